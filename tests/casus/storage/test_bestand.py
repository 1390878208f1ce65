"""A file that is locked, read-only, cut off, foreign or newer: a Dutch message, and not a byte changed."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database

from casus.storage import Opslag, OpslagFout, Zet, db, fouten, migrations
from tests.fabriek import maak_bestand, maak_gebeurtenis, maak_volle_casus

NIEMAND = 65534


@pytest.fixture(autouse=True)
def kort_wachten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(db, "WACHTTIJD_SECONDEN", 0.2)


@contextmanager
def gewone_gebruiker() -> Iterator[None]:
    """As somebody whom the rights of a file hold back; root they do not."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NIEMAND)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_locked_file_is_said_to_be_locked_and_works_again_after(opslag: Opslag, nummer: int) -> None:
    voor = opslag.laad_casus(nummer)
    with closing(sqlite3.connect(opslag.pad)) as ander:
        ander.execute("BEGIN IMMEDIATE")
        with pytest.raises(OpslagFout, match="houdt de gegevens vast"):
            opslag.wijzig(nummer, "ik", "erbij", [Zet("gebeurtenissen", maak_gebeurtenis("x"))])
        assert opslag.laad_casus(nummer) == voor
        ander.rollback()
    opslag.wijzig(nummer, "ik", "erbij", [Zet("gebeurtenissen", maak_gebeurtenis("x"))])


def test_a_read_only_file_is_said_to_be_read_only(opslag: Opslag, nummer: int) -> None:
    os.chmod(opslag.pad, 0o444)
    map_ = opslag.pad.parent
    os.chmod(map_, 0o755)
    ouders = [ouder for ouder in map_.parents if ouder.stat().st_uid == os.getuid() and ouder != Path("/")]
    rechten = {ouder: ouder.stat().st_mode for ouder in ouders}
    for ouder in ouders:
        os.chmod(ouder, rechten[ouder] | 0o055)
    inhoud = opslag.pad.read_bytes()
    try:
        with gewone_gebruiker():
            if os.geteuid() == os.stat(opslag.pad).st_uid:
                os.chmod(map_, 0o555)
            with pytest.raises(OpslagFout, match="alleen gelezen|niet geopend"):
                opslag.wijzig(nummer, "ik", "erbij", [Zet("gebeurtenissen", maak_gebeurtenis("x"))])
    finally:
        os.chmod(map_, 0o755)
        for ouder in ouders:
            os.chmod(ouder, rechten[ouder])
    assert opslag.pad.read_bytes() == inhoud


@pytest.mark.parametrize("inhoud", [b"geen database, wel tekst " * 50, b"{}", b"PK\x03\x04" + b"\0" * 4000])
def test_what_is_no_database_is_refused_and_left(tmp_path: Path, inhoud: bytes) -> None:
    pad = tmp_path / "casus.db"
    pad.write_bytes(inhoud)
    with pytest.raises(OpslagFout, match="beschadigd"):
        Opslag(pad)
    assert pad.read_bytes() == inhoud


@pytest.mark.parametrize("deel", [0.03, 0.3, 0.9])
def test_a_file_that_was_cut_off_is_said_to_be_damaged(opslag: Opslag, nummer: int, deel: float) -> None:
    heel = opslag.pad.read_bytes()
    stomp = heel[: int(len(heel) * deel)]
    opslag.pad.write_bytes(stomp)
    with pytest.raises(OpslagFout, match="beschadigd"):
        ander = Opslag(opslag.pad)
        ander.laad_casus(nummer)
        ander.wijzig(nummer, "ik", "erbij", [Zet("gebeurtenissen", maak_gebeurtenis("x"))])
    assert opslag.pad.read_bytes() == stomp


def test_the_database_of_another_program_is_refused_and_left(tmp_path: Path) -> None:
    pad = tmp_path / "adressen.db"
    with closing(sqlite3.connect(pad)) as ander:
        ander.execute("CREATE TABLE adres (naam TEXT)")
    inhoud = pad.read_bytes()
    with pytest.raises(OpslagFout, match="ander programma"):
        Opslag(pad)
    assert pad.read_bytes() == inhoud


