"""Whose a case is, and of which evaluation: what is asked before anything of it is read."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from casus.storage import db as bestandsdb

_KOP = "SELECT c.nr, o.id AS onderzoek, c.id, c.code, c.facilitator, c.medewerker, c.veiligheid FROM casus c "
_BIJ = "JOIN onderzoek o ON o.nr = c.onderzoek "


@dataclass(frozen=True)
class Waarvan:
    """What an act is about: ``onderzoek`` is the id of an evaluation; without a case ``casus`` and ``code`` are empty.

    ``facilitator`` and ``medewerker`` are pseudonyms; None: nobody was named.
    """

    onderzoek: str | None = None
    casus: str = ""
    code: str = ""
    facilitator: str | None = None
    medewerker: str | None = None
    strikt: bool = False


def vind_waarvan(pad: Path, casus: int) -> Waarvan:
    """Whose this case is; KeyError where there is none of that number."""
    with bestandsdb.lees(pad) as db:
        rij = next(db.query(f"{_KOP}{_BIJ}WHERE c.nr = ?", [casus]), None)
    if rij is None:
        raise KeyError(casus)
    return _maak(rij)


def vind_waarvan_alle(pad: Path) -> dict[int, Waarvan]:
    """The same of every case, by its number."""
    with bestandsdb.lees(pad) as db:
        return {int(rij["nr"]): _maak(rij) for rij in db.query(f"{_KOP}{_BIJ}")}


def vind_onderzoek_id(pad: Path, onderzoek: int) -> str:
    """The id of the evaluation of this number; KeyError where there is none."""
    with bestandsdb.lees(pad) as db:
        rij = next(db.query("SELECT id FROM onderzoek WHERE nr = ?", [onderzoek]), None)
    if rij is None:
        raise KeyError(onderzoek)
    return str(rij["id"])


def _maak(rij: Mapping[str, object]) -> Waarvan:
    def tekst(naam: str) -> str | None:
        return None if rij[naam] is None else str(rij[naam])

    return Waarvan(
        tekst("onderzoek"), str(rij["id"]), str(rij["code"]), tekst("facilitator"), tekst("medewerker"),
        rij["veiligheid"] == "strikt",
    )  # fmt: skip
