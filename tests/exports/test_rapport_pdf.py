"""The internal report as PDF: opened again and read; and the command line that makes it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from casus.bestand import lees_bytes, lees_pad
from casus.storage import Opslag
from exports.opdracht import voer_uit
from exports.rapport import Rapport
from exports.rapport import maak_rapport as maak_uitgave
from exports.rapport.model import Kop, Prent, Tabel
from exports.schrijvers.pdf import schrijf_pdf
from exports.schrijvers.tekens import maak_zetbaar
from pypdf import PdfReader
from tests.exports.proefrapport import maak_proefrapport

WORTEL = Path(__file__).parents[2]
VOORBEELD = WORTEL / "tests" / "data" / "voorbeeld.json"


def maak_bestand(**casusvelden: Any) -> dict[str, Any]:
    casus = {
        "id": "c1", "code": "C01", "titel": "Een verhaal", "doelgroep": "ouderen", "status": "uitgewerkt",
        "periode_van": "2016", "toestemming": {"status": "gegeven"}, "sessiedatum": "2017-06-20",
        "betrokkenen": [{"id": "inw", "aanduiding": "inwoner", "soort": "inwoner"}],
        "gebeurtenissen": [{"id": "g1", "datum": "2016-05", "titel": "huisbezoek", "soort": "contact"}],
        "waarderingen": [{"id": "w1", "aspect": "regie", "perspectief": "inw", "score": 2, "toelichting": "zelf"}],
        **casusvelden,
    }  # fmt: skip
    onderzoek = {"id": "o", "naam": "Evaluatie", "gemeente": "Dam", "peildatum": "2017-12-01",
                 "aspecten": [{"code": "regie"}]}  # fmt: skip
    return {"formaat": "casusbestand", "versie": 1, "onderzoek": onderzoek, "casussen": [casus]}


def lees(bestand: dict[str, Any]):  # type: ignore[no-untyped-def]
    return lees_bytes(json.dumps(bestand).encode())


def maak_rapport(bestand: Any) -> Rapport:
    return maak_uitgave(bestand, uitgave="intern")


def tekst_van(pdf: bytes, pad: Path) -> str:
    pad.write_bytes(pdf)
    return "\n".join(bladzij.extract_text() for bladzij in PdfReader(pad).pages)


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> PdfReader:
    pad = tmp_path_factory.mktemp("rapport") / "r.pdf"
    pad.write_bytes(schrijf_pdf(maak_rapport(lees_pad(VOORBEELD))))
    return PdfReader(pad)


def test_de_pdf_is_nederlands_getagd_en_heeft_een_titel_en_bladwijzers(pdf: PdfReader) -> None:
    wortel = pdf.trailer["/Root"]
    assert str(wortel["/Lang"]).startswith("nl")
    assert wortel["/MarkInfo"]["/Marked"]
    assert pdf.metadata is not None and "Voorbeeldevaluatie" in str(pdf.metadata.title)
    assert b"pdfuaid" in wortel["/Metadata"].get_data()
    bladwijzers = str(pdf.outline)
    assert "De verhalen" in bladwijzers and "Weer zelf naar buiten" in bladwijzers and "Bureaucratie" in bladwijzers


def test_elke_prent_is_in_woorden_gezegd_en_elke_tabel_heeft_kopcellen(pdf: PdfReader) -> None:
    soorten, alten = [], []
    _loop(pdf.trailer["/Root"]["/StructTreeRoot"], soorten, alten)
    assert "/Figure" in soorten and "/TH" in soorten and "/H1" in soorten
    assert any("Dochter" in alt or "dochter belt de gemeente" in alt for alt in alten)
    assert len(alten) >= soorten.count("/Figure")


def _loop(ding: Any, soorten: list[str], alten: list[str]) -> None:
    ding = ding.get_object() if hasattr(ding, "get_object") else ding
    if isinstance(ding, list):
        for deel in ding:
            _loop(deel, soorten, alten)
    elif isinstance(ding, dict):
        if "/S" in ding:
            soorten.append(str(ding["/S"]))
        if "/Alt" in ding:
            alten.append(str(ding["/Alt"]))
        if "/K" in ding:
            _loop(ding["/K"], soorten, alten)


def test_elke_bladzij_zegt_dat_het_intern_is(pdf: PdfReader) -> None:
    for bladzij in pdf.pages:
        assert "Intern: alleen voor wie meedeed" in bladzij.extract_text()


def test_het_rapport_zegt_wat_meetelt_wat_niet_en_waarom(pdf: PdfReader) -> None:
    voorop = pdf.pages[0].extract_text()
    assert "2 verhalen in dit rapport" in voorop
    assert "toestemming ingetrokken" in voorop and "gesprek nog niet gehouden" in voorop
    assert "gekozen om van te leren" in voorop
    alles = " ".join(" ".join(bladzij.extract_text() for bladzij in pdf.pages).split())
    assert "Toestemming ingetrokken" not in alles.replace("toestemming", "")  # the title of the withdrawn case
    assert "werkte sterk tegen" in alles and "een half jaar wachten" in alles and "geen beeld" in alles


def test_elk_tellend_verhaal_heeft_een_prent_op_een_liggend_blad(pdf: PdfReader) -> None:
    liggend = [b for b in pdf.pages if b.mediabox.width > b.mediabox.height]
    assert len(liggend) == 2
    assert "driewielfiets" in liggend[0].extract_text()


def test_hetzelfde_rapport_geeft_dezelfde_bytes() -> None:
    bestand = lees_pad(VOORBEELD)
    assert schrijf_pdf(maak_rapport(bestand)) == schrijf_pdf(maak_rapport(bestand))


@pytest.mark.parametrize(
    "tekst",
    ["#set page(width: 1cm)", "$x^2$ *vet* _schuin_ @ref <label> // weg", "<script>&amp;]]>", "👩‍👧 שלום 中文 e\u0301",
     "\x07\x85\u200d", "a" * 300, '"; #panic()', "\\u{41} `code` [haak]"],
)  # fmt: skip
def test_geen_tekst_wordt_opmaak_of_houdt_het_rapport_tegen(tekst: str, tmp_path: Path) -> None:
    bestand = maak_bestand(
        titel=tekst, gebeurtenissen=[{"id": "g1", "datum": "2016-05", "titel": tekst, "soort": "contact"}],
        waarderingen=[{"id": "w1", "aspect": "regie", "perspectief": "inw", "score": 2, "toelichting": tekst}],
    )  # fmt: skip
    bestand["onderzoek"]["naam"] = tekst
    uit = tekst_van(schrijf_pdf(maak_rapport(lees(bestand))), tmp_path / "r.pdf")
    zichtbaar = "".join(maak_zetbaar(tekst).split())
    assert zichtbaar[:12] in "".join(uit.split())


def test_wat_niet_gezet_kan_worden_laat_een_blokje_achter() -> None:
    assert maak_zetbaar("één 👍 ok") == "één □ ok"
    assert maak_zetbaar("gewoon “tekst” – ½ €") == "gewoon “tekst” – ½ €"


@pytest.mark.parametrize("status", ["geweigerd", "ingetrokken"])
def test_van_een_geweigerd_verhaal_staat_er_alleen_een_aantal(status: str, tmp_path: Path) -> None:
    bestand = maak_bestand(titel="Geheim verhaal", toestemming={"status": status})
    uit = tekst_van(schrijf_pdf(maak_rapport(lees(bestand))), tmp_path / "r.pdf")
    assert "Geheim" not in uit and "huisbezoek" not in uit and "C01" not in uit
    assert f"1 verhaal niet meegeteld: toestemming {status}" in uit


def test_een_strikt_verhaal_telt_mee_zonder_tijdlijn_op_papier() -> None:
    rapport = maak_rapport(lees(maak_bestand(veiligheid="strikt")))
    assert not [deel for deel in rapport.delen if isinstance(deel, Prent)]
    (kop,) = [deel for deel in rapport.delen if isinstance(deel, Kop) and deel.tekst.startswith("C01")]
    assert kop.tekst == "C01"  # no title: that is words of the story


def test_een_score_voor_het_evaluatieteam_staat_er_alleen_als_aantal(tmp_path: Path) -> None:
    w = {"id": "w1", "aspect": "regie", "perspectief": "inw", "score": -2, "toelichting": "stil",
         "zichtbaar": "evaluatieteam"}  # fmt: skip
    bestand = lees(maak_bestand(waarderingen=[w]))
    assert "stil" not in tekst_van(schrijf_pdf(maak_rapport(bestand)), tmp_path / "r.pdf")
    # The leeswijzer names the scale; nowhere else do its words stand.
    uit = tekst_van(schrijf_pdf(maak_uitgave(bestand, None, "intern", ["aspecten"])), tmp_path / "a.pdf")
    assert "stil" not in uit and "sterk tegen" not in uit
    assert "1 score is alleen voor het evaluatieteam" in uit


def test_zonder_verhalen_is_er_toch_een_rapport(tmp_path: Path) -> None:
    bestand = maak_bestand()
    bestand["casussen"] = []
    assert "nog geen verhalen" in tekst_van(schrijf_pdf(maak_rapport(lees(bestand))), tmp_path / "r.pdf")


def test_de_opdracht_schrijft_een_rapport_met_de_gevraagde_datum(tmp_path: Path, capsys: Any) -> None:
    uit = tmp_path / "r.pdf"
    vraag = ["rapport", str(VOORBEELD), "-o", str(uit), "--uitgave", "intern", "--datum", "2018-03-12"]
    assert voer_uit(vraag) == 0
    assert "12 maart 2018" in PdfReader(uit).pages[0].extract_text()
    assert [pad.name for pad in tmp_path.iterdir()] == ["r.pdf"]
    assert "geschreven" in capsys.readouterr().out


def test_de_opdracht_leest_uit_een_opslag(tmp_path: Path, capsys: Any) -> None:
    Opslag(tmp_path / "c.db").zet_bestand(lees_pad(VOORBEELD), "toets")
    uit = tmp_path / "r.pdf"
    basis = ["rapport", "--db", str(tmp_path / "c.db"), "-o", str(uit), "--uitgave", "intern"]
    assert voer_uit(basis) == 0
    assert voer_uit([*basis, "--onderzoek", "weet-niet"]) == 1
    assert "staat niet in de opslag" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("vraag", "code", "zin"),
    [
        ([], 2, "gebruik:"),
        (["rapport"], 2, "er ontbreekt iets"),
        (["rapport", "B", "-o", "r.json"], 2, "--uitgave intern"),
        (["rapport", "B", "-o", "r.txt", "--uitgave", "intern"], 2, "kan niet"),
        (["rapport", "B", "-o", "r.pdf", "--uitgave", "geheim"], 2, "kies uit"),
        (["rapport", "B", "-o", "r.pdf", "--uitgave", "intern", "--datum", "12-3-2018"], 2, "is geen dag"),
        (["rapport", "-o", "r.pdf", "--uitgave", "intern"], 2, "een van de twee"),
        (["rapport", "B", "--db", "c.db", "-o", "r.pdf", "--uitgave", "intern"], 2, "een van de twee"),
        (["rapport", "B", "--zo", "-o", "r.pdf"], 2, "onbekend: --zo"),
        (["rapport", "weg.json", "-o", "r.pdf", "--uitgave", "intern"], 1, "is er niet"),
        (["rapport", "leeg.json", "-o", "r.pdf", "--uitgave", "intern"], 1, "het bestand is leeg"),
        (["rapport", "--db", "weg.db", "-o", "r.pdf", "--uitgave", "intern"], 1, "is er niet"),
        (["rapport", "--db", "leeg.json", "-o", "r.pdf", "--uitgave", "intern", "--onderzoek", "x"], 1, "."),
        (["rapport", "B", "-o", "nergens/r.pdf", "--uitgave", "intern"], 1, "kan hier niet geschreven worden"),
        (["rapport", "B", "-o", "B", "--uitgave", "intern"], 2, "over het casusbestand heen"),
    ],
)
def test_wat_niet_kan_wordt_in_het_nederlands_gezegd_en_laat_niets_achter(
    vraag: list[str], code: int, zin: str, tmp_path: Path, monkeypatch: Any, capsys: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("leeg.json").write_text("")
    assert voer_uit([str(VOORBEELD) if deel == "B" else deel for deel in vraag]) == code
    fout = capsys.readouterr().err
    assert zin in fout and "Traceback" not in fout and "usage" not in fout and "error" not in fout
    assert not Path("r.pdf").exists() and not Path("weg.db").exists()
    assert VOORBEELD.stat().st_size > 1000


def test_de_opdracht_werkt_als_programma(tmp_path: Path) -> None:
    klaar = subprocess.run(
        [sys.executable, "-m", "exports", "rapport", "-h"], cwd=WORTEL, capture_output=True, text=True, check=False
    )
    assert klaar.returncode == 0 and "gebruik:" in klaar.stdout and "opties" in klaar.stdout


def test_een_verhaal_zonder_tijdlijn_staat_niet_alleen_op_een_bladzij() -> None:
    bestand = maak_bestand()
    strikt = {**bestand["casussen"][0], "id": "c2", "code": "C02", "veiligheid": "strikt"}
    bestand["casussen"] = [bestand["casussen"][0], strikt, {**bestand["casussen"][0], "id": "c3", "code": "C03"}]
    delen = maak_uitgave(lees(bestand), None, "intern", ["bijlagen"]).delen
    volgorde = [deel.tekst if isinstance(deel, Kop) else deel.kop for deel in delen if isinstance(deel, Kop | Prent)]
    in_beeld = volgorde[volgorde.index("De verhalen in beeld") + 1 :]
    assert [kop[:3] for kop in in_beeld if kop] == ["C02", "C01", "C03"]


def test_een_rij_van_een_tabel_staat_heel_op_een_bladzij(tmp_path: Path) -> None:
    rijen = tuple((f"Rij{n}", f"begin{n} {'en dan nog iets ' * 12} eind{n}.") for n in range(60))
    delen = (Kop(1, "x"), Tabel("Lang", ("Nr", "Wat"), rijen, (1, 6)))
    pad = tmp_path / "r.pdf"
    pad.write_bytes(schrijf_pdf(maak_proefrapport(delen=delen)))
    bladen = [bladzij.extract_text() for bladzij in PdfReader(pad).pages]
    assert len(bladen) > 3
    assert all(any(f"begin{n} " in blad and f"eind{n}." in blad for blad in bladen) for n in range(60))
