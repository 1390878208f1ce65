"""The window of a case: the days its story is about, and the part of them that is certain.

Source: calculation rules, section Dates.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from casus.datums import laatst, laatst_met_marge, vroegst, vroegst_met_marge
from casus.model import Casus

MEETELLENDE_STATUSSEN = ("sessie_gehouden", "uitgewerkt", "geverifieerd")


@dataclass(frozen=True)
class Dagen:
    """A stretch of calendar days, both ends included; ``leeg`` where it ends before it begins."""

    van: date
    tot: date

    @property
    def leeg(self) -> bool:
        return self.tot < self.van

    @property
    def aantal(self) -> int:
        """Number of days; 0 where empty."""
        return max(0, (self.tot - self.van) // timedelta(days=1) + 1)


def telt_mee(casus: Casus) -> bool:
    """True where the case counts in anything over several cases: held, and with consent."""
    return casus.status in MEETELLENDE_STATUSSEN and casus.toestemming.status == "gegeven"


def bepaal_venster(casus: Casus, peildatum: date) -> Dagen:
    """All days the story may be about, never beyond ``peildatum``; can be empty."""
    if casus.periode_tot == "..":
        einde = peildatum
    elif casus.periode_tot is not None:
        einde = laatst(casus.periode_tot)
    else:
        einde = _sessie(casus) or peildatum
    return Dagen(vroegst(casus.periode_van), min(einde, peildatum))


def bepaal_zeker_deel(casus: Casus, peildatum: date) -> Dagen:
    """The days the story is about for sure, never beyond ``peildatum``; can be empty."""
    begin = laatst_met_marge(casus.periode_van)
    if casus.periode_tot == "..":
        einde = peildatum
    elif casus.periode_tot is not None:
        einde = vroegst_met_marge(casus.periode_tot)
    else:
        einde = _sessie(casus) or begin
    return Dagen(begin, min(einde, peildatum))


def _sessie(casus: Casus) -> date | None:
    return date.fromisoformat(casus.sessiedatum) if casus.sessiedatum else None
