"""The report as Word: opened again and read, as somebody who edits on would find it."""

import io
import re
import zipfile
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from exports.rapport.model import Alinea, Kop, Tabel
from exports.schrijvers.docx import schrijf_docx
from tests.exports.proefrapport import MERK, maak_proefrapport

_DIRECT = {
    "b", "i", "color", "sz", "szCs", "rFonts", "u", "jc", "ind", "spacing", "shd", "pBdr", "keepNext",
    "pageBreakBefore",
}  # fmt: skip
"""What would be formatting beside the styles, in a paragraph or a run."""


@pytest.fixture(scope="module")
def inhoud() -> bytes:
    return schrijf_docx(maak_proefrapport())


@pytest.fixture(scope="module")
def document(inhoud: bytes) -> Any:
    return Document(io.BytesIO(inhoud))


def teksten(document: Any, stijl: str) -> list[str]:
    return [alinea.text for alinea in document.paragraphs if alinea.style.name == stijl]


def test_hoofdstukken_en_onderdelen_zijn_echte_koppen(document: Any) -> None:
    assert teksten(document, "Heading 1") == ["Aandachtspunten", "Samenwerking", "Bijlagen"]
    assert teksten(document, "Heading 2") == ["1. Wachten zonder bericht", "Met Werk en Inkomen", "C01 · Bureaucratie"]
    assert teksten(document, "Heading 3") == ["Wat hielp"]
    assert teksten(document, "Title") == ["Evaluatie van de hulp"]
    assert teksten(document, "Rapportmerk") == [MERK]


def test_al_wat_te_zien_is_komt_uit_een_stijl(document: Any) -> None:
    lijf = document.element.body
    vondsten = [
        kind.tag.split("}")[1]
        for soort in ("w:pPr", "w:rPr")
        for eigenschappen in lijf.iter(qn(soort))
        for kind in eigenschappen
    ]
    assert "pStyle" in vondsten and "rStyle" in vondsten
    assert set(vondsten) & _DIRECT == set()
    assert {alinea.style.name for alinea in document.paragraphs} >= {"Kadertitel", "Kadertekst", "Quote", "Citaat van"}


def test_de_inhoudsopgave_is_gevuld_met_schakels_en_velden_die_word_bijwerkt(document: Any) -> None:
    vak = document.element.body.find(qn("w:sdt"))
    opdrachten = [str(e.text).strip() for e in vak.iter(qn("w:instrText"))]
    assert opdrachten[0].startswith('TOC \\o "1-2"')
    regels = ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in vak.iter(qn("w:p"))]
    assert regels[0] == "Inhoud"
    assert [re.sub(r"\d+$", "", regel) for regel in regels[1:]] == [
        "Aandachtspunten", "1. Wachten zonder bericht", "Samenwerking", "Met Werk en Inkomen", "Bijlagen",
        "C01 · Bureaucratie",
    ]  # fmt: skip
    bladzijden = [int(re.findall(r"\d+$", regel)[0]) for regel in regels[1:]]
    assert bladzijden == sorted(bladzijden) and bladzijden[0] == 2 and bladzijden[-1] > 4
    doelen = [schakel.get(qn("w:anchor")) for schakel in vak.iter(qn("w:hyperlink"))]
    assert [f"PAGEREF {doel} \\h" for doel in doelen] == opdrachten[1:]
    assert set(doelen) <= bladwijzers(document)
    tekens = [e.get(qn("w:fldCharType")) for e in vak.iter(qn("w:fldChar"))]
    assert tekens.count("begin") == tekens.count("separate") == tekens.count("end") == len(opdrachten)
    assert document.settings.element.find(qn("w:updateFields")) is not None


def bladwijzers(document: Any) -> set[str]:
    namen = [e.get(qn("w:name")) for e in document.element.body.iter(qn("w:bookmarkStart"))]
    assert len(namen) == len(set(namen))
    return set(namen)


def test_een_verwijzing_leidt_naar_haar_kop_en_een_kop_die_er_niet_is_blijft_tekst(document: Any) -> None:
    alinea = next(a for a in document.paragraphs if a.style.name == "Lees meer")
    assert alinea.text == "Lees meer over samenwerking met Werk en Inkomen en wachten."
    schakels = alinea._p.findall(qn("w:hyperlink"))
    assert len(schakels) == 1
    doel = schakels[0].get(qn("w:anchor"))
    merken = qn("w:bookmarkStart")
    kop = next(a for a in document.paragraphs if doel in [e.get(qn("w:name")) for e in a._p.iter(merken)])
    assert kop.text == "Met Werk en Inkomen"
    # The contents are made anew by Word, with bookmarks of their own; those of our links are others.
    assert not doel.startswith("_Toc")


