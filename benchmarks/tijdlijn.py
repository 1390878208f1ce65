"""How long a rerun of the timeline screen takes on the server: 60 events, 20 betrokkenen. Prints medians in ms.

Run: ``.venv/bin/python -m benchmarks.tijdlijn``. The aim is at most 150 ms.
"""

import os
import random
import statistics
import tempfile
from pathlib import Path

from benchmarks.meten import meet_run
from casus.model import Aspect, Beleving, Betrokkene, Casus, Casusbestand, Gebeurtenis, Inzet, Onderzoek, Regieperiode

_SOORTEN = ("naaste", "vrijwilliger", "gebiedsteam", "gemeente", "ondersteuner", "ketenpartner")
_VORMEN = ("inwoner", "dagelijks", "bureaucratisch", "hoofdlijnen", "opdrachtgevend")


def maak_grote_casus(gebeurtenissen: int = 60, betrokkenen: int = 20) -> Casus:
    """A story of that size over three years, the same each time."""
    toeval = random.Random(7)
    mensen = [Betrokkene(id="inw", aanduiding="inwoner", soort="inwoner", bij_sessie=True)]
    mensen += [
        Betrokkene(
            id=f"b{n}", aanduiding=f"betrokkene {n}", soort=toeval.choice(_SOORTEN), lijn=toeval.choice((0, 1, 2))
        )
        for n in range(1, betrokkenen)
    ]
    voorvallen = [
        Gebeurtenis(
            id=f"g{n}",
            datum=toeval.choice(
                (f"{2015 + n // 20}-{n % 12 + 1:02d}", f"{2015 + n // 20}-{n % 12 + 1:02d}-{n % 28 + 1:02d}")
            ),
            titel=f"wat er gebeurde, nummer {n}",
            soort="contact",
            betrokkenen=["inw"],
            belevingen=[Beleving(betrokkene="inw", score=toeval.randint(-2, 2))] if n % 3 == 0 else [],
        )
        for n in range(gebeurtenissen)
    ]
    inzetten = [
        Inzet(
            id=f"i{n}",
            betrokkene=f"b{n}",
            omschrijving="begeleiding",
            van=f"{2015 + n % 3}-{n % 12 + 1:02d}",
            tot="2017-12",
        )
        for n in range(1, betrokkenen)
    ]
    regie = [
        Regieperiode(
            id=f"r{n}", vorm=_VORMEN[n % 5], houder=f"b{n}", van=f"{2015 + n // 5}-03", tot=f"{2015 + n // 5}-11"
        )
        for n in range(1, 12)
    ]
    return Casus(
        id="groot",
        code="C99",
        titel="Groot",
        doelgroep="volwassenen",
        status="uitgewerkt",
        periode_van="2015",
        sessiedatum="2017-11-08",
        betrokkenen=mensen,
        gebeurtenissen=voorvallen,
        inzetten=inzetten,
        regieperioden=regie,
    )


def zet_klaar(db: Path) -> int:
    """A store with that one case; its number."""
    from casus.storage import Opslag

    onderzoek = Onderzoek(
        id="b", naam="Meting", gemeente="Meetdam", aspecten=[Aspect(code="regie")], peildatum="2017-12-01"
    )
    winkel = Opslag(db)
    bestand = Casusbestand(formaat="casusbestand", versie=1, onderzoek=onderzoek, casussen=[maak_grote_casus()])
    winkel.zet_bestand(bestand, "meting")
    return winkel.casussen()[0].nr


def meet(keren: int = 15) -> dict[str, float]:
    """Median ms of a rerun: nothing changed, another item chosen, and just after a change of the case."""
    from streamlit.testing.v1 import AppTest

    from casus.stappen import Zet
    from casus.storage import Opslag

    with tempfile.TemporaryDirectory() as map_:
        db = Path(map_) / "casus.db"
        os.environ["CASUS_DB"] = str(db)
        nummer = zet_klaar(db)
        pagina = AppTest.from_file(str(Path(__file__).parents[1] / "app.py"), default_timeout=60)
        pagina.run()
        pagina.button(key=f"casussen.open.{nummer}").click().run()
        uitkomst: dict[str, list[float]] = {"niets veranderd": [], "ander item": [], "na een wijziging": []}
        for keer in range(keren):
            uitkomst["niets veranderd"].append(meet_run(pagina))
            pagina.query_params["lijst"], pagina.query_params["item"] = "gebeurtenissen", f"g{keer}"
            uitkomst["ander item"].append(meet_run(pagina))
            winkel = Opslag(db)
            oud = winkel.laad_casus(nummer)[0].gebeurtenissen[keer]
            winkel.wijzig(
                nummer,
                "meting",
                "meting",
                [Zet("gebeurtenissen", oud.model_copy(update={"titel": f"anders {keer}"}), oud)],
            )
            uitkomst["na een wijziging"].append(meet_run(pagina))
    return {naam: statistics.median(tijden) for naam, tijden in uitkomst.items()}


if __name__ == "__main__":
    for naam, ms in meet().items():
        print(f"{naam}: {ms:.0f} ms")
