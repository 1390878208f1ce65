"""What administering asks of a store: what left it and what was erased, erasing, backups, the log."""

import os
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from sqlite_utils import Database

from casus.storage import db as bestandsdb
from casus.storage.fouten import vertaald
from casus.storage.kopie import Kopieinhoud
from casus.storage.logboek import Logboek, Logregel, schrijf_logregel
from casus.storage.nawissen import Losse
from casus.storage.register import GEWIST, Register, Registerregel
from casus.storage.reservekopie import HAND, Opruiming, Reservekopie, Reservekopieen
from casus.storage.slotvorm import is_plat
from casus.storage.terugzetten import zet_terug
from casus.storage.wis_casus import Wisplan, bekijk_wissen, wis_casus, wis_onderzoek

_DATUM_KLOPT = "datum van deze computer bevestigd"


@dataclass(frozen=True)
class Gegevenssoorten:
    """How much of which kind an evaluation holds: numbers only."""

    onderzoek: str
    codes: tuple[str, ...]
    mensen: int
    kinderen: int
    strikt: int
    soorten: tuple[str, ...]


class Beheer:
    """Administers one store. Methods raise OpslagFout (Dutch, for the person), KeyError for a number that is not."""

    def __init__(self, pad: Path):
        self.pad = pad

    # what left, what was erased, who did what

    def geef_uit(
        self, wie: str, wat: str, inhoud: bytes, *, onderzoek: str | None = None, casus_nr: int | None = None,
        ontvanger: str | None = None, reden: str | None = None, versleuteld: bool = False,
    ) -> None:  # fmt: skip
        """Notes, before it goes, that a file leaves the app: in the log and the register, with its hash."""
        Register(self.pad).geef_uit(
            wie, wat, inhoud, onderzoek=onderzoek, casus_nr=casus_nr, ontvanger=ontvanger, reden=reden,
            versleuteld=versleuteld,
        )  # fmt: skip

    def lees_register(self, soort: str | None = None) -> tuple[Registerregel, ...]:
        """The lines of the register, newest first."""
        return Register(self.pad).lees(soort)

    def lees_meegegeven(self, onderzoek: str, casus: str | None = None) -> tuple[Registerregel, ...]:
        """What of this evaluation (by id), or of one case, left the app and is not destroyed yet."""
        return Register(self.pad).lees_meegegeven(onderzoek, casus)

    def merk_vernietigd(self, regel: int, wie: str) -> None:
        """Somebody says that what this line is about is destroyed."""
        Register(self.pad).merk_vernietigd(regel, wie)

    def lees_logboek(
        self, van: date | None = None, tot: date | None = None, door: str | None = None, hoeveel: int = 500
    ) -> tuple[Logregel, ...]:
        """The log, newest first; both days included."""
        return Logboek(self.pad).lees(van, tot, door, hoeveel)

    def namen_in_logboek(self) -> tuple[str, ...]:
        """Who stand in the log."""
        return Logboek(self.pad).namen()

    def laatste_dag(self) -> date | None:
        """The day of the last act; None where nothing was done yet."""
        return Logboek(self.pad).laatste_dag()

    def bevestig_datum(self, wie: str) -> None:
        """A person says that the date of this computer is right: the log goes on from here."""
        with bestandsdb.schrijf(self.pad) as db:
            schrijf_logregel(db, wie, _DATUM_KLOPT)

    # erasing

    def bekijk_wissen(self, casus: int) -> Wisplan:
        """What erasing this case would take along."""
        return bekijk_wissen(self.pad, casus)

    def wis_casus(self, casus: int, wie: str, code: str) -> Opruiming:
        """Erases a case from the store and from every backup in reach; ``code`` is what was typed to confirm."""
        return self._maak_schoon(Losse(woorden=wis_casus(self.pad, casus, wie, code)))

    def wis_onderzoek(self, onderzoek: int, wie: str, kenmerk: str) -> Opruiming:
        """Erases an evaluation with all its cases, from every backup in reach too."""
        wis_onderzoek(self.pad, onderzoek, wie, kenmerk)
        return self._maak_schoon()

    def maak_schoon(self) -> Opruiming:
        """Once more: rebuilds the file, and cleans the backups that were out of reach."""
        return self._maak_schoon()

    def _maak_schoon(self, losse: Losse | None = None) -> Opruiming:
        """Backups first: where another window keeps the file busy they are clean all the same."""
        opruiming = self.kopieen.maak_schoon(losse)
        bestandsdb.maak_schoon(self.pad)
        return opruiming

    def tel_gewist(self) -> int:
        """The last line about something erased; another number: caches hold what should be gone."""
        with bestandsdb.lees(self.pad) as db:
            vraag = "SELECT coalesce(max(nr), 0) AS n FROM register WHERE soort = ?"
            return int(next(db.query(vraag, [GEWIST]))["n"])

    # backups

    @property
    def kopieen(self) -> Reservekopieen:
        """The backups themselves."""
        return Reservekopieen(self.pad)

    def noem_kopiemap(self) -> Path:
        """The folder they lie in."""
        return self.kopieen.map

    def lijst_kopieen(self) -> tuple[Reservekopie, ...]:
        """The backups that are known, newest first."""
        return self.kopieen.lijst()

    def maak_kopie(self, wie: str, waar: Path | None = None) -> Reservekopie:
        """Makes one now; good, or not there."""
        return self.kopieen.maak(wie, HAND, waar)

    def controleer_kopie(self, kopie: Reservekopie) -> Kopieinhoud:
        """Looks through one again."""
        return self.kopieen.controleer(kopie)

    def verwijder_kopie(self, kopie: Reservekopie, wie: str) -> None:
        """Takes one away."""
        self.kopieen.verwijder(kopie, wie)

    def zet_terug(self, kopie: Path, wie: str) -> None:
        """Puts one in the place of the store."""
        zet_terug(self.pad, kopie, wie)

    def zet_bytes_terug(self, inhoud: bytes, wie: str) -> None:
        """The same for one that was kept elsewhere: its bytes lie here only as long as that takes."""
        plek = self.kopieen.map / f".van-elders.{os.getpid()}.deel"
        with vertaald(OSError):
            plek.parent.mkdir(parents=True, exist_ok=True)
            plek.touch(mode=0o600)
            try:
                plek.write_bytes(inhoud)
                zet_terug(self.pad, plek, wie)
            finally:
                plek.unlink(missing_ok=True)

    def onderhoud(self, wie: str, vandaag: date, *, klok_klopt: bool = True) -> Opruiming:
        """Once a day: the backup of today, what could not be cleaned before, and out go lines that are too old.

        Where the date may be wrong (``klok_klopt``) no line goes.
        """
        self.kopieen.maak_dagkopie(wie)
        schoon = self.kopieen.maak_schoon()
        if any(regel.tijdstip[:10] >= str(vandaag - timedelta(days=2)) for regel in self.lees_register(GEWIST)):
            bestandsdb.maak_schoon(self.pad)
        if klok_klopt:
            Logboek(self.pad).ruim_op(vandaag)
            Register(self.pad).ruim_op(vandaag)
        return schoon

    # after a loss

    def is_versleuteld(self) -> bool:
        """True where the file on this disk is encrypted."""
        return not is_plat(self.pad)

    def tel_gegevens(self) -> tuple[Gegevenssoorten, ...]:
        """Per evaluation of people's own what is kept, in numbers: for the page to keep apart from the laptop."""
        with bestandsdb.lees(self.pad) as db:
            onderzoeken = list(db.query("SELECT nr, naam FROM onderzoek WHERE demonstratie = 0 ORDER BY nr"))
            return tuple(_tel_onderzoek(db, rij["nr"], rij["naam"]) for rij in onderzoeken)


