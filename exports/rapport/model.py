"""A report as plain data: what is said, in which order. Writers only lay it out."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Blad = Literal["A4", "A3"]


@dataclass(frozen=True)
class Kop:
    """A heading; level 1 begins a chapter."""

    niveau: int
    tekst: str


@dataclass(frozen=True)
class Alinea:
    """A paragraph. ``stil``: said beside the main text, such as how figures are to be read."""

    tekst: str
    stil: bool = False


@dataclass(frozen=True)
class Lijst:
    """Short lines, each a point."""

    punten: tuple[str, ...]


@dataclass(frozen=True)
class Tabel:
    """A table with header cells; ``bijschrift`` says what it shows. ``delen``: the widths of columns, relative."""

    bijschrift: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    delen: tuple[int, ...] = ()


@dataclass(frozen=True)
class Prent:
    """A picture on a landscape page of its own; ``alt`` is the picture in words.

    ``kop`` is the heading (level 2) on that page, '' where the picture goes on from the page before.
    """

    svg: str
    alt: str
    bijschrift: str
    blad: Blad = "A4"
    kop: str = ""
    onderkop: str = ""


Deel = Kop | Alinea | Lijst | Tabel | Prent


@dataclass(frozen=True)
class Rapport:
    """A whole report: its front page, what stands under every page, and its parts in order."""

    titel: str
    ondertitel: str
    merk: str
    datum: date
    datum_tekst: str
    voorblad: tuple[Deel, ...]
    delen: tuple[Deel, ...]
    taal: str = "nl"
