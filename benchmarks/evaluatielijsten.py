"""How long a rerun of Panels, Verificatie and Activiteitenplan takes on the server. Prints medians in ms.

Run: ``.venv/bin/python -m benchmarks.evaluatielijsten``. The aim is at most 200 ms with the demonstration, and at
most 500 ms with 300 cases, 300 vignettes, 40 points, 60 statements and 60 actions.
"""

import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.meten import meet_run
from casus.model import (
    Aandachtspunt, Actie, Aspect, Betrokkene, Casus, Casusbestand, Citaat, Onderzoek, Panelgesprek, Rapporttekst,
    Toestemming, Uitspraak, Verificatie, Vignet,
)  # fmt: skip

SCRIPTS = {
    "panels": "from aspects.screens.panels import toon_panels\ntoon_panels()",
    "verificatie": "from aspects.screens.verificatie import toon_verificatie\ntoon_verificatie()",
    "activiteitenplan": "from aspects.screens.activiteitenplan import toon_activiteitenplan\ntoon_activiteitenplan()",
}
_STREKKINGEN = ("bevestigt", "nuanceert", "weerspreekt", "nieuw")
_CATEGORIEEN = ("organisatie", "opdracht", "efficientie")


def maak_groot_bestand() -> Casusbestand:
    """Three hundred cases with a vignette and a quote each, and what a team made of them."""
    punten = [
        Aandachtspunt(
            id=f"p{n}", nummer=n, soort="drempel", titel=f"Een punt van aandacht met nummer {n}", aspecten=["regie"],
            status="concept",
        )
        for n in range(1, 41)
    ]  # fmt: skip
    uitspraken = [
        Uitspraak(
            id=f"u{n}", tekst=f"Iets wat iemand zei, en wat lang genoeg is om te lezen {n}.", rol="medewerker",
            aandachtspunt=f"p{n % 45 + 1}" if n % 45 < 40 else None, strekking=_STREKKINGEN[n % 4],
        )
        for n in range(60)
    ]  # fmt: skip
    panels = [
        Panelgesprek(id=f"g{g}", naam=f"Panel {g}", datum=f"2017-11-{10 + g}", deelnemers="rollen", uitspraken=deel)
        for g, deel in enumerate((uitspraken[:50], uitspraken[50:55], uitspraken[55:]))
    ]
    acties = [
        Actie(
            id=f"a{n}", advies=f"Doe iets aan punt {n}, en zeg wanneer het klaar is.", categorie=_CATEGORIEEN[n % 3],
            herkomst="nieuw", maanden=[f"{2018 + n % 3}-{m:02d}" for m in range(n % 9 + 1, n % 9 + 4)],
            aandachtspunten=[f"p{n % 40 + 1}"],
        )
        for n in range(60)
    ]  # fmt: skip
    onderzoek = Onderzoek(
        id="b", naam="Meting", gemeente="Meetdam", aspecten=[Aspect(code="regie"), Aspect(code="maatwerk")],
        peildatum="2017-12-01",
    )  # fmt: skip
    return Casusbestand(
        formaat="casusbestand", versie=1, onderzoek=onderzoek, casussen=[_maak_casus(n) for n in range(300)],
        panelgesprekken=panels, aandachtspunten=punten, acties=acties,
        teksten=[Rapporttekst(plaats="vooraf", tekst="Dank aan iedereen.")],
    )  # fmt: skip


def _maak_casus(n: int) -> Casus:
    antwoord = Verificatie(door="inwoner", datum="2017-11-20", antwoord="akkoord")
    vignet = Vignet(
        id="z1", titel=f"Verhaal {n}", tekst="Iemand vroeg iets en wachtte. " * 12, aspecten=["regie"],
        status=("concept", "voorgelegd", "akkoord")[n % 3], verificaties=[antwoord] if n % 3 == 2 else [],
        extra={"verificatie": {"aan": ["inwoner", f"rol {n % 30}"]}} if n % 3 == 1 else {},
    )  # fmt: skip
    mensen = [Betrokkene(id=f"b{m}", aanduiding="inwoner" if m == 0 else f"rol {m}", soort="inwoner" if m == 0 else
                         "ondersteuner") for m in range(8)]  # fmt: skip
    return Casus(
        id=f"c{n}", code=f"C{n:03d}", titel="Een verhaal", doelgroep="volwassenen", status="uitgewerkt",
        toestemming=Toestemming(status="gegeven"), periode_van="2015-01-01", sessiedatum="2017-11-08",
        betrokkenen=mensen, vignetten=[vignet],
        citaten=[Citaat(id="q1", betrokkene="b0", tekst="Eindelijk belde er iemand.", aspecten=["regie"])],
    )  # fmt: skip


