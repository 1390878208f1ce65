"""Backups of one store: made, listed, kept as long as is useful, and cleaned of what was erased.

Seven of the last days and four of the weeks before; those made by hand stay until a person takes them away.
Source: confidentiality, "Nothing lost" and "Consent".
"""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from casus.storage import db as bestandsdb
from casus.storage.envelop import noem_sleutelbestand
from casus.storage.fouten import OpslagFout, vertaald
from casus.storage.kopie import (
    Kopieinhoud, bereken_sha256, controleer_kopie, herschrijf_kopie, kies_sleutel, maak_kopie, ruim_halve_op,
)  # fmt: skip
from casus.storage.log import nu
from casus.storage.logboek import schrijf_logregel
from casus.storage.nawissen import Losse, wis_na
from casus.storage.register import GEWIST, Registerregel, lees_regels
from casus.woorden import som_op

DAG, HAND, VOORAF = "dag", "hand", "vooraf"
"""Made by itself once a day, by a person, and before something is replaced."""
DAGEN, WEKEN, VOORAFJES = 7, 4, 4
_EINDE = ".reserve.db"


@dataclass(frozen=True)
class Reservekopie:
    """A backup that is known; ``er``: the file is within reach, ``schoon``: it holds nothing that was erased since."""

    pad: Path
    tijdstip: str
    soort: str
    bytes: int
    sha256: str
    gecontroleerd: str | None
    er: bool
    schoon: bool


@dataclass(frozen=True)
class Opruiming:
    """Which backups were cleaned of what was erased, and which could not be: name and why."""

    schoon: tuple[Path, ...] = ()
    niet: tuple[tuple[Path, str], ...] = ()


class Reservekopieen:
    """The backups of one store. Methods raise OpslagFout (Dutch, for the person)."""

    def __init__(self, pad: Path):
        self.pad = pad

    @property
    def map(self) -> Path:
        """Where they lie: ``CASUS_RESERVE``, else ``reservekopieen`` beside the store."""
        eigen = os.environ.get("CASUS_RESERVE")
        return Path(eigen) if eigen else self.pad.parent / "reservekopieen"

    def maak(self, wie: str, soort: str = HAND, waar: Path | None = None) -> Reservekopie:
        """Makes one, opens it to see that it is good, and only then counts it; ``waar``: the whole path."""
        moment = nu()
        doel = (waar or self.map / self._noem(moment, soort)).resolve()
        if doel == self.pad.resolve():
            raise OpslagFout("Dat is het gegevensbestand zelf. Kies een andere plek voor de reservekopie.")
        maak_kopie(self.pad, doel)
        with vertaald(OSError):
            merk, grootte = bereken_sha256(doel), doel.stat().st_size
        with bestandsdb.schrijf(self.pad) as db:
            db.execute("DELETE FROM reservekopie WHERE pad = ?", [str(doel)])
            db.execute(
                "INSERT INTO reservekopie (pad, tijdstip, soort, sha256, bytes, gecontroleerd, schoon_tot) "
                "VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(nr), 0) FROM register))",
                [str(doel), moment, soort, merk, grootte, moment],
            )
            schrijf_logregel(db, wie, f"reservekopie gemaakt ({soort})")
        return Reservekopie(doel, moment, soort, grootte, merk, moment, True, True)

    def _noem(self, moment: str, soort: str) -> str:
        return f"{self.pad.stem}-{re.sub('[^0-9]', '', moment[:23])}-{soort}{_EINDE}"

    def lijst(self) -> tuple[Reservekopie, ...]:
        """All that are known, newest first."""
        laatste = "(SELECT coalesce(max(nr), 0) FROM register WHERE soort = ?)"
        with bestandsdb.lees(self.pad) as db:
            rijen = list(
                db.query(f"SELECT *, {laatste} AS gewist_tot FROM reservekopie ORDER BY tijdstip DESC", [GEWIST])
            )
        return tuple(
            Reservekopie(
                Path(rij["pad"]), rij["tijdstip"], rij["soort"], rij["bytes"], rij["sha256"], rij["gecontroleerd"],
                _is_er(Path(rij["pad"])), rij["schoon_tot"] >= rij["gewist_tot"],
            )
            for rij in rijen
        )  # fmt: skip

    def controleer(self, kopie: Reservekopie) -> Kopieinhoud:
        """Looks through one again: the same bytes as when it was made, whole, ours."""
        inhoud = controleer_kopie(kopie.pad, kies_sleutel(kopie.pad, self.pad))
        with vertaald(OSError):
            merk = bereken_sha256(kopie.pad)
        if merk != kopie.sha256:
            raise OpslagFout(f"De reservekopie {kopie.pad.name} is veranderd sinds hij is gemaakt. Gebruik een andere.")
        with bestandsdb.schrijf(self.pad) as db:
            db.execute("UPDATE reservekopie SET gecontroleerd = ? WHERE pad = ?", [nu(), str(kopie.pad)])
        return inhoud

    def verwijder(self, kopie: Reservekopie, wie: str) -> None:
        """Takes a backup away: the file where it is in reach, and from the list."""
        with vertaald(OSError):
            for bestand in (kopie.pad, noem_sleutelbestand(kopie.pad)):
                bestand.unlink(missing_ok=True)
        with bestandsdb.schrijf(self.pad) as db:
            db.execute("DELETE FROM reservekopie WHERE pad = ?", [str(kopie.pad)])
            schrijf_logregel(db, wie, f"reservekopie verwijderd ({kopie.soort})")

    def maak_dagkopie(self, wie: str) -> Reservekopie | None:
        """The one of today, where there is an evaluation of people's own and none was made today; else None."""
        with bestandsdb.lees(self.pad) as db:
            eigen = db.execute("SELECT 1 FROM onderzoek WHERE demonstratie = 0 LIMIT 1").fetchone()
            vraag = "SELECT 1 FROM reservekopie WHERE soort = ? AND substr(tijdstip, 1, 10) = ? LIMIT 1"
            al = db.execute(vraag, [DAG, nu()[:10]]).fetchone()
        if eigen is None or al is not None:
            return None
        kopie = self.maak(wie, DAG)
        for oud in kies_overtollig(self.lijst()):
            self.verwijder(oud, wie)
        return kopie

    def maak_schoon(self, losse: Losse | None = None) -> Opruiming:
        """Takes out of every backup in reach what was erased from the store since it was made.

        ``losse`` are the words that were erased just now, for what has no line of its own in the register.
        """
        with bestandsdb.lees(self.pad) as db:
            regels = [regel for regel in lees_regels(db) if regel.soort == GEWIST]
        with vertaald(OSError):
            for map_ in (self.map, self.pad.parent):
                ruim_halve_op(map_)
        gedaan, niet = [], []
        for kopie in self.lijst():
            if kopie.schoon and losse is None:
                continue
            try:
                self._maak_een_schoon(kopie, regels, losse)
                gedaan.append(kopie.pad)
            except OpslagFout as fout:
                niet.append((kopie.pad, str(fout)))
        return Opruiming(tuple(gedaan), tuple(niet))

    def _maak_een_schoon(self, kopie: Reservekopie, regels: list[Registerregel], losse: Losse | None) -> None:
        if not kopie.er:
            raise OpslagFout("Dit bestand is nu niet te bereiken.")
        rest: list[Registerregel] = []
        sleutel = kies_sleutel(kopie.pad, self.pad)
        herschrijf_kopie(kopie.pad, sleutel, lambda db: rest.extend(wis_na(db, regels, losse)))
        with vertaald(OSError):
            merk, grootte = bereken_sha256(kopie.pad), kopie.pad.stat().st_size
        tot = max((regel.nr for regel in regels), default=0)
        with bestandsdb.schrijf(self.pad) as db:
            db.execute(
                "UPDATE reservekopie SET sha256 = ?, bytes = ?, gecontroleerd = ?, schoon_tot = ? WHERE pad = ?",
                [merk, grootte, nu(), min((regel.nr - 1 for regel in rest), default=tot), str(kopie.pad)],
            )
        if rest:
            raise OpslagFout(zeg_losse_tekst(rest))


