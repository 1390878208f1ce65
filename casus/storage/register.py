"""The register: what was given out and what was erased. Kinds, hashes, receivers and numbers; never content.

Kept as long as the retention term of its evaluation, and a year at least. Source: confidentiality, "Consent" and
"Three records".
"""

import hashlib
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from casus.storage import db as bestandsdb
from casus.storage.log import nu
from casus.storage.logboek import een_jaar_voor, schrijf_logregel

MEEGEGEVEN, GEWIST = "meegegeven", "gewist"
CASUS, ONDERZOEK, PERSOON, ITEM, TEKST = "casus", "onderzoek", "persoon", "item", "tekst"
"""What can be erased: a case, an evaluation, what was of one person, an item, a passage (never which)."""


@dataclass(frozen=True)
class Registerregel:
    """One line; ``onderzoek``, ``casus`` and ``item`` are ids, ``code`` is the number of the case."""

    tijdstip: str
    wie: str
    soort: str
    wat: str
    onderzoek: str | None = None
    casus: str | None = None
    code: str | None = None
    item: str | None = None
    sha256: str | None = None
    ontvanger: str | None = None
    reden: str | None = None
    versleuteld: int | None = None
    bewaren_tot: str | None = None
    vernietigd: str | None = None
    vernietigd_door: str | None = None
    nr: int = 0

    @property
    def merk(self) -> tuple[str | None, ...]:
        """What makes it the same line in another store."""
        return (self.tijdstip, self.wie, self.soort, self.wat, self.onderzoek, self.casus, self.item, self.sha256)


_KOLOMMEN = tuple(veld.name for veld in fields(Registerregel) if veld.name != "nr")


class Register:
    """The register of one store. Methods raise OpslagFout where the store cannot."""

    def __init__(self, pad: Path):
        self.pad = pad

    def lees(self, soort: str | None = None) -> tuple[Registerregel, ...]:
        """The lines, newest first: of one kind, or all."""
        with bestandsdb.lees(self.pad) as db:
            regels = lees_regels(db)
        return tuple(regel for regel in reversed(regels) if soort in (None, regel.soort))

    def lees_meegegeven(self, onderzoek: str, casus: str | None = None) -> tuple[Registerregel, ...]:
        """What of this evaluation left the app and is not destroyed yet; of a case also what holds all cases.

        What is of no evaluation in particular, a backup kept elsewhere, holds them all.
        """
        alle = [r for r in self.lees(MEEGEGEVEN) if r.onderzoek in (None, onderzoek) and not r.vernietigd]
        return tuple(regel for regel in alle if casus is None or regel.casus in (None, casus))

    def merk_vernietigd(self, nr: int, wie: str) -> None:
        """Somebody says that this file or paper is destroyed."""
        with bestandsdb.schrijf(self.pad) as db:
            db.execute(
                "UPDATE register SET vernietigd = ?, vernietigd_door = ? WHERE nr = ? AND soort = ?",
                [nu(), wie, nr, MEEGEGEVEN],
            )
            schrijf_logregel(db, wie, f"meegegeven bestand vernietigd (register {nr})")

    def geef_uit(
        self, wie: str, wat: str, inhoud: bytes, *, onderzoek: str | None = None, casus_nr: int | None = None,
        ontvanger: str | None = None, reden: str | None = None, versleuteld: bool = False,
    ) -> None:  # fmt: skip
        """Notes, before it goes, that a file leaves the app: in the log and here, with its hash and no content."""
        merk = hashlib.sha256(inhoud).hexdigest()
        with bestandsdb.schrijf(self.pad) as db:
            casus, code = None, None
            if casus_nr is not None:
                vraag = "SELECT c.id, c.code, o.id AS onderzoek FROM casus c JOIN onderzoek o ON o.nr = c.onderzoek "
                rij = next(db.query(vraag + "WHERE c.nr = ?", [casus_nr]), None)
                if rij is None:
                    raise KeyError(casus_nr)
                casus, code, onderzoek = rij["id"], rij["code"], rij["onderzoek"]
            schrijf_logregel(db, wie, f"{wat}, sha256 {merk}", onderzoek if casus is None else None, casus)
            regel = Registerregel(
                nu(), wie, MEEGEGEVEN, wat, onderzoek, casus, code, None, merk, ontvanger or None, reden or None,
                int(versleuteld), lees_bewaren_tot(db, onderzoek),
            )  # fmt: skip
            schrijf_regels(db, [regel])

    def ruim_op(self, vandaag: date) -> int:
        """Takes away lines whose evaluation is gone, whose term is over and that are older than a year; how many.

        As long as a known backup was not cleaned of it, the line about something erased stays.
        """
        grens = een_jaar_voor(vandaag).isoformat()
        vraag = (
            "DELETE FROM register WHERE tijdstip < ? AND coalesce(bewaren_tot, '') < ? "
            "AND (onderzoek IS NULL OR onderzoek NOT IN (SELECT id FROM onderzoek)) "
            "AND NOT EXISTS (SELECT 1 FROM reservekopie k WHERE k.schoon_tot < register.nr)"
        )
        with bestandsdb.schrijf(self.pad) as db:
            return db.execute(vraag, [grens, vandaag.isoformat()]).rowcount


def lees_regels(db: Database) -> tuple[Registerregel, ...]:
    """All lines of a store that is open, the oldest first."""
    namen = ", ".join((*_KOLOMMEN, "nr"))
    return tuple(Registerregel(**rij) for rij in db.query(f"SELECT {namen} FROM register ORDER BY nr"))


def schrijf_regels(db: Database, regels: Iterable[Registerregel]) -> None:
    """Adds these lines; each gets a number of its own."""
    plekken = ", ".join("?" for _ in _KOLOMMEN)
    for regel in regels:
        db.execute(f"INSERT INTO register ({', '.join(_KOLOMMEN)}) VALUES ({plekken})", list(astuple(regel)[:-1]))


def schrijf_gewist(
    db: Database, wie: str, wat: str, onderzoek: str, *, casus: str | None = None, code: str | None = None,
    item: str | None = None, reden: str | None = None,
) -> None:  # fmt: skip
    """Notes that something was erased, in the transaction that erases it."""
    tot = lees_bewaren_tot(db, onderzoek)
    regel = Registerregel(nu(), wie, GEWIST, wat, onderzoek, casus, code, item, reden=reden, bewaren_tot=tot)
    schrijf_regels(db, [regel])


def lees_bewaren_tot(db: Database, onderzoek: str | None) -> str | None:
    """The retention day of this evaluation; None without one."""
    rij: dict[str, Any] | None = next(db.query("SELECT bewaren_tot FROM onderzoek WHERE id = ?", [onderzoek]), None)
    return rij["bewaren_tot"] if rij else None
