"""The chosen item stays chosen when the browser sends the address of a moment ago."""

import pytest
from streamlit.testing.v1 import AppTest

from casus.screens.raamwerk import vasthouden


def _scherm() -> None:
    import streamlit as st

    from casus.screens.keuze import gekozen, kies

    if st.button("kies g2"):
        kies("gebeurtenissen", "g2")
    if st.button("niets"):
        kies(None, None)
    st.text(str(gekozen()))


@pytest.fixture
def klok(monkeypatch):
    tijd = [100.0]
    monkeypatch.setattr(vasthouden, "monotonic", lambda: tijd[0])
    return tijd


def start(item: str | None = "g1") -> AppTest:
    app = AppTest.from_function(_scherm)
    zet(app, item)
    return app.run()


def zet(app: AppTest, item: str | None, casus: str = "1") -> None:
    """As the browser would: the address it knows goes along with what it sends."""
    app.query_params["casus"] = casus
    for naam, waarde in (("lijst", "gebeurtenissen"), ("item", item)):
        if item:
            app.query_params[naam] = waarde
        elif naam in app.query_params:
            del app.query_params[naam]


def gezien(app: AppTest) -> str:
    return app.text[0].value


@pytest.mark.parametrize("oud", ["g1", None])
def test_een_bericht_met_het_adres_van_zojuist_verandert_de_keuze_niet(klok, oud):
    app = start(oud)
    app.button[0].click().run()
    zet(app, oud)
    klok[0] += vasthouden.HOOGSTENS - 1
    app.run()
    assert gezien(app) == "('gebeurtenissen', 'g2')"
    assert app.query_params["item"] == "g2"


def test_sluiten_blijft_gesloten(klok):
    app = start()
    app.button[1].click().run()
    zet(app, "g1")
    app.run()
    assert gezien(app) == "None"
    assert "item" not in app.query_params


def test_wie_later_teruggaat_krijgt_het_vorige(klok):
    app = start()
    app.button[0].click().run()
    zet(app, "g1")
    klok[0] += vasthouden.HOOGSTENS + 1
    app.run()
    assert gezien(app) == "('gebeurtenissen', 'g1')"


def test_wie_meteen_teruggaat_blijft_daar_ook_bij_wat_de_browser_daarna_stuurt(klok, monkeypatch):
    app = start()
    app.button[0].click().run()
    zet(app, "g1")
    with monkeypatch.context() as terug:
        terug.setattr(vasthouden, "_gaat_terug", lambda: True)
        app.run()
        assert gezien(app) == "('gebeurtenissen', 'g1')"
    app.run()
    assert gezien(app) == "('gebeurtenissen', 'g1')"


def test_een_ander_item_of_een_andere_casus_in_het_adres_geldt_meteen(klok):
    app = start()
    app.button[0].click().run()
    zet(app, "g7")
    app.run()
    assert gezien(app) == "('gebeurtenissen', 'g7')"
    zet(app, "g1", casus="2")
    app.run()
    assert gezien(app) == "('gebeurtenissen', 'g1')"
