"""The command line of the exports: every format and edition, what stops a file, and what is refused with a word why."""

import hashlib
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from lxml import html
from openpyxl import load_workbook
from pypdf import PdfReader

from casus.bestand import lees_bytes, lees_pad
from casus.storage import Opslag
from exports.opdracht import voer_uit
from exports.schrijvers import SCHRIJVERS
from tests.exports.test_rapport_pdf import VOORBEELD, WORTEL, maak_bestand

MERKEN = {"openbaar": "Openbare uitgave", "intern": "Intern: alleen voor wie meedeed"}
VIJANDIG = (
    "<script>alert(1)</script>", "=cmd|'/C calc'!A0", "#set page(width: 1cm) $x^2$ *vet* @ref", "<w:p/> ]]>&amp;",
    "שלום", "on\u200bzicht\u202ebaar",
)  # fmt: skip


def lees_tekst(pad: Path) -> str:
    """All text of a report, as one line."""
    if pad.suffix == ".pdf":
        stukken = [bladzij.extract_text() for bladzij in PdfReader(pad).pages]
    elif pad.suffix == ".html":
        bladzij = html.document_fromstring(pad.read_text("utf-8")).body
        stukken = [str(tekst) for tekst in bladzij.xpath(".//text()[not(parent::script)]")]
    elif pad.suffix == ".xlsx":
        boek = load_workbook(io.BytesIO(pad.read_bytes()))
        stukken = [str(cel) for blad in boek for rij in blad.iter_rows(values_only=True) for cel in rij if cel]
    else:
        document = Document(io.BytesIO(pad.read_bytes()))
        stukken = [t.text or "" for t in document.element.body.iter("{*}t")]
        stukken += [a.text for vak in document.sections for a in vak.footer.paragraphs]
    return " ".join(" ".join(stukken).split())


def zet_neer(pad: Path, ding: dict[str, Any]) -> Path:
    pad.write_text(json.dumps(ding), "utf-8")
    return pad


@pytest.mark.parametrize("uitgave", ["openbaar", "intern"])
@pytest.mark.parametrize("einde", [".pdf", ".docx", ".html", ".xlsx"])
def test_elk_rapport_kan_in_beide_uitgaven_en_twee_keer_hetzelfde_geeft_dezelfde_bytes(
    einde: str, uitgave: str, tmp_path: Path
) -> None:
    paden = [tmp_path / f"{naam}{einde}" for naam in "ab"]
    for pad in paden:
        assert voer_uit(["rapport", str(VOORBEELD), "-o", str(pad), "--uitgave", uitgave]) == 0
    assert paden[0].read_bytes() == paden[1].read_bytes()
    assert MERKEN[uitgave] in lees_tekst(paden[0])


def test_zonder_uitgave_is_het_de_openbare(tmp_path: Path, capsys: Any) -> None:
    assert voer_uit(["rapport", str(VOORBEELD), "-o", str(tmp_path / "r.docx")]) == 0
    assert "Uitgave: openbaar." in capsys.readouterr().out
    assert MERKEN["openbaar"] in lees_tekst(tmp_path / "r.docx")


def test_de_json_is_het_hele_casusbestand_met_alle_casussen(tmp_path: Path) -> None:
    uit = tmp_path / "r.json"
    assert voer_uit(["rapport", str(VOORBEELD), "-o", str(uit), "--uitgave", "intern"]) == 0
    assert lees_pad(uit) == lees_pad(VOORBEELD)
    assert len(json.loads(uit.read_text())["casussen"]) == len(json.loads(VOORBEELD.read_text())["casussen"])


def test_de_json_is_er_niet_in_de_openbare_uitgave(tmp_path: Path, capsys: Any) -> None:
    for keuze in ([], ["--uitgave", "openbaar"]):
        assert voer_uit(["rapport", str(VOORBEELD), "-o", str(tmp_path / "r.json"), *keuze]) == 2
        assert "ook wat niet openbaar mag zijn" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_alleen_de_gekozen_hoofdstukken_staan_erin(tmp_path: Path) -> None:
    uit = tmp_path / "r.docx"
    basis = ["rapport", str(VOORBEELD), "-o", str(uit), "--uitgave", "intern"]
    assert voer_uit(basis) == 0
    heel = koppen(uit)
    assert voer_uit([*basis, "--hoofdstukken", "leeswijzer, effecten"]) == 0
    assert 0 < len(koppen(uit)) < len(heel)
    assert [kop for kop in heel if kop in koppen(uit)] == koppen(uit)


def koppen(pad: Path) -> list[str]:
    return [a.text for a in Document(io.BytesIO(pad.read_bytes())).paragraphs if a.style.name == "Heading 1"]


