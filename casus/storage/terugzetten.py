"""Restoring a backup: first made ready beside the store, then put in its place in one step, seen by every window.

What was erased since the backup was made is erased from it again; the register and the log of now stay. A copy of
what stood there is kept first. Source: confidentiality, "Nothing lost" and "Consent".
"""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from casus.storage import db as bestandsdb
from casus.storage.fouten import OpslagFout, is_databankfout, vertaald
from casus.storage.kopie import controleer_kopie, verwerk
from casus.storage.log import nu
from casus.storage.logboek import schrijf_logregel
from casus.storage.nawissen import wis_na
from casus.storage.register import GEWIST, Registerregel, lees_regels, schrijf_regels
from casus.storage.reservekopie import VOORAF, Reservekopieen, zeg_losse_tekst
from casus.storage.sleutelbos import geef_sleutel
from casus.storage.slotvorm import is_plat, weiger_op_slot

_TABELLEN_VAN_NU = ("logboek", "reservekopie")
_VERSIES = (("casus", "versie"), ("casus", "kop_versie"), ("onderzoek", "versie"), ("onderzoek", "lijstversie"))
_TELT_DOOR = ("casus", "onderzoek", "handeling", "onderzoekhandeling", "wijziging", "onderzoekwijziging")


def zet_terug(pad: Path, kopie: Path, wie: str) -> None:
    """Puts the backup in the place of the store.

    OpslagFout, with nothing changed, where the backup is damaged, of a newer version, of another program, of another
    key, where the store is locked, or where it holds a passage that was taken out and cannot be found again.
    """
    sleutel = geef_sleutel(pad)
    if sleutel is None:
        weiger_op_slot(pad)
    if sleutel is not None and kopie.is_file() and is_plat(kopie):
        raise OpslagFout(
            "Deze reservekopie is niet versleuteld, en uw gegevens wel. Zet hem terug naast een nieuw gegevensbestand, "
            "of kies een andere reservekopie. Er is niets veranderd."
        )
    controleer_kopie(kopie, sleutel)
    heel = _is_heel(pad)
    if heel:
        Reservekopieen(pad).maak(wie, VOORAF)
    with vertaald(OSError), _werkblad(pad) as werk:
        pad.parent.mkdir(parents=True, exist_ok=True)
        _neem_over(kopie, werk)
        nu_staand = pad if heel else None
        verwerk(werk, sleutel, lambda db: _maak_klaar(db, nu_staand, wie))
        controleer_kopie(werk, sleutel)
        if heel:
            _schrijf_erin(werk, pad, sleutel)
        else:
            _leg_neer(werk, pad)
    bestandsdb.maak_gereed(pad)
    bestandsdb.maak_schoon(pad)


def _is_heel(pad: Path) -> bool:
    """True where the present store can be read; False where there is none, or it is damaged."""
    if not pad.exists():
        return False
    try:
        with closing(bestandsdb.verbind(pad)) as conn:
            return [rij[0] for rij in conn.execute("PRAGMA quick_check")] == ["ok"]
    except Exception as fout:
        if is_databankfout(fout):
            return False
        raise


@contextmanager
def _werkblad(pad: Path) -> Iterator[Path]:
    """A file beside the store to work in; gone afterwards, whatever happened."""
    werk = pad.with_name(f".{pad.name}.{os.getpid()}.terug.deel")
    resten = [werk.with_name(werk.name + einde) for einde in ("", "-journal", "-wal", "-shm")]
    try:
        yield werk
    finally:
        for rest in resten:
            rest.unlink(missing_ok=True)


def _neem_over(kopie: Path, werk: Path) -> None:
    """The bytes, with what a copy made by hand may have beside it."""
    werk.unlink(missing_ok=True)
    werk.touch(mode=0o600)
    shutil.copyfile(kopie, werk)
    wal = kopie.with_name(f"{kopie.name}-wal")
    if wal.is_file():
        shutil.copyfile(wal, werk.with_name(f"{werk.name}-wal"))


