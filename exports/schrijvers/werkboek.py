"""Writes a workbook as .xlsx: header rows, numbers as numbers, days as days, and texts only ever as text.

Text of people is never a formula, a link or a number. The same input gives the same bytes.
"""

import io
import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import xlsxwriter

from exports.werkboek.model import Cel, Kolom, Soort, Werkblad, Werkboek

MEESTE_TEKENS = 16_000
"""What one cell holds at most: Excel counts 32,767 units, and some signs are two of these. The rest goes beside it."""
_EERSTE_DAG = date(1900, 3, 1)
_GEVAARLIJK = ("=", "+", "-", "@", "\t", "\r", "\n")
_KAN_NIET = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREEDTES: dict[Soort, int] = {"tekst": 24, "getal": 12, "bedrag": 16, "datum": 14, "ja_nee": 10}
_BREEDST = 60


def schrijf_werkboek(boek: Werkboek) -> bytes:
    """The workbook as a .xlsx file."""
    uit = io.BytesIO()
    opties = {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
        "default_date_format": "dd-mm-yyyy",
    }  # fmt: skip
    with xlsxwriter.Workbook(uit, opties) as bestand:
        tijd = datetime(boek.datum.year, boek.datum.month, boek.datum.day, 12)
        bestand.set_properties({"title": _schoon(boek.titel)[:255], "author": "", "comments": "", "created": tijd})
        stijlen = _maak_stijlen(bestand)
        for blad in boek.bladen:
            _schrijf_blad(bestand.add_worksheet(blad.naam), blad, stijlen)
    return uit.getvalue()


def _maak_stijlen(bestand: Any) -> dict[str, Any]:
    boven = {"valign": "top"}
    return {
        "kop": bestand.add_format({"bold": True, "text_wrap": True, "bottom": 1, **boven}),
        "tekst": bestand.add_format({"text_wrap": True, "num_format": "@", **boven}),
        "veilig": bestand.add_format({"text_wrap": True, "num_format": "@", "quote_prefix": True, **boven}),
        "getal": bestand.add_format(boven),
        "bedrag": bestand.add_format({"num_format": "#,##0.00", **boven}),
        "datum": bestand.add_format({"num_format": "dd-mm-yyyy", "align": "left", **boven}),
    }


def _schrijf_blad(vel: Any, blad: Werkblad, stijlen: dict[str, Any]) -> None:
    stukken = [_tel_stukken(blad, plek) for plek in range(len(blad.kolommen))]
    koppen = list(_maak_koppen(blad.kolommen, stukken))
    for plek, (kop, kolom) in enumerate(koppen):
        vel.write_string(0, plek, _schoon(kop), stijlen["kop"])
        langst = max((len(str(cel)) for cel in _cellen(blad, kolom)), default=0)
        breed = min(_BREEDST, max(10, langst)) if kolom.soort == "tekst" else _BREEDTES[kolom.soort]
        vel.set_column(plek, plek, max(breed, min(20, len(kop))))
    for nummer, rij in enumerate(blad.rijen, 1):
        plek = 0
        for cel, kolom, aantal in zip(rij, blad.kolommen, stukken, strict=True):
            _schrijf_cel(vel, nummer, plek, cel, kolom, stijlen)
            plek += aantal
    vel.freeze_panes(1, 0)
    if koppen:
        vel.autofilter(0, 0, len(blad.rijen), len(koppen) - 1)


def _cellen(blad: Werkblad, kolom: Kolom) -> Iterator[Cel]:
    plek = blad.kolommen.index(kolom)
    return (rij[plek] for rij in blad.rijen if rij[plek] is not None)


def _tel_stukken(blad: Werkblad, plek: int) -> int:
    """How many columns a column needs, for the longest of its texts."""
    langst = max((len(cel) for rij in blad.rijen if isinstance(cel := rij[plek], str)), default=0)
    return max(1, -(-langst // MEESTE_TEKENS))


def _maak_koppen(kolommen: tuple[Kolom, ...], stukken: list[int]) -> Iterator[tuple[str, Kolom]]:
    for kolom, aantal in zip(kolommen, stukken, strict=True):
        for stuk in range(aantal):
            yield (kolom.naam if not stuk else f"{kolom.naam} (vervolg {stuk + 1})"), kolom


def _schrijf_cel(vel: Any, rij: int, plek: int, cel: Cel, kolom: Kolom, stijlen: dict[str, Any]) -> None:
    if cel is None:
        return
    if isinstance(cel, bool):
        _schrijf_tekst(vel, rij, plek, "ja" if cel else "nee", stijlen)
    elif isinstance(cel, int | Decimal):
        if _is_heel_te_houden(cel):
            vel.write_number(rij, plek, cel, stijlen["bedrag" if kolom.soort == "bedrag" else "getal"])
        else:
            _schrijf_tekst(vel, rij, plek, format(cel, "f") if isinstance(cel, Decimal) else str(cel), stijlen)
    elif isinstance(cel, date):
        if cel >= _EERSTE_DAG:
            vel.write_datetime(rij, plek, datetime(cel.year, cel.month, cel.day), stijlen["datum"])
        else:
            _schrijf_tekst(vel, rij, plek, cel.isoformat(), stijlen)
    else:
        schoon = _schoon(cel)
        for stuk in range(max(1, -(-len(schoon) // MEESTE_TEKENS))):
            deel = schoon[stuk * MEESTE_TEKENS : (stuk + 1) * MEESTE_TEKENS]
            _schrijf_tekst(vel, rij, plek + stuk, deel, stijlen)


def _schrijf_tekst(vel: Any, rij: int, plek: int, tekst: str, stijlen: dict[str, Any]) -> None:
    """Text as text; what a spreadsheet could take for a formula is marked so that it never does."""
    vel.write_string(rij, plek, tekst, stijlen["veilig" if tekst.startswith(_GEVAARLIJK) else "tekst"])


def _is_heel_te_houden(getal: int | Decimal) -> bool:
    """True where a cell can hold this number exactly: a spreadsheet keeps fifteen digits."""
    cijfers = Decimal(getal).normalize().as_tuple().digits
    return len(cijfers) <= 15 and abs(Decimal(getal)) < Decimal(10) ** 15


def _schoon(tekst: str) -> str:
    """The text without signs that such a file cannot hold."""
    return _KAN_NIET.sub("", tekst.replace("\r\n", "\n").replace("\r", "\n"))
