"""Bewaren en wissen, Reservekopieën and Logboek in a real browser: accessible, Dutch, within the window; erasing."""

import pytest

from tests.casus.screens.conftest import app, maak_blad  # noqa: F401
from tests.fabriek import maak_volle_casus

pytestmark = pytest.mark.lang  # every screen, light and dark

SCHERMEN = ("bewaren", "reservekopieen", "logboek")


@pytest.mark.parametrize("thema", ["light", "dark"])
def test_every_screen_is_accessible_and_dutch(maak_blad, app, thema):  # noqa: F811
    nummer = app.zet_klaar(maak_volle_casus())
    app.winkel.beheer.geef_uit("iemand", "samenvatting als PDF meegegeven", b"x", casus_nr=nummer, ontvanger="inwoner")
    app.winkel.beheer.maak_kopie("iemand")
    blad = maak_blad("bewaren", casus=nummer, thema=thema)
    for breedte in (1440, 1024, 720):
        blad.pagina.set_viewport_size({"width": breedte, "height": 1000})
        for scherm in SCHERMEN:
            blad.open(scherm, casus=nummer).rust()
            assert blad.overtredingen() == [], (scherm, breedte)
            assert blad.breder() <= 0, (scherm, breedte)
            assert blad.engels() == [], (scherm, breedte)


def test_a_case_is_erased_by_typing_its_code_and_every_window_says_it_is_gone(maak_blad, app):  # noqa: F811
    nummer = app.zet_klaar(maak_volle_casus())
    ander = maak_blad("start", casus=nummer)
    blad = maak_blad("bewaren", casus=nummer)
    blad.veld("Typ de code van de casus om te wissen (C01)").fill("C01")
    blad.toets("Tab")
    blad.rust().klik("Wis deze casus voorgoed", bij=lambda: nummer not in {c.nr for c in app.winkel.casussen()})
    blad.ziet("De casus is gewist.")
    ander.open("start", casus=nummer).ziet("Deze casus is er niet (meer)")
