"""Two stories to begin with, where nothing was chosen yet. A suggestion by rule, nothing more.

Source: the product, Vergelijken (two to four timelines); selection (spread over successful and less successful).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from casus.model import Casus

_ANDERS = ("geslaagd", "minder_geslaagd")


@dataclass(frozen=True)
class Tweetal:
    """Two stories by their place in the list, and in a sentence why these."""

    een: int
    twee: int
    waarom: str


def stel_tweetal_voor(casussen: Sequence[Casus]) -> Tweetal | None:
    """The first two with the same doelgroep of which one was put forward as successful, the other as less so.

    Else the first two with the same doelgroep, else the first two; None where there are not two.
    """
    paren = list(combinations(range(len(casussen)), 2))
    if not paren:
        return None
    zelfde = [(a, b) for a, b in paren if casussen[a].doelgroep == casussen[b].doelgroep]
    for a, b in zelfde:
        if {casussen[a].indruk_vooraf, casussen[b].indruk_vooraf} == {*_ANDERS}:
            return Tweetal(a, b, "Dezelfde doelgroep. Vooraf heette het ene verhaal geslaagd, het andere minder.")
    if zelfde:
        return Tweetal(*zelfde[0], "Deze twee gaan over dezelfde doelgroep.")
    return Tweetal(*paren[0], "Dit zijn de eerste twee van de lijst.")
