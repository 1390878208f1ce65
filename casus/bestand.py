"""Reads and writes the exchange file, all or nothing.

Numbers are read exactly (never through a float), keys may not stand twice, ``extra`` stays as it is.
Written out, every field stands in the file, also where it has its default: nothing is left to guess.
"""

import json
import os
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import simplejson
from pydantic import ValidationError

from casus.controle import controleer_bestand
from casus.meldingen import vertaal
from casus.model import Casusbestand
from casus.model.kenmerken import loop_door
from casus.model.velden import kort_citaat
from casus.plaats import BestandFout, schrijf_plaats

MAX_BYTES_OPDRACHT = 1024**3
MAX_BYTES_SCHERM = 50 * 1024**2
MAX_DIEPTE = 50
_MAX_CIJFERS = 400
_LOS_SURROGAAT = re.compile("[\ud800-\udfff]")


def lees_pad(pad: Path, max_bytes: int = MAX_BYTES_OPDRACHT) -> Casusbestand:
    """The file at ``pad``; BestandFout with every fault and its place, OSError where it cannot be read."""
    if pad.is_dir():
        raise BestandFout(["dit is een map, geen bestand"])
    if pad.stat().st_size > max_bytes:
        raise _te_groot(max_bytes)
    with pad.open("rb") as bestand:
        return lees_bytes(bestand.read(max_bytes + 1), max_bytes)


def lees_bytes(inhoud: bytes, max_bytes: int = MAX_BYTES_SCHERM) -> Casusbestand:
    """The file with these bytes; BestandFout with every fault and its place."""
    if len(inhoud) > max_bytes:
        raise _te_groot(max_bytes)
    rauw = _lees_json(inhoud)
    _check_nultekens(inhoud, rauw)
    if not isinstance(rauw, dict):
        raise BestandFout(["hier hoort een casusbestand te staan: een JSON-object met 'formaat' en 'casussen'"])
    _check_kop(rauw)
    try:
        bestand = Casusbestand.model_validate(rauw)
    except ValidationError as fout:
        raise BestandFout(str(f) for f in vertaal(fout)) from None
    fouten = [*_check_extra(bestand), *(str(fout) for fout in controleer_bestand(bestand))]
    if fouten:
        raise BestandFout(fouten)
    return bestand


def _te_groot(max_bytes: int) -> BestandFout:
    return BestandFout([f"te groot: hooguit {max_bytes // 1024**2} MB"])


def schrijf_bytes(bestand: Casusbestand) -> bytes:
    """The file as UTF-8 JSON; the same evaluation gives the same bytes."""
    return (schrijf_json(bestand.model_dump(), indent=1) + "\n").encode("utf-8")


def schrijf_pad(bestand: Casusbestand, pad: Path) -> None:
    """Writes the file whole or not at all: beside it first, then in its place."""
    tijdelijk = pad.with_name(f".{pad.name}.{os.getpid()}.deel")
    try:
        tijdelijk.write_bytes(schrijf_bytes(bestand))
        os.replace(tijdelijk, pad)
    finally:
        tijdelijk.unlink(missing_ok=True)


def schrijf_json(ding: Any, indent: int | None = None) -> str:
    """JSON text with exact numbers; Decimals stand as numbers."""
    return str(simplejson.dumps(ding, ensure_ascii=False, indent=indent, use_decimal=True, allow_nan=False))


def lees_json_tekst(tekst: str) -> Any:
    """JSON text with exact numbers, as ``schrijf_json`` wrote it."""
    return json.loads(tekst, parse_float=Decimal)


def _lees_json(inhoud: bytes) -> Any:
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        raise BestandFout([f"geen UTF-8-tekst (bij byte {fout.start}); sla het bestand op als UTF-8"]) from None
    try:
        return json.loads(
            tekst,
            parse_float=Decimal,
            parse_int=_lees_heel,
            parse_constant=_weiger_constante,
            object_pairs_hook=_lees_object,
        )
    except json.JSONDecodeError as fout:
        if not tekst.strip():
            raise BestandFout(["het bestand is leeg"]) from None
        raise BestandFout([f"geen geldige JSON: regel {fout.lineno}, teken {fout.colno}"]) from None
    except RecursionError:
        raise BestandFout([f"te diep genest: hooguit {MAX_DIEPTE} lagen"]) from None


