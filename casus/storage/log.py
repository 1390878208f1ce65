"""The log of changes from which undo and history come: one for cases, one for evaluations, of one shape."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlite_utils import Database

from casus.bestand import schrijf_json
from casus.model import Model
from casus.storage.fouten import OpslagFout


@dataclass(frozen=True)
class Handeling:
    """One act of one person on a case or an evaluation."""

    nr: int
    wie: str
    tijdstip: str
    omschrijving: str
    ongedaan: bool = False
    items: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class Log:
    """Where acts and their changes lie: ``van`` is the column that says of which case or evaluation they are."""

    handelingen: str
    wijzigingen: str
    van: str

    def begin(self, db: Database, nummer: int, wie: str, omschrijving: str, maakt_ongedaan: int | None = None) -> int:
        """Opens an act; its number."""
        nieuw = db.execute(
            f"INSERT INTO {self.handelingen} ({self.van}, wie, tijdstip, omschrijving, maakt_ongedaan) "
            "VALUES (?, ?, ?, ?, ?)",
            [nummer, wie, nu(), omschrijving, maakt_ongedaan],
        ).lastrowid
        assert nieuw is not None
        return nieuw

    def schrijf(
        self, db: Database, handeling: int, nummer: int, lijst: str, item: str, versie: int, volgorde: int | None,
        voor: Model | None, na: Model | None,
    ) -> None:  # fmt: skip
        """One change of an act: what an item was and what it became (None: it was not there, or is no more)."""
        db.execute(
            f"INSERT INTO {self.wijzigingen} (handeling, {self.van}, lijst, item, versie, volgorde, voor, na) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [handeling, nummer, lijst, item, versie, volgorde, naar_tekst(voor), naar_tekst(na)],
        )

    def vind_laatste(self, db: Database, nummer: int, wie: str) -> Handeling | None:
        """What undo would undo; None where there is nothing of this person to undo."""
        vraag = (
            f"SELECT * FROM {self.handelingen} WHERE {self.van} = ? AND wie = ? AND ongedaan_door IS NULL "
            "AND maakt_ongedaan IS NULL ORDER BY nr DESC LIMIT 1"
        )
        rij = next(db.query(vraag, [nummer, wie]), None)
        return Handeling(rij["nr"], rij["wie"], rij["tijdstip"], rij["omschrijving"]) if rij else None

    def begin_ongedaan(self, db: Database, nummer: int, wie: str) -> tuple[Handeling, int, list[dict[str, Any]]]:
        """The last act of ``wie``, the act that undoes it, and its changes, newest first.

        OpslagFout with the reason where that cannot be: nothing to undo, erased, or changed by somebody since.
        """
        laatste = self.vind_laatste(db, nummer, wie)
        if laatste is None:
            raise OpslagFout("Er is niets van u om ongedaan te maken.")
        vraag = f"SELECT * FROM {self.wijzigingen} WHERE handeling = ? ORDER BY nr DESC"
        regels = list(db.query(vraag, [laatste.nr]))
        for regel in regels:
            self._check_onveranderd(db, regel)
        nieuw = self.begin(db, nummer, wie, f"Ongedaan: {laatste.omschrijving}", laatste.nr)
        db.execute(f"UPDATE {self.handelingen} SET ongedaan_door = ? WHERE nr = ?", [nieuw, laatste.nr])
        return laatste, nieuw, regels

    def _check_onveranderd(self, db: Database, regel: Any) -> None:
        if regel["gewist"]:
            raise OpslagFout("Dit kan niet terug: de tekst is weggehaald omdat die er niet in hoorde.")
        vraag = (
            f"SELECT h.wie FROM {self.wijzigingen} w JOIN {self.handelingen} h ON h.nr = w.handeling "
            f"WHERE w.{self.van} = ? AND w.lijst = ? AND w.item = ? AND w.nr > ? AND h.ongedaan_door IS NULL "
            "AND h.maakt_ongedaan IS NULL AND w.handeling <> ? LIMIT 1"
        )
        sleutel = [regel[self.van], regel["lijst"], regel["item"], regel["nr"], regel["handeling"]]
        later = next(db.query(vraag, sleutel), None)
        if later is not None:
            raise OpslagFout(f"Dit kan niet terug: {later['wie']} heeft het daarna veranderd.")

    def lees(
        self, db: Database, nummer: int, item: str | None, hoeveel: int, lijst: str | None = None
    ) -> list[dict[str, Any]]:
        """Who did what, newest first: of one item (of one list), or of all."""
        waar = f"w.{self.van} = ?"
        waarden: list[Any] = [nummer]
        for kolom, waarde in (("item", item), ("lijst", lijst)):
            if waarde is not None:
                waar += f" AND w.{kolom} = ?"
                waarden.append(waarde)
        vraag = (
            "SELECT h.nr, h.wie, h.tijdstip, h.omschrijving, h.ongedaan_door, w.lijst, w.item, w.voor, w.na, w.gewist "
            f"FROM {self.wijzigingen} w JOIN {self.handelingen} h ON h.nr = w.handeling WHERE {waar} "
            "ORDER BY w.nr DESC LIMIT ?"
        )
        return [dict(rij) for rij in db.query(vraag, [*waarden, hoeveel])]

    def hoogste_versie(self, db: Database, nummer: int, lijst: str, item: str) -> int:
        """The highest version this item was ever given here; 0 where it never was."""
        vraag = f"SELECT max(versie) AS v FROM {self.wijzigingen} WHERE {self.van} = ? AND lijst = ? AND item = ?"
        return int(next(db.query(vraag, [nummer, lijst, item]))["v"] or 0)


CASUSLOG = Log("handeling", "wijziging", "casus")
EVALUATIELOG = Log("onderzoekhandeling", "onderzoekwijziging", "onderzoek")


def nu() -> str:
    """The moment, in UTC, as text."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def naar_tekst(ding: Model | None) -> str | None:
    """A model as one line of the change log."""
    return None if ding is None else schrijf_json(ding.model_dump())
