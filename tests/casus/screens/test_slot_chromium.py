"""The lock in a real browser: the way to an encrypted store, every window blank at once, nothing lost on a kill."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from casus.storage.concepten import Veldconcepten
from casus.storage.versleutelen import ontgrendel
from tests.casus.screens.bladhulp import App, Blad, wacht
from tests.casus.screens.conftest import _start
from tests.casus.storage.slothulp import GEHEIM, ZIN, alleen_lezen, maak_opslag, zoek_overal
from tests.fabriek import maak_casus, maak_doel

DOEL = {"casus": 1, "lijst": "doelen", "item": "d1"}
TEKST = "weer zelf naar de winkel kunnen, ook als het reg"


@pytest.fixture
def versleuteld(tmp_path: Path) -> Iterator[App]:
    """The real app over an encrypted store, locked for it; open for the test."""
    map_ = tmp_path / "gegevens"
    map_.mkdir()
    maak_opslag(map_ / "casus.db", versleuteld=True)
    proces, app = _start(map_)
    yield app
    proces.terminate()
    proces.wait(15)


def ontgrendel_blad(blad: Blad, kop: str) -> Blad:
    blad.pagina.get_by_role("heading", name="Ontgrendelen").wait_for()
    blad.veld("Wachtwoordzin").fill(ZIN)
    blad.klik("Ontgrendel")
    blad.pagina.get_by_role("heading", name=kop, level=1).wait_for()
    return blad.rust()


def is_leeg(blad: Blad) -> bool:
    return GEHEIM not in blad.pagina.content()


def test_locking_blanks_every_window_and_each_comes_back_where_it_was(maak_blad: Any, versleuteld: App) -> None:
    een = maak_blad("doelen", bij=versleuteld, **DOEL)
    assert is_leeg(een)
    ontgrendel_blad(een, "Doelen")
    ander = maak_blad("casussen", bij=versleuteld)
    assert not is_leeg(een) and not is_leeg(ander)
    een.klik("Zet op slot")
    for blad in (een, ander):
        blad.pagina.get_by_role("heading", name="Ontgrendelen").wait_for()
        assert is_leeg(blad.rust())
    status, inhoud = ander.pagina.evaluate(
        """async () => { const a = await fetch("/loket/stand", { method: "POST", body: "{}",
           headers: { "X-Casus-Pas": "1.notulist." + "0".repeat(64) } }); return [a.status, await a.text()]; }"""
    )
    assert status == 403 and inhoud == "{}"
    ontgrendel_blad(ander, "Casussen")
    een.pagina.get_by_role("heading", name="Doelen", level=1).wait_for()
    assert een.adres["item"] == "d1" and not is_leeg(een.rust())


@pytest.mark.lang
def test_a_killed_server_gives_back_what_was_being_typed_after_unlocking(maak_blad: Any, tmp_path: Path) -> None:
    maak_opslag(tmp_path / "casus.db", versleuteld=True)
    proces, app = _start(tmp_path)
    try:
        blad = ontgrendel_blad(maak_blad("doelen", bij=app, **DOEL), "Doelen")
        blad.veld("Doel *").click()
        blad.veld("Doel *").press("Control+a")
        blad.veld("Doel *").press_sequentially(TEKST)
        wacht(lambda: TEKST in Veldconcepten(app.db).lees(1, "gespreksleider").values(), "het concept in de opslag")
    finally:
        os.kill(proces.pid, signal.SIGKILL)
        proces.wait(15)
    assert zoek_overal(tmp_path, TEKST) == []
    proces, opnieuw = _start(tmp_path)
    try:
        blad = ontgrendel_blad(maak_blad("doelen", bij=opnieuw, **DOEL), "Doelen")
        blad.ziet("U was hier aan het typen")
        blad.pagina.get_by_role("button", name="Overnemen").click()
        expect(blad.veld("Doel *")).to_have_value(TEKST)
    finally:
        proces.terminate()
        proces.wait(15)


@pytest.mark.lang
def test_who_walks_away_finds_it_locked_and_the_page_blank(
    maak_blad: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUS_OP_SLOT_NA", "0.15")
    maak_opslag(tmp_path / "casus.db", versleuteld=True)
    proces, app = _start(tmp_path)
    try:
        blad = ontgrendel_blad(maak_blad("doelen", bij=app, **DOEL), "Doelen")
        assert not is_leeg(blad)
        blad.pagina.get_by_role("heading", name="Ontgrendelen").wait_for(timeout=40_000)
        assert is_leeg(blad.rust())
        ontgrendel_blad(blad, "Doelen")
        assert blad.adres["item"] == "d1"
    finally:
        proces.terminate()
        proces.wait(15)


@pytest.mark.lang
def test_a_disk_that_takes_nothing_is_said_where_one_types_and_goes_when_it_does(
    maak_blad: Any, versleuteld: App
) -> None:
    blad = ontgrendel_blad(maak_blad("doelen", bij=versleuteld, **DOEL), "Doelen")
    with alleen_lezen(versleuteld.db):
        blad.veld("Doel *").press_sequentially(TEKST)
        blad.ziet("Wat u typt, is nog niet bewaard.")
        assert blad.overtredingen() == []
        ander = maak_blad("doelen", bij=versleuteld, **DOEL)  # the app is up, and says it at any address
        ander.ziet("De gegevens zijn nu niet te gebruiken")
        ander.ziet("Het gegevensbestand")
        assert ander.overtredingen() == ander.engels() == []
    expect(blad.pagina.get_by_text("Wat u typt, is nog niet bewaard.")).to_have_count(0)
    wacht(lambda: any(TEKST in t for t in Veldconcepten(versleuteld.db).lees(1, "gespreksleider").values()), "concept")
    ander.klik("Probeer het opnieuw")
    ander.pagina.get_by_role("heading", name="Doelen", level=1).wait_for()


@pytest.mark.lang
@pytest.mark.parametrize("thema", ["light", "dark"])
def test_the_whole_way_is_accessible_and_dutch(maak_blad: Any, lege_app: App, thema: str) -> None:
    blad = maak_blad("casussen", bij=lege_app, thema=thema)
    _keur(blad, "begin")
    blad.klik("Kies een wachtwoordzin").ziet("Stap 1 van 2")
    _keur(blad.rust().vouw_open("Liever niet"), "stap 1")
    for veld in ("Wachtwoordzin", "Nog een keer"):
        blad.typ(veld, ZIN)
    blad.klik("Verder").ziet("Stap 2 van 2")
    _keur(blad.rust(), "stap 2")
    groepen = blad.pagina.locator(".casus-herstelblad li").all_inner_texts()
    groep = blad.pagina.get_by_role("textbox").last
    nummer = int(str(groep.get_attribute("aria-label")).split("groep ")[1].split()[0])
    blad.pagina.get_by_test_id("stCheckbox").locator("label").first.click()
    groep.fill(groepen[nummer - 1])
    groep.press("Enter")
    blad.rust().klik("Versleutel de gegevens").ziet("Ze gaan vanzelf op slot")
    _keur(blad.rust(), "beheer")
    ontgrendel(lege_app.db, ZIN)
    lege_app.zet_klaar(maak_casus(titel=GEHEIM, doelen=[maak_doel()]))
    assert zoek_overal(lege_app.db.parent, GEHEIM) == zoek_overal(lege_app.db.parent, ZIN) == []
    blad.klik("Zet op slot").pagina.get_by_role("heading", name="Ontgrendelen").wait_for()
    _keur(blad.rust(), "ontgrendelen")
    blad.klik("Herstelsleutel gebruiken").ziet("Nieuwe wachtwoordzin")
    _keur(blad.rust(), "herstellen")
    blad.klik("Alleen de demonstratie bekijken").ziet("Dit is de demonstratie")
    _keur(blad.rust(), "demonstratie")


def _keur(blad: Blad, wat: str) -> None:
    for breed in (1440, 1024):
        blad.pagina.set_viewport_size({"width": breed, "height": 900})
        assert blad.overtredingen() == [], (wat, breed)
        assert blad.breder() <= 0, (wat, breed)
    assert blad.engels() == [], wat


def test_a_passphrase_is_chosen_by_keyboard_alone(maak_blad: Any, lege_app: App) -> None:
    blad = maak_blad("versleuteling", bij=lege_app)
    blad.veld("Wachtwoordzin").focus()
    toetsen = blad.pagina.keyboard
    for _ in range(2):
        toetsen.type(ZIN)
        toetsen.press("Tab")  # to the eye that shows it
        toetsen.press("Tab")
    blad.rust()
    toetsen.press("Enter")
    blad.ziet("Stap 2 van 2")
