"""What a stored date means: its first and last day, its margin, and what is refused."""

import re
import timeit
from calendar import isleap
from datetime import date, timedelta

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from casus.datums import (
    DatumFout,
    check_dag,
    check_datum,
    check_einde,
    grenzen,
    laatst,
    laatst_met_marge,
    maak_interval,
    marge,
    vroegst,
    vroegst_met_marge,
)

dagen = st.dates(date(1, 1, 1), date(9998, 12, 31))
kernen = st.one_of(
    dagen.map(lambda dag: dag.isoformat()),
    dagen.map(lambda dag: dag.isoformat()[:7]),
    dagen.map(lambda dag: dag.isoformat()[:4]),
    st.builds(lambda dag, seizoen: f"{dag.year:04}-{seizoen}", dagen, st.integers(21, 24)),
)
enkele = st.builds(lambda kern, suffix: kern + suffix, kernen, st.sampled_from(["", "~", "?", "%"]))
intervallen = st.tuples(kernen, kernen).map(
    lambda paar: "[{}..{}]".format(*sorted(paar, key=lambda kern: (vroegst(kern), laatst(kern))))
)
datums = st.one_of(enkele, intervallen)


@pytest.mark.parametrize(
    ("d", "eerste", "laatste", "dagen_marge"),
    [
        ("2016", "2016-01-01", "2016-12-31", 0),
        ("2016-03", "2016-03-01", "2016-03-31", 0),
        ("2016-02", "2016-02-01", "2016-02-29", 0),
        ("2017-02", "2017-02-01", "2017-02-28", 0),
        ("2016-03-12", "2016-03-12", "2016-03-12", 0),
        ("2016-02-29", "2016-02-29", "2016-02-29", 0),
        ("2016-21", "2016-03-01", "2016-05-31", 0),
        ("2016-22", "2016-06-01", "2016-08-31", 0),
        ("2016-23", "2016-09-01", "2016-11-30", 0),
        ("2016-24", "2016-12-01", "2017-02-28", 0),
        ("2015-24", "2015-12-01", "2016-02-29", 0),
        ("9998-24", "9998-12-01", "9999-02-28", 0),
        ("2016~", "2016-01-01", "2016-12-31", 366),
        ("2016-03?", "2016-03-01", "2016-03-31", 31),
        ("2016-03-12%", "2016-03-12", "2016-03-12", 15),
        ("2016-24~", "2016-12-01", "2017-02-28", 92),
        ("[2016-05..2016-08]", "2016-05-01", "2016-08-31", 0),
        ("[2015-24..2016-03-12]", "2015-12-01", "2016-03-12", 0),
        ("[2016..2016-03]", "2016-01-01", "2016-03-31", 0),
        ("[2016-03..2016]", "2016-03-01", "2016-12-31", 0),
        ("[2016-01-01..2016-01-01]", "2016-01-01", "2016-01-01", 0),
        ("0001", "0001-01-01", "0001-12-31", 0),
        ("9998-12-31", "9998-12-31", "9998-12-31", 0),
    ],
)
def test_a_date_means_a_first_and_a_last_day_and_may_be_off(d, eerste, laatste, dagen_marge):
    assert grenzen(d) == (date.fromisoformat(eerste), date.fromisoformat(laatste), dagen_marge)
    assert (vroegst(d), laatst(d), marge(d)) == grenzen(d)
    assert check_datum(d) is d


