"""Which item of the timeline is chosen; the address carries it."""

from casus.model.lijsten import ITEMLIJSTEN
from casus.screens.raamwerk import houd_vast, lees_adres, lees_vast, zet_adres

Keuze = tuple[str, str]
_NAAM = "item"


def kies(lijst: str | None, item: str | None) -> None:
    """Choose an item; None for both: nothing is chosen."""
    oud, nieuw = gekozen(), (lijst, item) if lijst and item else None
    houd_vast(_NAAM, lees_adres().casus, oud, nieuw)
    _schrijf(nieuw)


def gekozen() -> Keuze | None:
    """The list and id of the chosen item, or None."""
    adres = lees_adres()
    nu = (adres.lijst, adres.item) if adres.lijst and adres.item else None
    keuze = lees_vast(_NAAM, adres.casus, nu)
    if keuze != nu:
        _schrijf(keuze)
    return keuze


def gekozen_item() -> Keuze | None:
    """The same, where it is an item of the story; None for a question or an address that names no list."""
    keuze = gekozen()
    return keuze if keuze and keuze[0] in ITEMLIJSTEN else None


def _schrijf(keuze: Keuze | None) -> None:
    lijst, item = keuze or (None, None)
    zet_adres(lijst=lijst, item=item)
