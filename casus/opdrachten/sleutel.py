"""The passphrase on the command line: from the environment, from a file, or asked where somebody can answer."""

import getpass
import sys
from pathlib import Path

from casus.storage.fouten import OpSlot
from casus.storage.versleutelen import (
    ZIN, ZINBESTAND, Slotstand, geef_slotstand, heeft_zin_van_omgeving, ontgrendel,
)  # fmt: skip


def ontsluit(pad: Path) -> None:
    """Before a store is opened: unlocks it where it is encrypted. OpSlot where nobody gave the passphrase."""
    if geef_slotstand(pad) is not Slotstand.OP_SLOT or heeft_zin_van_omgeving():
        return
    if not sys.stdin.isatty():
        raise OpSlot(
            f"De gegevens zijn versleuteld en op slot. Zet de wachtwoordzin in {ZIN}, "
            f"of het bestand waar hij in staat in {ZINBESTAND}."
        )
    ontgrendel(pad, getpass.getpass("Wachtwoordzin: "))
