"""Netwerk and Zelfredzaamheid in a real browser: by keyboard, and accessible in both themes."""

import pytest

from casus.demonstratie import laad_demonstratie
from tests.casus.screens.bladhulp import wacht

pytestmark = pytest.mark.lang


@pytest.fixture(scope="module")
def demo(app) -> int:
    """The number of the first case of the demonstration."""
    onderzoek = app.winkel.zet_bestand(laad_demonstratie(), "proef", demonstratie=True)
    return app.winkel.casussen(onderzoek)[0].nr


def test_step_through_time_and_open_somebody_by_keyboard(maak_blad, demo) -> None:
    blad = maak_blad("netwerk", casus=demo)
    schuif = blad.pagina.get_by_role("slider")
    toen = schuif.get_attribute("aria-valuetext")
    schuif.focus()
    blad.toets("ArrowLeft").rust()
    wacht(lambda: blad.adres.get("moment"), "het moment in het adres")
    assert schuif.get_attribute("aria-valuetext") != toen
    moment = blad.adres["moment"]
    blad.pagina.locator('[data-item][tabindex="0"]').focus()
    kenmerk = blad.pagina.locator('[data-item][tabindex="0"]').get_attribute("data-item")
    blad.toets("Enter")
    blad.pagina.get_by_role("heading", level=1, name="Betrokkenen").wait_for()
    assert blad.adres["item"] == kenmerk
    blad.pagina.go_back()
    blad.pagina.get_by_role("heading", level=1, name="Netwerk").wait_for()
    assert blad.rust().adres["moment"] == moment


@pytest.mark.parametrize("thema", ["light", "dark"])
def test_both_screens_are_accessible(maak_blad, demo, app, thema: str) -> None:
    blad = maak_blad("netwerk", casus=demo, thema=thema)
    for pad, extra in (
        ("netwerk", {}), ("netwerk", {"toon": "lijst"}), ("zelfredzaamheid", {}),
        ("zelfredzaamheid", {"gebied": "huisvesting"}),
    ):  # fmt: skip
        blad.open(pad, casus=demo, **extra)
        for breed in (1440, 720):
            blad.pagina.set_viewport_size({"width": breed, "height": 900})
            assert blad.rust().overtredingen() == [], (pad, extra, breed)
        blad.pagina.set_viewport_size({"width": 1440, "height": 1000})
        assert blad.engels() == [], (pad, extra)
