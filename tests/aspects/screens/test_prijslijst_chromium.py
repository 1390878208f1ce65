"""Prijslijst en rekenen in a real browser: accessible, Dutch, within the window, and by keyboard alone."""

import pytest

from casus.demonstratie import laad_demonstratie
from tests.casus.screens.bladhulp import wacht
from tests.casus.screens.conftest import app, maak_blad  # noqa: F401

pytestmark = pytest.mark.lang  # every part, light and dark

DELEN = ("lijst", "wissel", "prijspeil", "drempels")
BESTAND = b"code;omschrijving;eenheid;prijs;prijspeil;bron\nNIEUW;x;uur;1.234,56;2026;b\n"


@pytest.fixture(scope="module")
def demo(app) -> int:  # noqa: F811
    """The number of an evaluation with the demonstration."""
    return app.winkel.zet_bestand(laad_demonstratie(), "proef", demonstratie=True)


def _keur(blad, wat: str) -> None:
    assert blad.rust().overtredingen() == [], wat
    assert blad.breder() <= 0, wat
    assert blad.engels() == [], wat


@pytest.mark.parametrize("thema", ["light", "dark"])
def test_every_part_is_accessible_and_dutch(maak_blad, demo, thema):  # noqa: F811
    blad = maak_blad("prijslijst", onderzoek=demo, thema=thema)
    for breedte in (1440, 1024, 720) if thema == "light" else (1440,):
        blad.pagina.set_viewport_size({"width": breedte, "height": 1000})
        for deel in DELEN:
            _keur(blad.open("prijslijst", onderzoek=demo, deel=deel), f"{deel} {breedte}")


def test_the_parts_and_a_number_by_keyboard_alone(maak_blad, app, demo):  # noqa: F811
    blad = maak_blad("prijslijst", onderzoek=demo)
    blad.pagina.get_by_role("radio", name="Prijslijst").focus()
    for _ in range(3):
        blad.toets("ArrowRight")
    blad.toets("Enter")
    blad.ziet("Vragen bij een verhaal")
    assert blad.adres["deel"] == "drempels"
    veld = blad.rust().veld("Regie: vraag vanaf (dagen)")
    veld.focus()
    veld.press("Control+a")
    blad.pagina.keyboard.type("21")
    blad.toets("Tab")
    wacht(lambda: app.winkel.laad_onderzoek(demo)[0].regie_drempel_dagen == 21, "21 dagen in de opslag")
    blad.rust().klik("Terug naar standaard")
    wacht(lambda: app.winkel.laad_onderzoek(demo)[0].regie_drempel_dagen == 14, "14 dagen in de opslag")
    blad.verwacht("Regie: vraag vanaf (dagen)", "14")


def test_a_file_is_shown_first_and_stored_when_one_says_so(maak_blad, app, demo):  # noqa: F811
    blad = maak_blad("prijslijst", onderzoek=demo, deel="wissel")
    blad.pagina.get_by_text("Een eigen lijst uit CSV of Excel").click()
    blad.rust().pagina.locator("input[type=file]").set_input_files(
        {"name": "tarieven_2026.csv", "mimeType": "text/csv", "buffer": BESTAND}
    )
    blad.ziet("Deze lijst kan niet in gebruik")
    blad.pagina.get_by_text("Voeg toe aan de lijst").click()
    blad.ziet("Er komt 1 prijs bij.")
    _keur(blad, "gevolgen")
    assert len(app.winkel.laad_onderzoek(demo)[1].regels) == 44
    blad.klik("Neem deze lijst in gebruik")
    wacht(lambda: len(app.winkel.laad_onderzoek(demo)[1].regels) == 45, "45 prijzen in de opslag")
    blad.ziet("45 van de 45 prijzen")
