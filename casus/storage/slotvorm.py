"""What the first bytes of a store tell: plain SQLite, or something nobody can read without the key."""

import os
import threading
from collections import OrderedDict
from pathlib import Path

from casus.storage.fouten import OpslagFout, OpSlot
from casus.storage.sleutelbos import geef_sleutel

_KOP = b"SQLite format 3\x00"
_BLAD = 4096
_VEEL_SOORTEN = 230
"""Of 256 kinds of byte an encrypted page has nearly all; one of tables and zeros less than half."""
_MEESTE_GATEN = 64
_kijken = threading.Lock()
_kijkgaten: OrderedDict[tuple[int, int], int] = OrderedDict()


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


def weiger_afgekapt(pad: Path) -> None:
    """OpslagFout where there was a store and nothing is left of it: a new one in its place would hide that."""
    grootte = pad.stat().st_size if pad.exists() else 0
    versleuteld = pad.with_name(f"{pad.name}.sleutel").exists() and geef_sleutel(pad) is None
    if grootte == 1 or (grootte == 0 and versleuteld):
        raise OpslagFout(
            "Het gegevensbestand is leeg of weg, terwijl er een was. Er is niets veranderd. Zet een reservekopie terug."
        )


def _lees(pad: Path, aantal: int) -> bytes:
    """The first bytes of a file that other threads may have open as a store.

    On POSIX who closes a file loses every lock this process has on it, also those of SQLite (sqlite.org/howtocorrupt,
    2.2): so what was opened to look at stays open as long as it is the same file.
    """
    if os.name == "nt":
        with open(pad, "rb") as bestand:
            return bestand.read(aantal)
    stand = pad.stat()
    welk = (stand.st_dev, stand.st_ino)
    with _kijken:
        if welk not in _kijkgaten:
            _kijkgaten[welk] = os.open(pad, os.O_RDONLY | os.O_CLOEXEC)
            while len(_kijkgaten) > _MEESTE_GATEN:
                os.close(_kijkgaten.popitem(last=False)[1])
        _kijkgaten.move_to_end(welk)
        return os.pread(_kijkgaten[welk], aantal, 0)
