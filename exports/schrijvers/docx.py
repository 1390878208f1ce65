"""Writes a report as Word, for the team that edits on: headings, captions, links, a filled table of contents.

All that is seen is a style; pictures are drawn without a browser and told in words. The page numbers in the
contents are near, until Word counts its own. The same report gives the same bytes.
"""

import io
import os
import struct
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm

from exports.rapport.model import (
    Aanhaling, Alinea, Blad, Deel, Figuur, Kader, Kop, LeesMeer, Lijst, Prent, Rapport, Stappen, Tabel,
)  # fmt: skip
from exports.schrijvers.docxdelen import (
    Inhoudsregel, maak_inhoud, maak_stappen, maak_tabel, merk_kop, zet_schakel, zet_teller,
)  # fmt: skip
from exports.schrijvers.docxstijlen import TEKSTBREEDTE_MM, maak_stijlen
from exports.schrijvers.kolommen import verdeel_kolommen
from exports.schrijvers.opmaak import (
    INHOUD_DIEPTE, Plek, Schakel, citeer, is_kort, is_rij, is_tussenkop, leidt_in, schakel, vind_namen, wijs_plekken,
)  # fmt: skip
from exports.schrijvers.pdf import schat_bladzijden
from exports.schrijvers.word import schoon, schrijf_vast, stel_in
from exports.schrijvers.zetten import teken_png

__all__ = ["schrijf_docx"]

_INHOUD = "Inhoud"
_BLADEN: dict[Blad, tuple[int, int]] = {"A4": (297, 210), "A3": (420, 297)}
_RAND_MM, _RAND_PRENT_MM = (27, 27, 25), (14, 14, 16)
"""Left and right, above, below."""
_ONDER_PRENT_MM = 36
"""What heading, line below it and caption take of a sheet with a picture."""
_PUNTEN_PRENT, _PUNTEN_FIGUUR = 90, 150
_MEESTE_TEGELIJK = 4


def schrijf_docx(rapport: Rapport) -> bytes:
    """The report as a .docx file. Raises SchrijfFout where a picture cannot be drawn."""
    # Drawing is most of the work, and needs only the picture: it goes on beside the rest, on every core.
    tekenaars = ThreadPoolExecutor(min(os.cpu_count() or 1, _MEESTE_TEGELIJK))
    try:
        bladzijden = tekenaars.submit(schat_bladzijden, rapport)
        prenten = {
            svg: tekenaars.submit(teken_png, svg, punten)
            for svg, punten in dict.fromkeys(_vind_prenten((*rapport.voorblad, *rapport.delen)))
        }
        return _schrijf(rapport, bladzijden, prenten)
    finally:
        tekenaars.shutdown(cancel_futures=True)


def _vind_prenten(delen: Sequence[Deel]) -> list[tuple[str, int]]:
    """Every picture, in order, with how fine it is drawn (points to the inch)."""
    return [
        (deel.svg, _PUNTEN_PRENT if isinstance(deel, Prent) else _PUNTEN_FIGUUR)
        for deel in delen
        if isinstance(deel, Figuur | Prent)
    ]


def _schrijf(rapport: Rapport, bladzijden: Future[dict[str, int]], prenten: dict[str, Future[bytes]]) -> bytes:
    plekken = wijs_plekken(rapport.delen)
    document = Document()
    stel_in(document, ", ".join(d for d in (rapport.titel, rapport.ondertitel) if d), rapport.datum, f"{rapport.merk}.")
    maak_stijlen(document, is_kort(plekken))
    _stel_document_in(document)
    _zet_blad(document.sections[0], None)
    _zet_voorblad(document, rapport, prenten)
    _zet_inhoud(document, plekken, bladzijden.result())
    zetter = _Zetter(document, vind_namen(plekken), prenten)
    for plek in plekken:
        zetter.zet(plek)
    return schrijf_vast(document)


def _stel_document_in(document: Any) -> None:
    """Dutch hyphenation, fields counted on opening, and no older mode of Word."""
    instellingen = document.settings.element
    for plek, naam in ((instellingen.find(qn("w:defaultTabStop")), "w:autoHyphenation"), (None, "w:updateFields")):
        element = OxmlElement(naam)
        element.set(qn("w:val"), "true")
        if plek is not None:
            plek.addnext(element)
        else:
            instellingen.find(qn("w:compat")).addprevious(element)
    for stand in instellingen.iter(qn("w:compatSetting")):
        if stand.get(qn("w:name")) == "compatibilityMode":
            stand.set(qn("w:val"), "15")
    for taal in instellingen.iter(qn("w:themeFontLang")):
        taal.set(qn("w:val"), "nl-NL")


