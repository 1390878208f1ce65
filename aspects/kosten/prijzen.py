"""Which price an inzet has, and the factor that brings a list price to the price level.

Source: calculation rules, section Costs.
"""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from casus.controle.omgeving import Omgeving
from casus.model import Inzet

EEN = Fraction(1)


class Prijskeuze(NamedTuple):
    """The price of an inzet: its own (``jaar`` None, factor 1) or that of the list.

    ``naar_jaar`` is the price level it was brought to, None where it was left as it is; ``niet_omgerekend``: the
    price level is another year and the index of one of both lacks.
    """

    prijs: Decimal
    eigen: bool
    jaar: int | None = None
    factor: Fraction = EEN
    naar_jaar: int | None = None
    niet_omgerekend: bool = False
    indicatief: bool = False


def kies_prijs(inzet: Inzet, omgeving: Omgeving) -> Prijskeuze | None:
    """The price that counts for an inzet; None where it has none of its own and none in the list."""
    if inzet.prijs is not None:
        return Prijskeuze(inzet.prijs, eigen=True)
    regel = omgeving.prijzen.get(inzet.prijscode or "")
    if regel is None:
        return None
    naar_jaar = omgeving.onderzoek.prijspeil
    if naar_jaar is None or naar_jaar == regel.prijspeil:
        return Prijskeuze(regel.prijs, False, regel.prijspeil, indicatief=regel.indicatief)
    factor = bepaal_factor(regel.prijspeil, naar_jaar, omgeving.onderzoek.prijsindex)
    if factor is None:
        return Prijskeuze(regel.prijs, False, regel.prijspeil, niet_omgerekend=True, indicatief=regel.indicatief)
    return Prijskeuze(regel.prijs, False, regel.prijspeil, factor, naar_jaar, indicatief=regel.indicatief)


def bepaal_factor(van_jaar: int, naar_jaar: int, prijsindex: Mapping[str, Decimal]) -> Fraction | None:
    """What brings a price of one year to another; None where an index lacks."""
    van, naar = prijsindex.get(str(van_jaar)), prijsindex.get(str(naar_jaar))
    if van is None or naar is None:
        return None
    return Fraction(naar) / Fraction(van)


def is_schaduw(inzet: Inzet, omgeving: Omgeving) -> bool:
    """True where nobody pays: a volunteer, or a price code that is only a value to reckon with."""
    if inzet.financier == "vrijwillig":
        return True
    regel = omgeving.prijzen.get(inzet.prijscode or "")
    return regel is not None and regel.aard == "schaduw"
