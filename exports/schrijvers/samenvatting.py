"""Writes the summary for the inwoner on paper: as PDF/UA-1 and as Word; only where it may be on paper."""

from dataclasses import asdict
from datetime import date
from typing import Any

from casus.model import Casus
from casus.toestemming import is_dicht, is_gegeven, mag_op_papier, waarom_niet_op_papier
from exports.samenvatting import Samenvatting, maak_samenvatting
from exports.schrijvers.pdf import SchrijfFout
from exports.schrijvers.samenvatting_docx import schrijf_docx
from exports.schrijvers.zetten import tel_bladzijden, zet_pdf

_SJABLOON, _WAT = "samenvatting.typ", "De samenvatting"
MATEN = (12.5, 12.0, 11.5, 11.0)
"""Sizes of type in points; none smaller, whatever the length."""
NOG_GEEN_TOESTEMMING = (
    "Er is nog geen toestemming voor deze casus. Vraag die eerst bij Start. Daarna kan dit op papier."
)
KOPPEN = {
    "gebeurd": "Wat er gebeurde",
    "tijdlijn": "Uw tijdlijn",
    "mensen": "Wie er om u heen stonden",
    "afspraken": "Wat wij hebben afgesproken",
    "verder": "Hoe het verder gaat",
}


def schrijf_samenvatting_pdf(casus: Casus, peildatum: date, datum: date, *, eigen_kring: bool = False) -> bytes:
    """The summary as PDF. Raises SchrijfFout where it may not be on paper, or cannot be laid out."""
    samenvatting = _maak(casus, peildatum, datum, eigen_kring)
    gegevens = {**asdict(samenvatting), "koppen": KOPPEN}
    return zet_pdf(_SJABLOON, {**gegevens, "maat": _kies_maat(gegevens)}, datum, _WAT)


def tel_samenvatting(casus: Casus, peildatum: date, datum: date) -> int:
    """How many pages the summary takes as PDF. Raises SchrijfFout where it may not be on paper."""
    gegevens = {**asdict(_maak(casus, peildatum, datum)), "koppen": KOPPEN}
    return tel_bladzijden(_SJABLOON, {**gegevens, "maat": _kies_maat(gegevens)}, _WAT)


def _kies_maat(gegevens: dict[str, Any]) -> float:
    """The size of type: the largest that gives one page, else the largest that gives the fewest, two or more."""
    bladzijden = {maat: tel_bladzijden(_SJABLOON, {**gegevens, "maat": maat}, _WAT) for maat in MATEN}
    op_een = [maat for maat, aantal in bladzijden.items() if aantal == 1]
    return max(op_een) if op_een else min(MATEN, key=lambda maat: (bladzijden[maat], -maat))


def schrijf_samenvatting_docx(casus: Casus, peildatum: date, datum: date, *, eigen_kring: bool = False) -> bytes:
    """The summary as a Word document, to change it there. Raises SchrijfFout where it may not be on paper."""
    return schrijf_docx(_maak(casus, peildatum, datum, eigen_kring), KOPPEN)


def _maak(casus: Casus, peildatum: date, datum: date, eigen_kring: bool = False) -> Samenvatting:
    weiger_zonder_papier(casus, eigen_kring=eigen_kring)
    return maak_samenvatting(casus, peildatum, datum)


def waarom_geen_papier(casus: Casus, *, eigen_kring: bool = False) -> str:
    """Why what was told may not be on paper (yet), and what to do; empty where it may.

    ``eigen_kring``: the paper stays with the evaluation team and who leads the talk; then a strict case may be on it.
    """
    strikt_mag = eigen_kring and not is_dicht(casus)
    if not strikt_mag and not mag_op_papier(casus):
        return waarom_niet_op_papier(casus)
    return "" if is_gegeven(casus) else NOG_GEEN_TOESTEMMING


def weiger_zonder_papier(casus: Casus, *, eigen_kring: bool = False) -> None:
    """Raises SchrijfFout, saying what to do instead, where nothing of what was told may be on paper."""
    if waarom := waarom_geen_papier(casus, eigen_kring=eigen_kring):
        raise SchrijfFout(waarom)
