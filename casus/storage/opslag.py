"""The store: the one door to what is kept. Nothing else knows that it is SQLite."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from casus.controle import Omgeving, controleer_bestand, controleer_casus
from casus.model import Casus, Casusbestand, Onderzoek, Prijslijst
from casus.plaats import BestandFout
from casus.storage import db as bestandsdb
from casus.storage import ongedaan, wissen
from casus.storage.bedekt import BedekteScores, leg_terug
from casus.storage.beheer import Beheer
from casus.storage.concepten import Concepten, Veldconcepten
from casus.storage.demonstratiewinkel import weiger_eigen
from casus.storage.evaluaties import Evaluaties
from casus.storage.fouten import OpslagFout
from casus.stappen import Stap, Weg
from casus.storage.handelingen import sluit_af, voer_stap_uit
from casus.storage.intrekken import wis_persoon
from casus.storage.lezen import lees_bestand, lees_casus, lees_onderzoek
from casus.storage.log import CASUSLOG, Handeling, nu
from casus.storage.nawissen import Losse
from casus.storage.reservekopie import VOORAF
from casus.storage.schrijven import schrijf_casus, schrijf_onderzoek, werk_onderzoek_bij
from casus.storage.sessies import Sessies
from casus.storage.wis_casus import schrijf_weggehaald
from casus.storage.versleutelen import open_uit_omgeving


@dataclass(frozen=True)
class OnderzoekRegel:
    """An evaluation in the store, as a line of a list."""

    nr: int
    id: str
    naam: str
    gemeente: str
    demonstratie: bool
    casussen: int


@dataclass(frozen=True)
class CasusRegel:
    """A case in the store, as a line of a list; ``open_punten`` counts what is still to be looked up."""

    nr: int
    onderzoek: int
    id: str
    code: str
    titel: str
    team: str | None
    status: str
    toestemming: str
    sessiedatum: str | None
    versie: int
    gebeurtenissen: int
    notities: int


@dataclass(frozen=True)
class Voorbereiding:
    """What is prepared for a session and stays in the store: in no export."""

    van_tafel: str = ""
    bekende_data: str = ""


class Opslag:
    """A store in one file. Opens it per operation; every change is one transaction.

    Methods raise OpslagFout (Dutch, for the person), BestandFout where a change cannot be, Conflict where
    somebody else changed the same field, KeyError where there is no such number.
    """

    def __init__(self, pad: Path):
        self.pad = pad
        open_uit_omgeving(pad)
        bestandsdb.maak_gereed(pad)

    @property
    def bedekt(self) -> BedekteScores:
        """The scores that lie covered on the table."""
        return BedekteScores(self.pad)

    @property
    def beheer(self) -> Beheer:
        """Erasing, backups, the register and the log."""
        return Beheer(self.pad)

    @property
    def evaluaties(self) -> Evaluaties:
        """What evaluations hold of their own: panel talks, points, texts, principles, actions."""
        return Evaluaties(self.pad)

    @property
    def sessies(self) -> Sessies:
        """The talks: where they are, their clock, their pause."""
        return Sessies(self.pad)

    def concepten(self, van: str = "casus") -> Concepten:
        """The drafts by place: of cases, or with ``van`` onderzoek of evaluations."""
        return Concepten(self.pad, van)

    def veldconcepten(self, van: str = "casus") -> Veldconcepten:
        """The drafts of the fields of screens."""
        return Veldconcepten(self.pad, van)

    # evaluations

    def onderzoeken(self) -> list[OnderzoekRegel]:
        """All evaluations, in the order they came."""
        vraag = (
            "SELECT nr, id, naam, gemeente, demonstratie, "
            "(SELECT count(*) FROM casus c WHERE c.onderzoek = o.nr) AS casussen FROM onderzoek o ORDER BY nr"
        )
        with bestandsdb.lees(self.pad) as db:
            return [OnderzoekRegel(**{**rij, "demonstratie": bool(rij["demonstratie"])}) for rij in db.query(vraag)]

    def zet_bestand(self, bestand: Casusbestand, wie: str, *, vervang: bool = False, demonstratie: bool = False) -> int:
        """Stores a whole evaluation; its number. OpslagFout where it is there already and ``vervang`` is false."""
        weiger_eigen(self.pad, demonstratie)
        kenmerk = bestand.onderzoek.id
        if vervang and any(regel.id == kenmerk and not regel.demonstratie for regel in self.onderzoeken()):
            self.beheer.kopieen.maak(wie, VOORAF)
        with bestandsdb.schrijf(self.pad) as db:
            bestaand = next(db.query("SELECT nr, demonstratie FROM onderzoek WHERE id = ?", [kenmerk]), None)
            if bestaand is not None and not vervang:
                keuze = "Kies: vervangen, of ernaast onder een andere naam."
                raise OpslagFout(f"Het onderzoek '{kenmerk}' is er al. {keuze}")
            if bestaand is not None:
                db.execute("DELETE FROM onderzoek WHERE nr = ?", [bestaand["nr"]])
            nummer = schrijf_onderzoek(db, bestand, demonstratie=demonstratie)
            self._schrijf_log(db, wie, "onderzoek vervangen" if bestaand else "onderzoek ingelezen", kenmerk)
        return nummer

    def laad_bestand(self, onderzoek: int) -> Casusbestand:
        """A whole evaluation as an exchange file."""
        with bestandsdb.lees(self.pad) as db:
            return lees_bestand(db, onderzoek)

    def laad_onderzoek(self, onderzoek: int) -> tuple[Onderzoek, Prijslijst | None]:
        """The settings of an evaluation and its price list."""
        with bestandsdb.lees(self.pad) as db:
            return lees_onderzoek(db, onderzoek)

    def onderzoek_versie(self, onderzoek: int) -> int:
        """The version of the settings and price list, for caches; KeyError where there is no such evaluation."""
        with bestandsdb.lees(self.pad) as db:
            return self._lees_onderzoek_versie(db, onderzoek)

    @staticmethod
    def _lees_onderzoek_versie(db: Database, onderzoek: int) -> int:
        rij = next(db.query("SELECT versie FROM onderzoek WHERE nr = ?", [onderzoek]), None)
        if rij is None:
            raise KeyError(onderzoek)
        return int(rij["versie"])

    def zet_onderzoek(
        self, nummer: int, versie: int, onderzoek: Onderzoek, prijslijst: Prijslijst | None, wie: str, wat: str
    ) -> None:
        """Stores the settings and the price list of an evaluation as one act, if they still stand at ``versie``.

        OpslagFout where somebody else changed them meanwhile; BestandFout where they or a case of the
        evaluation could not be with them (a price code that cases use): then nothing is stored.
        """
        with bestandsdb.schrijf(self.pad) as db:
            if self._lees_onderzoek_versie(db, nummer) != versie:
                raise OpslagFout(
                    "Iemand anders veranderde deze instellingen intussen. Kijk wat er nu staat, en doe het nog eens."
                )
            werk_onderzoek_bij(db, nummer, onderzoek, prijslijst)
            self._weiger(controleer_bestand(lees_bestand(db, nummer)))
            self._schrijf_log(db, wie, wat, onderzoek.id)

    def log(self, wie: str, wat: str, onderzoek: str | None = None, casus: str | None = None) -> None:
        """A line in the log of who did what; never content."""
        with bestandsdb.schrijf(self.pad) as db:
            self._schrijf_log(db, wie, wat, onderzoek, casus)

    @staticmethod
    def _schrijf_log(db: Database, wie: str, wat: str, onderzoek: str | None = None, casus: str | None = None) -> None:
        db.execute(
            "INSERT INTO logboek (tijdstip, wie, wat, onderzoek, casus) VALUES (?, ?, ?, ?, ?)",
            [nu(), wie, wat, onderzoek, casus],
        )

    # cases

    def casussen(self, onderzoek: int | None = None) -> list[CasusRegel]:
        """The cases of an evaluation (of all, without one), in their order."""
        tel = "(SELECT count(*) FROM {t} x WHERE x.casus = c.nr {w})"
        vraag = (
            "SELECT nr, onderzoek, id, code, titel, team, status, toestemming_status AS toestemming, "
            "sessiedatum, versie, "
            + tel.format(t="gebeurtenis", w="")
            + " AS gebeurtenissen, "
            + tel.format(t="notitie", w="AND x.geplaatst_als IS NULL")
            + " AS notities FROM casus c "
            + ("WHERE onderzoek = ? " if onderzoek is not None else "")
            + "ORDER BY onderzoek, volgorde, nr"
        )
        with bestandsdb.lees(self.pad) as db:
            return [CasusRegel(**rij) for rij in db.query(vraag, [onderzoek] if onderzoek is not None else [])]

    def versie(self, casus: int) -> int:
        """The version of a case, for caches; KeyError where there is no such case."""
        with bestandsdb.lees(self.pad) as db:
            rij = next(db.query("SELECT versie FROM casus WHERE nr = ?", [casus]), None)
        if rij is None:
            raise KeyError(casus)
        return int(rij["versie"])

    def laad_casus(self, casus: int) -> tuple[Casus, int]:
        """A case and its version."""
        with bestandsdb.lees(self.pad) as db:
            return lees_casus(db, casus)

    def stand(self, casus: int) -> tuple[int, int, int, bool]:
        """Of a case: its version, its evaluation, the version of that, and whether it is the demonstration."""
        vraag = (
            "SELECT c.versie, c.onderzoek, o.versie AS onderzoek_versie, o.demonstratie FROM casus c "
            "JOIN onderzoek o ON o.nr = c.onderzoek WHERE c.nr = ?"
        )
        with bestandsdb.lees(self.pad) as db:
            rij = next(db.query(vraag, [casus]), None)
        if rij is None:
            raise KeyError(casus)
        return rij["versie"], rij["onderzoek"], rij["onderzoek_versie"], bool(rij["demonstratie"])

    def nieuwe_casus(self, onderzoek: int, casus: Casus, wie: str) -> int:
        """Adds a case to an evaluation; its number. BestandFout where it cannot be."""
        return self.nieuwe_casussen(onderzoek, [casus], wie)[0]

    def nieuwe_casussen(self, onderzoek: int, casussen: Sequence[Casus], wie: str) -> list[int]:
        """Adds cases to an evaluation, all or none; their numbers. BestandFout where one of them cannot be."""
        weiger_eigen(self.pad, demonstratie=False)
        nummers = []
        with bestandsdb.schrijf(self.pad) as db:
            omgeving = Omgeving.maak(*lees_onderzoek(db, onderzoek))
            bekend = {rij["id"] for rij in db.query("SELECT id FROM casus WHERE onderzoek = ?", [onderzoek])}
            plek = self._volgende_plek(db, onderzoek)
            for volgorde, casus in enumerate(casussen, plek):
                self._weiger(controleer_casus(casus, omgeving))
                if casus.id in bekend:
                    raise BestandFout([f"De casus '{casus.id}' is er al in dit onderzoek."])
                bekend.add(casus.id)
                nummers.append(schrijf_casus(db, onderzoek, casus, volgorde))
                self._schrijf_log(db, wie, "casus gemaakt", casus=casus.id)
        return nummers

    @staticmethod
    def _volgende_plek(db: Database, onderzoek: int) -> int:
        vraag = "SELECT coalesce(max(volgorde), -1) + 1 AS plek FROM casus WHERE onderzoek = ?"
        return int(next(db.query(vraag, [onderzoek]))["plek"])

    def wijzig(self, casus: int, wie: str, omschrijving: str, stappen: Sequence[Stap]) -> int:
        """Carries out these steps on a case as one act; the new version of the case.

        BestandFout where the case would hold something that cannot be, Conflict where somebody else
        changed the same field: then nothing is stored.
        """
        with bestandsdb.schrijf(self.pad) as db:
            handeling = CASUSLOG.begin(db, casus, wie, omschrijving)
            for stap in stappen:
                voer_stap_uit(db, casus, handeling, stap)
            return sluit_af(db, casus)

    @staticmethod
    def _weiger(fouten: list[Any]) -> None:
        if fouten:
            raise BestandFout([fout.bericht for fout in fouten])

    # undo, history, erasing

    def laatste_handeling(self, casus: int, wie: str) -> Handeling | None:
        """What undo would undo for this person; None where there is nothing."""
        with bestandsdb.lees(self.pad) as db:
            return CASUSLOG.vind_laatste(db, casus, wie)

    def maak_ongedaan(self, casus: int, wie: str) -> Handeling:
        """Undoes the last act of this person; OpslagFout with the reason where that cannot be."""
        with bestandsdb.schrijf(self.pad) as db:
            gedaan = ongedaan.maak_ongedaan(db, casus, wie)
            leg_terug(db, casus, gedaan.nr)
            sluit_af(db, casus)
            return gedaan

    def geschiedenis(self, casus: int, item: str | None = None, hoeveel: int = 100) -> list[dict[str, Any]]:
        """Who changed what, newest first."""
        with bestandsdb.lees(self.pad) as db:
            return CASUSLOG.lees(db, casus, item, hoeveel)

    def wis_items(self, casus: int, wie: str, stappen: Sequence[Stap]) -> None:
        """'Hoort er niet in': the removed items go out of history, drafts and the file itself, on the spot.

        ``stappen`` are the removals and what they ask of other items.
        """
        items = {stap.id for stap in stappen if isinstance(stap, Weg)}
        with bestandsdb.schrijf(self.pad) as db:
            handeling = CASUSLOG.begin(db, casus, wie, "Weggehaald: hoort er niet in")
            for stap in stappen:
                voer_stap_uit(db, casus, handeling, stap)
            wissen.wis_geschiedenis(db, casus, items)
            db.execute("DELETE FROM concept WHERE casus = ?", [casus])
            self._schrijf_log(db, wie, "tekst weggehaald die er niet in hoort")
            sluit_af(db, casus)
            schrijf_weggehaald(db, casus, wie, sorted(items))
        bestandsdb.maak_schoon(self.pad)
        self.beheer.kopieen.maak_schoon()

    def wis_tekst(self, casus: int, wie: str, tekst: str) -> int:
        """'Hoort er niet in' for a passage: out of every text, history and draft; how many items it touched."""
        if not tekst.strip():
            raise OpslagFout("Vul in welke tekst weg moet.")
        with bestandsdb.schrijf(self.pad) as db:
            geraakt = wissen.wis_tekst(db, casus, tekst)
            self._schrijf_log(db, wie, "tekst weggehaald die er niet in hoort")
            sluit_af(db, casus)
            schrijf_weggehaald(db, casus, wie, None)
        bestandsdb.maak_schoon(self.pad)
        self.beheer.kopieen.maak_schoon(Losse(tekst=tekst))
        return len(geraakt)

    def wis_persoon(self, casus: int, wie: str, betrokkene_id: str) -> None:
        """Somebody withdraws: what is theirs goes on the spot; see ``casus.storage.intrekken``."""
        wis_persoon(self.pad, casus, wie, betrokkene_id)

    # drafts and preparation

    def bewaar_concept(self, nummer: int, wie: str, plek: str, tekst: str, van: str = "casus") -> None:
        """Keeps what is being typed in a case (``van`` onderzoek: an evaluation); an empty text takes it away."""
        self.concepten(van).zet_plek(nummer, wie, plek, tekst)

    def lees_concept(self, nummer: int, wie: str, plek: str, van: str = "casus") -> str:
        """What was being typed here; empty where nothing was."""
        return self.concepten(van).lees_plek(nummer, wie, plek)

    def voorbereiding(self, casus: int) -> Voorbereiding:
        """What was prepared; empty texts where nothing was."""
        with bestandsdb.lees(self.pad) as db:
            rij = next(db.query("SELECT van_tafel, bekende_data FROM voorbereiding WHERE casus = ?", [casus]), None)
        return Voorbereiding(**rij) if rij else Voorbereiding()

    def zet_voorbereiding(self, casus: int, voorbereiding: Voorbereiding) -> None:
        """Keeps what was prepared."""
        with bestandsdb.schrijf(self.pad) as db:
            db.execute(
                "INSERT INTO voorbereiding (casus, van_tafel, bekende_data) VALUES (?, ?, ?) "
                "ON CONFLICT (casus) DO UPDATE "
                "SET van_tafel = excluded.van_tafel, bekende_data = excluded.bekende_data",
                [casus, voorbereiding.van_tafel, voorbereiding.bekende_data],
            )
