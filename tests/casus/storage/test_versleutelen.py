"""Encrypted at rest: nothing readable on the disk, in with the passphrase or the recovery key, never half way."""

import itertools
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from casus.stappen import Zet
from casus.storage import Opslag, OpslagFout, db, migrations, versleutelen
from casus.storage.envelop import SleutelbestandFout, VerkeerdeZin, noem_sleutelbestand, schrijf_envelop
from casus.storage.fouten import OpSlot
from casus.storage.herstelsleutel import schrijf_herstelsleutel
from casus.storage.reservekopie import Reservekopieen
from casus.storage.sleutelbos import geef_sleutel, vergeet_sleutel, zet_sleutel
from casus.storage.versleutel_kopieen import versleutel_kopieen
from casus.storage.versleutelen import Slotstand, geef_slotstand, herstel, ontgrendel, versleutel, wijzig_zin
from casus.storage.zinsterkte import noem_sterkte
from tests.casus.storage.slothulp import GEHEIM, SLEUTEL, ZIN, maak_licht, maak_opslag, zoek_overal
from tests.fabriek import maak_notitie


@pytest.fixture(autouse=True)
def _licht(monkeypatch: pytest.MonkeyPatch) -> None:
    maak_licht(monkeypatch)


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    """An encrypted store, open."""
    return maak_opslag(tmp_path / "casus.db", versleuteld=True).pad


def test_a_plain_store_becomes_an_encrypted_one_with_everything_in_it(tmp_path: Path) -> None:
    winkel = maak_opslag(tmp_path / "casus.db", versleuteld=False)
    voor = winkel.laad_bestand(1), winkel.lees_concept(1, "notulist", "plek"), winkel.geschiedenis(1)
    versleutel(winkel.pad, SLEUTEL, ZIN)
    assert geef_slotstand(winkel.pad) is Slotstand.OPEN
    assert (winkel.laad_bestand(1), winkel.lees_concept(1, "notulist", "plek"), winkel.geschiedenis(1)) == voor
    with closing(db.verbind(winkel.pad)) as conn:
        assert conn.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_no_word_of_a_story_stands_in_any_file(tmp_path: Path) -> None:
    winkel = maak_opslag(tmp_path / "casus.db", versleuteld=False)
    db._bewaar_kopie(winkel.pad)
    assert len(zoek_overal(tmp_path, GEHEIM)) >= 2  # the search does find it where it stands
    with closing(db.verbind(winkel.pad)) as bezet:
        bezet.execute("SELECT 1 FROM sqlite_master").fetchone()
    versleutel(winkel.pad, SLEUTEL, ZIN)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["casus.db", "casus.db.sleutel"]
    with closing(db.verbind(winkel.pad)) as open_:  # so that the WAL stays while it is looked for
        open_.execute("BEGIN")
        open_.execute("SELECT count(*) FROM casus").fetchone()
        winkel.bewaar_concept(1, "notulist", "plek", f"nog meer {GEHEIM}")
        assert (tmp_path / "casus.db-wal").stat().st_size > 0
        assert zoek_overal(tmp_path, GEHEIM) == []
    db._bewaar_kopie(winkel.pad)
    assert zoek_overal(tmp_path, GEHEIM) == [] and zoek_overal(tmp_path, "SQLite format") == []


def test_an_update_of_the_schema_leaves_an_encrypted_copy(tmp_path: Path) -> None:
    stappen = migrations.migraties._migrations
    later = stappen[1:]
    del stappen[1:]
    try:
        pad = tmp_path / "casus.db"
        zet_sleutel(pad, SLEUTEL)
        Opslag(pad)
    finally:
        stappen.extend(later)
    Opslag(pad)
    kopie = db.noem_kopie(pad)
    assert kopie.exists() and zoek_overal(tmp_path, "SQLite format") == zoek_overal(tmp_path, "CREATE TABLE") == []
    with closing(db.verbind(kopie, SLEUTEL)) as conn:
        assert conn.execute("SELECT count(*) FROM sqlite_master WHERE name = 'sessie'").fetchone() == (0,)


