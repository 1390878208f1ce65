"""A workbook as plain data: sheets with typed columns. The writer only lays it out."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

Soort = Literal["tekst", "getal", "bedrag", "datum", "ja_nee"]
Cel = str | int | Decimal | date | bool | None


@dataclass(frozen=True)
class Kolom:
    """A column: its heading, what its cells are, and for the codebook what it means and which codes it holds.

    A column of dates holds days; what is vaguer than a day stands there as text.
    """

    naam: str
    soort: Soort = "tekst"
    uitleg: str = ""
    codes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Werkblad:
    """A sheet: its name (at most 31 signs), its columns, and its rows; None is an empty cell."""

    naam: str
    kolommen: tuple[Kolom, ...]
    rijen: tuple[tuple[Cel, ...], ...]


@dataclass(frozen=True)
class Werkboek:
    """A whole workbook; ``datum`` is the day the file says it was made."""

    titel: str
    datum: date
    bladen: tuple[Werkblad, ...]
