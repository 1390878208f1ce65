"""Reads and writes the exchange file, all or nothing.

Numbers are read exactly (never through a float), keys may not stand twice, ``extra`` stays as it is.
Written out, every field stands in the file, also where it has its default: nothing is left to guess.
"""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import simplejson
from pydantic import ValidationError

from casus.controle import controleer_bestand
from casus.leesjson import MAX_DIEPTE, TE_DIEP, bepaal_diepte, lees_json
from casus.meldingen import vertaal
from casus.model import Casus, Casusbestand
from casus.model.kenmerken import loop_door
from casus.model.velden import kort_citaat
from casus.plaats import BestandFout, schrijf_plaats

MAX_BYTES_OPDRACHT = 1024**3
MAX_BYTES_SCHERM = 50 * 1024**2


def lees_pad(pad: Path, max_bytes: int = MAX_BYTES_OPDRACHT) -> Casusbestand:
    """The file at ``pad``; BestandFout with every fault and its place, OSError where it cannot be read."""
    if pad.is_dir():
        raise BestandFout(["dit is een map, geen bestand"])
    if pad.stat().st_size > max_bytes:
        raise _te_groot(max_bytes)
    return _maak_bestand(lees_json(_lees_inhoud(pad, max_bytes)))


def lees_bytes(inhoud: bytes, max_bytes: int = MAX_BYTES_SCHERM) -> Casusbestand:
    """The file with these bytes; BestandFout with every fault and its place."""
    if len(inhoud) > max_bytes:
        raise _te_groot(max_bytes)
    return _maak_bestand(lees_json(inhoud))


def _lees_inhoud(pad: Path, max_bytes: int) -> bytes:
    """The bytes, never more than allowed also where the file grows meanwhile."""
    with pad.open("rb") as bestand:
        inhoud = bestand.read(max_bytes + 1)
    if len(inhoud) > max_bytes:
        raise _te_groot(max_bytes)
    return inhoud


def _maak_bestand(rauw: Any) -> Casusbestand:
    if not isinstance(rauw, dict):
        raise BestandFout(["hier hoort een casusbestand te staan: een JSON-object met 'formaat' en 'casussen'"])
    _check_kop(rauw)
    _vervang_casussen(rauw)
    try:
        bestand = Casusbestand.model_validate(rauw)
    except ValidationError as fout:
        raise BestandFout(str(f) for f in vertaal(fout)) from None
    fouten = [*_check_extra(bestand), *(str(fout) for fout in controleer_bestand(bestand))]
    if fouten:
        raise BestandFout(fouten)
    return bestand


def _vervang_casussen(rauw: dict[str, Any]) -> None:
    """Each case that is whole takes the place of its plain values, one by one, so that not all of both are held."""
    casussen = rauw.get("casussen")
    for nummer, ruw in enumerate(casussen if isinstance(casussen, list) else []):
        try:
            casussen[nummer] = Casus.model_validate(ruw)  # type: ignore[index]
        except ValidationError:
            continue  # the file as a whole says where it is


def _te_groot(max_bytes: int) -> BestandFout:
    return BestandFout([f"te groot: hooguit {max_bytes // 1024**2} MB"])


def schrijf_bytes(bestand: Casusbestand) -> bytes:
    """The file as UTF-8 JSON; the same evaluation gives the same bytes."""
    return (schrijf_json(bestand.model_dump(), indent=1) + "\n").encode("utf-8")


def schrijf_json(ding: Any, indent: int | None = None) -> str:
    """JSON text with exact numbers; Decimals stand as numbers."""
    return str(simplejson.dumps(ding, ensure_ascii=False, indent=indent, use_decimal=True, allow_nan=False))


def lees_json_tekst(tekst: str) -> Any:
    """JSON text with exact numbers, as ``schrijf_json`` wrote it."""
    return json.loads(tekst, parse_float=Decimal)


def _check_kop(rauw: dict[str, Any]) -> None:
    """Says first what matters most: that this is another kind of file, or of a newer version."""
    if rauw.get("formaat", "casusbestand") != "casusbestand":
        raise BestandFout([f"formaat: {kort_citaat(rauw['formaat'])} is geen casusbestand"])
    versie = rauw.get("versie", 1)
    if isinstance(versie, int) and not isinstance(versie, bool) and versie > 1:
        raise BestandFout([f"versie: dit bestand is van een nieuwere versie ({versie}); deze app kent versie 1"])


def _check_extra(bestand: Casusbestand) -> list[str]:
    """What stands free in the file (``extra``) may not nest too deep; a file is at most ``MAX_DIEPTE`` deep."""
    return [
        f"{schrijf_plaats((*pad, 'extra'))}: {TE_DIEP}"
        for pad, ding in loop_door(bestand)
        if ding.extra and len(pad) + 1 + bepaal_diepte(ding.extra) > MAX_DIEPTE
    ]
