"""Scores that were given covered and are now opened together: what that changes in the story."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from casus.bewerken.items import nieuw_kenmerk
from casus.model import Casus, Waardering
from casus.model.keuzes import MomentScore, Zichtbaar
from casus.stappen import Zet
from casus.toestemming import mag_scoren


@dataclass(frozen=True)
class BedekteScore:
    """A score that nobody sees before all are opened; ``score`` None is 'no view', which is a score too."""

    aspect: str
    deelaspect: str | None
    perspectief: str
    score: int | None
    toelichting: str = ""
    zichtbaar: Zichtbaar = "allen"
    moment: MomentScore = "aan_tafel"
    over_afwezige: bool = False


def open_kaarten(casus: Casus, kaarten: Sequence[BedekteScore]) -> list[Zet]:
    """The steps by which covered scores become scores of the case.

    Who scored the same thing before changed their mind: the score is replaced, and keeps what it was first.
    Left out: who may not score (any more): no consent, no yes of their own, not in the case.
    """
    mensen = {b.id for b in casus.betrokkenen if mag_scoren(casus, b.id)}
    return [_maak_stap(casus, kaart) for kaart in kaarten if kaart.perspectief in mensen]


def vind_eerdere(casus: Casus, aspect: str, deelaspect: str | None, perspectief: str) -> Waardering | None:
    """The score this person gave of the same thing; the last, where an import brought more than one."""
    sleutel = (aspect, deelaspect, perspectief)
    return next(
        (w for w in reversed(casus.waarderingen) if (w.aspect, w.deelaspect, w.perspectief) == sleutel), None
    )  # fmt: skip


def _maak_stap(casus: Casus, kaart: BedekteScore) -> Zet:
    voor = vind_eerdere(casus, kaart.aspect, kaart.deelaspect, kaart.perspectief)
    waarden: dict[str, Any] = {
        "score": kaart.score, "toelichting": kaart.toelichting, "zichtbaar": kaart.zichtbaar,
        "moment": kaart.moment, "over_afwezige": kaart.over_afwezige,
    }  # fmt: skip
    if voor is not None:
        return Zet("waarderingen", voor.model_copy(update={**waarden, "herzien_van": _bepaal_eerst(voor, kaart)}), voor)
    nieuw = Waardering(
        id=nieuw_kenmerk("waarderingen"), aspect=kaart.aspect, deelaspect=kaart.deelaspect,
        perspectief=kaart.perspectief, **waarden,
    )  # fmt: skip
    return Zet("waarderingen", nieuw)


def _bepaal_eerst(voor: Waardering, kaart: BedekteScore) -> int | None:
    """What it was first; not where that was for the evaluation team only and the new score is for all."""
    if voor.zichtbaar == "evaluatieteam" and kaart.zichtbaar == "allen":
        return None
    return voor.herzien_van if voor.score == kaart.score else voor.score
