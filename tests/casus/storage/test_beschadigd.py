"""A damaged world: whatever happened to the file, a Dutch message and not one byte changed; healed, it works again."""

import random
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from casus.storage import Opslag, OpslagFout, db
from casus.storage.envelop import noem_sleutelbestand
from casus.storage.sleutelbos import vergeet_sleutel, zet_sleutel
from tests.casus.storage.slothulp import SLEUTEL, alleen_lezen, houd_vast, maak_licht, maak_opslag, volle_schijf

POSITIES = 90
NEDERLANDS = ("Het gegevensbestand is beschadigd", "De gegevens zijn versleuteld", "nieuwere versie", "ander programma")


@pytest.fixture(params=[False, True], ids=["open", "versleuteld"])
def heel(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, bytes, Any]:
    """A store, its bytes, and all that can be read from it."""
    maak_licht(monkeypatch)
    winkel = maak_opslag(tmp_path / "casus.db", versleuteld=request.param)
    return winkel.pad, winkel.pad.read_bytes(), _lees_alles(winkel.pad)


def _lees_alles(pad: Path) -> Any:
    winkel = Opslag(pad)
    return [(winkel.laad_bestand(regel.nr), winkel.geschiedenis(regel.nr)) for regel in winkel.onderzoeken()]


def _zet(pad: Path, inhoud: bytes) -> None:
    for achter in ("-wal", "-shm"):
        pad.with_name(f"{pad.name}{achter}").unlink(missing_ok=True)
    pad.write_bytes(inhoud)


def _probeer(pad: Path, inhoud: bytes) -> Any:
    """What can be read of this, or the message; the file is as it was."""
    _zet(pad, inhoud)
    try:
        gelezen = _lees_alles(pad)
    except OpslagFout as fout:
        gelezen = str(fout)
        assert any(zin in gelezen for zin in NEDERLANDS), gelezen
    assert pad.read_bytes() == inhoud
    return gelezen


def test_flipped_bytes_anywhere_are_a_message_or_no_difference(heel: tuple[Path, bytes, Any]) -> None:
    pad, bytes_, alles = heel
    toeval, berichten = random.Random(22), 0
    versleuteld = noem_sleutelbestand(pad).exists()
    plekken = [*range(0, 100, 7), *(toeval.randrange(len(bytes_)) for _ in range(POSITIES))]
    for plek in plekken:
        kapot = bytearray(bytes_)
        kapot[plek] ^= 1 << toeval.randrange(8)
        uitkomst = _probeer(pad, bytes(kapot))
        berichten += isinstance(uitkomst, str)
        if versleuteld:  # every page is signed: never another text than was written
            assert isinstance(uitkomst, str) or uitkomst == alles, plek
    assert berichten > (len(plekken) // 3 if versleuteld else 5)
    assert _probeer(pad, bytes_) == alles


def test_a_file_cut_off_anywhere_is_a_message(heel: tuple[Path, bytes, Any]) -> None:
    pad, bytes_, alles = heel
    for lengte in (1, 10, 100, 1024, 4095, 4096, 5000, 8192, len(bytes_) // 2, len(bytes_) - 4096):
        uitkomst = _probeer_leeg(pad, bytes_[:lengte])
        assert isinstance(uitkomst, str), lengte
    assert _probeer(pad, bytes_) == alles


def _probeer_leeg(pad: Path, inhoud: bytes) -> Any:
    _zet(pad, inhoud)
    try:
        return _lees_alles(pad)
    except OpslagFout as fout:
        assert pad.read_bytes() == inhoud
        return str(fout)


def test_an_empty_file_beside_a_key_file_does_not_become_a_new_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maak_licht(monkeypatch)
    pad = maak_opslag(tmp_path / "casus.db", versleuteld=True).pad
    vergeet_sleutel(pad)
    _zet(pad, b"")
    with pytest.raises(OpslagFout, match="leeg of weg, terwijl er een was"):
        Opslag(pad)
    assert pad.read_bytes() == b""


def test_something_else_under_its_name_is_refused(heel: tuple[Path, bytes, Any]) -> None:
    pad, bytes_, alles = heel
    for inhoud in (b"PK\x03\x04" + bytes(9000), b"geen databank " * 900, bytes(8192), random.Random(1).randbytes(8192)):
        assert isinstance(_probeer(pad, inhoud), str)
    assert _probeer(pad, bytes_) == alles


def test_a_store_of_a_newer_version_is_left_alone(heel: tuple[Path, bytes, Any]) -> None:
    pad, _, _ = heel
    with closing(db.verbind(pad)) as conn:
        tabel = conn.execute("SELECT name FROM sqlite_master WHERE name LIKE '%migrations%'").fetchone()[0]
        conn.execute(f"UPDATE {tabel} SET name = '9999_later' WHERE rowid = (SELECT max(rowid) FROM {tabel})")
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    voor = pad.read_bytes()
    with pytest.raises(OpslagFout, match="nieuwere versie van Casustijdlijn. Werk het programma bij"):
        Opslag(pad)
    assert pad.read_bytes() == voor


def test_a_locked_file_is_said_and_works_again_after(
    heel: tuple[Path, bytes, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    pad, _, _ = heel
    winkel = Opslag(pad)
    monkeypatch.setattr(db, "WACHTTIJD_SECONDEN", 0.05)
    with houd_vast(pad), pytest.raises(OpslagFout, match="Een ander programma houdt de gegevens vast"):
        winkel.log("x", "y")
    winkel.log("x", "y")


def test_every_message_of_both_libraries_is_put_in_dutch(heel: tuple[Path, bytes, Any]) -> None:
    pad, _, _ = heel
    with pytest.raises(OpslagFout, match="past niet bij wat er al staat"), db.schrijf(pad) as database:
        database.execute("INSERT INTO concept (casus, wie, plek, tekst, tijdstip) VALUES (999, 'x', 'y', 'z', '')")
    with pytest.raises(OpslagFout, match="niet gelukt; er is niets veranderd"), db.schrijf(pad) as database:
        database.execute("SELECT * FROM komt_niet_voor")
    assert Opslag(pad).onderzoeken()


def test_the_key_of_another_store_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    maak_licht(monkeypatch)
    pad = maak_opslag(tmp_path / "casus.db", versleuteld=True).pad
    voor = pad.read_bytes()
    zet_sleutel(pad, bytes(32))
    with pytest.raises(OpslagFout):
        Opslag(pad)
    with pytest.raises(OpslagFout), db.schrijf(pad) as database:
        database.execute("DELETE FROM casus")
    assert pad.read_bytes() == voor
    zet_sleutel(pad, SLEUTEL)
    assert Opslag(pad).casussen()


@pytest.mark.parametrize(
    ("ramp", "zin"), [(volle_schijf, "De schijf is vol|neemt niets meer aan"), (alleen_lezen, "alleen gelezen|geopend")]
)
def test_a_disk_that_takes_nothing_is_said_and_nothing_is_lost(
    heel: tuple[Path, bytes, Any], ramp: Any, zin: str
) -> None:
    pad, bytes_, alles = heel
    with ramp(pad):
        for _ in range(2):
            with pytest.raises(OpslagFout, match=zin):
                Opslag(pad).bewaar_concept(1, "notulist", "plek", "veel tekst " * 9000)
        assert pad.read_bytes() == bytes_
    assert _lees_alles(pad) == alles
    Opslag(pad).bewaar_concept(1, "notulist", "plek", "veel tekst " * 9000)
