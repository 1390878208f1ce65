"""Sets a template with its data: the one place that calls the typesetter.

All data go in as one JSON text beside the template, never into its markup; only the typesetter's own fonts
are used, and the time is given: the same data give the same bytes.
"""

import json
from datetime import UTC, date, datetime
from functools import lru_cache
from importlib.resources import files
from typing import Any

import typst

from exports.schrijvers.tekens import maak_zetbaar

ZONDER_DATUM = date(2000, 1, 1)
"""The date inside a paper that has none of its own: cards, blank forms."""


class SchrijfFout(Exception):
    """A paper could not be laid out; the text is Dutch, for the person."""


def zet_pdf(sjabloon: str, gegevens: dict[str, Any], dag: date, wat: str) -> bytes:
    """The template filled, as PDF/UA-1. Raises SchrijfFout, with ``wat`` it was, where it cannot be laid out."""
    tijd = datetime(dag.year, dag.month, dag.day, 12, tzinfo=UTC)
    rauw = json.dumps(_loop(gegevens), ensure_ascii=False, sort_keys=True)
    try:
        pdf = typst.compile(
            _laad_sjabloon(sjabloon), format="pdf", pdf_standards="ua-1", timestamp=tijd,
            font_paths=_laad_letters(), sys_inputs={"gegevens": rauw},
        )  # fmt: skip
    except typst.TypstError as fout:
        raise SchrijfFout(f"{wat} kon niet als PDF worden opgemaakt: {fout.message}") from fout
    assert isinstance(pdf, bytes)
    return pdf


def tel_bladzijden(sjabloon: str, gegevens: dict[str, Any], wat: str) -> int:
    """How many pages the template gives; it says so itself, under the label ``paginas``. Raises SchrijfFout."""
    return int(vraag_na(sjabloon, gegevens, "paginas", wat))


def teken_bladzijden(sjabloon: str, gegevens: dict[str, Any], wat: str) -> tuple[bytes, ...]:
    """The template filled, a picture (SVG) of each page; drawn without a browser. Raises SchrijfFout."""
    rauw = json.dumps(_loop(gegevens), ensure_ascii=False, sort_keys=True)
    try:
        bladen = typst.compile(
            _laad_sjabloon(sjabloon), format="svg", font_paths=_laad_letters(), sys_inputs={"gegevens": rauw}
        )
    except typst.TypstError as fout:
        raise SchrijfFout(f"{wat} kon niet worden getekend: {fout.message}") from fout
    return (bladen,) if isinstance(bladen, bytes) else tuple(bladen)


def vraag_na(sjabloon: str, gegevens: dict[str, Any], label: str, wat: str) -> Any:
    """What the template, laid out, says under a label. Raises SchrijfFout."""
    rauw = json.dumps(_loop(gegevens), ensure_ascii=False, sort_keys=True)
    try:
        uit = typst.query(
            _laad_sjabloon(sjabloon), f"<{label}>", field="value", one=True, font_paths=_laad_letters(),
            sys_inputs={"gegevens": rauw},
        )  # fmt: skip
    except typst.TypstError as fout:
        raise SchrijfFout(f"{wat} kon niet als PDF worden opgemaakt: {fout.message}") from fout
    return json.loads(uit)


def teken_png(svg: str, punten_per_duim: float = 200) -> bytes:
    """A picture as PNG, for papers that take no SVG; drawn without a browser."""
    sjabloon = b"#set page(width: auto, height: auto, margin: 0pt)\n#image(bytes(sys.inputs.svg), format: \"svg\")\n"
    try:
        png = typst.compile(
            sjabloon, format="png", ppi=punten_per_duim, font_paths=_laad_letters(),
            sys_inputs={"svg": maak_zetbaar(svg)},
        )  # fmt: skip
    except typst.TypstError as fout:
        raise SchrijfFout(f"De tijdlijn kon niet worden getekend: {fout.message}") from fout
    assert isinstance(png, bytes)
    return png


@lru_cache(maxsize=16)
def _laad_sjabloon(naam: str) -> bytes:
    return (files("exports") / "schrijvers" / naam).read_bytes()


@lru_cache(maxsize=1)
def _laad_letters() -> Any:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)


def _loop(ding: Any) -> Any:
    """Every text fit to be set; dates as text."""
    if isinstance(ding, str):
        return maak_zetbaar(ding)
    if isinstance(ding, date):
        return ding.isoformat()
    if isinstance(ding, dict):
        return {sleutel: _loop(waarde) for sleutel, waarde in ding.items()}
    if isinstance(ding, list | tuple):
        return [_loop(deel) for deel in ding]
    return ding
