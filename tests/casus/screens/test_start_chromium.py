"""Start in a real browser: five people by keyboard alone, somebody who stops, and nothing axe finds."""

from typing import Any

import pytest

from casus.model import Casus
from tests.casus.screens.bladhulp import App, Blad, wacht
from tests.fabriek import maak_betrokkene, maak_bevinding, maak_casus, maak_citaat, maak_waardering


MENSEN = [
    maak_betrokkene(bij_sessie=True),
    maak_betrokkene("b2", aanduiding="dochter", soort="naaste", bij_sessie=True),
    maak_betrokkene("b3", aanduiding="gebiedsteammedewerker", soort="gebiedsteam", bij_sessie=True),
    maak_betrokkene("b4", aanduiding="wijkverpleegkundige", soort="ondersteuner", bij_sessie=True),
]


def verhaal(**anders: Any) -> Casus:
    return maak_casus(**{
        "betrokkenen": MENSEN, "sessiedatum": "2017-11-08", "toestemming": {"status": "niet_gevraagd"}, **anders,
    })  # fmt: skip


def antwoorden(app: App, nummer: int) -> list[str]:
    return [deelname.status for deelname in app.laad(nummer).deelnames]


def tab(blad: Blad, keer: int = 1) -> int:
    for _ in range(keer):
        blad.toets("Tab").rust()
    return keer


def test_consent_of_five_people_by_keyboard_alone(maak_blad: Any, app: App) -> None:
    nummer = app.zet_klaar(verhaal())
    blad = maak_blad("start", casus=nummer)
    blad.pagina.get_by_role("radio", name="nog niet gevraagd").focus()
    blad.toets("ArrowRight")
    toetsen = 1
    wacht(lambda: app.laad(nummer).toestemming.status == "gegeven", "toestemming")
    blad.rust()
    toetsen += tab(blad, 3)  # past its day and its form
    for plek in range(4):
        blad.toets("ArrowRight")
        wacht(lambda plek=plek: antwoorden(app, nummer)[plek] == "ja", f"persoon {plek}")
        blad.rust()
        toetsen += 1 + tab(blad, 2)
    blad.pagina.keyboard.type("buurvrouw")
    blad.toets("Enter")
    wacht(lambda: len(app.laad(nummer).betrokkenen) == 5, "de buurvrouw erbij")
    blad.rust()
    blad.pagina.get_by_role("radiogroup", name="Doet mee: buurvrouw").get_by_role("radio").first.focus()
    blad.toets("ArrowRight")
    wacht(lambda: antwoorden(app, nummer) == ["ja"] * 5, "vijf keer ja")
    blad.rust()
    blad.pagina.get_by_role("button", name="Vul in bij wie ja zei").focus()
    blad.toets("Enter")
    wacht(lambda: app.laad(nummer).toestemming.datum == "2017-11-08", "de datum")
    assert {(d.datum, d.vorm, d.aanwezig) for d in app.laad(nummer).deelnames} == {
        ("2017-11-08", "mondeling", "gekomen")
    }
    assert toetsen + len("buurvrouw") + 3 < 40
    blad.rust().ziet("Iedereen die er is, gaf antwoord.")
    assert blad.overtredingen() == [] == blad.engels()


@pytest.mark.parametrize("thema", ["light", "dark"])
def test_somebody_stops_after_seeing_what_goes(maak_blad: Any, app: App, thema: str) -> None:
    nummer = app.zet_klaar(verhaal(
        toestemming={"status": "gegeven"}, deelnames=[{"betrokkene": "b2", "status": "ja"}],
        waarderingen=[maak_waardering(perspectief="b2")], citaten=[maak_citaat(betrokkene="b2")],
        bevindingen=[maak_bevinding(door=["b2"])],
    ))  # fmt: skip
    blad = maak_blad("start", casus=nummer, thema=thema)
    blad.pagina.get_by_role("radiogroup", name="Doet mee: dochter").get_by_role("radio", name="ja").focus()
    blad.toets("ArrowRight")
    blad.ziet("1 score, 1 bevinding en 1 citaat van deze persoon gaan weg")
    assert blad.overtredingen() == [] == blad.engels()
    blad.klik("Ja, haal het weg", lambda: antwoorden(app, nummer) == ["ingetrokken"])
    casus = app.laad(nummer)
    assert (casus.waarderingen, casus.bevindingen, casus.citaten) == ([], [], [])
    assert blad.overtredingen() == []


def test_the_case_stops_and_f9_brings_it_back(maak_blad: Any, app: App) -> None:
    nummer = app.zet_klaar(verhaal(toestemming={"status": "gegeven"}))
    blad = maak_blad("start", casus=nummer).vouw_open("Iemand wil stoppen")
    blad.klik("De hele casus stopt").klik(
        "Ja, trek de toestemming in", lambda: app.laad(nummer).toestemming.status == "ingetrokken"
    )
    blad.ziet("Daarom geeft niemand nog scores.")
    assert blad.overtredingen() == []
    blad.toets("F9")
    wacht(lambda: app.laad(nummer).toestemming.status == "gegeven", "terug")
