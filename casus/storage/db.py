"""Opens the file of the store: one connection per operation, foreign keys on, WAL, nothing left of what is erased.

With a key on the keyring the file is SQLCipher's; without one it is plain SQLite, which needs no extra library.
"""

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from enum import Enum
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from casus.storage.fouten import OpslagFout, is_databankfout, leesbaar, vertaald
from casus.storage.migrations import migraties
from casus.storage.sleutelbos import geef_sleutel, wacht_op
from casus.storage.slotvorm import weiger_afgekapt, weiger_op_slot

WACHTTIJD_SECONDEN = 10.0


class _Sleutel(Enum):
    VAN_DE_BOS = "the key this process holds for the path"


VAN_DE_BOS = _Sleutel.VAN_DE_BOS


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
    with vertaald(OSError):
        pad.parent.mkdir(parents=True, exist_ok=True)
        nieuw = not pad.exists() or pad.stat().st_size == 0
        weiger_afgekapt(pad)
        with closing(verbind(pad)) as conn:
            db = Database(conn)
            if _is_bij(conn, db):
                return
            zet_wal(conn)
            _maak_tabellen(conn, db, pad)
        if nieuw and os.name == "posix":
            os.chmod(pad, 0o600)


def _is_bij(conn: sqlite3.Connection, db: Database) -> bool:
    """True where no step is left to run, seen at one moment; OpslagFout for a file that is not ours."""
    conn.execute("BEGIN")
    try:
        weiger_vreemde(db)
        return not migraties.pending(db)
    finally:
        conn.execute("ROLLBACK")


def zet_wal(conn: sqlite3.Connection) -> None:
    """Asks for WAL; SQLite does not wait for others here, so this does."""
    einde = time.monotonic() + WACHTTIJD_SECONDEN
    while True:
        try:
            conn.execute("PRAGMA journal_mode = WAL")
            return
        except Exception as fout:
            if not is_databankfout(fout) or time.monotonic() > einde:
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


def weiger_vreemde(db: Database) -> None:
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


def noem_kopie(pad: Path) -> Path:
    """The copy from before the last change of the schema."""
    return pad.with_name(f"{pad.name}.voor-bijwerken")


def _bewaar_kopie(pad: Path) -> None:
    """A copy beside the file before its schema changes, with the same key."""
    kopie = noem_kopie(pad)
    kopie.unlink(missing_ok=True)
    kopie.touch(mode=0o600)
    with closing(verbind(pad)) as bron, closing(verbind(kopie, geef_sleutel(pad))) as doel:
        bron.backup(doel)


def verbind(pad: Path, sleutel: bytes | None | _Sleutel = VAN_DE_BOS) -> sqlite3.Connection:
    """A connection of its own to this file, to be closed by who asked; the way every connection is made.

    ``sleutel`` is the data key, None: the file is plain; left out: what the keyring holds for this path. A key that
    does not fit shows at the first reading, as an error of the database.
    """
    if isinstance(sleutel, _Sleutel):
        wacht_op(pad)
        echte = geef_sleutel(pad)
    else:
        echte = sleutel
    conn: sqlite3.Connection
    if echte is None:
        if sleutel is VAN_DE_BOS:
            weiger_op_slot(pad)
        conn = sqlite3.connect(pad, timeout=WACHTTIJD_SECONDEN, isolation_level=None)
    else:
        conn = laad_sqlcipher().connect(str(pad), timeout=WACHTTIJD_SECONDEN, isolation_level=None)
        conn.execute("PRAGMA cipher_log_level = NONE")  # what it says of a damaged file is said to the person
        conn.execute(f"PRAGMA key = \"x'{echte.hex()}'\"")
    conn.execute("PRAGMA foreign_keys = ON")
    conn.execute("PRAGMA secure_delete = ON")
    conn.execute("PRAGMA synchronous = FULL")
    conn.execute("PRAGMA temp_store = MEMORY")
    return conn


def laad_sqlcipher() -> Any:
    """The library of the encrypted kind; OpslagFout where this machine has none."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError as fout:
        raise OpslagFout(
            "Op deze computer ontbreekt het onderdeel dat versleutelt (sqlcipher3). "
            "Laat het installeren; er is niets veranderd."
        ) from fout
    return dbapi2


@contextmanager
def lees(pad: Path) -> Iterator[Database]:
    """A database to read from, as it stands at one moment."""
    with vertaald(), leesbaar(), closing(verbind(pad)) as conn:
        conn.execute("BEGIN")
        yield Database(conn)


@contextmanager
def schrijf(pad: Path) -> Iterator[Database]:
    """A database to write to: one transaction, all or nothing."""
    with vertaald(), closing(verbind(pad)) as conn:
        conn.execute("BEGIN IMMEDIATE")
        try:
            yield Database(conn)
            conn.execute("COMMIT")
        except BaseException:
            if conn.in_transaction:
                conn.execute("ROLLBACK")
            raise


def maak_schoon(pad: Path) -> None:
    """After an erasure: rebuilds the file and empties the WAL, so that no old byte stays behind.

    The copy from before an update goes too: it still holds what was erased, and this version works.
    """
    with vertaald(OSError):
        noem_kopie(pad).unlink(missing_ok=True)
        with closing(verbind(pad)) as conn:
            conn.execute("VACUUM")
            bezet = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if bezet:
        raise OpslagFout("Het is weggehaald, maar een ander venster was nog bezig. Probeer het nog een keer.")
