"""What a line does: added, put right, told otherwise; for every kind of chosen item, also half-filled or gone."""

import pytest

from casus.bewerken import lees_halve, verwijder
from casus.bewerken.halve import vind_item
from casus.model.lijsten import ITEMLIJSTEN
from casus.snelregel import verbeter, voeg_toe, zie_anders
from tests.casus.snelregel.tafel import OMGEVING, Sessie, lees, maak_tafel
from tests.fabriek import (
    maak_afspraak, maak_bevinding, maak_citaat, maak_doel, maak_gebeurtenis, maak_inzet, maak_notitie,
    maak_regieperiode,
    maak_vignet, maak_voorziening, maak_waardering,
)  # fmt: skip


def volle_tafel():
    return maak_tafel(
        notities=[maak_notitie()], gebeurtenissen=[maak_gebeurtenis()], inzetten=[maak_inzet(betrokkene="thu")],
        voorzieningen=[maak_voorziening()], regieperioden=[maak_regieperiode(houder="doc")], doelen=[maak_doel()],
        waarderingen=[maak_waardering(perspectief="doc")], bevindingen=[maak_bevinding()],
        citaten=[maak_citaat(betrokkene="doc")], vignetten=[maak_vignet()], afspraken=[maak_afspraak()],
    )  # fmt: skip


@pytest.fixture
def sessie(tmp_path):
    return Sessie(tmp_path / "casus.db", volle_tafel())


REGELS = (
    "dochter: nee, dat was later, juli 2016", "thuiszorg 2x per week", "tot augustus 2016", "*-2 zwaar", "met Pasen",
    "dochter: gewoon wat woorden", "in mei 2016 gestopt en in juni 2016 weer begonnen", "+ buurvrouw",
    "/v bed kwam in mei 2016",
)  # fmt: skip


@pytest.mark.parametrize("lijst", list(ITEMLIJSTEN))
@pytest.mark.parametrize("toets", ["enter", "notitie", "beter", "anders"])
def test_elke_regel_kan_bij_elk_gekozen_item(sessie, lijst, toets):
    for regel in REGELS:
        gekozen = sessie.gekozen = (lijst, getattr(sessie.casus, lijst)[0].id)
        uitkomst = sessie.typ(regel, toets)
        assert uitkomst.stappen or uitkomst.melding
        assert vind_item(sessie.casus, *gekozen) is not None


@pytest.mark.parametrize("gekozen", [None, ("gebeurtenissen", "weg"), ("onzin", "g1"), ("kop", "")])
def test_zonder_gekozen_item_gaat_niets_stuk_en_niets_verloren(sessie, gekozen):
    voor = sessie.casus
    sessie.gekozen = gekozen
    for toets in ("beter", "anders"):
        uitkomst = sessie.typ("dat was in juli 2016", toets)
        assert not uitkomst.stappen and "Kies eerst een item" in uitkomst.melding
    assert sessie.casus == voor


def test_een_item_dat_net_is_weggehaald_verandert_niet_meer(sessie):
    gelezen = lees("juli 2016", sessie.casus)
    sessie.winkel.wijzig(sessie.nr, "ander", "weg", verwijder(sessie.casus, "gebeurtenissen", "g1"))
    assert verbeter(gelezen, sessie.casus, OMGEVING, ("gebeurtenissen", "g1")).stappen == []
    assert zie_anders(gelezen, sessie.casus, ("gebeurtenissen", "g1")).stappen == []
    sessie.gekozen = ("gebeurtenissen", "g1")
    sessie.typ("*-2 zwaar")
    assert sessie.casus.notities[-1].tekst == "beleving -2: zwaar"


def test_zonder_iets_te_typen_gebeurt_er_niets(sessie):
    gelezen = lees("")
    for doe in (voeg_toe, verbeter):
        assert doe(gelezen, sessie.casus, OMGEVING, ("gebeurtenissen", "g1")).stappen == []
    assert zie_anders(gelezen, sessie.casus, ("gebeurtenissen", "g1")).stappen == []


