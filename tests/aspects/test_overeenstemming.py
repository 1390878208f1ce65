"""Van der Eijk's A: the published check, the poles, and what holds for every distribution."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from aspects.getallen import rond_verhouding
from aspects.overeenstemming import bereken_overeenstemming

verdelingen = st.lists(st.integers(0, 12), min_size=2, max_size=8).filter(any)


def test_de_gepubliceerde_proef() -> None:
    """Van der Eijk (2001): a distribution over seven categories."""
    a = bereken_overeenstemming((30, 40, 210, 130, 530, 50, 10))
    assert round(float(a), 7) == 0.6113333
    assert a == Fraction(917, 1500)


@pytest.mark.parametrize(
    ("verdeling", "a"),
    [
        ((0, 0, 9, 0, 0), 1),
        ((0, 0, 0, 0, 1), 1),
        ((3, 3, 3, 3, 3), 0),
        ((4, 0, 0, 0, 4), -1),
        ((1, 0, 0, 0, 0, 0, 1), -1),
        ((5,), 1),
        ((5, 0), 1),
        ((2, 2), 0),
    ],
)
def test_de_polen(verdeling: tuple[int, ...], a: int) -> None:
    assert bereken_overeenstemming(verdeling) == a


@pytest.mark.parametrize(
    ("patroon", "a"),
    [
        # By hand: U x (1 - (S - 1) / (K - 1)) with K = 5.
        ((1, 1, 0, 0, 0), Fraction(3, 4)),  # TU 3, TDU 0: U 1; S 2
        ((1, 0, 1, 0, 0), Fraction(3, 4) * Fraction(3 * 2 - 4 * 1, 3 * 3)),  # TU 2 (011 none, 110 two), TDU 1
        ((1, 1, 1, 0, 0), Fraction(1, 2)),
        ((1, 1, 1, 1, 0), Fraction(1, 4)),
        ((1, 1, 0, 1, 1), Fraction(1, 4) * Fraction(3 * 2 - 4 * 4, 3 * 6)),  # TU 2, TDU 4
    ],
)
def test_een_laag_met_de_hand_gerekend(patroon: tuple[int, ...], a: Fraction) -> None:
    assert bereken_overeenstemming(patroon) == a


def test_lagen_tellen_naar_hun_deel_van_de_antwoorden() -> None:
    # (1,1,0,0,0) with 2 of 5 observations, then 3 of 5 in one category.
    assert bereken_overeenstemming((4, 1, 0, 0, 0)) == Fraction(2, 5) * Fraction(3, 4) + Fraction(3, 5)


@pytest.mark.parametrize("verdeling", [(), (0, 0, 0, 0, 0), (1, -1, 0, 0, 0)])
def test_zonder_antwoorden_is_er_geen_overeenstemming(verdeling: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="observation"):
        bereken_overeenstemming(verdeling)


@given(verdelingen)
def test_het_blijft_tussen_de_polen(verdeling: list[int]) -> None:
    assert -1 <= bereken_overeenstemming(verdeling) <= 1


@given(verdelingen)
def test_andersom_gelezen_is_even_eens(verdeling: list[int]) -> None:
    assert bereken_overeenstemming(verdeling) == bereken_overeenstemming(verdeling[::-1])


@given(verdelingen, st.integers(2, 9))
def test_alleen_de_verhouding_telt(verdeling: list[int], keer: int) -> None:
    assert bereken_overeenstemming([keer * aantal for aantal in verdeling]) == bereken_overeenstemming(verdeling)


@given(verdelingen)
def test_een_is_alleen_een_enkel_vak(verdeling: list[int]) -> None:
    assume(sum(aantal > 0 for aantal in verdeling) > 1)
    assert bereken_overeenstemming(verdeling) < 1


def test_afgerond_op_vier_cijfers_van_nul_af() -> None:
    assert str(rond_verhouding(bereken_overeenstemming((30, 40, 210, 130, 530, 50, 10)))) == "0.6113"