_BIJ = "{} t JOIN casus c ON c.nr = t.casus"
_SOORTEN = (
    ("gebeurtenis", "wat er gebeurde in het leven van inwoners"),
    ("voorziening", "voorzieningen en beslissingen"),
    ("inzet", "hulp en ondersteuning"),
    ("zelfredzaamheid", "scores voor zelfredzaamheid (ook gezondheid, geld, justitie)"),
    ("citaat", "woorden van mensen"),
    ("waardering", "meningen en scores"),
    ("notitie", "losse notities"),
    ("voorbereiding", "wat niet besproken mag worden"),
)


def _tel_onderzoek(db: Database, onderzoek: int, naam: str) -> Gegevenssoorten:
    codes = db.query("SELECT code FROM casus WHERE onderzoek = ? ORDER BY volgorde, nr", [onderzoek])
    return Gegevenssoorten(
        onderzoek=naam,
        codes=tuple(rij["code"] for rij in codes),
        mensen=_tel(db, _BIJ.format("betrokkene"), onderzoek),
        kinderen=_tel(db, "casus c", onderzoek, "AND doelgroep = 'jeugd_gezin'"),
        strikt=_tel(db, "casus c", onderzoek, "AND veiligheid = 'strikt'"),
        soorten=tuple(zin for tabel, zin in _SOORTEN if _tel(db, _BIJ.format(tabel), onderzoek)),
    )


def _tel(db: Database, van: str, onderzoek: int, waar: str = "") -> int:
    return int(next(db.query(f"SELECT count(*) AS n FROM {van} WHERE c.onderzoek = ? {waar}", [onderzoek]))["n"])