# Put right


def test_een_datum_zet_een_gebeurtenis_recht_en_de_woorden_komen_erbij(sessie):
    sessie.gekozen = ("gebeurtenissen", "g1")
    sessie.typ("dochter: nee, dat was later met gebiedsteammedewerker 2, juli 2016", "beter")
    g = sessie.item()
    assert (g.titel, g.datum, g.zoals_gezegd, g.betrokkenen) == ("huisbezoek", "2016-07", "juli 2016", ["gt2"])
    assert g.toelichting == "nee, dat was later met gebiedsteammedewerker 2"
    assert g.verteld_door == ["doc"] and g.nog_uitzoeken is None


def test_woorden_zonder_datum_komen_in_de_plaats_van_de_tekst(sessie):
    sessie.gekozen = ("gebeurtenissen", "g1")
    sessie.typ("keukentafelgesprek. Met de dochter erbij.", "beter")
    assert (sessie.item().titel, sessie.item().toelichting) == ("keukentafelgesprek", "Met de dochter erbij.")


def test_een_datum_zonder_jaar_wist_niets(sessie):
    sessie.gekozen = ("notities", "n1")
    sessie.typ("Dat was in maart.", "beter")
    assert sessie.item().tekst == "er was iets met de huur Dat was in maart."
    assert "welk jaar" in sessie.item().nog_uitzoeken


@pytest.mark.parametrize(
    ("lijst", "item", "regel", "velden"),
    [
        ("inzetten", "i1", "vanaf juni 2 keer per week", {"van": "2016-06", "aantal": "2", "per": "week"}),
        ("inzetten", "i1", "tot 3 augustus 2016", {"van": "2016-03", "tot": "2016-08-03"}),
        ("inzetten", "i1", "van 1 mei 2016 tot 3 augustus 2016", {"van": "2016-05-01", "tot": "2016-08-03"}),
        ("voorzieningen", "v1", "kwam op 3 juli 2016", {"gestart": "2016-07-03", "omschrijving": "traplift"}),
        ("voorzieningen", "v1", "mei 2016", {"aangevraagd": "2016-05", "omschrijving": "traplift"}),
        ("voorzieningen", "v1", "toch toegekend", {"uitkomst": "toegekend", "omschrijving": "traplift"}),
        ("regieperioden", "r1", "vanaf mei 2016, met moeite", {"van": "2016-05", "toelichting": "met moeite"}),
        ("doelen", "d1", "met de rollator, mei 2016", {"gesteld": "2016-05",
        "omschrijving": "weer buiten komen met de rollator"}),
        ("betrokkenen", "thu", "kwam erbij in mei 2016", {"van": "2016-05", "nog_uitzoeken": "kwam erbij"}),
        ("betrokkenen", "thu", "thuiszorg de Linde", {"aanduiding": "thuiszorg de Linde"}),
        ("bevindingen", "bv1", "in mei 2016 nog niet", {"tekst": "in mei 2016 nog niet"}),
        ("afspraken", "a1", "mei 2018", {"wanneer": "2018-05", "tekst": "bellen over de traplift"}),
    ],
)  # fmt: skip
def test_verbeteren_zet_datum_hoeveelheid_en_woorden_waar_ze_horen(sessie, lijst, item, regel, velden):
    sessie.gekozen = (lijst, item)
    sessie.typ(regel, "beter")
    nu = sessie.item().model_dump()
    assert {naam: nu[naam] for naam in velden} == velden


def test_een_voorziening_met_meer_data_vraagt_welke(sessie):
    sessie.gekozen = ("voorzieningen", "v1")
    sessie.typ("aangevraagd mei 2016", "beter")
    sessie.typ("besloten juni 2016", "beter")
    voor = sessie.item()
    sessie.typ("nee, juli 2016", "beter")
    nu = sessie.item()
    assert (nu.aangevraagd, nu.besloten, nu.omschrijving) == (voor.aangevraagd, voor.besloten, voor.omschrijving)
    assert "aangevraagd, besloten of gekregen" in nu.nog_uitzoeken and "juli 2016" in nu.toelichting


