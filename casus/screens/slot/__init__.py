"""The lock on the data: choosing a passphrase, unlocking, locking; a locked window shows nothing of a story."""

from casus.screens.slot.inrichten import teken_inrichten, vraag_keuze
from casus.screens.slot.ontgrendelen import leg_slot
from casus.screens.slot.storing import leg_storing
from casus.screens.slot.wacht import bewaak_slot, is_op_slot, maak_slotroute, toon_slotknop

__all__ = [
    "bewaak_slot", "is_op_slot", "leg_slot", "leg_storing", "maak_slotroute", "teken_inrichten", "toon_slotknop",
    "vraag_keuze",
]  # fmt: skip
