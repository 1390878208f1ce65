"""How far people agree: Van der Eijk's agreement A of a distribution over ordered categories.

Source: calculation rules, section Aspects; C. van der Eijk, 'Measuring Agreement in Ordered Rating Scales',
Quality and Quantity 35 (2001), 325-341.
"""

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

_EENS = {(True, True, False), (False, True, True)}
_ONEENS = {(True, False, True)}


def bereken_overeenstemming(verdeling: Sequence[int]) -> Fraction:
    """A, from -1 (two camps at the ends) over 0 (spread evenly) to 1 (all in one category), exact.

    ``verdeling`` holds how often each category was chosen, in order. Raises ValueError where nobody chose.
    """
    return _bereken(tuple(verdeling))


@lru_cache(maxsize=4096)
def _bereken(verdeling: tuple[int, ...]) -> Fraction:
    if not any(verdeling) or min(verdeling) < 0:
        raise ValueError("agreement asks for counts, and for at least one observation")
    over, som = list(verdeling), Fraction(0)
    while any(over):
        hoogte = min(aantal for aantal in over if aantal)
        patroon = tuple(aantal > 0 for aantal in over)
        som += hoogte * sum(patroon) * _bereken_laag(patroon)
        over = [aantal - hoogte if aantal else 0 for aantal in over]
    return som / sum(verdeling)


@lru_cache(maxsize=1024)
def _bereken_laag(patroon: tuple[bool, ...]) -> Fraction:
    """A of one layer: which categories are filled, all as high."""
    breedte, gevuld = len(patroon), sum(patroon)
    if gevuld == 1:
        return Fraction(1)
    if gevuld == breedte:
        return Fraction(0)
    drietallen = list(combinations(patroon, 3))
    eens = sum(drietal in _EENS for drietal in drietallen)
    oneens = sum(drietal in _ONEENS for drietal in drietallen)
    eensgezind = Fraction((breedte - 2) * eens - (breedte - 1) * oneens, (breedte - 2) * (eens + oneens))
    return eensgezind * (1 - Fraction(gevuld - 1, breedte - 1))
