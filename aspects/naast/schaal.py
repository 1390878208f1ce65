"""Who saw an aspect how: everybody's own value on the scale from worked against to helped, per part; and the groups.

No mean, no vote: every score stays with who gave it. Source: calculation rules, Aspects; product, principles.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from aspects.aspectenlijst import AspectUitleg
from aspects.naast.kolommen import ZONDER_ONDERDEEL
from aspects.naast.matrix import Cellen
from aspects.scores import GROEPWOORDEN, SCHAALWOORDEN, Score, verzamel_scores
from casus.model import Casus

SCHAAL = (-2, -1, 0, 1, 2)


@dataclass(frozen=True)
class Schaalrij:
    """What one person gave on one part; ``score`` None is 'no view'. ``erbij``: how and for whom it was given."""

    wie: str
    groep: str
    score: int | None
    waarom: str
    erbij: str

    @property
    def woord(self) -> str:
        return SCHAALWOORDEN[self.score]


@dataclass(frozen=True)
class Schaalblok:
    """One part of an aspect (or the aspect in general) with who gave what, group by group."""

    naam: str
    rijen: tuple[Schaalrij, ...]


@dataclass(frozen=True)
class Groepsverdeling:
    """How many stories have which value of one group, from -2 to 2; ``n`` stories have one."""

    groep: str
    aantallen: tuple[int, int, int, int, int]

    @property
    def n(self) -> int:
        return sum(self.aantallen)


def maak_schaal(casus: Casus, uitleg: AspectUitleg) -> tuple[Schaalblok, ...]:
    """The scores of one aspect of one case; parts in their order, then groups, then people. Empty: nobody scored.

    Also those for the evaluation team only, marked as such: whoever shows them decides.
    """
    uitkomst = verzamel_scores(casus, [uitleg])[0]
    volgorde = list(GROEPWOORDEN)
    mensen = sorted(uitkomst.perspectieven, key=lambda wie: volgorde.index(wie.groep))
    namen = dict.fromkeys([*(d.label for d in uitleg.deelaspecten), *(s.deelaspect for w in mensen for s in w.scores)])
    blokken = []
    for naam in ["", *(naam for naam in namen if naam)]:
        rijen = tuple(
            Schaalrij(wie.aanduiding, wie.groep, score.score, score.toelichting, _noem_erbij(score))
            for wie in mensen
            for score in wie.scores
            if score.deelaspect == naam
        )
        if rijen:
            blokken.append(Schaalblok(naam or ZONDER_ONDERDEEL, rijen))
    return tuple(blokken)


def _noem_erbij(score: Score) -> str:
    eerst = f"eerst: {SCHAALWOORDEN[score.herzien_van]}" if score.herzien_van is not None else ""
    apart = "apart gevraagd" if score.moment == "apart" else ""
    eigen = "alleen voor het evaluatieteam" if score.zichtbaar != "allen" else ""
    return ", ".join(deel for deel in (eerst, apart, eigen) if deel)


def rond_naar_midden(waarde: Fraction) -> int:
    """A value rounded to whole, halves toward zero."""
    heel = ceil(abs(waarde) - Fraction(1, 2))
    return heel if waarde > 0 else -heel


def verdeel_groepen(cellen: Mapping[int, Cellen], gekozen: Sequence[int], kolom: str) -> tuple[Groepsverdeling, ...]:
    """Per group over these stories, how many have which value; groups without any are left out."""
    per_groep: dict[str, list[int]] = {}
    for nr in gekozen:
        for groep, waarde in cellen[nr][kolom].groepen:
            per_groep.setdefault(groep, []).append(rond_naar_midden(waarde))
    uit = []
    for groep in GROEPWOORDEN:
        if groep in per_groep:
            a, b, c, d, e = (per_groep[groep].count(waarde) for waarde in SCHAAL)
            uit.append(Groepsverdeling(groep, (a, b, c, d, e)))
    return tuple(uit)


def vind_bij_groep(
    cellen: Mapping[int, Cellen], gekozen: Sequence[int], kolom: str, groep: str, waarde: int
) -> tuple[int, ...]:
    """The stories behind a number of the distribution."""
    return tuple(
        nr for nr in gekozen if (w := dict(cellen[nr][kolom].groepen).get(groep)) is not None
        and rond_naar_midden(w) == waarde
    )  # fmt: skip
