"""The retention term: a warning ahead, a question on the day, and a clock that is wrong erases nothing."""

from datetime import date, timedelta

import pytest

from casus.bewaren import bepaal_termijn, zeg_klok

TOT = "2020-06-30"
DAG = date(2020, 6, 30)


@pytest.mark.parametrize(
    ("dagen", "stand"),
    [(93, "loopt"), (92, "drie_maanden"), (32, "drie_maanden"), (31, "een_maand"), (1, "een_maand"), (0, "voorbij"),
     (-1, "voorbij")],
)  # fmt: skip
def test_the_warning_comes_three_months_and_one_month_ahead_and_the_question_on_the_day(dagen: int, stand: str) -> None:
    termijn = bepaal_termijn(TOT, DAG - timedelta(days=dagen))
    assert termijn.stand == stand and "30 juni 2020" in termijn.zin
    assert termijn.vraagt == (stand == "voorbij")


def test_without_a_term_nothing_is_asked_but_to_agree_on_one() -> None:
    termijn = bepaal_termijn(None, DAG)
    assert (termijn.stand, termijn.vraagt) == ("geen_termijn", False)


@pytest.mark.parametrize(("dagen", "gezegd"), [(-2, True), (-1, False), (0, False), (400, False), (401, True)])
def test_a_date_before_the_last_act_or_long_after_it_is_not_trusted(dagen: int, gezegd: bool) -> None:
    assert bool(zeg_klok(DAG + timedelta(days=dagen), DAG)) == gezegd


def test_a_store_in_which_nothing_was_done_yet_asks_nothing_of_the_clock() -> None:
    assert zeg_klok(DAG, None) == ""
