"""The worked evaluation that the app ships: made up, after a published evaluation; never mixed with own data."""

from pathlib import Path
from typing import Any

from casus.bestand import lees_bytes, lees_json_tekst, schrijf_json
from casus.model import Casusbestand

_MAP = Path(__file__).parent / "data" / "demonstratie"


def laad_demonstratie() -> Casusbestand:
    """The evaluation 'Voorbeeldgemeente 2017' with its stories in order; checked like any import."""
    onderzoek: dict[str, Any] = lees_json_tekst((_MAP / "onderzoek.json").read_text("utf-8"))
    verhalen = [lees_json_tekst(pad.read_text("utf-8")) for pad in sorted(_MAP.glob("verhaal_*.json"))]
    rauw = {"formaat": "casusbestand", "versie": 1, **onderzoek, "casussen": verhalen}
    return lees_bytes(schrijf_json(rauw).encode("utf-8"))
