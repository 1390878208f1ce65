"""Reads a report back as plain text: every word a reader sees or hears, pictures included."""

import re
from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from exports.rapport.grafiek import Grafiek, Reeks
from exports.rapport.model import Deel, Figuur, Kop, LeesMeer, Prent, Tabel


def lees_delen(delen: Iterable[Deel]) -> str:
    return "\n".join(tekst for deel in delen for tekst in _loop_deel(deel))


def _loop_deel(deel: Deel) -> Iterable[str]:
    if isinstance(deel, Figuur | Prent):
        yield from (deel.alt, deel.bijschrift, re.sub(r"<[^>]*>", " ", deel.svg))
        yield from _loop(getattr(deel, "grafieken", ()))
    elif isinstance(deel, LeesMeer):
        yield deel.inleiding
        yield from (link.tekst for link in deel.naar)
    else:
        for veld in fields(deel):
            if veld.name != "anker":
                yield from _loop(getattr(deel, veld.name))


def _loop(ding: Any) -> Iterable[str]:
    if isinstance(ding, str):
        yield ding
    elif isinstance(ding, tuple):
        for deel in ding:
            yield from _loop(deel)
    elif isinstance(ding, Grafiek | Reeks):
        for veld in fields(ding):
            yield from _loop(getattr(ding, veld.name))


def lees_grafieken(deel: Tabel | Figuur) -> tuple[Grafiek, ...]:
    """The numbers behind a picture or a table that a reader can point at."""
    if isinstance(deel, Figuur):
        return deel.grafieken
    return (deel.grafiek,) if deel.grafiek else ()


def lees_links(delen: Iterable[Deel]) -> list[tuple[str, str]]:
    return [(link.tekst, link.anker) for deel in delen if isinstance(deel, LeesMeer) for link in deel.naar]


def lees_koppen(delen: Iterable[Deel]) -> list[tuple[int, str, str]]:
    return [(kop.niveau, kop.tekst, kop.anker) for kop in delen if isinstance(kop, Kop)]


def neem_stuk(delen: Iterable[Deel], anker: str) -> list[Deel]:
    """What stands under the heading with this anchor, up to the next heading of its level or above."""
    uit: list[Deel] = []
    niveau = 0
    for deel in delen:
        if isinstance(deel, Kop):
            if niveau and deel.niveau <= niveau:
                return uit
            niveau = niveau or (deel.niveau if deel.anker == anker else 0)
        if niveau:
            uit.append(deel)
    return uit