@pytest.mark.parametrize(
    "tekst",
    [
        "", "~", "2016~~", "2016~?", "16", "216", "20160312", "2016-3", "2016-3-12", "2016-03-1", "12-03-2016",
        "2016-00", "2016-13", "2016-20", "2016-25", "2016-02-30", "2017-02-29", "1900-02-29", "2016-04-31",
        "2016-03-00", "2017-21-05", "0000", "9999", "0000-01-01", "9999-01", "-2016", "+2016", "2016-", "2016--03",
        "2016/03", "2016 03", "2016-03-12\n", "\n2016", " 2016", "2016 ", "2016-03-12T00:00", "..", "[..]", "[2016..]",
        "[..2016]", "[2016]", "[2016,2017]", "[2016..2017", "2016..2017", "[2016..2017]~", "[2016~..2017]",
        "[2016..2017?]", "[2017..2016]", "[2016-04..2016-03-31]", "[2016....2017]", "[2016..2017..2018]",
        "[[2016..2017]..2018]", "{2016..2017}", "2016/2017", "２０１６", "٢٠١٦", "2016-0３", "201²", "²016", "1e16",
        "2_16", "[2016-02-30..2016-03]", "XXXX", "201X", "null", "0", "None",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_in_dutch(tekst):
    with pytest.raises(DatumFout, match="Toegestaan zijn|kan niet"):
        check_datum(tekst)


@pytest.mark.parametrize("waarde", [None, 2016, 2016.0, b"2016", date(2016, 3, 12), ["2016"], True])
def test_only_a_text_is_a_date(waarde):
    for check in (check_datum, check_einde, check_dag):
        with pytest.raises(DatumFout):
            check(waarde)


def test_the_message_of_a_long_text_stays_short():
    with pytest.raises(DatumFout) as fout:
        check_datum("9" * 100_000)
    assert len(str(fout.value)) < 400


def test_an_end_may_still_run_and_the_message_says_so():
    assert check_einde("..") == ".."
    assert check_einde("2016-03~") == "2016-03~"
    with pytest.raises(DatumFout, match="loopt nog"):
        check_einde("...")


@pytest.mark.parametrize("dag", ["2016-03-12", "0001-01-01", "9998-12-31", "2016-02-29"])
def test_a_day_is_exact(dag):
    assert check_dag(dag) == dag


@pytest.mark.parametrize(
    "tekst", ["2016", "2016-03", "2016-21", "2016-03-12~", "[2016..17]", "[2016....]", "2016-02-30", "9999-01-01", ".."]
)
def test_what_is_no_exact_day_is_no_day(tekst):
    with pytest.raises(DatumFout):
        check_dag(tekst)


@pytest.mark.parametrize(
    ("van", "tot", "verwacht"),
    [
        ("2016-05", "2016-08", "[2016-05..2016-08]"),
        ("2016-05", "2016-05", "2016-05"),
        ("2015", "2016-03-12", "[2015..2016-03-12]"),
    ],
)
def test_an_interval_is_made_of_two_dates(van, tot, verwacht):
    assert maak_interval(van, tot) == verwacht


@pytest.mark.parametrize(
    ("van", "tot"), [("2017", "2016"), ("2016~", "2016~"), ("2016", "2017?"), ("..", ".."), ("[2016..2017]", "2018")]
)
def test_no_interval_runs_back_or_has_a_suffix_inside(van, tot):
    with pytest.raises(DatumFout):
        maak_interval(van, tot)


@given(datums)
def test_the_first_day_never_lies_after_the_last(d):
    assert vroegst(d) <= laatst(d)
    assert vroegst_met_marge(d) <= vroegst(d) <= laatst(d) <= laatst_met_marge(d)


@given(enkele)
def test_a_suffix_changes_the_margin_only(d):
    kaal = d.rstrip("~?%")
    assert grenzen(d)[:2] == grenzen(kaal)[:2]
    assert (marge(d) > 0) == (d != kaal)


@given(kernen, kernen)
def test_an_interval_begins_where_its_first_begins_and_ends_where_its_second_ends(a, b):
    if laatst(b) < vroegst(a):
        with pytest.raises(DatumFout):
            check_datum(f"[{a}..{b}]")
    else:
        assert grenzen(f"[{a}..{b}]") == (vroegst(a), laatst(b), 0)


@given(st.text(max_size=24))
def test_any_text_is_either_a_date_or_refused(tekst):
    # The pattern of the exchange format lets more by, never less.
    patroon = r"(\d{4}(-\d\d(-\d\d)?)?[~?%]?|\[\d{4}(-\d\d(-\d\d)?)?\.\.\d{4}(-\d\d(-\d\d)?)?\])"
    try:
        check_datum(tekst)
    except DatumFout:
        return
    assert re.fullmatch(patroon, tekst, re.ASCII)


@given(st.text(alphabet="0123456789-.[]~?% ", max_size=24))
def test_any_row_of_figures_and_signs_is_either_a_date_or_refused(tekst):
    try:
        eerste, laatste, _ = grenzen(tekst)
    except DatumFout:
        return
    assert eerste <= laatste


@pytest.mark.parametrize(
    ("d", "eerste", "laatste"),
    [
        ("0001-01-05~", date.min, date(1, 1, 20)),
        ("0001~", date.min, date(3, 1, 1)),
        ("9998~", date(9996, 12, 31), date.max),
        ("9998-12~", date(9998, 10, 31), date(9999, 1, 31)),
        ("9998-24~", date(9998, 8, 31), date(9999, 5, 31)),
    ],
)
def test_a_margin_at_the_edge_of_the_calendar_stops_there(d, eerste, laatste):
    assert (vroegst_met_marge(d), laatst_met_marge(d)) == (eerste, laatste)


@settings(max_examples=150, deadline=None)
@given(kernen)
def test_the_edtf_library_agrees_except_about_winter(d):
    ander = parse_edtf(d)
    laag, hoog = (date(*grens[:3]) for grens in (ander.lower_strict(), ander.upper_strict()))
    if d[5:] == "24":
        # That library takes winter for the month of December alone.
        assert (laag, hoog) == (vroegst(d), date(vroegst(d).year, 12, 31))
        einde = 29 if isleap(vroegst(d).year + 1) else 28
        assert laatst(d) == date(vroegst(d).year + 1, 2, einde)
    else:
        assert (laag, hoog) == (vroegst(d), laatst(d))


@settings(max_examples=50, deadline=None)
@given(dagen, st.integers(0, 4000))
def test_the_edtf_library_agrees_about_one_moment_between_two_days(dag, verder):
    tot = min(date(9998, 12, 31), dag + timedelta(days=min(verder, (date(9998, 12, 31) - dag).days)))
    d = f"[{dag.isoformat()}..{tot.isoformat()}]"
    ander = parse_edtf(d)
    assert date(*ander.lower_strict()[:3]) == vroegst(d)
    assert date(*ander.upper_strict()[:3]) == laatst(d)


def test_a_date_read_before_costs_next_to_nothing():
    grenzen("2016-03-12~")
    per_keer = min(timeit.repeat(lambda: vroegst("2016-03-12~"), number=20_000, repeat=5)) / 20_000
    assert per_keer < 2e-6
