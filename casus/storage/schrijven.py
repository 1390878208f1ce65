"""Writes stories into their tables. The caller holds the transaction."""

from collections.abc import Sequence
from typing import Any

from sqlite_utils import Database

from casus.bestand import schrijf_json
from casus.model import Casus, Casusbestand, Model, Onderzoek, Prijslijst
from casus.model.kenmerken import beschrijf
from casus.storage.lezen import deeltabel
from casus.model.lijsten import EVALUATIELIJSTEN, ITEMLIJSTEN
from casus.storage.vorm import TABELNAMEN, Rij, naar_rij

BINNEN_CASUS = ("betrokkenen", "gebeurtenissen", "inzetten", "item")


def voeg_rijen_toe(db: Database, tabel: str, rijen: list[Rij]) -> None:
    """Inserts rows that all have the same columns."""
    if rijen:
        namen = ", ".join(rijen[0])
        plekken = ", ".join("?" for _ in rijen[0])
        db.conn.executemany(f"INSERT INTO {tabel} ({namen}) VALUES ({plekken})", [tuple(r.values()) for r in rijen])


def schrijf_onderzoek(db: Database, bestand: Casusbestand, *, demonstratie: bool = False) -> int:
    """Writes a whole evaluation with its cases; its number."""
    kop = _kop_rij(bestand.onderzoek, bestand.prijslijst)
    kop |= {"bestand_extra": schrijf_json(bestand.extra), "demonstratie": int(demonstratie), "versie": 1}
    namen = ", ".join(kop)
    plekken = ", ".join("?" for _ in kop)
    nummer = db.execute(f"INSERT INTO onderzoek ({namen}) VALUES ({plekken})", list(kop.values())).lastrowid
    assert nummer is not None
    schrijf_lijst(db, nummer, "aspecten", bestand.onderzoek.aspecten)
    if bestand.prijslijst:
        schrijf_lijst(db, nummer, "regels", bestand.prijslijst.regels)
    for naam in EVALUATIELIJSTEN:
        schrijf_lijst(db, nummer, naam, getattr(bestand, naam))
    for volgorde, casus in enumerate(bestand.casussen):
        schrijf_casus(db, nummer, casus, volgorde)
    return nummer


def werk_onderzoek_bij(db: Database, nummer: int, onderzoek: Onderzoek, prijslijst: Prijslijst | None) -> None:
    """Replaces the settings of an evaluation and its price list; cases, texts and what was read stay as they are."""
    rij = _kop_rij(onderzoek, prijslijst)
    del rij["gelezen_aspecten"]
    zetten = ", ".join(f"{naam} = ?" for naam in rij)
    db.execute(f"UPDATE onderzoek SET {zetten}, versie = versie + 1 WHERE nr = ?", [*rij.values(), nummer])
    for naam, dingen in (("aspecten", onderzoek.aspecten), ("regels", prijslijst.regels if prijslijst else [])):
        vervang_lijst(db, nummer, naam, dingen)


def _kop_rij(onderzoek: Onderzoek, prijslijst: Prijslijst | None) -> Rij:
    rij = naar_rij(onderzoek)
    for naam in ("naam", "versie"):
        rij[f"prijslijst_{naam}"] = getattr(prijslijst, naam) if prijslijst else None
    rij["prijslijst_extra"] = schrijf_json(prijslijst.extra) if prijslijst else None
    return rij


def vervang_lijst(db: Database, onderzoek: int, naam: str, dingen: Sequence[Model]) -> None:
    """Writes a list of the evaluation itself in place of the one that stands there."""
    db.execute(f"DELETE FROM {TABELNAMEN[naam]} WHERE onderzoek = ?", [onderzoek])
    schrijf_lijst(db, onderzoek, naam, dingen)


def vervang_ding(db: Database, onderzoek: int, naam: str, plek: int, ding: Model) -> None:
    """Writes one thing in place of the one at this place of a list of the evaluation itself."""
    db.execute(f"DELETE FROM {TABELNAMEN[naam]} WHERE onderzoek = ? AND volgorde = ?", [onderzoek, plek])
    schrijf_lijst(db, onderzoek, naam, [ding], plek)


