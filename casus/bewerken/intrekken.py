"""Who withdraws: out go that person's scores, bevindingen and quotes; an inwoner who withdraws takes the case.

Source: product, "People"; confidentiality, "Consent".
"""

from dataclasses import dataclass
from typing import Any

from casus.bewerken.deelname import zet_toestemming
from casus.bewerken.halve import HALF, Half, lees_halve
from casus.bewerken.verwijderen import stappen_tussen, zonder
from casus.model import Bevinding, Casus, Deelname, Notitie
from casus.stappen import Stap

WIE_IN = {"waarderingen": "perspectief", "bevindingen": "door", "citaten": "betrokkene"}


@dataclass(frozen=True)
class Neemtmee:
    """What a person who withdraws takes along, as counts; in ``gedeeld`` bevindingen only the name goes.

    ``belevingen`` are the scores on the line of how it was; ``notities`` what was only half filled in, or what
    one of the items was made of.
    """

    scores: int = 0
    bevindingen: int = 0
    citaten: int = 0
    zelfredzaamheid: int = 0
    belevingen: int = 0
    notities: int = 0
    gedeeld: int = 0

    @property
    def niets(self) -> bool:
        """True where there is nothing of this person."""
        return self == Neemtmee()


def tel_wat_meegaat(casus: Casus, betrokkene_id: str) -> Neemtmee:
    """What goes where this person withdraws."""
    eigen = _eigen_items(casus, betrokkene_id)
    return Neemtmee(
        scores=len(eigen["waarderingen"]),
        bevindingen=len(eigen["bevindingen"]),
        citaten=len(eigen["citaten"]),
        zelfredzaamheid=sum(z.beoordelaar == betrokkene_id for z in casus.zelfredzaamheid),
        belevingen=sum(b.betrokkene == betrokkene_id for g in casus.gebeurtenissen for b in g.belevingen),
        notities=len(eigen["notities"]),
        gedeeld=sum(betrokkene_id in b.door and b.id not in eigen["bevindingen"] for b in casus.bevindingen),
    )


def trek_in_persoon(casus: Casus, betrokkene_id: str) -> list[Stap]:
    """Their scores, bevindingen, quotes, self-reliance scores and belevingen go; their part says withdrawn.

    A bevinding of several people stays, without this name. What was told of the story itself stays too:
    others at the table told it with them.
    """
    weg = {kenmerk for kenmerken in _eigen_items(casus, betrokkene_id).values() for kenmerk in kenmerken}
    na = zonder(casus, weg, None)
    anders: dict[str, Any] = {
        "bevindingen": [_zonder_naam(bevinding, betrokkene_id) for bevinding in na.bevindingen],
        "gebeurtenissen": [
            g.model_copy(update={"belevingen": [b for b in g.belevingen if b.betrokkene != betrokkene_id]})
            for g in na.gebeurtenissen
        ],
        "notities": _notities_zonder_naam(na, betrokkene_id),
        "zelfredzaamheid": [z for z in na.zelfredzaamheid if z.beoordelaar != betrokkene_id],
        "deelnames": _ingetrokken(na.deelnames, betrokkene_id),
    }
    return stappen_tussen(casus, na.model_copy(update=anders))


def trek_in_casus(casus: Casus) -> list[Stap]:
    """The consent of the case is withdrawn; nothing of it is lost, so that a mistake can be undone."""
    return zet_toestemming(casus, "ingetrokken")


def is_alleen_van(lijst: str, velden: dict[str, Any], betrokkene_id: str) -> bool:
    """True for a score, bevinding or quote (as plain values) that is this person's and nobody else's."""
    return lijst in WIE_IN and velden.get(WIE_IN[lijst]) in (betrokkene_id, [betrokkene_id])


def _eigen_items(casus: Casus, betrokkene_id: str) -> dict[str, set[str]]:
    """By list the ids of what is this person's alone, the notes it was made of among ``notities``."""
    eigen = {
        lijst: {d.id for d in getattr(casus, lijst) if is_alleen_van(lijst, _wie(lijst, d), betrokkene_id)}
        for lijst in WIE_IN
    }
    weg = set().union(*eigen.values())
    halve = {half.notitie.id for half in lees_halve(casus) if _is_half_van(half, betrokkene_id) or half.id in weg}
    eigen["notities"] = halve | {notitie.id for notitie in casus.notities if notitie.geplaatst_als in weg}
    return eigen


def _wie(lijst: str, ding: Any) -> dict[str, Any]:
    return {WIE_IN[lijst]: getattr(ding, WIE_IN[lijst])}


def _is_half_van(half: Half, betrokkene_id: str) -> bool:
    return is_alleen_van(half.lijst, half.velden, betrokkene_id)


def _zonder_naam(bevinding: Bevinding, betrokkene_id: str) -> Bevinding:
    return bevinding.model_copy(update={"door": [wie for wie in bevinding.door if wie != betrokkene_id]})


def _notities_zonder_naam(casus: Casus, betrokkene_id: str) -> list[Notitie]:
    """The notes; a half-filled bevinding of several people no longer names this one."""
    halve = {half.notitie.id: half.velden for half in lees_halve(casus) if half.lijst == "bevindingen"}
    nieuw = []
    for notitie in casus.notities:
        velden = halve.get(notitie.id, {})
        if isinstance(velden.get("door"), list):
            door = [wie for wie in velden["door"] if wie != betrokkene_id]
            inhoud = {**notitie.extra[HALF], "velden": {**velden, "door": door}}
            notitie = notitie.model_copy(update={"extra": {**notitie.extra, HALF: inhoud}})
        nieuw.append(notitie)
    return nieuw


def _ingetrokken(deelnames: list[Deelname], betrokkene_id: str) -> list[Deelname]:
    """Their part says withdrawn, and no word of theirs may be quoted."""
    bekend = [*deelnames]
    if all(deelname.betrokkene != betrokkene_id for deelname in bekend):
        bekend.append(Deelname(betrokkene=betrokkene_id))
    anders = {"status": "ingetrokken", "citaten": False}
    return [d.model_copy(update=anders) if d.betrokkene == betrokkene_id else d for d in bekend]
