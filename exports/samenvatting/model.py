"""The summary for the inwoner as plain data: what is said, in which order. Writers only lay it out."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Regel:
    """Something that happened: when and what in one line, and what the inwoner said of it ('' for nothing)."""

    wanneer: str
    wat: str
    gezegd: str = ""


@dataclass(frozen=True)
class Mensen:
    """A group of people around the inwoner, by their roles."""

    kop: str
    rollen: str


@dataclass(frozen=True)
class Belofte:
    """What was agreed; ``wie`` and ``wanneer`` are '' where nobody said so."""

    tekst: str
    wie: str = ""
    wanneer: str = ""


@dataclass(frozen=True)
class Tijdlijn:
    """The picture of the story, in words as well."""

    svg: str
    alt: str
    uitleg: str


@dataclass(frozen=True)
class Samenvatting:
    """The whole summary. ``alineas``: the text people wrote themselves; then ``gebeurd`` is empty.

    ``meer`` says that the lines do not hold everything, '' where they do.
    """

    titel: str
    ondertitel: str
    alineas: tuple[str, ...]
    gebeurd: tuple[Regel, ...]
    meer: str
    tijdlijn: Tijdlijn | None
    mensen: tuple[Mensen, ...]
    afspraken: tuple[Belofte, ...]
    verder: tuple[str, ...]
    telefoon: str
    onder: str
    datum: date
