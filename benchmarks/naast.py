"""How long a rerun of Aspecten naast elkaar takes on the server: the demonstration, and 300 made stories. Medians, ms.

Run: ``.venv/bin/python -m benchmarks.naast``. The aim is at most 200 ms for fifteen stories, 500 ms for 300.
"""

import os
import random
import statistics
import tempfile
from pathlib import Path

from benchmarks.meten import meet_run
from casus.demonstratie import laad_demonstratie
from casus.model import Casusbestand

_SCRIPT = "from aspects.screens.naast import toon_naast\ntoon_naast()"
_KOLOMMEN = ("maatwerk", "bureaucratie", "regie", "samenwerking", "eigen_kracht")


def maak_bestand(aantal: int) -> Casusbestand:
    """An evaluation of this many counting stories, each like one of the demonstration with other scores."""
    demonstratie = laad_demonstratie()
    bron = [casus for casus in demonstratie.casussen if casus.waarderingen]
    toeval = random.Random(7)
    casussen = []
    for nummer in range(aantal):
        casus = bron[nummer % len(bron)]
        scores = [
            w.model_copy(update={"score": None if w.score is None else toeval.randint(-2, 2)})
            for w in casus.waarderingen
        ]
        anders = {"id": f"m{nummer}", "code": f"M{nummer:03d}", "waarderingen": scores}
        casussen.append(casus.model_copy(update=anders))
    leeg = {"panelgesprekken": [], "aandachtspunten": [], "teksten": [], "principes": [], "acties": []}
    return demonstratie.model_copy(update={"casussen": casussen, **leeg})


def meet(bestand: Casusbestand, keren: int = 10) -> dict[str, float]:
    """Ms of the first run, and medians: nothing changed, another cell, filter, aspect, row, and after a change."""
    from streamlit.testing.v1 import AppTest

    from casus.stappen import ZetKop
    from casus.storage import Opslag

    with tempfile.TemporaryDirectory() as map_:
        db = Path(map_) / "casus.db"
        os.environ["CASUS_DB"] = str(db)
        winkel = Opslag(db)
        onderzoek = winkel.zet_bestand(bestand, "meting")
        nummers = [regel.nr for regel in winkel.casussen(onderzoek) if regel.toestemming == "gegeven"]
        pagina = AppTest.from_string(_SCRIPT, default_timeout=120)
        uitkomst: dict[str, list[float]] = {"eerste keer": [_tijd(pagina)]}
        standen = {
            "niets veranderd": lambda keer: {},
            "een ander vak": lambda keer: {"verhaal": str(nummers[keer]), "aspect": _KOLOMMEN[keer % 5]},
            "een andere keuze": lambda keer: {"richting": f"{_KOLOMMEN[keer % 5]}:draagt_bij", "blad": str(keer + 1)},
            "een ander aspect": lambda keer: {"aspect": _KOLOMMEN[keer % 5], "vel": str(keer + 1)},
            "een andere rij open": lambda keer: {"rij": str(nummers[keer])},
        }
        for naam, maak in standen.items():
            uitkomst[naam] = [_tijd(pagina, maak(keer)) for keer in range(keren)]
        uitkomst["na een wijziging"] = []
        for keer in range(keren):
            oud = winkel.laad_casus(nummers[keer])[0]
            nieuw = oud.model_copy(update={"titel": f"Anders {keer}"})
            winkel.wijzig(nummers[keer], "meting", "meting", [ZetKop(nieuw, oud)])
            uitkomst["na een wijziging"].append(_tijd(pagina))
    return {naam: statistics.median(tijden) for naam, tijden in uitkomst.items()}


def _tijd(app, adres: dict[str, str] | None = None) -> float:
    for naam in list(app.query_params):
        del app.query_params[naam]
    for naam, waarde in (adres or {}).items():
        app.query_params[naam] = waarde
    return meet_run(app)


if __name__ == "__main__":
    for wat, bestand in (("demonstratie", laad_demonstratie()), ("300 verhalen", maak_bestand(300))):
        for naam, ms in meet(bestand).items():
            print(f"{wat}, {naam}: {ms:.0f} ms")
