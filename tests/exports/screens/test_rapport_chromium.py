"""Rapport in a real browser: choose, see how far it is, open every file, look at the pages, release."""

import hashlib
import io
import json
import sqlite3
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader

from casus.bestand import MAX_BYTES_SCHERM
from casus.demonstratie import laad_demonstratie
from casus.stappen import ZetKop
from casus.versleuteld import ontsleutel
from exports.schrijvers import SCHRIJVERS
from exports.screens.rapport.keuze import noem_bestand, noem_formaat
from tests.casus.screens.bladhulp import wacht
from tests.casus.screens.conftest import app, maak_blad  # noqa: F401
from tests.fabriek import maak_bestand, maak_bevinding, maak_casus, maak_onderzoek

MAAK, BEKIJK = "Maak het rapport", "Bekijk de bladzijden"
LANG = "Toen kwam mevrouw Jansen met een lang verhaal langs. " * 30
TEAM = {"ik": "evaluatieteam"}


@pytest.fixture(scope="module")
def demo(app) -> int:  # noqa: F811
    """The number of an evaluation with the demonstration."""
    return app.winkel.zet_bestand(laad_demonstratie(), "proef", demonstratie=True)


def _zet_kleine(app, naam: str, *casussen: Any) -> int:  # noqa: F811
    onderzoek = maak_onderzoek(naam.replace(" ", "-"), naam=naam)
    return app.winkel.zet_bestand(maak_bestand(*casussen, onderzoek=onderzoek), "proef")


def _lees_log(app) -> list[str]:  # noqa: F811
    with sqlite3.connect(app.db) as verbinding:
        return [str(rij[0]) for rij in verbinding.execute("SELECT wat FROM logboek")]


def _druk(blad, naam: str) -> None:
    blad.pagina.get_by_role("button", name=naam, exact=True).click()


def _haal(blad, naam: str, naar: Path) -> bytes:
    with blad.pagina.expect_download() as komt:
        _druk(blad, naam)
    komt.value.save_as(naar / komt.value.suggested_filename)
    return (naar / komt.value.suggested_filename).read_bytes()


def _lees(einde: str, inhoud: bytes) -> str:
    """The words of a file of this kind: it opens, or this fails."""
    if einde == ".pdf":
        return " ".join(bladzij.extract_text() for bladzij in PdfReader(io.BytesIO(inhoud)).pages)
    if einde == ".docx":
        return "\n".join(alinea.text for alinea in Document(io.BytesIO(inhoud)).paragraphs)
    if einde == ".xlsx":
        return " ".join(load_workbook(io.BytesIO(inhoud)).sheetnames)
    if einde == ".qdpx":
        return zipfile.ZipFile(io.BytesIO(inhoud)).read("project.qde").decode("utf-8")
    return json.dumps(json.loads(inhoud), ensure_ascii=False) if einde == ".json" else inhoud.decode("utf-8")


def _kies_ontvanger(blad) -> str:
    """Says who gets the files with whole stories; their password."""
    veld = blad.pagina.get_by_label("Wie krijgt het bestand?")
    veld.fill("archief")
    veld.press("Enter")
    knop = blad.pagina.get_by_role("button", name="Casusbestand opslaan")
    knop.and_(blad.pagina.locator(":enabled")).wait_for()
    blad.rust()
    return blad.pagina.locator('[data-testid="stCode"] code').inner_text().strip()


def _keur(blad, wat: str) -> None:
    assert blad.rust().overtredingen() == [], wat
    assert blad.breder() <= 0, wat
    assert blad.engels() == [], wat


def test_elk_bestand_is_te_kiezen_te_maken_mee_te_nemen_en_te_openen(maak_blad, app, tmp_path):  # noqa: F811
    nummer = _zet_kleine(app, "Proef vier", maak_casus(bevindingen=[maak_bevinding(tekst="één vast gezicht")]))
    blad = maak_blad("rapport", onderzoek=nummer, uitgave="intern", **TEAM)
    keuzes = blad.pagina.get_by_role("toolbar", name="Welke bestanden?")
    for einde in list(SCHRIJVERS)[2:]:
        keuzes.get_by_role("button", name=noem_formaat(einde)).click()
        blad.rust()
    _druk(blad, MAAK)
    blad.ziet("Het rapport is klaar. Uitgave: intern.")
    aantal = len(SCHRIJVERS)
    blad.ziet(f"{aantal} van de {aantal} bestanden klaar")
    wachtwoord = _kies_ontvanger(blad.rust())
    for einde, schrijver in SCHRIJVERS.items():
        with blad.pagina.expect_download() as komt:
            blad.pagina.get_by_role("button", name=f"{noem_bestand(einde)} opslaan").click()
        pad = tmp_path / f"rapport{einde}"
        komt.value.save_as(pad)
        dicht = bool(schrijver.alleen_intern)
        assert komt.value.suggested_filename == f"rapport-intern{einde}{'.zip' if dicht else ''}"
        inhoud = pad.read_bytes()
        tekst = _lees(einde, ontsleutel(inhoud, wachtwoord, MAX_BYTES_SCHERM) if dicht else inhoud)
        assert ("Lees mij" if einde == ".xlsx" else "Proef vier") in tekst, einde
        kenmerk = hashlib.sha256(pad.read_bytes()).hexdigest()
        wacht(lambda e=einde, k=kenmerk: f"rapport meegegeven: {e}, intern, sha256 {k}" in _lees_log(app), einde)


