"""Aspecten naast elkaar in a real browser: by keyboard from matrix to story and back, and accessible in both themes."""

import pytest

from casus.demonstratie import laad_demonstratie
from tests.casus.screens.bladhulp import wacht
from tests.casus.screens.conftest import app, maak_blad  # noqa: F401

pytestmark = pytest.mark.lang


@pytest.fixture(scope="module")
def demo(app) -> int:  # noqa: F811
    """The number of an evaluation with the demonstration."""
    return app.winkel.zet_bestand(laad_demonstratie(), "proef", demonstratie=True)


def _kies(blad, lijst: str, item: str) -> None:
    """Goes to a thing in the picture and presses Enter, as one does by keyboard."""
    ding = blad.pagina.locator(f'[data-lijst="{lijst}"][data-item="{item}"]')
    ding.focus()
    blad.toets("Enter")


def _boven(blad) -> float:
    return blad.pagina.evaluate("document.querySelector('[data-testid=stMain]').scrollTop")


def test_from_the_matrix_to_a_story_and_back_by_keyboard(maak_blad, app, demo) -> None:  # noqa: F811
    blad = maak_blad("naast", onderzoek=demo)
    blad.pagina.set_viewport_size({"width": 1440, "height": 600})
    nummers = {regel.code: regel.nr for regel in app.winkel.casussen(demo)}
    blad.pagina.locator('[data-item][tabindex="0"]').focus()
    for _ in range(3):
        blad.toets("ArrowDown")
    hier = blad.pagina.locator('[data-item][tabindex="0"]').get_attribute("data-item")
    assert hier, "the arrows walk through the picture"
    cel = f"{nummers['C12']}.regie"
    blad.rust().pagina.locator(f'[data-item="{cel}"]').scroll_into_view_if_needed()
    hoog = _boven(blad)
    assert hoog > 100
    _kies(blad, "cel", cel)
    blad.pagina.get_by_role("heading", name="C12 · Regie").wait_for()
    assert blad.rust().adres["verhaal"] == str(nummers["C12"])
    wacht(lambda: _boven(blad) < 5, "het vak begint bovenaan")
    blad.pagina.get_by_role("link", name="Naar het gesprek over dit aspect").click()
    blad.pagina.get_by_role("heading", level=1, name="Aspecten", exact=True).wait_for()
    assert blad.rust().adres["casus"] == str(nummers["C12"])
    blad.pagina.get_by_role("link", name="← Terug naar Aspecten naast elkaar").click()
    blad.pagina.get_by_role("heading", name="C12 · Regie").wait_for()
    assert blad.rust().adres["aspect"] == "regie"
    blad.klik("← Alle verhalen en aspecten")
    blad.pagina.locator(f'[data-item="{cel}"]').first.wait_for()
    assert "verhaal" not in blad.rust().adres
    wacht(lambda: abs(_boven(blad) - hoog) < 60, "de matrix staat waar zij stond")


def test_a_number_opens_its_stories_and_a_row_its_parts(maak_blad, app, demo) -> None:  # noqa: F811
    blad = maak_blad("naast", onderzoek=demo)
    nummer = next(regel.nr for regel in app.winkel.casussen(demo) if regel.code == "C03")
    _kies(blad, "telling", "maatwerk:draagt_bij")
    blad.pagina.get_by_role("dialog").get_by_text("C03 · ").wait_for()
    assert blad.rust().adres["cijfer"] == "maatwerk:draagt_bij"
    blad.klik("Sluiten")
    assert "cijfer" not in blad.rust().adres
    _kies(blad, "rij", str(nummer))
    blad.pagina.locator(f'[data-lijst="cel"][data-item^="{nummer}.maatwerk."]').first.wait_for()
    assert blad.rust().adres["rij"] == str(nummer)
    _kies(blad, "kolom", "samenwerking")
    blad.pagina.get_by_role("heading", name="De groepen naast elkaar").wait_for()
    assert blad.rust().adres["aspect"] == "samenwerking"
    blad.pagina.go_back()
    blad.pagina.locator('[data-lijst="kolom"]').first.wait_for()


@pytest.mark.parametrize("thema", ["light", "dark"])
def test_every_part_is_accessible_and_dutch(maak_blad, app, demo, thema: str) -> None:  # noqa: F811
    blad = maak_blad("naast", onderzoek=demo, thema=thema)
    nummer = next(regel.nr for regel in app.winkel.casussen(demo) if regel.code == "C13")
    for adres in (
        {}, {"rij": nummer, "richting": "maatwerk:draagt_bij|regie:drempel", "richtingen": "een"}, {"aspect": "regie"},
        {"aspect": "tevredenheid", "lees": "signalen"}, {"aspect": "regie", "verhaal": nummer},
    ):  # fmt: skip
        blad.open("naast", onderzoek=demo, **adres)
        for breed in (1440, 720):
            blad.pagina.set_viewport_size({"width": breed, "height": 900})
            assert blad.rust().overtredingen() == [], (adres, breed)
            assert blad.breder() <= 0, (adres, breed)
        blad.pagina.set_viewport_size({"width": 1440, "height": 1000})
        assert blad.engels() == [], adres