def test_backups_from_before_are_encrypted_too(tmp_path: Path) -> None:
    winkel = maak_opslag(tmp_path / "casus.db", versleuteld=False)
    kopieen = Reservekopieen(winkel.pad)
    een, weg = kopieen.maak("proef"), kopieen.maak("proef")
    weg.pad.unlink()
    assert versleutel_kopieen(winkel.pad) == () and zoek_overal(een.pad.parent, GEHEIM)
    versleutel(winkel.pad, SLEUTEL, ZIN)
    assert versleutel_kopieen(winkel.pad) == ()
    assert zoek_overal(tmp_path, GEHEIM) == zoek_overal(tmp_path, "SQLite format") == []
    (na,) = [kopie for kopie in kopieen.lijst() if kopie.er]
    assert kopieen.controleer(na).versleuteld and na.pad == een.pad
    assert {p.name for p in een.pad.parent.iterdir()} == {een.pad.name, f"{een.pad.name}.sleutel"}
    een.pad.write_bytes(b"SQLite format 3\x00" + bytes(5000))
    assert versleutel_kopieen(winkel.pad) == (een.pad.name,)


def test_without_the_key_every_operation_says_it_is_locked(pad: Path) -> None:
    winkel, voor = Opslag(pad), pad.read_bytes()
    vergeet_sleutel(pad)
    assert geef_slotstand(pad) is Slotstand.OP_SLOT
    for doe in (winkel.onderzoeken, lambda: winkel.laad_casus(1), lambda: winkel.log("x", "y"), lambda: Opslag(pad)):
        with pytest.raises(OpSlot, match="op slot"):
            doe()
    assert pad.read_bytes() == voor


def test_the_right_passphrase_opens_and_a_wrong_one_says_so(pad: Path) -> None:
    vergeet_sleutel(pad)
    for fout in ("vier gewone woorden samem", "", ZIN.upper()):
        with pytest.raises(VerkeerdeZin, match="past niet"):
            ontgrendel(pad, fout)
    assert geef_sleutel(pad) is None
    ontgrendel(pad, f" {ZIN} ")
    assert Opslag(pad).casussen()[0].titel == GEHEIM


def test_accents_typed_in_two_ways_are_the_same_passphrase(tmp_path: Path) -> None:
    schrijf_envelop(tmp_path / "casus.db", SLEUTEL, "een café met ijsjes")
    with pytest.raises(OpslagFout, match="beschadigd|niet bij"):  # past the key file: there is no store behind it
        (tmp_path / "casus.db").write_bytes(os.urandom(8192))
        ontgrendel(tmp_path / "casus.db", "een cafe\u0301 met ijsjes")


def test_another_passphrase_changes_the_key_file_and_not_the_data(pad: Path) -> None:
    voor = pad.read_bytes()
    with pytest.raises(VerkeerdeZin):
        wijzig_zin(pad, "een verkeerde zin erbij", "een nieuwe zin van nu")
    with pytest.raises(OpslagFout, match="te kort: 4 tekens"):
        wijzig_zin(pad, ZIN, "kort")
    wijzig_zin(pad, ZIN, "een nieuwe zin van nu")
    assert pad.read_bytes() == voor
    vergeet_sleutel(pad)
    with pytest.raises(VerkeerdeZin):
        ontgrendel(pad, ZIN)
    ontgrendel(pad, "een nieuwe zin van nu")
    assert Opslag(pad).casussen()


def test_the_key_file_is_for_this_user_and_tells_no_secret(pad: Path) -> None:
    bestand = noem_sleutelbestand(pad)
    assert bestand.stat().st_mode & 0o777 == 0o600
    tekst = bestand.read_text()
    assert ZIN not in tekst and SLEUTEL.hex() not in tekst and json.loads(tekst)["afleiding"]["naam"] == "scrypt"


def test_the_recovery_key_opens_without_a_key_file_and_makes_a_new_one(pad: Path) -> None:
    blad = " ".join(schrijf_herstelsleutel(SLEUTEL))
    noem_sleutelbestand(pad).unlink()
    vergeet_sleutel(pad)
    assert geef_slotstand(pad) is Slotstand.OP_SLOT
    with pytest.raises(SleutelbestandFout, match="is er niet. Gebruik de herstelsleutel"):
        ontgrendel(pad, ZIN)
    herstel(pad, blad, "helemaal opnieuw begonnen")
    assert Opslag(pad).casussen()
    vergeet_sleutel(pad)
    ontgrendel(pad, "helemaal opnieuw begonnen")


