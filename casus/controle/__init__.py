"""What a file or a change may not hold; each fault with its place, in Dutch.

Source: calculation rules, section Dates, "Errors, refused at import as a whole file".
"""

from casus.controle.kenmerken import vind_dubbele, vind_dubbele_in_casus, vind_dubbele_in_lijsten
from casus.controle.omgeving import Omgeving
from casus.controle.prijzen import controleer_prijzen
from casus.controle.tijd import controleer_tijd
from casus.controle.verwijzingen import controleer_casusverwijzingen, controleer_verwijzingen
from casus.model import Casus, Casusbestand
from casus.model.lijsten import Evaluatielijsten
from casus.plaats import Fout

__all__ = ["Omgeving", "controleer_bestand", "controleer_casus", "controleer_lijsten"]


def controleer_casus(casus: Casus, omgeving: Omgeving, plaats: tuple[str | int, ...] = ()) -> list[Fout]:
    """All faults inside one case, seen with the evaluation it belongs to."""
    return [
        *vind_dubbele_in_casus(casus, plaats),
        *controleer_casusverwijzingen(casus, omgeving, plaats),
        *controleer_tijd(casus, omgeving.peildatum, plaats),
        *controleer_prijzen(casus, omgeving.prijzen, plaats),
    ]


def controleer_lijsten(lijsten: Evaluatielijsten, casussen: set[str], omgeving: Omgeving) -> list[Fout]:
    """All faults in the evaluation's own lists; ``casussen`` are the ids of its cases."""
    return [*vind_dubbele_in_lijsten(lijsten), *controleer_verwijzingen(lijsten, casussen, omgeving)]


def controleer_bestand(bestand: Casusbestand) -> list[Fout]:
    """All faults of a whole file, in the order of its cases."""
    omgeving = Omgeving.van_bestand(bestand)
    lijsten = Evaluatielijsten.van_bestand(bestand)
    fouten = [*vind_dubbele(bestand), *controleer_lijsten(lijsten, {c.id for c in bestand.casussen}, omgeving)]
    for nummer, casus in enumerate(bestand.casussen):
        fouten += controleer_casus(casus, omgeving, ("casussen", nummer))
    return fouten
