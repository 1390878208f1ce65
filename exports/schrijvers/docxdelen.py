"""Pieces of Word that python-docx has no words for: bookmarks, links, fields, a filled table of contents, tables."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from exports.rapport.model import Tabel
from exports.schrijvers.docxstijlen import STAPPENSTIJL, TABELSTIJL, TEKSTBREEDTE_MM
from exports.schrijvers.kolommen import vind_ruim
from exports.schrijvers.opmaak import is_klein, mag_breken
from exports.schrijvers.word import schoon

_DXA_PER_MM = 1440 / 25.4
_PER_RIJ = 5
_KOPSTIJLEN, _RIJSTIJLEN = ("Tabelkop", "Tabelkopgetal"), ("Tabeltekst", "Tabelgetal")
_BIJEENSTIJLEN = ("Tabeltekstbijeen", "Tabelgetalbijeen")
"""Of text, of numbers; the last two keep their row on the page of the next."""
_RUIM = '<w:tcPr><w:tcMar><w:left w:w="245" w:type="dxa"/></w:tcMar></w:tcPr>'


@dataclass(frozen=True)
class Inhoudsregel:
    """A line of the contents: the level and text of a heading, its name, and the page it is near."""

    niveau: int
    tekst: str
    naam: str
    bladzij: int


def noem_bladwijzer(naam: str) -> str:
    """The bookmark the contents use for a heading; Word makes these anew, those of our own links stay."""
    return f"_Toc{int(naam.removeprefix('kop')):06d}"


def merk_kop(alinea: Any, naam: str) -> None:
    """Puts two bookmarks round a heading: one for links in the text, one for the contents."""
    nummer = int(naam.removeprefix("kop")) * 2
    for kenmerk, bladwijzer in ((nummer, naam), (nummer + 1, noem_bladwijzer(naam))):
        begin, eind = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        begin.set(qn("w:id"), str(kenmerk))
        begin.set(qn("w:name"), bladwijzer)
        eind.set(qn("w:id"), str(kenmerk))
        alinea._p.insert(1 if alinea._p.pPr is not None else 0, begin)
        alinea._p.append(eind)


def zet_schakel(alinea: Any, tekst: str, bladwijzer: str) -> None:
    """A link inside the document."""
    schakel = _maak_schakel(bladwijzer)
    schakel.append(_maak_loop(tekst, "Hyperlink"))
    alinea._p.append(schakel)


def zet_teller(alinea: Any, woord: str, nummer: int) -> None:
    """'Tabel 3' of a caption, where Word itself keeps the number."""
    veld = OxmlElement("w:fldSimple")
    veld.set(qn("w:instr"), f" SEQ {woord} \\* ARABIC ")
    veld.append(_maak_loop(str(nummer), "Strong"))
    alinea._p.extend([_maak_loop(f"{woord} ", "Strong"), veld, _maak_loop(". ", "Strong")])


def maak_inhoud(kop: str, regels: Sequence[Inhoudsregel], diepte: int) -> Any:
    """The table of contents as Word knows it, already filled; Word makes it anew when asked."""
    inhoud = parse_xml(
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        '<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr>'
        f"<w:r><w:t>{kop}</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    vak = inhoud.find(qn("w:sdtContent"))
    for nummer, regel in enumerate(regels):
        alinea = parse_xml(f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="TOC{regel.niveau}"/></w:pPr></w:p>')
        if not nummer:
            alinea.extend(_maak_veldbegin(f' TOC \\o "1-{diepte}" \\h \\z \\u '))
        schakel = _maak_schakel(noem_bladwijzer(regel.naam))
        schakel.extend([_maak_loop(regel.tekst), parse_xml(f"<w:r {nsdecls('w')}><w:tab/></w:r>")])
        schakel.extend(_maak_veldbegin(f" PAGEREF {noem_bladwijzer(regel.naam)} \\h "))
        schakel.extend([_maak_loop(str(regel.bladzij)), _maak_veldteken("end")])
        alinea.append(schakel)
        if nummer == len(regels) - 1:
            alinea.append(_maak_veldteken("end"))
        vak.append(alinea)
    return inhoud


def maak_tabel(deel: Tabel, breedten: Sequence[int]) -> Any:
    """A table with a head that comes back on every page; ``breedten`` are relative."""
    tabel = _begin_tabel(TABELSTIJL, breedten, deel.bijschrift, kop=True)
    ruim, laatste = vind_ruim(deel), len(deel.rijen)
    # A small table stays whole; of another neither the first nor the last row stands alone on a page.
    bijeen = range(1, laatste) if is_klein(deel) else (1, laatste - 1)
    for nummer, rij in enumerate((deel.koppen, *deel.rijen)):
        stijlen = _KOPSTIJLEN if not nummer else _BIJEENSTIJLEN if nummer in bijeen else _RIJSTIJLEN
        regel = parse_xml(f"<w:tr {nsdecls('w')}/>")
        if not nummer:
            regel.append(parse_xml(f"<w:trPr {nsdecls('w')}><w:cantSplit/><w:tblHeader/></w:trPr>"))
        elif not mag_breken(rij):
            regel.append(parse_xml(f"<w:trPr {nsdecls('w')}><w:cantSplit/></w:trPr>"))
        for kolom, waarde in enumerate(rij):
            regel.append(_maak_cel("", waarde, stijlen[kolom in deel.getallen], _RUIM if kolom in ruim else ""))
        tabel.append(regel)
    return tabel


def maak_stappen(stappen: Sequence[str], wat: str) -> Any:
    """The steps as blocks in a row, numbered, each with an arrow to the next."""
    rijen = ceil(len(stappen) / _PER_RIJ)
    per_rij = ceil(len(stappen) / rijen)
    tabel = _begin_tabel(STAPPENSTIJL, [1] * per_rij, wat)
    for begin in range(0, len(stappen), per_rij):
        eind = min(begin + per_rij, len(stappen))
        rest = f'<w:gridAfter w:val="{begin + per_rij - eind}"/>' if eind < begin + per_rij else ""
        regel = parse_xml(f"<w:tr {nsdecls('w')}><w:trPr>{rest}<w:cantSplit/></w:trPr></w:tr>")
        for nummer in range(begin, eind):
            pijl = " →" if nummer + 1 < len(stappen) else ""
            regel.append(_maak_cel(f"{nummer + 1}. ", f"{stappen[nummer]}{pijl}", "Stap"))
        tabel.append(regel)
    return tabel


def _begin_tabel(stijl: str, delen: Sequence[int], wat: str, kop: bool = False) -> Any:
    rest = round(TEKSTBREEDTE_MM * _DXA_PER_MM)
    heel = max(sum(delen), 1)
    tabel = parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblStyle w:val="{stijl}"/><w:tblW w:w="{rest}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="0{2 if kop else 0}20" w:firstRow="{int(kop)}" w:lastRow="0" '
        'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid/></w:tbl>'
    )
    bijschrift = OxmlElement("w:tblCaption")
    bijschrift.set(qn("w:val"), schoon(wat)[:250])
    tabel.tblPr.append(bijschrift)
    for deel in delen:
        kolom = OxmlElement("w:gridCol")
        kolom.set(qn("w:w"), str(rest * deel // heel))
        tabel.tblGrid.append(kolom)
    return tabel


def _maak_cel(sterk: str, tekst: str, stijl: str, vorm: str = "") -> Any:
    """A cell with one line: what stands out, and the rest."""
    cel = parse_xml(f'<w:tc {nsdecls("w")}>{vorm}<w:p><w:pPr><w:pStyle w:val="{stijl}"/></w:pPr></w:p></w:tc>')
    alinea = cel[-1]
    if sterk:
        alinea.append(_maak_loop(sterk, "Strong"))
    if tekst:
        alinea.append(_maak_loop(tekst))
    return cel


def _maak_schakel(bladwijzer: str) -> Any:
    schakel = OxmlElement("w:hyperlink")
    schakel.set(qn("w:anchor"), bladwijzer)
    schakel.set(qn("w:history"), "1")
    return schakel


def _maak_loop(tekst: str, stijl: str = "") -> Any:
    loop = OxmlElement("w:r")
    if stijl:
        loop.style = stijl
    loop.text = schoon(tekst)
    return loop


def _maak_veldbegin(opdracht: str) -> list[Any]:
    tekst = parse_xml(f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"/></w:r>')
    tekst[0].text = opdracht
    return [_maak_veldteken("begin"), tekst, _maak_veldteken("separate")]


def _maak_veldteken(soort: str) -> Any:
    return parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="{soort}"/></w:r>')
