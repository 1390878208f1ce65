"""What an inzet still lacks before it can be priced.

Source: calculation rules, section Costs (``onbekend``).
"""

from aspects.kosten.prijzen import kies_prijs
from casus.controle.omgeving import Omgeving
from casus.model import Inzet

NODIG = ("aantal", "eenheid", "per")


def vind_ontbrekend(inzet: Inzet, omgeving: Omgeving) -> tuple[str, ...]:
    """The fields an amount waits for, ``prijs`` for a price of either kind; empty where it can be reckoned."""
    leeg = [veld for veld in NODIG if getattr(inzet, veld) is None]
    return (*leeg, *(() if kies_prijs(inzet, omgeving) is not None else ("prijs",)))
