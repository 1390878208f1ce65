"""What somebody is typing in a field is still there: another screen, back, reload, a closed tab, a killed server."""

import os
import signal

import pytest
from playwright.sync_api import expect

from casus.storage.concepten import Veldconcepten
from tests.casus.screens.bladhulp import wacht
from tests.casus.screens.conftest import _start
from tests.fabriek import maak_casus, maak_doel

TEKST = "weer zelf naar de winkel kunnen, ook als het reg"


@pytest.fixture
def nummer(app) -> int:
    return app.zet_klaar(maak_casus(doelen=[maak_doel(omschrijving="buiten komen")]))


def typ(app, blad, nummer: int, label: str = "Doel *") -> None:
    """Types without entering, until the store has it."""
    veld = blad.veld(label)
    veld.click()
    veld.press("Control+a")
    veld.press_sequentially(TEKST)
    wacht(lambda: TEKST in Veldconcepten(app.db).lees(nummer, "gespreksleider").values(), "het concept in de opslag")


def neem_over(app, blad, nummer: int) -> None:
    blad.ziet("U was hier aan het typen")
    blad.pagina.get_by_role("button", name="Overnemen").click()
    expect(blad.veld("Doel *")).to_have_value(TEKST)
    blad.veld("Doel *").press("Enter")
    wacht(lambda: app.laad(nummer).doelen[0].omschrijving == TEKST, "wat overgenomen is in de opslag")
    wacht(lambda: not Veldconcepten(app.db).lees(nummer, "gespreksleider"), "het concept is weg")


@pytest.mark.parametrize("hoe", ["herladen", "terug", "andere tab", "ander scherm"])
def test_it_comes_back(app, maak_blad, nummer, hoe):
    adres = {"casus": nummer, "lijst": "doelen", "item": "d1"}
    blad = maak_blad("betrokkenen", casus=nummer).open("doelen", **adres)
    typ(app, blad, nummer)
    if hoe == "herladen":
        blad.pagina.reload()
    elif hoe == "terug":
        blad.pagina.go_back()
        blad.pagina.get_by_role("heading", name="Betrokkenen", level=1).wait_for()
        blad.pagina.go_forward()
    elif hoe == "andere tab":
        blad.pagina.close()
        blad = maak_blad("doelen", **adres)
    else:
        blad.open("inzet", casus=nummer).open("doelen", **adres)
    if hoe == "andere tab" and app.laad(nummer).doelen[0].omschrijving == TEKST:
        blad.verwacht("Doel *", TEKST)  # a browser that closes a tab may leave the field first: then it is entered
        wacht(lambda: not Veldconcepten(app.db).lees(nummer, "gespreksleider"), "het concept is weg")
        return
    assert app.laad(nummer).doelen[0].omschrijving == "buiten komen"
    neem_over(app, blad, nummer)


def test_it_can_be_thrown_away(app, maak_blad, nummer):
    blad = maak_blad("doelen", casus=nummer, lijst="doelen", item="d1")
    typ(app, blad, nummer)
    blad.pagina.reload()
    blad.ziet("U was hier aan het typen")
    blad.pagina.get_by_role("button", name="Weggooien").click()
    wacht(lambda: not Veldconcepten(app.db).lees(nummer, "gespreksleider"), "het concept is weg")
    expect(blad.pagina.get_by_text("U was hier aan het typen")).to_have_count(0)
    assert app.laad(nummer).doelen[0].omschrijving == "buiten komen"


def test_what_was_entered_is_no_draft(app, maak_blad, nummer):
    blad = maak_blad("doelen", casus=nummer, lijst="doelen", item="d1")
    typ(app, blad, nummer)
    blad.veld("Doel *").press("Enter")
    wacht(lambda: app.laad(nummer).doelen[0].omschrijving == TEKST, "het doel in de opslag")
    wacht(lambda: not Veldconcepten(app.db).lees(nummer, "gespreksleider"), "het concept is weg")
    blad.pagina.reload()
    expect(blad.veld("Doel *")).to_have_value(TEKST)
    expect(blad.pagina.get_by_text("U was hier aan het typen")).to_have_count(0)


def test_what_is_typed_on_a_screen_of_the_evaluation_comes_back(app, maak_blad, nummer):
    onderzoek = app.winkel.stand(nummer)[1]
    adres = {"onderzoek": onderzoek, "ik": "evaluatieteam", "aspect": "regie"}
    blad = maak_blad("aandachtspunten", **adres)
    label = "Wat valt ons op? (Enter bewaart)"
    blad.veld(label).press_sequentially(TEKST)
    concepten = Veldconcepten(app.db, "onderzoek")
    wacht(lambda: TEKST in concepten.lees(onderzoek, "evaluatieteam").values(), "het concept in de opslag")
    blad.pagina.reload()
    blad.ziet("U was hier aan het typen")
    blad.pagina.get_by_role("button", name="Overnemen").click()
    blad.veld(label).press("Enter")
    wacht(lambda: [p.titel for p in app.winkel.evaluaties.laad(onderzoek).aandachtspunten] == [TEKST], "het punt")
    wacht(lambda: not concepten.lees(onderzoek, "evaluatieteam"), "het concept is weg")


def test_it_survives_a_killed_server(maak_blad, tmp_path):
    proces, app = _start(tmp_path)
    try:
        nummer = app.zet_klaar(maak_casus(doelen=[maak_doel(omschrijving="buiten komen")]))
        blad = maak_blad("doelen", bij=app, casus=nummer, lijst="doelen", item="d1")
        typ(app, blad, nummer)
    finally:
        os.kill(proces.pid, signal.SIGKILL)
        proces.wait(15)
    proces, opnieuw = _start(tmp_path)
    try:
        blad = maak_blad("doelen", bij=opnieuw, casus=nummer, lijst="doelen", item="d1")
        neem_over(opnieuw, blad, nummer)
    finally:
        proces.terminate()
        proces.wait(15)
