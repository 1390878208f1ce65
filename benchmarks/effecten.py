"""How long a rerun of Vergelijken and Effecten takes on the server: the demonstration, and 300 generated stories.

Run: ``.venv/bin/python -m benchmarks.effecten``. Prints medians in ms. The aims: 200 ms for the demonstration, 500 ms
for 300 stories.
"""

import os
import random
import statistics
import tempfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from benchmarks.meten import meet_run
from casus.demonstratie import laad_demonstratie
from casus.model import (
    Aspect, Beleving, Betrokkene, Casus, Casusbestand, Gebeurtenis, Inzet, Onderzoek, Referentie, Regieperiode,
    Toestemming, Voorziening, Zelfredzaamheid,
)  # fmt: skip

_SOORTEN = ("naaste", "vrijwilliger", "gebiedsteam", "gebiedsteam", "gemeente", "ondersteuner", "ketenpartner")
_VORMEN = ("inwoner", "dagelijks", "bureaucratisch", "hoofdlijnen", "opdrachtgevend")
_VOORVALLEN = ("signaal", "aanmelding", "huisbezoek", "beschikking", "contact", "crisis", "overleg", "start")
_BETALERS = (
    "gemeente_wmo",
    "gemeente_jeugd",
    "gemeente_participatie",
    "zvw",
    "wlz",
    "justitie",
    "inwoner",
    "vrijwillig",
)
_DOMEINEN = ("financien", "huisvesting", "tijdsbesteding", "geestelijke_gezondheid", "sociaal_netwerk", "justitie")
SCHERMEN = {
    "vergelijken": "from aspects.screens.vergelijken import toon_vergelijken\ntoon_vergelijken()",
    "effecten": "from aspects.screens.effecten import toon_effecten\ntoon_effecten()",
}


def maak_bestand(aantal: int = 300) -> Casusbestand:
    """Stories of three years with costs in both scenarios and scores, the same each time."""
    toeval = random.Random(23)
    onderzoek = Onderzoek(
        id="b", naam="Meting", gemeente="Meetdam", aspecten=[Aspect(code="regie")], peildatum="2017-12-01"
    )
    casussen = [_maak_casus(nummer, toeval) for nummer in range(aantal)]
    return Casusbestand(formaat="casusbestand", versie=1, onderzoek=onderzoek, casussen=casussen)


def _maak_casus(nummer: int, toeval: random.Random) -> Casus:
    mensen = [Betrokkene(id="b0", aanduiding="inwoner", soort="inwoner")]
    mensen += [
        Betrokkene(id=f"b{n}", aanduiding=f"iemand {n}", soort=_SOORTEN[n % 7], lijn=n % 3, partij=f"partij {n % 9}")
        for n in range(1, 13)
    ]
    return Casus(
        id=f"c{nummer}", code=f"C{nummer}", titel=f"Een verhaal {nummer}", status="uitgewerkt",
        doelgroep=toeval.choice(("jeugd_gezin", "volwassenen", "ouderen")), team=f"Team {nummer % 4}",
        toestemming=Toestemming(status="gegeven"), periode_van="2015-01-01", sessiedatum="2017-11-08",
        uitgevraagd=dict.fromkeys((*(f"regie_{vorm}" for vorm in _VORMEN), "kosten", "voorzieningen"), "ja"),
        referentie=Referentie(soort="geen_aanpak", splitsingspunt="2015-06"), betrokkenen=mensen,
        gebeurtenissen=[_maak_gebeurtenis(n, toeval) for n in range(24)],
        inzetten=[_maak_inzet(n, toeval) for n in range(16)],
        voorzieningen=[Voorziening(id=f"v{n}", omschrijving="iets", gemeld=f"2016-0{n}", besloten=f"2016-0{n + 3}")
                       for n in range(1, 4)],
        regieperioden=[_maak_periode(n, toeval) for n in range(15)],
        zelfredzaamheid=[
            Zelfredzaamheid(moment=moment, domein=domein, score=toeval.randint(1, 5), beoordelaar=f"b{wie}")
            for domein in toeval.sample(_DOMEINEN, 3) for moment in ("begin", "eind") for wie in (0, 2)
        ],
    )  # fmt: skip


