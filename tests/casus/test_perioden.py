"""What a period covers, possibly holds on and certainly holds on."""

from datetime import date

import pytest

from casus.perioden import Stuk, bepaal_bedekt, bepaal_mogelijk, bepaal_zeker, lees_moment

PEIL = date(2018, 6, 30)
_ZEKER = ("2016-03-05", "2016-04-01")
VENSTER = Stuk(date(2015, 1, 1).toordinal(), date(2017, 12, 31).toordinal())


def stuk(van: str, tot: str) -> Stuk:
    return Stuk(date.fromisoformat(van).toordinal(), date.fromisoformat(tot).toordinal())


@pytest.mark.parametrize(
    ("van", "tot", "bedekt", "mogelijk", "zeker"),
    [
        ("2016-03-05", "2016-04", ("2016-03-05", "2016-04-30"), ("2016-03-05", "2016-04-30"), _ZEKER),
        ("2016~", "2017-21?", ("2016-01-01", "2017-05-31"), ("2014-12-31", "2017-08-31"), None),
        ("2016-03-05~", "..", ("2016-03-05", "2018-06-30"), ("2016-02-19", "2018-06-30"), ("2016-03-20", "2018-06-30")),
        ("2016-03-05", None, ("2016-03-05", "2017-12-31"), ("2016-03-05", "2017-12-31"), ("2016-03-05", "2016-03-05")),
        ("2016-03", None, ("2016-03-01", "2017-12-31"), ("2016-03-01", "2017-12-31"), None),
        ("2018-02", None, ("2018-02-01", "2018-02-28"), ("2018-02-01", "2018-02-28"), None),
    ],
)  # fmt: skip
def test_wat_een_periode_bedekt(van, tot, bedekt, mogelijk, zeker):
    assert bepaal_bedekt(van, tot, VENSTER, PEIL) == stuk(*bedekt)
    assert bepaal_mogelijk(van, tot, VENSTER, PEIL) == stuk(*mogelijk)
    uit = bepaal_zeker(van, tot, PEIL)
    assert uit == stuk(*zeker) if zeker else uit.leeg
    assert bepaal_zeker(van, tot, PEIL, betwist=True).leeg


def test_een_marge_mag_voorbij_de_kalender_reiken():
    assert lees_moment("0001~").vroeg == 1 - 366
    assert lees_moment("9998~").laat == date(9998, 12, 31).toordinal() + 366
