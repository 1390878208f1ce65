"""A person fills in a whole story by hand in a real browser; after each step the store is asked."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from casus.bestand import MAX_BYTES_SCHERM
from casus.bewerken import lees_halve
from casus.model import Referentie
from casus.versleuteld import ontsleutel
from tests.casus.screens.bladhulp import wacht
from tests.casus.screens.schermhulp import kies_niet_versleutelen
from tests.fabriek import (
    maak_betrokkene, maak_casus, maak_casusdocument, maak_document, maak_doel, maak_gebeurtenis, maak_inzet,
    maak_notitie, maak_regieperiode,
)  # fmt: skip

pytestmark = pytest.mark.lang  # drives a browser through every kind of item

WORTEL = Path(__file__).parents[3]
REGEL = "Wat gebeurde er, en wanneer?"
MENSEN = [maak_betrokkene(), maak_betrokkene("b2", aanduiding="dochter", soort="naaste")]


def _focus(blad) -> str:
    return blad.pagina.evaluate("() => document.activeElement.getAttribute('aria-label') || ''")



def _maak_ongedaan(blad, bij) -> None:
    blad.toets("F9")
    wacht(bij, "ongedaan gemaakt")
    blad.rust()
    blad.ziet("Ongedaan gemaakt")


# ---- every kind of item: made, changed, removed, brought back -----------------------------------------------


def test_a_betrokkene(maak_blad, app):
    nummer = app.zet_klaar()
    mensen = lambda: app.laad(nummer).betrokkenen  # noqa: E731
    blad = maak_blad("betrokkenen", casus=nummer).klik("Nieuwe betrokkene")
    blad.typ("Aanduiding *", "buurvrouw", lambda: lees_halve(app.laad(nummer)))
    blad.kies("Soort *", "naaste", lambda: len(mensen()) == 2)
    assert lees_halve(app.laad(nummer)) == []
    blad.vink("Aan tafel", lambda: mensen()[1].bij_sessie)
    blad.vouw_open("Meer").typ("Erbij vanaf", "voorjaar 2015", lambda: mensen()[1].van == "2015-21")
    blad.typ("Aanduiding *", "buurman", lambda: mensen()[1].aanduiding == "buurman")
    blad.klik("Verwijderen", lambda: len(mensen()) == 1)
    _maak_ongedaan(blad, lambda: [b.aanduiding for b in mensen()] == ["inwoner", "buurman"])


def test_an_inzet_in_both_scenarios_split_and_copied(maak_blad, app):
    nummer = app.zet_klaar(maak_casus(referentie=Referentie(soort="oude_aanpak")))
    inzet = lambda: app.laad(nummer).inzetten  # noqa: E731
    blad = maak_blad("inzet", casus=nummer).klik("Nieuwe inzet")
    blad.kies("Wie gaf het *", "inwoner").typ("Wat *", "taxi").typ("Vanaf *", "1-3-2016", inzet)
    blad.typ("Tot", "loopt nog", lambda: inzet()[0].tot == "..")
    blad.klik("Kopie naar ‘Anders?’", lambda: len(inzet()) == 2)
    assert [i.scenario for i in inzet()] == ["interventie", "referentie"]
    blad.klik("Splitsen").typ("Vanaf wanneer is het een ander stuk? (Enter splitst)", "1 mei 2016")
    wacht(lambda: len(inzet()) == 3, "gesplitst")
    stukken = sorted((i.van, i.tot) for i in inzet() if i.scenario == "interventie")
    assert stukken == [("2016-03-01", "2016-04-30"), ("2016-05-01", "..")]
    _maak_ongedaan(blad, lambda: len(inzet()) == 2)
    blad.open("inzet", casus=nummer, lijst="inzetten", item=inzet()[1].id)
    blad.kies("Hoort bij", "wat er gebeurde", lambda: inzet()[1].scenario == "interventie")
    blad.klik("Verwijderen", lambda: len(inzet()) == 1)


def test_a_voorziening(maak_blad, app):
    nummer = app.zet_klaar()
    dingen = lambda: app.laad(nummer).voorzieningen  # noqa: E731
    blad = maak_blad("voorzieningen", casus=nummer).klik("Nieuwe voorziening")
    blad.typ("Wat is er aangevraagd *", "traplift", dingen)
    blad.typ("Aangevraagd", "12 mei 2016").typ("Gekregen", "wacht nog", lambda: dingen()[0].gestart == "..")
    blad.kies("Uitkomst", "toegekend", lambda: dingen()[0].uitkomst == "toegekend")
    assert dingen()[0].gestart == ".."
    blad.klik("Verwijderen", lambda: dingen() == [])
    _maak_ongedaan(blad, lambda: dingen()[0].aangevraagd == "2016-05-12")


def test_a_regieperiode_split_where_it_passed_on(maak_blad, app):
    nummer = app.zet_klaar(maak_casus(betrokkenen=MENSEN))
    dingen = lambda: app.laad(nummer).regieperioden  # noqa: E731
    blad = maak_blad("regie", casus=nummer).klik("Nieuwe regieperiode")
    blad.kies("Welke regie *", "dagelijkse regie").typ("Vanaf *", "2016-01-01")
    blad.kies("Wie had de regie *", "niemand", lambda: dingen()[0].houder is None)
    blad.kies("Wie had de regie *", "dochter", lambda: dingen()[0].houder == "b2")
    blad.klik("Splitsen").typ("Vanaf wanneer is het een ander stuk? (Enter splitst)", "1 mei 2016")
    wacht(lambda: len(dingen()) == 2, "gesplitst")
    blad.klik("Verwijderen", lambda: len(dingen()) == 1)
    _maak_ongedaan(blad, lambda: len(dingen()) == 2)


def test_a_doel_with_its_looking_back_and_another_telling(maak_blad, app):
    nummer = app.zet_klaar()
    dingen = lambda: app.laad(nummer).doelen  # noqa: E731
    blad = maak_blad("doelen", casus=nummer).klik("Nieuw doel").typ("Doel *", "rust")
    blad.typ("Afgesproken *", "mei 2016", dingen).vouw_open("Teruggekeken")
    blad.typ("Wat kwam eruit", "beter").typ("Wanneer keek men terug (Enter bewaart)", "juni 2016")
    wacht(lambda: dingen()[0].evaluaties, "teruggekeken")
    blad.vouw_open("Zien we anders").typ("Hoe diegene het vertelt (Enter bewaart)", "dat was nooit een doel")
    wacht(lambda: dingen()[0].lezingen, "de andere lezing")
    assert dingen()[0].evaluaties[0].uitkomst == "beter"
    blad.klik("Haal weg", lambda: dingen()[0].evaluaties == [])
    assert dingen()[0].lezingen, "only that one"
    _maak_ongedaan(blad, lambda: dingen()[0].evaluaties != [])
    blad.klik("Verwijderen", lambda: dingen() == [])
    _maak_ongedaan(blad, lambda: dingen()[0].lezingen[0].tekst == "dat was nooit een doel")


def test_a_gebeurtenis_through_the_quick_line_with_how_it_was(maak_blad, app):
    nummer = app.zet_klaar()
    dingen = lambda: app.laad(nummer).gebeurtenissen  # noqa: E731
    blad = maak_blad("tijdlijn", casus=nummer)
    blad.typ(REGEL, "mrt 2016 huisbezoek", dingen)
    blad.open("tijdlijn", casus=nummer, lijst="gebeurtenissen", item=dingen()[0].id)
    blad.typ("Wat gebeurde er *", "eerste huisbezoek", lambda: dingen()[0].titel == "eerste huisbezoek")
    blad.vouw_open("Hoe was het").klik("zwaar", lambda: dingen()[0].belevingen)
    assert (dingen()[0].belevingen[0].score, dingen()[0].datum) == (-1, "2016-03")
    blad.klik("Verwijderen", lambda: dingen() == [])
    _maak_ongedaan(blad, lambda: dingen()[0].belevingen)


def test_a_notitie(maak_blad, app):
    nummer = app.zet_klaar()
    dingen = lambda: app.laad(nummer).notities  # noqa: E731
    blad = maak_blad("tijdlijn", casus=nummer).typ(REGEL, "iets met de huur", dingen)
    blad.open("tijdlijn", casus=nummer, lijst="notities", item=dingen()[0].id)
    blad.typ("Tekst *", "iets met de huur en het gas", lambda: dingen()[0].tekst.endswith("gas"))
    blad.klik("Verwijderen", lambda: dingen() == [])
    _maak_ongedaan(blad, dingen)


def test_a_deelname_and_the_head_of_the_case(maak_blad, app):
    nummer = app.zet_klaar(teams=["Noord", "Zuid"])
    casus = lambda: app.laad(nummer)  # noqa: E731
    blad = maak_blad("voorbereiding", casus=nummer)
    blad.typ("Titel *", "de fiets", lambda: casus().titel == "de fiets")
    blad.kies("Team", "Zuid", lambda: casus().team == "Zuid")
    blad.kies("Doet mee: inwoner", "ja, doet mee", lambda: casus().deelnames[0].status == "ja")
    blad.vouw_open("Wat is er met iemand afgesproken").vink("Citaten mogen", lambda: casus().deelnames[0].citaten)
    blad.typ("Datum van het gesprek", "ergens", toets="Tab")
    blad.ziet("Nog niet bewaard:")
    blad.typ("Datum van het gesprek", "8 nov 2017", lambda: casus().sessiedatum == "2017-11-08")
    blad.typ("Waar praten we niet over", "het testament", toets="Tab")
    wacht(lambda: app.winkel.voorbereiding(nummer).van_tafel == "het testament", "van tafel")
    _maak_ongedaan(blad, lambda: casus().sessiedatum is None)


def test_the_referentie_and_an_item_of_its_own(maak_blad, app):
    nummer = app.zet_klaar()
    casus = lambda: app.laad(nummer)  # noqa: E731
    blad = maak_blad("anders", casus=nummer)
    blad.kies("Vergeleken met *", "een lichtere aanpak", lambda: casus().referentie)
    blad.typ("Splitsingspunt", "mei 2016", lambda: casus().referentie.splitsingspunt == "2016-05")
    blad.klik("Nog een inzet")
    blad.pagina.wait_for_url("**/inzet?**")
    blad.rust().kies("Wie gaf het *", "inwoner").typ("Wat *", "lopen").typ("Vanaf *", "juni 2016")
    wacht(lambda: [i.scenario for i in casus().inzetten] == ["referentie"], "de inzet in het andere scenario")
    blad.open("anders", casus=nummer)
    blad.ziet("De vergelijking weghalen kan pas")
    blad.klik("Open")
    blad.pagina.wait_for_url("**/inzet?**")
    blad.rust().klik("Verwijderen", lambda: casus().inzetten == [])
    blad.open("anders", casus=nummer).klik("Haal de vergelijking weg", lambda: casus().referentie is None)
    _maak_ongedaan(blad, lambda: casus().referentie)


# ---- people -------------------------------------------------------------------------------------------------


def test_somebody_with_items_is_removed_only_after_the_question(maak_blad, app):
    nummer = app.zet_klaar(maak_casus(betrokkenen=MENSEN, inzetten=[maak_inzet(betrokkene="b2")]))
    blad = maak_blad("betrokkenen", casus=nummer, lijst="betrokkenen", item="b2").klik("Verwijderen")
    venster = blad.pagina.get_by_role("dialog")
    venster.get_by_text("1 inzet").wait_for()
    blad.toets("Escape")
    venster.wait_for(state="hidden")
    assert len(app.laad(nummer).betrokkenen) == 2
    blad.rust().klik("Verwijderen")
    blad.klik("Geef het door, en verwijder deze persoon", lambda: len(app.laad(nummer).betrokkenen) == 1)
    assert app.laad(nummer).inzetten[0].betrokkene == "b1"
    venster.wait_for(state="hidden")
    _maak_ongedaan(blad, lambda: app.laad(nummer).inzetten[0].betrokkene == "b2")


def test_two_who_prove_to_be_one(maak_blad, app):
    nummer = app.zet_klaar(maak_casus(betrokkenen=MENSEN, inzetten=[maak_inzet(betrokkene="b2")]))
    blad = maak_blad("betrokkenen", casus=nummer, lijst="betrokkenen", item="b2").klik("Is dezelfde als …")
    blad.klik("Voeg samen", lambda: len(app.laad(nummer).betrokkenen) == 1)
    assert app.laad(nummer).inzetten[0].betrokkene == "b1"
    _maak_ongedaan(blad, lambda: len(app.laad(nummer).betrokkenen) == 2)


# ---- what cannot be yet -------------------------------------------------------------------------------------


def test_what_does_not_fit_yet_is_kept_and_completed_later(maak_blad, app):
    nummer = app.zet_klaar(maak_casus(inzetten=[maak_inzet(van="2016-05")]))
    blad = maak_blad("inzet", casus=nummer, lijst="inzetten", item="i1")
    blad.typ("Tot", "2010", lambda: lees_halve(app.laad(nummer)))
    blad.ziet("Klopt nog niet, maar is wel bewaard")
    blad.open("inzet", casus=nummer, lijst="inzetten", item="i1")
    blad.verwacht("Tot", "2010")
    blad.typ("Tot", "toen de sneeuw smolt", lambda: "sneeuw" in str(lees_halve(app.laad(nummer))))
    blad.ziet("Deze datum kan ik niet lezen")
    blad.typ("Tot", "voorjaar 2017", lambda: app.laad(nummer).inzetten[0].tot == "2017-21")
    wacht(lambda: lees_halve(app.laad(nummer)) == [], "niets half meer")
    blad.pagina.get_by_text("Klopt nog niet").wait_for(state="hidden")
    blad.vouw_open("Geschiedenis")
    blad.ziet(re.compile("gespreksleider · Tot bij inzet"))


# ---- two windows --------------------------------------------------------------------------------------------


def test_two_windows_on_one_field_show_both_values(maak_blad, app):
    nummer = app.zet_klaar(maak_casus(doelen=[maak_doel()]))
    adres = {"casus": nummer, "lijst": "doelen", "item": "d1"}
    een, twee = maak_blad("doelen", **adres), maak_blad("doelen", **adres, ik="notulist")
    doel = lambda: app.laad(nummer).doelen[0]  # noqa: E731
    een.typ("Doel *", "rust", lambda: doel().omschrijving == "rust")
    twee.typ("Afgesproken *", "2015", lambda: doel().gesteld == "2015")
    assert doel().omschrijving == "rust", "different fields go together"
    twee.verwacht("Doel *", "rust")
    assert twee.pagina.get_by_text("Iemand anders").count() == 0
    een.typ("Doel *", "slaap", lambda: doel().omschrijving == "slaap")
    twee.typ("Doel *", "stilte")
    twee.ziet("Iemand anders veranderde ‘Doel’ ook")
    assert doel().omschrijving == "slaap"
    twee.pagina.get_by_role("button", name="Van de ander: 'slaap'").wait_for()
    twee.klik("Van mij: 'stilte'", lambda: doel().omschrijving == "stilte")
    twee.verwacht("Doel *", "stilte")


# ---- by keyboard --------------------------------------------------------------------------------------------


def test_a_form_goes_by_keyboard_and_the_focus_stays(maak_blad, app):
    nummer = app.zet_klaar()
    blad = maak_blad("inzet", casus=nummer).klik("Nieuwe inzet")
    wie = blad.pagina.get_by_role("combobox", name="Wie gaf het *", exact=True)
    wie.focus()
    for toets in ("ArrowDown", "ArrowDown", "Enter"):
        blad.toets(toets)
    wacht(lambda: lees_halve(app.laad(nummer)), "wie")
    blad.rust().toets("Tab")
    assert _focus(blad) == "Wat *"
    blad.pagina.keyboard.type("taxi")
    blad.toets("Enter")
    wacht(lambda: "taxi" in str(lees_halve(app.laad(nummer))), "wat")
    assert _focus(blad.rust()) == "Wat *", "Enter saves and stays"
    blad.toets("Tab").pagina.keyboard.type("2,5 mei 2016")
    blad.toets("Tab")
    wacht(lambda: "2,5 mei" in str(lees_halve(app.laad(nummer))), "vanaf, nog geen datum")
    assert _focus(blad.rust()) == "Tot"
    blad.toets("Shift+Tab").rust()
    assert _focus(blad) == "Vanaf *"
    blad.toets("Control+a").pagina.keyboard.type("mei 2016")
    blad.toets("Tab")
    wacht(lambda: app.laad(nummer).inzetten, "een hele inzet")
    assert _focus(blad.rust()) == "Tot", "the form grew whole around the focus"
    blad.ziet("mei 2016, dag onbekend")


def test_choosing_in_the_list_by_keyboard(maak_blad, app):
    regie = [maak_regieperiode(f"r{n}", van=f"201{n}", tot=f"201{n}") for n in range(3)]
    nummer = app.zet_klaar(maak_casus(regieperioden=regie))
    blad = maak_blad("regie", casus=nummer)
    blad.pagina.get_by_role("radio").first.focus()
    for verwacht in ("r1", "r2"):
        blad.toets("ArrowDown")
        blad.pagina.wait_for_url(f"**item={verwacht}*")
        blad.rust()
    blad.verwacht("Vanaf *", "2012")
    assert blad.pagina.evaluate("() => document.activeElement.type") == "radio"


# ---- text is text -------------------------------------------------------------------------------------------

LASTIG = "<b>x</b> **x** $x^2$ [a](b) :red[x] `c` :smile: a -> b"


def _ziet_letterlijk(blad, tekst: str = LASTIG) -> None:
    zonder = "() => document.querySelector('[data-testid=stMain]').innerText.replaceAll('\\u2060', '')"
    blad.pagina.wait_for_function(f"(t) => ({zonder})().includes(t)", arg=tekst)
    opgemaakt = blad.pagina.get_by_test_id("stMain").locator('.katex, a[href="b"], p b')
    assert opgemaakt.filter(visible=True).count() == 0


def test_names_with_signs_of_layout_appear_as_they_were_typed(maak_blad, app):
    casus = maak_casus(
        titel=LASTIG, betrokkenen=[maak_betrokkene(aanduiding=LASTIG)], inzetten=[maak_inzet(omschrijving=LASTIG)],
        doelen=[maak_doel(omschrijving=LASTIG, lezingen=[{"verteld_door": ["b1"], "tekst": LASTIG}])],
        gebeurtenissen=[maak_gebeurtenis(titel=LASTIG, scenario="referentie")], notities=[maak_notitie(tekst=LASTIG)],
        referentie=Referentie(soort="anders"), regieperioden=[maak_regieperiode()],
    )  # fmt: skip
    nummer = app.zet_klaar(casus)
    onderzoek = app.winkel.stand(nummer)[1]
    blad = maak_blad("casussen", onderzoek=onderzoek)
    _ziet_letterlijk(blad)
    for pad in ("voorbereiding", "betrokkenen", "inzet", "regie", "doelen", "anders", "tijdlijn"):
        _ziet_letterlijk(blad.open(pad, casus=nummer))
    _ziet_letterlijk(blad.open("tijdlijn", casus=nummer, toon="lijst"))
    _ziet_letterlijk(blad.open("doelen", casus=nummer, lijst="doelen", item="d1"), f"{LASTIG}: {LASTIG}")
    blad.typ("Doel *", f"{LASTIG} 2", lambda: app.laad(nummer).doelen[0].omschrijving.endswith("2"))
    blad.vouw_open("Geschiedenis")
    _ziet_letterlijk(blad, f"→ '{LASTIG} 2'")
    blad.open("betrokkenen", casus=nummer, lijst="betrokkenen", item="b1").klik("Verwijderen")
    dialoog = blad.pagina.get_by_role("dialog")
    dialoog.get_by_role("button", name="Toch niet verwijderen").wait_for()
    assert LASTIG in dialoog.inner_text().replace("\u2060", "")


@pytest.mark.parametrize("lijst", ["inzetten", "doelen"])
def test_in_a_choice_too(maak_blad, app, lijst):
    casus = maak_casus(
        betrokkenen=[maak_betrokkene(aanduiding=LASTIG), maak_betrokkene("b2", aanduiding=LASTIG)],
        inzetten=[maak_inzet()], doelen=[maak_doel()],
    )  # fmt: skip
    nummer = app.zet_klaar(casus)
    pad, veld = ("inzet", "Wie gaf het *") if lijst == "inzetten" else ("doelen", "Verteld door")
    blad = maak_blad(pad, casus=nummer, lijst=lijst, item=getattr(casus, lijst)[0].id)
    if lijst == "doelen":
        blad.vouw_open("Wie vertelde het")
    blad.kies(veld, f"{LASTIG} (2)", lambda: "b2" in str(getattr(app.laad(nummer), lijst)))


# ---- out and in ---------------------------------------------------------------------------------------------


def test_an_evaluation_of_ones_own_goes_out_and_in_again_as_the_same_bytes(maak_blad, lege_app, tmp_path):
    kies_niet_versleutelen(lege_app.db)
    blad = maak_blad("casussen", bij=lege_app)
    blad.veld("Naam van het onderzoek").fill("Proef")
    blad.veld("Gemeente").fill("Testdam")
    blad.veld("Teams, met komma's ertussen").fill("Noord")
    blad.klik("Maak het onderzoek", lege_app.winkel.onderzoeken)
    blad.veld("Code (geen naam)").fill("C01")
    blad.veld("Titel (geen naam)").fill("de **trap**")
    blad.veld("Vanaf welk jaar gaat het verhaal").fill("2014")
    blad.veld("Vanaf welk jaar gaat het verhaal").press("Enter")
    wacht(lege_app.winkel.casussen, "de casus")
    nummer = lege_app.winkel.casussen()[0].nr
    blad.open("doelen", casus=nummer).klik("Nieuw doel")
    blad.typ("Doel *", "nog half", lambda: lees_halve(lege_app.laad(nummer)))
    blad.open("casussen", casus=nummer).vouw_open("Bestanden").veld("Wie krijgt het bestand?").fill("archief")
    blad.veld("Wie krijgt het bestand?").press("Enter")
    wachtwoord = blad.pagina.locator('[data-testid="stCode"] code').inner_text().strip()
    knop = blad.pagina.get_by_role("button", name="Bewaar dit onderzoek als bestand")
    knop.and_(blad.pagina.locator(":enabled")).wait_for()
    with blad.pagina.expect_download() as wachtend:
        knop.click()
    dicht, uit = tmp_path / "uit.zip", tmp_path / "uit.json"
    wachtend.value.save_as(dicht)
    uit.write_bytes(ontsleutel(dicht.read_bytes(), wachtwoord, MAX_BYTES_SCHERM))
    ander, terug = tmp_path / "ander.db", tmp_path / "terug.json"
    _casus("import", str(uit), "--db", str(ander))
    _casus("export", "--db", str(ander), "-o", str(terug))
    assert uit.read_bytes() == terug.read_bytes()
    assert b"nog half" in uit.read_bytes()


def _casus(*opdracht: str) -> None:
    uitslag = subprocess.run([sys.executable, "-m", "casus", *opdracht], cwd=WORTEL, capture_output=True, text=True)
    assert uitslag.returncode == 0, uitslag.stderr


def test_a_refused_file_says_where_and_changes_nothing_and_a_good_one_comes_in(maak_blad, app):
    nummer = app.zet_klaar()
    onderzoek = app.winkel.stand(nummer)[1]
    voor = len(app.winkel.onderzoeken())
    blad = maak_blad("casussen", onderzoek=onderzoek).vouw_open("Bestanden")
    kiezer = blad.pagina.locator('[data-testid="stFileUploader"] input[type=file]')
    fout = maak_document(casussen=[maak_casusdocument(inzetten=[{"id": "i1", "van": "toen"}])])
    kiezer.set_input_files({"name": "fout.json", "mimeType": "application/json", "buffer": json.dumps(fout).encode()})
    blad.klik("Lees in")
    blad.ziet("Niet ingelezen; er is niets veranderd.")
    blad.ziet(re.compile(r"casussen\[0\]\.inzetten\[0\]\.van"))
    assert blad.engels() == []
    assert len(app.winkel.onderzoeken()) == voor
    goed = maak_document(onderzoek={**maak_document()["onderzoek"], "id": "van-buiten", "naam": "Van buiten"})
    kiezer.set_input_files({"name": "goed.json", "mimeType": "application/json", "buffer": json.dumps(goed).encode()})
    blad.pagina.get_by_text("Niet ingelezen").wait_for(state="hidden")
    blad.rust().klik("Lees in", lambda: len(app.winkel.onderzoeken()) == voor + 1)
    blad.ziet("Ingelezen: Van buiten, 1 casus.")
