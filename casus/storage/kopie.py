"""One copy of the store as a file: made while the app runs, checked by opening it, rewritten whole or not at all.

A copy has the key of its store; a plain copy beside an encrypted store does not come about. Beside it lies the file
that holds the key under a passphrase, where there is one, so that the copy opens on another machine too.
"""

import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from casus.storage import db as bestandsdb
from casus.storage.envelop import noem_sleutelbestand
from casus.storage.fouten import OpslagFout, is_databankfout, vertaald
from casus.storage.migrations import migraties
from casus.storage.sleutelbos import geef_sleutel
from casus.storage.slotvorm import is_plat

_BLOK = 1024 * 1024
_BIJNA = ".deel"
_PROCES = re.compile(r"\.(\d+)(?:\.[a-z]+)*\.deel")


@dataclass(frozen=True)
class Kopieinhoud:
    """What stands in a copy that was found good."""

    onderzoeken: tuple[str, ...]
    casussen: int
    laatste: str | None
    versleuteld: bool


def maak_kopie(pad: Path, doel: Path) -> Kopieinhoud:
    """A copy of the store at this moment, while others go on; it takes its place only after it was found good.

    OpslagFout where it cannot be made; then there is no file at ``doel``, or the one that was there.
    """
    sleutel = geef_sleutel(pad)
    with vertaald(OSError):
        doel.parent.mkdir(parents=True, exist_ok=True)
        with _in_wording(doel) as deel:
            with closing(bestandsdb.verbind(pad)) as bron, closing(bestandsdb.verbind(deel, sleutel)) as nieuw:
                bron.backup(nieuw)
                nieuw.execute("PRAGMA journal_mode = DELETE")
            inhoud = controleer_kopie(deel, sleutel)
        if (slot := noem_sleutelbestand(pad)).exists():
            shutil.copy2(slot, noem_sleutelbestand(doel))
    return inhoud


def controleer_kopie(kopie: Path, sleutel: bytes | None) -> Kopieinhoud:
    """Opens the copy and looks through all of it: whole, ours, of a version we know.

    OpslagFout with the reason where it is not good; nothing is changed in it.
    """
    if not kopie.is_file():
        raise OpslagFout(f"De reservekopie {kopie.name} is er niet (meer).")
    try:
        with closing(bestandsdb.verbind(kopie, sleutel)) as conn:
            return _bekijk(conn, sleutel is not None)
    except Exception as fout:
        if not is_databankfout(fout):
            raise
        if sleutel is not None or not is_plat(kopie):
            waarom = "hij is beschadigd, of met een andere sleutel gemaakt"
        else:
            waarom = "hij is beschadigd"
        raise OpslagFout(f"De reservekopie {kopie.name} is niet te gebruiken: {waarom}.") from fout


def _bekijk(conn: Any, versleuteld: bool) -> Kopieinhoud:
    db = Database(conn)
    bestandsdb.weiger_vreemde(db)
    if not migraties.applied(db):
        raise OpslagFout("Deze reservekopie is leeg, of van een ander programma. Kies een andere.")
    if versleuteld and conn.execute("PRAGMA cipher_integrity_check").fetchall():
        raise OpslagFout("Deze reservekopie is beschadigd. Kies een andere.")
    if [rij[0] for rij in conn.execute("PRAGMA integrity_check")] != ["ok"]:
        raise OpslagFout("Deze reservekopie is beschadigd. Kies een andere.")
    if conn.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise OpslagFout("In deze reservekopie ontbreken stukken. Kies een andere.")
    onderzoeken = tuple(rij["naam"] for rij in db.query("SELECT naam FROM onderzoek ORDER BY nr"))
    casussen = int(next(db.query("SELECT count(*) AS n FROM casus"))["n"])
    laatste = next(db.query("SELECT max(tijdstip) AS t FROM logboek"))["t"]
    return Kopieinhoud(onderzoeken, casussen, laatste, versleuteld)


def herschrijf_kopie(kopie: Path, sleutel: bytes | None, bewerk: Callable[[Database], None]) -> None:
    """Does ``bewerk`` in the copy and rebuilds it: checked, then put in the place of the old one, which is blanked.

    OpslagFout where it cannot; then the old one stands as it was.
    """
    controleer_kopie(kopie, sleutel)
    with vertaald(OSError), kopie.open("r+b") as oud:
        with _in_wording(kopie) as deel:
            shutil.copyfile(kopie, deel)
            verwerk(deel, sleutel, bewerk)
            controleer_kopie(deel, sleutel)
        _maak_blanco(oud)


def verwerk(bestand: Path, sleutel: bytes | None, bewerk: Callable[[Database], None]) -> None:
    """Brings a loose file up to date, does ``bewerk`` in one transaction and rebuilds it without an old byte."""
    with closing(bestandsdb.verbind(bestand, sleutel)) as conn:
        conn.execute("PRAGMA journal_mode = DELETE")
        db = Database(conn)
        conn.execute("BEGIN IMMEDIATE")
        bestandsdb.weiger_vreemde(db)
        migraties.apply(db)
        bewerk(db)
        conn.execute("COMMIT")
        conn.execute("VACUUM")


def kies_sleutel(kopie: Path, pad: Path) -> bytes | None:
    """The key a copy of this store opens with: none for a plain file."""
    with vertaald(OSError):
        return None if is_plat(kopie) else geef_sleutel(pad)


def bereken_sha256(bestand: Path) -> str:
    """The hash of a file, read in pieces."""
    som = hashlib.sha256()
    with bestand.open("rb") as lezer:
        while blok := lezer.read(_BLOK):
            som.update(blok)
    return som.hexdigest()


def ruim_halve_op(map_: Path) -> None:
    """Takes away what a process that is no more left half made in this folder, blanked first."""
    if not map_.is_dir():
        return
    for rest in map_.glob(f".*{_BIJNA}*"):
        gevonden = _PROCES.search(rest.name)
        if gevonden is None or _leeft(int(gevonden[1])):
            continue
        with rest.open("r+b") as bestand:
            _maak_blanco(bestand)
        rest.unlink(missing_ok=True)


def _leeft(proces: int) -> bool:
    try:
        os.kill(proces, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


@contextmanager
def _in_wording(doel: Path) -> Iterator[Path]:
    """A file beside ``doel`` to make ready; it takes the place of ``doel`` where all went well, else it goes."""
    deel = doel.with_name(f".{doel.name}.{os.getpid()}{_BIJNA}")
    deel.unlink(missing_ok=True)
    deel.touch(mode=0o600)
    try:
        yield deel
        with deel.open("rb") as bestand:
            os.fsync(bestand.fileno())
        os.replace(deel, doel)
    finally:
        for rest in (deel, deel.with_name(f"{deel.name}-journal")):
            rest.unlink(missing_ok=True)


def _maak_blanco(oud: Any) -> None:
    """Writes over the bytes of a file that lost its name; of a disk that keeps copies itself nothing can be said."""
    oud.seek(0, os.SEEK_END)
    lengte = oud.tell()
    oud.seek(0)
    for begin in range(0, lengte, _BLOK):
        oud.write(bytes(min(_BLOK, lengte - begin)))
    oud.flush()
    os.fsync(oud.fileno())
