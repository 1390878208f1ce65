"""What a command writes: whole or not at all, and only after it was logged."""

import contextlib
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

from casus.opdrachten.uitvoeren import OpdrachtFout, bestandsmelding

STANDAARDUITVOER = Path("-")


def schrijf_uitvoer(pad: Path, inhoud: bytes, vastleggen: Callable[[], None] = lambda: None) -> None:
    """Writes ``inhoud`` beside its place, calls ``vastleggen``, then puts it there; ``-`` is the standard output.

    OpdrachtFout where it cannot be written; then what stood there before still stands there.
    """
    if pad == STANDAARDUITVOER:
        vastleggen()
        sys.stdout.buffer.write(inhoud)
        sys.stdout.buffer.flush()
        return
    try:
        if pad.is_dir():
            raise IsADirectoryError
        if pad.exists() and not stat.S_ISREG(pad.stat().st_mode):
            vastleggen()
            pad.write_bytes(inhoud)
        else:
            _plaats(pad, inhoud, vastleggen)
    except OSError as fout:
        fout.filename = str(pad if not isinstance(fout, FileNotFoundError) else pad.parent)
        raise OpdrachtFout([bestandsmelding(fout)]) from None


def _plaats(pad: Path, inhoud: bytes, vastleggen: Callable[[], None]) -> None:
    tijdelijk = pad.with_name(f".{pad.name}.{os.getpid()}.deel")
    try:
        alleen_voor_mij = os.open(tijdelijk, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(alleen_voor_mij, "wb") as bestand:
            bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())
        vastleggen()
        os.replace(tijdelijk, pad)
    finally:
        with contextlib.suppress(OSError):
            tijdelijk.unlink(missing_ok=True)
