"""Dates read aloud: what was said comes back, and nothing is added."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.datums import (
    DatumFout,
    dagen_in_woorden,
    einde_in_woorden,
    in_lopende_zin,
    in_woorden,
    kort,
    periode_in_woorden,
)

jaren = st.integers(1, 9998).map(lambda jaar: f"{jaar:04}")
maanden = st.builds(lambda jaar, maand: f"{jaar}-{maand:02}", jaren, st.integers(1, 12))
seizoenen = st.builds(lambda jaar, seizoen: f"{jaar}-{seizoen}", jaren, st.integers(21, 24))
dagen = st.dates().filter(lambda dag: dag.year < 9999).map(lambda dag: dag.isoformat())
kernen = st.one_of(jaren, maanden, seizoenen, dagen)
enkele = st.builds(lambda kern, suffix: kern + suffix, kernen, st.sampled_from(["", "~", "?", "%"]))
intervallen = st.one_of(
    *(st.tuples(soort, soort).map(lambda paar: "[{}..{}]".format(*sorted(paar))) for soort in (jaren, maanden, dagen))
)


@pytest.mark.parametrize(
    ("d", "lang", "label"),
    [
        ("2016-03-12", "12 maart 2016", "12 mrt 2016"),
        ("2016-03-02", "2 maart 2016", "2 mrt 2016"),
        ("2016-03", "maart 2016, dag onbekend", "mrt 2016"),
        ("2016", "2016, maand en dag onbekend", "2016"),
        ("2016-21", "voorjaar 2016", "voorjaar 2016"),
        ("2016-22", "zomer 2016", "zomer 2016"),
        ("2016-23", "najaar 2016", "najaar 2016"),
        ("2016-24", "winter 2016-2017", "winter 2016-17"),
        ("1999-24", "winter 1999-2000", "winter 1999-00"),
        ("2016-03-12~", "rond 12 maart 2016", "ca. 12 mrt 2016"),
        ("2016-03~", "rond maart 2016", "ca. mrt 2016"),
        ("2016~", "rond 2016", "ca. 2016"),
        ("2016-03-12?", "12 maart 2016, niet zeker", "12 mrt 2016?"),
        ("2016-03?", "maart 2016, niet zeker", "mrt 2016?"),
        ("2016-21%", "rond voorjaar 2016, niet zeker", "ca. voorjaar 2016?"),
        ("[2016-06..2016-08]", "ergens tussen juni en augustus 2016", "jun–aug 2016"),
        ("[2014-12..2015-03]", "ergens tussen december 2014 en maart 2015", "dec 2014 – mrt 2015"),
        ("[2015-01..2015-02]", "januari of februari 2015", "jan of feb 2015"),
        ("[2014-12..2015-01]", "december 2014 of januari 2015", "dec 2014 of jan 2015"),
        ("[2016-03-12..2016-03-13]", "12 of 13 maart 2016", "12 of 13 mrt 2016"),
        ("[2016-03-31..2016-04-01]", "31 maart of 1 april 2016", "31 mrt of 1 apr 2016"),
        ("[2016-12-31..2017-01-01]", "31 december 2016 of 1 januari 2017", "31 dec 2016 of 1 jan 2017"),
        ("[2016-01-01..2016-01-21]", "ergens tussen 1 en 21 januari 2016", "1–21 jan 2016"),
        ("[2016-05-12..2016-06-03]", "ergens tussen 12 mei en 3 juni 2016", "12 mei–3 jun 2016"),
        ("[2015..2016]", "2015 of 2016", "2015 of 2016"),
        ("[2014..2016]", "ergens tussen 2014 en 2016", "2014–2016"),
        ("[2016-21..2016-22]", "voorjaar of zomer 2016", "voorjaar of zomer 2016"),
        ("[2016-21..2016-23]", "ergens tussen voorjaar en najaar 2016", "voorjaar–najaar 2016"),
        ("[2016-24..2017-21]", "winter 2016-2017 of voorjaar 2017", "winter 2016-17 of voorjaar 2017"),
        ("[2016-03..2016-06-12]", "ergens tussen maart 2016 en 12 juni 2016", "mrt 2016 – 12 jun 2016"),
        ("[2016..2016-03]", "ergens tussen 2016 en maart 2016", "2016 – mrt 2016"),
        ("[2014-11..2014-11]", "november 2014, dag onbekend", "nov 2014"),
        ("[2016-01..2016-04]", "begin 2016 (januari tot en met april)", "jan–apr 2016"),
        ("[2016-05..2016-08]", "midden 2016 (mei tot en met augustus)", "mei–aug 2016"),
        ("[2016-09..2016-12]", "eind 2016 (september tot en met december)", "sep–dec 2016"),
        ("[2016-09..2017-12]", "ergens tussen september 2016 en december 2017", "sep 2016 – dec 2017"),
        ("[2016-03-01..2016-03-10]", "begin maart 2016 (1 tot en met 10)", "1–10 mrt 2016"),
        ("[2016-03-11..2016-03-20]", "half maart 2016 (11 tot en met 20)", "11–20 mrt 2016"),
        ("[2016-02-21..2016-02-29]", "eind februari 2016 (21 tot en met 29)", "21–29 feb 2016"),
        ("[2016-03-21..2016-03-30]", "ergens tussen 21 en 30 maart 2016", "21–30 mrt 2016"),
        ("0016", "0016, maand en dag onbekend", "0016"),
    ],
)
def test_a_date_is_read_as_it_was_said(d, lang, label):
    assert in_woorden(d) == lang
    assert kort(d) == label


@pytest.mark.parametrize(
    ("d", "verwacht"),
    [("2016-03", "maart 2016"), ("2016?", "2016 (niet zeker)"), ("2016-03~", "rond maart 2016")],
)
def test_inside_a_sentence_a_date_takes_less_room(d, verwacht):
    assert in_lopende_zin(d) == verwacht


@pytest.mark.parametrize(
    ("d", "verwacht"),
    [("..", "loopt nog"), (None, "einde onbekend"), ("2016-03", "maart 2016, dag onbekend")],
)
def test_an_end_may_run_on_or_be_unknown(d, verwacht):
    assert einde_in_woorden(d) == verwacht


@pytest.mark.parametrize(
    ("van", "tot", "verwacht"),
    [
        ("2016-03-12", "2016-05", "van 12 maart 2016 tot en met mei 2016"),
        ("2016-03", "..", "vanaf maart 2016, loopt nog"),
        ("2016-03~", None, "vanaf rond maart 2016, einde onbekend"),
        (None, "2016", "begin onbekend, tot en met 2016"),
        (None, "..", "begin onbekend, loopt nog"),
        (None, None, "begin en einde onbekend"),
        ("2016-03-12", "2016-03-12", "op 12 maart 2016"),
        ("2016", "2016", "van 2016 tot en met 2016"),
        ("2016-03?", "2017", "van maart 2016 (niet zeker) tot en met 2017"),
        ("2016-03-12~", "2016-03-12~", "van rond 12 maart 2016 tot en met rond 12 maart 2016"),
    ],
)
def test_a_period_says_what_is_unknown_of_it(van, tot, verwacht):
    assert periode_in_woorden(van, tot) == verwacht


@pytest.mark.parametrize(
    ("n", "verwacht"), [(0, "0 dagen"), (1, "1 dag"), (12, "12 dagen"), (1200, "1.200 dagen"), (-1, "-1 dagen")]
)
def test_days_are_counted_in_words(n, verwacht):
    assert dagen_in_woorden(n) == verwacht


@pytest.mark.parametrize("lezer", [in_woorden, kort, in_lopende_zin])
def test_what_is_no_date_is_not_read(lezer):
    for tekst in ("", "..", "2016-02-30", "mei 2016"):
        with pytest.raises(DatumFout):
            lezer(tekst)


@given(st.one_of(enkele, intervallen))
def test_no_day_is_named_that_is_not_in_the_data(d):
    dagen_in_data = {int(dag) for dag in re.findall(r"\d{4}-\d\d-(\d\d)", d)}
    for tekst in (in_woorden(d), kort(d), in_lopende_zin(d)):
        zonder_jaren = re.sub(r"\d{4}(-\d\d(\d\d)?\b)?", "", tekst)
        genoemd = {int(getal) for getal in re.findall(r"\d+", zonder_jaren)}
        assert genoemd <= dagen_in_data


@given(st.one_of(enkele, intervallen))
def test_no_year_is_named_that_is_not_in_the_data_but_the_end_of_a_winter(d):
    jaren_in_data = {int(jaar) for jaar in re.findall(r"(?<!\d)\d{4}", d)}
    if "-24" in d:
        jaren_in_data |= {jaar + 1 for jaar in jaren_in_data}
    assert {int(jaar) for jaar in re.findall(r"\d{4}", in_woorden(d))} <= jaren_in_data


@given(enkele)
def test_doubt_and_about_are_always_said(d):
    tekst = in_woorden(d)
    assert ("rond" in tekst) == (d[-1] in "~%")
    assert ("niet zeker" in tekst) == (d[-1] in "?%")


@given(kernen, kernen)
def test_two_dates_that_differ_never_read_the_same(een, ander):
    assert (in_woorden(een) == in_woorden(ander)) == (een == ander)
