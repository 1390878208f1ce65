"""Encrypting a store that is plain, unlocking one that is encrypted, and the way back in with the recovery key.

At every moment either the old file or the new one stands there whole; what is left of the old one after a sudden end
is overwritten at the next opening.
"""

import contextlib
import os
import sqlite3
import time
from contextlib import closing
from enum import Enum
from pathlib import Path

from casus.storage.db import WACHTTIJD_SECONDEN, noem_kopie, verbind, zet_wal
from casus.storage.envelop import (
    check_zin, maak_sleutel, noem_sleutelbestand, open_envelop, schrijf_envelop, zet_map_vast,
)  # fmt: skip
from casus.storage.fouten import OpslagFout, OpSlot, vertaald
from casus.storage.herstelsleutel import lees_herstelsleutel
from casus.storage.sleutelbos import bewaak, geef_sleutel, zet_sleutel
from casus.storage.slotvorm import is_plat, lijkt_versleuteld

ZIN, ZINBESTAND = "CASUS_SLEUTEL", "CASUS_SLEUTEL_BESTAND"
"""Where a server or a command line has the passphrase from: the environment, or a file that the environment names."""
_STUK = 1 << 20


class Slotstand(Enum):
    """How a store stands: not there yet, in the open, locked, unlocked by this process, or unknown of shape."""

    LEEG = "leeg"
    PLAT = "plat"
    OP_SLOT = "op slot"
    OPEN = "open"
    ONLEESBAAR = "onleesbaar"


def geef_slotstand(pad: Path) -> Slotstand:
    """How the store at this path stands, without opening it."""
    try:
        if not pad.exists() or pad.stat().st_size == 0:
            return Slotstand.LEEG
        if is_plat(pad):
            return Slotstand.PLAT
        if geef_sleutel(pad) is not None:
            return Slotstand.OPEN
        return Slotstand.OP_SLOT if lijkt_versleuteld(pad) else Slotstand.ONLEESBAAR
    except OSError:
        return Slotstand.ONLEESBAAR


def lees_zin_uit_omgeving() -> str | None:
    """The passphrase that was given to this process, or that stands in the file it was pointed at; None: neither.

    OpslagFout where that file cannot be read.
    """
    if zin := os.environ.get(ZIN):
        return zin
    bestand = os.environ.get(ZINBESTAND)
    if not bestand:
        return None
    try:
        return Path(bestand).read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as fout:
        raise OpslagFout(f"Het bestand dat {ZINBESTAND} noemt, kan niet gelezen worden.") from fout


def heeft_zin_van_omgeving() -> bool:
    """Whether this process was given a passphrase when it was started."""
    return bool(os.environ.get(ZIN) or os.environ.get(ZINBESTAND))


def open_uit_omgeving(pad: Path) -> None:
    """Unlocks with the passphrase of the environment, where one is given and it is needed.

    A store that is not there yet becomes an encrypted one; one that is plain stays plain, until a person encrypts it.
    """
    stand = geef_slotstand(pad)
    if stand not in (Slotstand.LEEG, Slotstand.OP_SLOT) or geef_sleutel(pad) is not None:
        return
    zin = lees_zin_uit_omgeving()
    if zin is None:
        return
    if stand is Slotstand.OP_SLOT:
        ontgrendel(pad, zin)
        return
    with vertaald(OSError):
        pad.parent.mkdir(parents=True, exist_ok=True)
        if noem_sleutelbestand(pad).exists():
            zet_sleutel(pad, open_envelop(pad, zin))
            return
        sleutel = maak_sleutel()
        schrijf_envelop(pad, sleutel, zin)
        zet_sleutel(pad, sleutel)


def ontgrendel(pad: Path, zin: str) -> None:
    """Opens a locked store for this process. VerkeerdeZin, SleutelbestandFout, or OpslagFout for a damaged store."""
    _neem_in_gebruik(pad, open_envelop(pad, zin))


