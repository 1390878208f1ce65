"""Writes a report as PDF/UA-1: tagged, in Dutch, with bookmarks and alternative text.

All data go in as one JSON text beside the template, never into its markup. Only fonts of the typesetter
itself are used, and the time is the date of the report: the same report gives the same bytes.
"""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from functools import lru_cache
from importlib.resources import files
from typing import Any

import typst

from exports.rapport.model import Rapport
from exports.schrijvers.tekens import maak_zetbaar


class SchrijfFout(Exception):
    """The report could not be laid out; the text is Dutch, for the person."""


def schrijf_pdf(rapport: Rapport) -> bytes:
    """The report as PDF. Raises SchrijfFout where it cannot be laid out."""
    tijd = datetime(rapport.datum.year, rapport.datum.month, rapport.datum.day, 12, tzinfo=UTC)
    gegevens = json.dumps(_maak_gegevens(rapport), ensure_ascii=False, sort_keys=True)
    try:
        pdf = typst.compile(
            _laad_sjabloon(), format="pdf", pdf_standards="ua-1", timestamp=tijd, font_paths=_laad_letters(),
            sys_inputs={"gegevens": gegevens},
        )  # fmt: skip
    except typst.TypstError as fout:
        raise SchrijfFout(f"Het rapport kon niet als PDF worden opgemaakt: {fout.message}") from fout
    assert isinstance(pdf, bytes)
    return pdf


@lru_cache(maxsize=1)
def _laad_sjabloon() -> bytes:
    return (files("exports") / "schrijvers" / "rapport.typ").read_bytes()


@lru_cache(maxsize=1)
def _laad_letters() -> Any:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)


def _maak_gegevens(rapport: Rapport) -> Any:
    """The report as plain lists and texts, each part with its kind, every text fit to be set."""
    ding = asdict(rapport)
    ding["datum"] = rapport.datum.isoformat()
    for plek in ("voorblad", "delen"):
        ding[plek] = [
            {"soort": type(deel).__name__, **asdict(deel)} for deel in getattr(rapport, plek)
        ]  # fmt: skip
    return _loop(ding)


def _loop(ding: Any) -> Any:
    if isinstance(ding, str):
        return maak_zetbaar(ding)
    if isinstance(ding, dict):
        return {sleutel: _loop(waarde) for sleutel, waarde in ding.items()}
    if isinstance(ding, list | tuple):
        return [_loop(deel) for deel in ding]
    return ding