def meet(bestand: Casusbestand, keren: int = 9) -> dict[str, float]:
    """Ms of the first run of each screen, and the median of a rerun of its views and after a change."""
    from casus.storage import Opslag

    uitkomst: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as map_:
        db = Path(map_) / "casus.db"
        os.environ["CASUS_DB"] = str(db)
        Opslag(db).zet_bestand(bestand, "meting")
        for naam, adressen in _geef_beelden(bestand).items():
            uitkomst |= _meet_scherm(db, naam, adressen, keren)
    return uitkomst


def _geef_beelden(bestand: Casusbestand) -> dict[str, list[dict[str, str]]]:
    """Per screen the ways to look at it that are measured."""
    panel, punt = bestand.panelgesprekken[0], bestand.aandachtspunten[0].id
    nummer, casus = next((n, c) for n, c in enumerate(bestand.casussen, 1) if c.vignetten)
    return {
        "panels": [
            {}, {"gesprek": panel.id}, {"gesprek": panel.id, "uitspraak": panel.uitspraken[-1].id},
            {"beeld": "punten", "punt": punt},
        ],
        "verificatie": [
            {}, {"stuk": f"vignetten.{nummer}.{casus.vignetten[0].id}"}, {"soort": "citaten"}, {"toon": "kijken"},
        ],
        "activiteitenplan": [{}, {"actie": bestand.acties[0].id}, {"beeld": "raad"}],
    }  # fmt: skip


def _meet_scherm(db: Path, naam: str, adressen: list[dict[str, str]], keren: int) -> dict[str, float]:
    from streamlit.testing.v1 import AppTest

    pagina = AppTest.from_string(SCRIPTS[naam], default_timeout=120)
    uitkomst = {f"{naam}, eerste keer": meet_run(pagina)}
    for adres in adressen:
        pagina.query_params.clear()
        for parameter, waarde in adres.items():
            pagina.query_params[parameter] = waarde
        meet_run(pagina)
        tijden = [meet_run(pagina) for _ in range(keren)]
        uitkomst[f"{naam} {' '.join(adres) or 'zonder keuze'}"] = statistics.median(tijden)
        tijden = [_na_wijziging(db, pagina, keer) for keer in range(3)]
        uitkomst[f"{naam} {' '.join(adres) or 'zonder keuze'}, na een wijziging"] = statistics.median(tijden)
    return uitkomst


def _na_wijziging(db: Path, pagina: Any, keer: int) -> float:
    """A rerun after somebody changed an action and a vignette."""
    from casus.stappen import Zet
    from casus.storage import Opslag

    winkel = Opslag(db)
    actie = winkel.evaluaties.laad(1).acties[0]
    anders = actie.model_copy(update={"eigenaar": f"{time.monotonic()}"})
    winkel.evaluaties.wijzig(1, "meting", "meting", [Zet("acties", anders, actie)])
    nummer, casus = next((r.nr, winkel.laad_casus(r.nr)[0]) for r in winkel.casussen() if _heeft_vignet(winkel, r.nr))
    vignet = casus.vignetten[0]
    nieuw = vignet.model_copy(update={"over_afwezige": not vignet.over_afwezige})
    winkel.wijzig(nummer, "meting", "meting", [Zet("vignetten", nieuw, vignet)])
    return meet_run(pagina)


def _heeft_vignet(winkel: Any, nummer: int) -> bool:
    return bool(winkel.laad_casus(nummer)[0].vignetten)


def main() -> None:
    """Measures both and prints."""
    from casus.demonstratie import laad_demonstratie

    for titel, bestand in (("demonstratie", laad_demonstratie()), ("300 casussen", maak_groot_bestand())):
        print(titel)
        for naam, ms in meet(bestand).items():
            print(f"  {naam}: {ms:.0f} ms")


if __name__ == "__main__":
    main()
