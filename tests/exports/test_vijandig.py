"""Text that would be something else: in every text field of an evaluation, in every file it comes out as text.

What a file cannot hold is left out or replaced by a sign one sees, per format as said in ``ALS``; the archive holds
all. Every writer there is takes part by itself.
"""

import io
import json
import re
import zipfile
from collections.abc import Iterable
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, TypeVar

import pytest
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader

from casus.bestand import lees_bytes, schrijf_bytes
from casus.demonstratie import laad_demonstratie
from casus.model import Casus, Casusbestand, Model
from casus.model.kenmerken import beschrijf
from casus.plaats import BestandFout
from exports.schrijvers import SCHRIJVERS, Vraag
from exports.schrijvers.qdpx.woorden import maak_schoon
from exports.schrijvers.tekens import maak_zetbaar
from tests.exports.lekken import keur_opnieuw_goed
from tests.exports.qdpxlezer import lees_qdpx

M = TypeVar("M", bound=Model)
VIJANDIG = {
    "script": "<script>alert(1)</script>",
    "plaatje": '"><img src=x onerror=alert(1)>',
    "formule": "=cmd|' /C calc'!A0",
    "formules": "@SUM(1+1)*cmd|' /C calc'!A0 +2 -2",
    "koppeling": '=HYPERLINK("http://kwaad.example","klik")',
    "typst": "#eval(\"1+1\") #set page(width: 1cm) #import \"x\" *vet* _schuin_ $x^2$ @x \\ \\u{41} // weg /* weg */",
    "typst_blok": "```rust fn``` `code` <label> = kop + punt - punt / term: x ~ --- ...",
    "xml": "]]> &amp; &lt; &#65; <w:p/> <w:instrText>DATE</w:instrText> <!-- x --> <![CDATA[y]]> {PAGE}",
    "sjabloon": "{{ 7*7 }} ${7*7} <%= 7*7 %> %s %(x)s {0}",
    "pad": "..\\..\\..\\etc\\passwd ../../../etc/passwd file:///etc/passwd",
    "rechts": "שלום עולם مرحبا",
    "nulbreed": "on\u200bzi\u200dcht\ufeffbaar",
    "omgekeerd": "links \u202estchr\u202c en \u2066binnen\u2069 weer",
    "besturing": "bel\x07 wis\x08 esc\x1b eind\x1f del\x7f c1\x85",
    "emoji": "👍🏽 👩‍👩‍👧 é e\u0301 ﷽",
}  # fmt: skip
SCHEIDER = " ¦ "
HOOFDSTUKKEN = {".pdf": ("vooraf", "aandachtspunten"), ".docx": ("vooraf", "aandachtspunten", "aspecten")}
"""What takes long to read back is left out of the quick form: pictures, and of the PDF the chapters on aspects."""
ALLES = SCHEIDER.join(VIJANDIG.values())
_XML_NIET = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_OM = re.compile("[\u202a-\u202e\u2066-\u2069]")


def zonder(tekst: str) -> str:
    return _XML_NIET.sub("", tekst)


ALS = {
    ".pdf": maak_zetbaar,  # a letter that no font at hand has is a square; a sign one does not see is left out
    ".docx": lambda tekst: _OM.sub("", zonder(tekst)),  # a sign that turns the rest of a line around is left out
    ".html": lambda tekst: _OM.sub("", zonder(tekst)),
    ".xlsx": zonder,  # no control characters
    ".qdpx": maak_schoon,  # a control character is a sign one sees
    ".json": str,  # all of it
}
"""What comes out of a format: by its own rule, tested where that stands."""


VAST = ("id", "code", "formaat", "plaats", "deelaspect", "lees_meer", "maanden")
"""What names something else, or a month."""


def zet_overal(ding: M, tekst: str) -> M:
    """A copy with this text in every field that people type in."""
    nieuw: dict[str, Any] = {}
    for veld in beschrijf(type(ding)):
        waarde = getattr(ding, veld.naam)
        vast = veld.keuze or veld.verwijst or veld.codes or veld.naam in VAST
        if veld.soort == "model" and waarde is not None:
            nieuw[veld.naam] = zet_overal(waarde, tekst)
        elif veld.soort == "modellen":
            nieuw[veld.naam] = [zet_overal(deel, tekst) for deel in waarde]
        elif veld.soort == "tekst" and not vast and not (veld.naam == "verwijzing" and waarde):
            nieuw[veld.naam] = tekst
        elif veld.soort == "lijst" and not vast and waarde:
            nieuw[veld.naam] = [tekst]
    return ding.model_copy(update=nieuw)


