"""Small acts on items: a new id, another telling, a bar split in two, a copy to the referentie."""

import uuid
from typing import Any

from casus.datums import vroegst
from casus.model import Betrokkene, Gebeurtenis, Inzet, Lezing, Regieperiode
from casus.stappen import Stap, Zet

_LETTERS = {
    "notities": "n", "betrokkenen": "b", "gebeurtenissen": "g", "inzetten": "i", "voorzieningen": "v",
    "regieperioden": "r", "doelen": "d", "waarderingen": "w", "bevindingen": "f", "citaten": "q",
    "vignetten": "z", "afspraken": "a", "panelgesprekken": "pg", "uitspraken": "u", "aandachtspunten": "ap",
    "principes": "pr", "acties": "ac",
}  # fmt: skip
Periode = Inzet | Regieperiode | Betrokkene


def nieuw_kenmerk(lijst: str) -> str:
    """A new id for an item of a list of a case or an evaluation; unique also when two windows make one at once."""
    return f"{_LETTERS[lijst]}-{uuid.uuid4().hex[:10]}"


def maak_lezing(lijst: str, ding: Any, door: list[str], tekst: str, datum: str | None, velden: dict[str, Any]) -> Stap:
    """'Zien we anders': both tellings stay; from now on the item is disputed."""
    lezing = Lezing(verteld_door=door, tekst=tekst, datum=datum, velden=velden)
    return Zet(lijst, ding.model_copy(update={"lezingen": [*ding.lezingen, lezing]}), ding)


def splits(lijst: str, ding: Periode, tot: str, van: str) -> list[Stap]:
    """A bar in two: the first until ``tot``, the second from ``van`` to where the bar ended (both EDTF).

    Both stay disputed where the bar was. A looking back goes with the part it falls in; an amount in total is
    not counted twice: it stays with the first, and of both parts it is to be looked up.
    """
    eerste: dict[str, Any] = {"tot": tot}
    tweede: dict[str, Any] = {"id": nieuw_kenmerk(lijst), "van": van, "nog_uitzoeken": None}
    if isinstance(ding, Inzet):
        later = [moment for moment in ding.evaluaties if vroegst(moment.datum) >= vroegst(van)]
        eerste["evaluaties"] = [moment for moment in ding.evaluaties if moment not in later]
        tweede["evaluaties"] = later
        if ding.per == "totaal" and ding.aantal is not None:
            vraag = "gesplitst: welk aantal hoort bij dit deel?"
            eerste["nog_uitzoeken"] = "; ".join(zin for zin in (ding.nog_uitzoeken, vraag) if zin)
            tweede |= {"aantal": None, "nog_uitzoeken": vraag}
    return [Zet(lijst, ding.model_copy(update=eerste), ding), Zet(lijst, ding.model_copy(update=tweede))]


def kopieer_naar_referentie(lijst: str, ding: Any) -> Stap:
    """A copy of an event or inzet in the scenario of what would have been.

    How people lived it, looked back on it and what came of it stays with what happened.
    """
    nieuw: dict[str, Any] = {"id": nieuw_kenmerk(lijst), "scenario": "referentie", "lezingen": []}
    if isinstance(ding, Gebeurtenis):
        nieuw["belevingen"] = []
    if isinstance(ding, Inzet):
        nieuw |= {"evaluaties": [], "resultaat": None, "teruggekoppeld": None}
    return Zet(lijst, ding.model_copy(update=nieuw))
