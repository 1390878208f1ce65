"""Who is at the table, who still has to answer, and the same answer for all who said yes."""

import pytest
from pydantic import ValidationError

from casus.bewerken.deelname import (
    Voorstel, is_toestemming_aan_te_vullen, vind_aan_te_vullen, vind_begeleiding, vind_deelname, vind_genodigden,
    vind_zonder_ja, voeg_toe_aan_tafel, vul_aan, zet_aan_tafel, zet_deelname, zet_toestemming,
)  # fmt: skip
from casus.model import Deelname
from casus.stappen import Zet, ZetKop
from tests.fabriek import maak_betrokkene, maak_casus

DAG = Voorstel("2017-11-08", "mondeling")


GEGEVEN = {"status": "gegeven", "datum": "2017-10-16", "vorm": "schriftelijk"}


def vijf(*deelnames, **anders):
    """Five people, of whom the inwoner and the sister sit at the table, and a note-taker."""
    anders = {"toestemming": GEGEVEN, **anders}
    mensen = [
        maak_betrokkene(bij_sessie=True), maak_betrokkene("b2", aanduiding="zus", soort="naaste", bij_sessie=True),
        maak_betrokkene("b3", aanduiding="buurvrouw", soort="vrijwilliger"),
        maak_betrokkene("b4", aanduiding="wijkagent", soort="ketenpartner"),
        maak_betrokkene("b5", aanduiding="notulist", soort="notulist", bij_sessie=True),
    ]  # fmt: skip
    return maak_casus(betrokkenen=mensen, deelnames=list(deelnames), **anders)


def wie(mensen):
    return [iemand.id for iemand in mensen]


def test_at_the_table_is_who_sits_there_or_was_invited_and_not_who_takes_notes():
    assert wie(vind_genodigden(vijf({"betrokkene": "b3", "aanwezig": "uitgenodigd"}))) == ["b1", "b2", "b3"]
    assert wie(vind_begeleiding(vijf(), "notulist")) == ["b5"]
    assert wie(vind_genodigden(vijf({"betrokkene": "b5", "status": "ja"}))) == ["b1", "b2", "b5"]


def test_who_has_not_answered_yet():
    casus = vijf(
        {"betrokkene": "b1", "status": "ja"}, {"betrokkene": "b3", "status": "nee"},
        {"betrokkene": "b4", "aanwezig": "niet_gekomen"},
    )  # fmt: skip
    assert wie(vind_zonder_ja(casus)) == ["b2"]


def test_an_answer_is_one_step_and_the_rest_stays(winkel):
    winkel.zet(vijf({"betrokkene": "b1", "citaten": True}))
    na = winkel.doe(zet_deelname(winkel.casus, "b1", {"status": "ja"}))
    assert na.deelnames == [Deelname(betrokkene="b1", status="ja", citaten=True)]
    na = winkel.doe(zet_deelname(na, "b2", {"status": "nee"}))
    assert [d.status for d in na.deelnames] == ["ja", "nee"]


def test_who_has_no_answers_left_has_no_part(winkel):
    winkel.zet(vijf({"betrokkene": "b1", "aanwezig": "uitgenodigd"}))
    assert winkel.doe(zet_deelname(winkel.casus, "b1", {"aanwezig": None})).deelnames == []


def test_the_same_answer_again_is_no_step():
    assert zet_deelname(vijf({"betrokkene": "b1", "status": "ja"}), "b1", {"status": "ja"}) == []


@pytest.mark.parametrize(
    ("kenmerk", "aanwezig", "er"),
    [("b3", "gekomen", True), ("b3", "deels", True), ("b2", "niet_gekomen", False), ("b2", "uitgenodigd", True),
     ("b3", "uitgenodigd", False), ("b2", None, True)],
)  # fmt: skip
def test_who_came_is_at_the_table_and_who_did_not_is_not(winkel, kenmerk, aanwezig, er):
    winkel.zet(vijf())
    na = winkel.doe(zet_deelname(winkel.casus, kenmerk, {"aanwezig": aanwezig}))
    assert next(b.bij_sessie for b in na.betrokkenen if b.id == kenmerk) == er


def test_what_cannot_be_is_refused():
    with pytest.raises(ValidationError):
        zet_deelname(vijf(), "b1", {"datum": "ergens in mei"})


