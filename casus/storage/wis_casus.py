"""Erasing a case or a whole evaluation: every row, every older version, every draft, and what others quoted of it.

What stays is a line in the register: that a case with this number was erased, when and by whom; and the counts that
were frozen when a point was settled. Source: confidentiality, "Consent".
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlite_utils import Database

from casus.bestand import schrijf_json
from casus.model import Aandachtspunt, Model
from casus.model.lijsten import EVALUATIELIJSTEN
from casus.storage import db as bestandsdb
from casus.storage.fouten import OpslagFout
from casus.storage.lezen import lees_evaluatielijst
from casus.storage.logboek import schrijf_logregel
from casus.storage.register import CASUS, ITEM, ONDERZOEK, TEKST, schrijf_gewist
from casus.storage.schrijven import vervang_lijst
from casus.storage.wissen import zonder_tekst
from casus.storage.woordresten import Woorden, casustabellen, verzamel_woorden

M = TypeVar("M", bound=Model)
Plek = tuple[str, str]
"""A list of the evaluation, and how people know the thing in it."""
_NAAM_KORT = 60
_GEWIST = "Gewist: hoorde bij een casus die er niet meer is"
_SCHERMEN_MET_NUMMER = ("verificatie", "selectie")


@dataclass(frozen=True)
class Wisplan:
    """What erasing a case takes along: its ids, rows by table, and what of the evaluation's own lists changes.

    ``bewijs`` counts pieces of evidence, ``geknipt`` are texts out of which words of the case are cut, ``lijkt`` texts
    a person should read afterwards, ``ook_in`` other evaluations in which a case with this id stands.
    """

    code: str
    casus: str
    onderzoek: str
    rijen: dict[str, int]
    bewijs: int
    geknipt: tuple[Plek, ...]
    lijkt: tuple[Plek, ...]
    ook_in: tuple[str, ...]


def bekijk_wissen(pad: Path, casus: int) -> Wisplan:
    """What would go, without changing anything; KeyError where there is no such case."""
    with bestandsdb.lees(pad) as db:
        kop = lees_kop(db, casus)
        woorden = verzamel_woorden(db, casus)
        rijen = {tabel: db[tabel].count_where("casus = ?", [casus]) for tabel in casustabellen(db)}
        bewijs, geknipt, lijkt = 0, [], []
        for lijst in EVALUATIELIJSTEN:
            for ding in lees_evaluatielijst(db, kop["onderzoek"], lijst):
                bewijs += _tel_bewijs(ding, kop["id"])
                schoon = _maak_zonder(ding, kop["id"], woorden)
                if _zonder_bewijs(ding, kop["id"]) != schoon:
                    geknipt.append((lijst, _noem(ding)))
                if woorden.lijken_op(schrijf_json(schoon.model_dump())):
                    lijkt.append((lijst, _noem(ding)))
        vraag = "SELECT o.naam FROM casus c JOIN onderzoek o ON o.nr = c.onderzoek WHERE c.id = ? AND c.nr <> ?"
        ook = tuple(rij["naam"] for rij in db.query(vraag, [kop["id"], casus]))
    return Wisplan(kop["code"], kop["id"], kop["onderzoek_id"], rijen, bewijs, tuple(geknipt), tuple(lijkt), ook)


def wis_casus(pad: Path, casus: int, wie: str, code: str) -> Woorden:
    """Erases the case from the rows of the store; its words, to clean backups with. The file is rebuilt after it.

    ``code`` is what the person typed to confirm. OpslagFout where it is another; KeyError where there is no such case.
    """
    with bestandsdb.schrijf(pad) as db:
        kop = lees_kop(db, casus)
        if code.strip() != kop["code"].strip():
            raise OpslagFout(f"U typte niet de code van deze casus ({kop['code']}). Er is niets gewist.")
        schrijf_gewist(db, wie, CASUS, kop["onderzoek_id"], casus=kop["id"], code=kop["code"])
        schrijf_logregel(db, wie, "casus gewist", kop["onderzoek_id"], kop["id"])
        return wis_casusrijen(db, casus)


def wis_onderzoek(pad: Path, onderzoek: int, wie: str, kenmerk: str) -> None:
    """Erases the rows of an evaluation with all its cases; ``kenmerk``, its id or name, was typed to confirm."""
    with bestandsdb.schrijf(pad) as db:
        rij = next(db.query("SELECT id, naam FROM onderzoek WHERE nr = ?", [onderzoek]), None)
        if rij is None:
            raise KeyError(onderzoek)
        if kenmerk.strip() not in (rij["id"].strip(), rij["naam"].strip()):
            raise OpslagFout("U typte niet de naam van dit onderzoek. Er is niets gewist.")
        for casus in db.query("SELECT id, code FROM casus WHERE onderzoek = ? ORDER BY volgorde, nr", [onderzoek]):
            schrijf_gewist(db, wie, CASUS, rij["id"], casus=casus["id"], code=casus["code"])
        schrijf_gewist(db, wie, ONDERZOEK, rij["id"])
        schrijf_logregel(db, wie, "onderzoek gewist", rij["id"])
        db.execute("DELETE FROM onderzoek WHERE nr = ?", [onderzoek])


def schrijf_weggehaald(db: Database, casus: int, wie: str, items: Sequence[str] | None) -> None:
    """Notes that these items (None: a passage, never which) were taken out of a case, in the same transaction."""
    kop = lees_kop(db, casus)
    for item in items if items is not None else [None]:
        wat = TEKST if item is None else ITEM
        schrijf_gewist(db, wie, wat, kop["onderzoek_id"], casus=kop["id"], code=kop["code"], item=item)


def wis_casusrijen(db: Database, casus: int, ook: Woorden | None = None) -> Woorden:
    """Takes the case out of every table, inside a transaction; its words.

    ``ook`` are its words in another version of the store, to be cut here too.
    """
    kop, woorden = lees_kop(db, casus), verzamel_woorden(db, casus)
    onderzoek, alle = kop["onderzoek"], woorden.samen_met(ook)
    _wis_uit_lijsten(db, onderzoek, kop["id"], alle)
    _wis_uit_geschiedenis(db, onderzoek, kop["id"], alle)
    _wis_concepten(db, onderzoek, casus, kop["id"], alle)
    db.execute("DELETE FROM casus WHERE nr = ?", [casus])
    db.execute("UPDATE onderzoek SET versie = versie + 1, lijstversie = lijstversie + 1 WHERE nr = ?", [onderzoek])
    return woorden


def lees_kop(db: Database, casus: int) -> dict[str, Any]:
    """Id and code of a case, number and id of its evaluation; KeyError where there is none."""
    vraag = (
        "SELECT c.id, c.code, c.onderzoek, o.id AS onderzoek_id FROM casus c "
        "JOIN onderzoek o ON o.nr = c.onderzoek WHERE c.nr = ?"
    )
    rij: dict[str, Any] | None = next(db.query(vraag, [casus]), None)
    if rij is None:
        raise KeyError(casus)
    return rij


def _wis_uit_lijsten(db: Database, onderzoek: int, casus_id: str, woorden: Woorden) -> None:
    """Evidence of the case goes; its words are cut out of points, panels, texts, principles and actions."""
    for lijst in EVALUATIELIJSTEN:
        dingen = lees_evaluatielijst(db, onderzoek, lijst)
        schoon = [_maak_zonder(ding, casus_id, woorden) for ding in dingen]
        if schoon != dingen:
            vervang_lijst(db, onderzoek, lijst, schoon)


def _maak_zonder(ding: M, casus_id: str, woorden: Woorden) -> M:
    schoon = _zonder_bewijs(ding, casus_id)
    return _knip(schoon, woorden.stukken) if woorden.staan_in(schrijf_json(schoon.model_dump())) else schoon


def _zonder_bewijs(ding: M, casus_id: str) -> M:
    if not _tel_bewijs(ding, casus_id):
        return ding
    assert isinstance(ding, Aandachtspunt)
    return ding.model_copy(update={"bewijs": [stuk for stuk in ding.bewijs if stuk.casus != casus_id]})


def _tel_bewijs(ding: Model, casus_id: str) -> int:
    return sum(stuk.casus == casus_id for stuk in ding.bewijs) if isinstance(ding, Aandachtspunt) else 0


def _noem(ding: Model) -> str:
    """What people know it by: its title, name, place or first words."""
    for veld in ("titel", "naam", "plaats", "principe", "advies"):
        if naam := getattr(ding, veld, ""):
            return str(naam) if len(naam) <= _NAAM_KORT else f"{naam[:_NAAM_KORT].rsplit(' ', 1)[0]} …"
    return ""


def _knip(ding: M, stukken: Iterable[str]) -> M:
    for stuk in stukken:
        ding = zonder_tekst(ding, stuk)
    return ding


def _wis_uit_geschiedenis(db: Database, onderzoek: int, casus_id: str, woorden: Woorden) -> None:
    """Older versions of what the evaluation holds of its own, in which the case is named or quoted."""
    naam = f'"casus": {schrijf_json(casus_id)}'
    vraag = "SELECT nr, handeling, voor, na FROM onderzoekwijziging WHERE onderzoek = ?"
    for rij in list(db.query(vraag, [onderzoek])):
        if any(tekst and (naam in tekst or woorden.staan_in(tekst)) for tekst in (rij["voor"], rij["na"])):
            db.execute("UPDATE onderzoekwijziging SET voor = NULL, na = NULL, gewist = 1 WHERE nr = ?", [rij["nr"]])
    for rij in list(db.query("SELECT nr, omschrijving FROM onderzoekhandeling WHERE onderzoek = ?", [onderzoek])):
        if woorden.staan_in(rij["omschrijving"]):
            db.execute("UPDATE onderzoekhandeling SET omschrijving = ? WHERE nr = ?", [_GEWIST, rij["nr"]])


def _wis_concepten(db: Database, onderzoek: int, casus: int, casus_id: str, woorden: Woorden) -> None:
    """Drafts of the evaluation that hold its words, or that were typed about it."""
    vraag = "SELECT wie, plek, tekst FROM onderzoekconcept WHERE onderzoek = ?"
    for rij in list(db.query(vraag, [onderzoek])):
        delen = rij["plek"].removeprefix("veld:").replace("_", "-").replace(".", "-").split("-")
        erover = casus_id in rij["plek"] or (delen[0] in _SCHERMEN_MET_NUMMER and str(casus) in delen)
        if erover or woorden.staan_in(rij["tekst"]) or woorden.lijken_op(rij["tekst"]):
            db.execute(
                "DELETE FROM onderzoekconcept WHERE onderzoek = ? AND wie = ? AND plek = ?",
                [onderzoek, rij["wie"], rij["plek"]],
            )
