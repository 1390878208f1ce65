"""One score of self-reliance in its place, and the words for it."""

from fractions import Fraction

import pytest

from aspects.zelfscore import (
    LEVENSGEBIEDEN, Vakje, bepaal_beoordelaars, lees_score, verdeel_per_inwoner, verzamel_niveaus, zeg_niveau,
    zeg_verschil, zet_score,
)  # fmt: skip
from casus.model import Casus
from tests.fabriek import maak_betrokkene, maak_casus

GELD = Vakje("begin", "financien", "b1")


def _casus(**anders) -> Casus:
    mensen = [maak_betrokkene(), maak_betrokkene("b2", aanduiding="zus", soort="naaste")]
    return maak_casus(**{"betrokkenen": mensen, **anders})


def test_there_are_thirteen_domains_and_opvoeding_is_none_of_them() -> None:
    assert len(LEVENSGEBIEDEN) == 13
    assert "opvoeding" not in LEVENSGEBIEDEN


def test_a_score_stands_in_its_own_place_only() -> None:
    casus = zet_score(_casus(), GELD, 2)
    assert lees_score(casus, GELD) == 2
    for anders in (
        Vakje("eind", "financien", "b1"), Vakje("begin", "huisvesting", "b1"), Vakje("begin", "financien", "b2"),
        Vakje("begin", "financien", "b1", "b2"),
    ):  # fmt: skip
        assert lees_score(casus, anders) is None


def test_where_there_is_one_inwoner_a_score_that_names_nobody_is_about_that_one() -> None:
    over_inwoner = Vakje("begin", "financien", "b1", "b1")
    casus = zet_score(_casus(), GELD, 2)
    assert lees_score(casus, over_inwoner) == 2
    assert [z.score for z in zet_score(casus, over_inwoner, 4).zelfredzaamheid] == [4]
    gezin = _casus(betrokkenen=[maak_betrokkene(), maak_betrokkene("b2", aanduiding="zoon")])
    assert lees_score(zet_score(gezin, GELD, 2), over_inwoner) is None


def test_the_scores_of_a_household_are_parted_by_inwoner() -> None:
    casus = _casus(betrokkenen=[maak_betrokkene(), maak_betrokkene("b2", aanduiding="zoon")])
    for over, score in ((None, 1), ("b2", 2), ("b1", 3)):
        casus = zet_score(casus, Vakje("eind", "financien", "b1", over), score)
    delen = verdeel_per_inwoner(casus)
    assert {over: [z.score for z in deel.zelfredzaamheid] for over, deel in delen.items()} == {
        "b1": [3], "b2": [2], None: [1],
    }  # fmt: skip
    assert list(delen) == ["b1", "b2", None]


def test_a_new_score_takes_the_place_of_the_old_and_nothing_takes_it_away() -> None:
    casus = zet_score(zet_score(_casus(), GELD, 2), GELD, 4)
    assert [z.score for z in casus.zelfredzaamheid] == [4]
    assert zet_score(casus, GELD, None).zelfredzaamheid == []


def test_of_several_in_one_place_the_last_is_shown_and_all_are_replaced() -> None:
    rij = {"moment": "begin", "domein": "financien", "beoordelaar": "b1"}
    casus = _casus(zelfredzaamheid=[{**rij, "score": 1}, {**rij, "score": 3}])
    assert lees_score(casus, GELD) == 3
    assert [z.score for z in zet_score(casus, GELD, 5).zelfredzaamheid] == [5]


def test_only_who_said_yes_in_a_case_with_consent_gives_scores() -> None:
    ja = [{"betrokkene": "b1", "status": "ja"}, {"betrokkene": "b2", "status": "nee"}]
    assert [b.id for b in bepaal_beoordelaars(_casus(deelnames=ja))] == ["b1"]
    assert bepaal_beoordelaars(_casus(deelnames=ja, toestemming={"status": "niet_gevraagd"})) == []


def test_who_leads_the_talk_gives_no_scores() -> None:
    leider = maak_betrokkene("b1", soort="gespreksleider", aanduiding="gespreksleider")
    casus = maak_casus(betrokkenen=[leider], deelnames=[{"betrokkene": "b1", "status": "ja"}])
    assert bepaal_beoordelaars(casus) == []


def test_behind_a_median_stand_the_scores_that_count() -> None:
    casus = zet_score(zet_score(_casus(), Vakje("begin", "financien", "b2"), 4), GELD, 2)
    assert verzamel_niveaus(casus, "financien", "begin") == [2, 4]
    nee = casus.model_copy(update={"deelnames": _casus(deelnames=[{"betrokkene": "b2", "status": "nee"}]).deelnames})
    assert verzamel_niveaus(nee, "financien", "begin") == [2]


@pytest.mark.parametrize(
    ("mediaan", "woorden"),
    [
        (None, "niet gevraagd"),
        (Fraction(1), "1, acute problematiek"),
        (Fraction(5), "5, volledig zelfredzaam"),
        (Fraction(5, 2), "2½, tussen niet zelfredzaam en beperkt zelfredzaam"),
    ],
)
def test_a_median_in_words(mediaan, woorden) -> None:
    assert zeg_niveau(mediaan) == woorden


@pytest.mark.parametrize(
    ("verschil", "woorden"),
    [
        (None, "niet te zeggen"),
        (Fraction(0), "gelijk"),
        (Fraction(1, 2), "½ vooruit"),
        (Fraction(-3, 2), "1½ achteruit"),
        (Fraction(2), "2 vooruit"),
    ],
)
def test_a_difference_in_words(verschil, woorden) -> None:
    assert zeg_verschil(verschil) == woorden
