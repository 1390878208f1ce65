"""How long a rerun of Aandachtspunten takes on the server: the demonstration, and 300 stories with 40 points.

Run: ``.venv/bin/python -m benchmarks.aandachtspunten``. Prints medians in ms; the aims are 200 and 500 ms.
"""

import os
import statistics
import tempfile
from pathlib import Path

from benchmarks.meten import meet_run
from benchmarks.verhalen import maak_omgeving, maak_verhaal
from casus.model import Aandachtspunt, Bevinding, Bewijs, Casus, Casusbestand

_SCRIPT = "from aspects.screens.punten import toon_punten\ntoon_punten()"
_VERHALEN, _PUNTEN, _KEREN = 300, 40, 9
_DELEN = ("schrijven", "ernaast", "punten", "vaststellen")


def maak_bestand() -> Casusbestand:
    """Many stories with what was said of each aspect, and points that rest on all of them."""
    omgeving = maak_omgeving()
    codes = [aspect.code for aspect in omgeving.onderzoek.aspecten]
    casussen = [_met_gezegd(maak_verhaal(nummer), codes) for nummer in range(_VERHALEN)]
    punten = [_maak_punt(nummer, codes[nummer % len(codes)], casussen) for nummer in range(_PUNTEN)]
    onderzoek = omgeving.onderzoek.model_copy(update={"gelezen_aspecten": codes})
    return Casusbestand(
        formaat="casusbestand", versie=1, onderzoek=onderzoek, casussen=casussen, aandachtspunten=punten
    )


def _met_gezegd(casus: Casus, codes: list[str]) -> Casus:
    zonder_prijs = [inzet.model_copy(update={"prijscode": None}) for inzet in casus.inzetten]
    gezegd = [
        Bevinding(id=f"bv{n}", aspect=code, tekst="Er was één vast gezicht.", door=["b0"],
                  werking=("hielp", "werkte_tegen", "dubbel")[n % 3])
        for n, code in enumerate(codes)
    ]  # fmt: skip
    return casus.model_copy(update={"inzetten": zonder_prijs, "bevindingen": gezegd})


def _maak_punt(nummer: int, aspect: str, casussen: list[Casus]) -> Aandachtspunt:
    stuk = {"soort": "bevinding", "verwijzing": f"bv{nummer % 11}"}
    bewijs = [Bewijs.model_validate({**stuk, "casus": casus.id}) for casus in casussen]
    return Aandachtspunt(
        id=f"p{nummer}", soort="borgen", titel=f"Punt {nummer}", aspecten=[aspect], bewijs=bewijs,
        status=("concept", "getoetst", "vastgesteld")[nummer % 3],
    )  # fmt: skip


def meet(bestand: Casusbestand) -> dict[str, float]:
    """Ms of the first run, and per part the median of a rerun and of one after a change of a point."""
    from casus.stappen import Zet
    from casus.storage import Opslag
    from streamlit.testing.v1 import AppTest

    with tempfile.TemporaryDirectory() as map_:
        db = Path(map_) / "casus.db"
        os.environ["CASUS_DB"] = str(db)
        winkel = Opslag(db)
        nummer = winkel.zet_bestand(bestand, "meting")
        pagina = AppTest.from_string(_SCRIPT, default_timeout=120)
        uitkomst = {"eerste keer": meet_run(pagina)}
        pagina.query_params["punt"] = bestand.aandachtspunten[0].id
        for deel in _DELEN:
            pagina.query_params["deel"] = deel
            meet_run(pagina)
            uitkomst[deel] = statistics.median(meet_run(pagina) for _ in range(_KEREN))
            na_wijziging = []
            for keer in range(_KEREN):
                oud = winkel.evaluaties.laad(nummer).aandachtspunten[1]
                anders = oud.model_copy(update={"toelichting": f"Anders {deel} {keer}."})
                winkel.evaluaties.wijzig(nummer, "meting", "meting", [Zet("aandachtspunten", anders, oud)])
                na_wijziging.append(meet_run(pagina))
            uitkomst[f"{deel}, na een wijziging"] = statistics.median(na_wijziging)
    return uitkomst


if __name__ == "__main__":
    from casus.demonstratie import laad_demonstratie

    for naam, bestand in (("demonstratie", laad_demonstratie()), (f"{_VERHALEN} verhalen", maak_bestand())):
        for wat, ms in meet(bestand).items():
            print(f"{naam}, {wat}: {ms:.0f} ms")
