"""The command line and an encrypted store: the passphrase from the environment, a file, or asked."""

import json
from pathlib import Path

import pytest

from aspects.__main__ import main as aspects
from casus.opdrachten.hoofd import main
from casus.storage.sleutelbos import vergeet_sleutel
from casus.storage.versleutelen import Slotstand, geef_slotstand
from exports.opdracht import voer_uit
from tests.casus.storage.slothulp import GEHEIM, ZIN, maak_licht, maak_opslag
from tests.fabriek import maak_document


@pytest.fixture
def pad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    maak_licht(monkeypatch)
    pad = maak_opslag(tmp_path / "casus.db", versleuteld=True).pad
    vergeet_sleutel(pad)
    return pad


def _alle(pad: Path, uit: Path) -> list[int]:
    """Each way the command line reads a store, the key forgotten before each."""
    codes = []
    for doe in (
        lambda: main(["export", "--db", str(pad), "-o", str(uit / "uit.json")]),
        lambda: voer_uit(["rapport", "--db", str(pad), "-o", str(uit / "r.json"), "--uitgave", "intern"]),
        lambda: aspects(["kerncijfers", "--db", str(pad), "-o", str(uit / "kern.json")]),
    ):
        vergeet_sleutel(pad)
        try:
            codes.append(doe())
        except SystemExit as stop:
            codes.append(int(stop.code or 0))
    return codes


def test_without_a_passphrase_each_command_says_how_to_give_one(
    pad: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    voor = pad.read_bytes()
    codes = _alle(pad, tmp_path)
    fout = capsys.readouterr().err
    assert all(codes) and fout.count("CASUS_SLEUTEL_BESTAND") == len(codes), (codes, fout)
    assert "Traceback" not in fout and pad.read_bytes() == voor


def test_with_the_passphrase_of_the_environment_each_command_works(
    pad: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUS_SLEUTEL", ZIN)
    assert _alle(pad, tmp_path)[::2] == [0, 0]
    assert (tmp_path / "kern.json").exists()
    assert GEHEIM in (tmp_path / "uit.json").read_text("utf-8")


def test_a_wrong_passphrase_is_said(
    pad: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CASUS_SLEUTEL", "een verkeerde zin hier")
    assert main(["export", "--db", str(pad), "-o", str(tmp_path / "uit.json")]) == 1
    assert "past niet" in capsys.readouterr().err


def test_who_sits_at_the_keyboard_is_asked(pad: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("casus.opdrachten.sleutel.getpass.getpass", lambda vraag: ZIN)
    assert main(["export", "--db", str(pad), "-o", str(tmp_path / "uit.json")]) == 0


def test_a_new_store_is_encrypted_only_where_a_passphrase_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maak_licht(monkeypatch)
    bestand = tmp_path / "bestand.json"
    bestand.write_text(json.dumps(maak_document()), "utf-8")
    assert main(["import", str(bestand), "--db", str(tmp_path / "open.db")]) == 0
    assert geef_slotstand(tmp_path / "open.db") is Slotstand.PLAT
    monkeypatch.setenv("CASUS_SLEUTEL", ZIN)
    assert main(["import", str(bestand), "--db", str(tmp_path / "dicht.db")]) == 0
    assert geef_slotstand(tmp_path / "dicht.db") is Slotstand.OPEN
