"""Where one is on the screen: stories, scale, stretch and parts, and what is open; in the address, as ids only."""

from dataclasses import dataclass, replace

from casus.screens.raamwerk import houd_vast, lees_adres, lees_vast, zet_adres

SCHERM = "vergelijken"
SCHEIDING = "."


@dataclass(frozen=True)
class Plek:
    """What stands in the address, unread: '' where it says nothing."""

    verhalen: str = ""
    schaal: str = ""
    delen: str = ""
    stuk: str = ""
    bij: str = ""


def lees_plek() -> Plek:
    """What the address says, or what replaced it a moment ago."""
    adres = lees_adres()
    nu = Plek(**{naam: adres.extra.get(naam, "") for naam in vars(Plek())})
    plek = lees_vast(SCHERM, adres.onderzoek, nu)
    if plek != nu:
        zet_adres(**vars(plek))
    return plek


def ga(**wijzigingen: str) -> None:
    """Goes to another place on the screen: for a callback. What is not named stays as it is."""
    oud = lees_plek()
    nieuw = replace(oud, **wijzigingen)
    houd_vast(SCHERM, lees_adres().onderzoek, oud, nieuw)
    zet_adres(**vars(nieuw))
