"""Writes the sheet for the talk with the team as PDF/UA-1; there is no case on it.

All data go in as one JSON text beside the template, never into its markup; the same sheet gives the same bytes.
"""

import json
from dataclasses import asdict
from datetime import UTC, date, datetime
from functools import lru_cache
from importlib.resources import files
from typing import Any

import typst

from aspects.leerbeeld import Gespreksblad
from exports.schrijvers.pdf import SchrijfFout
from exports.schrijvers.tekens import maak_zetbaar


def schrijf_gespreksblad_pdf(blad: Gespreksblad) -> bytes:
    """The sheet as PDF. Raises SchrijfFout where it cannot be laid out."""
    dag = date.fromisoformat(blad.peildatum)
    gegevens = json.dumps(_loop(asdict(blad)), ensure_ascii=False, sort_keys=True)
    try:
        pdf = typst.compile(
            _laad_sjabloon(), format="pdf", pdf_standards="ua-1",
            timestamp=datetime(dag.year, dag.month, dag.day, 12, tzinfo=UTC),
            font_paths=_laad_letters(), sys_inputs={"gegevens": gegevens},
        )  # fmt: skip
    except typst.TypstError as fout:
        raise SchrijfFout(f"Het gespreksblad kon niet als PDF worden opgemaakt: {fout.message}") from fout
    assert isinstance(pdf, bytes)
    return pdf


@lru_cache(maxsize=1)
def _laad_sjabloon() -> bytes:
    return (files("exports") / "schrijvers" / "gespreksblad.typ").read_bytes()


@lru_cache(maxsize=1)
def _laad_letters() -> Any:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)


def _loop(ding: Any) -> Any:
    """Every text fit to be set."""
    if isinstance(ding, str):
        return maak_zetbaar(ding)
    if isinstance(ding, dict):
        return {sleutel: _loop(waarde) for sleutel, waarde in ding.items()}
    if isinstance(ding, list | tuple):
        return [_loop(deel) for deel in ding]
    return ding
