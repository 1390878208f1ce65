"""What the scores of one case say, per aspect: the perspectives beside each other, never averaged away.

Inside, a value is counted in halves and the value of a group in quarters: whole numbers, exact and quick. Source:
calculation rules, section Aspects.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from aspects.getallen import rond_verhouding
from aspects.overeenstemming import bereken_overeenstemming
from aspects.scores import bepaal_perspectieven
from casus.controle.omgeving import Omgeving
from casus.model import Casus

Verdeling = tuple[int, int, int, int, int]

DRAAGT_BIJ, WISSELEND, DREMPEL, UITEENLOPEND = "draagt_bij", "wisselend", "drempel", "uiteenlopend"
RICHTINGEN = (DRAAGT_BIJ, WISSELEND, DREMPEL, UITEENLOPEND)
MINSTE_VOOR_RICHTING = 2
MINSTE_VOOR_OVEREENSTEMMING = 5
_HALF_IN_KWARTEN = 2
_KWARTEN = {kwarten: Fraction(kwarten, 4) for kwarten in range(-8, 9)}
# Where a value in halves falls in a verdeling over -2 … +2: whole, halves toward zero.
_VAK = {halven: int(halven / 2) + 2 for halven in range(-4, 5)}


@dataclass(frozen=True)
class AspectUitkomst:
    """One aspect in one case.

    ``n`` perspectives gave a value, from -2 (worked strongly against) to 2 (helped strongly); ``waarden`` has them
    per betrokkene, ``groepen`` the median per group that has one, ``verdeling`` their number over -2 … +2.
    ``richting`` None: fewer than two voices. ``overeenstemming`` (A, four decimals) None: fewer than five.
    """

    n: int
    verdeling: Verdeling
    groepen: dict[str, Fraction]
    richting: str | None
    overeenstemming: Decimal | None
    waarden: dict[str, Fraction]


def bereken_aspecten(casus: Casus, omgeving: Omgeving) -> dict[str, AspectUitkomst]:
    """The outcome for each aspect of the evaluation, in its order; one without scores has n 0.

    Source: calculation rules, Aspects.
    """
    groep_van = bepaal_perspectieven(casus)
    scores = _verzamel(casus, groep_van)
    return {aspect.code: _bereken(scores.get(aspect.code, {}), groep_van) for aspect in omgeving.onderzoek.aspecten}


def tel_middelste_op(waarden: Iterable[int]) -> int:
    """Twice the median of whole numbers: the middle two added up, or the middle one doubled. Not for none at all."""
    rij = sorted(waarden)
    return rij[len(rij) // 2] + rij[(len(rij) - 1) // 2]


def bepaal_teken(kwarten: int) -> int:
    """The sign of the value of a group, given in quarters: 1 from 0.5, -1 to -0.5, else 0."""
    return (kwarten >= _HALF_IN_KWARTEN) - (kwarten <= -_HALF_IN_KWARTEN)


def bepaal_richting(groepen: Iterable[Collection[int]]) -> str | None:
    """Which way the groups point, each given by the values of its perspectives in halves; None for one voice.

    A group in the middle with both helped and worked against among its own values points both ways.
    """
    n, plus, min_ = 0, False, False
    for halven in groepen:
        n += len(halven)
        teken = bepaal_teken(tel_middelste_op(halven))
        verdeeld = not teken and min(halven) < 0 < max(halven)
        plus, min_ = plus or teken > 0 or verdeeld, min_ or teken < 0 or verdeeld
    if n < MINSTE_VOOR_RICHTING:
        return None
    if plus and min_:
        return UITEENLOPEND
    return DRAAGT_BIJ if plus else DREMPEL if min_ else WISSELEND


def meet_overeenstemming(verdeling: Sequence[int]) -> Decimal | None:
    """Agreement A of a verdeling, -1 to 1 with four decimals; None below five perspectives."""
    if sum(verdeling) < MINSTE_VOOR_OVEREENSTEMMING:
        return None
    return rond_verhouding(bereken_overeenstemming(verdeling))


# Per aspect and perspective: the scores of the aspect as a whole, and those of its parts.
_Scores = dict[str, dict[str, tuple[list[int], list[int]]]]


def _verzamel(casus: Casus, groep_van: dict[str, str]) -> _Scores:
    uit: _Scores = {}
    for w in casus.waarderingen:
        if w.score is not None and w.perspectief in groep_van:
            geheel, delen = uit.setdefault(w.aspect, {}).setdefault(w.perspectief, ([], []))
            (delen if w.deelaspect else geheel).append(w.score)
    return uit


def _bereken(scores: dict[str, tuple[list[int], list[int]]], groep_van: dict[str, str]) -> AspectUitkomst:
    """The outcome of one aspect; a part counts only for who scored no whole."""
    halven = {b: tel_middelste_op(scores[b][0] or scores[b][1]) for b in groep_van if b in scores}
    per_groep: dict[str, list[int]] = {}
    vakken = [0, 0, 0, 0, 0]
    for betrokkene, waarde in halven.items():
        per_groep.setdefault(groep_van[betrokkene], []).append(waarde)
        vakken[_VAK[waarde]] += 1
    verdeling = (vakken[0], vakken[1], vakken[2], vakken[3], vakken[4])
    return AspectUitkomst(
        n=len(halven),
        verdeling=verdeling,
        groepen={groep: _KWARTEN[tel_middelste_op(eigen)] for groep, eigen in per_groep.items()},
        richting=bepaal_richting(per_groep.values()),
        overeenstemming=meet_overeenstemming(verdeling),
        waarden={betrokkene: _KWARTEN[2 * waarde] for betrokkene, waarde in halven.items()},
    )
