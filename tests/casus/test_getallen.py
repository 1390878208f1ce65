"""Numbers and amounts as people write them, exact whatever their size."""

from decimal import Decimal
from fractions import Fraction

import pytest

from casus.getallen import (
    maak_bedrag, rond_half_op, schrijf_afgerond, schrijf_bedrag, schrijf_getal, schrijf_met_eenheid, tel_centen,
    tel_op, trek_af,
)  # fmt: skip


@pytest.mark.parametrize(
    ("centen", "tekst"),
    [(0, "0.00"), (5, "0.05"), (-5, "-0.05"), (123450, "1234.50"), (10**40 + 1, f"1{'0' * 37}0.01")],
)
def test_centen_worden_een_bedrag_en_terug(centen: int, tekst: str) -> None:
    assert str(maak_bedrag(centen)) == tekst
    assert tel_centen(maak_bedrag(centen)) == centen


@pytest.mark.parametrize(("teller", "heel"), [(0, 0), (1, 1), (3, 2), (-1, -1), (-3, -2), (4, 2)])
def test_een_half_gaat_van_nul_af(teller: int, heel: int) -> None:
    assert rond_half_op(teller, 2) == heel


def test_optellen_blijft_precies_ook_voorbij_wat_een_decimal_gewoonlijk_houdt() -> None:
    groot = maak_bedrag(10**40)
    assert tel_op([groot, Decimal("0.01"), Decimal("1")]) == maak_bedrag(10**40 + 101)
    assert trek_af(Decimal("0.01"), groot) == maak_bedrag(1 - 10**40)
    assert str(tel_op([])) == "0.00"


@pytest.mark.parametrize(
    ("getal", "decimalen", "tekst"),
    [
        (Decimal("1.50"), None, "1,5"), (Decimal("1250"), None, "1.250"), (Fraction(354, 7), 1, "50,6"),
        (Fraction(1, 3), None, "0,3333"), (Decimal("0.125"), None, "0,125"), (Decimal("0.04"), 1, "0"),
        (Decimal("-0.04"), 1, "0"), (Decimal("-1234.5"), None, "-1.234,5"), (Fraction(1, 2), 0, "1"), (7, 1, "7"),
        (Decimal("0.999"), 1, "1"),
    ],
)  # fmt: skip
def test_een_getal_heeft_een_komma(getal: Decimal | Fraction | int, decimalen: int | None, tekst: str) -> None:
    assert schrijf_getal(getal, decimalen) == tekst


@pytest.mark.parametrize(
    ("bedrag", "precies", "afgerond"),
    [
        ("0.00", "€ 0,00", "€ 0"), ("1234567.5", "€ 1.234.567,50", "€ 1.234.600"), ("-12.05", "-€ 12,05", "€ 0"),
        ("49.99", "€ 49,99", "€ 0"), ("50.00", "€ 50,00", "€ 100"), ("-50.00", "-€ 50,00", "-€ 100"),
    ],
)  # fmt: skip
def test_een_bedrag_op_de_cent_en_in_een_zin(bedrag: str, precies: str, afgerond: str) -> None:
    assert (schrijf_bedrag(Decimal(bedrag)), schrijf_afgerond(Decimal(bedrag))) == (precies, afgerond)


def test_tot_en_met_een_is_enkelvoud() -> None:
    assert schrijf_met_eenheid(1, "week") == "1 week"
    assert schrijf_met_eenheid(Decimal("1.04"), "week", 1) == "1 week"
    assert schrijf_met_eenheid(0, "week") == "0 weken"
    assert schrijf_met_eenheid(Decimal("0.5"), "dagdeel") == "0,5 dagdeel"
