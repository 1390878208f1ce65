"""From dates as they were said to the days that are drawn: what may be, and what is sure.

Source: calculation rules, section Dates (possibly holds, certainly holds). One thing differs on purpose: a
disputed item keeps its core here, for both tellings are drawn; figures do not use this module.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from casus.beeld.model import Einde, Spanne
from casus.datums import DatumFout, check_datum, check_einde, laatst, laatst_met_marge, vroegst, vroegst_met_marge

DAG = timedelta(days=1)


@dataclass(frozen=True)
class Rek:
    """A period as drawn; ``kern`` None where nothing of it is sure. ``begin`` and ``slot`` are its middle reading."""

    mogelijk: Spanne
    kern: Spanne | None
    einde: Einde
    begin: date
    slot: date


def lees_spanne(d: str) -> Spanne:
    """All days a date may mean, its margin counted."""
    return Spanne(vroegst_met_marge(d), laatst_met_marge(d))


def lees_midden(d: str) -> date:
    """The middle of the days a date names; where its point is drawn."""
    return Spanne(vroegst(d), laatst(d)).midden


def is_vaag(d: str) -> bool:
    """True where a date is not one exact day."""
    spanne = lees_spanne(d)
    return spanne.van != spanne.tot


def lees_rek(van: str, tot: str | None, venster_tot: date, peildatum: date) -> Rek:
    """A period as drawn: ``..`` runs to peildatum, None to the end of the window.

    What cannot be (an end before its beginning, kept as a note to be looked up) is drawn as its beginning.
    """
    begin = lees_spanne(van)
    midden = lees_midden(van)
    if tot is None:
        slot = max(venster_tot, begin.tot)
        return Rek(Spanne(begin.van, slot), Spanne(begin.tot, begin.tot), "onbekend", midden, slot)
    if tot == "..":
        slot = max(peildatum, begin.tot)
        return Rek(Spanne(begin.van, slot), Spanne(begin.tot, slot), "loopt", midden, slot)
    einde = lees_spanne(tot)
    mogelijk = Spanne(begin.van, max(begin.van, einde.tot))
    kern = Spanne(begin.tot, einde.van) if begin.tot <= einde.van else None
    return Rek(mogelijk, kern, "bekend", midden, max(midden, lees_midden(tot)))


def lees_datum(waarde: object) -> str | None:
    """The value if it is a date, else None: what stands in a lezing is kept as told and may be anything."""
    try:
        return check_datum(waarde) if isinstance(waarde, str) else None
    except DatumFout:
        return None


def lees_einde(waarde: object) -> str | None:
    """The value if it can end a period, else None."""
    try:
        return check_einde(waarde) if isinstance(waarde, str) else None
    except DatumFout:
        return None


def stapel(rekken: list[Rek]) -> list[int]:
    """A sub-row for each period, so that none overlaps another; in order of beginning, first row that is free.

    Periods that touch only because both dates are vague (until April, from April) share a row: the middle
    readings decide.
    """
    rijen: list[date] = []
    plek = [0] * len(rekken)
    for nummer in sorted(range(len(rekken)), key=lambda n: (rekken[n].begin, n)):
        rek = rekken[nummer]
        rij = next((r for r, vrij_na in enumerate(rijen) if rek.begin >= vrij_na), len(rijen))
        if rij == len(rijen):
            rijen.append(rek.slot)
        rijen[rij] = rek.slot
        plek[nummer] = rij
    return plek
