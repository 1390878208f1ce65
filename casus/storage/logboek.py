"""The log: who did what when. No content; nobody changes it from the app; a line goes after twelve months.

For incidents, not to follow workers. Source: confidentiality, "Three records".
"""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from sqlite_utils import Database

from casus.storage import db as bestandsdb
from casus.storage.log import nu


@dataclass(frozen=True)
class Logregel:
    """One line; ``onderzoek`` and ``casus`` are ids."""

    nr: int
    tijdstip: str
    wie: str
    wat: str
    onderzoek: str | None
    casus: str | None


class Logboek:
    """The log of one store. Methods raise OpslagFout where the store cannot."""

    def __init__(self, pad: Path):
        self.pad = pad

    def lees(
        self, van: date | None = None, tot: date | None = None, wie: str | None = None, hoeveel: int = 500
    ) -> tuple[Logregel, ...]:
        """The lines, newest first; ``van`` and ``tot`` are days, both included."""
        waar, waarden = ["1 = 1"], []
        for voorwaarde, waarde in (
            ("substr(tijdstip, 1, 10) >= ?", van and van.isoformat()),
            ("substr(tijdstip, 1, 10) <= ?", tot and tot.isoformat()),
            ("wie = ?", wie),
        ):
            if waarde:
                waar.append(voorwaarde)
                waarden.append(waarde)
        vraag = f"SELECT nr, tijdstip, wie, wat, onderzoek, casus FROM logboek WHERE {' AND '.join(waar)} "
        with bestandsdb.lees(self.pad) as db:
            return tuple(Logregel(**rij) for rij in db.query(vraag + "ORDER BY nr DESC LIMIT ?", [*waarden, hoeveel]))

    def namen(self) -> tuple[str, ...]:
        """Who stand in the log."""
        with bestandsdb.lees(self.pad) as db:
            return tuple(rij["wie"] for rij in db.query("SELECT DISTINCT wie FROM logboek ORDER BY wie"))

    def laatste_dag(self) -> date | None:
        """The day of the last act that was logged; None where nothing was."""
        with bestandsdb.lees(self.pad) as db:
            rij = next(db.query("SELECT max(tijdstip) AS laatste FROM logboek"))
        return date.fromisoformat(rij["laatste"][:10]) if rij["laatste"] else None

    def ruim_op(self, vandaag: date) -> int:
        """Takes away what is older than twelve months; how many lines."""
        with bestandsdb.schrijf(self.pad) as db:
            # The store itself guards the year by the world's time, which may be a day behind that of the person.
            grens = (een_jaar_voor(vandaag) - timedelta(days=2)).isoformat()
            return db.execute("DELETE FROM logboek WHERE tijdstip < ?", [grens]).rowcount


def een_jaar_voor(dag: date) -> date:
    """The same day a year earlier; of 29 February the 28th."""
    try:
        return dag.replace(year=dag.year - 1)
    except ValueError:
        return dag.replace(year=dag.year - 1, day=28)


def schrijf_logregel(db: Database, wie: str, wat: str, onderzoek: str | None = None, casus: str | None = None) -> None:
    """A line, in the transaction of what it tells; never content."""
    db.execute(
        "INSERT INTO logboek (tijdstip, wie, wat, onderzoek, casus) VALUES (?, ?, ?, ?, ?)",
        [nu(), wie, wat, onderzoek, casus],
    )
