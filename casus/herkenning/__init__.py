"""What in a text points to a person: numbers, addresses, names. A filter is no anonymity; people read as well."""

from casus.herkenning.opmerken import merk_op, vertel_plekken
from casus.herkenning.sporen import (
    SOORTEN, Plek, Spoor, Vondst, bepaal_tegenhouders, lijst_teksten, tel_sporen, vertel_sporen, vind_casussporen,
    vind_sporen, zoek_sporen, zoek_vondsten,
)  # fmt: skip

__all__ = [
    "SOORTEN", "Plek", "Spoor", "Vondst", "bepaal_tegenhouders", "lijst_teksten", "merk_op", "tel_sporen",
    "vertel_plekken", "vertel_sporen", "vind_casussporen", "vind_sporen", "zoek_sporen", "zoek_vondsten",
]  # fmt: skip
