"""Dates as they are said: what day they can mean first and last, and how far they may be off.

Days are plain day numbers (1 January of the year 1 is day 1), so that a margin may lie outside the calendar.
"""

from calendar import monthrange
from datetime import date
from typing import Any, NamedTuple

Rauw = dict[str, Any]
MARGE = {"dag": 15, "maand": 31, "seizoen": 92, "jaar": 366}


class Moment(NamedTuple):
    """First and last day a date can mean, and its margin in days."""

    vroegst: int
    laatst: int
    marge: int

    @property
    def vroeg(self) -> int:
        return self.vroegst - self.marge

    @property
    def laat(self) -> int:
        return self.laatst + self.marge


def dagnummer(jaar: int, maand: int, dag: int) -> int:
    return date(jaar, maand, dag).toordinal()


def _laatste_van_maand(jaar: int, maand: int) -> int:
    return dagnummer(jaar, maand, monthrange(jaar, maand)[1])


def _deel(tekst: str) -> tuple[int, int, str]:
    """First day, last day and kind of one date without suffix."""
    stukken = [int(stuk) for stuk in tekst.split("-")]
    jaar = stukken[0]
    if len(stukken) == 1:
        return dagnummer(jaar, 1, 1), dagnummer(jaar, 12, 31), "jaar"
    if len(stukken) == 3:
        dag = dagnummer(*stukken)
        return dag, dag, "dag"
    if stukken[1] <= 12:
        return dagnummer(jaar, stukken[1], 1), _laatste_van_maand(jaar, stukken[1]), "maand"
    if stukken[1] == 24:
        return dagnummer(jaar, 12, 1), _laatste_van_maand(jaar + 1, 2), "seizoen"
    eerste = {21: 3, 22: 6, 23: 9}[stukken[1]]
    return dagnummer(jaar, eerste, 1), _laatste_van_maand(jaar, eerste + 2), "seizoen"


def lees_moment(tekst: str) -> Moment:
    if tekst.startswith("["):
        links, rechts = tekst[1:-1].split("..")
        return Moment(_deel(links)[0], _deel(rechts)[1], 0)
    if tekst[-1] in "~?%":
        vroegst, laatst, soort = _deel(tekst[:-1])
        return Moment(vroegst, laatst, MARGE[soort])
    vroegst, laatst, _ = _deel(tekst)
    return Moment(vroegst, laatst, 0)


def lees_dag(tekst: str) -> int:
    return date.fromisoformat(tekst).toordinal()


def schrijf_dag(dag: int) -> str:
    return date.fromordinal(dag).isoformat()


def maand_van(dag: int) -> tuple[int, int]:
    wanneer = date.fromordinal(dag)
    return wanneer.year, wanneer.month


def bereik(eerste: int, laatste: int) -> range:
    """The days from the one to the other, both included; none if that is reversed."""
    return range(eerste, laatste + 1)


class Venster(NamedTuple):
    """The days of a case: all of them, and first and last of the certain part (may be reversed)."""

    dagen: range
    zeker_van: int
    zeker_tot: int
    peildatum: int
    einde_bekend: bool

    @property
    def begin(self) -> int:
        return self.dagen[0]

    @property
    def einde(self) -> int:
        return self.dagen[-1]


def lees_venster(casus: Rauw, peildatum: int) -> Venster:
    van = lees_moment(casus["periode_van"])
    tot = casus.get("periode_tot")
    sessie = casus.get("sessiedatum")
    zeker_van = van.laat
    if tot == "..":
        einde = zeker_tot = peildatum
    elif tot:
        einde, zeker_tot = lees_moment(tot).laatst, lees_moment(tot).vroeg
    elif sessie:
        einde = zeker_tot = lees_dag(sessie)
    else:
        einde, zeker_tot = peildatum, zeker_van
    einde, zeker_tot = min(einde, peildatum), min(zeker_tot, peildatum)
    return Venster(bereik(van.vroegst, einde), zeker_van, zeker_tot, peildatum, bool(tot or sessie))


def dekt(ding: Rauw, venster: Venster) -> range:
    """The days a period covers."""
    van, tot = lees_moment(ding["van"]), ding.get("tot")
    if tot == "..":
        return bereik(van.vroegst, venster.peildatum)
    if tot:
        return bereik(van.vroegst, lees_moment(tot).laatst)
    return bereik(van.vroegst, max(venster.einde, van.laatst))


def mogelijk(ding: Rauw, venster: Venster) -> range:
    """The days on which a period possibly holds."""
    van, tot = lees_moment(ding["van"]), ding.get("tot")
    if tot == "..":
        return bereik(van.vroeg, venster.peildatum)
    if tot:
        return bereik(van.vroeg, lees_moment(tot).laat)
    return bereik(van.vroeg, max(venster.einde, van.laatst))


def zeker(ding: Rauw, venster: Venster) -> range:
    """The days on which a period certainly holds."""
    van, tot = lees_moment(ding["van"]), ding.get("tot")
    if is_betwist(ding):
        return range(0)
    if tot == "..":
        return bereik(van.laat, venster.peildatum)
    if tot:
        return bereik(van.laat, lees_moment(tot).vroeg)
    if van.vroegst == van.laat:
        return bereik(van.vroegst, van.vroegst)
    return range(0)


def is_betwist(ding: Rauw) -> bool:
    return bool(ding.get("lezingen"))


def maak_runs(dagen: set[int]) -> list[Rauw]:
    """The days as runs, each as long as it can be."""
    runs: list[list[int]] = []
    for dag in sorted(dagen):
        if runs and runs[-1][-1] == dag - 1:
            runs[-1].append(dag)
        else:
            runs.append([dag])
    return [{"van": schrijf_dag(run[0]), "tot": schrijf_dag(run[-1]), "dagen": len(run)} for run in runs]
