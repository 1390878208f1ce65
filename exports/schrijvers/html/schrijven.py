"""Writes a report as one web page that asks nothing of any other place: style, script and pictures are inside.

Text of people goes through one template that escapes all of it; the page itself says that only its own style and
scripts may run, each known by its hash, and that nothing may be fetched. The same report gives the same bytes.
"""

import base64
import hashlib
import json
from functools import lru_cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined
from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from exports.rapport.model import Rapport
from exports.schrijvers.html.delen import maak_hoofdstukken, maak_voorblad
from exports.schrijvers.word import schoon

__all__ = ["schrijf_html"]

_PLEK_MERK = "@MERK@"
"""Where in the style the edition comes, under every printed page."""


def schrijf_html(rapport: Rapport) -> bytes:
    """The report as one .html file."""
    stijl = laad("rapport.css").replace(_PLEK_MERK, _maak_stijltekst(rapport.merk))
    hoofdstukken = maak_hoofdstukken(rapport.delen)
    # Numbers are drawn by a large script; a report without any goes without it.
    scripts = [laad("rapport.js"), *([laad_tekenaar(), laad("grafieken.js")] if _heeft_grafiek(hoofdstukken) else [])]
    gegevens = {
        "titel": ", ".join(deel for deel in (rapport.titel, rapport.ondertitel) if deel),
        "rapport": rapport,
        "voorblad": maak_voorblad(rapport.voorblad),
        "hoofdstukken": hoofdstukken,
        # What the browser may do with this page: run these scripts and use this style, each by its hash.
        "mag_scripts": " ".join(map(_maak_kenmerk, scripts)),
        "mag_stijl": _maak_kenmerk(stijl),
        "stijl": Markup(stijl),
        "scripts": [Markup(script) for script in scripts],
    }
    return _laad_sjabloon().render(gegevens).encode("utf-8")


def _heeft_grafiek(hoofdstukken: list[dict[str, Any]]) -> bool:
    return any(deel.get("grafieken") for hoofdstuk in hoofdstukken for deel in hoofdstuk["delen"])


def _maak_kenmerk(tekst: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(tekst.encode()).digest()).decode()}'"


def _maak_stijltekst(tekst: str) -> str:
    """A text inside a style: every sign but letters and digits by its number."""
    return "".join(t if t.isascii() and t.isalnum() else f"\\{ord(t):06X}" for t in schoon(tekst))


@lru_cache(maxsize=8)
def laad(naam: str) -> str:
    """A file that lies beside this one."""
    return (files("exports") / "schrijvers" / "html" / naam).read_text("utf-8")


def laad_tekenaar() -> str:
    """The script that draws: plotly.js, the basic bundle, as its makers gave it out."""
    return laad("plotly-basic.min.js")


@lru_cache(maxsize=1)
def _laad_sjabloon() -> Any:
    omgeving = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_maak_schoon
    )
    omgeving.filters["gegevens"] = _schrijf_gegevens
    return omgeving.from_string(laad("rapport.html"))


def _maak_schoon(waarde: Any) -> Any:
    """Text without signs that a page cannot hold, or that would turn a line around; an amount stays on one line."""
    return schoon(waarde) if isinstance(waarde, str) and not isinstance(waarde, Markup) else waarde


def _schrijf_gegevens(waarde: Any) -> Markup:
    """Data for the script of the page: never the end of the element it stands in."""
    veilig = htmlsafe_json_dumps(waarde, dumps=json.dumps, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Markup(schoon(str(veilig)))