def test_a_file_of_a_newer_version_is_refused_and_left(opslag: Opslag) -> None:
    database = Database(opslag.pad)
    database["_sqlite_migrations"].insert(
        {"migration_set": "casustijdlijn", "name": "0999_later", "applied_at": "2030-01-01"}
    )
    database.close()
    inhoud = opslag.pad.read_bytes()
    with pytest.raises(OpslagFout, match="nieuwere versie"):
        Opslag(opslag.pad)
    assert opslag.pad.read_bytes() == inhoud


def test_a_folder_in_place_of_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OpslagFout, match="niet geopend"):
        Opslag(tmp_path)


@contextmanager
def volgende_stap(stap: object) -> Iterator[None]:
    """Registers one more migration, as a later version would."""
    migrations.migraties(name="9999_proef")(stap)
    try:
        yield
    finally:
        migrations.migraties._migrations.pop()


def test_before_the_schema_changes_a_copy_is_kept(opslag: Opslag, nummer: int) -> None:
    voor = opslag.laad_casus(nummer)
    with volgende_stap(lambda database: database.execute("ALTER TABLE casus ADD COLUMN later TEXT")):
        nieuw = Opslag(opslag.pad)
        assert nieuw.laad_casus(nummer) == voor
    kopie = opslag.pad.with_name("casus.db.voor-bijwerken")
    assert Opslag(kopie).laad_casus(nummer) == voor
    assert "later" not in Database(kopie)["casus"].columns_dict
    assert "later" in Database(opslag.pad)["casus"].columns_dict


def test_a_step_that_fails_leaves_the_tables_as_they_were(opslag: Opslag, nummer: int) -> None:
    voor = opslag.laad_casus(nummer)

    def mislukt(database: Database) -> None:
        database.execute("ALTER TABLE casus ADD COLUMN half TEXT")
        database.execute("ALTER TABLE bestaat_niet ADD COLUMN half TEXT")

    with volgende_stap(mislukt), pytest.raises(OpslagFout):
        Opslag(opslag.pad)
    assert "half" not in Database(opslag.pad)["casus"].columns_dict
    assert Opslag(opslag.pad).laad_casus(nummer) == voor


def test_opening_again_makes_no_copy_and_changes_nothing(opslag: Opslag) -> None:
    opslag.zet_bestand(maak_bestand(), "proef")
    inhoud = opslag.pad.read_bytes()
    Opslag(opslag.pad)
    assert opslag.pad.read_bytes() == inhoud
    assert sorted(p.name for p in opslag.pad.parent.iterdir()) == ["casus.db"]


def test_only_the_owner_may_read_a_new_file(opslag: Opslag) -> None:
    assert opslag.pad.stat().st_mode & 0o077 == 0


def test_a_full_disk_is_said_in_dutch() -> None:
    assert "schijf is vol" in str(fouten.vertaal_sqlite(sqlite3.OperationalError("database or disk is full")))


def test_every_case_has_foreign_keys_on_so_that_nothing_dangles(opslag: Opslag, nummer: int) -> None:
    onderzoek = opslag.onderzoeken()[0]
    opslag.zet_bestand(maak_bestand(casussen=[]), "proef", vervang=True)
    assert onderzoek.casussen == 1
    with db.lees(opslag.pad) as database:
        for tabel in ("casus", "item", "gebeurtenis", "verwijzing", "handeling", "wijziging", "concept"):
            assert next(database.query(f"SELECT count(*) AS n FROM {tabel}"))["n"] == 0, tabel


def test_a_store_of_the_first_version_is_brought_up_to_date_with_all_that_is_in_it(tmp_path: Path) -> None:
    stappen = migrations.migraties._migrations
    later = stappen[1:]
    del stappen[1:]
    try:
        oud = Opslag(tmp_path / "casus.db")
        nummer = oud.zet_bestand(maak_bestand(maak_volle_casus()), "proef")
        voor = oud.laad_bestand(nummer)
        assert "sessie" not in Database(oud.pad).table_names()
    finally:
        stappen.extend(later)
    assert Opslag(tmp_path / "casus.db").laad_bestand(nummer) == voor
    assert {"sessie", "bedekte_score"} <= set(Database(tmp_path / "casus.db").table_names())
