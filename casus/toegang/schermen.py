"""Which screens are for which role: the menu shows these, and an address of another says it is not for you.

This is no lock: whatever a screen reads goes through the gate before the store.
"""

from collections.abc import Mapping

from casus.toegang.rollen import Persoon

_GESPREK = ("gespreksleider", "notulist", "evaluatieteam")
_TEAM = ("evaluatieteam",)

SCHERMEN: Mapping[str, tuple[str, ...]] = {
    "casussen": (*_GESPREK, "beheerder"),
    **dict.fromkeys(
        (
            "voorbereiding", "start", "tijdlijn", "regie", "anders", "aspecten", "afronding", "betrokkenen", "netwerk",
            "inzet", "voorzieningen", "doelen", "zelfredzaamheid", "presentatie",
        ),
        _GESPREK,
    ),
    **dict.fromkeys(
        (
            "kosten", "selectie", "naast", "vergelijken", "effecten", "aandachtspunten", "panels", "verificatie",
            "rapport", "activiteitenplan", "vrijgeven", "inzage",
        ),
        _TEAM,
    ),
    "leerbeeld": ("coordinator", "evaluatieteam"),
    "mijn": ("medewerker",),
    "prijslijst": ("evaluatieteam", "beheerder"),
    "bewaren": ("evaluatieteam", "beheerder"),
    "rollen": ("beheerder",),
}  # fmt: skip
"""By the place of a screen in the address the roles it is for; one that is not named is for who administers."""

VAN_BEHEER = ("beheerder",)
VOOR_TEAM = ("mijn", "rollen")
"""Screens that say nothing to who works alone on a laptop."""


def mag_scherm(persoon: Persoon, pad: str) -> bool:
    """True where this screen is for this person."""
    return persoon.lokaal or any(rol in SCHERMEN.get(pad, VAN_BEHEER) for rol in persoon.rollen)
