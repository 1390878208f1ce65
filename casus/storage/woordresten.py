"""The words of one case, to find them again where people copied them: points, panels, texts, drafts, descriptions.

Long texts and their sentences are cut out wherever they stand; where only a stretch of words is the same a person
has to look. Short texts ("huisbezoek") are everybody's and are left alone. Source: confidentiality, "Consent".
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlite_utils import Database

MINSTE_TEKENS, MINSTE_WOORDEN, REEKS = 20, 3, 5
_EINDE_ZIN = re.compile(r"(?<=[.!?…])\s+|\n+")
_WOORD = re.compile(r"\w+")
_OMGEVING = {"handeling", "item", "sessie"}
"""Tables of a case without words of its own: what stands in a description of an act is put together by the app."""


@dataclass(frozen=True)
class Woorden:
    """``stukken`` are whole texts and sentences, the longest first; ``reeksen`` all stretches of REEKS words."""

    stukken: tuple[str, ...]
    reeksen: frozenset[tuple[str, ...]]

    def staan_in(self, tekst: str | None) -> bool:
        """True where a whole text or sentence of the case stands in this text (as it is, or inside JSON)."""
        return tekst is not None and any(vorm in tekst for vorm in self._vormen)

    @cached_property
    def _vormen(self) -> tuple[str, ...]:
        """Each text as it is and, where that is otherwise, as it stands inside JSON."""
        return tuple({vorm: None for stuk in self.stukken for vorm in (stuk, _in_json(stuk))})

    def samen_met(self, ander: "Woorden | None") -> "Woorden":
        """The words of both."""
        if ander is None:
            return self
        return _maak({*self.stukken, *ander.stukken}, self.reeksen | ander.reeksen)

    def lijken_op(self, tekst: str | None) -> bool:
        """True where a stretch of words is the same."""
        return tekst is not None and not self.reeksen.isdisjoint(_maak_reeksen(tekst))


def verzamel_woorden(db: Database, casus: int) -> Woorden:
    """All texts of the case: as it is, every earlier version, drafts, preparation, covered reasons."""
    teksten = set(_teksten_van(db, casus))
    stukken = {stuk for tekst in teksten for stuk in (tekst.strip(), *_EINDE_ZIN.split(tekst)) if _is_eigen(stuk)}
    return _maak(stukken, frozenset(reeks for stuk in stukken for reeks in _maak_reeksen(stuk)))


def _maak(stukken: set[str], reeksen: frozenset[tuple[str, ...]]) -> Woorden:
    return Woorden(tuple(sorted(stukken, key=lambda stuk: (-len(stuk), stuk))), reeksen)


def casustabellen(db: Database) -> tuple[str, ...]:
    """Every table that holds rows of a case, by its number, ``casus`` itself left out."""
    gevonden = []
    for tabel in db.table_names():
        soorten = {kolom.name: kolom.type for kolom in db[tabel].columns}
        if soorten.get("casus") == "INTEGER":
            gevonden.append(tabel)
    return tuple(gevonden)


def _teksten_van(db: Database, casus: int) -> Iterator[str]:
    tabellen = [("casus", "nr"), *((tabel, "casus") for tabel in casustabellen(db) if tabel not in _OMGEVING)]
    for tabel, kolom in tabellen:
        for rij in db.query(f"SELECT * FROM {tabel} WHERE {kolom} = ?", [casus]):
            for waarde in rij.values():
                if isinstance(waarde, str):
                    yield from _bladeren(waarde)


def _bladeren(waarde: str) -> Iterator[str]:
    """The text itself, or where it is JSON the texts in it."""
    if waarde[:1] in "[{":
        try:
            yield from _loop(json.loads(waarde))
            return
        except ValueError:
            pass
    yield waarde


def _loop(ding: Any) -> Iterator[str]:
    if isinstance(ding, str):
        yield ding
    elif isinstance(ding, dict):
        for sleutel, deel in ding.items():
            yield sleutel
            yield from _loop(deel)
    elif isinstance(ding, list):
        for deel in ding:
            yield from _loop(deel)


def _is_eigen(stuk: str) -> bool:
    return len(stuk) >= MINSTE_TEKENS and len(_WOORD.findall(stuk)) >= MINSTE_WOORDEN


def _in_json(stuk: str) -> str:
    return json.dumps(stuk, ensure_ascii=False)[1:-1]


def _maak_reeksen(tekst: str) -> Iterable[tuple[str, ...]]:
    woorden = _WOORD.findall(tekst.casefold())
    return zip(*(woorden[plek:] for plek in range(REEKS)), strict=False)
