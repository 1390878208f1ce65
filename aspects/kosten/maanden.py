"""Calendar months by number, and the cost of items spread over their days.

Source: calculation rules, section Costs (over time).
"""

from collections.abc import Iterable
from datetime import date
from math import lcm
from typing import NamedTuple

from aspects.kosten.uitkomst import Post
from casus.getallen import tel_centen


class Bochten(NamedTuple):
    """Where a cumulative line bends: by day, in order, by how much it rises more (or less) each day from then on.

    In units of 1 / ``maat`` cent, so small that every item costs a whole number of them in a day.
    """

    dagen: tuple[tuple[int, int], ...]
    maat: int


def vind_bochten(posten: Iterable[tuple[Post, int]]) -> Bochten:
    """The bends of the sum of items, each evenly over the days it covers, times its sign (1 or -1)."""
    verdeeld = [(post, teken) for post, teken in posten if post.dagen]
    maat = lcm(*(post.dagen for post, _ in verdeeld))
    dagen: dict[int, int] = {}
    for post, teken in verdeeld:
        per_dag = teken * tel_centen(post.bedrag) * (maat // post.dagen)
        dagen[post.bedekt.van] = dagen.get(post.bedekt.van, 0) + per_dag
        dagen[post.bedekt.tot + 1] = dagen.get(post.bedekt.tot + 1, 0) - per_dag
    return Bochten(tuple(sorted(dagen.items())), maat)


def bepaal_maanden(posten: Iterable[Post]) -> range:
    """All months from the first to the last with an item, also one of € 0.00; empty where there are no items."""
    bedekt = [post.bedekt for post in posten if post.dagen]
    if not bedekt:
        return range(0)
    return range(tel_maanden(min(b.van for b in bedekt)), tel_maanden(max(b.tot for b in bedekt)) + 1)


def tel_maanden(dag: int) -> int:
    """The number of the month a day (by ordinal) lies in: months since the year 0."""
    datum = date.fromordinal(dag)
    return datum.year * 12 + datum.month - 1


def eerste_dag(maand: int) -> int:
    """The first day, by ordinal, of a month by its number."""
    return date(maand // 12, maand % 12 + 1, 1).toordinal()


def laatste_dag(maand: int) -> int:
    """The last day, by ordinal, of a month by its number."""
    return eerste_dag(maand + 1) - 1


def schrijf_maand(maand: int) -> str:
    """A month by its number as text: '2017-03'."""
    return f"{maand // 12:04d}-{maand % 12 + 1:02d}"
