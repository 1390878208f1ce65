"""The closing screen in a real browser: agreements by keyboard, what was typed, the summary as a file."""

import hashlib
import sqlite3
from pathlib import Path

from casus.demonstratie import laad_demonstratie
from tests.casus.screens.bladhulp import wacht
from tests.fabriek import maak_betrokkene, maak_casus, maak_gebeurtenis, maak_notitie

REGEL = "Wat spreken wij af?"


def test_afspraken_met_het_toetsenbord_en_wie_en_wanneer_daarna(blad, afrondapp):
    nummer = afrondapp.zet_klaar(maak_casus(betrokkenen=[maak_betrokkene("b1", aanduiding="dochter", soort="naaste")]))
    blad.open("afronding", casus=nummer)
    regel = blad.pagina.get_by_role("textbox", name=REGEL)
    regel.click()
    blad.pagina.keyboard.type("dochter belt de huisarts")
    blad.pagina.keyboard.press("Enter")
    blad.pagina.keyboard.type("wij kijken in het voorjaar")
    blad.pagina.keyboard.press("Enter")
    wacht(lambda: len(afrondapp.laad(nummer).afspraken) == 2, "twee afspraken in de opslag")
    eerste, tweede = afrondapp.laad(nummer).afspraken
    assert (eerste.tekst, tweede.tekst) == ("dochter belt de huisarts", "wij kijken in het voorjaar")
    blad.rust().typ("Wanneer", "mei 2017", lambda: afrondapp.laad(nummer).afspraken[0].wanneer == "2017-05")
    blad.klik("Afspraak 2 weghalen", lambda: len(afrondapp.laad(nummer).afspraken) == 1)
    blad.pagina.keyboard.press("Tab")
    assert afrondapp.laad(nummer).afspraken[0].tekst == "dochter belt de huisarts"


def test_wat_getypt_is_staat_in_de_opslag_ook_zonder_enter(blad, afrondapp):
    nummer = afrondapp.zet_klaar(maak_casus(notities=[maak_notitie(tekst="iets met de huur")]))
    blad.open("afronding", casus=nummer)
    blad.veld("Hoe was het gesprek").fill("Het was rustig.")
    blad.pagina.get_by_role("heading", name="Afronding", exact=True).click()
    wacht(lambda: afrondapp.laad(nummer).terugblik == "Het was rustig.", "terugblik in de opslag")
    regel = blad.pagina.get_by_role("textbox", name=REGEL)
    regel.fill("half getypt")
    wacht(
        lambda: afrondapp.winkel.lees_concept(nummer, "gespreksleider", "afronding.afspraak") == "half getypt",
        "het concept in de opslag",
    )
    blad.pagina.get_by_role("button", name="iets met de huur").click()
    blad.pagina.wait_for_url("**/tijdlijn**")
    wacht(lambda: blad.adres.get("lijst") == "notities" and blad.adres.get("item") == "n1", "de notitie is gekozen")
    blad.open("afronding", casus=nummer)
    wacht(lambda: regel.input_value() == "half getypt", "wat getypt was staat er weer")


def test_voorlezen_vinken_en_dan_pas_de_samenvatting_met_een_regel_in_het_logboek(blad, afrondapp, tmp_path: Path):
    nummer = afrondapp.zet_klaar(maak_casus(gebeurtenissen=[maak_gebeurtenis()], samenvatting="U bent weer thuis."))
    blad.open("afronding", casus=nummer)
    blad.ziet("U bent weer thuis.")
    knop = blad.pagina.get_by_role("button", name="Samenvatting (PDF)")
    assert knop.is_disabled()
    blad.vink("Samenvatting is voorgelezen", lambda: afrondapp.laad(nummer).voorgelezen)
    with blad.pagina.expect_download() as komt:
        knop.click()
    komt.value.save_as(tmp_path / "s.pdf")
    inhoud = (tmp_path / "s.pdf").read_bytes()
    assert inhoud.startswith(b"%PDF") and komt.value.suggested_filename == "samenvatting-C01.pdf"
    db = sqlite3.connect(afrondapp.db)
    regels = [wat for (wat,) in db.execute("SELECT wat FROM logboek WHERE wat LIKE 'samenvatting als PDF%'")]
    db.close()
    assert any(hashlib.sha256(inhoud).hexdigest() in wat for wat in regels)


def test_de_afronding_is_toegankelijk_en_nederlands(blad, afrondapp):
    onderzoek = afrondapp.winkel.zet_bestand(laad_demonstratie(), "proef", demonstratie=True)
    for regel in (afrondapp.winkel.casussen(onderzoek)[0], afrondapp.winkel.casussen(onderzoek)[-1]):
        blad.open("afronding", casus=regel.nr, ik="evaluatieteam").ziet("Om te printen")
        for maat in ({"width": 1440, "height": 1000}, {"width": 720, "height": 500}):
            blad.pagina.set_viewport_size(maat)
            assert blad.rust().overtredingen() == [], maat
            assert blad.breder() <= 0, maat
        blad.pagina.set_viewport_size({"width": 1440, "height": 1000})
        assert blad.engels() == []
