"""Writes a report as PDF/UA-1: tagged, in Dutch, with bookmarks and alternative text.

The time inside is the date of the report: the same report gives the same bytes.
"""

from dataclasses import asdict
from typing import Any

from exports.rapport.model import Rapport
from exports.schrijvers.zetten import SchrijfFout, zet_pdf

__all__ = ["SchrijfFout", "schrijf_pdf"]


def schrijf_pdf(rapport: Rapport) -> bytes:
    """The report as PDF. Raises SchrijfFout where it cannot be laid out."""
    return zet_pdf("rapport.typ", _maak_gegevens(rapport), rapport.datum, "Het rapport")


def _maak_gegevens(rapport: Rapport) -> dict[str, Any]:
    """The report as plain lists and texts, each part with its kind."""
    ding = asdict(rapport)
    for plek in ("voorblad", "delen"):
        ding[plek] = [
            {"soort": type(deel).__name__, **asdict(deel)} for deel in getattr(rapport, plek)
        ]  # fmt: skip
    return ding
