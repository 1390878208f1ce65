"""The styles of the report in Word: all that is seen is a style, so that a team gives it its own look in one place."""

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from exports.schrijvers.word import ZACHT, stel_stijl_in

TEKSTBREEDTE_MM = 156
TABELSTIJL, STAPPENSTIJL = "Rapporttabel", "Stappenrij"
_ACCENT, _SCHAKEL = RGBColor(0xB5, 0x47, 0x2F), RGBColor(0x8F, 0x35, 0x21)
_REGELAFSTAND = 1.12
# Name, what it builds on, size, room above and below (points).
_ALINEASTIJLEN = (
    ("Normal", "", 11, 0, 7), ("Title", "Normal", 30, 110, 6), ("Subtitle", "Normal", 16, 0, 6),
    ("Rapportdatum", "Normal", 11, 0, 4), ("Rapportmerk", "Normal", 11, 0, 34),
    ("Heading 1", "Normal", 23, 0, 20), ("Heading 2", "Normal", 15, 20, 7), ("Heading 3", "Normal", 12, 14, 5),
    ("Heading 4", "Normal", 11, 12, 4), ("TOC Heading", "Normal", 23, 0, 14), ("toc 1", "Normal", 10, 6, 1),
    ("toc 2", "Normal", 10, 0, 1), ("List Bullet", "Normal", 11, 0, 4), ("Caption", "Normal", 9, 2, 12),
    ("Tabelbijschrift", "Caption", 9, 10, 4), ("Terzijde", "Normal", 10, 0, 8),
    ("Terzijde bij kop", "Terzijde", 10, 0, 8),
    ("Lees meer", "Normal", 10, 0, 8), ("Aanloop", "Normal", 11, 0, 3), ("Tussenkop", "Aanloop", 11, 6, 3),
    ("Kadertitel", "Normal", 11, 10, 0), ("Kadertekst", "Normal", 11, 0, 0), ("Quote", "Normal", 11.5, 6, 3),
    ("Citaat van", "Normal", 9.5, 0, 9), ("Plaatje", "Normal", 11, 10, 3), ("Onderkop", "Normal", 9.5, 0, 4),
    ("Tabeltekst", "Normal", 9.5, 2, 2), ("Tabelgetal", "Tabeltekst", 9.5, 2, 2), ("Tabelkop", "Tabeltekst", 9.5, 2, 2),
    ("Tabelkop getal", "Tabelkop", 9.5, 2, 2), ("Tabeltekst bijeen", "Tabeltekst", 9.5, 2, 2),
    ("Tabelgetal bijeen", "Tabelgetal", 9.5, 2, 2), ("Stap", "Normal", 9.5, 3, 3), ("Tussenruimte", "Normal", 6, 0, 0),
    ("Footer", "Normal", 9, 0, 0),
)  # fmt: skip
_ZACHT = ("Subtitle", "Caption", "Tabelbijschrift", "Terzijde", "Terzijde bij kop", "Citaat van", "Onderkop", "Footer")
_VET = ("Title", "Heading 1", "Heading 2", "Heading 3", "TOC Heading", "toc 1", "Kadertitel", "Rapportmerk",
        "Tabelkop", "Tabelkop getal", "Tussenkop")  # fmt: skip
_SCHUIN = ("Heading 4", "Quote")
_BIJ_VOLGENDE = ("Heading 1", "Heading 2", "Heading 3", "Heading 4", "Tabelbijschrift", "Kadertitel", "Plaatje",
                 "Onderkop", "Aanloop", "Tussenkop", "Tabelkop", "Tabelkop getal", "Tabeltekst bijeen",
                 "Tabelgetal bijeen", "Quote", "Terzijde bij kop")  # fmt: skip
_VLAK = "F6F3EC"


