"""Withdrawing: what is of one person goes and nothing else; the case stays whole but counts no more."""

import pytest
from hypothesis import given

from casus.bewerken.halve import HALF
from casus.bewerken.intrekken import Neemtmee, tel_wat_meegaat, trek_in_casus, trek_in_persoon
from casus.model import Deelname
from casus.model.lijsten import ITEMLIJSTEN
from casus.stappen import Weg, ZetKop
from casus.venster import telt_mee
from tests.casus.bewerken.test_verwijderen import VEEL, paar
from tests.casus.bewerken.verhalen import verhalen
from tests.fabriek import (
    maak_afspraak, maak_bevinding, maak_citaat, maak_gebeurtenis, maak_notitie, maak_vignet, maak_waardering,
)  # fmt: skip

ZRM = {"moment": "begin", "domein": "financien", "score": 3}


def vol(**anders):
    """Two people, each with a score, a bevinding, a quote, and one bevinding of both."""
    basis = {
        "waarderingen": [maak_waardering("w1"), maak_waardering("w2", perspectief="b2")],
        "bevindingen": [
            maak_bevinding("f1", door=["b1"]), maak_bevinding("f2", door=["b2"]),
            maak_bevinding("f3", door=["b1", "b2"]), maak_bevinding("f4"),
        ],
        "citaten": [maak_citaat("q1"), maak_citaat("q2", betrokkene="b2")],
        "gebeurtenissen": [
            maak_gebeurtenis(betrokkenen=["b2"], verteld_door=["b2"], belevingen=[
                {"betrokkene": "b1", "score": -1}, {"betrokkene": "b2", "score": 2, "woorden": "ik was zo blij"},
            ]),
        ],
        "zelfredzaamheid": [{**ZRM, "beoordelaar": "b1", "betreft": "b2"}, {**ZRM, "beoordelaar": "b2"}],
        "deelnames": [
            {"betrokkene": "b1", "status": "ja"},
            {"betrokkene": "b2", "status": "ja", "datum": "2017-11-08", "vorm": "mondeling", "citaten": True},
        ],
    }  # fmt: skip
    return paar(**{**basis, **anders})


def test_who_withdraws_takes_their_own_along_and_nothing_else(winkel):
    winkel.zet(vol())
    assert tel_wat_meegaat(winkel.casus, "b2") == Neemtmee(
        scores=1, bevindingen=1, citaten=1, zelfredzaamheid=1, belevingen=1, gedeeld=1
    )
    na = winkel.doe(trek_in_persoon(winkel.casus, "b2"))
    assert [w.id for w in na.waarderingen] == ["w1"]
    assert [(f.id, f.door) for f in na.bevindingen] == [("f1", ["b1"]), ("f3", ["b1"]), ("f4", [])]
    assert [q.id for q in na.citaten] == ["q1"]
    assert [b.betrokkene for b in na.gebeurtenissen[0].belevingen] == ["b1"]
    assert [z.beoordelaar for z in na.zelfredzaamheid] == ["b1"]
    assert tel_wat_meegaat(na, "b2") == Neemtmee() and tel_wat_meegaat(na, "b2").niets


def test_the_person_and_the_story_stay(winkel):
    winkel.zet(vol())
    na = winkel.doe(trek_in_persoon(winkel.casus, "b2"))
    assert [b.id for b in na.betrokkenen] == ["b1", "b2"]
    gebeurd = na.gebeurtenissen[0]
    assert (gebeurd.titel, gebeurd.betrokkenen, gebeurd.verteld_door) == ("huisbezoek", ["b2"], ["b2"])


def test_their_part_says_withdrawn_and_keeps_when_they_said_yes(winkel):
    winkel.zet(vol())
    na = winkel.doe(trek_in_persoon(winkel.casus, "b2"))
    assert na.deelnames == [
        Deelname(betrokkene="b1", status="ja"),
        Deelname(betrokkene="b2", status="ingetrokken", datum="2017-11-08", vorm="mondeling", citaten=False),
    ]
    assert telt_mee(na)


def test_who_was_never_asked_can_withdraw_too(winkel):
    winkel.zet(vol(deelnames=[]))
    na = winkel.doe(trek_in_persoon(winkel.casus, "b2"))
    assert na.deelnames == [Deelname(betrokkene="b2", status="ingetrokken")]


def test_withdrawing_twice_asks_nothing_more(winkel):
    winkel.zet(vol())
    na = winkel.doe(trek_in_persoon(winkel.casus, "b2"))
    assert trek_in_persoon(na, "b2") == []


