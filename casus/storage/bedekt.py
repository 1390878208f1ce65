"""Covered scores: they go in and are counted, and come out only by being opened together.

There is on purpose no way to read a value: what is not read cannot reach a browser, an export or a log.
Source: product, "Aspecten"; confidentiality, "Consent".
"""

from pathlib import Path
from typing import Any

from sqlite_utils import Database

from casus.bewerken.kaarten import BedekteScore, open_kaarten
from casus.model import Waardering
from casus.stappen import Zet
from casus.storage import db as bestandsdb
from casus.storage.fouten import OpslagFout
from casus.storage.handelingen import sluit_af, uit_tekst, voer_stap_uit
from casus.storage.log import CASUSLOG, nu
from casus.storage.lezen import lees_casus
from casus.toestemming import waarom_niet_scoren

__all__ = ["BedekteScore", "BedekteScores", "leg_terug"]

_GEOPEND = "Kaarten samen geopend"
_KOLOMMEN = "aspect, deelaspect, perspectief, score, toelichting, zichtbaar, moment, over_afwezige"
_LEG = (
    "INSERT OR {anders} INTO bedekte_score (casus, " + _KOLOMMEN + ", tijdstip) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class BedekteScores:
    """The covered scores of the cases in one store. Raises OpslagFout, and KeyError where there is no such case."""

    def __init__(self, pad: Path):
        self.pad = pad

    def leg(self, casus_nr: int, score: BedekteScore, wie: str) -> None:
        """Puts a score down covered; one that lay there of the same person for the same thing goes.

        ValueError for what is no score; OpslagFout with the reason where this person may not score.
        """
        Waardering(
            id="kaart", aspect=score.aspect, deelaspect=score.deelaspect, perspectief=score.perspectief,
            score=score.score, toelichting=score.toelichting, zichtbaar=score.zichtbaar, moment=score.moment,
        )  # fmt: skip
        with bestandsdb.schrijf(self.pad) as db:
            casus, _ = lees_casus(db, casus_nr)
            if score.perspectief not in {b.id for b in casus.betrokkenen}:
                raise OpslagFout("Deze persoon staat niet (meer) in de casus. De kaart is niet bewaard.")
            if waarom := waarom_niet_scoren(casus, score.perspectief):
                raise OpslagFout(waarom)
            db.execute(_LEG.format(anders="REPLACE"), [casus_nr, *_naar_rij(score), nu()])
            _schrijf_log(db, wie, "kaart gelegd", casus.id)

    def neem_terug(self, casus_nr: int, aspect: str, deelaspect: str | None, perspectief: str) -> None:
        """Takes a covered score away, unseen; nothing where none lies there."""
        with bestandsdb.schrijf(self.pad) as db:
            db.execute(
                "DELETE FROM bedekte_score WHERE casus = ? AND aspect = ? AND deelaspect = ? AND perspectief = ?",
                [casus_nr, aspect, deelaspect or "", perspectief],
            )

    def tel(self, casus_nr: int, aspect: str) -> dict[str, int]:
        """How many covered scores lie there per person; never which."""
        return {wie: len(delen) for wie, delen in self.waarop(casus_nr, aspect).items()}

    def waarop(self, casus_nr: int, aspect: str) -> dict[str, tuple[str | None, ...]]:
        """On which parts of an aspect a score lies covered, per person (None: the aspect as a whole); never which."""
        vraag = (
            "SELECT perspectief, deelaspect FROM bedekte_score WHERE casus = ? AND aspect = ? "
            "ORDER BY tijdstip, perspectief"
        )
        uit: dict[str, tuple[str | None, ...]] = {}
        with bestandsdb.lees(self.pad) as db:
            for rij in db.query(vraag, [casus_nr, aspect]):
                uit[rij["perspectief"]] = (*uit.get(rij["perspectief"], ()), rij["deelaspect"] or None)
        return uit

    def open(self, casus_nr: int, aspect: str, wie: str) -> int:
        """Opens all covered scores of an aspect as one act that can be undone; how many became scores.

        Those of somebody who may not score (any more) go, unseen. BestandFout where the case could not be with
        them: then nothing is opened.
        """
        with bestandsdb.schrijf(self.pad) as db:
            vraag = f"SELECT {_KOLOMMEN} FROM bedekte_score WHERE casus = ? AND aspect = ? ORDER BY tijdstip"
            kaarten = [_uit_rij(rij) for rij in db.query(vraag, [casus_nr, aspect])]
            stappen = open_kaarten(lees_casus(db, casus_nr)[0], kaarten)
            db.execute("DELETE FROM bedekte_score WHERE casus = ? AND aspect = ?", [casus_nr, aspect])
            if stappen:
                self._voer_uit(db, casus_nr, wie, stappen)
        return len(stappen)

    @staticmethod
    def _voer_uit(db: Database, casus_nr: int, wie: str, stappen: list[Zet]) -> None:
        handeling = CASUSLOG.begin(db, casus_nr, wie, f"{_GEOPEND}: {len(stappen)}")
        for stap in stappen:
            voer_stap_uit(db, casus_nr, handeling, stap)
        sluit_af(db, casus_nr)

    def wis_van(self, casus_nr: int, perspectief: str | None) -> None:
        """Erases the covered scores of one person (None: of everybody), so that no byte of them stays."""
        wie, waarden = ("AND perspectief = ?", [perspectief]) if perspectief is not None else ("", [])
        with bestandsdb.schrijf(self.pad) as db:
            db.execute(f"DELETE FROM bedekte_score WHERE casus = ? {wie}", [casus_nr, *waarden])
        bestandsdb.maak_schoon(self.pad)


def leg_terug(db: Database, casus: int, handeling: int) -> None:
    """After an opening was undone its scores lie covered again; nothing for any other act."""
    vraag = (
        "SELECT w.lijst, w.na FROM wijziging w JOIN handeling h ON h.nr = w.handeling "
        "WHERE h.nr = ? AND h.omschrijving LIKE ? AND w.lijst = 'waarderingen' AND w.na IS NOT NULL ORDER BY w.nr"
    )
    for rij in list(db.query(vraag, [handeling, f"{_GEOPEND}:%"])):
        w = uit_tekst(rij["lijst"], rij["na"])
        kaart = BedekteScore(
            w.aspect, w.deelaspect, w.perspectief, w.score, w.toelichting, w.zichtbaar, w.moment, w.over_afwezige
        )
        db.execute(_LEG.format(anders="IGNORE"), [casus, *_naar_rij(kaart), nu()])


def _naar_rij(score: BedekteScore) -> list[Any]:
    return [
        score.aspect, score.deelaspect or "", score.perspectief, score.score, score.toelichting, score.zichtbaar,
        score.moment, int(score.over_afwezige),
    ]  # fmt: skip


def _uit_rij(rij: dict[str, Any]) -> BedekteScore:
    return BedekteScore(**{**rij, "deelaspect": rij["deelaspect"] or None, "over_afwezige": bool(rij["over_afwezige"])})


def _schrijf_log(db: Database, wie: str, wat: str, casus: str) -> None:
    db.execute("INSERT INTO logboek (tijdstip, wie, wat, casus) VALUES (?, ?, ?, ?)", [nu(), wie, wat, casus])