def _zet_blad(vak: Any, blad: Blad | None) -> None:
    """An upright A4, or the sheet on its side for a picture."""
    breed, hoog = (210, 297) if blad is None else _BLADEN[blad]
    zij, boven, onder = _RAND_MM if blad is None else _RAND_PRENT_MM
    vak.orientation = WD_ORIENT.PORTRAIT if blad is None else WD_ORIENT.LANDSCAPE
    vak.page_width, vak.page_height = Mm(breed), Mm(hoog)
    vak.left_margin = vak.right_margin = Mm(zij)
    vak.top_margin, vak.bottom_margin = Mm(boven), Mm(onder)
    vak.footer_distance = Mm(onder / 2)


def _zet_voorblad(document: Any, rapport: Rapport, prenten: dict[str, Future[bytes]]) -> None:
    regels = (
        (rapport.titel, "Title"), (rapport.ondertitel, "Subtitle"), (rapport.datum_tekst, "Rapportdatum"),
        (rapport.merk, "Rapportmerk"),
    )  # fmt: skip
    for tekst, stijl in regels:
        if tekst:
            document.add_paragraph(schoon(tekst), style=stijl)
    zetter = _Zetter(document, {}, prenten)
    for deel in rapport.voorblad:
        zetter.zet(Plek(deel))


def _zet_inhoud(document: Any, plekken: Sequence[Plek], bladzijden: dict[str, int]) -> None:
    regels = [
        Inhoudsregel(plek.kop[0], plek.kop[1], plek.naam, bladzijden.get(plek.naam, 1))
        for plek in plekken
        if plek.in_inhoud
    ]
    if regels:
        document.element.body.insert_element_before(maak_inhoud(_INHOUD, regels, INHOUD_DIEPTE), "w:sectPr")


