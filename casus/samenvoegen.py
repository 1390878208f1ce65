"""Two people in one item: changes of different fields go together, of the same field they conflict.

Source: confidentiality, "Nothing lost".
"""

from dataclasses import dataclass
from typing import Any, TypeVar

from casus.model import Model
from casus.model.kenmerken import beschrijf


M = TypeVar("M", bound=Model)
WEG = "weg"


@dataclass(frozen=True)
class Botsing:
    """One field that two people changed: what each of them made of it."""

    veld: str
    titel: str
    zij: Any
    ik: Any


class Conflict(Exception):
    """The same field was changed by somebody else meanwhile; nothing was stored, both values are here.

    Without ``botsingen`` the item is gone; with one of the field ``WEG`` it was to go, and somebody else changed it.
    """

    def __init__(self, lijst: str, item: str, botsingen: list[Botsing]):
        self.lijst, self.item, self.botsingen = lijst, item, botsingen
        super().__init__(f"{lijst} {item}: " + ", ".join(botsing.veld for botsing in botsingen))


def check_onveranderd(lijst: str, item: str, huidig: Model, voor: Model | None) -> None:
    """Before something is removed: Conflict where it is no longer what the person saw (``voor``; None: whatever)."""
    if voor is not None and huidig != voor:
        raise Conflict(lijst, item, [Botsing(WEG, "weggehaald", huidig, None)])


def voeg_wijziging_in(basis: M, huidig: M, nieuw: M, *, delen: bool = False) -> tuple[M, list[Botsing]]:
    """``nieuw`` was made from ``basis``; brings its changes into ``huidig``.

    Returns the result and the fields where both changed to something different. With ``delen`` a list of parts is
    taken part by part: what two people add to it, both stays.
    """
    if huidig == basis:
        return nieuw, []
    eigen: dict[str, Any] = {}
    botsingen: list[Botsing] = []
    for veld in beschrijf(type(nieuw)):
        was, is_nu, wordt = (getattr(ding, veld.naam) for ding in (basis, huidig, nieuw))
        if wordt in (was, is_nu):
            continue
        if is_nu != was and delen and veld.soort == "modellen":
            eigen[veld.naam], anders = _voeg_delen_in(was, is_nu, wordt)
            botsingen += anders
        elif is_nu != was:
            botsingen.append(Botsing(veld.naam, veld.titel, is_nu, wordt))
        else:
            eigen[veld.naam] = wordt
    return huidig.model_copy(update=eigen), botsingen


def _voeg_delen_in(was: list[M], is_nu: list[M], wordt: list[M]) -> tuple[list[M], list[Botsing]]:
    """A list of parts that two people changed; a part is known by its id, or else by all it holds."""
    oud, mijn = {_ken(deel): deel for deel in was}, {_ken(deel): deel for deel in wordt}
    over: list[M] = []
    botsingen: list[Botsing] = []
    for deel in is_nu:
        ken = _ken(deel)
        if ken in mijn:
            samen, anders = voeg_wijziging_in(oud.get(ken, mijn[ken]), deel, mijn[ken], delen=True)
            over.append(samen)
            botsingen += anders
        elif ken not in oud:
            over.append(deel)
        elif oud[ken] != deel:
            botsingen.append(Botsing(WEG, "weggehaald", deel, None))
    daar = {_ken(deel) for deel in is_nu}
    over += [deel for ken, deel in mijn.items() if ken not in daar and ken not in oud]
    botsingen += [
        Botsing(WEG, "weggehaald", None, deel)
        for ken, deel in mijn.items() if ken in oud and ken not in daar and oud[ken] != deel
    ]  # fmt: skip
    return over, botsingen


def _ken(deel: Model) -> str:
    return str(getattr(deel, "id", None) or deel.model_dump_json())
