"""Removing, giving over, merging: nothing dangles, nothing goes that need not, and undo brings back the very same."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casus.bewerken import lees_halve, verwijder, voeg_betrokkenen_samen, wat_hangt_eraan
from casus.model.lijsten import ITEMLIJSTEN
from casus.stappen import Weg, ZetKop
from tests.casus.bewerken.verhalen import als_waarden, noemt, verhalen
from tests.fabriek import (
    maak_betrokkene, maak_bevinding, maak_casus, maak_citaat, maak_gebeurtenis, maak_inzet, maak_notitie,
    maak_regieperiode, maak_voorziening, maak_waardering,
)  # fmt: skip

VEEL = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def paar(**anders):
    """A case with an inwoner (b1) and a second person (b2)."""
    mensen = [maak_betrokkene(), maak_betrokkene("b2", aanduiding="zus", soort="naaste")]
    return maak_casus(**{"betrokkenen": mensen, **anders})


# What hangs on it


def test_wat_eraan_hangt_zegt_wat_niet_zonder_kan():
    casus = paar(
        inzetten=[maak_inzet(betrokkene="b2")], gebeurtenissen=[maak_gebeurtenis(betrokkenen=["b2"])],
        regieperioden=[maak_regieperiode(houder="b2")], deelnames=[{"betrokkene": "b2"}],
    )  # fmt: skip
    assert {(h.lijst, h.verplicht) for h in wat_hangt_eraan(casus, "b2")} == {
        ("inzetten", True), ("gebeurtenissen", False), ("regieperioden", False), ("kop", True),
    }  # fmt: skip


def test_over_wie_een_score_gaat_is_geen_reden_om_te_vragen():
    zrm = {"moment": "begin", "domein": "financien", "score": 3, "beoordelaar": "b1", "betreft": "b2"}
    assert [h.verplicht for h in wat_hangt_eraan(paar(zelfredzaamheid=[zrm]), "b2")] == [False]


# Without another


def test_een_item_waar_niets_aan_hangt_gaat_alleen_zelf(winkel):
    winkel.zet(paar(notities=[maak_notitie(), maak_notitie("n2")]))
    assert verwijder(winkel.casus, "notities", "n1") == [Weg("notities", "n1")]
    assert [n.id for n in winkel.doe(verwijder(winkel.casus, "notities", "n1")).notities] == ["n2"]


def test_verwijderen_laat_los_wat_los_kan_en_neemt_mee_wat_niet_zonder_kan(winkel):
    zrm = {"moment": "begin", "domein": "financien", "score": 3}
    winkel.zet(
        paar(
            gebeurtenissen=[
                maak_gebeurtenis(
                    betrokkenen=["b1", "b2"], verteld_door=["b2"], belevingen=[{"betrokkene": "b2", "score": 1}],
                    lezingen=[{"verteld_door": ["b2"], "tekst": "later"}],
                )
            ],
            inzetten=[maak_inzet(betrokkene="b2"), maak_inzet("i2", evaluaties=[{"datum": "2016",
            "aanwezig": ["b2"]}])],
            voorzieningen=[maak_voorziening(betrokkene="b2", inzet="i1")],
            regieperioden=[maak_regieperiode(houder="b2")],
            waarderingen=[maak_waardering(perspectief="b2")],
            citaten=[maak_citaat(betrokkene="b2")],
            bevindingen=[maak_bevinding(door=["b2", "b1"], items=["i1", "g1"])],
            deelnames=[{"betrokkene": "b2"}, {"betrokkene": "b1"}],
            zelfredzaamheid=[{**zrm, "beoordelaar": "b2"}, {**zrm, "beoordelaar": "b1", "betreft": "b2"}],
        )
    )  # fmt: skip
    na = winkel.doe(verwijder(winkel.casus, "betrokkenen", "b2"))
    g = na.gebeurtenissen[0]
    assert (g.betrokkenen, g.verteld_door, g.belevingen, g.lezingen[0].verteld_door) == (["b1"], [], [], [])
    assert [i.id for i in na.inzetten] == ["i2"] and na.inzetten[0].evaluaties[0].aanwezig == []
    assert (na.voorzieningen[0].betrokkene, na.voorzieningen[0].inzet) == (None, None)
    assert na.regieperioden[0].houder is None
    assert (na.waarderingen, na.citaten) == ([], [])
    assert (na.bevindingen[0].door, na.bevindingen[0].items) == (["b1"], ["g1"])
    assert [d.betrokkene for d in na.deelnames] == ["b1"]
    assert [(z.beoordelaar, z.betreft) for z in na.zelfredzaamheid] == [("b1", None)]


def test_de_halve_velden_van_wat_weggaat_gaan_mee_en_komen_met_ongedaan_terug(winkel):
    half = {"half_ingevuld": {"lijst": "inzetten", "id": "i1", "velden": {"tot": "2014"}}}
    winkel.zet(paar(inzetten=[maak_inzet()], notities=[maak_notitie(extra=half)]))
    voor = winkel.casus
    assert winkel.doe(verwijder(voor, "inzetten", "i1")).notities == []
    assert winkel.terug() == voor


def test_een_half_item_van_wie_weggaat_blijft_en_vraagt_wie_het_dan_was(winkel):
    half = {"half_ingevuld": {"lijst": "inzetten", "id": "i9", "velden": {"betrokkene": "b2", "omschrijving": "hulp"}}}
    winkel.zet(paar(notities=[maak_notitie(extra=half)]))
    (stuk,) = lees_halve(winkel.doe(verwijder(winkel.casus, "betrokkenen", "b2")))
    assert stuk.velden == {"omschrijving": "hulp"}


@VEEL
@given(casus=verhalen(), data=st.data())
def test_verwijderen_laat_nergens_een_dood_spoor_en_kan_terug(gedeelde_winkel, casus, data):
    gedeelde_winkel.zet(casus)
    lijst = data.draw(st.sampled_from([naam for naam in ITEMLIJSTEN if getattr(casus, naam)]))
    kenmerk = data.draw(st.sampled_from(getattr(casus, lijst))).id
    na = gedeelde_winkel.doe(verwijder(casus, lijst, kenmerk))
    waarden = als_waarden(na)
    if kenmerk not in {half.id for half in lees_halve(na)}:
        assert not noemt(waarden, kenmerk)
    assert gedeelde_winkel.terug() == casus


# Over to another


def test_alles_gaat_over_op_een_ander(winkel):
    zrm = {"moment": "begin", "domein": "financien", "score": 3, "beoordelaar": "b2", "betreft": "b2"}
    winkel.zet(
        paar(
            gebeurtenissen=[
                maak_gebeurtenis(
                    betrokkenen=["b2", "b1"], verteld_door=["b2"], belevingen=[{"betrokkene": "b2", "score": 1}],
                    lezingen=[{"verteld_door": ["b2"], "tekst": "later"}],
                )
            ],
            inzetten=[maak_inzet(betrokkene="b2", evaluaties=[{"datum": "2016", "aanwezig": ["b2"]}])],
            waarderingen=[maak_waardering(perspectief="b2"), maak_waardering("w2")],
            notities=[maak_notitie(geplaatst_als="b2")],
            deelnames=[{"betrokkene": "b2", "status": "ja"}],
            zelfredzaamheid=[zrm],
        )
    )  # fmt: skip
    na = winkel.doe(verwijder(winkel.casus, "betrokkenen", "b2", over_naar="b1"))
    g = na.gebeurtenissen[0]
    assert (g.betrokkenen, g.verteld_door, g.belevingen[0].betrokkene) == (["b1"], ["b1"], "b1")
    assert g.lezingen[0].verteld_door == ["b1"]
    assert (na.inzetten[0].betrokkene, na.inzetten[0].evaluaties[0].aanwezig) == ("b1", ["b1"])
    assert [w.perspectief for w in na.waarderingen] == ["b1", "b1"]
    assert na.notities[0].geplaatst_als == "b1"
    assert na.deelnames == []  # consent is not handed over
    assert (na.zelfredzaamheid[0].beoordelaar, na.zelfredzaamheid[0].betreft) == ("b1", "b1")


def test_een_gebeurtenis_kan_in_een_andere_opgaan(winkel):
    winkel.zet(
        paar(
            gebeurtenissen=[maak_gebeurtenis(), maak_gebeurtenis("g2")],
            waarderingen=[maak_waardering(gebeurtenissen=["g1", "g2"])],
            bevindingen=[maak_bevinding(items=["g1"])],
            notities=[maak_notitie(geplaatst_als="g1")],
        )
    )
    na = winkel.doe(verwijder(winkel.casus, "gebeurtenissen", "g1", over_naar="g2"))
    assert na.waarderingen[0].gebeurtenissen == na.bevindingen[0].items == ["g2"]
    assert na.notities[0].geplaatst_als == "g2"


def test_overgeven_aan_zichzelf_doet_niets():
    assert verwijder(paar(), "betrokkenen", "b2", over_naar="b2") == []
    assert voeg_betrokkenen_samen(paar(), "b2", "b2") == []


@VEEL
@given(casus=verhalen(), data=st.data())
def test_wat_overgaat_blijft_bestaan_zonder_dood_spoor_of_kring_en_kan_terug(gedeelde_winkel, casus, data):
    gedeelde_winkel.zet(casus)
    weg, blijft = data.draw(st.permutations([b.id for b in casus.betrokkenen]))[:2]
    doe = data.draw(st.sampled_from([lambda: verwijder(casus, "betrokkenen", weg, blijft),
                                     lambda: voeg_betrokkenen_samen(casus, weg, blijft)]))  # fmt: skip
    na = gedeelde_winkel.doe(doe())
    assert not noemt(als_waarden(na), weg)
    for lijst in ITEMLIJSTEN:
        kenmerken = [ding.id for ding in getattr(casus, lijst) if ding.id != weg]
        assert [ding.id for ding in getattr(na, lijst)] == kenmerken
    assert len(na.zelfredzaamheid) == len(casus.zelfredzaamheid)
    assert gedeelde_winkel.terug() == casus


# Two who prove to be one


def volgers(**volgt):
    return maak_casus(
        betrokkenen=[maak_betrokkene(b, aanduiding=b, soort="gebiedsteam", volgt_op=volgt.get(b)) for b in ("a", "b",
        "c")]
    )


@pytest.mark.parametrize(
    ("volgt", "weg", "blijft", "na"),
    [
        ({"b": "a"}, "a", "b", {"b": None, "c": None}),
        ({"b": "a"}, "b", "a", {"a": None, "c": None}),
        ({"a": "b", "b": "c"}, "c", "a", {"a": "b", "b": None}),
        ({"a": "b", "b": "c"}, "a", "c", {"b": "c", "c": None}),
        ({"a": "b", "b": "c"}, "b", "a", {"a": "c", "c": None}),
        ({"c": "a"}, "a", "b", {"b": None, "c": "b"}),
        ({"a": "c"}, "a", "b", {"b": "c", "c": None}),
    ],
)
def test_wie_een_wordt_volgt_zichzelf_niet_op(winkel, volgt, weg, blijft, na):
    winkel.zet(volgers(**volgt))
    samen = winkel.doe(voeg_betrokkenen_samen(winkel.casus, weg, blijft))
    assert {b.id: b.volgt_op for b in samen.betrokkenen} == na


def test_overgeven_maakt_ook_geen_kring(winkel):
    winkel.zet(volgers(a="b", b="c"))
    na = winkel.doe(verwijder(winkel.casus, "betrokkenen", "c", over_naar="a"))
    assert {b.id: b.volgt_op for b in na.betrokkenen} == {"a": "b", "b": None}


def test_wat_alleen_de_een_wist_weet_de_ander_nu_ook(winkel):
    dubbel = maak_betrokkene(
        "b3", aanduiding="zus 2", soort="naaste", partij="vrienden", lijn=0, bij_sessie=True, van="2015", tot="2016",
        lezingen=[{"verteld_door": ["b3"], "tekst": "ik was er al eerder"}], nog_uitzoeken="sinds wanneer?",
        extra={"x": 1},
    )  # fmt: skip
    casus = paar()
    winkel.zet(casus.model_copy(update={"betrokkenen": [*casus.betrokkenen, dubbel]}))
    zus = winkel.doe(voeg_betrokkenen_samen(winkel.casus, "b3", "b2")).betrokkenen[1]
    assert (zus.aanduiding, zus.partij, zus.lijn, zus.bij_sessie, zus.van, zus.tot) == (
        "zus", "vrienden", 0, True, "2015", "2016",
    )  # fmt: skip
    assert (zus.lezingen[0].verteld_door, zus.nog_uitzoeken, zus.extra) == (["b2"], "sinds wanneer?", {"x": 1})


def test_scores_van_beiden_blijven(winkel):
    winkel.zet(paar(waarderingen=[maak_waardering(score=-2), maak_waardering("w2", perspectief="b2", score=2)]))
    na = winkel.doe(voeg_betrokkenen_samen(winkel.casus, "b2", "b1"))
    assert [(w.perspectief, w.score) for w in na.waarderingen] == [("b1", -2), ("b1", 2)]


@pytest.mark.parametrize(
    ("een", "ander", "telt"),
    [("niet_gevraagd", "ja", "ja"), ("ja", "nee", "nee"), ("ja", "ingetrokken", "ingetrokken"), ("nee", "ja", "nee")],
)
def test_van_twee_antwoorden_van_een_mens_telt_het_voorzichtigste(winkel, een, ander, telt):
    deelnames = [{"betrokkene": "b1", "status": een, "aanwezig": "gekomen"}, {"betrokkene": "b2", "status": ander}]
    winkel.zet(paar(deelnames=deelnames))
    (deelname,) = winkel.doe(voeg_betrokkenen_samen(winkel.casus, "b2", "b1")).deelnames
    assert (deelname.betrokkene, deelname.status, deelname.aanwezig) == ("b1", telt, "gekomen")


def test_alleen_wat_verandert_wordt_een_stap():
    stappen = voeg_betrokkenen_samen(paar(gebeurtenissen=[maak_gebeurtenis(betrokkenen=["b1"])]), "b2", "b1")
    assert stappen == [Weg("betrokkenen", "b2")]
    assert not any(isinstance(stap, ZetKop) for stap in stappen)