class _Zetter:
    """Puts part after part at the end of the document."""

    def __init__(self, document: Any, namen: dict[str, str], prenten: dict[str, Future[bytes]]) -> None:
        self._document = document
        self._namen = namen
        self._prenten = prenten
        # Found once: to ask the document for each paragraph takes longer than all the rest of it.
        self._stijlen = {stijl.name: stijl.style_id for stijl in document.styles}
        self._blad: Blad | None = None

    def zet(self, plek: Plek) -> None:
        """One part, in the way of its kind."""
        deel: Deel = plek.deel
        self._draai(deel)
        if isinstance(deel, Kop):
            self._zet_kop(deel.niveau, deel.tekst, plek.naam)
        elif isinstance(deel, Alinea):
            self._zet_tekst(deel.tekst, _kies_alineastijl(deel, plek.na_kop))
        elif isinstance(deel, Lijst):
            for punt in deel.punten:
                self._zet_regel(punt, "List Bullet")
        elif isinstance(deel, Tabel):
            self._zet_bijschrift(plek, deel.bijschrift, "Tabelbijschrift")
            self._zet_element(maak_tabel(deel, verdeel_kolommen(deel)))
            self._zet_regel("", "Tussenruimte")
        elif isinstance(deel, LeesMeer):
            self._zet_lees_meer(deel)
        elif isinstance(deel, Kader):
            if deel.titel:
                self._zet_regel(deel.titel, "Kadertitel")
            self._zet_tekst(deel.tekst, "Kadertekst")
            self._zet_regel("", "Tussenruimte")
        elif isinstance(deel, Aanhaling):
            self._zet_regel(citeer(deel.tekst), "Quote")
            if deel.wie:
                self._zet_regel(deel.wie, "Citaat van")
        elif isinstance(deel, Stappen):
            if deel.stappen:
                self._zet_regel("", "Tussenruimte")
                self._zet_element(maak_stappen(deel.stappen, deel.bijschrift))
            self._zet_bijschrift(plek, deel.bijschrift, "Caption")
        elif isinstance(deel, Figuur):
            self._zet_figuur(deel)
            self._zet_bijschrift(plek, deel.bijschrift, "Caption")
        else:
            self._zet_prent(plek, deel)

    def _draai(self, deel: Deel) -> None:
        """A picture has a sheet of its own on its side; what follows stands upright again."""
        if isinstance(deel, Prent):
            self._begin_vak(deel.blad)
        elif self._blad is not None:
            self._begin_vak(None)

    def _begin_vak(self, blad: Blad | None) -> None:
        vak = self._document.add_section(WD_SECTION.NEW_PAGE)
        # The break goes into the last line there is: a line of its own could fall on an empty page.
        drager = self._document.element.body.findall(qn("w:p"))[-1]
        vorige = drager.getprevious()
        if vorige is not None and vorige.tag == qn("w:p"):
            vorige.get_or_add_pPr().append(drager.pPr.find(qn("w:sectPr")))
            drager.getparent().remove(drager)
        _zet_blad(vak, blad)
        self._blad = blad

    def _zet_regel(self, tekst: str, stijl: str) -> Any:
        alinea = self._document.add_paragraph()
        alinea._p.style = self._stijlen[stijl]
        if tekst:
            alinea.add_run(schoon(tekst))
        return alinea

    def _zet_tekst(self, tekst: str, stijl: str) -> None:
        for alinea in tekst.split("\n"):
            if alinea.strip():
                self._zet_regel(alinea, stijl)

    def _zet_kop(self, niveau: int, tekst: str, naam: str) -> None:
        merk_kop(self._zet_regel(" ".join(tekst.split()), f"Heading {min(niveau, 4)}"), naam)

    def _zet_element(self, element: Any) -> None:
        self._document.element.body.insert_element_before(element, "w:sectPr")

    def _zet_bijschrift(self, plek: Plek, tekst: str, stijl: str) -> None:
        if not tekst:
            return
        alinea = self._zet_regel("", stijl)
        zet_teller(alinea, plek.woord, plek.nummer)
        alinea.add_run(schoon(tekst))

    def _zet_lees_meer(self, deel: LeesMeer) -> None:
        if not is_rij(deel):
            self._zet_schakels(schakel(deel, self._namen), "Lees meer")
            return
        self._zet_regel(deel.inleiding, "Aanloop")
        for naar in deel.naar:
            self._zet_schakels([Schakel(naar.tekst, self._namen.get(naar.anker, ""))], "List Bullet")

    def _zet_schakels(self, stukken: Sequence[Schakel], stijl: str) -> None:
        alinea = self._zet_regel("", stijl)
        for stuk in stukken:
            if stuk.naam:
                zet_schakel(alinea, stuk.tekst, stuk.naam)
            else:
                alinea.add_run(schoon(stuk.tekst))

    def _zet_figuur(self, deel: Figuur) -> None:
        png = self._prenten[deel.svg].result()
        breed, _ = _meet(png)
        eigen = breed / _PUNTEN_FIGUUR * 25.4
        self._zet_plaatje(png, deel.alt, deel.bijschrift, min(eigen, TEKSTBREEDTE_MM))

    def _zet_prent(self, plek: Plek, deel: Prent) -> None:
        if deel.kop:
            self._zet_kop(2, deel.kop, plek.naam)
            if deel.onderkop:
                self._zet_regel(deel.onderkop, "Onderkop")
        png = self._prenten[deel.svg].result()
        breed, hoog = _meet(png)
        bladbreed, bladhoog = _BLADEN[deel.blad]
        zij, boven, onder = _RAND_PRENT_MM
        ruimte = bladhoog - boven - onder - _ONDER_PRENT_MM
        self._zet_plaatje(png, deel.alt, deel.bijschrift, min(bladbreed - 2 * zij, ruimte * breed / hoog))
        self._zet_bijschrift(plek, deel.bijschrift, "Caption")

    def _zet_plaatje(self, png: bytes, alt: str, naam: str, breedte_mm: float) -> None:
        alinea = self._zet_regel("", "Plaatje")
        prent = alinea.add_run().add_picture(io.BytesIO(png), width=Mm(breedte_mm))
        beschrijving = prent._inline.docPr
        beschrijving.set("name", schoon(naam)[:120])
        beschrijving.set("descr", schoon(alt))


def _kies_alineastijl(deel: Alinea, na_kop: bool) -> str:
    if deel.stil:
        return "Terzijde bij kop" if na_kop else "Terzijde"
    return "Tussenkop" if is_tussenkop(deel) else "Aanloop" if leidt_in(deel) else "Normal"


def _meet(png: bytes) -> tuple[int, int]:
    """Width and height of a picture in points of the screen, as its head says."""
    breed, hoog = struct.unpack(">II", png[16:24])
    return breed, hoog