def wijzig_zin(pad: Path, oude: str, nieuwe: str) -> None:
    """Another passphrase: only the key file changes. VerkeerdeZin for a wrong old one."""
    check_zin(nieuwe)
    schrijf_envelop(pad, open_envelop(pad, oude), nieuwe)


def herstel(pad: Path, herstelsleutel: str, nieuwe: str) -> None:
    """Opens a locked store with the recovery key, and makes a key file with a new passphrase.

    HerstelsleutelFout for a typing error; OpSlot where it is the recovery key of another store.
    """
    sleutel = lees_herstelsleutel(herstelsleutel)
    check_zin(nieuwe)
    _neem_in_gebruik(pad, sleutel)
    schrijf_envelop(pad, sleutel, nieuwe)


def _neem_in_gebruik(pad: Path, sleutel: bytes) -> None:
    try:
        with vertaald(OSError), closing(verbind(pad, sleutel)) as conn:
            conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except OpslagFout as fout:
        if "not a database" not in str(fout.__cause__):
            raise
        raise OpSlot(
            "Deze sleutel hoort niet bij dit gegevensbestand, of het gegevensbestand is beschadigd. "
            "Er is niets veranderd. Zet een reservekopie terug."
        ) from fout
    zet_sleutel(pad, sleutel)
    ruim_resten(pad)


def versleutel(pad: Path, sleutel: bytes, zin: str) -> None:
    """Makes of a plain store an encrypted one, with everything in it; the plain one is overwritten and gone.

    OpslagFout where it is in use by another program, is encrypted already, or the disk is full: then nothing changed.
    """
    check_zin(zin)
    if not is_plat(pad):
        raise OpslagFout("Dit gegevensbestand is al versleuteld.")
    nieuw = pad.with_name(f"{pad.name}.versleuteld.deel")
    with vertaald(OSError), bewaak(pad):
        bron = _houd_vast(pad)
        try:
            schrijf_over(bron, nieuw, sleutel)
            vergelijk(bron, nieuw, sleutel)
            schrijf_envelop(pad, sleutel, zin)
            if os.name == "nt":
                bron.close()
            _zet_in_de_plaats(pad, nieuw)
            zet_sleutel(pad, sleutel)
            ruim_resten(pad)
        except BaseException:
            with contextlib.suppress(Exception):
                bron.execute("ROLLBACK")
                bron.execute("PRAGMA locking_mode = NORMAL")
                bron.execute("PRAGMA journal_mode = WAL")
            raise
        finally:
            bron.close()
            for rest in (nieuw, *_noem_bijbestanden(nieuw)):
                rest.unlink(missing_ok=True)


def _houd_vast(pad: Path) -> sqlite3.Connection:
    """A connection to the plain store that nobody else can write or read beside, without a WAL.

    Of the plain kind: two libraries in one process do not see each other's locks.
    """
    bron = verbind(pad, None)
    try:
        _verlaat_wal(bron)
        bron.execute("PRAGMA locking_mode = EXCLUSIVE")
        bron.execute("BEGIN EXCLUSIVE")
    except BaseException:
        bron.close()
        raise
    return bron


def _verlaat_wal(bron: sqlite3.Connection) -> None:
    """SQLite does not wait here until nobody else has the file open, so this does."""
    einde = time.monotonic() + WACHTTIJD_SECONDEN
    while True:
        try:
            bron.execute("PRAGMA journal_mode = DELETE")
            return
        except sqlite3.OperationalError:
            if time.monotonic() > einde:
                raise
            time.sleep(0.002)


