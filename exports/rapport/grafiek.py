"""What a picture or a table stands for, as plain numbers with their words: a writer that can, draws it to point at.

Only what that picture or table itself shows: a number that may not be said is not here either.
"""

from dataclasses import dataclass
from typing import Literal

Grafieksoort = Literal["kolommen", "staven", "lijnen", "halters"]
"""Bars upright, or lying; lines; of each point a beginning and an end with a line between."""


@dataclass(frozen=True)
class Reeks:
    """A row of numbers, one per point; None is not said or not known, and is not drawn.

    ``gezegd``: each number as a reader reads it, also where it is None ('minder dan 3'). ``tint``: which of the six
    colours, with its own dash or hatching; whoever comes back in another graph keeps it.
    """

    naam: str
    waarden: tuple[float | None, ...]
    gezegd: tuple[str, ...]
    tint: int = 0


@dataclass(frozen=True)
class Grafiek:
    """Rows of numbers over the same points. ``titel``: which of several under one caption, '' where it is the only one.

    ``wat`` the points are, ``maat`` what the numbers count. ``plekken``: where a point lies on its axis, empty where
    the points only stand side by side. ``strepen``: the marks on the axis of numbers, each with its words; empty:
    whole numbers from 0.
    """

    soort: Grafieksoort
    wat: str
    maat: str
    punten: tuple[str, ...]
    reeksen: tuple[Reeks, ...]
    titel: str = ""
    plekken: tuple[int, ...] = ()
    strepen: tuple[tuple[float, str], ...] = ()
