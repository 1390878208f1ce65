"""Reads a report in Word back as a reader meets it: lines and tables under their headings, pictures in words."""

import io
import re
from dataclasses import dataclass
from typing import Any

from docx import Document

Koppen = tuple[str, ...]


@dataclass(frozen=True)
class Regel:
    """A line, with the headings above it and the name of its style."""

    koppen: Koppen
    stijl: str
    tekst: str


@dataclass(frozen=True)
class Gelezentabel:
    """A table with its caption (without 'Tabel 3.'), its header row and its rows."""

    koppen: Koppen
    bijschrift: str
    hoofd: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Gelezen:
    """A whole document; ``plaatjes``: what is read aloud for a picture, under its headings."""

    regels: tuple[Regel, ...]
    tabellen: tuple[Gelezentabel, ...]
    plaatjes: tuple[tuple[Koppen, str], ...]

    def zinnen(self, kop: str = "") -> list[str]:
        """The lines under a heading (of any level), or all."""
        return [regel.tekst for regel in self.regels if not kop or kop in regel.koppen]

    def vind(self, bijschrift: str, kop: str = "") -> list[Gelezentabel]:
        """The tables with these words in their caption."""
        return [t for t in self.tabellen if bijschrift in t.bijschrift and (not kop or kop in t.koppen)]


def lees_docx(inhoud: bytes) -> Gelezen:
    document = Document(io.BytesIO(inhoud))
    koppen: dict[int, str] = {}
    regels: list[Regel] = []
    tabellen: list[Gelezentabel] = []
    plaatjes: list[tuple[Koppen, str]] = []
    bijschrift = ""
    stijlen = {stijl.style_id: stijl.name for stijl in document.styles}
    for element in document.element.body:
        pad = tuple(koppen[n] for n in sorted(koppen))
        if element.tag.endswith("}tbl"):
            rijen = [tuple(_tekst(cel) for cel in rij.iter("{*}tc")) for rij in element.iter("{*}tr")]
            tabellen.append(Gelezentabel(pad, re.sub(r"^Tabel \d+\. ?", "", bijschrift), rijen[0], tuple(rijen[1:])))
            bijschrift = ""
        elif element.tag.endswith("}p"):
            stijl, tekst = _stijl(element, stijlen), _tekst(element)
            if soort := re.fullmatch(r"Heading (\d)", stijl):
                niveau = int(soort[1])
                koppen = {n: kop for n, kop in koppen.items() if n < niveau} | {niveau: tekst}
            elif stijl == "Tabelbijschrift":
                bijschrift = tekst
            plaatjes += [(pad, p.get("descr") or "") for p in element.iter("{*}docPr")]
            if tekst:
                regels.append(Regel(tuple(koppen[n] for n in sorted(koppen)), stijl, tekst))
    return Gelezen(tuple(regels), tuple(tabellen), tuple(plaatjes))


def _stijl(element: Any, stijlen: dict[str, str]) -> str:
    return stijlen.get(element.style or "", "Normal")


def _tekst(element: Any) -> str:
    return " ".join("".join(t.text or "" for t in element.iter("{*}t")).split())