def test_the_rest_for_all_who_said_yes_and_only_where_nothing_stood(winkel):
    winkel.zet(vijf(
        {"betrokkene": "b1", "status": "ja"},
        {"betrokkene": "b2", "status": "ja", "datum": "2017-10-16", "vorm": "schriftelijk", "aanwezig": "deels"},
        {"betrokkene": "b3", "status": "ja", "vorm": "schriftelijk", "aanwezig": "uitgenodigd"},
        {"betrokkene": "b4", "status": "nee"},
    ))  # fmt: skip
    assert wie(vind_aan_te_vullen(winkel.casus)) == ["b1", "b3"]
    na = winkel.doe(vul_aan(winkel.casus, DAG))
    assert [(d.datum, d.vorm, d.aanwezig) for d in na.deelnames] == [
        ("2017-11-08", "mondeling", "gekomen"), ("2017-10-16", "schriftelijk", "deels"),
        ("2017-11-08", "schriftelijk", "gekomen"), (None, None, None),
    ]  # fmt: skip
    assert [b.bij_sessie for b in na.betrokkenen] == [True, True, True, False, True]
    assert vind_aan_te_vullen(na) == [] and vul_aan(na, DAG) == []


def test_who_said_yes_and_did_not_come_stays_away(winkel):
    winkel.zet(vijf({"betrokkene": "b3", "status": "ja", "aanwezig": "niet_gekomen"}))
    na = winkel.doe(vul_aan(winkel.casus, DAG))
    assert (na.deelnames[0].aanwezig, na.betrokkenen[2].bij_sessie) == ("niet_gekomen", False)


def test_a_day_that_is_none_is_refused():
    with pytest.raises(ValidationError):
        vul_aan(vijf({"betrokkene": "b1", "status": "ja"}), Voorstel("morgen", "mondeling"))


def test_somebody_who_is_here_too(winkel):
    winkel.zet(vijf())
    na = winkel.doe(voeg_toe_aan_tafel(winkel.casus, " dochter ", "naaste"))
    nieuw = na.betrokkenen[-1]
    assert (nieuw.aanduiding, nieuw.soort, nieuw.lijn, nieuw.bij_sessie) == ("dochter", "naaste", 0, True)
    assert na.deelnames == [Deelname(betrokkene=nieuw.id, aanwezig="gekomen")]
    assert wie(vind_zonder_ja(na)) == ["b1", "b2", nieuw.id]


def test_who_leads_has_no_part_to_ask_consent_for(winkel):
    winkel.zet(vijf())
    na = winkel.doe(voeg_toe_aan_tafel(winkel.casus, "gespreksleider", "gespreksleider"))
    assert (na.betrokkenen[-1].bij_sessie, na.deelnames) == (True, [])


def test_somebody_of_the_story_who_is_here_too():
    stappen = zet_aan_tafel(vijf(), "b4")
    assert [type(stap) for stap in stappen] == [ZetKop, Zet]
    assert vind_deelname(stappen[0].na, "b4").aanwezig == "gekomen"


@pytest.mark.parametrize(
    ("toestemming", "wordt"),
    [
        ({"status": "gegeven"}, ("2017-11-08", "mondeling")),
        ({"status": "gegeven", "vorm": "schriftelijk"}, ("2017-11-08", "schriftelijk")),
        ({"status": "gegeven", "datum": "2017-10-16"}, ("2017-10-16", "mondeling")),
        ({"status": "niet_gevraagd"}, (None, None)),
        ({"status": "geweigerd"}, (None, None)),
    ],
)
def test_the_case_gets_the_same_where_it_has_consent(winkel, toestemming, wordt):
    winkel.zet(vijf({"betrokkene": "b1", "status": "ja"}, toestemming=toestemming))
    assert is_toestemming_aan_te_vullen(winkel.casus) == (wordt != (None, None))
    na = winkel.doe(vul_aan(winkel.casus, DAG))
    assert (na.toestemming.datum, na.toestemming.vorm) == wordt
    assert na.deelnames[0].datum == "2017-11-08"


def test_consent_of_the_case_is_one_step_and_keeps_its_day():
    (stap,) = zet_toestemming(vijf(), "geweigerd")
    assert stap.na.toestemming.model_dump() == {**vijf().toestemming.model_dump(), "status": "geweigerd"}
    assert zet_toestemming(vijf(), "gegeven") == []
