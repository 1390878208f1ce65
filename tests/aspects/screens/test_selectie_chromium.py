"""Selectie in a real browser: from a number to its cases and back, a reserve that steps in, accessible and Dutch."""

import pytest

from casus.demonstratie import laad_demonstratie
from tests.casus.screens.bladhulp import wacht
from tests.casus.screens.conftest import app, maak_blad  # noqa: F401

DELEN = (
    {"deel": "overzicht"},
    {"deel": "lijst"},
    {"deel": "lijst", "open": ""},
    {"deel": "voorstel"},
    {"deel": "erbij"},
)


@pytest.fixture(scope="module")
def demo(app) -> int:  # noqa: F811
    """The number of an evaluation with the demonstration."""
    return app.winkel.zet_bestand(laad_demonstratie(), "proef", demonstratie=True)


def _nummer(app, demo: int, code: str) -> int:  # noqa: F811
    return next(regel.nr for regel in app.winkel.casussen(demo) if regel.code == code)


@pytest.mark.lang
def test_van_een_getal_van_de_trechter_naar_een_casus_en_terug_met_het_toetsenbord(maak_blad, demo) -> None:  # noqa: F811
    blad = maak_blad("selectie", onderzoek=demo)
    blad.pagina.get_by_role("button", name="20 gekozen").focus()
    blad.toets("Enter").rust()
    venster = blad.pagina.get_by_role("dialog")
    venster.get_by_role("link").first.focus()
    blad.toets("Enter")
    terug = blad.pagina.get_by_role("link", name="Terug naar Selectie")
    terug.focus()
    blad.rust().toets("Enter")
    blad.pagina.get_by_role("heading", level=1, name="Selectie").wait_for()
    assert blad.rust().adres["cijfer"] == "trechter.geselecteerd"


def test_van_een_getal_naar_het_blad_van_een_casus_in_de_lange_lijst_en_terug(maak_blad, app, demo) -> None:  # noqa: F811
    blad = maak_blad("selectie", onderzoek=demo)
    blad.klik("3 in reserve")
    blad.pagina.get_by_role("dialog").get_by_role("link", name="C18").click()
    blad.pagina.get_by_role("heading", level=2, name="C18").wait_for()
    assert blad.rust().adres["open"] == str(_nummer(app, demo, "C18"))
    assert blad.pagina.get_by_role("dialog").count() == 0
    blad.pagina.get_by_role("link", name="Terug naar Selectie").click()
    blad.pagina.get_by_role("dialog").wait_for()
    assert blad.rust().adres["cijfer"] == "trechter.reserve"


def test_een_casus_valt_af_een_reserve_stapt_in_en_dat_gaat_weer_terug(maak_blad, app, demo) -> None:  # noqa: F811
    weg, reserve = _nummer(app, demo, "C15"), _nummer(app, demo, "C18")
    was = app.laad(weg).status
    blad = maak_blad("selectie", onderzoek=demo, deel="lijst", open=weg)
    blad.veld("Waarom").fill("de familie verhuisde")
    blad.klik("Laat afvallen", lambda: app.laad(weg).afval_reden == "de familie verhuisde")
    blad.ziet("C18 is eerste reserve en kan instappen")
    blad.klik("Laat C18 instappen in de plaats van C15", lambda: app.laad(reserve).status == "geselecteerd")
    blad.klik("Ongedaan maken: C18 stapt in", lambda: app.laad(reserve).status == "reserve")
    assert app.laad(weg).status == "afgevallen" != was


@pytest.mark.lang
@pytest.mark.parametrize("thema", ["light", "dark"])
def test_elk_deel_is_toegankelijk_nederlands_en_past_in_het_venster(maak_blad, app, demo, thema: str) -> None:  # noqa: F811
    blad = maak_blad("selectie", onderzoek=demo, thema=thema)
    for breedte in (1440, 1024, 720) if thema == "light" else (1440,):
        blad.pagina.set_viewport_size({"width": breedte, "height": 1000})
        for deel in DELEN:
            adres = {**deel, "open": _nummer(app, demo, "C19")} if "open" in deel else deel
            blad.open("selectie", onderzoek=demo, **adres)
            assert blad.rust().overtredingen() == [], f"{deel} {breedte} {thema}"
            assert blad.breder() <= 0, f"{deel} {breedte}"
            assert blad.engels() == [], deel
    blad.open("selectie", onderzoek=demo, cijfer="trechter.voorgesteld")
    wacht(lambda: blad.pagina.get_by_role("dialog").count() == 1, "de lijst achter het getal")
    assert blad.rust().overtredingen() == []
