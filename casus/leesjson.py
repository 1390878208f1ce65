"""Reads JSON exactly: numbers never through a float, no key twice, every fault with its place."""

import json
import re
from decimal import Decimal, InvalidOperation
from typing import Any

from casus.model.velden import MAX_CIJFERS, kort_citaat
from casus.plaats import BestandFout, Fout

MAX_DIEPTE = 50
TE_DIEP = f"te diep genest: hooguit {MAX_DIEPTE} lagen"
# What json gives through though no person types it and no document, search or store can hold it.
_VERDACHT = re.compile(r"\\u(0000|[dD][89a-fA-F])")
_GEEN_TEKST = (
    (re.compile("\0"), "bevat een teken dat geen tekst is (NUL)"),
    (re.compile("[\ud800-\udfff]"), "bevat een half teken (los surrogaat)"),
)


class _Onbruikbaar(str):
    """Stands where a value cannot be used; its text says why. The place is known once all was read."""


class _Lezer:
    """The hooks of one reading; ``gevonden`` once one of them met something that cannot be used."""

    def __init__(self) -> None:
        self.gevonden = False

    def weiger(self, bericht: str) -> _Onbruikbaar:
        self.gevonden = True
        return _Onbruikbaar(bericht)

    def heel(self, cijfers: str) -> Any:
        if len(cijfers) > MAX_CIJFERS:
            return self.weiger(f"een getal van {len(cijfers)} cijfers is te groot")
        return int(cijfers)

    def breuk(self, tekst: str) -> Any:
        try:
            getal = Decimal(tekst)
        except InvalidOperation:
            return self.weiger(f"{kort_citaat(tekst)} is geen bruikbaar getal")
        if len(tekst) > 2 * MAX_CIJFERS or abs(getal.adjusted()) > MAX_CIJFERS:
            return self.weiger(f"{kort_citaat(tekst)} is geen bruikbaar getal")
        return getal

    def constante(self, naam: str) -> Any:
        return self.weiger(f"{naam} is geen getal dat hier kan staan")

    def voorwerp(self, paren: list[tuple[str, Any]]) -> dict[str, Any]:
        ding = dict(paren)
        if len(ding) != len(paren):
            namen = [naam for naam, _ in paren]
            for naam in ding:
                if namen.count(naam) > 1:
                    ding[naam] = self.weiger("deze sleutel staat twee keer in hetzelfde object")
        return ding


def lees_json(inhoud: bytes) -> Any:
    """The value these bytes hold; BestandFout with place where they are no usable JSON text in UTF-8."""
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        raise BestandFout([f"geen UTF-8-tekst (bij byte {fout.start}); sla het bestand op als UTF-8"]) from None
    del inhoud  # a large file is not held twice
    lezer = _Lezer()
    try:
        rauw = json.loads(
            tekst,
            parse_float=lezer.breuk,
            parse_int=lezer.heel,
            parse_constant=lezer.constante,
            object_pairs_hook=lezer.voorwerp,
        )
    except json.JSONDecodeError as fout:
        if not tekst.strip():
            raise BestandFout(["het bestand is leeg"]) from None
        raise BestandFout([f"geen geldige JSON: regel {fout.lineno}, teken {fout.colno}"]) from None
    except RecursionError:
        raise BestandFout([TE_DIEP]) from None
    if (lezer.gevonden or _VERDACHT.search(tekst)) and (fouten := _vind(rauw)):
        raise BestandFout(fouten)
    return rauw


def _vind(rauw: Any) -> list[str]:
    """What cannot be used, each with its place, in the order of the file."""
    fouten: list[str] = []
    stapel: list[tuple[tuple[str | int, ...], Any]] = [((), rauw)]
    while stapel:
        pad, huidig = stapel.pop()
        delen: list[tuple[str | int, Any]] = []
        if isinstance(huidig, _Onbruikbaar):
            fouten.append(str(Fout(pad, str(huidig))))
        elif isinstance(huidig, str):
            fouten += [str(Fout(pad, bericht)) for teken, bericht in _GEEN_TEKST if teken.search(huidig)]
        elif isinstance(huidig, dict):
            for naam in huidig:
                fouten += [str(Fout(pad, f"een veldnaam {b}")) for teken, b in _GEEN_TEKST if teken.search(naam)]
            delen = [(re.sub("[\0\ud800-\udfff]", "?", naam), deel) for naam, deel in huidig.items()]
        elif isinstance(huidig, list):
            delen = list(enumerate(huidig))
        stapel.extend(((*pad, naam), deel) for naam, deel in reversed(delen))
    return fouten


def bepaal_diepte(ding: Any) -> int:
    """How many objects and lists lie in one another; 0 for a plain value."""
    hoogste, stapel = 0, [(ding, 1)]
    while stapel:
        huidig, laag = stapel.pop()
        if isinstance(huidig, dict | list):
            hoogste = max(hoogste, laag)
            delen = huidig.values() if isinstance(huidig, dict) else huidig
            stapel.extend((deel, laag + 1) for deel in delen)
    return hoogste
