"""Writes the casusverslag for the evaluation team as PDF/UA-1; only where it may be on paper."""

from datetime import date

from casus.controle import Omgeving
from casus.model import Casus
from exports.rapport.casusverslag import maak_casusverslag
from exports.schrijvers.pdf import schrijf_pdf
from exports.schrijvers.samenvatting import weiger_zonder_papier


def schrijf_casusverslag_pdf(casus: Casus, omgeving: Omgeving, datum: date) -> bytes:
    """The casusverslag as PDF. Raises SchrijfFout where it may not be on paper, or cannot be laid out."""
    weiger_zonder_papier(casus)
    return schrijf_pdf(maak_casusverslag(casus, omgeving, datum))
