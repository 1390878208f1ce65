"""Payers of few stories taken together, so that no amount can be traced to one story.

Source: design of the report (public edition: nothing below three stories).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from aspects.effecten.kosten import Betaler
from casus.getallen import tel_op


@dataclass(frozen=True)
class Betalersom:
    """What one or more payers paid in both scenarios; None where nothing was said of it. ``casussen``: the stories."""

    financiers: tuple[str, ...]
    interventie: Decimal | None
    referentie: Decimal | None
    verschil: Decimal
    casussen: tuple[str, ...]


def neem_samen(betalers: Sequence[Betaler], kleinste: int) -> tuple[Betalersom, ...]:
    """The payers, those with fewer than ``kleinste`` stories as one line at the end; the sum stays the same.

    Where that line itself is of fewer stories, the payer of the fewest stories joins it, until it is not.
    """
    los = [betaler for betaler in betalers if len(betaler.casussen) >= kleinste]
    samen = [betaler for betaler in betalers if len(betaler.casussen) < kleinste]
    while los and samen and len({casus for b in samen for casus in b.casussen}) < kleinste:
        kleinst = min(los, key=lambda betaler: len(betaler.casussen))
        los.remove(kleinst)
        samen.append(kleinst)
    regels = [_maak([betaler]) for betaler in los]
    return tuple([*regels, _maak(samen)] if samen else regels)


def _maak(betalers: Sequence[Betaler]) -> Betalersom:
    return Betalersom(
        financiers=tuple(b.financier for b in betalers),
        interventie=_tel([b.interventie for b in betalers]),
        referentie=_tel([b.referentie for b in betalers]),
        verschil=tel_op(b.verschil for b in betalers),
        casussen=tuple(dict.fromkeys(casus for b in betalers for casus in b.casussen)),
    )


def _tel(bedragen: Sequence[Decimal | None]) -> Decimal | None:
    bekend = [bedrag for bedrag in bedragen if bedrag is not None]
    return tel_op(bekend) if bekend else None
