"""The feast days people count by, held against calendars that were printed."""

from datetime import date

import pytest
from dateutil.easter import easter

from casus.datums import DatumFout, check_datum
from casus.datums.feestdagen import FEESTDAGEN, calculate_feestdag, calculate_pasen


@pytest.mark.parametrize(
    ("naam", "jaar", "verwacht"),
    [
        ("Pasen", 2016, "[2016-03-27..2016-03-28]"),
        ("Pasen", 2019, "[2019-04-21..2019-04-22]"),
        ("eerste paasdag", 2016, "2016-03-27"),
        ("tweede paasdag", 2016, "2016-03-28"),
        ("Goede Vrijdag", 2016, "2016-03-25"),
        ("Hemelvaart", 2016, "2016-05-05"),
        ("Pinksteren", 2016, "[2016-05-15..2016-05-16]"),
        ("tweede pinksterdag", 2017, "2017-06-05"),
        ("carnaval", 2017, "[2017-02-26..2017-02-28]"),
        ("Kerst", 2016, "[2016-12-25..2016-12-26]"),
        ("kerstavond", 2016, "2016-12-24"),
        ("Oud en Nieuw", 2016, "[2016-12-31..2017-01-01]"),
        ("oudjaar", 2016, "2016-12-31"),
        ("Sinterklaas", 2016, "2016-12-05"),
        ("Driekoningen", 2016, "2016-01-06"),
        ("Bevrijdingsdag", 2016, "2016-05-05"),
        ("Koningsdag", 2014, "2014-04-26"),
        ("Koningsdag", 2016, "2016-04-27"),
        ("Koningsdag", 2025, "2025-04-26"),
        ("Koningsdag", 2013, "2013-04-30"),
        ("Koninginnedag", 2012, "2012-04-30"),
        ("Koninginnedag", 2006, "2006-04-29"),
        ("Koninginnedag", 1978, "1978-05-01"),
        ("Moederdag", 2016, "2016-05-08"),
        ("Vaderdag", 2017, "2017-06-18"),
    ],
)
def test_a_feast_falls_on_its_day(naam, jaar, verwacht):
    assert calculate_feestdag(naam, jaar) == verwacht


def test_easter_agrees_with_another_reckoning_for_four_centuries():
    assert [calculate_pasen(jaar) for jaar in range(1700, 2200)] == [easter(jaar) for jaar in range(1700, 2200)]


def test_before_the_gregorian_calendar_easter_is_not_reckoned():
    assert calculate_pasen(1583) == date(1583, 4, 10)
    with pytest.raises(DatumFout, match="1583"):
        calculate_pasen(1582)


@pytest.mark.parametrize("naam", sorted(set(FEESTDAGEN.values())))
def test_every_feast_has_a_day_in_every_year_people_tell_about(naam):
    for jaar in range(1900, 2100):
        check_datum(calculate_feestdag(naam, jaar))
