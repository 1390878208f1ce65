"""Per aspect the cases that point each way: all that the candidates out of scores look at.

Source: calculation rules, section Candidates for attention points.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from aspects.cijfers import CasusCijfers
from aspects.waardering import DRAAGT_BIJ, DREMPEL, UITEENLOPEND, bepaal_teken


class Beeld(NamedTuple):
    """One aspect in one case: its direction, and the signs of two groups (None: the group has no value)."""

    richting: str | None
    inwoner: int | None
    gebiedsteam: int | None


@dataclass(frozen=True, slots=True)
class Stand:
    """Sets of cases (bit i: the i-th case) for one aspect.

    ``gezien`` have a direction, and are ``draagt_bij``, ``drempel``, ``uiteenlopend`` or wisselend. In
    ``tegenover_elkaar`` both inwoner and gebiedsteam have a value; in ``oneens`` they point opposite ways.
    """

    code: str
    gezien: int
    draagt_bij: int
    drempel: int
    uiteenlopend: int
    tegenover_elkaar: int
    oneens: int


def lees_standen(cijfers: Sequence[CasusCijfers], aspecten: Iterable[str]) -> list[Stand]:
    """The standing of each of these aspects over the cases, in their order."""
    return [maak_stand(code, (_lees_beeld(c, code) for c in cijfers)) for code in aspecten]


def maak_stand(code: str, beelden: Iterable[Beeld]) -> Stand:
    """The standing of one aspect, given how it looks in each case."""
    per_richting = {DRAAGT_BIJ: 0, DREMPEL: 0, UITEENLOPEND: 0}
    gezien = tegenover = oneens = 0
    bit = 1
    for richting, inwoner, gebiedsteam in beelden:
        if richting is not None:
            gezien |= bit
            if richting in per_richting:
                per_richting[richting] |= bit
        if inwoner is not None and gebiedsteam is not None:
            tegenover |= bit
            if inwoner * gebiedsteam < 0:
                oneens |= bit
        bit <<= 1
    return Stand(
        code, gezien, per_richting[DRAAGT_BIJ], per_richting[DREMPEL], per_richting[UITEENLOPEND], tegenover, oneens
    )


def _lees_beeld(cijfers: CasusCijfers, code: str) -> Beeld:
    uitkomst = cijfers.aspecten[code]
    tekens = [
        bepaal_teken(int(4 * uitkomst.groepen[groep])) if groep in uitkomst.groepen else None
        for groep in ("inwoner", "gebiedsteam")
    ]
    return Beeld(uitkomst.richting, *tekens)