def test_what_rested_on_something_that_goes_lets_it_go(winkel):
    winkel.zet(vol(
        vignetten=[maak_vignet(items=["q2", "f2", "g1"])],
        bevindingen=[maak_bevinding("f2", door=["b2"]), maak_bevinding("f5", items=["w2", "b2"])],
    ))  # fmt: skip
    na = winkel.doe(trek_in_persoon(winkel.casus, "b2"))
    assert na.vignetten[0].items == ["g1"]
    assert [(f.id, f.items) for f in na.bevindingen] == [("f5", ["b2"])]


def test_notes_it_was_made_of_go_along_and_others_stay(winkel):
    winkel.zet(vol(notities=[
        maak_notitie("n1", geplaatst_als="f2"), maak_notitie("n2", geplaatst_als="f3"),
        maak_notitie("n3", verteld_door=["b2"]),
    ]))  # fmt: skip
    assert tel_wat_meegaat(winkel.casus, "b2").notities == 1
    assert [n.id for n in winkel.doe(trek_in_persoon(winkel.casus, "b2")).notities] == ["n2", "n3"]


def test_what_is_half_filled_in_goes_where_it_is_theirs_alone(winkel):
    def half(kenmerk, lijst, **velden):
        return maak_notitie(kenmerk, extra={HALF: {"lijst": lijst, "id": f"{kenmerk}-x", "velden": velden}})

    winkel.zet(vol(notities=[
        half("n1", "waarderingen", perspectief="b2", toelichting="van de zus"),
        half("n2", "bevindingen", door=["b2"], tekst="van de zus"),
        half("n3", "bevindingen", door=["b1", "b2"], tekst="van beiden"),
        half("n4", "citaten", betrokkene="b1", tekst="van de inwoner"),
        half("n5", "inzetten", betrokkene="b2"),
        half("n6", "citaten", betrokkene="b2"),
    ]))  # fmt: skip
    na = winkel.doe(trek_in_persoon(winkel.casus, "b2"))
    assert [n.id for n in na.notities] == ["n3", "n4", "n5"]
    assert na.notities[0].extra[HALF]["velden"]["door"] == ["b1"]
    assert na.notities[2].extra[HALF]["velden"] == {"betrokkene": "b2"}


def test_an_agreement_still_says_who_does_it(winkel):
    winkel.zet(vol(afspraken=[maak_afspraak(wie=["b2"])]))
    assert winkel.doe(trek_in_persoon(winkel.casus, "b2")).afspraken[0].wie == ["b2"]


@given(casus=verhalen())
@VEEL
def test_whatever_the_story_nothing_dangles_and_others_keep_all_they_gave(gedeelde_winkel, casus):
    gedeelde_winkel.zet(casus)
    wie = casus.betrokkenen[0].id
    na = gedeelde_winkel.doe(trek_in_persoon(casus, wie))
    assert all(w.perspectief != wie for w in na.waarderingen)
    assert all(wie not in f.door for f in na.bevindingen)
    assert all(q.betrokkene != wie for q in na.citaten)
    weg = {stap.id for stap in trek_in_persoon(casus, wie) if isinstance(stap, Weg)}
    for lijst in ITEMLIJSTEN:
        over = {ding.id for ding in getattr(na, lijst)}
        assert over == {ding.id for ding in getattr(casus, lijst)} - weg
    assert not {ding.id for w in (casus.waarderingen,) for ding in w if ding.perspectief != wie} & weg
    assert not {f.id for f in casus.bevindingen if f.door != [wie]} & weg
    assert not {q.id for q in casus.citaten if q.betrokkene != wie} & weg


# The case


def test_a_case_that_is_withdrawn_counts_no_more_and_loses_nothing(winkel):
    winkel.zet(vol(toestemming={"status": "gegeven", "datum": "2017-11-08", "vorm": "schriftelijk"}))
    voor = winkel.casus
    na = winkel.doe(trek_in_casus(voor))
    assert not telt_mee(na)
    assert na == voor.model_copy(update={"toestemming": voor.toestemming.model_copy(update={"status": "ingetrokken"})})
    assert winkel.terug() == voor and telt_mee(winkel.casus)


@pytest.mark.parametrize("status", ["niet_gevraagd", "geweigerd", "gegeven"])
def test_from_every_status_it_is_one_step(status):
    (stap,) = trek_in_casus(paar(toestemming={"status": status}))
    assert isinstance(stap, ZetKop) and stap.na.toestemming.status == "ingetrokken"


def test_a_case_withdrawn_already_asks_nothing():
    assert trek_in_casus(paar(toestemming={"status": "ingetrokken"})) == []
