"""The team's own points beside the candidates: found by both, only by us, only by the computer.

A candidate stays closed until the team has read every aspect it is about, so that people find their own points first.
Source: product, the method (6).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from aspects.kandidaten import Kandidaat
from aspects.puntnamen import telt_als_punt
from casus.model import Aandachtspunt, Onderzoek


@dataclass(frozen=True)
class Paar:
    """A point with the candidate it goes with; None where the figures do not (or no longer) propose it."""

    punt: Aandachtspunt
    kandidaat: Kandidaat | None


@dataclass(frozen=True)
class Ernaast:
    """What stands beside what. ``alleen_berekend`` are open candidates nobody answered yet.

    ``overgenomen`` came from the computer and were taken over, ``afgewezen`` were answered with a reason.
    ``ongelezen`` are aspects (codes) still to be read: their candidates stay closed, and are not even counted.
    """

    beide: tuple[Paar, ...]
    alleen_wij: tuple[Aandachtspunt, ...]
    alleen_berekend: tuple[Kandidaat, ...]
    overgenomen: tuple[Paar, ...]
    afgewezen: tuple[Paar, ...]
    ongelezen: tuple[str, ...]


def leg_ernaast(
    punten: Sequence[Aandachtspunt], kandidaten: Sequence[Kandidaat], onderzoek: Onderzoek
) -> Ernaast:  # fmt: skip
    """The points of the team beside the candidates that may be seen."""
    op_code = {kandidaat.code: kandidaat for kandidaat in kandidaten}
    levend = [punt for punt in punten if telt_als_punt(punt)]
    beantwoord = {punt.kandidaat for punt in punten if punt.kandidaat is not None}

    def paren(welke: Sequence[Aandachtspunt]) -> tuple[Paar, ...]:
        return tuple(Paar(punt, op_code.get(punt.kandidaat or "")) for punt in welke)

    return Ernaast(
        beide=paren([p for p in levend if p.herkomst == "beide"]),
        alleen_wij=tuple(p for p in levend if p.herkomst == "team"),
        alleen_berekend=tuple(k for k in kandidaten if k.code not in beantwoord and is_open(k, onderzoek)),
        overgenomen=paren([p for p in levend if p.herkomst == "berekend"]),
        afgewezen=paren([p for p in punten if p.status == "verworpen" and p.kandidaat is not None]),
        ongelezen=lijst_ongelezen(onderzoek),
    )


def lijst_ongelezen(onderzoek: Onderzoek) -> tuple[str, ...]:
    """The aspects the team has not read yet, in the order of the evaluation."""
    return tuple(a.code for a in onderzoek.aspecten if a.code not in onderzoek.gelezen_aspecten)


def is_open(kandidaat: Kandidaat, onderzoek: Onderzoek) -> bool:
    """True once the team has read every aspect it is about; one that is about no aspect waits for all of them."""
    ongelezen = lijst_ongelezen(onderzoek)
    return not any(aspect in ongelezen for aspect in kandidaat.aspecten) if kandidaat.aspecten else not ongelezen
