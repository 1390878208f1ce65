"""The casus window and its certain part, by ordinal."""

from datetime import date
from typing import Any

import pytest

from aspects.vensterdagen import lees_venster, lees_zeker_deel
from casus.perioden import Stuk
from tests.aspects.hulp import PEIL, dag
from tests.fabriek import maak_casus


@pytest.mark.parametrize(
    ("hoofd", "venster", "zeker"),
    [
        ({}, ("2016-01-01", "2016-12-31"), ("2016-01-01", "2016-12-31")),
        (
            {"periode_van": "2016-01", "periode_tot": "2016-12"},
            ("2016-01-01", "2016-12-31"),
            ("2016-01-31", "2016-12-01"),
        ),
        # 31 jan + 31 = 2 maart in a leap year; 1 dec - 31 = 31 okt
        (
            {"periode_van": "2016-01~", "periode_tot": "2016-12?"},
            ("2016-01-01", "2016-12-31"),
            ("2016-03-02", "2016-10-31"),
        ),
        ({"periode_tot": ".."}, ("2016-01-01", "2018-06-30"), ("2016-01-01", "2018-06-30")),
        ({"periode_tot": "2018-06-30"}, ("2016-01-01", "2018-06-30"), ("2016-01-01", "2018-06-30")),
        ({"periode_tot": "2019"}, ("2016-01-01", "2018-06-30"), ("2016-01-01", "2018-06-30")),
        ({"periode_tot": None, "sessiedatum": "2017-05-05"},) + (("2016-01-01", "2017-05-05"),) * 2,
        ({"periode_tot": None, "sessiedatum": "2018-07-01"},) + (("2016-01-01", "2018-06-30"),) * 2,
        (
            {"periode_van": "2016-01", "periode_tot": None},
            ("2016-01-01", "2018-06-30"),
            ("2016-01-31", "2016-01-31"),
        ),
        ({"periode_van": "2018", "periode_tot": None}, ("2018-01-01", "2018-06-30"), ("2018-12-31", "2018-06-30")),
    ],
)
def test_het_venster_en_wat_ervan_zeker_is(hoofd: dict[str, Any], venster: Any, zeker: Any) -> None:
    casus = maak_casus(**hoofd)
    assert lees_venster(casus, PEIL) == Stuk(dag(venster[0]), dag(venster[1]))
    assert lees_zeker_deel(casus, PEIL) == Stuk(dag(zeker[0]), dag(zeker[1]))


def test_een_marge_mag_voorbij_de_kalender_reiken() -> None:
    begin = maak_casus(periode_van="0001-01-01", periode_tot="0001~")
    assert lees_zeker_deel(begin, PEIL) == Stuk(1, 1 - 366)
    einde = maak_casus(periode_van="9998~", periode_tot="..")
    peil = date(9998, 12, 31)
    assert lees_zeker_deel(einde, peil) == Stuk(peil.toordinal() + 366, peil.toordinal())