def _maak_gebeurtenis(n: int, toeval: random.Random) -> Gebeurtenis:
    maand = f"{2015 + n // 10}-{toeval.randint(1, 10):02d}"
    return Gebeurtenis(
        id=f"g{n}", datum=toeval.choice((maand, f"{maand}-{toeval.randint(1, 28):02d}", f"{maand}~")),
        titel=f"wat er gebeurde, nummer {n}", soort=_VOORVALLEN[n % 8], betrokkenen=["b0", f"b{toeval.randint(1, 12)}"],
        belevingen=[Beleving(betrokkene="b0", score=toeval.randint(-2, 2))] if n % 3 == 0 else [],
    )  # fmt: skip


def _maak_inzet(n: int, toeval: random.Random) -> Inzet:
    begin = toeval.randrange(24)
    van, tot = (f"{2015 + maand // 12}-{maand % 12 + 1:02d}" for maand in (begin, begin + toeval.randint(1, 10)))
    return Inzet(
        id=f"i{n}", betrokkene=f"b{toeval.randint(1, 12)}", omschrijving=f"hulp {n}", van=van, tot=tot,
        scenario=("interventie", "referentie", "interventie", "referentie", "beide")[n % 5],
        aantal=Decimal(toeval.randint(1, 8)), eenheid="uur", per="week", prijs=Decimal(toeval.randint(20, 120)),
        financier=toeval.choice(_BETALERS),
    )  # fmt: skip


def _maak_periode(n: int, toeval: random.Random) -> Regieperiode:
    begin = toeval.randrange(28)
    van, tot = (f"{2015 + maand // 12}-{maand % 12 + 1:02d}" for maand in (begin, begin + toeval.randint(1, 5)))
    return Regieperiode(
        id=f"r{n}", vorm=_VORMEN[n % 5], houder=None if n % 4 == 3 else f"b{toeval.randrange(12)}", van=van, tot=tot
    )


def meet(bestand: Casusbestand, scherm: str, keren: int = 11) -> dict[str, float]:
    """Ms of the first run, and the median of a rerun: nothing changed, another choice, just after a changed case."""
    from streamlit.testing.v1 import AppTest

    from casus.storage import Opslag

    with tempfile.TemporaryDirectory() as map_:
        db = Path(map_) / "casus.db"
        os.environ["CASUS_DB"] = str(db)
        winkel = Opslag(db)
        winkel.zet_bestand(bestand, "meting")
        nummers = [regel.nr for regel in winkel.casussen()][:15]
        pagina = AppTest.from_string(SCHERMEN[scherm], default_timeout=60)
        eerste = meet_run(pagina)
        kies = _KIES[scherm]
        kies(pagina, nummers, 0)
        meet_run(pagina)
        uitkomst: dict[str, list[float]] = {"niets veranderd": [], "andere keuze": [], "na een wijziging": []}
        for keer in range(keren):
            uitkomst["niets veranderd"].append(meet_run(pagina))
            kies(pagina, nummers, keer + 1)
            uitkomst["andere keuze"].append(meet_run(pagina))
            _wijzig(winkel, nummers[(keer + 1) % 10], keer)
            uitkomst["na een wijziging"].append(meet_run(pagina))
    return {"eerste keer": eerste} | {naam: statistics.median(tijden) for naam, tijden in uitkomst.items()}


def _kies_verhalen(pagina, nummers: list[int], keer: int) -> None:
    pagina.query_params["verhalen"] = ".".join(str(nummers[(keer + n) % len(nummers)]) for n in range(4))
    pagina.query_params["schaal"] = ("contact", "kalender")[keer % 2]


def _kies_cijfer(pagina, nummers: list[int], keer: int) -> None:
    pagina.query_params["cijfer"] = ("zelf", "kosten.gevraagd", "zelf.financien", "kosten.bereik")[keer % 4]


_KIES: dict[str, Callable[..., None]] = {"vergelijken": _kies_verhalen, "effecten": _kies_cijfer}


def _wijzig(winkel, nummer: int, keer: int) -> None:
    from casus.stappen import Zet

    oud = winkel.laad_casus(nummer)[0].gebeurtenissen[0]
    nieuw = oud.model_copy(update={"titel": f"anders, nummer {keer}"})
    winkel.wijzig(nummer, "meting", "meting", [Zet("gebeurtenissen", nieuw, oud)])


if __name__ == "__main__":
    for naam, bestand in (("demonstratie", laad_demonstratie()), ("300 verhalen", maak_bestand())):
        for scherm in SCHERMEN:
            for geval, ms in meet(bestand, scherm).items():
                print(f"{naam}, {scherm}, {geval}: {ms:.0f} ms")