# Notes


def test_een_notitie_met_een_datum_wordt_een_gebeurtenis_en_daarna_zet_een_regel_die_recht(sessie):
    sessie.gekozen = ("notities", "n1")
    sessie.typ("zie ook de brief, mei 2016", "beter")
    assert sessie.item().titel == "er was iets met de huur" and sessie.item().toelichting == "zie ook de brief"
    sessie.gekozen = ("notities", "n1")
    sessie.typ("nee, juni 2016", "beter")
    assert [g.datum for g in sessie.casus.gebeurtenissen] == ["2016-03", "2016-06"]
    assert vind_item(sessie.casus, "notities", "n1").geplaatst_als == sessie.casus.gebeurtenissen[1].id


def test_een_lange_notitie_wordt_niet_midden_in_een_woord_geknipt(tmp_path):
    tekst = "en toen nog iets " * 20
    sessie = Sessie(tmp_path / "casus.db", maak_tafel(notities=[maak_notitie(tekst=tekst.strip())]))
    sessie.gekozen = ("notities", "n1")
    sessie.typ("mei 2016", "beter")
    assert f"{sessie.item().titel} {sessie.item().toelichting}" == tekst.strip()


def test_wie_een_notitie_anders_ziet_neemt_dat_mee_naar_de_tijdlijn(sessie):
    sessie.gekozen = ("notities", "n1")
    sessie.typ("dochter: dat was met het gas", "anders")
    sessie.typ("mei 2016", "beter")
    assert [lezing.tekst for lezing in sessie.item().lezingen] == ["dat was met het gas"]


# Half-filled items


@pytest.fixture
def half(sessie):
    sessie.typ("dochter: /i dagbesteding twee dagdelen sinds mei 2016")
    return sessie


def test_wat_nog_niet_klopt_houdt_de_getypte_woorden(half):
    (stuk,) = lees_halve(half.casus)
    assert half.gekozen == ("inzetten", stuk.id) and half.item() is None
    assert stuk.notitie.tekst == "dagbesteding twee dagdelen sinds mei 2016"
    assert stuk.notitie.verteld_door == ["doc"]
    assert stuk.notitie.nog_uitzoeken == "klopt nog niet: Wie gaf het: nog invullen"


def test_de_naam_van_een_mens_maakt_een_halve_inzet_heel(half):
    half.typ("thuiszorg", "beter")
    inzet = half.item()
    assert (inzet.betrokkene, inzet.aantal, inzet.van, inzet.verteld_door) == ("thu", 2, "2016-05", ["doc"])
    assert lees_halve(half.casus) == []
    assert "dagbesteding twee dagdelen" in inzet.toelichting


def test_een_half_item_kan_ook_bij_zijn_notitie_gekozen_worden(half):
    (stuk,) = lees_halve(half.casus)
    half.gekozen = ("notities", stuk.notitie.id)
    half.typ("vanaf juli 2016", "beter")
    (stuk,) = lees_halve(half.casus)
    assert stuk.velden["van"] == "2016-07" and half.gekozen == ("inzetten", stuk.id)


def test_een_half_item_kan_iemand_anders_zien_en_dat_blijft_als_het_heel_wordt(half):
    half.typ("inwoner: één dagdeel", "anders")
    half.typ("thuiszorg", "beter")
    assert [(lezing.verteld_door, lezing.tekst) for lezing in half.item().lezingen] == [(["inw"], "één dagdeel")]


def test_een_gebeurtenis_zonder_datum_kan_al_een_beleving_hebben(sessie):
    sessie.typ("/g in het ziekenhuis")
    sessie.typ("*-2 heel zwaar")
    sessie.typ("mei 2016", "beter")
    assert [(b.betrokkene, b.score) for b in sessie.item().belevingen] == [("inw", -2)]