def schrijf_lijst(db: Database, onderzoek: int, naam: str, dingen: Sequence[Model], begin: int = 0) -> None:
    """Writes a list of the evaluation itself (or a part of it, from place ``begin`` on), each with its own parts."""
    tabel = TABELNAMEN[naam]
    rijen: list[Rij] = []
    delen: dict[str, list[Rij]] = {}
    for volgorde, ding in enumerate(dingen, begin):
        rijen.append({"onderzoek": onderzoek, "volgorde": volgorde, **naar_rij(ding)})
        for veld in beschrijf(type(ding)):
            if veld.soort == "modellen":
                sleutel = {"onderzoek": onderzoek, "ouder": volgorde}
                delen.setdefault(deeltabel(tabel, veld.naam), []).extend(_genummerd(sleutel, getattr(ding, veld.naam)))
    voeg_rijen_toe(db, tabel, rijen)
    for kind, kindrijen in delen.items():
        voeg_rijen_toe(db, kind, kindrijen)


def schrijf_casus(db: Database, onderzoek: int, casus: Casus, volgorde: int) -> int:
    """Writes a new case with all its items; its number."""
    rij = {"onderzoek": onderzoek, "volgorde": volgorde, "versie": 1, "kop_versie": 1, **naar_rij(casus)}
    namen, plekken = ", ".join(rij), ", ".join("?" for _ in rij)
    nummer = db.execute(f"INSERT INTO casus ({namen}) VALUES ({plekken})", list(rij.values())).lastrowid
    assert nummer is not None
    schrijf_delen(db, nummer, casus)
    for lijst in ITEMLIJSTEN:
        dingen = getattr(casus, lijst)
        regels = [
            {"casus": nummer, "id": ding.id, "lijst": lijst, "volgorde": plek, "versie": 1}
            for plek, ding in enumerate(dingen)
        ]
        voeg_rijen_toe(db, "item", regels)
        schrijf_items(db, nummer, lijst, dingen)
    return nummer


def schrijf_delen(db: Database, nummer: int, casus: Casus) -> None:
    """Writes the lists of a case that are no items."""
    for veld in beschrijf(Casus):
        if veld.soort == "modellen" and veld.naam not in ITEMLIJSTEN:
            voeg_rijen_toe(db, TABELNAMEN[veld.naam], _genummerd({"casus": nummer}, getattr(casus, veld.naam)))


def werk_kop_bij(db: Database, nummer: int, casus: Casus) -> None:
    """Replaces the head of a case: everything but its items."""
    rij = naar_rij(casus)
    zetten = ", ".join(f"{naam} = ?" for naam in rij)
    db.execute(f"UPDATE casus SET {zetten} WHERE nr = ?", [*rij.values(), nummer])
    for veld in beschrijf(Casus):
        if veld.soort == "modellen" and veld.naam not in ITEMLIJSTEN:
            db.execute(f"DELETE FROM {TABELNAMEN[veld.naam]} WHERE casus = ?", [nummer])
    schrijf_delen(db, nummer, casus)


def schrijf_items(db: Database, nummer: int, lijst: str, dingen: list[Any]) -> None:
    """Writes items whose line in ``item`` stands already."""
    soort = ITEMLIJSTEN[lijst]
    rijen: list[Rij] = []
    delen: dict[str, list[Rij]] = {}
    for ding in dingen:
        rijen.append({"casus": nummer, **naar_rij(ding)})
        for veld in beschrijf(soort):
            sleutel = {"casus": nummer, "item": ding.id}
            if veld.soort == "modellen":
                delen.setdefault(TABELNAMEN[veld.naam], []).extend(_genummerd(sleutel, getattr(ding, veld.naam)))
            elif veld.soort == "lijst":
                tabel, kolom = ("verwijzing", "naar") if veld.verwijst in BINNEN_CASUS else ("kenmerk", "waarde")
                delen.setdefault(tabel, []).extend(
                    {**sleutel, "veld": veld.naam, "volgorde": plek, kolom: waarde}
                    for plek, waarde in enumerate(getattr(ding, veld.naam))
                )
    voeg_rijen_toe(db, TABELNAMEN[lijst], rijen)
    for tabel, deelrijen in delen.items():
        voeg_rijen_toe(db, tabel, deelrijen)


def wis_item_rijen(db: Database, nummer: int, item: str) -> None:
    """Takes an item out of every table but ``item`` itself."""
    for lijst in ITEMLIJSTEN:
        db.execute(f"DELETE FROM {TABELNAMEN[lijst]} WHERE casus = ? AND id = ?", [nummer, item])
    for tabel in ("verwijzing", "kenmerk", "lezing", "beleving", "evaluatie", "verificatie"):
        db.execute(f"DELETE FROM {tabel} WHERE casus = ? AND item = ?", [nummer, item])


def _genummerd(sleutel: Rij, dingen: list[Model]) -> list[Rij]:
    return [{**sleutel, "volgorde": plek, **naar_rij(ding)} for plek, ding in enumerate(dingen)]