def _maak_klaar(db: Database, pad: Path | None, wie: str) -> None:
    """Erases again, takes along the log and the register of now, and lets every version be newer than any of now."""
    if pad is not None:
        with bestandsdb.lees(pad) as huidig:
            regels = lees_regels(huidig)
            _wis_opnieuw(db, regels)
            _vul_aan(db, regels)
            for tabel in _TABELLEN_VAN_NU:
                _neem_tabel_over(huidig, db, tabel)
            _hoog_op(huidig, db)
    schrijf_logregel(db, wie, "reservekopie teruggezet")


def _wis_opnieuw(db: Database, regels: tuple[Registerregel, ...]) -> None:
    rest = wis_na(db, [regel for regel in regels if regel.soort == GEWIST])
    if rest:
        raise OpslagFout(f"{zeg_losse_tekst(rest)} Er is niets veranderd.")


def _vul_aan(db: Database, regels: tuple[Registerregel, ...]) -> None:
    """What was given out since, and what was destroyed of it."""
    db.execute("DELETE FROM register WHERE soort <> ?", [GEWIST])
    bekend = {regel.merk for regel in lees_regels(db)}
    schrijf_regels(db, [regel for regel in regels if regel.merk not in bekend])


def _neem_tabel_over(huidig: Database, db: Database, tabel: str) -> None:
    """All lines of now that are not in the backup; the log of the backup stays, its list of backups does not."""
    kolommen = [kolom.name for kolom in db[tabel].columns if kolom.name != "nr"]
    if tabel == "reservekopie":
        db.execute("DELETE FROM reservekopie")
    namen = ", ".join(kolommen)
    bekend = {tuple(rij.values()) for rij in db.query(f"SELECT {namen} FROM {tabel}")}
    for rij in huidig.query(f"SELECT {namen} FROM {tabel} ORDER BY nr"):
        if tuple(rij.values()) not in bekend:
            db.execute(f"INSERT INTO {tabel} ({namen}) VALUES ({', '.join('?' for _ in kolommen)})", list(rij.values()))


def _hoog_op(huidig: Database, db: Database) -> None:
    """No number and no version comes back that a window may still hold something else under."""
    for tabel, kolom in _VERSIES:
        hoogste = next(huidig.query(f"SELECT coalesce(max({kolom}), 0) AS v FROM {tabel}"))["v"]
        db.execute(f"UPDATE {tabel} SET {kolom} = max({kolom}, ?) + 1", [hoogste])
    hoogste = next(huidig.query("SELECT coalesce(max(versie), 0) AS v FROM sessie"))["v"]
    db.execute("UPDATE sessie SET versie = max(versie, ?) + 1", [hoogste])
    for tabel in _TELT_DOOR:
        rij = next(huidig.query("SELECT seq FROM sqlite_sequence WHERE name = ?", [tabel]), None)
        if rij is not None:
            db.execute("DELETE FROM sqlite_sequence WHERE name = ? AND seq < ?", [tabel, rij["seq"]])
            db.execute(
                "INSERT INTO sqlite_sequence (name, seq) SELECT ?, ? "
                "WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?)",
                [tabel, rij["seq"], tabel],
            )


def _schrijf_erin(werk: Path, pad: Path, sleutel: bytes | None) -> None:
    """All pages as one transaction in the file that other windows have open: they see all of it, or nothing."""
    einde = time.monotonic() + bestandsdb.WACHTTIJD_SECONDEN

    def bewaak(stand: int, over: int, alle: int) -> None:
        if over and time.monotonic() > einde:
            raise OpslagFout("Een ander venster houdt de gegevens vast. Er is niets veranderd. Probeer het opnieuw.")

    with closing(bestandsdb.verbind(werk, sleutel)) as bron, closing(bestandsdb.verbind(pad)) as doel:
        bron.backup(doel, progress=bewaak)


def _leg_neer(werk: Path, pad: Path) -> None:
    """In the place of a store that is damaged or not there; what was there stays beside it under another name."""
    merk = "".join(teken for teken in nu()[:19] if teken.isdigit())
    for einde in ("", "-wal", "-shm"):
        oud = pad.with_name(pad.name + einde)
        if oud.exists():
            os.replace(oud, pad.with_name(f"{pad.name}.beschadigd-{merk}{einde}"))
    os.replace(werk, pad)
