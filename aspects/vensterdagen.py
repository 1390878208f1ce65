"""The casus window and its certain part by ordinal, so that a margin may reach past the calendar.

Source: calculation rules, section Dates (casus window).
"""

from datetime import date

from casus.datums import LOOPT_NOG
from casus.model import Casus
from casus.perioden import Stuk, lees_moment


def lees_venster(casus: Casus, peildatum: date) -> Stuk:
    """All days the story may be about, never beyond ``peildatum``; can be empty."""
    peil = peildatum.toordinal()
    if casus.periode_tot == LOOPT_NOG:
        einde = peil
    elif casus.periode_tot is not None:
        einde = lees_moment(casus.periode_tot).laatst
    else:
        einde = lees_moment(casus.sessiedatum).eerst if casus.sessiedatum else peil
    return Stuk(lees_moment(casus.periode_van).eerst, min(einde, peil))


def lees_zeker_deel(casus: Casus, peildatum: date) -> Stuk:
    """The days the story is about for sure, never beyond ``peildatum``; can be empty."""
    peil = peildatum.toordinal()
    begin = lees_moment(casus.periode_van).laat
    if casus.periode_tot == LOOPT_NOG:
        einde = peil
    elif casus.periode_tot is not None:
        einde = lees_moment(casus.periode_tot).vroeg
    else:
        einde = lees_moment(casus.sessiedatum).eerst if casus.sessiedatum else begin
    return Stuk(begin, min(einde, peil))
