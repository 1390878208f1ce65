"""Sets of days as runs: each as long as it can be, in time order, never touching one another.

Source: calculation rules, first paragraph ("runs").
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import attrgetter

from casus.perioden import Stuk

Runs = tuple[Stuk, ...]


def voeg_samen(stukken: Iterable[Stuk]) -> Runs:
    """The runs of all days in any of these; empty stretches count for nothing."""
    uit: list[Stuk] = []
    for stuk in sorted(s for s in stukken if s.van <= s.tot):
        if uit and stuk.van <= uit[-1].tot + 1:
            if stuk.tot > uit[-1].tot:
                uit[-1] = Stuk(uit[-1].van, stuk.tot)
        else:
            uit.append(stuk)
    return tuple(uit)


def doorsnijd(links: Sequence[Stuk], rechts: Sequence[Stuk]) -> Runs:
    """The days that are in both; each side given as runs."""
    if not links or not rechts:
        return ()
    uit: list[Stuk] = []
    i, j = _eerste_tot(links, rechts[0].van), _eerste_tot(rechts, links[0].van)
    while i < len(links) and j < len(rechts):
        (links_van, links_tot), (rechts_van, rechts_tot) = links[i], rechts[j]
        van, tot = max(links_van, rechts_van), min(links_tot, rechts_tot)
        if van <= tot:
            uit.append(Stuk(van, tot))
        if links_tot < rechts_tot:
            i += 1
        else:
            j += 1
    return tuple(uit)


def trek_af(runs: Sequence[Stuk], weg: Sequence[Stuk]) -> Runs:
    """The days of ``runs`` that are not in ``weg``; each given as runs."""
    uit: list[Stuk] = []
    j = 0
    for van, tot in runs:
        while j < len(weg) and weg[j].tot < van:
            j += 1
        k = j
        while k < len(weg) and weg[k].van <= tot:
            if van < weg[k].van:
                uit.append(Stuk(van, weg[k].van - 1))
            van = weg[k].tot + 1
            k += 1
        if van <= tot:
            uit.append(Stuk(van, tot))
    return tuple(uit)


def raakt(runs: Sequence[Stuk], stuk: Stuk) -> bool:
    """True where a day of ``stuk`` (can be empty) is in these runs."""
    i = _eerste_tot(runs, stuk.van)
    return i < len(runs) and not stuk.leeg and runs[i].van <= stuk.tot


def tel_dagen(runs: Iterable[Stuk]) -> int:
    """Number of days in these runs."""
    return sum(tot - van + 1 for van, tot in runs)


def _eerste_tot(runs: Sequence[Stuk], dag: int) -> int:
    """Place of the first run that does not end before ``dag``."""
    return bisect_left(runs, dag, key=attrgetter("tot"))