def schrijf_over(bron: sqlite3.Connection, nieuw: Path, sleutel: bytes, *, wal: bool = True) -> None:
    """Everything of the plain store into a new, encrypted file."""
    for rest in (nieuw, *_noem_bijbestanden(nieuw)):
        rest.unlink(missing_ok=True)
    os.close(os.open(nieuw, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    eigen = "sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
    delen = bron.execute(f"SELECT name, type, sql FROM sqlite_master WHERE {eigen} ORDER BY rowid").fetchall()
    with closing(verbind(nieuw, sleutel)) as doel:
        doel.execute("PRAGMA foreign_keys = OFF")
        doel.execute("BEGIN")
        for _, soort, sql in delen:
            if soort == "table":
                doel.execute(sql)
        for naam, soort, _ in delen:
            if soort == "table":
                _neem_rijen_over(bron, doel, naam)
        if bron.execute("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").fetchone():
            doel.execute("DELETE FROM sqlite_sequence")
            _neem_rijen_over(bron, doel, "sqlite_sequence")
        for _, soort, sql in delen:
            if soort != "table":
                doel.execute(sql)
        versie = bron.execute("PRAGMA user_version").fetchone()[0]
        doel.execute(f"PRAGMA user_version = {int(versie)}")
        doel.execute("COMMIT")
        if wal:
            zet_wal(doel)


def _neem_rijen_over(bron: sqlite3.Connection, doel: sqlite3.Connection, tabel: str) -> None:
    kolommen = [rij[1] for rij in bron.execute(f'PRAGMA table_info("{tabel}")')]
    namen, gaten = ", ".join(f'"{naam}"' for naam in kolommen), ", ".join("?" * len(kolommen))
    rijen = bron.execute(f'SELECT {namen} FROM "{tabel}"')
    doel.executemany(f'INSERT INTO "{tabel}" ({namen}) VALUES ({gaten})', rijen)


def vergelijk(bron: sqlite3.Connection, nieuw: Path, sleutel: bytes) -> None:
    """Opens the new file and holds it against the old; OpslagFout where anything differs."""
    with closing(verbind(nieuw, sleutel)) as conn:
        heel = conn.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        heel = heel and not conn.execute("PRAGMA cipher_integrity_check").fetchall()
        heel = heel and not conn.execute("PRAGMA foreign_key_check").fetchall()
        if not heel or tel_rijen(conn) != tel_rijen(bron):
            raise OpslagFout("Het versleutelen is niet gelukt: de kopie was niet gelijk. Er is niets veranderd.")


def tel_rijen(conn: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has, by its name."""
    namen = [rij[0] for rij in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {naam: int(conn.execute(f'SELECT count(*) FROM "{naam}"').fetchone()[0]) for naam in namen}


def _zet_in_de_plaats(pad: Path, nieuw: Path) -> None:
    """The new file at the place of the old, in one step; the old one keeps a name until it is overwritten."""
    with contextlib.suppress(OSError):  # a disk without second names: then what was plain is freed, not overwritten
        _noem_oude(pad).unlink(missing_ok=True)
        os.link(pad, _noem_oude(pad))
    os.replace(nieuw, pad)
    zet_map_vast(pad.parent)


def vervang_en_overschrijf(pad: Path, nieuw: Path) -> None:
    """The new file at the place of the old one, in one step; what the old one held is overwritten."""
    _zet_in_de_plaats(pad, nieuw)
    if (oude := _noem_oude(pad)).exists():
        overschrijf(oude)


def ruim_resten(pad: Path) -> None:
    """Overwrites and takes away what is left in the open beside an encrypted store."""
    if is_plat(pad):
        return
    for rest in (_noem_oude(pad), noem_kopie(pad), *_noem_bijbestanden(noem_kopie(pad))):
        if rest.exists() and (rest != noem_kopie(pad) or is_plat(rest)):
            overschrijf(rest)


def overschrijf(pad: Path) -> None:
    """Writes over every byte of a file, as far as the disk lets one, and takes it away."""
    with open(pad, "r+b") as bestand:
        over = os.fstat(bestand.fileno()).st_size
        while over > 0:
            over -= bestand.write(bytes(min(_STUK, over)))
        bestand.flush()
        os.fsync(bestand.fileno())
    pad.unlink()


def _noem_oude(pad: Path) -> Path:
    return pad.with_name(f"{pad.name}.plat.weg")


def _noem_bijbestanden(pad: Path) -> tuple[Path, ...]:
    return tuple(pad.with_name(f"{pad.name}{achter}") for achter in ("-wal", "-shm", "-journal"))
