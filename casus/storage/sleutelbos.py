"""The keyring of this process: which key opens which store. In memory only, gone with the process."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

BYTES = 32
"""How long a data key is."""
_slot = threading.Lock()
_sleutels: dict[Path, bytes] = {}
_bezig: dict[Path, threading.RLock] = {}


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


@contextmanager
def bewaak(pad: Path) -> Iterator[None]:
    """While the file itself is exchanged: nobody else of this process opens it."""
    with _slot:
        wacht = _bezig.setdefault(_noem(pad), threading.RLock())
    with wacht:
        yield


def wacht_op(pad: Path) -> None:
    """Waits until the file at this path is not being exchanged."""
    wacht = _bezig.get(_noem(pad))
    if wacht is not None:
        with wacht:
            return


def _noem(pad: Path) -> Path:
    return Path(pad).resolve()
