"""Files that went wrong: the example files with bytes, values, keys or structure changed, by a seed."""

import copy
import gzip
import io
import json
import random
import zipfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from casus.bestand import schrijf_bytes
from casus.demonstratie import laad_demonstratie

DATA = Path(__file__).parents[1] / "data"
VOORBEELDEN = ("voorbeeld", "randen", "toets", "toets2")
DATUMS = (
    "2017-02-30", "99999-01-01", "-2017", "2017-13", "0000", "2016-05/2016-03", "[2017-01..2016-01]", "[..]", "?", "",
    "2016~~", "9999-12-31", "2016-24", "2016-25", "[2016-01..", "[" * 400, "2016-" * 5000, "１９９９",
    "2016-05-01T10:00", "voorjaar 2016", "0001-01-01", "[0001..9999]", "2016%?", "[2016..2017..2018]",
)  # fmt: skip
TEKSTEN = (
    "", " ", "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "@SUM(A1)", "+1", "-1+1", "\u202etxet", "\u200b" * 9,
    "![x](https://buiten.voorbeeld/p.png)", "$\\latex$", ":material/home:", "x" * 200_000, "\ufeff", "\u2028", "'; --",
    "{{7*7}}", "../../etc/passwd", "\x1b[31m", "𝔘𝔫𝔦", "null", "NaN", "\r\n", "\t", "a\nb", "%s%n", "\ufffe", "a" * 81,
)  # fmt: skip
WAARDEN: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 10**18, -(10**30), 10**400, 1.5, 1e308, -0.0, [], {}, [[]], [None], {"a": 1}, "1",
    "true", [1, "a"], {"id": None}, 2**63, 2**63 - 1, -(2**63) - 1, {"": ""}, [{}],
)  # fmt: skip
RUW = (b"NaN", b"Infinity", b"-Infinity", b"1e999999", b"9" * 6000, b"0x10", b"01", b"1.", b"'x'", b"\xff", b"\x00",
       b'"\\ud800"', b'"\\u0000"', b"[" * 60_000, b'{"a":' * 60, b"undefined", b"/* x */", b"1,",
       b"\xed\xa0\x80")  # fmt: skip


class Vervormd(NamedTuple):
    """A file that was changed: what was done to which file, and its bytes."""

    hoe: str
    inhoud: bytes


@lru_cache
def lees_voorbeeld(naam: str) -> bytes:
    """An example file, or the demonstration, as bytes."""
    return schrijf_bytes(laad_demonstratie()) if naam == "demonstratie" else (DATA / f"{naam}.json").read_bytes()


@lru_cache
def _ontleed(naam: str) -> Any:
    return json.loads(lees_voorbeeld(naam))


def vervorm(zaad: int) -> Vervormd:
    """The file of this seed; the same seed gives the same file."""
    toeval = random.Random(zaad)
    naam = "demonstratie" if zaad % 20 == 0 else toeval.choice(VOORBEELDEN)
    soort = toeval.choice([*[_veranderd] * 12, *[_in_bytes] * 5, _dubbel, _andere_tekens, _ander_soort, _genest])
    return Vervormd(f"zaad {zaad}: {naam}, {soort.__name__[1:]}", soort(naam, toeval))


def _in_bytes(naam: str, toeval: random.Random) -> bytes:
    """Bits flipped, pieces cut out, doubled or written over, the end cut off."""
    inhoud = bytearray(lees_voorbeeld(naam))
    for _ in range(toeval.choice([1, 1, 2, 5, 40])):
        plek, lengte = toeval.randrange(len(inhoud) or 1), toeval.choice([1, 1, 3, 50])
        keuze = toeval.randrange(6)
        if keuze == 0 and inhoud:
            inhoud[plek] ^= 1 << toeval.randrange(8)
        elif keuze == 1:
            del inhoud[plek : plek + lengte]
        elif keuze == 2:
            inhoud[plek:plek] = inhoud[plek : plek + lengte]
        elif keuze == 3:
            inhoud[plek:plek] = toeval.choice(RUW)
        elif keuze == 4:
            inhoud[plek : plek + lengte] = toeval.randbytes(lengte)
        else:
            del inhoud[max(1, plek) :]
    return bytes(inhoud)


