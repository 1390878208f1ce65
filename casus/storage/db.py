"""Opens the file of the store: one connection per operation, foreign keys on, WAL, nothing left of what is erased."""

import os
import shutil
import sqlite3
import sys
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
            if nieuw:
                conn.execute("PRAGMA journal_mode = WAL")
            _weiger_nieuwere(db)
            if not migraties.pending(db):
                return
            if not nieuw:
                _bewaar_kopie(conn, pad)
            migraties.apply(db)
    except (sqlite3.Error, OSError) as fout:
        raise vertaal_sqlite(fout) from fout
    if nieuw and os.name == "posix":
        os.chmod(pad, 0o600)


def _weiger_nieuwere(db: Database) -> None:
    bekend = {migratie.name for migratie in migraties._migrations}
    if any(migratie.name not in bekend for migratie in migraties.applied(db)):
        raise OpslagFout(
            "Dit gegevensbestand is van een nieuwere versie van Casustijdlijn. Werk het programma bij; er is niets veranderd."
        )


def _bewaar_kopie(conn: sqlite3.Connection, pad: Path) -> None:
    """A copy beside the file before its schema changes."""
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    kopie = pad.with_name(f"{pad.name}.voor-bijwerken")
    shutil.copy2(pad, kopie)


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
    """After an erasure: rebuilds the file and empties the WAL, so that no old byte stays behind."""
    try:
        with closing(_verbind(pad)) as conn:
            conn.execute("VACUUM")
            bezet = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.Error as fout:
        raise vertaal_sqlite(fout) from fout
    if bezet:
        raise OpslagFout("Het is weggehaald, maar een ander venster was nog bezig. Probeer het nog een keer.")