@pytest.mark.parametrize(
    ("keuze", "zin"),
    [
        (["-o", "r.pdf", "--hoofdstukken", "slot"], "'slot' is geen hoofdstuk; kies uit vooraf"),
        (["-o", "r.pdf", "--hoofdstukken", ","], "er staat geen hoofdstuk"),
        (["-o", "r.pdf", "--vrijgeven", " "], "geef een reden"),
        (["-o", "r.json", "--uitgave", "intern", "--hoofdstukken", "vooraf"], "het hele casusbestand"),
        (["-o", "r.xlsx", "--hoofdstukken", "vooraf"], ".xlsx heeft bladen"),
        (["-o", "r.json", "--uitgave", "intern", "--datum", "2018-01-01"], "het hele casusbestand"),
        (["-o", "r"], "'r' kan niet"),
    ],
)
def test_wat_niet_samengaat_wordt_gezegd(
    keuze: list[str], zin: str, tmp_path: Path, monkeypatch: Any, capsys: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    assert voer_uit(["rapport", str(VOORBEELD), *keuze]) == 2
    assert zin in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def maak_spoor(**anders: Any) -> dict[str, Any]:
    bevinding = {"id": "f1", "aspect": "regie", "tekst": "Bel haar op 06-12345678", "werking": "hielp"}
    return maak_bestand(bevindingen=[{**bevinding, **anders}])


@pytest.mark.parametrize("einde", sorted(SCHRIJVERS))
def test_een_telefoonnummer_houdt_elk_bestand_tegen_met_zijn_plek(einde: str, tmp_path: Path, capsys: Any) -> None:
    bron, uit = zet_neer(tmp_path / "in.json", maak_spoor()), tmp_path / f"r{einde}"
    vraag = ["rapport", str(bron), "-o", str(uit), "--uitgave", "intern"]
    assert voer_uit(vraag) == 1
    fout = capsys.readouterr().err
    assert "casus C01, bevindingen, f1, tekst, teken 13 tot en met 23: telefoonnummer" in fout
    assert "06-12345678" not in fout and "--vrijgeven" in fout and not uit.exists()
    assert voer_uit([*vraag, "--vrijgeven", "nummer van de balie"]) == 0
    assert "reden: nummer van de balie" in capsys.readouterr().err and uit.exists()


def test_een_naam_houdt_alleen_de_openbare_uitgave_tegen(tmp_path: Path, capsys: Any) -> None:
    bron = zet_neer(tmp_path / "in.json", maak_spoor(tekst="Toen belde mevrouw Jansen."))
    vraag = ["rapport", str(bron), "-o", str(tmp_path / "r.pdf")]
    assert voer_uit([*vraag, "--uitgave", "intern"]) == 0
    capsys.readouterr()
    assert voer_uit(vraag) == 1
    assert "Jansen" in capsys.readouterr().err
    assert voer_uit([*vraag, "--vrijgeven", "de lijst is gelezen"]) == 0


def test_wat_vrijgegeven_is_staat_in_het_logboek_zonder_de_tekst(tmp_path: Path) -> None:
    opslag = Opslag(tmp_path / "c.db")
    opslag.zet_bestand(lees_bytes(json.dumps(maak_spoor()).encode()), "toets")
    vraag = ["rapport", "--db", str(tmp_path / "c.db"), "-o", str(tmp_path / "r.docx"), "--uitgave", "intern"]
    voor = len(lees_logboek(tmp_path / "c.db"))
    assert voer_uit(vraag) == 1
    assert len(lees_logboek(tmp_path / "c.db")) == voor
    assert voer_uit([*vraag, "--vrijgeven", "nummer van de balie"]) == 0
    nieuw = lees_logboek(tmp_path / "c.db")[voor:]
    merk = hashlib.sha256((tmp_path / "r.docx").read_bytes()).hexdigest()
    assert nieuw == [
        "vrijgegeven voor een rapport: 1 telefoonnummer; reden: nummer van de balie",
        "vrijgegeven: casus C01, bevindingen, f1, tekst (telefoonnummer)",
        f"rapport geschreven: .docx, intern, sha256 {merk}",
    ]


def lees_logboek(pad: Path) -> list[str]:
    import sqlite3

    with sqlite3.connect(pad) as db:
        return [rij[0] for rij in db.execute("SELECT wat FROM logboek ORDER BY rowid")]


@pytest.mark.parametrize("einde", [".pdf", ".docx", ".html", ".xlsx"])
def test_vijandige_tekst_is_overal_gewoon_tekst(einde: str, tmp_path: Path) -> None:
    ding = maak_bestand(
        bevindingen=[
            {"id": f"f{n}", "aspect": "regie", "tekst": tekst, "werking": "hielp", "door": ["inw"]}
            for n, tekst in enumerate(VIJANDIG)
        ]
    )
    ding["onderzoek"]["naam"] = VIJANDIG[0]
    uit = tmp_path / f"r{einde}"
    vraag = ["rapport", str(zet_neer(tmp_path / "in.json", ding)), "-o", str(uit), "--uitgave", "intern"]
    assert voer_uit(vraag) == 0
    gelezen = "".join(lees_tekst(uit).split())
    verwacht = VIJANDIG[:4] if einde == ".pdf" else VIJANDIG[:5]
    assert [tekst for tekst in verwacht if "".join(tekst.split()) not in gelezen] == []
    # On paper a sign that turns the rest of a line around is left out; a cell keeps what was typed.
    assert einde == ".xlsx" or "\u202e" not in gelezen


@pytest.mark.parametrize("einde", [".pdf", ".docx", ".html"])
def test_een_tekst_van_tweehonderdduizend_tekens_staat_er_helemaal(einde: str, tmp_path: Path) -> None:
    tekst = "begin " + "de zon " * 28_571 + "klaar"
    bron = zet_neer(tmp_path / "in.json", maak_spoor(tekst=tekst))
    uit = tmp_path / f"r{einde}"
    assert voer_uit(["rapport", str(bron), "-o", str(uit), "--uitgave", "intern"]) == 0
    gelezen = lees_tekst(uit)
    assert "zon klaar" in gelezen and gelezen.count("de zon") >= 28_571 - 60  # a page may end between the two


def test_de_opdracht_als_programma_schrijft_een_rapport(tmp_path: Path) -> None:
    klaar = subprocess.run(
        [sys.executable, "-m", "exports", "rapport", str(VOORBEELD), "-o", str(tmp_path / "r.pdf")],
        cwd=WORTEL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (klaar.returncode, klaar.stderr) == (0, "")
    assert klaar.stdout.startswith(f"{tmp_path / 'r.pdf'} is geschreven. Uitgave: openbaar.\n")
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
