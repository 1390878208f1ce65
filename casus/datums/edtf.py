"""Dates as they are stored: the part of EDTF (ISO 8601-2) that people's memories need.

A date is a plain text. Its meaning is three figures: the first and the last day it can mean, and how
many days it may be off (calculation rules, section Dates). The suffix never moves the first two.
"""

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

LOOPT_NOG = ".."
ACHTERVOEGSELS = "~?%"

_TOEGESTAAN = (
    "Toegestaan zijn 2016, 2016-03, 2016-03-12, een seizoen (2016-21 voorjaar, -22 zomer, -23 najaar, "
    "-24 winter), elk met ~ (ongeveer), ? (niet zeker) of % (allebei) erachter, "
    "en [2016-05..2016-08] voor ergens daartussen; jaren 0001 tot en met 9998."
)
_MARGE_PER_MAAT = {"dag": 15, "maand": 31, "seizoen": 92, "jaar": 366}


class DatumFout(ValueError):
    """A text that is no date here; the message says in Dutch what is allowed."""


class Grenzen(NamedTuple):
    """First and last day a date can mean, both included, and its margin in days (0 without suffix)."""

    vroegst: date
    laatst: date
    marge: int


@lru_cache(maxsize=65536)
def grenzen(d: str) -> Grenzen:
    """First day, last day and margin of a date. Raises DatumFout. Source: calculation rules, Dates."""
    if not isinstance(d, str):
        raise DatumFout(f"Een datum is een tekst. {_TOEGESTAAN}")
    if d[:1] == "[":
        return _read_interval(d)
    kern, marge_telt = (d[:-1], True) if d[-1:] in ACHTERVOEGSELS and d else (d, False)
    eerste, laatste, maat = _read_kern(kern, d)
    return Grenzen(eerste, laatste, _MARGE_PER_MAAT[maat] if marge_telt else 0)


def vroegst(d: str) -> date:
    """The first day that d can mean, margin not counted."""
    return grenzen(d).vroegst


def laatst(d: str) -> date:
    """The last day that d can mean, margin not counted."""
    return grenzen(d).laatst


def marge(d: str) -> int:
    """How many days d may be off: 0 without suffix, else 15, 31, 92 or 366 by what it names."""
    return grenzen(d).marge


def vroegst_met_marge(d: str) -> date:
    """The first day that d can mean with its margin; never before the first day of the calendar."""
    eerste, _, dagen = grenzen(d)
    try:
        return eerste - timedelta(days=dagen)
    except OverflowError:
        return date.min


def laatst_met_marge(d: str) -> date:
    """The last day that d can mean with its margin; never past the last day of the calendar."""
    _, laatste, dagen = grenzen(d)
    try:
        return laatste + timedelta(days=dagen)
    except OverflowError:
        return date.max


def check_datum(tekst: str) -> str:
    """Give the text back if it is a date. Raises DatumFout if it is not."""
    if not isinstance(tekst, str):
        raise DatumFout(f"Een datum is een tekst. {_TOEGESTAAN}")
    grenzen(tekst)
    return tekst


def check_einde(tekst: str) -> str:
    """Give the text back if it can end a period: a date, or '..' for what still runs. Raises DatumFout."""
    if tekst == LOOPT_NOG:
        return tekst
    try:
        return check_datum(tekst)
    except DatumFout as fout:
        raise DatumFout(f"{fout} Een einde mag ook .. zijn: het loopt nog.") from None


def check_dag(tekst: str) -> str:
    """Give the text back if it is one exact day, YYYY-MM-DD. Raises DatumFout."""
    if not isinstance(tekst, str) or len(tekst) != 10 or tekst[:1] == "[":
        raise DatumFout(f"{_show(tekst)} is geen dag. Schrijf een dag als 2016-03-12: jaar, maand en dag.")
    return check_datum(tekst)


def maak_interval(van: str, tot: str) -> str:
    """One moment somewhere from van to tot; van itself where both are the same. Raises DatumFout."""
    if van == tot:
        _read_kern(van, van)
        return van
    return check_datum(f"[{van}..{tot}]")


def _read_interval(d: str) -> Grenzen:
    links, scheiding, rechts = d[1:-1].partition("..")
    if not scheiding or d[-1] != "]":
        raise DatumFout(f"{_show(d)} is geen datum. {_TOEGESTAAN}")
    eerste, laatste = _read_kern(links, d)[0], _read_kern(rechts, d)[1]
    if laatste < eerste:
        raise DatumFout(f"{_show(d)} kan niet: {rechts} ligt voor {links}. Zet de vroegste datum eerst.")
    return Grenzen(eerste, laatste, 0)


def _read_kern(kern: str, heel: str) -> tuple[date, date, str]:
    """First day, last day and what is named, of a date without suffix; heel is shown when it is none."""
    # Only these three lengths exist, so positions are enough; a pattern would let other digits in.
    cijfers = kern[:4] + kern[5:7] + kern[8:10]
    streepjes = kern[4:5] + kern[7:8]
    if len(kern) not in (4, 7, 10) or not (cijfers.isascii() and cijfers.isdigit()) or streepjes.strip("-"):
        raise DatumFout(f"{_show(heel)} is geen datum. {_TOEGESTAAN}")
    jaar = int(kern[:4])
    if not 1 <= jaar <= 9998:
        raise DatumFout(f"{_show(heel)} kan niet: een jaar is 0001 tot en met 9998.")
    if len(kern) == 4:
        return date(jaar, 1, 1), date(jaar, 12, 31), "jaar"
    maand = int(kern[5:7])
    if len(kern) == 7 and 21 <= maand <= 24:
        return *_bound_seizoen(jaar, maand), "seizoen"
    if not 1 <= maand <= 12:
        raise DatumFout(f"{_show(heel)} kan niet: maand {kern[5:7]} bestaat niet. {_TOEGESTAAN}")
    dagen = monthrange(jaar, maand)[1]
    if len(kern) == 7:
        return date(jaar, maand, 1), date(jaar, maand, dagen), "maand"
    dag = int(kern[8:10])
    if not 1 <= dag <= dagen:
        raise DatumFout(f"{_show(heel)} kan niet: {kern[:7]} heeft {dagen} dagen.")
    return date(jaar, maand, dag), date(jaar, maand, dag), "dag"


def _bound_seizoen(jaar: int, seizoen: int) -> tuple[date, date]:
    if seizoen == 24:
        return date(jaar, 12, 1), date(jaar + 1, 2, monthrange(jaar + 1, 2)[1])
    maand = 3 * (seizoen - 20)
    return date(jaar, maand, 1), date(jaar, maand + 2, monthrange(jaar, maand + 2)[1])


def _show(waarde: object) -> str:
    tekst = str(waarde)
    return f"‘{tekst[:30]}{'…' if len(tekst) > 30 else ''}’"