def test_bijschriften_tellen_in_word_zelf_door(document: Any) -> None:
    assert teksten(document, "Tabelbijschrift") == ["Tabel . Partijen in de verhalen", "Tabel . Bedragen"]
    velden = [
        (e.get(qn("w:instr")).split()[1], "".join(t.text for t in e.iter(qn("w:t"))))
        for e in document.element.body.iter(qn("w:fldSimple"))
    ]
    assert velden == [
        ("Figuur", "1"), ("Figuur", "2"), ("Tabel", "1"), ("Tabel", "2"), ("Figuur", "3"), ("Figuur", "4"),
    ]  # fmt: skip
    assert document.styles["Tabelbijschrift"].base_style.name == "Caption"


def test_elke_tabel_heeft_een_kopregel_die_terugkomt_en_getallen_rechts(document: Any) -> None:
    partijen = next(t for t in document.tables if t.cell(0, 0).text == "Partij")
    assert partijen.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert [r._tr.trPr.find(qn("w:tblHeader")) for r in partijen.rows[1:3]] == [None, None]
    assert [c.text for c in partijen.rows[1].cells] == ["Een bewoner wachtte een half jaar.", "1.234", "minder dan 3"]
    assert len(partijen.rows) == 62
    stijlen = [c.paragraphs[0].style.name for c in partijen.rows[1].cells]
    assert stijlen == ["Tabeltekst bijeen", "Tabelgetal bijeen", "Tabeltekst bijeen"]
    assert [c.paragraphs[0].style.name for c in partijen.rows[2].cells] == ["Tabeltekst", "Tabelgetal", "Tabeltekst"]
    assert str(document.styles["Tabelgetal"].paragraph_format.alignment).startswith("RIGHT")


def test_een_kleine_tabel_blijft_bij_elkaar_en_een_kop_bij_zijn_eerste_rij(document: Any) -> None:
    klein = next(t for t in document.tables if t.cell(0, 0).text == "Wat")
    groot = next(t for t in document.tables if t.cell(0, 0).text == "Partij")
    assert bij_volgende(klein) == [True, False]
    assert bij_volgende(groot)[:3] == [True, True, False] and bij_volgende(groot)[-3:] == [False, True, False]
    drie = Tabel("Drie", ("Wat", "n"), (("a", "1"), ("b", "2"), ("c", "3")), getallen=(1,))
    (tabel,) = Document(io.BytesIO(schrijf_docx(maak_proefrapport(delen=(Kop(1, "x"), drie))))).tables
    assert bij_volgende(tabel) == [True, True, True, False]
    assert len({cel.paragraphs[0].style.paragraph_format.alignment for cel in tabel.columns[0].cells}) == 1
    assert tabel.cell(1, 1).paragraphs[0].style.base_style.name == "Tabelgetal"


def bij_volgende(tabel: Any) -> list[bool]:
    """Per row: whether it stays on the page of the next."""
    return [all(c.paragraphs[0].style.paragraph_format.keep_with_next for c in rij.cells) for rij in tabel.rows]


def test_een_korte_regel_die_inleidt_valt_op_en_blijft_bij_wat_volgt() -> None:
    delen = (Kop(1, "x"), Alinea("Wat hielp:"), Alinea("Wat zij zeiden over alles wat er in dat lange jaar gebeurde:"))
    document = Document(io.BytesIO(schrijf_docx(maak_proefrapport(delen=delen))))
    assert teksten(document, "Tussenkop") == ["Wat hielp:"] and len(teksten(document, "Aanloop")) == 1
    assert document.styles["Tussenkop"].font.bold and document.styles["Tussenkop"].paragraph_format.keep_with_next


def test_de_stappen_staan_genummerd_op_een_rij(document: Any) -> None:
    stappen = next(t for t in document.tables if t.style.name == "Stappenrij")
    gelezen = [cel.text for rij in stappen.rows for cel in rij.cells]
    assert gelezen[0] == "1. Signaal →" and gelezen[-1] == "6. Een bewoner wachtte een half jaar."
    assert stappen.rows[0]._tr.trPr.find(qn("w:tblHeader")) is None