def test_wat_niet_kan_blijft_half_en_het_item_blijft_wat_het_was(sessie):
    sessie.gekozen = ("inzetten", "i1")
    voor = sessie.item()
    uitkomst = sessie.typ("tot mei 2014, zei de dochter", "beter")
    assert uitkomst.meldingen and sessie.item() == voor
    (stuk,) = lees_halve(sessie.casus)
    assert stuk.velden["tot"] == "2014-05" and "zei de dochter" in stuk.velden["toelichting"]


# Added to what is there


def test_een_tweede_regel_over_een_voorziening_houdt_wat_er_stond(sessie):
    sessie.typ("inwoner: /v traplift aangevraagd mei 2016")
    sessie.typ("dochter: /v traplift afgewezen in augustus")
    traplift = sessie.item()
    assert len(sessie.casus.voorzieningen) == 1
    assert (traplift.aangevraagd, traplift.besloten, traplift.uitkomst) == ("2016-05", "2016-08", "afgewezen")
    assert traplift.verteld_door == ["inw", "doc"]
    assert traplift.toelichting == "traplift aangevraagd mei 2016 traplift afgewezen in augustus"


def test_een_vraag_komt_bij_de_vraag_die_er_al_stond(tmp_path):
    lift = maak_voorziening(aangevraagd="2016-05", nog_uitzoeken="wie vroeg hem aan?")
    sessie = Sessie(tmp_path / "casus.db", maak_tafel(voorzieningen=[lift]))
    sessie.typ("/v traplift aangevraagd juni 2016")
    assert sessie.item().nog_uitzoeken.startswith("wie vroeg hem aan?; Aangevraagd: er staat al")
    assert sessie.item().aangevraagd == "2016-05"


def test_een_beleving_van_dezelfde_persoon_wordt_bijgesteld_en_die_van_een_ander_komt_erbij(sessie):
    sessie.gekozen = ("gebeurtenissen", "g1")
    for regel in ("*-2 zwaar", "dochter: *1 fijn", "*-1 toch niet zo zwaar"):
        sessie.typ(regel)
    assert [(b.betrokkene, b.score) for b in sessie.item().belevingen] == [("inw", -1), ("doc", 1)]


def test_een_beleving_bij_iets_anders_dan_een_gebeurtenis_wordt_een_notitie(sessie):
    sessie.gekozen = ("inzetten", "i1")
    uitkomst = sessie.typ("*-2 zwaar")
    assert "Kies eerst een gebeurtenis" in uitkomst.melding
    assert sessie.item().tekst == "beleving -2: zwaar"


# Told otherwise


@pytest.mark.parametrize(
    ("lijst", "item", "regel", "datum", "velden"),
    [
        ("gebeurtenissen", "g1", "dochter: pas in juli 2016", "2016-07", {}),
        ("inzetten", "i1", "dochter: pas vanaf juli 2016", "2016-07", {"van": "2016-07"}),
        ("inzetten", "i1", "dochter: tot 3 juli 2016", "2016-07-03", {"tot": "2016-07-03"}),
        ("voorzieningen", "v1", "dochter: kwam pas in juli 2016", "2016-07", {"gestart": "2016-07"}),
        ("doelen", "d1", "dochter: nooit zo afgesproken", None, {}),
        ("gebeurtenissen", "g1", "dochter: *-2 verschrikkelijk", None, {}),
    ],
)
def test_zien_we_anders_houdt_allebei(sessie, lijst, item, regel, datum, velden):
    sessie.gekozen = (lijst, item)
    voor = sessie.item()
    sessie.typ(regel, "anders")
    (lezing,) = sessie.item().lezingen
    assert sessie.item().model_copy(update={"lezingen": []}) == voor
    assert (lezing.verteld_door, lezing.datum, lezing.velden) == (["doc"], datum, velden)
    assert lezing.tekst == (regel.removeprefix("dochter: ") if "*" not in regel else "beleving -2: verschrikkelijk")


def test_een_score_kan_niemand_anders_zien(sessie):
    sessie.gekozen = ("waarderingen", "w1")
    assert sessie.typ("dochter: niet waar", "anders").melding == "Bij dit item kan dat niet."
