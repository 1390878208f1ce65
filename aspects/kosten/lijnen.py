"""The costs over time: what each scenario had cost by the end of each calendar month.

Source: calculation rules, section Costs (over time).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from aspects.kosten.maanden import bepaal_maanden, laatste_dag, schrijf_maand, vind_bochten
from aspects.kosten.uitkomst import KostenUitkomst, Post


@dataclass(frozen=True)
class Lijnen:
    """Cumulative exact euro at the end of each month (``2017-03``), paid items only.

    ``referentie`` is None where there is no referentie: a line of zeros would say that it costs nothing.
    """

    maanden: tuple[str, ...]
    interventie: tuple[Fraction, ...]
    referentie: tuple[Fraction, ...] | None


def bereken_lijnen(kosten: KostenUitkomst) -> Lijnen:
    """Both lines over all months from the first to the last with a paid item; empty where nothing was paid."""
    interventie, referentie = kosten.interventie.posten, kosten.referentie.posten
    maanden = bepaal_maanden([*interventie, *referentie])
    return Lijnen(
        maanden=tuple(schrijf_maand(maand) for maand in maanden),
        interventie=_loop_af(interventie, maanden),
        referentie=None if kosten.verschil is None else _loop_af(referentie, maanden),
    )


def _loop_af(posten: Iterable[Post], maanden: range) -> tuple[Fraction, ...]:
    bochten = vind_bochten((post, 1) for post in posten)
    te_gaan = list(reversed(bochten.dagen))
    standen, stand, helling, dag = [], 0, 0, 0
    for maand in maanden:
        na = laatste_dag(maand) + 1
        while te_gaan and te_gaan[-1][0] < na:
            volgende, erbij = te_gaan.pop()
            stand, helling, dag = stand + helling * (volgende - dag), helling + erbij, volgende
        stand, dag = stand + helling * (na - dag), na
        standen.append(Fraction(stand, bochten.maat * 100))
    return tuple(standen)