def maak_stijlen(document: Any, kort: bool) -> None:
    """Gives the document our styles; ``kort``: the contents stay on the front page."""
    for naam, basis, maat, boven, onder in _ALINEASTIJLEN:
        _maak_alineastijl(document.styles, naam, basis, maat, boven, onder)
    stijlen = document.styles
    for naam in ("Heading 1", "TOC Heading"):
        stijlen[naam].paragraph_format.page_break_before = naam == "Heading 1" or not kort
    stijlen["Rapportmerk"].font.color.rgb = _ACCENT
    if kort:
        stijlen["TOC Heading"].font.size = Pt(13)
    for naam, links, rechts in (("Quote", 8, 8), ("Citaat van", 8, 8), ("toc 2", 5, 0)):
        stijlen[naam].paragraph_format.left_indent, stijlen[naam].paragraph_format.right_indent = Mm(links), Mm(rechts)
    for naam in ("toc 1", "toc 2"):
        stops = stijlen[naam].paragraph_format.tab_stops
        stops.add_tab_stop(Mm(TEKSTBREEDTE_MM), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    for naam in ("Tabelgetal", "Tabelkop getal"):
        stijlen[naam].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for naam in ("Terzijde", "Terzijde bij kop"):
        _zet_rand(stijlen[naam], "C9C5BB", 12)
    for naam in ("Kadertitel", "Kadertekst"):
        _zet_rand(stijlen[naam], str(_ACCENT), 18, _VLAK)
        stijlen[naam].paragraph_format.left_indent = stijlen[naam].paragraph_format.right_indent = Mm(4)
    _maak_schakelstijl(stijlen)
    _maak_tabelstijlen(document)


def _maak_alineastijl(stijlen: Any, naam: str, basis: str, maat: float, boven: float, onder: float) -> None:
    stijl = stijlen[naam] if naam in stijlen else stijlen.add_style(naam, WD_STYLE_TYPE.PARAGRAPH)
    if basis:
        stijl.base_style = stijlen[basis]
    stel_stijl_in(stijl, maat, onder)
    vorm = stijl.paragraph_format
    vorm.space_before, vorm.line_spacing = Pt(boven), _REGELAFSTAND
    vorm.keep_with_next = naam in _BIJ_VOLGENDE
    vorm.keep_together = naam in ("Kadertekst", "Quote")
    stijl.font.bold, stijl.font.italic = naam in _VET, naam in _SCHUIN
    if naam.startswith("toc"):
        vorm.line_spacing = 1.0
    if naam in _ZACHT:
        stijl.font.color.rgb = ZACHT
    if naam in _VET:
        _zet_eigenschap(stijl, "w:suppressAutoHyphens")
    _haal_weg(stijl.element.pPr, "w:pBdr")
    _haal_weg(stijl.element.rPr, "w:spacing")


def _haal_weg(eigenschappen: Any, naam: str) -> None:
    """What the template brings along and we do not want: a line below the title, letters apart."""
    for element in eigenschappen.findall(qn(naam)):
        eigenschappen.remove(element)


def _zet_eigenschap(stijl: Any, naam: str) -> None:
    eigenschappen = stijl.element.get_or_add_pPr()
    if eigenschappen.find(qn(naam)) is None:
        _voeg_in(eigenschappen, OxmlElement(naam))


_VOLGORDE = ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
             "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens")  # fmt: skip


def _voeg_in(eigenschappen: Any, element: Any) -> None:
    """In the place the format asks for: what comes after it stays after it."""
    eigen = _VOLGORDE.index(element.tag.split("}")[1])
    voor = {qn(f"w:{naam}") for naam in _VOLGORDE[:eigen]}
    plek = sum(1 for kind in eigenschappen if kind.tag in voor)
    eigenschappen.insert(plek, element)


def _zet_rand(stijl: Any, kleur: str, dik: int, vlak: str = "") -> None:
    """A line left of the paragraph (eighths of a point), with a ground where one is given."""
    eigenschappen = stijl.element.get_or_add_pPr()
    rand = f'<w:pBdr {nsdecls("w")}><w:left w:val="single" w:sz="{dik}" w:space="8" w:color="{kleur}"/>'
    if vlak:
        rand += "".join(
            f'<w:{kant} w:val="single" w:sz="4" w:space="6" w:color="{vlak}"/>' for kant in ("bottom", "right")
        )
        rand = rand.replace("<w:left", f'<w:top w:val="single" w:sz="4" w:space="6" w:color="{vlak}"/><w:left')
    _voeg_in(eigenschappen, parse_xml(rand + "</w:pBdr>"))
    if vlak:
        _voeg_in(eigenschappen, parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{vlak}"/>'))
    stijl.paragraph_format.left_indent = Mm(3)


def _maak_schakelstijl(stijlen: Any) -> None:
    if "Hyperlink" not in stijlen:
        stijlen.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER, builtin=True)
    stijlen["Hyperlink"].font.color.rgb = _SCHAKEL
    if "Strong" not in stijlen:
        stijlen.add_style("Strong", WD_STYLE_TYPE.CHARACTER).font.bold = True


def _maak_tabelstijlen(document: Any) -> None:
    """The table of figures (lines below, head bold), and the row of steps (blocks with white between)."""
    lijn = '<w:{kant} w:val="single" w:sz="4" w:space="0" w:color="C9C5BB"/>'
    marge = '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
    tabel = (
        f'<w:tblPr><w:tblBorders>{lijn.format(kant="bottom")}{lijn.format(kant="insideH")}</w:tblBorders>{marge}</w:tblPr>'
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>'
        '<w:bottom w:val="single" w:sz="8" w:space="0" w:color="52606D"/></w:tcBorders></w:tcPr></w:tblStylePr>'
    )
    wit = "".join(
        f'<w:{kant} w:val="single" w:sz="48" w:space="0" w:color="FFFFFF"/>' for kant in ("insideH", "insideV")
    )
    stappen = (
        f"<w:tblPr><w:tblBorders>{wit}</w:tblBorders>{marge}</w:tblPr>"
        f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{_VLAK}"/></w:tcPr>'
    )
    for naam, inhoud in ((TABELSTIJL, tabel), (STAPPENSTIJL, stappen)):
        document.styles.element.append(
            parse_xml(
                f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{naam}"><w:name w:val="{naam}"/>'
                f'<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>{inhoud}</w:style>'
            )
        )
