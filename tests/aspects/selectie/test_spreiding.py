"""The spread over the criteria, and the case as the selection sees it."""

import pytest

from aspects.selectie.model import maak_inbreng as lees_inbreng
from aspects.selectie.model import sleutel_van
from aspects.selectie.spreiding import bereken_spreiding
from tests.aspects.selectiehulp import maak_inbreng
from tests.fabriek import maak_casus


def regel(spreiding, criterium: str, waarde: str | None):
    return next(r for r in spreiding if (r.criterium, r.waarde) == (criterium, waarde))


def test_a_value_counts_on_the_list_and_among_the_chosen() -> None:
    lijst = [
        maak_inbreng(1, team="Zuid", status="geselecteerd"),
        maak_inbreng(2, team="Zuid"),
        maak_inbreng(3, team="Zuid", status="reserve"),
        maak_inbreng(4, team="Zuid", status="afgevallen"),
        maak_inbreng(5, team="Zuid", dicht=True),
    ]
    zuid = regel(bereken_spreiding(lijst), "team", "Zuid")
    assert (zuid.lijst, zuid.gekozen) == ((1, 2, 3), (1,))


def test_a_case_counts_once_for_each_of_its_life_domains() -> None:
    spreiding = bereken_spreiding([maak_inbreng(1, levensdomeinen=("justitie", "opvoeding"))])
    assert regel(spreiding, "levensdomeinen", "justitie").lijst == (1,)
    assert regel(spreiding, "levensdomeinen", "opvoeding").lijst == (1,)
    assert regel(spreiding, "levensdomeinen", "financien").lijst == ()


def test_a_team_of_the_evaluation_without_a_case_stands_there_too_and_others_after_it() -> None:
    spreiding = bereken_spreiding([maak_inbreng(1, team="Aan zee")], ["Zuid", "Noord"])
    assert [r.waarde for r in spreiding if r.criterium == "team"] == ["Zuid", "Noord", "Aan zee"]


def test_what_was_not_said_is_a_line_of_its_own_and_only_where_it_occurs() -> None:
    spreiding = bereken_spreiding([maak_inbreng(1, medewerker=None, levensdomeinen=())])
    assert regel(spreiding, "medewerker", None).lijst == (1,)
    assert regel(spreiding, "levensdomeinen", None).naam == "niet gezegd"
    assert not [r for r in spreiding if (r.criterium, r.waarde) == ("team", None)]


def test_of_a_case_without_consent_only_code_and_status_are_left() -> None:
    casus = maak_casus(toestemming={"status": "ingetrokken"}, team="Zuid", medewerker="M1", titel="de trap")
    inbreng = lees_inbreng(7, casus)
    assert (inbreng.nr, inbreng.code, inbreng.dicht) == (7, "C01", True)
    assert (inbreng.titel, inbreng.team, inbreng.medewerker, inbreng.doelgroep) == ("", None, None, "")


@pytest.mark.parametrize(
    ("verloop", "pad"),
    [
        ([], ("gepland",)),
        (["voorgesteld"], ("voorgesteld", "gepland")),
        (["voorgesteld", "gepland"], ("voorgesteld", "gepland")),
        (["gepland", "voorgesteld"], ("gepland", "voorgesteld", "gepland")),
    ],
)
def test_the_present_status_comes_last_whether_or_not_it_was_written_down(verloop, pad) -> None:
    casus = maak_casus(status="gepland", verloop=[{"status": status} for status in verloop])
    assert lees_inbreng(1, casus).pad == pad


def test_codes_stand_as_people_count() -> None:
    assert sorted(["C10", "c2", "C1", "A3", "²", "C02b", ""], key=sleutel_van) == [
        "", "A3", "C1", "c2", "C02b", "C10", "²",
    ]  # fmt: skip