def test_the_recovery_key_of_another_store_is_refused(pad: Path) -> None:
    vergeet_sleutel(pad)
    voor = noem_sleutelbestand(pad).read_bytes(), pad.read_bytes()
    with pytest.raises(OpSlot, match="hoort niet bij dit gegevensbestand"):
        herstel(pad, " ".join(schrijf_herstelsleutel(bytes(32))), "een nieuwe zin van nu")
    assert (noem_sleutelbestand(pad).read_bytes(), pad.read_bytes()) == voor and geef_sleutel(pad) is None


def test_a_damaged_key_file_says_so_at_every_place_of_it(pad: Path) -> None:
    vergeet_sleutel(pad)
    bestand, voor = noem_sleutelbestand(pad), pad.read_bytes()
    heel = bestand.read_bytes()
    for plek in range(0, len(heel), 7):
        anders = bytes([heel[plek] ^ 0x15])
        kapot = heel[:plek] + anders + heel[plek + 1 :]
        if anders.isspace() and heel[plek : plek + 1].isspace():
            continue
        bestand.write_bytes(kapot)
        with pytest.raises(SleutelbestandFout, match="beschadigd.*Gebruik de herstelsleutel"):
            ontgrendel(pad, ZIN)
    for stuk in (b"", heel[: len(heel) // 2], b"[]", b"null", b"\xff\xfe", b"[" * 5000):
        bestand.write_bytes(stuk)
        with pytest.raises(SleutelbestandFout, match="beschadigd"):
            ontgrendel(pad, ZIN)
    assert pad.read_bytes() == voor
    herstel(pad, " ".join(schrijf_herstelsleutel(SLEUTEL)), "een nieuwe zin van nu")
    assert Opslag(pad).casussen()


def test_a_short_passphrase_is_refused_in_words(tmp_path: Path) -> None:
    winkel = maak_opslag(tmp_path / "casus.db", versleuteld=False)
    with pytest.raises(OpslagFout, match="te kort: 11 tekens. Neem er ten minste twaalf"):
        versleutel(winkel.pad, SLEUTEL, "elf tekens!")
    assert geef_slotstand(winkel.pad) is Slotstand.PLAT and winkel.casussen()


@pytest.mark.parametrize(
    ("zin", "woord"),
    [("kort", "Nog te kort: 4"), ("aaaaaaaaaaaaaaaa", "zwak"), ("fietsenmaker1", "Redelijk"), (ZIN, "Sterk")],
)
def test_how_strong_it_is_is_said_in_words(zin: str, woord: str) -> None:
    assert woord in noem_sterkte(zin)


def test_it_waits_for_who_is_busy_and_refuses_where_that_takes_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    winkel = maak_opslag(tmp_path / "casus.db", versleuteld=False)
    monkeypatch.setattr("casus.storage.versleutelen.WACHTTIJD_SECONDEN", 0.2)
    with closing(sqlite3.connect(winkel.pad)) as bezet:
        bezet.execute("BEGIN")
        bezet.execute("SELECT count(*) FROM casus").fetchone()
        with pytest.raises(OpslagFout, match="Een ander programma houdt de gegevens vast"):
            versleutel(winkel.pad, SLEUTEL, ZIN)
    assert winkel.casussen() and not noem_sleutelbestand(winkel.pad).exists()
    with closing(db.verbind(winkel.pad)) as conn:
        assert conn.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    versleutel(winkel.pad, SLEUTEL, ZIN)
    with pytest.raises(OpslagFout, match="al versleuteld"):
        versleutel(winkel.pad, SLEUTEL, ZIN)


STAPPEN = ("schrijf_over", "vergelijk", "schrijf_envelop", "os.replace", "zet_map_vast", "os.link", "overschrijf")


@pytest.mark.parametrize("erna", [False, True])
@pytest.mark.parametrize("stap", STAPPEN)
def test_killed_at_any_step_the_old_or_the_new_one_stands_there_whole(tmp_path: Path, stap: str, erna: bool) -> None:
    winkel = maak_opslag(tmp_path / "casus.db", versleuteld=False)
    db._bewaar_kopie(winkel.pad)
    kind = os.fork()
    if kind == 0:
        try:
            _sterf_bij(stap, erna)
            versleutel(winkel.pad, SLEUTEL, ZIN)
        finally:
            os._exit(1)
    assert os.WTERMSIG(os.waitpid(kind, 0)[1]) == signal.SIGKILL
    _keur_na_einde(winkel, tmp_path)


def _sterf_bij(stap: str, erna: bool) -> None:
    """From here on this process is killed before or after its first ``stap``."""
    huis, naam = (os, stap[3:]) if stap.startswith("os.") else (versleutelen, stap)
    echt = getattr(huis, naam)

    def doe(*wat):
        if erna:
            echt(*wat)
        os.kill(os.getpid(), signal.SIGKILL)

    setattr(huis, naam, doe)


def _keur_na_einde(winkel: Opslag, map_: Path) -> None:
    if geef_slotstand(winkel.pad) is Slotstand.PLAT:
        assert winkel.casussen()[0].titel == GEHEIM
        versleutel(winkel.pad, SLEUTEL, ZIN)
    else:
        ontgrendel(winkel.pad, ZIN)
    assert winkel.casussen()[0].titel == GEHEIM
    assert winkel.lees_concept(1, "notulist", "plek") == f"half getypt {GEHEIM}"
    with closing(db.verbind(winkel.pad)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    winkel.wijzig(1, "proef", "daarna", [Zet("notities", maak_notitie("n-daarna"))])
    assert zoek_overal(map_, GEHEIM) == []
    assert sorted(p.name for p in map_.iterdir() if not p.name.endswith(("-wal", "-shm"))) == [
        "casus.db", "casus.db.sleutel",
    ]  # fmt: skip


def test_killed_at_a_moment_of_chance_it_stands_there_whole(tmp_path: Path) -> None:
    toeval, standen = random.Random(7), set()
    for ronde in range(15):
        map_ = tmp_path / str(ronde)
        map_.mkdir()
        winkel = maak_opslag(map_ / "casus.db", versleuteld=False)
        kind = os.fork()
        if kind == 0:
            try:
                versleutel(winkel.pad, SLEUTEL, ZIN)
                signal.pause()
            finally:
                os._exit(1)
        time.sleep(toeval.uniform(0, 0.12))  # the moment of the blow
        os.kill(kind, signal.SIGKILL)
        os.waitpid(kind, 0)
        standen.add(geef_slotstand(winkel.pad))
        _keur_na_einde(winkel, map_)
        vergeet_sleutel(winkel.pad)
    assert standen >= {Slotstand.PLAT} or standen >= {Slotstand.OP_SLOT}


def test_who_writes_meanwhile_in_another_window_finds_it_all_in_the_encrypted_file(tmp_path: Path) -> None:
    winkel = maak_opslag(tmp_path / "casus.db", versleuteld=False)
    bewaard: list[str] = []
    genoeg, begonnen = threading.Event(), threading.Event()

    def schrijf(wie: int) -> None:
        for teller in itertools.count():
            notitie = maak_notitie(f"w{wie}-{teller}")
            try:
                winkel.wijzig(1, "proef", "erbij", [Zet("notities", notitie)])
                bewaard.append(notitie.id)
            except OpslagFout:
                pass  # said to the person: it was not kept
            if teller == 5:
                begonnen.set()
            if genoeg.is_set():
                return

    draden = [threading.Thread(target=schrijf, args=(wie,)) for wie in range(3)]
    for draad in draden:
        draad.start()
    begonnen.wait()
    versleutel(winkel.pad, SLEUTEL, ZIN)
    genoeg.set()
    for draad in draden:
        draad.join()
    assert set(bewaard) == {notitie.id for notitie in winkel.laad_casus(1)[0].notities}


def test_who_writes_meanwhile_in_another_process_never_writes_into_the_old_file(tmp_path: Path) -> None:
    winkel = maak_opslag(tmp_path / "casus.db", versleuteld=False)
    (lees, schrijf), (pak, geef) = os.pipe(), os.pipe()
    kind = os.fork()
    if kind == 0:
        try:
            os.close(geef)
            _schrijf_op_verzoek(winkel, pak, schrijf)
        finally:
            os._exit(0)
    os.close(schrijf)
    os.close(pak)
    os.write(geef, b"." * 20)
    with os.fdopen(lees) as pijp:
        verteld = {pijp.readline().strip()}
        klaar = threading.Thread(target=lambda: versleutel(winkel.pad, SLEUTEL, ZIN))
        klaar.start()
        while klaar.is_alive():
            os.write(geef, b".")
            klaar.join(0.01)
        os.write(geef, b"." * 5)
        os.close(geef)
        verteld |= {regel.strip() for regel in pijp}
    os.waitpid(kind, 0)
    assert geef_slotstand(winkel.pad) is Slotstand.OPEN
    assert verteld <= {notitie.id for notitie in winkel.laad_casus(1)[0].notities}


def _schrijf_op_verzoek(winkel: Opslag, pak: int, pijp: int) -> None:
    """Writes something for each sign that comes, and tells what was kept; after the end of it all refuses."""
    for teller in itertools.count():
        if not os.read(pak, 1):
            return
        naam = f"p-{teller}"
        try:
            winkel.wijzig(1, "proef", "erbij", [Zet("notities", maak_notitie(naam))])
        except OpslagFout:
            continue
        os.write(pijp, f"{naam}\n".encode())


OMGEVING = """
import sys
from pathlib import Path
from casus.storage import envelop
envelop._N = 2**6
from casus.storage import Opslag, OpslagFout
try:
    print(len(Opslag(Path(sys.argv[1])).onderzoeken()))
except OpslagFout as fout:
    print(fout)
"""


def _vraag(pad: Path, **omgeving: str) -> str:
    klaar = subprocess.run(
        [sys.executable, "-c", OMGEVING, str(pad)], env={**os.environ, **omgeving}, capture_output=True, text=True
    )
    assert klaar.returncode == 0, klaar.stderr
    return klaar.stdout.strip()


def test_a_server_has_the_passphrase_from_its_environment_or_a_file(pad: Path, tmp_path: Path) -> None:
    bestand = tmp_path / "zin.txt"
    bestand.write_text(f"{ZIN}\n")
    assert "op slot" in _vraag(pad)
    assert _vraag(pad, CASUS_SLEUTEL=ZIN) == "1"
    assert _vraag(pad, CASUS_SLEUTEL_BESTAND=str(bestand)) == "1"
    assert "past niet" in _vraag(pad, CASUS_SLEUTEL="een verkeerde zin hier")
    assert "kan niet gelezen worden" in _vraag(pad, CASUS_SLEUTEL_BESTAND=str(tmp_path / "weg"))


def test_a_new_store_is_plain_unless_a_passphrase_is_given(tmp_path: Path) -> None:
    assert _vraag(tmp_path / "open.db") == "0" and geef_slotstand(tmp_path / "open.db") is Slotstand.PLAT
    assert _vraag(tmp_path / "dicht.db", CASUS_SLEUTEL=ZIN) == "0"
    assert geef_slotstand(tmp_path / "dicht.db") is Slotstand.OP_SLOT
    assert _vraag(tmp_path / "dicht.db", CASUS_SLEUTEL=ZIN) == "0"
    assert _vraag(tmp_path / "open.db", CASUS_SLEUTEL=ZIN) == "0"
    assert geef_slotstand(tmp_path / "open.db") is Slotstand.PLAT


def test_without_the_library_a_plain_store_still_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    winkel = maak_opslag(tmp_path / "casus.db", versleuteld=False)
    assert winkel.casussen()
    with pytest.raises(OpslagFout, match="ontbreekt het onderdeel dat versleutelt"):
        versleutel(winkel.pad, SLEUTEL, ZIN)
    assert winkel.casussen()