def _plekken(ding: Any, plek: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    delen = ding.items() if isinstance(ding, dict) else enumerate(ding) if isinstance(ding, list) else ()
    return [dieper for naam, deel in delen for dieper in [(*plek, naam), *_plekken(deel, (*plek, naam))]]


def _houder(ding: Any, plek: tuple[Any, ...]) -> Any:
    for deel in plek[:-1]:
        ding = ding[deel]
    return ding


def _veranderd(naam: str, toeval: random.Random) -> bytes:
    """Values of another kind, keys gone or new, items doubled, references that lead nowhere, odd dates and texts."""
    rauw = copy.deepcopy(_ontleed(naam))
    for _ in range(toeval.choice([1, 1, 1, 2, 4])):
        plek = toeval.choice(_plekken(rauw))
        houder = _houder(rauw, plek)
        toeval.choice(_INGREPEN)(houder, plek[-1], toeval)
    return json.dumps(rauw, ensure_ascii=toeval.random() < 0.5).encode("utf-8", "surrogatepass")


def _zet_waarde(houder: Any, sleutel: Any, toeval: random.Random) -> None:
    houder[sleutel] = copy.deepcopy(toeval.choice(WAARDEN))


def _zet_tekst(houder: Any, sleutel: Any, toeval: random.Random) -> None:
    houder[sleutel] = toeval.choice(TEKSTEN if toeval.random() < 0.6 else DATUMS)


def _zet_vrije_tekst(houder: Any, sleutel: Any, toeval: random.Random) -> None:
    """Odd words where any words may stand; most of these files are good."""
    for naam in _VRIJ:
        if isinstance(houder, dict) and isinstance(houder.get(naam), str):
            houder[naam] = toeval.choice(TEKSTEN)


def _zet_datum(houder: Any, sleutel: Any, toeval: random.Random) -> None:
    velden = [naam for naam in houder if isinstance(houder, dict) and ("datum" in naam or naam in ("van", "tot"))]
    houder[toeval.choice(velden) if velden else sleutel] = toeval.choice(DATUMS)


def _haal_weg(houder: Any, sleutel: Any, toeval: random.Random) -> None:
    del houder[sleutel]


def _voeg_sleutel_toe(houder: Any, sleutel: Any, toeval: random.Random) -> None:
    if isinstance(houder, dict):
        houder[toeval.choice(["nieuw", "extra", "id", "__class__", "", "a.b", "casussen", "é"])] = houder[sleutel]
    else:
        houder.append("x")


def _verdubbel(houder: Any, sleutel: Any, toeval: random.Random) -> None:
    if isinstance(houder, list):
        houder.insert(sleutel, copy.deepcopy(houder[sleutel]))
    elif isinstance(houder[sleutel], list) and houder[sleutel]:
        houder[sleutel] *= 2


def _verwijs_mis(houder: Any, sleutel: Any, toeval: random.Random) -> None:
    if isinstance(houder, dict):
        for naam, waarde in houder.items():
            if isinstance(waarde, str) and naam not in ("tekst", "titel") and toeval.random() < 0.3:
                houder[naam] = "bestaat_niet"


def _verwissel(houder: Any, sleutel: Any, toeval: random.Random) -> None:
    ander = toeval.choice(list(houder) if isinstance(houder, dict) else range(len(houder)))
    houder[sleutel], houder[ander] = houder[ander], houder[sleutel]


def _nest(houder: Any, sleutel: Any, toeval: random.Random) -> None:
    for _ in range(toeval.choice([2, 49, 51, 300])):
        houder[sleutel] = {"a": houder[sleutel]} if toeval.random() < 0.5 else [houder[sleutel]]


_VRIJ = ("titel", "tekst", "toelichting", "omschrijving", "reden", "samenvatting", "naam", "gemeente", "aanduiding")
_INGREPEN: tuple[Callable[[Any, Any, random.Random], None], ...] = (
    _zet_waarde, _zet_tekst, _zet_vrije_tekst, _zet_vrije_tekst, _zet_vrije_tekst, _zet_datum,
    _haal_weg, _voeg_sleutel_toe, _verdubbel, _verwijs_mis, _verwissel, _nest,
)  # fmt: skip


def _dubbel(naam: str, toeval: random.Random) -> bytes:
    """The same key twice in one object."""
    inhoud = lees_voorbeeld(naam)
    plekken = [plek for plek in range(len(inhoud)) if inhoud[plek : plek + 1] == b"{"]
    plek = toeval.choice(plekken) + 1
    return inhoud[:plek] + b'"id": "eerste", "id": "tweede", "titel": 1, "titel": 2,' + inhoud[plek:]


def _andere_tekens(naam: str, toeval: random.Random) -> bytes:
    """Other encodings, with and without a mark of order, and that mark before good text."""
    tekst = lees_voorbeeld(naam).decode()
    codering = toeval.choice(["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "cp037", "utf-7"])
    return (b"\xef\xbb\xbf" if toeval.random() < 0.2 else b"") + tekst.encode(codering, "replace")


def _ander_soort(naam: str, toeval: random.Random) -> bytes:
    """Another kind of file under the same name, among them what swells when it is unpacked."""
    ruimte = io.BytesIO()
    keuze = toeval.randrange(8)
    if keuze == 0:
        with zipfile.ZipFile(ruimte, "w", zipfile.ZIP_DEFLATED) as bundel:
            bundel.writestr("casus.json", b"0" * 30_000_000)
        return ruimte.getvalue()
    if keuze == 1:
        return gzip.compress(lees_voorbeeld(naam))
    if keuze == 2:
        return gzip.compress(b"\0" * 30_000_000)
    return (
        b"%PDF-1.7\n" + toeval.randbytes(500), b"\x89PNG\r\n\x1a\n" + toeval.randbytes(500),
        b"SQLite format 3\0" + b"\0" * 99,
        b"<html><script>alert(1)</script></html>", b"a;b;c\n1;2;3\n",
    )[keuze - 3]  # fmt: skip


def _genest(naam: str, toeval: random.Random) -> bytes:
    """Brackets in brackets, more than anybody would write."""
    diepte = toeval.choice([51, 990, 1010, 5_000, 200_000])
    open_, dicht = toeval.choice([(b"[", b"]"), (b'{"a":', b"}")])
    heel = open_ * diepte + b"1" + dicht * diepte
    return heel if toeval.random() < 0.5 else lees_voorbeeld(naam).replace(b'"extra": {}', b'"extra": ' + heel, 1)
