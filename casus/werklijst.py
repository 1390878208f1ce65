"""What is still to be looked up in a story: open questions, half-filled items and notes without a place.

Source: product, "The session comes first" (one worklist *nog uitzoeken*).
"""

from dataclasses import dataclass
from typing import Any, Literal

from casus.bewerken.halve import NOG_NIET, lees_halve
from casus.model import Casus
from casus.model.lijsten import ITEMLIJSTEN

Soort = Literal["uitzoeken", "klopt_niet", "notitie"]


@dataclass(frozen=True)
class Uitzoekpunt:
    """Something to look up: which item it is about, and the question ('' for a note without a place).

    ``lijst`` and ``item`` are those of the item people go to; for half-filled fields the item it will become.
    """

    soort: Soort
    lijst: str
    item: str
    tekst: str
    vraag: str


def lijst_uitzoekpunten(casus: Casus) -> tuple[Uitzoekpunt, ...]:
    """Everything that is open, in the order of the lists of a case."""
    halve = {half.notitie.id: half for half in lees_halve(casus)}
    punten = [
        Uitzoekpunt("klopt_niet", half.lijst, half.id, half.notitie.tekst, _vraag(half.notitie).removeprefix(NOG_NIET))
        for half in halve.values()
    ]
    for lijst in ITEMLIJSTEN:
        for ding in getattr(casus, lijst):
            if ding.id in halve:
                continue
            if _vraag(ding):
                punten.append(Uitzoekpunt("uitzoeken", lijst, ding.id, "", _vraag(ding)))
            elif lijst == "notities" and ding.geplaatst_als is None:
                punten.append(Uitzoekpunt("notitie", lijst, ding.id, ding.tekst, ""))
    return tuple(punten)


def _vraag(ding: Any) -> str:
    return str(getattr(ding, "nog_uitzoeken", None) or "")
