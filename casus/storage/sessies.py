"""Where each talk is: the part, the clock, the pause, what the beamer shows. No content of a story."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from casus.sessiedelen import Sessiestand, ga_naar_deel, zet_stil
from casus.storage import db as bestandsdb
from casus.storage.log import nu

LANGSTE_BUDGET_MINUTEN = 600


class Sessies:
    """The sessions of a store. Every change raises the version of that session by one, and no other version.

    Methods raise KeyError where there is no such case, OpslagFout where the store cannot.
    """

    def __init__(self, pad: Path):
        self.pad = pad

    def lees(self, casus: int) -> Sessiestand:
        """Where the talk of this case is; a session that never began where nothing is kept."""
        with bestandsdb.lees(self.pad) as db:
            return _lees(db, casus)

    def ga_naar(self, casus: int, deel: str | None) -> Sessiestand:
        """The talk goes to this part; None: it is done. ValueError for a part that is not there."""
        return self._zet(casus, lambda stand: ga_naar_deel(stand, deel, nu()))

    def zet_budget(self, casus: int, deel: str, minuten: int) -> Sessiestand:
        """Other minutes for a part: 0 to LANGSTE_BUDGET_MINUTEN."""
        gewoon = min(max(minuten, 0), LANGSTE_BUDGET_MINUTEN)
        return self._zet(casus, lambda stand: replace(stand, budget={**stand.budget, deel: gewoon}))

    def zet_toon(self, casus: int, toon: str) -> Sessiestand:
        """What the beamer is asked to show: codes only, never a text of the story."""
        return self._zet(casus, lambda stand: replace(stand, toon=toon))

    def zet_pauze(self, casus: int, aan: bool) -> Sessiestand:
        """Blanks every window of this case, or lets them go on; the clock stands still meanwhile."""
        return self._zet(casus, lambda stand: zet_stil(stand, aan, nu()))

    def is_gepauzeerd(self, casus: int | None) -> bool:
        """True where this case is in a pause; without a case: where any is. Cheap: every window asks."""
        with bestandsdb.lees(self.pad) as db:
            if casus is None:
                vraag, waarden = "SELECT 1 FROM sessie WHERE pauze = 1 LIMIT 1", []
            else:
                vraag, waarden = "SELECT 1 FROM sessie WHERE casus = ? AND pauze = 1", [casus]
            return db.execute(vraag, waarden).fetchone() is not None

    def _zet(self, casus: int, wijzig: Callable[[Sessiestand], Sessiestand]) -> Sessiestand:
        """Changes a session in one transaction; what stays the same is not written."""
        with bestandsdb.schrijf(self.pad) as db:
            if db.execute("SELECT 1 FROM casus WHERE nr = ?", [casus]).fetchone() is None:
                raise KeyError(casus)
            stand = _lees(db, casus)
            nieuw = wijzig(stand)
            if nieuw == stand:
                return stand
            nieuw = replace(nieuw, versie=stand.versie + 1)
            _schrijf(db, casus, nieuw)
            return nieuw


def _lees(db: Database, casus: int) -> Sessiestand:
    rij: dict[str, Any] | None = next(db.query("SELECT * FROM sessie WHERE casus = ?", [casus]), None)
    if rij is None:
        return Sessiestand()
    return Sessiestand(
        deel=rij["deel"],
        sinds=rij["deel_sinds"],
        besteed=json.loads(rij["besteed"]),
        budget=json.loads(rij["budget"]),
        toon=rij["toon"],
        pauze=bool(rij["pauze"]),
        versie=rij["versie"],
    )


def _schrijf(db: Database, casus: int, stand: Sessiestand) -> None:
    db.execute(
        "INSERT INTO sessie (casus, deel, deel_sinds, besteed, budget, toon, pauze, versie) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (casus) DO UPDATE SET deel = excluded.deel, "
        "deel_sinds = excluded.deel_sinds, besteed = excluded.besteed, budget = excluded.budget, "
        "toon = excluded.toon, pauze = excluded.pauze, versie = excluded.versie",
        [
            casus, stand.deel, stand.sinds, json.dumps(stand.besteed), json.dumps(stand.budget), stand.toon,
            int(stand.pauze), stand.versie,
        ],
    )  # fmt: skip
