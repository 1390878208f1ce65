"""Where people see an aspect differently, in words: who helped is not outvoted, and nobody is averaged away.

Only opposite signs are named; what it means, people say themselves. Source: calculation rules, Aspects.
"""

from collections.abc import Sequence
from itertools import combinations

from aspects.scores import GROEPWOORDEN, PerspectiefScores
from aspects.waardering import bepaal_teken, tel_middelste_op
from casus.woorden import som_op


def vertel_verschillen(perspectieven: Sequence[PerspectiefScores]) -> list[str]:
    """The differences between groups and within one, per part of the aspect; nothing where signs are not opposite.

    Give only the scores that may be seen by who reads this.
    """
    zinnen = []
    for deel in dict.fromkeys(score.deelaspect for wie in perspectieven for score in wie.scores):
        waarden = _verzamel(perspectieven, deel)
        waarover = f" ({deel})" if deel else ""
        zinnen += [f"{zin}{waarover}." for zin in [*_tussen(waarden), *_binnen(waarden)]]
    return zinnen


_Waarden = dict[str, list[tuple[str, int]]]


def _verzamel(perspectieven: Sequence[PerspectiefScores], deel: str) -> _Waarden:
    """Per group the people with their value in halves, for one part of the aspect."""
    uit: _Waarden = {}
    for wie in perspectieven:
        eigen = [score.score for score in wie.scores if score.deelaspect == deel and score.score is not None]
        if eigen:
            uit.setdefault(wie.groep, []).append((wie.aanduiding, tel_middelste_op(eigen)))
    return uit


def _tussen(waarden: _Waarden) -> list[str]:
    tekens = {groep: bepaal_teken(tel_middelste_op([w for _, w in mensen])) for groep, mensen in waarden.items()}
    return [
        _begin(f"{_noem(een, waarden)} en {_noem(ander, waarden)} zien dit anders")
        for een, ander in combinations(waarden, 2)
        if tekens[een] * tekens[ander] < 0
    ]


def _binnen(waarden: _Waarden) -> list[str]:
    uit = []
    for mensen in waarden.values():
        plus, min_ = ([wie for wie, w in mensen if w * kant > 0] for kant in (1, -1))
        if plus and min_:
            uit.append(_begin(f"{som_op([*plus, *min_])} zien dit anders"))
    return uit


def _noem(groep: str, waarden: _Waarden) -> str:
    """A group by its one person, else by what it is called."""
    mensen = waarden[groep]
    return mensen[0][0] if len(mensen) == 1 else GROEPWOORDEN[groep]


def _begin(zin: str) -> str:
    return zin[:1].upper() + zin[1:]
