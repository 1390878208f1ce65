"""Numbers as people type them in the settings."""

from decimal import Decimal

import pytest
from aspects.invoergetallen import Getalfout, lees_deel, lees_heel, lees_indexcijfer, lees_overschot
from hypothesis import given
from hypothesis import strategies as st

from casus.getallen import schrijf_getal


@pytest.mark.parametrize(("tekst", "getal"), [("14", 14), (" 14 ", 14), ("1", 1), ("1.000", 1000), ("14,0", 14)])
def test_een_heel_getal(tekst: str, getal: int) -> None:
    assert lees_heel(tekst, 1, 1000) == getal


@pytest.mark.parametrize(
    ("tekst", "deel"),
    [
        ("0", "van 1 tot en met 1.000"), ("1001", "van 1 tot en met 1.000"), ("14,5", "geen heel getal"),
        ("-1", "minder dan nul"), ("", "leeg"), ("veertien", "geen getal"), ("1e3", "geen getal"),
        ("١٤", "geen getal"), ("9" * 30, "te lang"), ("NaN", "geen getal"), ("0x10", "geen getal"),
    ],
)  # fmt: skip
def test_wat_geen_heel_getal_kan_zijn_krijgt_uitleg(tekst: str, deel: str) -> None:
    with pytest.raises(Getalfout, match=deel):
        lees_heel(tekst, 1, 1000)


@pytest.mark.parametrize(("tekst", "deel"), [("0,6", "0.6"), ("0.6", "0.6"), ("0", "0"), ("1", "1"), ("0,60", "0.6")])
def test_een_deel_mag_met_komma_of_punt(tekst: str, deel: str) -> None:
    assert str(lees_deel(tekst)) == deel


@pytest.mark.parametrize(
    ("tekst", "deel"), [("60%", "procenten"), ("1,01", "van 0 tot en met 1"), ("6", "van 0 tot"), ("0,1234567", "6")]
)
def test_een_deel_is_geen_procent_en_niet_meer_dan_een(tekst: str, deel: str) -> None:
    with pytest.raises(Getalfout, match=deel):
        lees_deel(tekst)


@pytest.mark.parametrize(
    ("tekst", "cijfer"), [("654,9", "654.9"), ("1.234,56", "1234.56"), ("793,0", "793"), ("0,000001", "0.000001")]
)
def test_een_indexcijfer(tekst: str, cijfer: str) -> None:
    assert lees_indexcijfer(tekst) == Decimal(cijfer)


@pytest.mark.parametrize(
    ("tekst", "deel"),
    [("0", "meer dan 0"), ("0,00", "meer dan 0"), ("-3", "minder dan nul"), ("1.234", "twee manieren")],
)
def test_een_indexcijfer_is_meer_dan_nul(tekst: str, deel: str) -> None:
    with pytest.raises(Getalfout, match=deel):
        lees_indexcijfer(tekst)


def test_een_overschot_mag_gebroken_zijn() -> None:
    assert lees_overschot("1,5") == Decimal("1.5")


@given(st.decimals(min_value=0, max_value=1, places=6))
def test_wat_het_scherm_schrijft_leest_het_ook(deel: Decimal) -> None:
    assert lees_deel(schrijf_getal(deel)) == deel
