"""Undo, per person: the last act of this person that was not undone; refused where somebody changed it since."""

from typing import Any

from sqlite_utils import Database

from casus.storage.fouten import OpslagFout
from casus.storage.handelingen import (
    KOP, Handeling, begin_handeling, haal_weg, lees_item, plaats_item, uit_tekst, zet_kop,
)  # fmt: skip
from casus.stappen import Weg, ZetKop
from casus.storage.lezen import lees_casus


def vind_laatste(db: Database, casus: int, wie: str) -> Handeling | None:
    """What undo would undo; None where there is nothing of this person to undo."""
    vraag = (
        "SELECT * FROM handeling WHERE casus = ? AND wie = ? AND ongedaan_door IS NULL AND maakt_ongedaan IS NULL "
        "ORDER BY nr DESC LIMIT 1"
    )
    rij = next(db.query(vraag, [casus, wie]), None)
    return Handeling(rij["nr"], rij["wie"], rij["tijdstip"], rij["omschrijving"]) if rij else None


def maak_ongedaan(db: Database, casus: int, wie: str) -> Handeling:
    """Undoes the last act of ``wie``; OpslagFout with the reason where that cannot be."""
    laatste = vind_laatste(db, casus, wie)
    if laatste is None:
        raise OpslagFout("Er is niets van u om ongedaan te maken.")
    regels = list(db.query("SELECT * FROM wijziging WHERE handeling = ? ORDER BY nr DESC", [laatste.nr]))
    for regel in regels:
        _check_onveranderd(db, regel)
    nieuw = begin_handeling(db, casus, wie, f"Ongedaan: {laatste.omschrijving}", laatste.nr)
    for regel in regels:
        _draai_om(db, casus, nieuw, regel)
    db.execute("UPDATE handeling SET ongedaan_door = ? WHERE nr = ?", [nieuw, laatste.nr])
    return laatste


def _check_onveranderd(db: Database, regel: Any) -> None:
    if regel["gewist"]:
        raise OpslagFout("Dit kan niet terug: de tekst is weggehaald omdat die er niet in hoorde.")
    vraag = (
        "SELECT h.wie FROM wijziging w JOIN handeling h ON h.nr = w.handeling "
        "WHERE w.casus = ? AND w.lijst = ? AND w.item = ? AND w.nr > ? AND h.ongedaan_door IS NULL "
        "AND h.maakt_ongedaan IS NULL AND w.handeling <> ? LIMIT 1"
    )
    sleutel = [regel["casus"], regel["lijst"], regel["item"], regel["nr"], regel["handeling"]]
    later = next(db.query(vraag, sleutel), None)
    if later is not None:
        raise OpslagFout(f"Dit kan niet terug: {later['wie']} heeft het daarna veranderd.")


def _draai_om(db: Database, casus: int, handeling: int, regel: Any) -> None:
    voor, na = uit_tekst(regel["lijst"], regel["voor"]), uit_tekst(regel["lijst"], regel["na"])
    if regel["lijst"] == KOP:
        zet_kop(db, casus, handeling, ZetKop(voor, lees_casus(db, casus)[0]))
    elif voor is None:
        haal_weg(db, casus, handeling, Weg(regel["lijst"], na.id))
    else:
        _, huidig = lees_item(db, casus, regel["lijst"], voor.id)
        plaats_item(db, casus, handeling, regel["lijst"], huidig, voor, regel["volgorde"])


def lees_geschiedenis(db: Database, casus: int, item: str | None, hoeveel: int) -> list[dict[str, Any]]:
    """Who did what, newest first: of one item, or of the whole case."""
    vraag = (
        "SELECT h.nr, h.wie, h.tijdstip, h.omschrijving, h.ongedaan_door, w.lijst, w.item, w.voor, w.na, w.gewist "
        "FROM wijziging w JOIN handeling h ON h.nr = w.handeling WHERE w.casus = ? "
        + ("AND w.item = ? " if item is not None else "")
        + "ORDER BY w.nr DESC LIMIT ?"
    )
    waarden: list[Any] = [casus, *([item] if item is not None else []), hoeveel]
    return [dict(rij) for rij in db.query(vraag, waarden)]
