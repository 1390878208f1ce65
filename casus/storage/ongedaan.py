"""Undo of a case, per person: the last act of this person that was not undone; refused where it changed since."""

from typing import Any

from sqlite_utils import Database

from casus.stappen import Weg, ZetKop
from casus.storage.handelingen import KOP, haal_weg, lees_item, plaats_item, uit_tekst, zet_kop
from casus.storage.lezen import lees_casus
from casus.storage.log import CASUSLOG, Handeling


def maak_ongedaan(db: Database, casus: int, wie: str) -> Handeling:
    """Undoes the last act of ``wie``; OpslagFout with the reason where that cannot be."""
    laatste, nieuw, regels = CASUSLOG.begin_ongedaan(db, casus, wie)
    for regel in regels:
        _draai_om(db, casus, nieuw, regel)
    return laatste


def _draai_om(db: Database, casus: int, handeling: int, regel: Any) -> None:
    voor, na = uit_tekst(regel["lijst"], regel["voor"]), uit_tekst(regel["lijst"], regel["na"])
    if regel["lijst"] == KOP:
        zet_kop(db, casus, handeling, ZetKop(voor, lees_casus(db, casus)[0]))
    elif voor is None:
        haal_weg(db, casus, handeling, Weg(regel["lijst"], na.id))
    else:
        _, huidig = lees_item(db, casus, regel["lijst"], voor.id)
        plaats_item(db, casus, handeling, regel["lijst"], huidig, voor, regel["volgorde"])
