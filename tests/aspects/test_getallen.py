"""Medians and rounded ratios, exact."""

from decimal import Decimal
from fractions import Fraction

import pytest

from aspects.getallen import bereken_mediaan, rond_verhouding


@pytest.mark.parametrize(
    ("waarden", "mediaan"),
    [
        ([], None), ([3], 3), ([1, 2], Fraction(3, 2)), ([5, 1, 2], 2), ([4, 1, 2, 9], 3),
        ([Fraction(1, 2), 1], Fraction(3, 4)), ([-2, 1], Fraction(-1, 2)),
    ],
)  # fmt: skip
def test_de_mediaan_is_de_middelste_of_ligt_midden_tussen_de_middelste_twee(
    waarden: list[int | Fraction], mediaan: Fraction | None
) -> None:
    assert bereken_mediaan(waarden) == mediaan


@pytest.mark.parametrize(
    ("deel", "geheel", "uit"),
    [(0, 7, "0"), (1, 3, "0.3333"), (2, 3, "0.6667"), (1, 32, "0.0313"), (-1, 32, "-0.0313"), (7, 7, "1")],
)
def test_een_verhouding_heeft_vier_cijfers_en_halven_gaan_van_nul_af(deel: int, geheel: int, uit: str) -> None:
    assert rond_verhouding(deel, geheel) == Decimal(uit)
    assert rond_verhouding(Fraction(deel, geheel)) == Decimal(uit)
