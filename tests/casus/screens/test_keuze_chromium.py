"""Choosing on the timeline, and the browser's own way back."""

import re

from playwright.sync_api import expect

from tests.fabriek import maak_casus, maak_gebeurtenis


def test_the_button_back_is_heard_at_once(app, maak_blad):
    nummer = app.zet_klaar(maak_casus(gebeurtenissen=[
        maak_gebeurtenis("g1", titel="Huisbezoek", datum="2016-03"),
        maak_gebeurtenis("g2", titel="De val", datum="2017-03"),
    ]))  # fmt: skip
    blad = maak_blad("tijdlijn", casus=nummer)
    for item in ("g1", "g2"):
        blad.pagina.locator(f"[data-item={item}]").first.click()
        expect(blad.pagina).to_have_url(re.compile(f"item={item}"))
        blad.rust()
    blad.pagina.go_back()
    blad.rust().verwacht("Wat gebeurde er *", "Huisbezoek")
    assert blad.adres["item"] == "g1"
    blad.pagina.go_forward()
    blad.rust().verwacht("Wat gebeurde er *", "De val")
