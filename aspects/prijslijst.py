"""What comes with the app to reckon with: a price list, a price index and norm terms, each with its source.

Source: ``aspects/data/``; an evaluation takes them over and may change them.
"""

import csv
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from importlib.resources import files

from aspects.prijsbestand import lees_prijsbestand
from casus.model import Prijs, Prijslijst
from casus.woorden import woord

NAAM, VERSIE = "Standaardprijslijst", "2025-1"


@dataclass(frozen=True)
class Indexcijfer:
    """The price index of one year, with the series it is from."""

    jaar: int
    cijfer: Decimal
    reeks: str
    bron: str
    bron_url: str


@dataclass(frozen=True)
class Normtermijn:
    """Within how many days a decision must fall under a law, and where that stands."""

    wet: str
    dagen: int
    omschrijving: str
    grondslag: str
    bron_url: str


@lru_cache(maxsize=1)
def laad_standaardlijst() -> Prijslijst:
    """The price list that comes with the app, each line with its year and source, in euro."""
    voorbeeld = lees_prijsbestand((files("aspects") / "data" / "prijslijst.csv").read_bytes())
    return Prijslijst(naam=NAAM, versie=VERSIE, regels=list(voorbeeld.regels))


@lru_cache(maxsize=1)
def laad_indexcijfers() -> tuple[Indexcijfer, ...]:
    """The price index that comes with the app, in order of year."""
    return tuple(
        Indexcijfer(int(r["jaar"]), Decimal(r["index"]), r["reeks"], r["bron"], r["bron_url"])
        for r in _lees("prijsindex.csv")
    )


def laad_standaardindex() -> dict[str, Decimal]:
    """The index figure per year, as an evaluation keeps it; a year that lacks is not known."""
    return {str(cijfer.jaar): cijfer.cijfer for cijfer in laad_indexcijfers()}


@lru_cache(maxsize=1)
def laad_normtermijnen() -> tuple[Normtermijn, ...]:
    """The norm terms that come with the app; a law that lacks has no norm."""
    return tuple(
        Normtermijn(r["wet"], int(r["dagen"]), r["omschrijving"], r["grondslag"], r["bron_url"])
        for r in _lees("normtermijnen.csv")
    )


def laad_standaardnormdagen() -> dict[str, int]:
    """The norm days per law, as an evaluation keeps them."""
    return {norm.wet: norm.dagen for norm in laad_normtermijnen()}


def zoek(regels: Iterable[Prijs], woorden: str) -> list[Prijs]:
    """The lines in which all these words stand, whatever their case or accents; no words: all of them.

    Looked at are code, description, unit, payer, year and source.
    """
    gezocht = _maak_kaal(woorden).split()
    return [regel for regel in regels if all(deel in _maak_kaal(_alle_tekst(regel)) for deel in gezocht)]


def _alle_tekst(regel: Prijs) -> str:
    financier = woord("financier", regel.financier)
    return f"{regel.code}\n{regel.omschrijving}\n{regel.eenheid}\n{financier}\n{regel.prijspeil}\n{regel.bron}"


def _maak_kaal(tekst: str) -> str:
    los = unicodedata.normalize("NFKD", tekst.casefold())
    return "".join(teken for teken in los if not unicodedata.combining(teken))


def _lees(naam: str) -> list[dict[str, str]]:
    tekst = (files("aspects") / "data" / naam).read_text(encoding="utf-8")
    return list(csv.DictReader(tekst.splitlines()))
