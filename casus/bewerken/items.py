"""Small acts on items: a new id, another telling, a bar split in two, a copy to the referentie."""

import uuid
from typing import Any

from casus.model import Betrokkene, Inzet, Lezing, Regieperiode
from casus.stappen import Stap, Zet

_LETTERS = {
    "notities": "n", "betrokkenen": "b", "gebeurtenissen": "g", "inzetten": "i", "voorzieningen": "v",
    "regieperioden": "r", "doelen": "d", "waarderingen": "w", "bevindingen": "f", "citaten": "q",
    "vignetten": "z", "afspraken": "a",
}  # fmt: skip
Periode = Inzet | Regieperiode | Betrokkene


def nieuw_kenmerk(lijst: str) -> str:
    """A new id for an item of this list; unique also when two windows make one at the same time."""
    return f"{_LETTERS[lijst]}-{uuid.uuid4().hex[:10]}"


def maak_lezing(lijst: str, ding: Any, door: list[str], tekst: str, datum: str | None, velden: dict[str, Any]) -> Stap:
    """'Zien we anders': both tellings stay; from now on the item is disputed."""
    lezing = Lezing(verteld_door=door, tekst=tekst, datum=datum, velden=velden)
    return Zet(lijst, ding.model_copy(update={"lezingen": [*ding.lezingen, lezing]}), ding)


def splits(lijst: str, ding: Periode, tot: str, van: str) -> list[Stap]:
    """A bar in two: the first until ``tot``, the second from ``van`` to where the bar ended (both EDTF)."""
    eerste = ding.model_copy(update={"tot": tot})
    tweede = ding.model_copy(update={"id": nieuw_kenmerk(lijst), "van": van, "lezingen": [], "nog_uitzoeken": None})
    return [Zet(lijst, eerste, ding), Zet(lijst, tweede)]


def kopieer_naar_referentie(lijst: str, ding: Any) -> Stap:
    """A copy of an event or inzet in the scenario of what would have been."""
    return Zet(lijst, ding.model_copy(update={"id": nieuw_kenmerk(lijst), "scenario": "referentie", "lezingen": []}))
