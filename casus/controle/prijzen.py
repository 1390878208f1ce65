"""A price from the list must be of the same unit as the inzet that uses it."""

from casus.controle.kenmerken import Plaats
from casus.model import Casus, Prijs
from casus.plaats import Fout


def controleer_prijzen(casus: Casus, prijzen: dict[str, Prijs], plaats: Plaats) -> list[Fout]:
    """Faults of unit; an unknown code is found with the references, an absent unit is no fault."""
    fouten = []
    for nummer, inzet in enumerate(casus.inzetten):
        regel = prijzen.get(inzet.prijscode or "")
        if regel is None or inzet.prijs is not None or inzet.eenheid in (None, regel.eenheid):
            continue
        bericht = f"de prijs '{regel.code}' is per {regel.eenheid}, de inzet per {inzet.eenheid}"
        fouten.append(Fout((*plaats, "inzetten", nummer, "prijscode"), bericht))
    return fouten
