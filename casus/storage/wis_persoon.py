"""What was of one person, out of the rows of a case: items, head, history, covered scores, drafts.

Source: product, "People"; confidentiality, "Consent".
"""

from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from casus.bestand import lees_json_tekst
from casus.bewerken.halve import HALF
from casus.bewerken.intrekken import WIE_IN, is_alleen_van, trek_in_persoon
from casus.stappen import Weg, Zet
from casus.storage.handelingen import KOP, sluit_af, voer_stap_uit
from casus.storage.log import CASUSLOG
from casus.storage.lezen import lees_casus
from casus.storage.wissen import wis_geschiedenis

_WAT = "Iemand doet niet meer mee: wat van deze persoon was, is weg"


def wis_persoonsrijen(db: Database, casus: int, wie: str, betrokkene_id: str) -> None:
    """Takes it out inside a transaction. BestandFout where the case could not be without it."""
    verhaal, _ = lees_casus(db, casus)
    stappen = trek_in_persoon(verhaal, betrokkene_id)
    handeling = CASUSLOG.begin(db, casus, wie, _WAT)
    for stap in stappen:
        voer_stap_uit(db, casus, handeling, stap)
    geraakt = {stap.id for stap in stappen if isinstance(stap, Weg)}
    geraakt |= {stap.na.id for stap in stappen if isinstance(stap, Zet)}  # type: ignore[attr-defined]
    wis_geschiedenis(db, casus, geraakt | _vind_vroegere(db, casus, betrokkene_id, geraakt))
    _wis_kopversies(db, casus, betrokkene_id)
    db.execute("DELETE FROM bedekte_score WHERE casus = ? AND perspectief = ?", [casus, betrokkene_id])
    db.execute("DELETE FROM concept WHERE casus = ?", [casus])
    sluit_af(db, casus)


def _vind_vroegere(db: Database, casus: int, betrokkene_id: str, geraakt: set[str]) -> set[str]:
    """Items of which an earlier version was this person's, also where they were removed or given another name."""
    van_persoon = {item for item, lijst, ding in _versies(db, casus) if _was_van(lijst, ding, betrokkene_id)}
    van_persoon |= geraakt
    notities = {item for item, lijst, ding in _versies(db, casus) if lijst == "notities" and _werd(ding) & van_persoon}
    return van_persoon | notities


def _versies(db: Database, casus: int) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every version in the log of an item: its id, its list, its plain values."""
    vraag = "SELECT item, lijst, voor, na FROM wijziging WHERE casus = ? AND lijst <> ?"
    for rij in db.query(vraag, [casus, KOP]):
        for tekst in (rij["voor"], rij["na"]):
            if tekst is not None:
                yield rij["item"], rij["lijst"], lees_json_tekst(tekst)


def _was_van(lijst: str, ding: dict[str, Any], betrokkene_id: str) -> bool:
    if lijst in WIE_IN:
        return is_alleen_van(lijst, ding, betrokkene_id)
    if lijst == "gebeurtenissen":
        return any(beleving["betrokkene"] == betrokkene_id for beleving in ding["belevingen"])
    half = ding["extra"].get(HALF) if lijst == "notities" else None
    return isinstance(half, dict) and is_alleen_van(str(half.get("lijst")), half.get("velden") or {}, betrokkene_id)


def _werd(notitie: dict[str, Any]) -> set[str]:
    """The items that were made of this note."""
    half = notitie["extra"].get(HALF)
    namen = {notitie["geplaatst_als"], half.get("id") if isinstance(half, dict) else None}
    return {naam for naam in namen if isinstance(naam, str)}


def _wis_kopversies(db: Database, casus: int, betrokkene_id: str) -> None:
    """Versions of the head in which self-reliance scores of this person stand; others stay for undo."""
    vraag = "SELECT nr, voor, na FROM wijziging WHERE casus = ? AND lijst = ?"
    for rij in list(db.query(vraag, [casus, KOP])):
        koppen = [lees_json_tekst(tekst) for tekst in (rij["voor"], rij["na"]) if tekst is not None]
        if any(score["beoordelaar"] == betrokkene_id for kop in koppen for score in kop["zelfredzaamheid"]):
            db.execute("UPDATE wijziging SET voor = NULL, na = NULL, gewist = 1 WHERE nr = ?", [rij["nr"]])
