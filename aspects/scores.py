"""Who scored what, per aspect: each perspective with its own scores. Nothing is averaged or added up.

Source: calculation rules, section Aspects (who counts, the groups).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from aspects.aspectenlijst import AspectUitleg
from casus.model import Betrokkene, Casus, Waardering

GEEN_BEELD = "geen beeld"
SCHAALWOORDEN: dict[int | None, str] = {
    -2: "werkte sterk tegen", -1: "werkte tegen", 0: "half om half", 1: "hielp", 2: "hielp sterk", None: GEEN_BEELD,
}  # fmt: skip
GROEPEN = {
    "inwoner": "inwoner", "naaste": "inwoner", "vrijwilliger": "vrijwilliger", "gebiedsteam": "gebiedsteam",
    "gemeente": "gemeente", "ondersteuner": "ondersteuners", "ketenpartner": "ondersteuners",
}  # fmt: skip
GROEPWOORDEN = {
    "inwoner": "inwoner en naasten", "vrijwilliger": "vrijwilligers", "gebiedsteam": "gebiedsteam",
    "gemeente": "gemeente", "ondersteuners": "ondersteuners",
}  # fmt: skip


@dataclass(frozen=True)
class Score:
    """One score in words; ``score`` None is 'no view', not zero. ``deelaspect`` '' is the aspect as a whole.

    ``herzien_van``: what it was before somebody changed their mind; None where it was always so.
    """

    id: str
    deelaspect: str
    score: int | None
    toelichting: str
    zichtbaar: str
    over_afwezige: bool = False
    herzien_van: int | None = None
    moment: str = "aan_tafel"

    @property
    def woord(self) -> str:
        return SCHAALWOORDEN[self.score]


@dataclass(frozen=True)
class PerspectiefScores:
    """What one person gave on one aspect."""

    betrokkene: str
    aanduiding: str
    groep: str
    scores: tuple[Score, ...]


@dataclass(frozen=True)
class AspectScores:
    """One aspect of one case: the perspectives beside each other. ``gedaan`` None: nobody said whether it was asked."""

    aspect: AspectUitleg
    gedaan: str | None
    perspectieven: tuple[PerspectiefScores, ...]


def bepaal_perspectieven(casus: Casus) -> dict[str, str]:
    """Whose scores count, in the order of the case, each with their group.

    Left out: who thinks along, leads the talk or takes notes, and who said no or withdrew.
    """
    doen_niet_mee = {d.betrokkene for d in casus.deelnames if d.status in ("nee", "ingetrokken")}
    return {b.id: GROEPEN[b.soort] for b in casus.betrokkenen if b.soort in GROEPEN and b.id not in doen_niet_mee}


def verzamel_scores(casus: Casus, aspecten: Sequence[AspectUitleg]) -> list[AspectScores]:
    """Per aspect of the evaluation, in its order, who scored what; people in the order of the case.

    Left out: who said no or withdrew, and those who only think along, lead the talk or take notes.
    ``zichtbaar`` is kept with each score; who shows them decides by it.
    """
    groep_van = bepaal_perspectieven(casus)
    tellen_mee = [b for b in casus.betrokkenen if b.id in groep_van]
    return [
        AspectScores(uitleg, casus.aspecten_gedaan.get(uitleg.code), _per_persoon(casus, uitleg, tellen_mee))
        for uitleg in aspecten
    ]


def _per_persoon(casus: Casus, uitleg: AspectUitleg, mensen: Sequence[Betrokkene]) -> tuple[PerspectiefScores, ...]:
    uit = []
    for b in mensen:
        eigen = [w for w in casus.waarderingen if w.aspect == uitleg.code and w.perspectief == b.id]
        if eigen:
            scores = tuple(_maak_score(w, uitleg) for w in _in_volgorde(eigen, uitleg))
            uit.append(PerspectiefScores(b.id, b.aanduiding, GROEPEN[b.soort], scores))
    return tuple(uit)


def _in_volgorde(waarderingen: Sequence[Waardering], uitleg: AspectUitleg) -> list[Waardering]:
    """The aspect as a whole first, then its parts in their order; the rest as it was entered."""
    volgorde = [None, *(d.code for d in uitleg.deelaspecten)]
    return sorted(waarderingen, key=lambda w: volgorde.index(w.deelaspect) if w.deelaspect in volgorde else 99)


def _maak_score(w: Waardering, uitleg: AspectUitleg) -> Score:
    return Score(
        w.id, uitleg.label_van(w.deelaspect), w.score, w.toelichting, w.zichtbaar, w.over_afwezige, w.herzien_van,
        w.moment,
    )  # fmt: skip
