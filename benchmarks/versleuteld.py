"""What encryption costs: the same work on a plain store and on an encrypted one. Prints medians in ms, and the ratio.

Run: ``.venv/bin/python -m benchmarks.versleuteld``. A connection with the data key itself derives no key, so opening
costs little; the passphrase costs its time once, when it is unlocked.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.tijdlijn import meet, zet_klaar
from casus.storage import Opslag
from casus.storage.envelop import maak_sleutel
from casus.storage.sleutelbos import vergeet_sleutel
from casus.storage.versleutelen import ontgrendel, versleutel

_ZIN = "een zin om mee te meten"


def _mediaan(doe: Callable[[], object], keren: int = 60) -> float:
    tijden = []
    for _ in range(keren):
        begin = time.perf_counter()
        doe()
        tijden.append((time.perf_counter() - begin) * 1000)
    return statistics.median(tijden)


def meet_opslag(versleuteld: bool) -> dict[str, float]:
    """Median ms of opening and looking, of loading a large case, and of keeping a draft."""
    with tempfile.TemporaryDirectory() as map_:
        db = Path(map_) / "casus.db"
        nummer = zet_klaar(db)
        if versleuteld:
            versleutel(db, maak_sleutel(), _ZIN)
        winkel = Opslag(db)
        uitkomst = {
            "openen en de versie lezen": _mediaan(lambda: winkel.versie(nummer)),
            "een grote casus laden": _mediaan(lambda: winkel.laad_casus(nummer)),
            "een concept bewaren": _mediaan(lambda: winkel.bewaar_concept(nummer, "m", "p", "tekst " * 50)),
        }
        if versleuteld:
            vergeet_sleutel(db)
            uitkomst["ontgrendelen"] = _mediaan(lambda: ontgrendel(db, _ZIN), keren=5)
        return uitkomst


def meet_scherm(versleuteld: bool) -> dict[str, float]:
    """The same of a rerun of the timeline, as ``benchmarks.tijdlijn`` measures it."""
    os.environ.pop("CASUS_SLEUTEL", None)
    if versleuteld:
        os.environ["CASUS_SLEUTEL"] = _ZIN
    return {f"tijdlijn, {naam}": ms for naam, ms in meet().items()}


if __name__ == "__main__":
    for meting in (meet_opslag, meet_scherm):
        open_, dicht = meting(False), meting(True)
        for naam, ms in dicht.items():
            over = f"{ms / open_[naam]:.2f} keer" if naam in open_ else "alleen versleuteld"
            print(f"{naam}: open {open_.get(naam, 0):.2f} ms, versleuteld {ms:.2f} ms, {over}")
