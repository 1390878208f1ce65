"""The parties around the stories, with the number of stories each takes part in.

Source: calculation rules, Regie (``partijen``); design of the report (4, samenwerking; two editions).
"""

from exports.rapport import openbaar as regels
from exports.rapport.model import Alinea, Deel, Tabel
from exports.rapport.stof import Rapportstof


def maak_partijen(stof: Rapportstof) -> list[Deel]:
    """The list of parties, most stories first; in the public edition without those in fewer than three stories."""
    alle = stof.geheel.partijen
    if not alle:
        return []
    zichtbaar = [p for p in alle if not stof.openbaar or p.casussen >= regels.KLEINSTE]
    delen: list[Deel] = []
    if zichtbaar:
        rijen = tuple((" ".join(p.partij.split()), str(p.casussen)) for p in zichtbaar)
        bijschrift = f"Partijen, en in hoeveel van de {stof.aantal} verhalen zij meededen"
        delen.append(Tabel(bijschrift, ("Partij", "Verhalen"), rijen, (9, 2), (1,)))
    if len(zichtbaar) < len(alle):
        delen.append(Alinea(f"Partijen in {regels.MINDER} verhalen staan hier niet bij.", stil=True))
    return delen
