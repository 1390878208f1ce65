"""A line of Dutch cut into words, figures and signs, each with its place in the line."""

import re
from collections.abc import Mapping
from typing import Generic, NamedTuple, TypeVar
from unicodedata import combining, normalize

W = TypeVar("W")
WOORD, GETAL, TEKEN, EINDE = "woord", "getal", "teken", "einde"

# Every part takes at least one character and no two parts can take the same one: linear on any text.
_LETTERS = r"(?:[^\W\d_][\u0300-\u036f]*)+"
_STUK = re.compile(rf"([0-9]+)|({_LETTERS}(?:['’ʼ]{_LETTERS})?)|(\S)")
_SOORTEN = ("", GETAL, WOORD, TEKEN)
_GELIJK = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "–": "-", "—": "-", "‑": "-", "−": "-"}
_VOORUIT = 12  # how far any reader looks ahead without asking whether the line has ended

# Figures before these words are amounts or times, never years or days.
MAATWOORDEN = frozenset((
    "uur", "uren", "minuten", "minuut", "keer", "maal", "x", "dag", "dagen", "dagdeel", "dagdelen", "week",
    "weken", "maand", "maanden", "jaar", "jaren", "euro", "eur", "cent", "personen", "mensen", "inwoners",
    "kinderen", "vrijwilligers", "gesprekken", "stappen", "stuks", "punten", "woorden", "km", "kilometer",
    "m", "meter", "cm", "mm", "kg", "kilo", "gram", "g", "mg", "ml", "l", "liter", "procent", "graden",
    "tabletten", "pillen", "bladzijden", "pagina's", "kamers", "kwartier",
))  # fmt: skip
NUMMERWOORDEN = frozenset((
    "nr", "nummer", "huisnummer", "postbus", "kamer", "lokaal", "bus", "lijn", "artikel", "art", "tel",
    "telefoon", "telefoonnummer", "dossier", "dossiernummer", "zaak", "zaaknummer", "blz", "bladzijde",
    "pagina", "versie", "groep", "score", "scores", "cijfer", "cijfers", "rapportcijfer",
))  # fmt: skip


class Stuk(NamedTuple):
    """One word, figure or sign: lower case without accents, and its place in the line (characters)."""

    tekst: str
    soort: str
    begin: int
    eind: int
    los: bool  # white space stands before it, or nothing
    hoofdletters: bool = False


def cut(tekst: str) -> list[Stuk]:
    """Cut a line into pieces; some empty ones follow at the end, so that looking ahead is always allowed."""
    stukken, vorige = [], -1
    for vondst in _STUK.finditer(tekst):
        begin, eind = vondst.span()
        hoofdletters = vondst.group().isupper()
        woord = vondst.group().lower()
        if not woord.isascii():
            woord = _GELIJK.get(woord) or _remove_accents(woord)
        stukken.append(Stuk(woord, _SOORTEN[vondst.lastindex or 0], begin, eind, begin != vorige, hoofdletters))
        vorige = eind
    einde = Stuk("", EINDE, len(tekst), len(tekst), True)
    return stukken + [einde] * _VOORUIT


def _remove_accents(woord: str) -> str:
    kaal = "".join(letter for letter in normalize("NFD", woord) if not combining(letter))
    return kaal.replace("’", "'").replace("ʼ", "'")


class Woordenlijst(Generic[W]):
    """Phrases of one or more words, each with what it stands for; the longest that fits is found."""

    def __init__(self, zinnen: Mapping[str, W]) -> None:
        self._op_eerste: dict[str, list[tuple[tuple[str, ...], W]]] = {}
        for zin, betekenis in zinnen.items():
            woorden = tuple(stuk.tekst for stuk in cut(zin) if stuk.soort != EINDE)
            self._op_eerste.setdefault(woorden[0], []).append((woorden, betekenis))
        for rij in self._op_eerste.values():
            rij.sort(key=lambda paar: -len(paar[0]))

    def find(self, t: list[Stuk], i: int) -> tuple[W, int] | None:
        """What the phrase at place i stands for and the place after it; None if there is none."""
        for woorden, betekenis in self._op_eerste.get(t[i].tekst, ()):
            if all(t[i + n].tekst == woord for n, woord in enumerate(woorden)):
                return betekenis, i + len(woorden)
        return None

    def first_words(self) -> set[str]:
        """The words a phrase of this list can begin with."""
        return set(self._op_eerste)


def starts_free(t: list[Stuk], i: int) -> bool:
    """Whether a date may begin here: not in the middle of a word, a number, an amount or a code."""
    if i == 0:
        return True
    vorig = t[i - 1]
    if vorig.tekst in ("€", "$", "£", "#", "@") or (t[i].soort == GETAL and vorig.tekst in NUMMERWOORDEN):
        return False
    if t[i].soort == GETAL and vorig.tekst == "." and t[i - 2].tekst in NUMMERWOORDEN and i > 1:
        return False
    if t[i].los:
        return True
    if vorig.soort in (WOORD, GETAL):
        return False
    if i == 1 or vorig.los:
        return vorig.tekst not in "-_@/\\"
    # A sign glued to what stands before it: 'huisbezoek:12 mei' may be, '3,2016' and 'A-12' may not.
    if vorig.tekst in "-_@/\\":
        return False
    return not (vorig.tekst in ".,:" and t[i - 2].soort == GETAL and t[i].soort == GETAL)


def ends_free(t: list[Stuk], j: int) -> bool:
    """Whether a date may end before this piece: '1 mei-straat', '2016,50' and '2016a' go on."""
    na = t[j]
    if na.los or na.soort == EINDE:
        return True
    if na.soort in (WOORD, GETAL) or na.tekst in "_@\\":
        return False
    volgt = t[j + 1]
    if na.tekst in "-/" and not volgt.los:
        return volgt.soort not in (WOORD, GETAL)
    return not (na.tekst in ".,:" and not volgt.los and volgt.soort == GETAL)


def is_maat(t: list[Stuk], j: int) -> bool:
    """Whether the figure before this piece counts or measures something."""
    return t[j].tekst in MAATWOORDEN or t[j].tekst in ("€", "°")


def ends_clause(t: list[Stuk], j: int) -> bool:
    """Whether the line ends or a sign stands before the next word."""
    return t[j].soort in (EINDE, TEKEN)
