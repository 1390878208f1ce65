"""A table with people round it, and a store, for the tests of the quick line."""

from datetime import date
from pathlib import Path
from typing import Any

from casus.controle import Omgeving
from casus.model import Casus
from casus.snelregel import Gelezen, lees_regel, verbeter, voeg_toe, zie_anders
from casus.snelregel.handelen import Uitkomst
from casus.storage import Opslag
from tests.fabriek import maak_bestand, maak_betrokkene, maak_casus, maak_onderzoek

MENSEN = (
    ("inw", "inwoner", "inwoner", True),
    ("doc", "dochter", "naaste", True),
    ("gt1", "gebiedsteammedewerker 1", "gebiedsteam", False),
    ("gt2", "gebiedsteammedewerker 2", "gebiedsteam", True),
    ("thu", "thuiszorg", "ondersteuner", True),
    ("man", "man", "naaste", False),
    ("sch", "school", "ketenpartner", False),
    ("glr", "gespreksleider", "gespreksleider", True),
)
ONDERZOEK = maak_onderzoek(peildatum="2017-12-01")
OMGEVING = Omgeving.maak(ONDERZOEK, None)
SESSIE = date(2017, 11, 8)


def maak_tafel(**anders: Any) -> Casus:
    """The story as it is after the preparation: who sits at the table, and when."""
    mensen = [maak_betrokkene(id, aanduiding=naam, soort=soort, bij_sessie=bij) for id, naam, soort, bij in MENSEN]
    basis = {"status": "gepland", "periode_van": "2014", "periode_tot": None, "sessiedatum": SESSIE.isoformat()}
    return maak_casus(**{"betrokkenen": mensen, **basis, **anders})


def lees(tekst: str, casus: Casus | None = None, anker: str | None = "2016-05") -> Gelezen:
    return lees_regel(tekst, casus or maak_tafel(), anker=anker, sessiedatum=SESSIE)


class Sessie:
    """A session as the screen holds it: each line is stored, and what was entered becomes the chosen item."""

    def __init__(self, pad: Path, casus: Casus | None = None):
        self.winkel = Opslag(pad)
        self.winkel.zet_bestand(maak_bestand(casus or maak_tafel(), onderzoek=ONDERZOEK, prijslijst=None), "proef")
        self.nr = self.winkel.casussen()[0].nr
        self.gekozen: tuple[str, str] | None = None

    @property
    def casus(self) -> Casus:
        return self.winkel.laad_casus(self.nr)[0]

    def typ(self, tekst: str, toets: str = "enter") -> Uitkomst:
        """Types a line and ends it with a key: enter, notitie, beter or anders."""
        casus = self.casus
        gelezen = lees_regel(tekst, casus, anker=self._anker(casus), sessiedatum=SESSIE)
        if toets == "notitie":
            gelezen = Gelezen("notities", {"tekst": gelezen.tekst}, gelezen.tekst, gelezen.door)
        if toets == "beter":
            uitkomst = verbeter(gelezen, casus, OMGEVING, self.gekozen)
        elif toets == "anders":
            uitkomst = zie_anders(gelezen, casus, self.gekozen)
        else:
            uitkomst = voeg_toe(gelezen, casus, OMGEVING, self.gekozen)
        if uitkomst.stappen:
            self.winkel.wijzig(self.nr, "notulist", gelezen.tekst[:60], uitkomst.stappen)
            if uitkomst.lijst and toets != "notitie":
                self.gekozen = (uitkomst.lijst, uitkomst.item)
        return uitkomst

    def item(self) -> Any:
        """The chosen item as it now is; None where it is half-filled or gone."""
        assert self.gekozen is not None
        lijst, kenmerk = self.gekozen
        return next((ding for ding in getattr(self.casus, lijst) if ding.id == kenmerk), None)

    def _anker(self, casus: Casus) -> str | None:
        dingen: list[Any] = []
        if self.gekozen:
            dingen = [ding for ding in getattr(casus, self.gekozen[0], []) if ding.id == self.gekozen[1]]
        for ding in dingen or casus.gebeurtenissen[-1:]:
            for veld in ("datum", "van", "gesteld", "aangevraagd", "gemeld"):
                if waarde := getattr(ding, veld, None):
                    return str(waarde)
        return None
