"""No euro at the table, unless the inwoner asked for it. Source: product, principles."""

from casus.model import Casus
from casus.screens.bron import ik

BEDRAGVELDEN = ("prijscode", "prijs")
"""The fields whose value or choices show an amount."""

_AAN_TAFEL = ("gespreksleider", "notulist")


def mag_bedragen_zien(casus: Casus) -> bool:
    """False for who sits at the table, where costs are not on it."""
    return casus.kosten_aan_tafel or ik() not in _AAN_TAFEL
