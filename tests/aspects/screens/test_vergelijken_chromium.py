"""Vergelijken and Effecten in a real browser: from a picture and from a number to the case and back; accessible."""

import pytest

from casus.demonstratie import laad_demonstratie
from tests.casus.screens.conftest import app, maak_blad  # noqa: F401

pytestmark = pytest.mark.lang  # both screens, light and dark


@pytest.fixture(scope="module")
def demo(app) -> int:  # noqa: F811
    """The number of an evaluation with the demonstration."""
    return app.winkel.zet_bestand(laad_demonstratie(), "proef", demonstratie=True)


def test_van_een_beeld_naar_het_verhaal_en_terug_met_het_toetsenbord(maak_blad, demo) -> None:  # noqa: F811
    blad = maak_blad("vergelijken", onderzoek=demo)
    blad.pagina.get_by_role("button", name="Begin met").focus()
    blad.toets("Enter")
    blad.pagina.wait_for_function("() => location.search.includes('verhalen')")
    verhalen = blad.rust().adres["verhalen"]
    ding = blad.pagina.locator('[data-item][tabindex="0"]').first
    ding.wait_for()
    ding.focus()
    kenmerk = ding.get_attribute("data-item")
    blad.toets("Enter")
    venster = blad.pagina.get_by_role("dialog")
    venster.wait_for()
    venster.get_by_role("link").focus()
    blad.toets("Enter")
    blad.pagina.get_by_role("link", name="Terug naar Vergelijken").wait_for()
    assert blad.rust().adres["item"] == kenmerk
    assert blad.adres["casus"] == verhalen.split(".")[0]
    blad.pagina.get_by_role("link", name="Terug naar Vergelijken").click()
    blad.pagina.get_by_role("heading", level=1, name="Vergelijken").wait_for()
    assert blad.rust().adres["verhalen"] == verhalen


def test_van_een_getal_naar_een_verhaal_en_terug(maak_blad, demo) -> None:  # noqa: F811
    blad = maak_blad("effecten", onderzoek=demo)
    blad.pagina.get_by_role("button", name="Niet te vergelijken").click()
    venster = blad.pagina.get_by_role("dialog")
    venster.get_by_role("link").first.click()
    blad.pagina.get_by_role("heading", level=1, name="Inzet en kosten").wait_for()
    blad.rust().pagina.get_by_role("link", name="Terug naar Effecten").click()
    blad.pagina.get_by_role("heading", level=1, name="Effecten").wait_for()
    assert blad.rust().adres["cijfer"] == "kosten.niet"
    blad.pagina.get_by_role("dialog").get_by_text("Sluiten", exact=True).click()
    blad.pagina.wait_for_function("() => !location.search.includes('cijfer')")


@pytest.mark.parametrize("thema", ["light", "dark"])
def test_beide_schermen_zijn_toegankelijk_en_nederlands(maak_blad, demo, app, thema: str) -> None:  # noqa: F811
    nummers = [regel.nr for regel in app.winkel.casussen(demo)]
    blad = maak_blad("vergelijken", onderzoek=demo, thema=thema)
    for pad, extra in (
        ("vergelijken", {}), ("vergelijken", {"verhalen": f"{nummers[0]}.{nummers[5]}.{nummers[12]}"}),
        ("effecten", {}), ("effecten", {"cijfer": "zelf"}),
    ):  # fmt: skip
        blad.open(pad, onderzoek=demo, **extra)
        for breed in (1440, 1024, 720):
            blad.pagina.set_viewport_size({"width": breed, "height": 1000})
            assert blad.rust().overtredingen() == [], (pad, extra, breed)
            assert blad.breder() <= 0, (pad, extra, breed)
        assert blad.engels() == [], (pad, extra)
