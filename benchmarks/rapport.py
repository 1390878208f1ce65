"""How long the report takes: making and writing each edition in this process, and a rerun of its screen.

Run: ``.venv/bin/python -m benchmarks.rapport``. Medians; the aims: 2 s for a PDF, 4 s for Word, 200 ms a rerun,
300 ms a page of the preview (a click draws that part only; here the whole screen runs).
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.meten import meet_run
from casus.demonstratie import laad_demonstratie
from casus.model import Casusbestand
from exports.rapport import maak_rapport
from exports.schrijvers.docx import schrijf_docx
from exports.schrijvers.html import schrijf_html
from exports.schrijvers.pdf import schrijf_pdf

_SCRIPT = "from exports.screens.rapport import toon_rapport\ntoon_rapport()"
_KEREN = 3


def meet_schrijven(bestand: Casusbestand) -> dict[str, float]:
    """Seconds for making the report and writing it, per edition and kind of file."""
    uit = {}
    for uitgave in ("openbaar", "intern"):
        rapport = maak_rapport(bestand, uitgave=uitgave)
        uit[f"{uitgave}, maken"] = _mediaan(lambda u=uitgave: maak_rapport(bestand, uitgave=u))
        uit[f"{uitgave}, .pdf schrijven"] = _mediaan(lambda r=rapport: schrijf_pdf(r))
        uit[f"{uitgave}, .docx schrijven"] = _mediaan(lambda r=rapport: schrijf_docx(r))
        uit[f"{uitgave}, .html schrijven"] = _mediaan(lambda r=rapport: schrijf_html(r))
    return uit


def _mediaan(doe: Callable[[], object]) -> float:
    tijden = []
    for _ in range(_KEREN):
        begin = time.perf_counter()
        doe()
        tijden.append(time.perf_counter() - begin)
    return statistics.median(tijden)


def meet_scherm(bestand: Casusbestand) -> dict[str, float]:
    """Ms of a rerun where nothing changed: of the whole report, with its pages in view, and of one case."""
    from casus.storage import Opslag
    from streamlit.testing.v1 import AppTest

    with tempfile.TemporaryDirectory() as map_:
        os.environ["CASUS_DB"] = str(Path(map_) / "casus.db")
        winkel = Opslag(Path(os.environ["CASUS_DB"]))
        nummer = winkel.casussen(winkel.zet_bestand(bestand, "meting"))[0].nr
        pagina = AppTest.from_string(_SCRIPT, default_timeout=60)
        pagina.query_params["ik"] = "evaluatieteam"
        meet_run(pagina)
        uit = {"scherm, niets veranderd": _meet_runs(pagina)}
        next(knop for knop in pagina.button if knop.label == "Bekijk de bladzijden").click()
        uit["scherm, de bladzijden tekenen"] = meet_run(pagina)
        uit["scherm, met de bladzijden"] = _meet_runs(pagina)
        next(knop for knop in pagina.button if knop.label == "Volgende bladzij").click()
        uit["scherm, een bladzij verder"] = meet_run(pagina)
        pagina.query_params["wat"], pagina.query_params["verhaal"] = "casus", str(nummer)
        meet_run(pagina)
        return {**uit, "scherm, één casus": _meet_runs(pagina)}


def _meet_runs(pagina: object) -> float:
    return statistics.median(meet_run(pagina) for _ in range(9))


if __name__ == "__main__":
    demonstratie = laad_demonstratie()
    for naam, seconden in meet_schrijven(demonstratie).items():
        print(f"{naam}: {seconden:.2f} s")
    for naam, ms in meet_scherm(demonstratie).items():
        print(f"{naam}: {ms:.0f} ms")
