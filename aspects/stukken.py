"""Sets of days as runs: each as long as it can be, in time order, never touching one another.

Source: calculation rules, first paragraph ("runs").
"""

from collections.abc import Iterable, Sequence

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
    uit: list[Stuk] = []
    i = j = 0
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


def tel_dagen(runs: Iterable[Stuk]) -> int:
    """Number of days in these runs."""
    return sum(tot - van + 1 for van, tot in runs)
