"""How long a rerun of the learning picture takes on the server: 60 released stories. Prints medians in ms.

Run: ``.venv/bin/python -m benchmarks.leerbeeld``. The aim is at most 200 ms.
"""

import os
import random
import statistics
import tempfile
from pathlib import Path

from benchmarks.meten import meet_run
from casus.model import (
    Aspect, Betrokkene, Casus, Casusbestand, Doel, Evaluatie, Inzet, Onderzoek, Regieperiode, Toestemming,
)  # fmt: skip

_SOORTEN = ("naaste", "vrijwilliger", "gebiedsteam", "gebiedsteam", "gemeente", "ondersteuner", "ketenpartner")
_VORMEN = ("inwoner", "dagelijks", "bureaucratisch", "hoofdlijnen", "opdrachtgevend")
_ONDERWERPEN = (*(f"regie_{vorm}" for vorm in _VORMEN), "doelen")
_SCRIPT = (
    "from aspects.screens.leerbeeld import toon_leerbeeld\n"
    "from exports.schrijvers.gespreksblad import schrijf_gespreksblad_pdf\n"
    "toon_leerbeeld(schrijf_gespreksblad_pdf)"
)


def maak_casussen(aantal: int = 60) -> list[Casus]:
    """Released stories of three years in four teams, the same each time."""
    toeval = random.Random(11)
    return [_maak_casus(nummer, toeval) for nummer in range(aantal)]


def _maak_casus(nummer: int, toeval: random.Random) -> Casus:
    mensen = [Betrokkene(id="b0", aanduiding="inwoner", soort="inwoner")]
    mensen += [
        Betrokkene(id=f"b{n}", aanduiding=f"iemand {n}", soort=toeval.choice(_SOORTEN), lijn=toeval.choice((1, 2)))
        for n in range(1, 12)
    ]
    regie = [_maak_periode(n, toeval) for n in range(30)]
    inzetten = [
        Inzet(id=f"i{n}", betrokkene=f"b{n}", omschrijving="hulp", van=f"2015-{n + 1:02d}", tot=f"2017-{n + 1:02d}")
        for n in range(1, 9)
    ]
    doelen = [
        Doel(
            id=f"d{n}", omschrijving="doel", gesteld=f"2015-{n + 2:02d}",
            levensdomein=toeval.choice(("financien", "huisvesting")),
            evaluaties=[Evaluatie(datum="2016-06")] if n % 2 else [],
        )
        for n in range(4)
    ]  # fmt: skip
    return Casus(
        id=f"c{nummer}", code=f"C{nummer}", titel="Een verhaal", doelgroep="volwassenen", status="uitgewerkt",
        team=f"Team {nummer % 4}", in_leerbeeld=True,
        antwoord_team=f"Wij letten nu op punt {'abcdefghij'[nummer % 10]}.",
        toestemming=Toestemming(status="gegeven"), periode_van="2015-01-01", sessiedatum="2017-11-08",
        uitgevraagd=dict.fromkeys(_ONDERWERPEN, "ja"), betrokkenen=mensen, regieperioden=regie, inzetten=inzetten,
        doelen=doelen,
    )  # fmt: skip


def _maak_periode(n: int, toeval: random.Random) -> Regieperiode:
    begin, duur = toeval.randrange(30), toeval.randrange(1, 9)
    van, tot = (f"{2015 + maand // 12}-{maand % 12 + 1:02d}" for maand in (begin, min(34, begin + duur)))
    niemand = n % 4 == 3
    return Regieperiode(
        id=f"r{n}", vorm=_VORMEN[n % 5], houder=None if niemand else f"b{toeval.randrange(12)}", van=van, tot=tot,
        duiding=toeval.choice(("bewust_los", "gemist", None)) if niemand else None,
    )  # fmt: skip


def zet_klaar(db: Path) -> None:
    """A store with these stories."""
    from casus.storage import Opslag

    onderzoek = Onderzoek(
        id="b", naam="Meting", gemeente="Meetdam", aspecten=[Aspect(code="regie")], peildatum="2017-12-01"
    )
    bestand = Casusbestand(formaat="casusbestand", versie=1, onderzoek=onderzoek, casussen=maak_casussen())
    Opslag(db).zet_bestand(bestand, "meting")


def meet(keren: int = 15) -> dict[str, float]:
    """Ms of the first run, and the median of a rerun: nothing changed, another form, another filter, a changed case."""
    from streamlit.testing.v1 import AppTest

    from casus.stappen import ZetKop
    from casus.storage import Opslag

    with tempfile.TemporaryDirectory() as map_:
        db = Path(map_) / "casus.db"
        os.environ["CASUS_DB"] = str(db)
        zet_klaar(db)
        pagina = AppTest.from_string(_SCRIPT, default_timeout=60)
        eerste = meet_run(pagina)
        uitkomst: dict[str, list[float]] = {
            "niets veranderd": [], "andere vorm": [], "andere lengte": [], "na een wijziging": [],
        }  # fmt: skip
        winkel = Opslag(db)
        nummers = [regel.nr for regel in winkel.casussen()]
        for keer in range(keren):
            uitkomst["niets veranderd"].append(meet_run(pagina))
            pagina.query_params["vorm"] = _VORMEN[keer % 5]
            uitkomst["andere vorm"].append(meet_run(pagina))
            pagina.query_params["vanaf"] = ("30", "91", "183")[keer % 3]
            uitkomst["andere lengte"].append(meet_run(pagina))
            oud = winkel.laad_casus(nummers[keer])[0]
            nieuw = oud.model_copy(update={"antwoord_team": f"Anders {'abcdefghijklmno'[keer]}."})
            winkel.wijzig(nummers[keer], "meting", "meting", [ZetKop(nieuw, oud)])
            uitkomst["na een wijziging"].append(meet_run(pagina))
    return {"eerste keer": eerste} | {naam: statistics.median(tijden) for naam, tijden in uitkomst.items()}


if __name__ == "__main__":
    for naam, ms in meet().items():
        print(f"{naam}: {ms:.0f} ms")
