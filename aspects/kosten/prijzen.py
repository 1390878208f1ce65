"""Which price an inzet has, and the factor that brings a list price to the price level.

Source: calculation rules, section Costs.
"""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from casus.controle.omgeving import Omgeving
from casus.model import Inzet

EEN = Fraction(1)


class Prijskeuze(NamedTuple):
    """The price of an inzet: its own (``jaar`` None, factor 1) or that of the list.

    ``niet_omgerekend``: the price level is another year and the index of one of both lacks.
    """

    prijs: Decimal
    eigen: bool
    jaar: int | None
    factor: Fraction
    niet_omgerekend: bool
    indicatief: bool


def kies_prijs(inzet: Inzet, omgeving: Omgeving) -> Prijskeuze | None:
    """The price that counts for an inzet; None where it has none of its own and none in the list."""
    if inzet.prijs is not None:
        return Prijskeuze(inzet.prijs, True, None, EEN, False, False)
    regel = omgeving.prijzen.get(inzet.prijscode or "")
    if regel is None:
        return None
    factor = bepaal_factor(regel.prijspeil, omgeving)
    return Prijskeuze(regel.prijs, False, regel.prijspeil, factor or EEN, factor is None, regel.indicatief)


def bepaal_factor(jaar: int, omgeving: Omgeving) -> Fraction | None:
    """From the year of a price line to the price level; 1 without price level, None where an index lacks."""
    onderzoek = omgeving.onderzoek
    if onderzoek.prijspeil is None or onderzoek.prijspeil == jaar:
        return EEN
    naar, van = (onderzoek.prijsindex.get(str(j)) for j in (onderzoek.prijspeil, jaar))
    if naar is None or van is None:
        return None
    return Fraction(naar) / Fraction(van)


def is_schaduw(inzet: Inzet, omgeving: Omgeving) -> bool:
    """True where nobody pays: a volunteer, or a price code that is only a value to reckon with."""
    if inzet.financier == "vrijwillig":
        return True
    regel = omgeving.prijzen.get(inzet.prijscode or "")
    return regel is not None and regel.aard == "schaduw"
