"""A bar split in two, a copy to the referentie, another telling, a new id."""

import pytest

from casus.bewerken import kopieer_naar_referentie, maak_lezing, nieuw_kenmerk, splits
from casus.datums import laatst, vroegst
from casus.model.lijsten import ITEMLIJSTEN
from tests.fabriek import maak_casus, maak_gebeurtenis, maak_inzet, maak_regieperiode


def test_elk_nieuw_kenmerk_is_nieuw():
    kenmerken = [nieuw_kenmerk(lijst) for lijst in ITEMLIJSTEN for _ in range(50)]
    assert len(set(kenmerken)) == len(kenmerken)


@pytest.mark.parametrize("einde", ["2017-05-31", "..", None, "2017"])
@pytest.mark.parametrize(
    ("tot", "van"), [("2016-08-31", "2016-09-01"), ("2016-12-31", "2017-01-01"), ("2016-08", "2016-08"),
    ("2016-22~", "2016-23~")]
)
def test_een_balk_wordt_twee_stukken_die_samen_de_balk_zijn(winkel, einde, tot, van):
    winkel.zet(maak_casus(inzetten=[maak_inzet(van="2016-01-01", tot=einde, aantal="2", eenheid="uur", per="week")]))
    een, twee = winkel.doe(splits("inzetten", winkel.casus.inzetten[0], tot, van)).inzetten
    assert (een.van, een.tot, twee.van, twee.tot) == ("2016-01-01", tot, van, einde)
    assert een.id == "i1" != twee.id
    if len(van) == 10:
        assert laatst(een.tot) < vroegst(twee.van)
    zelfde = {"id": "", "van": "2016", "tot": None}
    assert een.model_copy(update=zelfde) == twee.model_copy(update=zelfde)


def test_een_gesplitste_balk_gaat_met_ongedaan_weer_samen(winkel):
    winkel.zet(maak_casus(regieperioden=[maak_regieperiode(tot=".."), maak_regieperiode("r2", vorm="inwoner")]))
    voor = winkel.casus
    na = winkel.doe(splits("regieperioden", voor.regieperioden[0], "2016-08-31", "2016-09-01"))
    assert len(na.regieperioden) == 3
    assert winkel.terug() == voor


def test_een_betwiste_balk_blijft_in_beide_stukken_betwist(winkel):
    winkel.zet(maak_casus(inzetten=[maak_inzet(tot="..", lezingen=[{"verteld_door": ["b1"], "tekst": "later"}])]))
    na = winkel.doe(splits("inzetten", winkel.casus.inzetten[0], "2016-08-31", "2016-09-01"))
    assert [inzet.betwist for inzet in na.inzetten] == [True, True]


def test_terugkijken_hoort_bij_het_stuk_waar_het_in_viel(winkel):
    winkel.zet(maak_casus(inzetten=[maak_inzet(tot="..", evaluaties=[{"datum": "2016-06"}, {"datum": "2016-10"}])]))
    na = winkel.doe(splits("inzetten", winkel.casus.inzetten[0], "2016-08-31", "2016-09-01"))
    assert [[e.datum for e in inzet.evaluaties] for inzet in na.inzetten] == [["2016-06"], ["2016-10"]]


def test_een_totaal_wordt_bij_splitsen_niet_dubbel_geteld(winkel):
    winkel.zet(maak_casus(inzetten=[maak_inzet(tot="..", aantal="40", eenheid="uur", per="totaal", prijs="50")]))
    een, twee = winkel.doe(splits("inzetten", winkel.casus.inzetten[0], "2016-08-31", "2016-09-01")).inzetten
    assert (een.aantal, twee.aantal) == (40, None)
    assert "welk aantal" in een.nog_uitzoeken and "welk aantal" in twee.nog_uitzoeken


def test_een_kopie_in_de_referentie_neemt_niet_mee_wat_er_echt_gebeurde(winkel):
    inzet = maak_inzet(
        evaluaties=[{"datum": "2016-06"}], resultaat="ja", teruggekoppeld="nee", aantal="2",
        lezingen=[{"verteld_door": ["b1"], "tekst": "later"}],
    )  # fmt: skip
    gebeurtenis = maak_gebeurtenis(belevingen=[{"betrokkene": "b1", "score": 2}], betrokkenen=["b1"])
    winkel.zet(maak_casus(inzetten=[inzet], gebeurtenissen=[gebeurtenis], referentie={"soort": "geen_aanpak"}))
    winkel.doe([kopieer_naar_referentie("inzetten", inzet), kopieer_naar_referentie("gebeurtenissen", gebeurtenis)])
    echt, kopie = winkel.casus.inzetten
    assert (echt, kopie.scenario, kopie.aantal) == (inzet, "referentie", 2)
    assert (kopie.evaluaties, kopie.resultaat, kopie.teruggekoppeld, kopie.lezingen) == ([], None, None, [])
    echt, kopie = winkel.casus.gebeurtenissen
    assert (echt, kopie.scenario, kopie.betrokkenen, kopie.belevingen) == (gebeurtenis, "referentie", ["b1"], [])


def test_een_andere_lezing_komt_bij_de_vorige_en_verandert_het_item_niet(winkel):
    winkel.zet(maak_casus(gebeurtenissen=[maak_gebeurtenis()]))
    for tekst, datum in (("later", "2016-05"), ("nooit", None)):
        winkel.doe([maak_lezing("gebeurtenissen", winkel.casus.gebeurtenissen[0], ["b1"], tekst, datum, {})])
    (na,) = winkel.casus.gebeurtenissen
    assert [(lezing.tekst, lezing.datum) for lezing in na.lezingen] == [("later", "2016-05"), ("nooit", None)]
    assert na.model_copy(update={"lezingen": []}) == maak_gebeurtenis()