def test_wat_intussen_veranderde_gaat_niet_mee_en_dat_staat_er(maak_blad, app):  # noqa: F811
    nummer = _zet_kleine(app, "Proef veranderd", maak_casus())
    blad = maak_blad("rapport", onderzoek=nummer, bestanden_openbaar=".xlsx", **TEAM)
    _druk(blad, MAAK)
    blad.ziet("Het rapport is klaar")
    blad.rust()
    casusnummer = app.winkel.casussen(nummer)[0].nr
    casus = app.laad(casusnummer)
    anders = casus.model_copy(update={"titel": "anders"})
    app.winkel.wijzig(casusnummer, "proef", "titel", [ZetKop(anders, casus)])
    blad.pagina.get_by_role("button", name="Excel opslaan").click()
    blad.ziet("Dit bestand kan nu niet mee.")


def test_wie_weggaat_tijdens_het_maken_vindt_terug_wat_klaar_was(maak_blad, app, demo):  # noqa: F811
    blad = maak_blad("rapport", onderzoek=demo, **TEAM)
    _druk(blad, MAAK)
    blad.ziet("PDF, om te lezen: wordt nu gemaakt")
    blad.pagina.get_by_role("link", name="Panels").click()
    blad.pagina.get_by_role("heading", level=1, name="Panels").wait_for()
    blad.rust().pagina.get_by_role("link", name="Rapport").click()
    blad.pagina.locator(".st-key-rapport_bestanden").get_by_role("button", name="PDF opslaan").wait_for()


def test_de_bladzijden_zijn_met_het_toetsenbord_door_te_bladeren_en_toegankelijk(maak_blad, app, demo):  # noqa: F811
    voor = _lees_log(app)
    blad = maak_blad("rapport", onderzoek=demo, **TEAM)
    blad.pagina.get_by_role("button", name=BEKIJK).focus()
    blad.toets("Enter")
    prent = blad.pagina.locator(".st-key-rapport_bladzij img")
    prent.wait_for()
    blad.rust()
    assert prent.get_attribute("alt").startswith("Bladzij 1 van ")
    assert prent.evaluate("(img) => img.decode().then(() => img.naturalWidth > 400)")
    blad.pagina.get_by_role("button", name="Volgende bladzij").focus()
    for bladzij in (2, 3, 4):
        blad.toets("Enter")
        wacht(lambda b=bladzij: prent.get_attribute("alt").startswith(f"Bladzij {b} van "), f"bladzij {bladzij}")
        blad.rust()
        assert blad.pagina.evaluate("() => document.activeElement.textContent") == "Volgende bladzij"
    assert blad.adres["bladzij"] == "4" and prent.get_attribute("alt").endswith("Vooraf")
    naar = blad.pagina.get_by_role("combobox", name="Ga naar het hoofdstuk")
    naar.click()
    if naar.get_attribute("aria-expanded") != "true":
        naar.press("ArrowDown")
    blad.pagina.get_by_role("option", name="Over het onderzoek").click()
    wacht(lambda: "Over het onderzoek" in prent.get_attribute("alt"), "het hoofdstuk")
    assert _lees_log(app) == voor, "er ging niets de app uit"
    _keur(blad, "de bladzijden")


