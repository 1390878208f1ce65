"""The lock of an encrypted store in this process: who walks away from it finds it locked.

Only what people do counts, not what windows ask by themselves. Where the key comes from the environment (a server)
there is nothing to lock: the process would open it again by itself.
"""

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

from casus.storage.sleutelbos import geef_sleutel, vergeet_sleutel
from casus.storage.versleutelen import heeft_zin_van_omgeving

NA_MINUTEN = 30.0
"""How long nobody does anything before it locks; CASUS_OP_SLOT_NA (minutes) says otherwise."""
_beheer = threading.Lock()
_laatst: dict[Path, float] = {}
_wekkers: dict[Path, threading.Timer] = {}
bij_sluiten: list[Callable[[], None]] = []
"""What is to be done when it locks: who keeps something readable in memory lets go of it."""


def geef_wachttijd() -> float:
    """How many seconds of rest there are before it locks."""
    try:
        minuten = float(os.environ.get("CASUS_OP_SLOT_NA", NA_MINUTEN))
    except ValueError:
        minuten = NA_MINUTEN
    return 60 * (minuten if 0 < minuten <= 24 * 60 else NA_MINUTEN)


def is_af_te_sluiten(pad: Path) -> bool:
    """Whether this store is open with a key that a person gave."""
    return geef_sleutel(pad) is not None and not heeft_zin_van_omgeving()


def raak_aan(pad: Path) -> None:
    """Somebody is at work here: the time of rest begins anew."""
    if not is_af_te_sluiten(pad):
        return
    with _beheer:
        _laatst[pad] = time.monotonic()
        if pad not in _wekkers:
            _zet_wekker(pad, geef_wachttijd())


def sluit_af(pad: Path) -> None:
    """Locks now."""
    with _beheer:
        if (wekker := _wekkers.pop(pad, None)) is not None:
            wekker.cancel()
        _laatst.pop(pad, None)
    vergeet_sleutel(pad)
    for doe in bij_sluiten:
        doe()


def _zet_wekker(pad: Path, over: float) -> None:
    wekker = threading.Timer(over, _kijk, [pad])
    wekker.daemon = True
    _wekkers[pad] = wekker
    wekker.start()


def _kijk(pad: Path) -> None:
    """The time is up, or somebody did something since."""
    with _beheer:
        over = _laatst.get(pad, 0.0) + geef_wachttijd() - time.monotonic()
        if over > 0:
            _zet_wekker(pad, over)
            return
    sluit_af(pad)
