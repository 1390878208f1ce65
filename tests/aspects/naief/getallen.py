"""Exact numbers: amounts, medians, ratios and how they are rounded."""

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

CENT = Fraction(1, 100)


def lees_getal(waarde: Any) -> Fraction:
    """An amount as it stands in a file: a text of digits or a number."""
    return Fraction(str(waarde))


def rond_cent(bedrag: Fraction) -> Fraction:
    """To whole cents, a half goes up."""
    return Fraction(math.floor(bedrag * 100 + Fraction(1, 2)), 100)


def schrijf_geld(bedrag: Fraction) -> str:
    centen = bedrag / CENT
    assert centen.denominator == 1
    heel, rest = divmod(abs(int(centen)), 100)
    return f"{'-' if centen < 0 else ''}{heel}.{rest:02d}"


def rond_verhouding(waarde: Fraction) -> Fraction:
    """To 4 decimals, a half goes away from zero."""
    teken = -1 if waarde < 0 else 1
    return teken * Fraction(math.floor(abs(waarde) * 10000 + Fraction(1, 2)), 10000)


def mediaan(waarden: Sequence[Fraction | int]) -> Fraction:
    op_rij = sorted(waarden)
    helft = len(op_rij) // 2
    if len(op_rij) % 2:
        return Fraction(op_rij[helft])
    return Fraction(op_rij[helft - 1] + op_rij[helft]) / 2


def rond_naar_nul(waarde: Fraction) -> int:
    """To the nearest whole number, a half goes toward zero."""
    heel = math.ceil(abs(waarde) - Fraction(1, 2))
    return heel if waarde > 0 else -heel
