"""Writes the summary for the inwoner as Word: real headings, styles, alternative text, in Dutch."""

import io
from collections.abc import Mapping
from typing import Any

from docx import Document
from docx.shared import Mm

from exports.samenvatting.model import Samenvatting, Tijdlijn
from exports.schrijvers.word import schoon, schrijf_vast, stel_in
from exports.schrijvers.zetten import teken_png

_BREEDTE = Mm(170)


def schrijf_docx(samenvatting: Samenvatting, koppen: Mapping[str, str]) -> bytes:
    """The summary as a .docx file."""
    s = samenvatting
    document = Document()
    stel_in(document, s.titel, s.datum, s.onder)
    document.add_paragraph(schoon(s.titel), style="Title")
    if s.ondertitel:
        document.add_paragraph(schoon(s.ondertitel), style="Subtitle")
    if s.alineas or s.gebeurd:
        document.add_heading(koppen["gebeurd"], level=1)
    for alinea in s.alineas:
        document.add_paragraph(schoon(alinea))
    for regel in s.gebeurd:
        _zet_punt(document, f"{regel.wanneer}:", " ".join(d for d in (regel.wat, regel.gezegd) if d))
    if s.meer:
        document.add_paragraph(schoon(s.meer))
    _zet_slot(document, s, koppen)
    if s.tijdlijn:
        document.add_heading(koppen["tijdlijn"], level=1)
        _zet_tijdlijn(document, s.tijdlijn)
    return schrijf_vast(document)


def _zet_slot(document: Any, s: Samenvatting, koppen: Mapping[str, str]) -> None:
    """The people, what was agreed, and how it goes on."""
    if s.mensen:
        document.add_heading(koppen["mensen"], level=1)
        for groep in s.mensen:
            _zet_punt(document, f"{groep.kop}:", groep.rollen)
    if s.afspraken:
        document.add_heading(koppen["afspraken"], level=1)
        for a in s.afspraken:
            document.add_paragraph(schoon(" ".join(d for d in (a.tekst, a.wie, a.wanneer) if d)), style="List Bullet")
    document.add_heading(koppen["verder"], level=1)
    for zin in (*s.verder, f"{s.telefoon} {'.' * 40}"):
        document.add_paragraph(schoon(zin))


def _zet_punt(document: Any, vet: str, rest: str) -> None:
    alinea = document.add_paragraph(style="List Bullet")
    alinea.add_run(schoon(vet), style="Strong")
    alinea.add_run(schoon(f" {rest}"))


def _zet_tijdlijn(document: Any, tijdlijn: Tijdlijn) -> None:
    prent = document.add_picture(io.BytesIO(teken_png(tijdlijn.svg)), width=_BREEDTE)
    beschrijving = prent._inline.docPr
    beschrijving.set("name", "Tijdlijn")
    beschrijving.set("descr", schoon(tijdlijn.alt))
    document.paragraphs[-1].paragraph_format.keep_with_next = True
    document.add_paragraph(schoon(tijdlijn.uitleg), style="Caption")