def _lees_heel(cijfers: str) -> int:
    if len(cijfers) > _MAX_CIJFERS:
        raise BestandFout([f"een getal van {len(cijfers)} cijfers is te groot"])
    return int(cijfers)


def _weiger_constante(naam: str) -> Any:
    raise BestandFout([f"{naam} is geen getal dat hier kan staan"])


def _lees_object(paren: list[tuple[str, Any]]) -> dict[str, Any]:
    ding = dict(paren)
    if len(ding) != len(paren):
        namen = [naam for naam, _ in paren]
        dubbel = next(naam for naam in namen if namen.count(naam) > 1)
        raise BestandFout([f"de sleutel {kort_citaat(dubbel)} staat twee keer in hetzelfde object"])
    return ding


def _check_nultekens(inhoud: bytes, rauw: Any) -> None:
    """A NUL in a text cannot be printed, written to a document or searched; it never comes from a person."""
    if rb"\u0000" not in inhoud:
        return
    meldingen = []
    stapel: list[tuple[tuple[str | int, ...], Any]] = [((), rauw)]
    while stapel:
        pad, huidig = stapel.pop()
        if isinstance(huidig, str) and "\0" in huidig:
            meldingen.append(f"{schrijf_plaats(pad)}: bevat een teken dat geen tekst is (NUL)")
        elif isinstance(huidig, dict):
            stapel.extend(((*pad, naam.replace("\0", "?")), deel) for naam, deel in huidig.items())
            if any("\0" in naam for naam in huidig):
                meldingen.append(f"{schrijf_plaats(pad)}: een veldnaam bevat een teken dat geen tekst is (NUL)")
        elif isinstance(huidig, list):
            stapel.extend(((*pad, nummer), deel) for nummer, deel in enumerate(huidig))
    if meldingen:
        raise BestandFout(sorted(meldingen))


def _check_kop(rauw: dict[str, Any]) -> None:
    """Says first what matters most: that this is another kind of file, or of a newer version."""
    if rauw.get("formaat", "casusbestand") != "casusbestand":
        raise BestandFout([f"formaat: {kort_citaat(rauw['formaat'])} is geen casusbestand"])
    versie = rauw.get("versie", 1)
    if isinstance(versie, int) and not isinstance(versie, bool) and versie > 1:
        raise BestandFout([f"versie: dit bestand is van een nieuwere versie ({versie}); deze app kent versie 1"])


def _check_extra(bestand: Casusbestand) -> list[str]:
    """What stands free in the file (``extra``, texts) may not nest too deep nor hold half characters."""
    meldingen = []
    for pad, ding in loop_door(bestand):
        if ding.extra and len(pad) + _diepte(ding.extra) + 1 > MAX_DIEPTE:
            meldingen.append(f"{schrijf_plaats((*pad, 'extra'))}: te diep genest: hooguit {MAX_DIEPTE} lagen")
        elif ding.extra and _heeft_los_surrogaat(ding.extra):
            meldingen.append(f"{schrijf_plaats((*pad, 'extra'))}: bevat een half teken (los surrogaat)")
    return meldingen


def _diepte(ding: Any) -> int:
    hoogste, stapel = 0, [(ding, 1)]
    while stapel:
        huidig, laag = stapel.pop()
        hoogste = max(hoogste, laag)
        delen = huidig.values() if isinstance(huidig, dict) else huidig if isinstance(huidig, list) else ()
        stapel.extend((deel, laag + 1) for deel in delen)
    return hoogste


def _heeft_los_surrogaat(ding: Any) -> bool:
    stapel = [ding]
    while stapel:
        huidig = stapel.pop()
        if isinstance(huidig, str) and _LOS_SURROGAAT.search(huidig):
            return True
        if isinstance(huidig, dict):
            stapel.extend(huidig)
            stapel.extend(huidig.values())
        elif isinstance(huidig, list):
            stapel.extend(huidig)
    return False
