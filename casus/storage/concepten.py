"""Drafts of fields: what is being typed and not entered yet, per person and field. In no export."""

from collections.abc import Mapping
from pathlib import Path

from casus.storage import db as bestandsdb
from casus.storage.log import nu

VELD = "veld:"
"""Before the place of a draft that belongs to a field, beside those of the quick lines."""


class Veldconcepten:
    """The drafts of fields in one store. Methods raise OpslagFout where the store cannot be used."""

    def __init__(self, pad: Path):
        self.pad = pad

    def lees(self, casus: int, wie: str) -> dict[str, str]:
        """By field, what this person was typing in this case."""
        vraag = "SELECT plek, tekst FROM concept WHERE casus = ? AND wie = ? AND substr(plek, 1, ?) = ?"
        with bestandsdb.lees(self.pad) as db:
            rijen = list(db.query(vraag, [casus, wie, len(VELD), VELD]))
        return {rij["plek"][len(VELD) :]: rij["tekst"] for rij in rijen}

    def zet(self, casus: int, wie: str, velden: Mapping[str, str | None]) -> None:
        """Keeps what is typed by field; None: it was entered or thrown away. Nothing for a case that is gone."""
        with bestandsdb.schrijf(self.pad) as db:
            if next(db.query("SELECT 1 FROM casus WHERE nr = ?", [casus]), None) is None:
                return
            for veld, tekst in velden.items():
                plek = f"{VELD}{veld}"
                db.execute("DELETE FROM concept WHERE casus = ? AND wie = ? AND plek = ?", [casus, wie, plek])
                if tekst:
                    db.execute(
                        "INSERT INTO concept (casus, wie, plek, tekst, tijdstip) VALUES (?, ?, ?, ?, ?)",
                        [casus, wie, plek, tekst, nu()],
                    )
