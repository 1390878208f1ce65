"""Changes of one case: each a transaction with versions, by whom, and lines from which undo and history come."""

from typing import Any

from sqlite_utils import Database

from casus.bestand import lees_json_tekst
from casus.controle import Omgeving, controleer_casus
from casus.model import Casus, Model
from casus.plaats import BestandFout
from casus.samenvoegen import Conflict, check_onveranderd, voeg_wijziging_in
from casus.stappen import Stap, Weg, Zet, ZetKop
from casus.storage.lezen import lees_casus, lees_onderzoek
from casus.storage.log import CASUSLOG
from casus.storage.schrijven import schrijf_items, werk_kop_bij, wis_item_rijen
from casus.model.lijsten import ITEMLIJSTEN

KOP = "kop"


def zonder_items(casus: Casus) -> Casus:
    """The head of a case: its items left out."""
    return casus.model_copy(update={lijst: [] for lijst in ITEMLIJSTEN})


def sluit_af(db: Database, casus: int) -> int:
    """Checks the case as it now is, and raises its version; BestandFout where it cannot be."""
    db.execute("UPDATE casus SET versie = versie + 1 WHERE nr = ?", [casus])
    verhaal, versie = lees_casus(db, casus)
    onderzoek = next(db.query("SELECT onderzoek FROM casus WHERE nr = ?", [casus]))["onderzoek"]
    fouten = controleer_casus(verhaal, Omgeving.maak(*lees_onderzoek(db, onderzoek)))
    if fouten:
        raise BestandFout([fout.bericht for fout in fouten])
    return versie


def voer_stap_uit(db: Database, nummer: int, handeling: int, stap: Stap) -> None:
    """Carries out one step and logs it; Conflict where somebody else changed the same field."""
    if isinstance(stap, ZetKop):
        zet_kop(db, nummer, handeling, stap)
    elif isinstance(stap, Weg):
        haal_weg(db, nummer, handeling, stap)
    else:
        _zet(db, nummer, handeling, stap)


def zet_kop(db: Database, nummer: int, handeling: int, stap: ZetKop) -> None:
    """Changes the head of a case, field by field; Conflict where somebody else changed the same."""
    huidig = zonder_items(lees_casus(db, nummer)[0])
    nieuw, botsingen = voeg_wijziging_in(zonder_items(stap.voor), huidig, zonder_items(stap.na))
    if botsingen:
        raise Conflict(KOP, "", botsingen)
    versie = next(db.query("SELECT kop_versie FROM casus WHERE nr = ?", [nummer]))["kop_versie"] + 1
    werk_kop_bij(db, nummer, nieuw)
    db.execute("UPDATE casus SET kop_versie = ? WHERE nr = ?", [versie, nummer])
    CASUSLOG.schrijf(db, handeling, nummer, KOP, "", versie, None, huidig, nieuw)


def haal_weg(db: Database, nummer: int, handeling: int, stap: Weg) -> None:
    """Takes an item out of the case; nothing where it is gone already, Conflict where somebody changed it since."""
    regel, huidig = lees_item(db, nummer, stap.lijst, stap.id)
    if huidig is None:
        return
    check_onveranderd(stap.lijst, stap.id, huidig, stap.voor)
    wis_item_rijen(db, nummer, stap.id)
    db.execute("DELETE FROM item WHERE casus = ? AND id = ?", [nummer, stap.id])
    versie = _hoogste(db, nummer, stap.lijst, stap.id) + 1
    CASUSLOG.schrijf(db, handeling, nummer, stap.lijst, stap.id, versie, regel["volgorde"], huidig, None)


def _zet(db: Database, nummer: int, handeling: int, stap: Zet) -> None:
    item = stap.na.id  # type: ignore[attr-defined]
    regel, huidig = lees_item(db, nummer, stap.lijst, item)
    if huidig is None and stap.voor is not None:
        raise Conflict(stap.lijst, item, [])
    nieuw = stap.na
    if huidig is not None:
        nieuw, botsingen = voeg_wijziging_in(stap.voor or stap.na, huidig, stap.na)
        if botsingen or stap.voor is None:
            raise Conflict(stap.lijst, item, botsingen)
    plaats_item(db, nummer, handeling, stap.lijst, huidig, nieuw, regel["volgorde"] if regel else None)


def plaats_item(
    db: Database, nummer: int, handeling: int, lijst: str, huidig: Any, nieuw: Any, volgorde: int | None
) -> None:
    """Writes an item at its place (new: at the end of its list) with its next version, and logs it."""
    versie = _hoogste(db, nummer, lijst, nieuw.id) + 1
    if volgorde is None:
        vraag = "SELECT coalesce(max(volgorde), -1) + 1 AS plek FROM item WHERE casus = ? AND lijst = ?"
        volgorde = int(next(db.query(vraag, [nummer, lijst]))["plek"])
    if huidig is None:
        db.execute(
            "INSERT INTO item (casus, id, lijst, volgorde, versie) VALUES (?, ?, ?, ?, ?)",
            [nummer, nieuw.id, lijst, volgorde, versie],
        )
    else:
        wis_item_rijen(db, nummer, nieuw.id)
        db.execute("UPDATE item SET versie = ? WHERE casus = ? AND id = ?", [versie, nummer, nieuw.id])
    schrijf_items(db, nummer, lijst, [nieuw])
    CASUSLOG.schrijf(db, handeling, nummer, lijst, nieuw.id, versie, volgorde, huidig, nieuw)


def lees_item(db: Database, nummer: int, lijst: str, item: str) -> tuple[Any, Any]:
    """The line in ``item`` and the item itself; (None, None) where there is none in that list."""
    regel = next(db.query("SELECT * FROM item WHERE casus = ? AND id = ? AND lijst = ?", [nummer, item, lijst]), None)
    if regel is None:
        return None, None
    casus, _ = lees_casus(db, nummer)
    return regel, next(ding for ding in getattr(casus, lijst) if ding.id == item)


def _hoogste(db: Database, nummer: int, lijst: str, item: str) -> int:
    """The highest version this item ever had, also before it was removed; 0 for a new one."""
    rij = next(db.query("SELECT versie FROM item WHERE casus = ? AND id = ?", [nummer, item]), {"versie": 0})
    return max(int(rij["versie"]), CASUSLOG.hoogste_versie(db, nummer, lijst, item))


def uit_tekst(lijst: str, tekst: str | None) -> Any:
    """The model of a line of the change log; None where there was none."""
    if tekst is None:
        return None
    model: type[Model] = Casus if lijst == KOP else ITEMLIJSTEN[lijst]
    return model.model_validate(lees_json_tekst(tekst))
