"""Things of a case that are drawn on a screen of the evaluation: a vignette, a quote. Each field is saved when left."""

from collections.abc import Callable, Sequence
from typing import Any

from casus.bewerken.halve import vind_item
from casus.model import Casus
from casus.screens.bron import Onderzoekszicht, Zicht, doe_vanuit_onderzoek, opslag
from casus.screens.beschrijven import houd_uiteen, noem_item
from casus.screens.dingvelden import Bron, Maak, Namen, teken_dingvelden
from casus.model.lijsten import ITEMLIJSTEN
from casus.stappen import Zet
from casus.woorden import lijstnaam


def teken_itemvelden(
    nummer: int, casus: Casus, lijst: str, kenmerk: str, namen: Namen, scherm: str, aspecten: dict[str, str], *,
    lang: Sequence[str] = (), maak: Maak | None = None,
) -> None:  # fmt: skip
    """The named fields of one item of a case; nothing where it is gone."""
    item = vind_item(casus, lijst, kenmerk)
    if item is None:
        return

    def bewaar(wat: str, na: Any, voor: Any) -> bool:
        return doe_vanuit_onderzoek(nummer, wat, [Zet(lijst, na, voor)])

    bron = Bron(
        f"{scherm}.{nummer}.{lijst}.{kenmerk}",
        lijstnaam(lijst),
        lambda: laad_item(nummer, lijst, kenmerk),
        bewaar,
        maak,
    )
    keuzes = {
        "aspecten": aspecten,
        "items": _geef_items(casus),
        "betrokkene": {b.id: b.aanduiding for b in casus.betrokkenen},
    }
    gevraagd = {naam for rij in namen for naam in ([rij] if isinstance(rij, str) else rij)}
    teken_dingvelden(bron, item, namen, {naam: wat for naam, wat in keuzes.items() if naam in gevraagd}, lang)


def laad_item(nummer: int, lijst: str, kenmerk: str) -> Any:
    """The item as it is stored now; None where it, or its case, is gone."""
    try:
        return vind_item(opslag().laad_casus(nummer)[0], lijst, kenmerk)
    except KeyError:
        return None


def verander_item(nummer: int, lijst: str, kenmerk: str, wat: str, maak: Callable[[Any], Any]) -> bool:
    """Stores the item as ``maak`` makes it of what is stored now; False where that could not be."""
    nu = laad_item(nummer, lijst, kenmerk)
    return nu is not None and doe_vanuit_onderzoek(nummer, wat, [Zet(lijst, maak(nu), nu)])


def maak_zicht(huidig: Onderzoekszicht, nummer: int, casus: Casus) -> Zicht:
    """The case as the screens of one case know it."""
    versie = dict(huidig.casusversies).get(nummer, 0)
    return Zicht(
        nummer, casus, versie, huidig.omgeving, huidig.bestand, huidig.demonstratie, huidig.nr, huidig.versie
    )  # fmt: skip


def _geef_items(casus: Casus) -> dict[str, str]:
    """What a text can rest on, in words."""
    dingen = {
        ding.id: noem_item(casus, lijst, ding)[:60]
        for lijst in ITEMLIJSTEN
        if lijst not in ("vignetten", "citaten", "notities")
        for ding in getattr(casus, lijst)
    }
    return houd_uiteen(dingen)
