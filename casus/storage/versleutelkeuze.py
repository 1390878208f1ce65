"""Who chose not to encrypt, and why: a line in the log."""

from pathlib import Path

from casus.storage import db as bestandsdb
from casus.storage.fouten import OpslagFout
from casus.storage.log import nu

_BEGIN = "versleutelen niet nodig gevonden: "
KORTSTE_REDEN = 10


def leg_weigering_vast(pad: Path, wie: str, reden: str) -> None:
    """The disk of this computer is known to be encrypted, because of ``reden``. OpslagFout without a reason."""
    schoon = " ".join(reden.split())
    if len(schoon) < KORTSTE_REDEN:
        raise OpslagFout("Schrijf op hoe u weet dat de schijf van deze computer versleuteld is.")
    with bestandsdb.schrijf(pad) as db:
        db.execute("INSERT INTO logboek (tijdstip, wie, wat) VALUES (?, ?, ?)", [nu(), wie, f"{_BEGIN}{schoon}"])


def lees_weigering(pad: Path) -> str | None:
    """Why it was not encrypted; None where nobody said so in the time the log is kept."""
    vraag = "SELECT wat FROM logboek WHERE substr(wat, 1, ?) = ? ORDER BY nr DESC LIMIT 1"
    with bestandsdb.lees(pad) as db:
        rij = next(db.query(vraag, [len(_BEGIN), _BEGIN]), None)
    return rij["wat"][len(_BEGIN) :] if rij else None


def heeft_eigen_onderzoek(pad: Path) -> bool:
    """Whether there is anything in the store but the demonstration."""
    with bestandsdb.lees(pad) as db:
        return next(db.query("SELECT 1 FROM onderzoek WHERE NOT demonstratie LIMIT 1"), None) is not None
