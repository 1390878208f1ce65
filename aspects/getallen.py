"""Exact numbers: the median of scores, and a ratio rounded to four decimals. Never a float.

Source: calculation rules, first paragraph (rounding) and sections Goals and self-reliance, Aspects (medians).
"""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from casus.getallen import rond_half_op


def bereken_mediaan(waarden: Sequence[int | Fraction]) -> Fraction | None:
    """The middle value, of an even number the mean of the middle two; None without values."""
    if not waarden:
        return None
    rij = sorted(waarden)
    midden = len(rij) // 2
    if len(rij) % 2:
        return Fraction(rij[midden])
    return Fraction(rij[midden - 1] + rij[midden]) / 2


def rond_verhouding(deel: int | Fraction, geheel: int = 1) -> Decimal:
    """``deel`` / ``geheel`` with four decimals, from the exact value, halves away from zero."""
    waarde = Fraction(deel) / geheel
    return Decimal(rond_half_op(waarde.numerator * 10_000, waarde.denominator)).scaleb(-4)
