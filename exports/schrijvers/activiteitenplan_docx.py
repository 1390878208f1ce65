"""Writes the action plan as Word, for a council paper: per category a table, then what is not done and why.

The list itself is made by ``aspects.activiteitenplan``; here it is only laid out. Planning stands in words.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm

from aspects.activiteitenplan import Planregel, Raadslijst
from exports.schrijvers.word import schoon, schrijf_vast, stel_in, stel_stijl_in

_TITEL = "Activiteitenplan"
_ONDER = "Activiteitenplan."
_KOPPEN = ("Advies", "Herkomst", "Eigenaar", "Planning", "Stand van zaken")
_BREEDTEN = (85, 30, 38, 47, 57)
_LEEG = "Er is nog geen actie opgeschreven."


def schrijf_activiteitenplan_docx(lijst: Raadslijst, datum: date) -> bytes:
    """The list as a .docx file; ``datum`` is the day the file says it was made."""
    document = Document()
    stel_in(document, f"{_TITEL} {lijst.naam}", datum, _ONDER)
    _leg_dwars(document)
    stel_stijl_in(document.styles["Table Grid"], 10, 0)
    document.add_paragraph(schoon(f"{_TITEL} {lijst.naam}"), style="Title")
    document.add_paragraph(schoon(lijst.gemeente), style="Subtitle")
    if not lijst.regels:
        document.add_paragraph(_LEEG)
    for categorie in dict.fromkeys(regel.categorie for regel in lijst.regels):
        document.add_heading(schoon(categorie.capitalize()), level=1)
        _zet_tabel(document, [regel for regel in lijst.regels if regel.categorie == categorie])
    _zet_lijst(document, "Niet overgenomen of vervallen", [f"{wat}: {waarom}" for wat, waarom in lijst.niet_gedaan])
    _zet_lijst(document, "Aandachtspunten zonder actie", lijst.zonder_actie)
    return schrijf_vast(document)


def _leg_dwars(document: Any) -> None:
    vak = document.sections[0]
    vak.orientation = WD_ORIENT.LANDSCAPE
    vak.page_width, vak.page_height = Mm(297), Mm(210)


def _zet_tabel(document: Any, regels: Sequence[Planregel]) -> None:
    """One line per action; the heading row comes back on every page, and no line is broken over two."""
    tabel = document.add_table(rows=1, cols=len(_KOPPEN), style="Table Grid")
    tabel.autofit = False
    for cel, kop in zip(tabel.rows[0].cells, _KOPPEN, strict=True):
        cel.paragraphs[0].add_run(kop, style="Strong")
    _merk(tabel.rows[0], "w:tblHeader")
    for regel in regels:
        rij = tabel.add_row()
        _merk(rij, "w:cantSplit")
        waarden = (regel.advies, regel.herkomst, regel.eigenaar or "nog niemand", regel.planning, regel.stand)
        for cel, waarde in zip(rij.cells, waarden, strict=True):
            cel.paragraphs[0].add_run(schoon(waarde))
        for punt in regel.bij:
            rij.cells[0].add_paragraph(schoon(f"Bij aandachtspunt {punt}"), style="Caption")
    for kolom, breedte in zip(tabel.columns, _BREEDTEN, strict=True):
        kolom.width = Mm(breedte)
    for rij in tabel.rows:
        for cel, breedte in zip(rij.cells, _BREEDTEN, strict=True):
            cel.width = Mm(breedte)


def _merk(rij: Any, naam: str) -> None:
    merk = OxmlElement(naam)
    merk.set(qn("w:val"), "true")
    rij._tr.get_or_add_trPr().append(merk)


def _zet_lijst(document: Any, kop: str, regels: Sequence[str]) -> None:
    if not regels:
        return
    document.add_heading(kop, level=1)
    for regel in regels:
        document.add_paragraph(schoon(regel), style="List Bullet")
