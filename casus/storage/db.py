"""Opens the file of the store: one connection per operation, foreign keys on, WAL, nothing left of what is erased."""

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from casus.storage.fouten import OpslagFout, vertaal_sqlite
from casus.storage.migrations import migraties

WACHTTIJD_SECONDEN = 10.0


def standaard_pad() -> Path:
    """Where the store lies: ``CASUS_DB``, else ``casus.db`` in the user's data folder."""
    if eigen := os.environ.get("CASUS_DB"):
        return Path(eigen)
    if sys.platform == "win32":
        map_ = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    elif sys.platform == "darwin":
        map_ = Path.home() / "Library" / "Application Support"
    else:
        map_ = Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share"))
    return map_ / "casustijdlijn" / "casus.db"


def maak_gereed(pad: Path) -> None:
    """Makes the file where there is none, and brings an older one up to date after a copy of it.

    Raises OpslagFout where the file is of a newer version or cannot be used.
    """
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        nieuw = not pad.exists() or pad.stat().st_size == 0
        with closing(_verbind(pad)) as conn:
            db = Database(conn)
            if _is_bij(conn, db):
                return
            _zet_wal(conn)
            _maak_tabellen(conn, db, pad)
    except (sqlite3.Error, OSError) as fout:
        raise vertaal_sqlite(fout) from fout
    if nieuw and os.name == "posix":
        os.chmod(pad, 0o600)


def _is_bij(conn: sqlite3.Connection, db: Database) -> bool:
    """True where no step is left to run, seen at one moment; OpslagFout for a file that is not ours."""
    conn.execute("BEGIN")
    try:
        _weiger_vreemde(db)
        return not migraties.pending(db)
    finally:
        conn.execute("ROLLBACK")


def _zet_wal(conn: sqlite3.Connection) -> None:
    """Asks for WAL; SQLite does not wait for others here, so this does."""
    einde = time.monotonic() + WACHTTIJD_SECONDEN
    while True:
        try:
            conn.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError:
            if time.monotonic() > einde:
                raise
            time.sleep(0.02)


def _maak_tabellen(conn: sqlite3.Connection, db: Database, pad: Path) -> None:
    """Runs the steps that were not run yet, all or nothing, one process at a time."""
    conn.execute("BEGIN IMMEDIATE")
    try:
        if migraties.pending(db):
            if migraties.applied(db):
                _bewaar_kopie(pad)
            migraties.apply(db)
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


def _weiger_vreemde(db: Database) -> None:
    """Refuses what a newer version or another program made."""
    bekend = {migratie.name for migratie in migraties._migrations}
    gedaan = {migratie.name for migratie in migraties.applied(db)}
    if gedaan - bekend:
        raise OpslagFout(
            "Dit gegevensbestand is van een nieuwere versie van Casustijdlijn. "
            "Werk het programma bij; er is niets veranderd."
        )
    if not gedaan and set(db.table_names()) - {migraties.migrations_table}:
        raise OpslagFout("Dit bestand is van een ander programma. Kies een ander; er is niets veranderd.")


def _noem_kopie(pad: Path) -> Path:
    return pad.with_name(f"{pad.name}.voor-bijwerken")


def _bewaar_kopie(pad: Path) -> None:
    """A copy beside the file before its schema changes."""
    kopie = _noem_kopie(pad)
    kopie.unlink(missing_ok=True)
    kopie.touch(mode=0o600)
    with closing(sqlite3.connect(pad)) as bron, closing(sqlite3.connect(kopie)) as doel:
        bron.backup(doel)


def _verbind(pad: Path) -> sqlite3.Connection:
    conn = sqlite3.connect(pad, timeout=WACHTTIJD_SECONDEN, isolation_level=None)
    conn.execute("PRAGMA foreign_keys = ON")
    conn.execute("PRAGMA secure_delete = ON")
    conn.execute("PRAGMA synchronous = FULL")
    return conn


@contextmanager
def lees(pad: Path) -> Iterator[Database]:
    """A database to read from, as it stands at one moment."""
    try:
        with closing(_verbind(pad)) as conn:
            conn.execute("BEGIN")
            yield Database(conn)
    except sqlite3.Error as fout:
        raise vertaal_sqlite(fout) from fout


@contextmanager
def schrijf(pad: Path) -> Iterator[Database]:
    """A database to write to: one transaction, all or nothing."""
    try:
        with closing(_verbind(pad)) as conn:
            conn.execute("BEGIN IMMEDIATE")
            try:
                yield Database(conn)
            except BaseException:
                conn.execute("ROLLBACK")
                raise
            conn.execute("COMMIT")
    except sqlite3.Error as fout:
        raise vertaal_sqlite(fout) from fout


def maak_schoon(pad: Path) -> None:
    """After an erasure: rebuilds the file and empties the WAL, so that no old byte stays behind.

    The copy from before an update goes too: it still holds what was erased, and this version works.
    """
    try:
        _noem_kopie(pad).unlink(missing_ok=True)
        with closing(_verbind(pad)) as conn:
            conn.execute("VACUUM")
            bezet = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except (sqlite3.Error, OSError) as fout:
        raise vertaal_sqlite(fout) from fout
    if bezet:
        raise OpslagFout("Het is weggehaald, maar een ander venster was nog bezig. Probeer het nog een keer.")
