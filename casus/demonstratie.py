"""The worked evaluation that the app ships: made up, after a published evaluation; never mixed with own data."""

from pathlib import Path
from typing import Any

from casus.bestand import lees_bytes, lees_json_tekst, schrijf_json
from casus.model import Casusbestand

_MAP = Path(__file__).parent / "data" / "demonstratie"


def laad_demonstratie() -> Casusbestand:
    """The evaluation 'Voorbeeldgemeente 2017' with its stories in order; checked like any import."""
    onderzoek, evaluatie = _lees("onderzoek.json"), _lees("evaluatie.json")
    verhalen = [_lees(pad.name) for pad in sorted(_MAP.glob("verhaal_*.json"))]
    rauw = {"formaat": "casusbestand", "versie": 1, **onderzoek, "casussen": verhalen, **evaluatie}
    return lees_bytes(schrijf_json(rauw).encode("utf-8"))


def _lees(naam: str) -> Any:
    return lees_json_tekst((_MAP / naam).read_text("utf-8"))
