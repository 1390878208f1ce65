"""Drafts of fields: what is being typed and not entered yet, per person and field. In no export."""

from collections.abc import Mapping
from pathlib import Path

from casus.storage import db as bestandsdb
from casus.storage.log import nu

VELD = "veld:"
"""Before the place of a draft that belongs to a field, beside those of the quick lines."""
_TABELLEN = {"casus": "concept", "onderzoek": "onderzoekconcept"}


class Concepten:
    """The drafts by place in one store: of a case, or with ``van`` onderzoek of an evaluation.

    Methods raise OpslagFout where the store cannot be used.
    """

    def __init__(self, pad: Path, van: str = "casus"):
        self.pad = pad
        self._van, self._tabel = van, _TABELLEN[van]

    def lees_plek(self, nummer: int, wie: str, plek: str) -> str:
        """What was being typed here; empty where nothing was."""
        with bestandsdb.lees(self.pad) as db:
            vraag = f"SELECT tekst FROM {self._tabel} WHERE {self._van} = ? AND wie = ? AND plek = ?"
            rij = next(db.query(vraag, [nummer, wie, plek]), None)
        return str(rij["tekst"]) if rij else ""

    def zet_plek(self, nummer: int, wie: str, plek: str, tekst: str) -> None:
        """Keeps what is being typed; an empty text takes it away. Nothing for what is gone."""
        self._zet(nummer, wie, {plek: tekst})

    def _zet(self, nummer: int, wie: str, teksten: Mapping[str, str | None]) -> None:
        with bestandsdb.schrijf(self.pad) as db:
            if next(db.query(f"SELECT 1 FROM {self._van} WHERE nr = ?", [nummer]), None) is None:
                return
            for plek, tekst in teksten.items():
                sleutel = [nummer, wie, plek]
                db.execute(f"DELETE FROM {self._tabel} WHERE {self._van} = ? AND wie = ? AND plek = ?", sleutel)
                if tekst:
                    db.execute(
                        f"INSERT INTO {self._tabel} ({self._van}, wie, plek, tekst, tijdstip) VALUES (?, ?, ?, ?, ?)",
                        [*sleutel, tekst, nu()],
                    )


class Veldconcepten(Concepten):
    """Those of the fields of a screen, by field."""

    def lees(self, nummer: int, wie: str) -> dict[str, str]:
        """By field, what this person was typing in this case or evaluation."""
        vraag = f"SELECT plek, tekst FROM {self._tabel} WHERE {self._van} = ? AND wie = ? AND substr(plek, 1, ?) = ?"
        with bestandsdb.lees(self.pad) as db:
            rijen = list(db.query(vraag, [nummer, wie, len(VELD), VELD]))
        return {rij["plek"][len(VELD) :]: rij["tekst"] for rij in rijen}

    def zet(self, nummer: int, wie: str, velden: Mapping[str, str | None]) -> None:
        """Keeps what is typed by field; None: it was entered or thrown away. Nothing for what is gone."""
        self._zet(nummer, wie, {f"{VELD}{veld}": tekst for veld, tekst in velden.items()})
