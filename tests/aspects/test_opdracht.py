"""The command line of the figures: whole or not at all, and one Dutch message for what goes wrong."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from aspects.opdracht import main, schrijf_bytes
from casus.bestand import lees_pad
from casus.storage import Opslag
from tests.fabriek import DATA, VOORBEELDEN, maak_bestand, maak_document, maak_onderzoek

WORTEL = Path(__file__).parents[2]
VERHAAL = DATA / "voorbeeld.json"


def probeer(capsys: pytest.CaptureFixture[str], *argumenten: object) -> tuple[int, str, str]:
    """The command line in this process: exit code, standard output, messages."""
    try:
        code = main([str(a) for a in argumenten])
    except SystemExit as stop:
        code = int(stop.code or 0)
    uit, fout = capsys.readouterr()
    return code, uit, fout


@pytest.fixture
def gevuld(tmp_path: Path) -> Path:
    """A store with one evaluation."""
    pad = tmp_path / "casus.db"
    Opslag(pad).zet_bestand(lees_pad(VERHAAL), "proef")
    return pad


@pytest.mark.parametrize("zaad", ["1", "2"])
def test_de_opdracht_zoals_hij_beschreven_is(tmp_path: Path, zaad: str) -> None:
    """In a process of its own, also where that keeps its sets in another order."""
    verhalen, uit = DATA / "toets.json", tmp_path / "cijfers.json"
    opdracht = [sys.executable, "-m", "aspects", "kerncijfers", str(verhalen), "-o", str(uit)]
    omgeving = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONHASHSEED": zaad}
    uitslag = subprocess.run(opdracht, cwd=WORTEL, env=omgeving, capture_output=True, text=True, timeout=60)
    assert (uitslag.returncode, uitslag.stdout, uitslag.stderr) == (0, "", "")
    assert uit.read_bytes() == schrijf_bytes(lees_pad(verhalen))
    assert json.loads(uit.read_bytes())["formaat"] == "kerncijfers"


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_uit_een_opslag_komen_dezelfde_bytes(tmp_path: Path, naam: str, capsys: pytest.CaptureFixture[str]) -> None:
    bestand, uit = lees_pad(DATA / f"{naam}.json"), tmp_path / "cijfers.json"
    Opslag(tmp_path / "casus.db").zet_bestand(bestand, "proef")
    assert probeer(capsys, "kerncijfers", "--db", tmp_path / "casus.db", "-o", uit) == (0, "", "")
    assert uit.read_bytes() == schrijf_bytes(bestand)


def test_naar_het_scherm(capsys: pytest.CaptureFixture[str]) -> None:
    code, uit, fout = probeer(capsys, "kerncijfers", VERHAAL, "-o", "-")
    assert (code, fout) == (0, "") and json.loads(uit)["onderzoek"] == "voorbeeld"


def test_van_meer_onderzoeken_zegt_wie_het_vraagt_welk(
    gevuld: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Opslag(gevuld).zet_bestand(maak_bestand(onderzoek=maak_onderzoek("o2", naam="Tweede")), "proef")
    uit = tmp_path / "cijfers.json"
    code, _, fout = probeer(capsys, "kerncijfers", "--db", gevuld, "-o", uit)
    assert code == 1 and "--onderzoek" in fout and "o2 (Tweede)" in fout and not uit.exists()
    assert probeer(capsys, "kerncijfers", "--db", gevuld, "--onderzoek", "o2", "-o", uit)[0] == 0
    assert json.loads(uit.read_bytes())["onderzoek"] == "o2"


def test_wat_de_opslag_uitgaat_staat_in_het_logboek(
    gevuld: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    probeer(capsys, "kerncijfers", "--db", gevuld, "-o", tmp_path / "cijfers.json")
    with closing(sqlite3.connect(gevuld)) as kijk:
        wie, wat, onderzoek = kijk.execute("SELECT wie, wat, onderzoek FROM logboek ORDER BY nr DESC").fetchone()
    assert wie.startswith("opdrachtregel") and onderzoek == "voorbeeld"
    assert "kerncijfers" in wat and "cijfers.json" in wat and "sha256" in wat


@pytest.mark.parametrize(
    ("argumenten", "bericht"),
    [
        ([], "dit ontbreekt nog"),
        (["cijfers"], "kan hier niet"),
        (["kerncijfers", "-o", "x.json"], "geef een casusbestand"),
        (["kerncijfers", "a.json"], "dit ontbreekt nog: -o"),
        (["kerncijfers", "a.json", "--db", "x.db", "-o", "x.json"], "niet allebei"),
        (["kerncijfers", "a.json", "--onderzoek", "o1", "-o", "x.json"], "niet allebei"),
        (["kerncijfers", "a.json", "-o", "x.json", "--alles"], "dit ken ik niet: --alles"),
        (["kerncijfers", "a.json", "-o", "a.json"], "over de verhalen heen"),
        (["kerncijfers", "--db", "a.db", "-o", "./a.db"], "over de verhalen heen"),
    ],
)
def test_verkeerd_gebruik_eindigt_met_twee(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    argumenten: list[str],
    bericht: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    code, uit, fout = probeer(capsys, *argumenten)
    assert (code, uit) == (2, "") and fout.startswith("gebruik: python -m aspects") and bericht in fout
    assert list(tmp_path.iterdir()) == []


def test_wat_niet_klopt_wordt_gezegd_met_zijn_plek(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad, uit = tmp_path / "bestand.json", tmp_path / "cijfers.json"
    document = maak_document()
    document["casussen"][0]["waarderingen"] = [{"id": "w1", "aspect": "vreemd", "perspectief": "b1", "score": 1}]
    pad.write_text(json.dumps(document), "utf-8")
    uit.write_text("wat er stond", "utf-8")
    code, _, fout = probeer(capsys, "kerncijfers", pad, "-o", uit)
    assert code == 1 and fout.startswith(f"{pad}: casussen[0].waarderingen[0].aspect") and "vreemd" in fout
    assert uit.read_text("utf-8") == "wat er stond"


@pytest.mark.parametrize(
    ("bron", "doel", "bericht"),
    [
        (["nee.json"], "x.json", "bestaat niet"),
        (["."], "x.json", "dit is een map"),
        (["--db", "nee.db"], "x.json", "bestaat niet"),
        ([str(VERHAAL)], "nee/x.json", "bestaat niet"),
        ([str(VERHAAL)], ".", "dit is een map"),
    ],
)
def test_wat_niet_gelezen_of_geschreven_kan_worden_is_een_regel(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    bron: list[str],
    doel: str,
    bericht: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    code, uit, fout = probeer(capsys, "kerncijfers", *bron, "-o", doel)
    assert (code, uit) == (1, "") and bericht in fout and len(fout.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_de_uitleg_is_nederlands(capsys: pytest.CaptureFixture[str]) -> None:
    code, uit, _ = probeer(capsys, "kerncijfers", "--help")
    assert code == 0 and "gebruik: python -m aspects kerncijfers" in uit
    assert not [woord for woord in ("usage", "show this", "positional", "options:") if woord in uit]
