"""Writes the casusverslag for the evaluation team as PDF/UA-1 and as Word; only where it may be on paper."""

from datetime import date

from casus.controle import Omgeving
from casus.model import Casus
from exports.rapport.casusverslag import maak_casusverslag
from exports.schrijvers.docx import schrijf_docx
from exports.schrijvers.pdf import schrijf_pdf
from exports.schrijvers.samenvatting import weiger_zonder_papier


def schrijf_casusverslag_pdf(casus: Casus, omgeving: Omgeving, datum: date, *, eigen_kring: bool = False) -> bytes:
    """The casusverslag as PDF. Raises SchrijfFout where it may not be on paper, or cannot be laid out.

    ``eigen_kring``: it stays with the evaluation team and who leads the talk; then also that of a strict case.
    """
    weiger_zonder_papier(casus, eigen_kring=eigen_kring)
    return schrijf_pdf(maak_casusverslag(casus, omgeving, datum))


def schrijf_casusverslag_docx(casus: Casus, omgeving: Omgeving, datum: date, *, eigen_kring: bool = False) -> bytes:
    """The same as a Word document."""
    weiger_zonder_papier(casus, eigen_kring=eigen_kring)
    return schrijf_docx(maak_casusverslag(casus, omgeving, datum))
