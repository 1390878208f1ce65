"""What a told period covers, possibly holds on and certainly holds on.

Days are ordinals (``date.toordinal``), so that a margin may reach past the calendar. Source: calculation rules, Dates.
"""

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from casus.datums import LOOPT_NOG, grenzen
from casus.venster import Dagen


class Stuk(NamedTuple):
    """Consecutive days by ordinal, both ends included; empty where ``tot`` < ``van``."""

    van: int
    tot: int

    @property
    def leeg(self) -> bool:
        return self.tot < self.van

    @property
    def dagen(self) -> int:
        """Number of days; 0 where empty."""
        return max(0, self.tot - self.van + 1)

    @classmethod
    def uit(cls, dagen: Dagen) -> "Stuk":
        return cls(dagen.van.toordinal(), dagen.tot.toordinal())


class Moment(NamedTuple):
    """A told date by ordinal: its first and last day, and how far it may be off (days)."""

    eerst: int
    laatst: int
    marge: int

    @property
    def vroeg(self) -> int:
        """First day with the margin."""
        return self.eerst - self.marge

    @property
    def laat(self) -> int:
        """Last day with the margin."""
        return self.laatst + self.marge

    @property
    def is_dag(self) -> bool:
        """True for one exact day."""
        return self.eerst == self.laatst + self.marge


@lru_cache(maxsize=65536)
def lees_moment(datum: str) -> Moment:
    """The bounds of an EDTF date. Raises DatumFout for anything else."""
    g = grenzen(datum)
    return Moment(g.vroegst.toordinal(), g.laatst.toordinal(), g.marge)


def bepaal_bedekt(van: str, tot: str | None, venster: Stuk, peildatum: date) -> Stuk:
    """The days a period covers; an end nobody knows: to the end of the casus window, at least the last day of van."""
    begin = lees_moment(van)
    if tot == LOOPT_NOG:
        return Stuk(begin.eerst, peildatum.toordinal())
    if tot is None:
        return Stuk(begin.eerst, max(venster.tot, begin.laatst))
    return Stuk(begin.eerst, lees_moment(tot).laatst)


def bepaal_mogelijk(van: str, tot: str | None, venster: Stuk, peildatum: date) -> Stuk:
    """The days a period possibly holds on, margins included."""
    einde = bepaal_bedekt(van, tot, venster, peildatum).tot
    marge = lees_moment(tot).marge if tot and tot != LOOPT_NOG else 0
    return Stuk(lees_moment(van).vroeg, einde + marge)


def bepaal_zeker(van: str, tot: str | None, peildatum: date, betwist: bool = False) -> Stuk:
    """The days a period certainly holds on; empty where it is disputed or nothing is certain."""
    begin = lees_moment(van)
    if betwist:
        return Stuk(begin.laat, begin.laat - 1)
    if tot == LOOPT_NOG:
        return Stuk(begin.laat, peildatum.toordinal())
    if tot is None:
        return Stuk(begin.eerst, begin.eerst if begin.is_dag else begin.eerst - 1)
    return Stuk(begin.laat, lees_moment(tot).vroeg)
