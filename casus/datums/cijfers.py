"""Dates written in figures: 12-5-2016, 12/5/2016, 2016-05-12, 05-2016, and stored EDTF typed as it is."""

from dataclasses import replace

from .delen import Deel, Omgeving, fill_jaar, make_dag_deel
from .edtf import DatumFout, check_datum
from .jaren import EERSTE_JAAR, LAATSTE_JAAR, complete_eeuw
from .kalender import maak_dag
from .stukken import GETAL, Stuk, is_maat

_SCHEIDING = frozenset("-/.")
_LANGSTE_INTERVAL = 11  # pieces in [2016-05-01..2016-08-31] between the brackets


def read_cijfers(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """A date in figures at place i and the place after it; None if there is none."""
    if t[i].tekst == "[":
        return _read_interval(t, i)
    if t[i].soort != GETAL:
        return None
    if len(t[i].tekst) == 4:
        return _read_jaar_eerst(t, i)
    if len(t[i].tekst) > 2:
        return None
    if drie := _figures(t, i, 3):
        return _read_drie(t, drie, i + 5, omgeving)
    if twee := _figures(t, i, 2):
        return _read_twee(t, twee, i + 3)
    return None


def _figures(t: list[Stuk], i: int, aantal: int) -> list[str] | None:
    """That many figures with one and the same sign between them, all glued or all spaced."""
    teken = t[i + 1].tekst
    if teken not in _SCHEIDING:
        return None
    los = t[i + 1].los
    # Spaces round a dot end a sentence, they do not make a date.
    if los and teken == ".":
        return None
    for n in range(1, aantal):
        scheiding, getal = t[i + 2 * n - 1], t[i + 2 * n]
        if scheiding.tekst != teken or getal.soort != GETAL or len(getal.tekst) > 4:
            return None
        if scheiding.los != los or getal.los != los:
            return None
    return [t[i + 2 * n].tekst for n in range(aantal)]


def _read_drie(t: list[Stuk], figuren: list[str], j: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    dag, maand, jaar = (int(figuur) for figuur in figuren)
    if len(figuren[1]) > 2 or len(figuren[2]) not in (2, 4):
        return None
    naam = "-".join(figuren)
    if len(figuren[2]) == 4:
        try:
            return Deel(naam, datum=maak_dag(jaar, maand, dag), dag_maand=(dag, maand)), j
        except DatumFout as fout:
            return Deel(naam, probleem=str(fout)), j
    # With two figures for the year it may be a time, a code or a version: only what can be a date is one.
    if not _is_dag_maand(dag, maand) or is_maat(t, j):
        return None
    vol = complete_eeuw(jaar, naam, omgeving)
    deel = make_dag_deel(dag, maand)
    if vol.jaar is None:
        return replace(deel, naam=naam, probleem=vol.probleem), j
    return fill_jaar(deel, vol.jaar, *vol.toelichting), j


def _read_twee(t: list[Stuk], figuren: list[str], j: int) -> tuple[Deel, int] | None:
    een, twee = (int(figuur) for figuur in figuren)
    teken = t[j - 2].tekst
    if len(figuren[1]) == 4:
        if teken == "." or not EERSTE_JAAR <= twee <= LAATSTE_JAAR or is_maat(t, j):
            return None
        naam = "-".join(figuren)
        try:
            return Deel(naam, datum=maak_dag(twee, een, 1)[:7]), j
        except DatumFout as fout:
            return Deel(naam, probleem=str(fout)), j
    if teken == "." or len(figuren[1]) > 2 or not _is_dag_maand(een, twee) or is_maat(t, j):
        return None
    # 24/7 is always, 1/2 is a half, '06-12 34 56' a telephone number.
    if (een, twee) in ((24, 7), (1, 2)) and teken == "/" or t[j].soort == GETAL or t[j].tekst == ":":
        return None
    deel = make_dag_deel(een, twee)
    vraag = f"Is ‘{een}{teken}{twee}’ de datum {deel.naam}?"
    return replace(deel, cijfers=True, vragen=(vraag,)), j


def _read_jaar_eerst(t: list[Stuk], i: int) -> tuple[Deel, int] | None:
    """2016-05-12, 2016-05 and 2016-21; a bare year is read elsewhere."""
    if (drie := _figures(t, i, 3)) and all(len(figuur) <= 2 for figuur in drie[1:]):
        naam = "-".join(drie)
        try:
            return Deel(naam, datum=maak_dag(*(int(figuur) for figuur in drie))), i + 5
        except DatumFout as fout:
            return Deel(naam, probleem=str(fout)), i + 5
    twee = _figures(t, i, 2)
    if not twee or t[i + 1].tekst != "-" or t[i + 1].los or len(twee[1]) != 2 or is_maat(t, i + 3):
        return None
    try:
        return Deel("-".join(twee), datum=check_datum("-".join(twee))), i + 3
    except DatumFout:
        vraag = f"‘{'-'.join(twee)}’ is geen maand. Bedoelt u twee jaren, schrijf die dan helemaal uit."
        return Deel("-".join(twee), probleem=vraag), i + 3


def _read_interval(t: list[Stuk], i: int) -> tuple[Deel, int] | None:
    tekst = "["
    for j in range(i + 1, min(i + 2 + _LANGSTE_INTERVAL + 2, len(t))):
        tekst += t[j].tekst
        if t[j].tekst == "]":
            try:
                return Deel(tekst, datum=check_datum(tekst)), j + 1
            except DatumFout:
                return None
    return None


def _is_dag_maand(dag: int, maand: int) -> bool:
    return 1 <= dag <= 31 and 1 <= maand <= 12
