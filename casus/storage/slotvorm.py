"""What the first bytes of a store tell: plain SQLite, or something nobody can read without the key."""

from pathlib import Path

from casus.storage.fouten import OpSlot

_KOP = b"SQLite format 3\x00"
_BLAD = 4096
_VEEL_SOORTEN = 230
"""Of 256 kinds of byte an encrypted page has nearly all; one of tables and zeros less than half."""


def is_plat(pad: Path) -> bool:
    """Whether this file is SQLite in the open."""
    return _lees(pad, len(_KOP)) == _KOP


def lijkt_versleuteld(pad: Path) -> bool:
    """Whether this file looks like a store that is encrypted, whether or not its key file is there."""
    if pad.with_name(f"{pad.name}.sleutel").exists():
        return True
    blad = _lees(pad, _BLAD)
    return len(blad) == _BLAD and pad.stat().st_size % _BLAD == 0 and len(set(blad)) > _VEEL_SOORTEN


def weiger_op_slot(pad: Path) -> None:
    """OpSlot for a file that is encrypted, where there is no key to open it."""
    try:
        op_slot = pad.exists() and pad.stat().st_size > 0 and not is_plat(pad) and lijkt_versleuteld(pad)
    except OSError:
        return
    if op_slot:
        raise OpSlot("De gegevens zijn versleuteld en op slot. Ontgrendel ze met uw wachtwoordzin.")


def _lees(pad: Path, aantal: int) -> bytes:
    with open(pad, "rb") as bestand:
        return bestand.read(aantal)
