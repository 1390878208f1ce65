"""The store of the demonstration alone: plain, beside an encrypted one, with nothing in it but invented stories."""

from pathlib import Path

from casus.storage.fouten import OpslagFout
from casus.storage.versleutelen import Slotstand, geef_slotstand

_ACHTER = ".demonstratie"


def noem_demonstratiewinkel(pad: Path) -> Path:
    """Where it lies beside the store at ``pad``."""
    return pad.with_name(f"{pad.name}{_ACHTER}")


def kies_winkel(pad: Path, *, demonstratie: bool) -> Path:
    """The path that is meant: the demonstration has a store of its own only where the other one is encrypted."""
    apart = demonstratie and geef_slotstand(pad) in (Slotstand.OP_SLOT, Slotstand.OPEN)
    return noem_demonstratiewinkel(pad) if apart else pad


def weiger_eigen(pad: Path, demonstratie: bool) -> None:
    """OpslagFout where something of one's own would come in the store that holds the demonstration only."""
    if not demonstratie and pad.name.endswith(_ACHTER):
        raise OpslagFout(
            "Hier staat alleen de demonstratie, en die is niet versleuteld. "
            "Ontgrendel uw eigen gegevens om met een eigen onderzoek of een eigen casus te werken."
        )