def test_elk_plaatje_is_in_woorden_gezegd_en_past_op_zijn_blad(document: Any) -> None:
    prenten = list(document.element.body.iter(qn("wp:docPr")))
    assert [p.get("descr") for p in prenten] == [
        "Twee van de drie zeiden dat het hielp. Een bewoner wachtte een half jaar.",
        "Tijdlijn: in 2015 belt de dochter.", "Vervolg van de tijdlijn.",
    ]  # fmt: skip
    assert len({p.get("id") for p in prenten}) == 3
    bladen = [(round(v.page_width.mm), round(v.page_height.mm)) for v in document.sections]
    assert bladen == [(210, 297), (297, 210), (420, 297), (210, 297)]
    for vorm, vak in zip(document.inline_shapes, document.sections[:3], strict=True):
        assert vorm.width <= vak.page_width - vak.left_margin - vak.right_margin + Mm(0.1)
        assert vorm.height < vak.page_height - vak.top_margin - vak.bottom_margin


def test_taal_titel_en_de_regel_onder_elke_bladzij(document: Any) -> None:
    assert document.core_properties.language == "nl-NL"
    assert document.core_properties.title == "Evaluatie van de hulp, Gemeente Dam"
    talen = {e.get(qn("w:val")) for e in document.styles.element.iter(qn("w:lang"))}
    assert talen == {"nl-NL"}
    voet = document.sections[0].footer.paragraphs[0]
    assert voet.text.startswith(f"{MERK}. Pagina")
    assert [e.get(qn("w:instr")) for e in voet._p.iter(qn("w:fldSimple"))] == ["PAGE", "NUMPAGES"]
    assert all(vak.footer.is_linked_to_previous for vak in document.sections[1:])


def test_hetzelfde_rapport_geeft_dezelfde_bytes(inhoud: bytes) -> None:
    assert schrijf_docx(maak_proefrapport()) == inhoud
    assert {deel.date_time for deel in zipfile.ZipFile(io.BytesIO(inhoud)).infolist()} == {(2000, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize(
    "tekst",
    ["<script>alert(1)</script>", "=cmd|' /C calc'!A0", "<w:p><w:r/></w:p>", "]]>&amp;&#x41;", "{ HYPERLINK \"x\" }",
     "שלום עולם", "nul\u200bbreed\ufeff", "#set page(width: 1cm) $x^2$ *vet*", "woord " * 33_334],
    ids=lambda tekst: tekst[:12],
)  # fmt: skip
def test_geen_tekst_wordt_opmaak(tekst: str) -> None:
    document = Document(io.BytesIO(schrijf_docx(maak_proefrapport(tekst))))
    assert document.paragraphs and tekst.strip() in [a.text.strip() for a in document.paragraphs]
    partijen = next(t for t in document.tables if t.cell(0, 0).text == "Partij")
    assert partijen.rows[1].cells[0].text == tekst
    gelezen = [e.text for e in document.element.body.iter(qn("w:instrText"))]
    assert not [g for g in gelezen if "HYPERLINK" in str(g) or "cmd" in str(g)]


def test_tekens_die_word_niet_kan_bewaren_vallen_weg() -> None:
    document = Document(io.BytesIO(schrijf_docx(maak_proefrapport("a\x00b\x07c\u202ed"))))
    assert "abcd" in [a.text for a in document.paragraphs]


def test_een_leeg_rapport_en_een_lege_tabel_kunnen_ook() -> None:
    leeg = Document(io.BytesIO(schrijf_docx(maak_proefrapport(delen=(), voorblad=()))))
    assert leeg.element.body.find(qn("w:sdt")) is None
    delen = (Kop(1, "Niets"), Tabel("", ("Wat",), ()), Alinea(""))
    document = Document(io.BytesIO(schrijf_docx(maak_proefrapport(delen=delen))))
    assert [r.cells[0].text for r in document.tables[0].rows] == ["Wat"]


def test_een_bedrag_staat_op_de_regel_van_zijn_euroteken() -> None:
    delen = (Kop(1, "x"), Alinea("Samen € 1.234,56 per jaar, en € tot ¥."))
    document = Document(io.BytesIO(schrijf_docx(maak_proefrapport(delen=delen))))
    assert document.paragraphs[-1].text == "Samen €\u00a01.234,56 per jaar, en € tot ¥."