def zeg_losse_tekst(regels: Iterable[Registerregel]) -> str:
    """That a copy still holds passages nobody can look for any more, and what to do."""
    codes = som_op(list(dict.fromkeys(regel.code or "?" for regel in regels)))
    return (
        f"Uit casus {codes} is tekst weggehaald die er niet in hoort. In deze kopie staat die tekst nog, en het "
        "programma weet niet meer welke tekst het was. Verwijder deze kopie."
    )


def kies_overtollig(kopieen: Iterable[Reservekopie]) -> tuple[Reservekopie, ...]:
    """Those that may go: of the daily ones all but the newest of seven days and of the four weeks before."""
    nieuwste_eerst = sorted(kopieen, key=lambda kopie: kopie.tijdstip, reverse=True)
    dagelijks = [kopie for kopie in nieuwste_eerst if kopie.soort == DAG]
    per_dag: dict[date, Reservekopie] = {}
    for kopie in dagelijks:
        per_dag.setdefault(_dag(kopie), kopie)
    blijft = [per_dag[dag] for dag in list(per_dag)[:DAGEN]]
    per_week: dict[tuple[int, int], Reservekopie] = {}
    for dag in list(per_dag)[DAGEN:]:
        per_week.setdefault(dag.isocalendar()[:2], per_dag[dag])
    blijft += [per_week[week] for week in list(per_week)[:WEKEN]]
    vooraf = [kopie for kopie in nieuwste_eerst if kopie.soort == VOORAF]
    weg = [kopie for kopie in dagelijks if kopie not in blijft] + vooraf[VOORAFJES:]
    return tuple(weg)


def _dag(kopie: Reservekopie) -> date:
    return datetime.fromisoformat(kopie.tijdstip).date()


def _is_er(pad: Path) -> bool:
    try:
        return pad.is_file()
    except OSError:
        return False
