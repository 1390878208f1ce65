"""Backups from before the store was encrypted: each becomes an encrypted one, the plain one is overwritten."""

import shutil
from contextlib import closing
from pathlib import Path

from casus.storage import db as bestandsdb
from casus.storage.envelop import noem_sleutelbestand
from casus.storage.fouten import OpslagFout, vertaald
from casus.storage.kopie import bereken_sha256
from casus.storage.reservekopie import Reservekopieen
from casus.storage.sleutelbos import geef_sleutel
from casus.storage.slotvorm import is_plat
from casus.storage.versleutelen import schrijf_over, vergelijk, vervang_en_overschrijf


def versleutel_kopieen(pad: Path) -> tuple[str, ...]:
    """Encrypts every known backup that is in reach and still plain; the names of those that could not be.

    Nothing for a store that is plain itself.
    """
    sleutel = geef_sleutel(pad)
    if sleutel is None:
        return ()
    niet = []
    for kopie in Reservekopieen(pad).lijst():
        try:
            if kopie.er and is_plat(kopie.pad):
                _versleutel(pad, kopie.pad, sleutel)
        except (OpslagFout, OSError):
            niet.append(kopie.pad.name)
    return tuple(niet)


def _versleutel(pad: Path, kopie: Path, sleutel: bytes) -> None:
    deel = kopie.with_name(f"{kopie.name}.versleuteld.deel")
    with vertaald(OSError):
        try:
            with closing(bestandsdb.verbind(kopie, None)) as bron:
                bron.execute("BEGIN")
                schrijf_over(bron, deel, sleutel, wal=False)
                vergelijk(bron, deel, sleutel)
            shutil.copy2(noem_sleutelbestand(pad), noem_sleutelbestand(kopie))
            vervang_en_overschrijf(kopie, deel)
        finally:
            deel.unlink(missing_ok=True)
        with bestandsdb.schrijf(pad) as db:
            db.execute(
                "UPDATE reservekopie SET sha256 = ?, bytes = ? WHERE pad = ?",
                [bereken_sha256(kopie), kopie.stat().st_size, str(kopie)],
            )
