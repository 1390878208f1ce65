"""A report as plain data: what is said, in which order. Writers only lay it out."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from exports.rapport.grafiek import Grafiek

Blad = Literal["A4", "A3"]


@dataclass(frozen=True)
class Kop:
    """A heading; level 1 begins a chapter. ``anker`` is what links name it by, '' where none does."""

    niveau: int
    tekst: str
    anker: str = ""


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
    """A table with header cells; ``bijschrift`` says what it shows. ``delen``: the widths of columns, relative.

    ``getallen``: the columns (from 0) that hold numbers, and line up on the right. ``grafiek``: those of its numbers
    that are clearer when drawn; None where there are none.
    """

    bijschrift: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    delen: tuple[int, ...] = ()
    getallen: tuple[int, ...] = ()
    grafiek: Grafiek | None = None


@dataclass(frozen=True)
class Verwijzing:
    """A link to a heading of this report; one whose heading is left out is only its text."""

    tekst: str
    anker: str


@dataclass(frozen=True)
class LeesMeer:
    """Where to read on: 'Lees meer over …', each a working link."""

    inleiding: str
    naar: tuple[Verwijzing, ...]


@dataclass(frozen=True)
class Kader:
    """A vignette in a box of its own."""

    titel: str
    tekst: str


@dataclass(frozen=True)
class Aanhaling:
    """Somebody's own words; ``wie`` is a group or a role, '' where it is not said."""

    tekst: str
    wie: str = ""


@dataclass(frozen=True)
class Stappen:
    """Steps in their order, drawn as a row; ``bijschrift`` says what they are."""

    bijschrift: str
    stappen: tuple[str, ...]


@dataclass(frozen=True)
class Figuur:
    """A small picture in the text; ``alt`` is the picture in words, ``grafieken`` the numbers it was drawn from."""

    svg: str
    alt: str
    bijschrift: str
    grafieken: tuple[Grafiek, ...] = ()


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


Deel = Kop | Alinea | Lijst | Tabel | LeesMeer | Kader | Aanhaling | Stappen | Figuur | Prent
Uitgave = Literal["openbaar", "intern"]


@dataclass(frozen=True)
class Hoofdstuk:
    """A chapter: ``sleutel`` is what it is chosen by; its first part is its heading (level 1)."""

    sleutel: str
    delen: tuple[Deel, ...]


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
