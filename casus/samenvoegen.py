"""Two people in one item: changes of different fields go together, of the same field they conflict.

Source: confidentiality, "Nothing lost".
"""

from dataclasses import dataclass
from typing import Any, TypeVar

from casus.model import Model
from casus.model.kenmerken import beschrijf


M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Botsing:
    """One field that two people changed: what each of them made of it."""

    veld: str
    titel: str
    zij: Any
    ik: Any


class Conflict(Exception):
    """The same field was changed by somebody else meanwhile; nothing was stored, both values are here."""

    def __init__(self, lijst: str, item: str, botsingen: list[Botsing]):
        self.lijst, self.item, self.botsingen = lijst, item, botsingen
        super().__init__(f"{lijst} {item}: " + ", ".join(botsing.veld for botsing in botsingen))


def voeg_wijziging_in(basis: M, huidig: M, nieuw: M) -> tuple[M, list[Botsing]]:
    """``nieuw`` was made from ``basis``; brings its changes into ``huidig``.

    Returns the result and the fields where both changed to something different.
    """
    if huidig == basis:
        return nieuw, []
    eigen: dict[str, Any] = {}
    botsingen: list[Botsing] = []
    for veld in beschrijf(type(nieuw)):
        was, is_nu, wordt = (getattr(ding, veld.naam) for ding in (basis, huidig, nieuw))
        if wordt in (was, is_nu):
            continue
        if is_nu != was:
            botsingen.append(Botsing(veld.naam, veld.titel, is_nu, wordt))
        else:
            eigen[veld.naam] = wordt
    return huidig.model_copy(update=eigen), botsingen
