"""Backups from the command line: made, found good and put back, also on another machine."""

from pathlib import Path

import pytest

from casus.opdrachten.hoofd import main
from casus.storage import Opslag
from casus.storage.sleutelbos import vergeet_sleutel
from tests.fabriek import maak_bestand, maak_volle_casus

ZIN = "drie fietsen onder de brug"


@pytest.mark.parametrize("zin", ["", ZIN])
def test_a_backup_is_made_and_put_back_also_where_there_was_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], zin: str
) -> None:
    pad, kopie, nieuw = tmp_path / "a" / "casus.db", tmp_path / "stick" / "k.db", tmp_path / "b" / "casus.db"
    monkeypatch.setenv("CASUS_SLEUTEL", zin)
    toen = maak_bestand(maak_volle_casus())
    Opslag(pad).zet_bestand(toen, "ik")
    assert main(["reservekopie", "--db", str(pad), "-o", str(kopie)]) == 0
    assert ("versleuteld" in capsys.readouterr().out) and (b"SQLite format 3" in kopie.read_bytes()) == (not zin)
    for plek in (pad, nieuw):
        vergeet_sleutel(plek)
        assert main(["terugzetten", str(kopie), "--db", str(plek)]) == 0
        vergeet_sleutel(plek)
        assert Opslag(plek).laad_bestand(1) == toen


def test_a_damaged_encrypted_store_is_replaced_with_the_passphrase_and_never_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad, kopie, plat = tmp_path / "casus.db", tmp_path / "k.db", tmp_path / "plat.db"
    Opslag(plat).zet_bestand(maak_bestand(), "ik")
    monkeypatch.setenv("CASUS_SLEUTEL", ZIN)
    Opslag(pad).zet_bestand(maak_bestand(maak_volle_casus()), "ik")
    assert main(["reservekopie", "--db", str(pad), "-o", str(kopie)]) == 0
    pad.write_bytes(stuk := pad.read_bytes()[: 3 * 4096])
    vergeet_sleutel(pad)
    monkeypatch.delenv("CASUS_SLEUTEL")
    for bron in (kopie, plat):
        assert main(["terugzetten", str(bron), "--db", str(pad)]) == 1
        assert pad.read_bytes() == stuk
    monkeypatch.setenv("CASUS_SLEUTEL", ZIN)
    assert main(["terugzetten", str(kopie), "--db", str(pad)]) == 0
    assert Opslag(pad).laad_casus(1)[0].citaten


def test_what_cannot_be_is_said_and_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad, stuk = tmp_path / "casus.db", tmp_path / "stuk.db"
    Opslag(pad).zet_bestand(maak_bestand(), "ik")
    stuk.write_bytes(b"SQLite format 3\x00" + b"x" * 9000)
    assert main(["terugzetten", str(stuk), "--db", str(pad)]) == 1
    assert main(["terugzetten", str(tmp_path / "nee.db"), "--db", str(pad)]) == 1
    assert main(["reservekopie", "--db", str(pad), "-o", str(stuk)]) == 1
    assert "Traceback" not in capsys.readouterr().err
    assert [regel.casussen for regel in Opslag(pad).onderzoeken()] == [1]
