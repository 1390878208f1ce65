"""Writes the summary for the inwoner as Word: real headings, styles, alternative text, in Dutch, fixed times.

The same summary gives the same bytes: the file is a zip, and its parts get one time and one order.
"""

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from exports.samenvatting.model import Samenvatting, Tijdlijn
from exports.schrijvers.zetten import teken_png

_INKT, _ZACHT = RGBColor(0x1F, 0x29, 0x33), RGBColor(0x52, 0x60, 0x6D)
_LETTER = "Calibri"
_BREEDTE = Mm(170)
_ZIPTIJD = (2000, 1, 1, 0, 0, 0)
_KAN_NIET = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u202a-\u202e\u2066-\u2069]")


def schrijf_docx(samenvatting: Samenvatting, koppen: Mapping[str, str]) -> bytes:
    """The summary as a .docx file."""
    s = samenvatting
    document = Document()
    _stel_in(document, s)
    document.add_paragraph(_schoon(s.titel), style="Title")
    if s.ondertitel:
        document.add_paragraph(_schoon(s.ondertitel), style="Subtitle")
    if s.alineas or s.gebeurd:
        document.add_heading(koppen["gebeurd"], level=1)
    for alinea in s.alineas:
        document.add_paragraph(_schoon(alinea))
    for regel in s.gebeurd:
        _zet_punt(document, f"{regel.wanneer}:", " ".join(d for d in (regel.wat, regel.gezegd) if d))
    if s.meer:
        document.add_paragraph(_schoon(s.meer))
    _zet_slot(document, s, koppen)
    if s.tijdlijn:
        document.add_heading(koppen["tijdlijn"], level=1)
        _zet_tijdlijn(document, s.tijdlijn)
    return _schrijf_vast(document)


def _zet_slot(document: Any, s: Samenvatting, koppen: Mapping[str, str]) -> None:
    """The people, what was agreed, and how it goes on."""
    if s.mensen:
        document.add_heading(koppen["mensen"], level=1)
        for groep in s.mensen:
            _zet_punt(document, f"{groep.kop}:", groep.rollen)
    if s.afspraken:
        document.add_heading(koppen["afspraken"], level=1)
        for a in s.afspraken:
            document.add_paragraph(_schoon(" ".join(d for d in (a.tekst, a.wie, a.wanneer) if d)), style="List Bullet")
    document.add_heading(koppen["verder"], level=1)
    for zin in (*s.verder, f"{s.telefoon} {'.' * 40}"):
        document.add_paragraph(_schoon(zin))


def _schoon(tekst: str) -> str:
    """The text without signs that a Word file cannot hold, or that would turn the rest of a line around."""
    return _KAN_NIET.sub("", tekst)


def _zet_punt(document: Any, vet: str, rest: str) -> None:
    alinea = document.add_paragraph(style="List Bullet")
    alinea.add_run(_schoon(vet), style="Strong")
    alinea.add_run(_schoon(f" {rest}"))


def _zet_tijdlijn(document: Any, tijdlijn: Tijdlijn) -> None:
    prent = document.add_picture(io.BytesIO(teken_png(tijdlijn.svg)), width=_BREEDTE)
    beschrijving = prent._inline.docPr
    beschrijving.set("name", "Tijdlijn")
    beschrijving.set("descr", _schoon(tijdlijn.alt))
    document.paragraphs[-1].paragraph_format.keep_with_next = True
    document.add_paragraph(_schoon(tijdlijn.uitleg), style="Caption")


def _stel_in(document: Any, s: Samenvatting) -> None:
    """The page, the styles, the language, and what the file says of itself."""
    vak = document.sections[0]
    vak.page_width, vak.page_height = Mm(210), Mm(297)
    vak.left_margin = vak.right_margin = Mm(20)
    vak.top_margin = vak.bottom_margin = Mm(17)
    _zet_voet(vak.footer.paragraphs[0], s.onder)
    for naam, maat, ruimte in (("Normal", 12, 5), ("Title", 21, 4), ("Subtitle", 12, 4), ("Heading 1", 15, 4)):
        _stel_stijl_in(document.styles[naam], maat, ruimte)
    _stel_stijl_in(document.styles["List Bullet"], 12, 3)
    _stel_stijl_in(document.styles["Caption"], 9.5, 6)
    _stel_stijl_in(document.styles["Footer"], 9, 0)
    document.styles["Heading 1"].paragraph_format.space_before = Pt(12)
    for naam in ("Subtitle", "Caption", "Footer"):
        document.styles[naam].font.color.rgb = _ZACHT
        document.styles[naam].font.italic = False
    if "Strong" not in document.styles:
        document.styles.add_style("Strong", WD_STYLE_TYPE.CHARACTER).font.bold = True
    _zet_taal(document)
    tijd = datetime(s.datum.year, s.datum.month, s.datum.day, 12)
    eigen = document.core_properties
    eigen.title, eigen.language, eigen.author, eigen.comments = _schoon(s.titel)[:255], "nl-NL", "", ""
    eigen.last_modified_by, eigen.revision, eigen.created, eigen.modified = "", 1, tijd, tijd


def _stel_stijl_in(stijl: Any, maat: float, ruimte: float) -> None:
    stijl.font.name, stijl.font.size, stijl.font.color.rgb = _LETTER, Pt(maat), _INKT
    letters = stijl.element.get_or_add_rPr().get_or_add_rFonts()
    for thema in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        letters.attrib.pop(qn(f"w:{thema}"), None)
    stijl.paragraph_format.space_after = Pt(ruimte)


def _zet_taal(document: Any) -> None:
    """Dutch as the language of everything."""
    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), "nl-NL")


def _zet_voet(alinea: Any, onder: str) -> None:
    """The line under every page, with its number kept by Word itself."""
    alinea.add_run(_schoon(f"{onder} Pagina "))
    _zet_veld(alinea, "PAGE")
    alinea.add_run(" van ")
    _zet_veld(alinea, "NUMPAGES")


def _zet_veld(alinea: Any, naam: str) -> None:
    veld = OxmlElement("w:fldSimple")
    veld.set(qn("w:instr"), naam)
    loop, tekst = OxmlElement("w:r"), OxmlElement("w:t")
    tekst.text = "1"
    loop.append(tekst)
    veld.append(loop)
    alinea._p.append(veld)


def _schrijf_vast(document: Any) -> bytes:
    """The file with one time for all its parts."""
    los, vast = io.BytesIO(), io.BytesIO()
    document.save(los)
    with zipfile.ZipFile(los) as bron, zipfile.ZipFile(vast, "w", zipfile.ZIP_DEFLATED) as doel:
        for deel in bron.infolist():
            kop = zipfile.ZipInfo(deel.filename, _ZIPTIJD)
            kop.compress_type = zipfile.ZIP_DEFLATED
            doel.writestr(kop, bron.read(deel.filename))
    return vast.getvalue()
