"""What all writers of the report settle alike: numbers of captions, names of headings, quotation marks, links."""

from collections.abc import Sequence
from dataclasses import dataclass

from exports.rapport.model import Alinea, Deel, Figuur, Kop, LeesMeer, Lijst, Prent, Stappen, Tabel


INHOUD_DIEPTE = 2
"""Down to which level headings stand in the contents."""
_KORT = 14
_MEESTE_IN_EEN_ZIN = 5
_TUSSENKOP = 45
_KLEIN, _REGEL = 9, 85
"""Lines of a small part; signs on a line."""
_LANGE_RIJ = 2000


@dataclass(frozen=True)
class Plek:
    """A part with what a writer needs beside it.

    ``woord`` and ``nummer``: what its caption is called ('Tabel', 3), '' and 0 where it has none.
    ``naam``: what its heading is known by inside the file, '' where it has none. ``na_kop``: it is a line said
    beside the text right below a heading, and may not be the last of a page.
    """

    deel: Deel
    woord: str = ""
    nummer: int = 0
    naam: str = ""
    na_kop: bool = False

    @property
    def kop(self) -> tuple[int, str]:
        """The level and the text of its heading; (0, '') where it has none."""
        if isinstance(self.deel, Kop):
            return self.deel.niveau, self.deel.tekst
        return (2, self.deel.kop) if isinstance(self.deel, Prent) and self.deel.kop else (0, "")

    @property
    def in_inhoud(self) -> bool:
        """True where its heading stands in the contents."""
        return 0 < self.kop[0] <= INHOUD_DIEPTE

    @property
    def label(self) -> str:
        """What stands before the caption: 'Tabel 3.', or nothing."""
        return f"{self.woord} {self.nummer}." if self.nummer else ""


@dataclass(frozen=True)
class Schakel:
    """A piece of a line of links: its text, and the heading it leads to ('' for plain text)."""

    tekst: str
    naam: str = ""


def wijs_plekken(delen: Sequence[Deel]) -> tuple[Plek, ...]:
    """The parts with their caption numbers and heading names, in order."""
    tellers = {"Tabel": 0, "Figuur": 0}
    koppen, boven = 0, False
    plekken = []
    for deel in delen:
        woord, naam = _noem_soort(deel), ""
        if woord:
            tellers[woord] += 1
        if Plek(deel).kop[0]:
            koppen += 1
            naam = f"kop{koppen}"
        na_kop = boven and isinstance(deel, Alinea) and deel.stil
        boven = na_kop or isinstance(deel, Kop)
        plekken.append(Plek(deel, woord, tellers[woord] if woord else 0, naam, na_kop))
    return tuple(plekken)


def is_kort(plekken: Sequence[Plek]) -> bool:
    """True where the contents are so short that they stand on the front page."""
    return sum(plek.in_inhoud for plek in plekken) <= _KORT


def vind_namen(plekken: Sequence[Plek]) -> dict[str, str]:
    """Per anchor the name of the first heading that carries it."""
    namen: dict[str, str] = {}
    for plek in plekken:
        if isinstance(plek.deel, Kop) and plek.deel.anker:
            namen.setdefault(plek.deel.anker, plek.naam)
    return namen


def schakel(deel: LeesMeer, namen: dict[str, str]) -> tuple[Schakel, ...]:
    """The line 'Lees meer over A, B en C.'; what has no heading in this report is only its text."""
    stukken = [Schakel(f"{deel.inleiding} ")]
    for nummer, naar in enumerate(deel.naar):
        if nummer:
            stukken.append(Schakel(" en " if nummer == len(deel.naar) - 1 else ", "))
        stukken.append(Schakel(naar.tekst, namen.get(naar.anker, "")))
    return (*stukken, Schakel("."))


def is_rij(deel: LeesMeer) -> bool:
    """True where the links are so many that each stands on a line of its own, under the introduction."""
    return len(deel.naar) > _MEESTE_IN_EEN_ZIN


def leidt_in(deel: Deel) -> bool:
    """True for a line that only says what comes next, and may not be the last of a page."""
    return isinstance(deel, Alinea) and not deel.stil and deel.tekst.rstrip().endswith(":")


def is_tussenkop(deel: Deel) -> bool:
    """True for such a line that is so short that it stands out as a heading does: 'Wat hielp:'."""
    return leidt_in(deel) and isinstance(deel, Alinea) and len(deel.tekst) <= _TUSSENKOP


def is_klein(deel: Tabel | Lijst) -> bool:
    """True where the part is so small that it stands on one page as a whole."""
    rijen = deel.rijen if isinstance(deel, Tabel) else [(punt,) for punt in deel.punten]
    # What is long takes more lines than one.
    return sum(1 + max(map(len, rij), default=0) // (_REGEL // len(rij) or 1) for rij in rijen if rij) <= _KLEIN


def mag_breken(rij: Sequence[str]) -> bool:
    """True for a row of a table that might be longer than a page."""
    return sum(map(len, rij)) >= _LANGE_RIJ


def citeer(tekst: str) -> str:
    """The words between Dutch quotation marks, once: those that stand round them already are left out."""
    kaal = " ".join(tekst.split())
    for open_, dicht in ("“”", '""', "„”", "‘’"):
        if len(kaal) > 1 and kaal.startswith(open_) and kaal.endswith(dicht) and open_ not in kaal[1:-1]:
            kaal = kaal[1:-1].strip()
    return f"“{kaal}”"


def _noem_soort(deel: Deel) -> str:
    if isinstance(deel, Tabel):
        return "Tabel" if deel.bijschrift else ""
    return "Figuur" if isinstance(deel, Figuur | Prent | Stappen) and deel.bijschrift else ""

