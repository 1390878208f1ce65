"""What an evaluation holds of its own, changed thing by thing: with versions, undo and history as for a case."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from casus.bestand import lees_json_tekst, schrijf_json
from casus.controle import Omgeving, controleer_lijsten
from casus.model import Model
from casus.model.lijsten import EVALUATIELIJSTEN, Evaluatielijsten, noem_sleutel
from casus.plaats import BestandFout
from casus.samenvoegen import Conflict, check_onveranderd, voeg_wijziging_in
from casus.stappen import EvaluatieStap, Weg, Zet, ZetGelezen
from casus.storage import db as bestandsdb
from casus.storage.lezen import lees_evaluatielijst, lees_evaluatielijsten, lees_onderzoek
from casus.storage.log import EVALUATIELOG, Handeling
from casus.storage.schrijven import vervang_ding, vervang_lijst

GELEZEN = "gelezen"


@dataclass(frozen=True)
class Evaluatiestand:
    """The versions of an evaluation, for caches: of its settings, of its own lists, and of each case by number."""

    versie: int
    lijstversie: int
    casussen: tuple[tuple[int, int], ...]


class Evaluaties:
    """The own lists of the evaluations in a store. Every change is one transaction and one act.

    Methods raise KeyError where there is no such evaluation, BestandFout where a list would hold what cannot be,
    Conflict where somebody else changed the same field, OpslagFout where the store cannot: then nothing is stored.
    """

    def __init__(self, pad: Path):
        self.pad = pad

    def stand(self, onderzoek: int) -> Evaluatiestand:
        """The versions as they are at one moment; cases in their order."""
        with bestandsdb.lees(self.pad) as db:
            rij = next(db.query("SELECT versie, lijstversie FROM onderzoek WHERE nr = ?", [onderzoek]), None)
            if rij is None:
                raise KeyError(onderzoek)
            vraag = "SELECT nr, versie FROM casus WHERE onderzoek = ? ORDER BY volgorde, nr"
            casussen = tuple((casus["nr"], casus["versie"]) for casus in db.query(vraag, [onderzoek]))
        return Evaluatiestand(rij["versie"], rij["lijstversie"], casussen)

    def laad(self, onderzoek: int) -> Evaluatielijsten:
        """All own lists; empty where there is no such evaluation."""
        with bestandsdb.lees(self.pad) as db:
            return lees_evaluatielijsten(db, onderzoek)

    def wijzig(self, onderzoek: int, wie: str, omschrijving: str, stappen: Sequence[EvaluatieStap]) -> int:
        """Carries out these steps as one act; the new version of the lists."""
        with bestandsdb.schrijf(self.pad) as db:
            handeling = EVALUATIELOG.begin(db, onderzoek, wie, omschrijving)
            for stap in stappen:
                _voer_uit(db, onderzoek, handeling, stap)
            return _sluit_af(db, onderzoek)

    def laatste_handeling(self, onderzoek: int, wie: str) -> Handeling | None:
        """What undo would undo for this person; None where there is nothing."""
        with bestandsdb.lees(self.pad) as db:
            return EVALUATIELOG.vind_laatste(db, onderzoek, wie)

    def maak_ongedaan(self, onderzoek: int, wie: str) -> Handeling:
        """Undoes the last act of this person; OpslagFout with the reason where that cannot be."""
        with bestandsdb.schrijf(self.pad) as db:
            laatste, nieuw, regels = EVALUATIELOG.begin_ongedaan(db, onderzoek, wie)
            for regel in regels:
                _draai_om(db, onderzoek, nieuw, regel)
            _sluit_af(db, onderzoek)
        return laatste

    def geschiedenis(
        self, onderzoek: int, lijst: str | None = None, item: str | None = None, hoeveel: int = 100
    ) -> list[dict[str, Any]]:
        """Who changed what, newest first: of one thing of one list, or of all."""
        with bestandsdb.lees(self.pad) as db:
            return EVALUATIELOG.lees(db, onderzoek, item, hoeveel, lijst)


def _sluit_af(db: Database, onderzoek: int) -> int:
    db.execute("UPDATE onderzoek SET lijstversie = lijstversie + 1 WHERE nr = ?", [onderzoek])
    rij = next(db.query("SELECT lijstversie FROM onderzoek WHERE nr = ?", [onderzoek]))
    casussen = {casus["id"] for casus in db.query("SELECT id FROM casus WHERE onderzoek = ?", [onderzoek])}
    omgeving = Omgeving.maak(*lees_onderzoek(db, onderzoek))
    if fouten := controleer_lijsten(lees_evaluatielijsten(db, onderzoek), casussen, omgeving):
        raise BestandFout([fout.bericht for fout in fouten])
    return int(rij["lijstversie"])


def _voer_uit(db: Database, onderzoek: int, handeling: int, stap: EvaluatieStap) -> None:
    if isinstance(stap, ZetGelezen):
        _zet_gelezen(db, onderzoek, handeling, stap)
        return
    dingen = lees_evaluatielijst(db, onderzoek, stap.lijst)
    sleutel = stap.id if isinstance(stap, Weg) else noem_sleutel(stap.na)
    plek = _vind(dingen, sleutel)
    if isinstance(stap, Zet):
        _plaats(db, onderzoek, handeling, stap.lijst, dingen, plek, _voeg_in(stap, sleutel, dingen, plek))
    elif plek is not None:
        check_onveranderd(stap.lijst, sleutel, dingen[plek], stap.voor)
        _plaats(db, onderzoek, handeling, stap.lijst, dingen, plek, None)


def _voeg_in(stap: Zet, sleutel: str, dingen: list[Model], plek: int | None) -> Model:
    """What the thing becomes, with what somebody else made of it meanwhile."""
    if plek is None:
        if stap.voor is not None:
            raise Conflict(stap.lijst, sleutel, [])
        return stap.na
    nieuw, botsingen = voeg_wijziging_in(stap.voor or stap.na, dingen[plek], stap.na, delen=True)
    if botsingen or stap.voor is None:
        raise Conflict(stap.lijst, sleutel, botsingen)
    return nieuw


def _plaats(
    db: Database, onderzoek: int, handeling: int, lijst: str, dingen: list[Model], plek: int | None, na: Model | None
) -> None:
    """Puts ``na`` at its place in the list (None: takes away what is there; no place: at the end), and logs it."""
    voor = dingen[plek] if plek is not None else None
    waar = len(dingen) if plek is None else plek
    if na is not None:
        vervang_ding(db, onderzoek, lijst, waar, na)
    else:
        vervang_lijst(db, onderzoek, lijst, [*dingen[:waar], *dingen[waar + 1 :]])
    ding = na or voor
    assert ding is not None
    _log(db, handeling, onderzoek, lijst, noem_sleutel(ding), waar, voor, na)


def _log(
    db: Database, handeling: int, onderzoek: int, lijst: str, item: str, plek: int | None,
    voor: Model | None, na: Model | None,
) -> None:  # fmt: skip
    versie = EVALUATIELOG.hoogste_versie(db, onderzoek, lijst, item) + 1
    EVALUATIELOG.schrijf(db, handeling, onderzoek, lijst, item, versie, plek, voor, na)


def _vind(dingen: Sequence[Model], sleutel: str) -> int | None:
    return next((plek for plek, ding in enumerate(dingen) if noem_sleutel(ding) == sleutel), None)


def _zet_gelezen(db: Database, onderzoek: int, handeling: int, stap: ZetGelezen) -> None:
    """Notes an aspect as read: it stands with the settings, but no figure of a case depends on it."""
    rij = next(db.query("SELECT gelezen_aspecten FROM onderzoek WHERE nr = ?", [onderzoek]))
    gelezen = [code for code in lees_json_tekst(rij["gelezen_aspecten"]) if code != stap.aspect]
    gelezen += [stap.aspect] if stap.gelezen else []
    db.execute("UPDATE onderzoek SET gelezen_aspecten = ? WHERE nr = ?", [schrijf_json(gelezen), onderzoek])
    _log(db, handeling, onderzoek, GELEZEN, stap.aspect, int(stap.gelezen), None, None)


def _draai_om(db: Database, onderzoek: int, handeling: int, regel: dict[str, Any]) -> None:
    lijst = regel["lijst"]
    if lijst == GELEZEN:
        _zet_gelezen(db, onderzoek, handeling, ZetGelezen(regel["item"], not regel["volgorde"]))
        return
    dingen = lees_evaluatielijst(db, onderzoek, lijst)
    plek = _vind(dingen, regel["item"])
    if regel["voor"] is None:
        if plek is not None:
            _plaats(db, onderzoek, handeling, lijst, dingen, plek, None)
        return
    voor = EVALUATIELIJSTEN[lijst].model_validate(lees_json_tekst(regel["voor"]))
    if plek is not None:
        _plaats(db, onderzoek, handeling, lijst, dingen, plek, voor)
        return
    plek = min(int(regel["volgorde"]), len(dingen))
    vervang_lijst(db, onderzoek, lijst, [*dingen[:plek], voor, *dingen[plek:]])
    _log(db, handeling, onderzoek, lijst, regel["item"], plek, None, voor)
