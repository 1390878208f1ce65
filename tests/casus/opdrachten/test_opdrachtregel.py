"""The command line: all or nothing, one Dutch message for everything that goes wrong, never a traceback."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from casus.bestand import schrijf_bytes
from casus.opdrachten.hoofd import main
from casus.opdrachten.ontleder import Ontleder, vertaal
from casus.opdrachten.uitvoeren import voer_uit
from casus.storage import Opslag, db
from tests.fabriek import DATA, VOORBEELDEN, maak_bestand, maak_casus, maak_document, maak_inzet, maak_onderzoek

WORTEL = Path(__file__).parents[3]
ENGELS = ("error", "usage:", "required", "invalid", "expected", "unrecognized", "Traceback", "positional", "show this")


def roep(*argumenten: object, **omgeving: str) -> subprocess.CompletedProcess[str]:
    """The real command line, in a process of its own."""
    opdracht = [sys.executable, "-m", "casus", *map(str, argumenten)]
    rest = {**os.environ, "PYTHONIOENCODING": "utf-8", **omgeving}
    return subprocess.run(opdracht, cwd=WORTEL, env=rest, capture_output=True, text=True, timeout=60, encoding="utf-8")


def probeer(capsys: pytest.CaptureFixture[str], *argumenten: object) -> tuple[int, str, str]:
    """The command line in this process: exit code, standard output, messages."""
    try:
        code = main([str(a) for a in argumenten])
    except SystemExit as stop:
        code = int(stop.code or 0)
    uit, fout = capsys.readouterr()
    return code, uit, fout


@pytest.fixture
def bestand(tmp_path: Path) -> Path:
    pad = tmp_path / "bestand.json"
    pad.write_text(json.dumps(maak_document()), "utf-8")
    return pad


@pytest.fixture
def gevuld(tmp_path: Path) -> Path:
    pad = tmp_path / "casus.db"
    Opslag(pad).zet_bestand(maak_bestand(), "proef")
    return pad


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_import_and_export_give_back_every_byte(tmp_path: Path, naam: str) -> None:
    een, twee = tmp_path / "een.json", tmp_path / "twee.json"
    for bron, uit, opslag in ((DATA / f"{naam}.json", een, "een.db"), (een, twee, "twee.db")):
        erin = roep("import", bron, "--db", tmp_path / opslag)
        assert (erin.returncode, erin.stderr) == (0, "")
        assert erin.stdout.startswith("Bewaard: onderzoek")
        eruit = roep("export", "--db", tmp_path / opslag, "-o", uit)
        assert (eruit.returncode, eruit.stderr) == (0, "")
    assert een.read_bytes() == twee.read_bytes()


def test_without_db_the_store_of_casus_db_is_used(tmp_path: Path, bestand: Path) -> None:
    eigen = tmp_path / "map" / "eigen.db"
    assert roep("import", bestand, CASUS_DB=str(eigen)).returncode == 0
    assert eigen.exists()
    uit = roep("export", "-o", "-", CASUS_DB=str(eigen))
    assert json.loads(uit.stdout)["onderzoek"]["id"] == "o1"


def test_an_evaluation_that_is_there_is_refused_replaced_or_put_beside(
    gevuld: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nieuw = tmp_path / "nieuw.json"
    nieuw.write_bytes(schrijf_bytes(maak_bestand(maak_casus(titel="de lift"))))
    voor = gevuld.read_bytes()
    code, _, fout = probeer(capsys, "import", nieuw, "--db", gevuld)
    assert code == 1 and "--vervang" in fout and "--als" in fout and gevuld.read_bytes() == voor
    assert probeer(capsys, "import", nieuw, "--db", gevuld, "--als", "o2")[0] == 0
    assert [o.id for o in Opslag(gevuld).onderzoeken()] == ["o1", "o2"]
    assert probeer(capsys, "import", nieuw, "--db", gevuld, "--vervang")[0] == 0
    opslag = Opslag(gevuld)
    assert {o.id: opslag.laad_bestand(o.nr).casussen[0].titel for o in opslag.onderzoeken()} == {
        "o1": "de lift",
        "o2": "de lift",
    }


def test_export_of_one_of_several_asks_which(gevuld: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Opslag(gevuld).zet_bestand(maak_bestand(onderzoek=maak_onderzoek("o2", naam="Tweede")), "proef")
    uit = tmp_path / "uit.json"
    code, _, fout = probeer(capsys, "export", "--db", gevuld, "-o", uit)
    assert code == 1 and "o1 (Proef), o2 (Tweede)" in fout and not uit.exists()
    code, _, fout = probeer(capsys, "export", "--db", gevuld, "-o", uit, "--onderzoek", "o3")
    assert code == 1 and "'o3'" in fout and "o2 (Tweede)" in fout and not uit.exists()
    assert probeer(capsys, "export", "--db", gevuld, "-o", uit, "--onderzoek", "o2")[0] == 0
    assert json.loads(uit.read_bytes())["onderzoek"]["naam"] == "Tweede"


def test_an_export_is_logged_without_content(gevuld: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert probeer(capsys, "export", "--db", gevuld, "-o", tmp_path / "uit.json")[0] == 0
    with closing(sqlite3.connect(gevuld)) as kijk:
        wie, wat, onderzoek = kijk.execute("SELECT wie, wat, onderzoek FROM logboek ORDER BY nr DESC").fetchone()
    assert wie.startswith("opdrachtregel") and onderzoek == "o1"
    assert "uit.json" in wat and "sha256" in wat and "de trap" not in wat


def test_the_message_names_file_place_and_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    casussen = [maak_casus(f"c{n}") for n in range(2)]
    inzetten = [maak_inzet(f"i{n}") for n in range(4)] + [maak_inzet("i4", prijscode="X9")]
    pad = tmp_path / "bestand.json"
    pad.write_bytes(schrijf_bytes(maak_bestand(*casussen, maak_casus("c2", inzetten=inzetten))))
    code, uit, fout = probeer(capsys, "import", pad, "--db", tmp_path / "x.db")
    assert (code, uit) == (1, "")
    assert fout == f"{pad}: casussen[2].inzetten[4].prijscode: 'X9' staat niet in de prijslijst\n"
    assert not (tmp_path / "x.db").exists()


@pytest.mark.parametrize(("hoeveel", "regels"), [(20, 20), (21, 21), (50, 21)])
def test_at_most_twenty_faults_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], hoeveel: int, regels: int
) -> None:
    inzetten = [maak_inzet(f"i{n}", prijscode="X9") for n in range(hoeveel)]
    pad = tmp_path / "bestand.json"
    pad.write_bytes(schrijf_bytes(maak_bestand(maak_casus(inzetten=inzetten))))
    _, _, fout = probeer(capsys, "import", pad, "--db", tmp_path / "x.db")
    gezegd = fout.splitlines()
    assert len(gezegd) == regels
    assert hoeveel == 20 or gezegd[-1] == f"en nog {hoeveel - 20}"


WAAR_HET_MISGAAT: list[tuple[str, Callable[[Path, Path], list[object]], str]] = [
    ("een bestand dat er niet is", lambda m, d: ["import", m / "nee.json", "--db", d], "bestaat niet"),
    ("een map als bestand", lambda m, d: ["import", m, "--db", d], "dit is een map"),
    ("een opslag die er niet is", lambda m, d: ["export", "--db", m / "nee.db", "-o", m / "u.json"], "bestaat niet"),
    ("een map die er niet is", lambda m, d: ["export", "--db", d, "-o", m / "nee" / "u.json"], "bestaat niet"),
    ("een map als uitvoer", lambda m, d: ["export", "--db", d, "-o", m], "dit is een map"),
    ("een bestand als map", lambda m, d: ["export", "--db", d, "-o", d / "u.json"], "dit is geen map"),
    ("een map als opslag", lambda m, d: ["export", "--db", m, "-o", m / "u.json"], "kan niet geopend"),
]


@pytest.mark.parametrize(("wat", "maak", "bericht"), WAAR_HET_MISGAAT, ids=[rij[0] for rij in WAAR_HET_MISGAAT])
def test_what_cannot_be_read_or_written_is_one_dutch_line(
    gevuld: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], wat: str, maak: Any, bericht: str
) -> None:
    voor, namen = gevuld.read_bytes(), sorted(p.name for p in tmp_path.iterdir())
    code, uit, fout = probeer(capsys, *maak(tmp_path, gevuld))
    assert (code, uit, len(fout.splitlines())) == (1, "", 1), wat
    assert bericht in fout and not any(woord in fout for woord in ENGELS)
    assert gevuld.read_bytes() == voor
    assert sorted(p.name for p in tmp_path.iterdir()) == namen


@pytest.mark.parametrize("inhoud", [b"geen database", b"\0" * 5000])
def test_a_store_that_is_no_database(tmp_path: Path, bestand: Path, inhoud: bytes) -> None:
    pad = tmp_path / "casus.db"
    pad.write_bytes(inhoud)
    for argumenten in (["import", bestand, "--db", pad], ["export", "--db", pad, "-o", tmp_path / "uit.json"]):
        uitslag = roep(*argumenten)
        assert uitslag.returncode == 1 and len(uitslag.stderr.splitlines()) == 1
        assert "beschadigd" in uitslag.stderr and str(pad) in uitslag.stderr
    assert pad.read_bytes() == inhoud


def test_a_locked_store_is_left_alone(
    gevuld: Path, bestand: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db, "WACHTTIJD_SECONDEN", 0.1)
    uitvoer = gevuld.with_name("uit.json")
    with closing(sqlite3.connect(gevuld)) as ander:
        ander.execute("BEGIN IMMEDIATE")
        erin, eruit = ["import", bestand, "--db", gevuld, "--als", "o2"], ["export", "--db", gevuld, "-o", uitvoer]
        for argumenten in (erin, eruit):
            code, _, fout = probeer(capsys, *argumenten)
            assert code == 1 and "houdt de gegevens vast" in fout
    assert not uitvoer.exists()
    assert [o.id for o in Opslag(gevuld).onderzoeken()] == ["o1"]


def test_a_newer_store_is_refused(gevuld: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(gevuld)) as later:
        later.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('casustijdlijn', '0999', '')"
        )
        later.commit()
    code, _, fout = probeer(capsys, "export", "--db", gevuld, "-o", tmp_path / "uit.json")
    assert code == 1 and "nieuwere versie" in fout and not (tmp_path / "uit.json").exists()


def test_an_export_that_fails_half_way_leaves_the_old_file(
    gevuld: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    uit = tmp_path / "uit.json"
    uit.write_text("wat er stond")

    def geen_plaats(van: object, naar: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("casus.opdrachten.uitvoer.os.replace", geen_plaats)
    code, _, fout = probeer(capsys, "export", "--db", gevuld, "-o", uit)
    assert code == 1 and "de schijf is vol" in fout
    assert uit.read_text() == "wat er stond"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["casus.db", "uit.json"]


def test_a_read_only_place_is_said_to_be_so(
    gevuld: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for nummer, bericht in ((30, "alleen gelezen"), (13, "mag dit programma niet bij")):
        fout_van_systeem = OSError(nummer, os.strerror(nummer))

        def dicht(*_: object, fout: OSError = fout_van_systeem, **__: object) -> int:
            raise fout

        monkeypatch.setattr("casus.opdrachten.uitvoer.os.open", dicht)
        code, _, fout = probeer(capsys, "export", "--db", gevuld, "-o", tmp_path / "uit.json")
        assert code == 1 and bericht in fout


def test_a_device_is_written_to_and_not_replaced(gevuld: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert probeer(capsys, "export", "--db", gevuld, "-o", os.devnull)[0] == 0
    assert not Path(os.devnull).is_file()


VERKEERD = [
    [], ["import"], ["export"], ["nee"], ["import", "a", "b"], ["import", "a", "--als"], ["import", "a", "--nee"],
    ["import", "a", "--vervang=3"], ["import", "a", "--als", "a b"], ["export", "-o"], ["import", "a", "--verv"],
    ["import", "a", "--als", ""],
]  # fmt: skip


@pytest.mark.parametrize("argumenten", VERKEERD, ids=[" ".join(a) or "niets" for a in VERKEERD])
def test_wrong_use_is_explained_in_dutch(capsys: pytest.CaptureFixture[str], argumenten: list[str]) -> None:
    code, uit, fout = probeer(capsys, *argumenten)
    assert (code, uit) == (2, "")
    assert fout.startswith("gebruik: python -m casus")
    assert not any(woord in fout for woord in ENGELS), fout


@pytest.mark.parametrize("argumenten", [["--help"], ["import", "--help"], ["export", "--help"]])
def test_help_is_dutch(capsys: pytest.CaptureFixture[str], argumenten: list[str]) -> None:
    code, uit, fout = probeer(capsys, *argumenten)
    assert (code, fout) == (0, "")
    assert "gebruik: " in uit and "toon deze uitleg" in uit
    assert not any(woord in uit for woord in (*ENGELS, "options", "arguments"))


def test_what_argparse_may_say_has_dutch_words(capsys: pytest.CaptureFixture[str]) -> None:
    ontleder = Ontleder(prog="proef")
    groep = ontleder.add_mutually_exclusive_group(required=True)
    groep.add_argument("--een", choices=["a", "b"])
    groep.add_argument("--twee", type=int, nargs=2)
    ontleder.add_argument("--drie", nargs="+")
    regels = ["", "--een a --twee 1 2", "--een c", "--twee x y", "--twee 1", "--drie"]
    for regel in (tekst.split() for tekst in regels):
        with pytest.raises(SystemExit) as gevangen:
            ontleder.parse_args(regel)
        assert gevangen.value.code == 2
        assert not any(woord in capsys.readouterr().err for woord in ENGELS)
    assert vertaal("argument --x: something new") == "--x: dit klopt niet; kijk bij --help hoe het moet"


def test_a_fault_of_the_program_itself_is_no_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    def stuk() -> None:
        raise ZeroDivisionError("geheim verhaal")

    assert voer_uit(stuk) == 1
    fout = capsys.readouterr().err
    assert "ZeroDivisionError" in fout and "geheim" not in fout and "Traceback" not in fout
