"""What should not be in there: out of the tables, the history, the drafts and the file itself.

Source: product, "Two verbs"; confidentiality, "Consent".
"""

import re
from typing import Any, TypeVar

from sqlite_utils import Database

from casus.bestand import schrijf_json
from casus.model import Casus, Model
from casus.model.kenmerken import beschrijf
from casus.storage.handelingen import KOP, lees_item
from casus.storage.lezen import lees_casus
from casus.storage.schrijven import schrijf_items, werk_kop_bij, wis_item_rijen
from casus.model.lijsten import ITEMLIJSTEN

M = TypeVar("M", bound=Model)


def wis_geschiedenis(db: Database, casus: int, items: set[str]) -> None:
    """Takes every version of these items out of the change log; that it was done stays."""
    for item in items:
        db.execute(
            "UPDATE wijziging SET voor = NULL, na = NULL, gewist = 1 WHERE casus = ? AND item = ?", [casus, item]
        )
        db.execute(
            "UPDATE handeling SET omschrijving = 'Weggehaald: hoort er niet in' WHERE nr IN "
            "(SELECT handeling FROM wijziging WHERE casus = ? AND item = ?)",
            [casus, item],
        )


def wis_tekst(db: Database, casus: int, tekst: str) -> set[str]:
    """Cuts ``tekst`` out of everything kept of the case; the ids of the items it stood in."""
    verhaal, _ = lees_casus(db, casus)
    geraakt = set()
    for lijst in ITEMLIJSTEN:
        for ding in getattr(verhaal, lijst):
            schoon = zonder_tekst(ding, tekst)
            if schoon != ding:
                regel, _ = lees_item(db, casus, lijst, ding.id)
                wis_item_rijen(db, casus, ding.id)
                schrijf_items(db, casus, lijst, [schoon])
                sleutel = [regel["versie"] + 1, casus, ding.id]
                db.execute("UPDATE item SET versie = ? WHERE casus = ? AND id = ?", sleutel)
                geraakt.add(ding.id)
    kop = zonder_tekst(verhaal.model_copy(update={lijst: [] for lijst in ITEMLIJSTEN}), tekst)
    werk_kop_bij(db, casus, kop)
    for rij in list(db.query("SELECT nr, item, lijst, voor, na FROM wijziging WHERE casus = ?", [casus])):
        if _staat_in(tekst, rij["voor"]) or _staat_in(tekst, rij["na"]):
            geraakt.add(rij["item"] if rij["lijst"] != KOP else "")
    wis_geschiedenis(db, casus, geraakt)
    db.execute("DELETE FROM concept WHERE casus = ? AND instr(tekst, ?) > 0", [casus, tekst])
    db.execute(
        "UPDATE handeling SET omschrijving = 'Weggehaald' WHERE casus = ? AND instr(omschrijving, ?) > 0",
        [casus, tekst],
    )
    for kolom in ("van_tafel", "bekende_data"):
        db.execute(f"UPDATE voorbereiding SET {kolom} = replace({kolom}, ?, '') WHERE casus = ?", [tekst, casus])
    db.execute("UPDATE bedekte_score SET toelichting = replace(toelichting, ?, '') WHERE casus = ?", [tekst, casus])
    return geraakt


def _staat_in(tekst: str, regel: str | None) -> bool:
    return regel is not None and schrijf_json(tekst)[1:-1] in regel


def zonder_tekst(ding: M, tekst: str) -> M:
    """The same thing with ``tekst`` cut out of its texts; a required text that would be empty becomes '…'."""
    anders: dict[str, Any] = {}
    for veld in beschrijf(type(ding)):
        waarde = getattr(ding, veld.naam)
        if veld.naam == "id" or veld.verwijst or veld.codes or veld.soort in ("datum", "einde", "dag"):
            continue
        if veld.soort == "modellen":
            nieuw: Any = [zonder_tekst(deel, tekst) for deel in waarde]
        elif veld.soort == "model" and waarde is not None:
            nieuw = zonder_tekst(waarde, tekst)
        else:
            nieuw = _snijd(waarde, tekst)
            if nieuw == "" and waarde and (veld.verplicht or isinstance(ding, Casus)):
                nieuw = "…"
        if nieuw != waarde:
            anders[veld.naam] = nieuw
    return ding.model_copy(update=anders) if anders else ding


def _snijd(waarde: Any, tekst: str) -> Any:
    if isinstance(waarde, str) and tekst in waarde:
        return re.sub(f" ?{re.escape(tekst)} ?", " ", waarde).strip(" ,;:-")
    if isinstance(waarde, list):
        return [_snijd(deel, tekst) for deel in waarde]
    if isinstance(waarde, dict):
        return {_snijd(sleutel, tekst): _snijd(deel, tekst) for sleutel, deel in waarde.items()}
    return waarde
