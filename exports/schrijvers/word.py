"""What every Word file of ours has in common: page, styles, Dutch, fixed times; text of people is only text.

The same input gives the same bytes: the file is a zip, and its parts get one time and one order.
"""

import io
import re
import zipfile
from datetime import date, datetime
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

INKT, ZACHT = RGBColor(0x1F, 0x29, 0x33), RGBColor(0x52, 0x60, 0x6D)
_LETTER = "Calibri"
_ZIPTIJD = (2000, 1, 1, 0, 0, 0)
_KAN_NIET = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u202a-\u202e\u2066-\u2069]")
_BEDRAG = re.compile(r"€ (?=\d)")
_MATEN = (
    ("Normal", 12, 5), ("Title", 21, 4), ("Subtitle", 12, 4), ("Heading 1", 15, 4), ("List Bullet", 12, 3),
    ("Caption", 9.5, 6), ("Footer", 9, 0),
)  # fmt: skip


def schoon(tekst: str) -> str:
    """The text without signs that a Word file cannot hold, or that would turn the rest of a line around.

    An amount stays on the line of its euro sign.
    """
    return _BEDRAG.sub("€\u00a0", _KAN_NIET.sub("", tekst))


def stel_in(document: Any, titel: str, datum: date, onder: str) -> None:
    """The page (A4), the styles, the language, the line under every page, and what the file says of itself."""
    vak = document.sections[0]
    vak.page_width, vak.page_height = Mm(210), Mm(297)
    vak.left_margin = vak.right_margin = Mm(20)
    vak.top_margin = vak.bottom_margin = Mm(17)
    _zet_voet(vak.footer.paragraphs[0], onder)
    for naam, maat, ruimte in _MATEN:
        stel_stijl_in(document.styles[naam], maat, ruimte)
    document.styles["Heading 1"].paragraph_format.space_before = Pt(12)
    for naam in ("Subtitle", "Caption", "Footer"):
        document.styles[naam].font.color.rgb = ZACHT
        document.styles[naam].font.italic = False
    if "Strong" not in document.styles:
        document.styles.add_style("Strong", WD_STYLE_TYPE.CHARACTER).font.bold = True
    _zet_taal(document)
    tijd = datetime(datum.year, datum.month, datum.day, 12)
    eigen = document.core_properties
    eigen.title, eigen.language, eigen.author, eigen.comments = schoon(titel)[:255], "nl-NL", "", ""
    eigen.last_modified_by, eigen.revision, eigen.created, eigen.modified = "", 1, tijd, tijd


def stel_stijl_in(stijl: Any, maat: float, ruimte: float) -> None:
    """Our letter in this size, with this room (points) below."""
    stijl.font.name, stijl.font.size, stijl.font.color.rgb = _LETTER, Pt(maat), INKT
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
    alinea.add_run(schoon(f"{onder} Pagina "))
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


def schrijf_vast(document: Any) -> bytes:
    """The file with one time for all its parts."""
    los, vast = io.BytesIO(), io.BytesIO()
    document.save(los)
    with zipfile.ZipFile(los) as bron, zipfile.ZipFile(vast, "w", zipfile.ZIP_DEFLATED) as doel:
        for deel in bron.infolist():
            kop = zipfile.ZipInfo(deel.filename, _ZIPTIJD)
            # A picture is packed already.
            kop.compress_type = zipfile.ZIP_STORED if deel.filename.endswith(".png") else zipfile.ZIP_DEFLATED
            doel.writestr(kop, bron.read(deel.filename))
    return vast.getvalue()
