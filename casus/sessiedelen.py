"""The parts of a session, in their order, and how the time of the talk is counted.

Source: product, "Afronding"; issue C, "a quiet clock with a budget per part". Nothing forces an order.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple

LANGSTE_STUK_SECONDEN = 4 * 60 * 60
"""Nobody talks longer without a break: a longer stretch is a clock that was forgotten."""


class Sessiedeel(NamedTuple):
    """One part: its code, its name on the screen, the screen it is on, and its minutes to begin with."""

    code: str
    titel: str
    pad: str
    minuten: int


DELEN: tuple[Sessiedeel, ...] = (
    Sessiedeel("start", "Start", "start", 10),
    Sessiedeel("tijdlijn", "Tijdlijn", "tijdlijn", 75),
    Sessiedeel("regie", "Regie", "regie", 20),
    Sessiedeel("anders", "Anders", "anders", 15),
    Sessiedeel("aspecten", "Aspecten", "aspecten", 50),
    Sessiedeel("afronding", "Afronding", "afronding", 10),
)
_CODES = {deel.code: deel for deel in DELEN}


@dataclass(frozen=True)
class Sessiestand:
    """Where a session is. ``besteed`` in whole seconds and ``budget`` in minutes, both by part.

    ``deel`` is None where no session runs; ``sinds`` (UTC, ISO) is None where the clock stands still: then and
    in a pause. ``toon`` is what the beamer is asked to show ("aspect:regie"), empty where nothing was asked.
    """

    deel: str | None = None
    sinds: str | None = None
    besteed: dict[str, int] = field(default_factory=dict)
    budget: dict[str, int] = field(default_factory=dict)
    toon: str = ""
    pauze: bool = False
    versie: int = 0

    def minuten_budget(self, deel: str) -> int:
        """The minutes meant for a part."""
        return self.budget.get(deel, _CODES[deel].minuten)


def vind_deel(code: str | None) -> Sessiedeel | None:
    """The part with this code; None where there is none."""
    return _CODES.get(code or "")


def vind_deel_op(pad: str) -> Sessiedeel | None:
    """The part that is on this screen; None for a screen that is no part."""
    return next((deel for deel in DELEN if deel.pad == pad), None)


def vind_volgende(code: str | None) -> Sessiedeel | None:
    """The part that comes next by itself; None after the last, the first where none is running."""
    codes = [deel.code for deel in DELEN]
    plek = codes.index(code) + 1 if code in codes else 0
    return DELEN[plek] if plek < len(DELEN) else None


def bereken_besteed(stand: Sessiestand, nu: str) -> dict[str, int]:
    """Whole seconds spent by part up to ``nu`` (UTC, ISO): what was counted, and the stretch that runs.

    A clock that was set back counts nothing; a stretch longer than LANGSTE_STUK_SECONDEN counts as that.
    """
    besteed = dict(stand.besteed)
    if stand.deel is not None and stand.sinds is not None:
        stuk = (datetime.fromisoformat(nu) - datetime.fromisoformat(stand.sinds)).total_seconds()
        besteed[stand.deel] = besteed.get(stand.deel, 0) + round(min(max(stuk, 0), LANGSTE_STUK_SECONDEN))
    return besteed


def ga_naar_deel(stand: Sessiestand, deel: str | None, nu: str) -> Sessiestand:
    """The session in another part (None: the talk is done), what was spent put down to the part it was in."""
    if deel is not None and deel not in _CODES:
        raise ValueError(f"Er is geen deel van het gesprek met de code {deel!r}.")
    if deel == stand.deel:
        return stand
    loopt = deel is not None and not stand.pauze
    return replace(stand, deel=deel, sinds=nu if loopt else None, besteed=bereken_besteed(stand, nu))


def zet_stil(stand: Sessiestand, pauze: bool, nu: str) -> Sessiestand:
    """The session in a pause, or out of it: a pause is nobody's time."""
    if pauze == stand.pauze:
        return stand
    loopt = stand.deel is not None and not pauze
    return replace(stand, pauze=pauze, sinds=nu if loopt else None, besteed=bereken_besteed(stand, nu))


def vertel_klok(stand: Sessiestand, nu: str) -> str:
    """The time of the part that runs, in small words; never an alarm."""
    deel = vind_deel(stand.deel)
    if deel is None:
        return "Het gesprek is klaar."
    besteed = bereken_besteed(stand, nu).get(deel.code, 0)
    budget = stand.minuten_budget(deel.code)
    over = ", iets over de tijd" if besteed > budget * 60 else ""
    return f"{deel.titel}: {besteed // 60} van {budget} minuten{over}"
