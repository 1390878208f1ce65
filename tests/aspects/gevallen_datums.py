"""Dates for generated cases: around a few days of the case, vague or exact, so that edges often coincide."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from tests.aspects.naief.datums import lees_moment

T = TypeVar("T")
BIJNA = (0, 0, 0, 0, 1, -1, 2, 13, 14, 15, -13, -14, -15, 16, 31, -31, 92, 183, 184, -183, 366, -366)
VEEL, WEINIG = ("dag",) * 9, ("maand", "maand", "seizoen", "jaar", "tussen", "tussenmaanden")


class Kiezer:
    """Turns one block of bytes into choices: cheap to draw, and it shrinks toward the first of every choice."""

    def __init__(self, blok: bytes) -> None:
        self._blok = blok
        self._plek = 0

    def getal(self, onder: int) -> int:
        """A number from 0 up to ``onder`` (at most 256), 0 once the block is used up."""
        byte = self._blok[self._plek] if self._plek < len(self._blok) else 0
        self._plek += 1
        return byte % onder

    def kies(self, uit: Sequence[T]) -> T:
        return uit[self.getal(len(uit))]

    def kans(self, een_op: int) -> bool:
        """True once in so many times; the simplest choice is no."""
        return self.getal(een_op) == een_op - 1


def schrijf(dag: int, vorm: str, achter: str = "") -> str:
    """A date of that form that can mean the day."""
    wanneer = date.fromordinal(dag)
    if vorm == "dag":
        return wanneer.isoformat() + achter
    if vorm == "maand":
        return wanneer.isoformat()[:7] + achter
    if vorm == "jaar":
        return f"{wanneer.year:04d}{achter}"
    jaar = wanneer.year - 1 if wanneer.month <= 2 else wanneer.year
    seizoen = 24 if wanneer.month in (12, 1, 2) else 20 + wanneer.month // 3
    return f"{jaar:04d}-{seizoen}{achter}"


def kies_dag(kiezer: Kiezer, knopen: Sequence[int]) -> int:
    """A day of the case or close to one."""
    return kiezer.kies(knopen) + kiezer.kies(BIJNA)


def kies_datum(kiezer: Kiezer, dag: int, exact: int = 1) -> str:
    """A date that can mean the day: most often just that day, the more so the higher ``exact``."""
    vorm = kiezer.kies(VEEL * exact + WEINIG)
    if vorm == "tussen":
        links, rechts = kiezer.kies((0, 0, 1, 14)), kiezer.kies((0, 1, 14, 30))
        return f"[{schrijf(dag - links, 'dag')}..{schrijf(dag + rechts, 'dag')}]"
    if vorm == "tussenmaanden":
        return f"[{schrijf(dag, 'maand')}..{schrijf(dag + kiezer.kies((0, 40, 100)), 'maand')}]"
    return schrijf(dag, vorm, kiezer.kies(("", "", "", "", "~", "?", "%")))


def kies_periode(kiezer: Kiezer, knopen: Sequence[int], peildatum: int) -> dict[str, str | None]:
    """Begin and end of a period; never an end that lies before the begin."""
    een, ander = sorted((kies_dag(kiezer, knopen), kies_dag(kiezer, knopen)))
    van, tot = kies_datum(kiezer, een, 2), kies_datum(kiezer, ander, 2)
    soort = kiezer.getal(8)
    if soort == 6 and lees_moment(van).vroegst <= peildatum:
        return {"van": van, "tot": ".."}
    return {"van": van, "tot": None if soort == 7 else tot}


def kan_na(eerst: str, later: str) -> bool:
    """Whether ``later`` can lie after ``eerst``, with the margins."""
    return lees_moment(later).laat >= lees_moment(eerst).vroeg