def test_een_plek_veranderen_en_terugkomen_en_de_rest_vrijgeven_met_een_reden(maak_blad, app):  # noqa: F811
    casus = maak_casus(
        titel="de trap", samenvatting="Bel 06-12345678.", bevindingen=[maak_bevinding("f1", tekst=LANG)]
    )
    nummer = _zet_kleine(app, "Proef vrijgeven", casus)
    blad = maak_blad("rapport", onderzoek=nummer, **TEAM)
    assert blad.pagina.get_by_role("button", name=MAAK).is_disabled()
    blad.ziet("Dit houdt het rapport tegen (31)")
    blad.pagina.get_by_role("link", name="Samenvatting voor de inwoner").click()
    blad.pagina.get_by_role("heading", level=1, name="Afronding").wait_for()
    casusnummer = app.winkel.casussen(nummer)[0].nr
    blad.rust().veld("Samenvatting voor de inwoner").fill("Bel het loket.")
    blad.pagina.get_by_role("heading", level=1).click()
    wacht(lambda: app.laad(casusnummer).samenvatting == "Bel het loket.", "de samenvatting in de opslag")
    blad.rust().pagina.get_by_role("link", name="Terug naar Rapport").click()
    blad.ziet("Dit houdt het rapport tegen (30)")
    blad.rust().typ("Waarom mag dit erin?", "verzonnen naam")
    blad.pagina.get_by_test_id("stCheckbox").filter(has_text="Ik heb de hele lijst gelezen").locator("label").click()
    blad.rust()
    _druk(blad, "Geef vrij voor dit rapport")
    wacht(lambda: any("reden: verzonnen naam" in regel for regel in _lees_log(app)), "de vrijgave in het logboek")
    blad.rust()
    assert blad.pagina.get_by_role("button", name=MAAK).is_enabled()
    assert not any("Jansen" in regel for regel in _lees_log(app))


def test_van_een_casus_de_samenvatting_en_het_verslag(maak_blad, app, tmp_path):  # noqa: F811
    casus = maak_casus(voorgelezen=True, samenvatting="U bent weer thuis.", titel="de trap")
    nummer = _zet_kleine(app, "Proef papieren", casus)
    blad = maak_blad("rapport", onderzoek=nummer, **TEAM)
    blad.pagina.get_by_role("radio", name="Eén casus").click()
    blad.rust().kies("Welke casus?", "C01 · de trap")
    assert "weer thuis" in _lees(".pdf", _haal(blad, "Samenvatting (PDF)", tmp_path))
    assert "weer thuis" in _lees(".docx", _haal(blad, "Samenvatting (Word)", tmp_path))
    for naam, einde in (("Casusverslag (PDF)", ".pdf"), ("Casusverslag (Word)", ".docx")):
        inhoud = _haal(blad, naam, tmp_path)
        assert "Casusverslag C01" in _lees(einde, inhoud)
        kenmerk = hashlib.sha256(inhoud).hexdigest()
        wacht(lambda k=kenmerk: any(k in regel for regel in _lees_log(app)), f"{naam} in het logboek")


@pytest.mark.lang
@pytest.mark.parametrize("thema", ["light", "dark"])
@pytest.mark.parametrize("breed", [1440, 1024, 720])
def test_het_scherm_is_toegankelijk_in_elke_stand(maak_blad, app, demo, thema, breed):  # noqa: F811
    nummers = {regel.code: regel.nr for regel in app.winkel.casussen(demo)}
    blad = maak_blad("rapport", onderzoek=demo, thema=thema, **TEAM)
    blad.pagina.set_viewport_size({"width": breed, "height": 1000 if breed > 720 else 500})
    _keur(blad.vouw_open("Welke teksten, en waarom"), "wat niet openbaar komt")
    blad.open("rapport", onderzoek=demo, **TEAM)
    _druk(blad, MAAK)
    blad.ziet("Het rapport is klaar")
    _keur(blad, "gemaakt")
    _druk(blad, BEKIJK)
    blad.pagina.locator(".st-key-rapport_bladzij img").wait_for()
    _keur(blad, "de bladzijden")
    for code in ("C01", "C13", "C21"):
        _keur(blad.open("rapport", onderzoek=demo, wat="casus", verhaal=nummers[code], **TEAM), code)
    namen = [maak_bevinding(f"f{n}", tekst=LANG if n == 1 else "Bel jan@voorbeeld.nl.") for n in range(40)]
    vol = _zet_kleine(app, f"Vol {thema} {breed}", maak_casus(bevindingen=namen))
    _keur(blad.open("rapport", onderzoek=vol, **TEAM), "wat het rapport tegenhoudt")
    _druk(blad, "Volgende")
    blad.ziet("Waarom mag dit erin?")
    _keur(blad, "vrijgeven")
    leeg = _zet_kleine(app, f"Leeg {thema} {breed}", maak_casus(status="gepland"))
    _keur(blad.open("rapport", onderzoek=leeg, hoofdstukken="geen", **TEAM), "niets telt mee")
