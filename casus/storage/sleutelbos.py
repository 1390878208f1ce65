"""The keyring of this process: which key opens which store. In memory only, gone with the process."""

import threading
from pathlib import Path

BYTES = 32
"""How long a data key is."""
_slot = threading.Lock()
_sleutels: dict[Path, bytes] = {}


def zet_sleutel(pad: Path, sleutel: bytes) -> None:
    """From now on this process opens the store at this path with this key. ValueError for a key of another length."""
    if len(sleutel) != BYTES:
        raise ValueError(f"a data key has {BYTES} bytes")
    with _slot:
        _sleutels[_noem(pad)] = bytes(sleutel)


def geef_sleutel(pad: Path) -> bytes | None:
    """The key of the store at this path; None where there is none: it is plain, or locked."""
    with _slot:
        return _sleutels.get(_noem(pad))


def vergeet_sleutel(pad: Path) -> None:
    """Locks: this process can no longer open the store at this path where it is encrypted."""
    with _slot:
        _sleutels.pop(_noem(pad), None)


def _noem(pad: Path) -> Path:
    return Path(pad).resolve()
