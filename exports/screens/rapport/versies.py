"""The versions of all a report is made from: the key of what is kept of it."""

from casus.screens.bron import Onderzoekszicht
from casus.storage import Opslag

Sleutel = tuple[str, int, int, int, tuple[tuple[int, int], ...]]
"""The store, the evaluation, the versions of its settings and lists, and of each of its cases."""


def maak_sleutel(huidig: Onderzoekszicht) -> Sleutel:
    """The versions as this run of the screen saw them."""
    return huidig.bestand, huidig.nr, huidig.versie, huidig.lijstversie, huidig.casusversies


def is_van_nu(winkel: Opslag, sleutel: Sleutel) -> bool:
    """False where something changed since: consent may be withdrawn in another window."""
    stand = winkel.evaluaties.stand(sleutel[1])
    return (sleutel[0], sleutel[1], stand.versie, stand.lijstversie, stand.casussen) == sleutel
