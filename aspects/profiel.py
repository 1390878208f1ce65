"""The profile of a case: all aspects, the groups beside each other. Every score stays; no average, no total."""

from collections.abc import Sequence
from dataclasses import dataclass

from aspects.aspectenlijst import AspectUitleg
from aspects.scores import GROEPWOORDEN, SCHAALWOORDEN, verzamel_scores
from casus.model import Casus

APART = {"tevredenheid"}
"""Aspects of which the parts are always shown as rows of their own: content with the way, and with the result."""

_SCHAAL = tuple(SCHAALWOORDEN)


@dataclass(frozen=True)
class Punt:
    """One score of one person, on one row of the profile."""

    regel: str
    groep: str
    wie: str
    score: int | None
    woord: str


@dataclass(frozen=True)
class Profiel:
    """The rows in the order of the evaluation, and every score on them."""

    regels: tuple[str, ...]
    groepen: tuple[str, ...]
    punten: tuple[Punt, ...]

    def vertel(self, regel: str, groep: str) -> str:
        """What one group gave on one row: each word with how many gave it; '' for nobody."""
        eigen = [p.score for p in self.punten if (p.regel, p.groep) == (regel, groep)]
        return ", ".join(
            f"{SCHAALWOORDEN[score]} ({eigen.count(score)})" if len(eigen) > 1 else SCHAALWOORDEN[score]
            for score in _SCHAAL
            if score in eigen
        )


def kies_zichtbare(casus: Casus, *, alles: bool) -> Casus:
    """The case with the scores that may be seen: all, or only those that are for everybody at the table."""
    zichtbaar = [w for w in casus.waarderingen if alles or w.zichtbaar == "allen"]
    return casus.model_copy(update={"waarderingen": zichtbaar})


def maak_profiel(casus: Casus, aspecten: Sequence[AspectUitleg]) -> Profiel:
    """The profile of a case; give ``kies_zichtbare`` first. Who counts nowhere is left out."""
    regels: list[str] = []
    punten: list[Punt] = []
    for uitkomst in verzamel_scores(casus, aspecten):
        label = uitkomst.aspect.label
        apart = {d.label for d in uitkomst.aspect.deelaspecten} if uitkomst.aspect.code in APART else set()
        eigen = [
            Punt(
                f"{label}: {s.deelaspect}" if s.deelaspect in apart else label, w.groep, w.aanduiding, s.score, s.woord
            )
            for w in uitkomst.perspectieven
            for s in w.scores
        ]
        vast = [f"{label}: {d.label}" for d in uitkomst.aspect.deelaspecten if apart] or [label]
        regels += dict.fromkeys([*vast, *(punt.regel for punt in eigen)])
        punten += eigen
    gebruikt = {p.groep for p in punten}
    return Profiel(tuple(regels), tuple(groep for groep in GROEPWOORDEN if groep in gebruikt), tuple(punten))