@cache
def maak(tekst: str = ALLES) -> Casusbestand:
    """A story of the demonstration and its evaluation, with the text everywhere; read in as any file."""
    demo = laad_demonstratie()
    casussen: list[Casus] = [casus for casus in demo.casussen if casus.vignetten][:1]
    weg = {casus.id for casus in demo.casussen} - {casus.id for casus in casussen}
    punten = [
        punt.model_copy(update={"bewijs": [bewijs for bewijs in punt.bewijs if bewijs.casus not in weg]})
        for punt in demo.aandachtspunten
    ]
    vol = zet_overal(demo.model_copy(update={"aandachtspunten": punten, "casussen": casussen}), tekst)
    goed = [keur_opnieuw_goed(was, nu) for was, nu in zip(casussen, vol.casussen, strict=True)]
    return lees_bytes(schrijf_bytes(vol.model_copy(update={"casussen": goed})))


@cache
def schrijf(einde: str, uitgave: Any = "intern") -> bytes:
    return SCHRIJVERS[einde].schrijf(Vraag(maak(), uitgave, hoofdstukken=HOOFDSTUKKEN.get(einde)))


class _Lezer(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.stukken: list[str] = []
        self.scripts: list[str] = []
        self._in: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag in ("script", "style"):
            self._in.append(tag)
        self.scripts += [waarde or "" for naam, waarde in attrs if naam.startswith("on")]

    def handle_endtag(self, tag: str) -> None:
        if self._in and self._in[-1] == tag:
            self._in.pop()

    def handle_data(self, data: str) -> None:
        if not self._in:
            self.stukken.append(data)


def lees(inhoud: bytes, einde: str, map_: Path) -> str:
    """The text a reader gets out of a file, opened by another program than wrote it."""
    if einde == ".pdf":
        return " ".join(bladzij.extract_text() for bladzij in PdfReader(io.BytesIO(inhoud)).pages)
    if einde == ".docx":
        document = Document(io.BytesIO(inhoud))
        return " ".join("".join(t.text or "" for t in p.iter("{*}t")) for p in document.element.body.iter("{*}p"))
    if einde == ".xlsx":
        boek = load_workbook(io.BytesIO(inhoud), read_only=True)
        return " ".join(str(cel) for blad in boek for rij in blad.iter_rows(values_only=True) for cel in rij if cel)
    if einde == ".qdpx":
        gelezen = lees_qdpx(inhoud, map_)
        notities = gelezen.notities.values() if gelezen.project.notes else ()
        return " ".join([*gelezen.bronnen.values(), *notities])
    if einde == ".json":
        return " ".join(loop(json.loads(inhoud)))
    lezer = _Lezer()
    lezer.feed(inhoud.decode("utf-8"))
    return " ".join(lezer.stukken)


def loop(ding: Any) -> Iterable[str]:
    if isinstance(ding, str):
        yield ding
    elif isinstance(ding, dict | list):
        for deel in ding.values() if isinstance(ding, dict) else ding:
            yield from loop(deel)


def plat(tekst: str, einde: str) -> str:
    """Without blanks, and in what is laid out without the hyphens and unseen signs a line break may have put in."""
    weg = r"\s" if einde in (".json", ".xlsx", ".qdpx") else r"[\s\u00ad\u200b\u2010-]"
    return re.sub(weg, "", tekst)


@pytest.mark.parametrize("einde", SCHRIJVERS)
def test_het_staat_er_als_tekst_zoals_het_getypt_is(einde: str, tmp_path: Path) -> None:
    tekst = plat(lees(schrijf(einde), einde, tmp_path), einde)
    gemist = [naam for naam, vijandig in VIJANDIG.items() if plat(ALS.get(einde, zonder)(vijandig), einde) not in tekst]
    assert gemist == []
    # Whole, too: nothing in it ended what came after.
    assert tekst.count(plat(ALS.get(einde, zonder)(ALLES), einde)) > 20


@pytest.mark.lang
@pytest.mark.parametrize("einde", [e for e, schrijver in SCHRIJVERS.items() if not schrijver.alleen_intern])
def test_ook_in_de_openbare_uitgave(einde: str, tmp_path: Path) -> None:
    tekst = plat(lees(schrijf(einde, "openbaar"), einde, tmp_path), einde)
    assert plat(ALS.get(einde, zonder)(ALLES), einde) in tekst


@pytest.mark.lang
@pytest.mark.parametrize("uitgave", ["openbaar", "intern"])
def test_ook_in_de_hoofdstukken_over_aspecten_van_de_pdf(uitgave: Any, tmp_path: Path) -> None:
    inhoud = SCHRIJVERS[".pdf"].schrijf(Vraag(maak(), uitgave, hoofdstukken=("aspecten", "onderzoek")))
    assert plat(maak_zetbaar(ALLES), ".pdf") in plat(lees(inhoud, ".pdf", tmp_path), ".pdf")


def test_in_word_is_er_geen_veld_koppeling_of_deel_bij_gekomen() -> None:
    with zipfile.ZipFile(io.BytesIO(schrijf(".docx"))) as pak:
        rels = " ".join(pak.read(naam).decode() for naam in pak.namelist() if naam.endswith(".rels"))
        inhoud = pak.read("word/document.xml").decode()
    assert "TargetMode" not in rels and "altChunk" not in inhoud
    velden = set(re.findall(r"<w:instrText[^>]*>\s*(\w+)", inhoud)) | set(re.findall(r'w:instr="\s*(\w+)', inhoud))
    assert velden <= {"TOC", "PAGEREF", "SEQ", "PAGE", "NUMPAGES", "REF"}


def test_in_het_werkboek_is_geen_cel_een_formule_of_koppeling() -> None:
    boek = load_workbook(io.BytesIO(schrijf(".xlsx")))
    cellen = [cel for blad in boek for rij in blad.iter_rows() for cel in rij if cel.value is not None]
    assert len(cellen) > 1000 and not [cel for cel in cellen if cel.data_type == "f" or cel.hyperlink]
    with zipfile.ZipFile(io.BytesIO(schrijf(".xlsx"))) as pak:
        assert not [naam for naam in pak.namelist() if b"<f>" in pak.read(naam) or b"TargetMode" in pak.read(naam)]


def test_in_de_pdf_gebeurt_er_niets_bij_het_openen() -> None:
    lezer = PdfReader(io.BytesIO(schrijf(".pdf")))
    sleutels: set[str] = set()
    for nummer in range(1, len(lezer.xref_objStm) + sum(map(len, lezer.xref.values())) + 1):
        stapel = [lezer.get_object(nummer)]
        while stapel:
            ding: Any = stapel.pop()
            if isinstance(ding, dict):
                sleutels |= {str(sleutel) for sleutel in ding} | {str(ding.get("/S"))}
                stapel += [deel for deel in ding.values() if isinstance(deel, dict | list)]
            elif isinstance(ding, list):
                stapel += [deel for deel in ding if isinstance(deel, dict | list)]
    assert not sleutels & {"/JS", "/JavaScript", "/OpenAction", "/AA", "/Launch", "/URI", "/EmbeddedFiles"}


@pytest.mark.parametrize("einde", [einde for einde in SCHRIJVERS if einde == ".html"])
def test_in_de_webpagina_is_er_geen_script_of_handeling_bij_gekomen(einde: str) -> None:
    lezer = _Lezer()
    lezer.feed(schrijf(einde).decode("utf-8"))
    assert lezer.scripts == []
    assert b"<script>alert(1)" not in schrijf(einde) and b"<img src=x" not in schrijf(einde)


@pytest.mark.parametrize("einde", [einde for einde in SCHRIJVERS if einde not in (".pdf", ".docx")])
def test_tweehonderdduizend_tekens_in_een_veld_staan_er_allemaal(einde: str, tmp_path: Path) -> None:
    """The two that take long to lay out have a test of their own, through the command."""
    lang = f"begin {'de zon ' * 28_571}klaar"
    demo = laad_demonstratie()
    casus = next(c for c in demo.casussen if c.bevindingen and c.status == "geverifieerd" and c.veiligheid == "gewoon")
    (eerste, *rest) = [b for b in casus.bevindingen if not b.over_afwezige]
    casus = casus.model_copy(update={"bevindingen": [eerste.model_copy(update={"tekst": lang}), *rest]})
    bestand = demo.model_copy(update={"casussen": [casus], "aandachtspunten": [], "acties": []})
    inhoud = SCHRIJVERS[einde].schrijf(Vraag(bestand, "intern"))
    assert plat(lang, einde) in plat(lees(inhoud, einde, tmp_path), einde)


@pytest.mark.parametrize("los", ["\\u0000", "\\ud800", "\\udc00", "\\udfff\\ud800"])
def test_een_half_teken_komt_er_bij_het_inlezen_niet_in(los: str) -> None:
    """NUL and half a sign are in no text; no format could write them."""
    rauw = schrijf_bytes(laad_demonstratie()).decode("utf-8").replace('"naam":"', f'"naam":"{los}', 1)
    rauw = rauw.replace('"naam": "', f'"naam": "{los}', 1)
    assert los in rauw
    with pytest.raises(BestandFout):
        lees_bytes(rauw.encode("utf-8"))
