"""One screen on a real store, without a browser: do what a person does, and see what was stored."""

from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

from casus.model import Casus
from casus.storage import Opslag
from casus.storage.versleutelkeuze import leg_weigering_vast
from tests.fabriek import maak_bestand, maak_casus

VAN_ONDERZOEK = (
    "casussen", "selectie", "naast", "vergelijken", "effecten", "aandachtspunten", "panels", "verificatie",
    "activiteitenplan", "vrijgeven", "prijslijst", "leerbeeld", "rapport", "bewaren", "reservekopieen", "logboek",
)  # fmt: skip
LIJSTSCHERMEN = ("betrokkenen", "inzetten", "voorzieningen", "regieperioden", "doelen")
_LIJSTSCRIPT = "from casus.screens.lijstscherm import maak_scherm\nmaak_scherm({lijst!r})()"
SCRIPTS = {
    **{lijst: _LIJSTSCRIPT.format(lijst=lijst) for lijst in LIJSTSCHERMEN},
    "casussen": "from casus.screens.casussen import Standaarden, toon_casussen\n"
    "toon_casussen(Standaarden(('regie', 'maatwerk')))",
    "voorbereiding": "from casus.screens.voorbereiding import toon_voorbereiding\n"
    "from functools import partial\nfrom exports.screens.printen import teken_printen\n"
    "toon_voorbereiding(partial(teken_printen, scherm='voorbereiding'))",
    "anders": "from casus.screens.anders import toon_anders\ntoon_anders()",
    "regie": "from aspects.screens.regie import toon_regie\ntoon_regie()",
    "start": "from casus.screens.start import toon_start\ntoon_start()",
    "aspecten": "from aspects.screens.gesprek import toon_aspecten\ntoon_aspecten()",
    "zelfredzaamheid": "from aspects.screens.zelfredzaamheid import toon_zelfredzaamheid\ntoon_zelfredzaamheid()",
    "netwerk": "from casus.screens.netwerk import toon_netwerk\ntoon_netwerk()",
    "afronding": "from exports.screens.afronding import toon_afronding\ntoon_afronding()",
    "presentatie": "from casus.screens.presentatie import toon_presentatie\n"
    "from aspects.screens.regie import lees_merken\nfrom aspects.screens.aspectblad import lees_aspectblad\n"
    "toon_presentatie(lees_merken, lees_aspectblad)",
    "kosten": "from aspects.screens.kosten import toon_kosten\ntoon_kosten()",
    "selectie": "from aspects.screens.selectie import toon_selectie\ntoon_selectie()",
    "vergelijken": "from aspects.screens.vergelijken import toon_vergelijken\ntoon_vergelijken()",
    "effecten": "from aspects.screens.effecten import toon_effecten\ntoon_effecten()",
    "aandachtspunten": "from aspects.screens.punten import toon_punten\ntoon_punten()",
    "panels": "from aspects.screens.panels import toon_panels\ntoon_panels()",
    "verificatie": "from aspects.screens.verificatie import toon_verificatie\n"
    "toon_verificatie(lambda casus, vignet: b'x')",
    "activiteitenplan": "from aspects.screens.activiteitenplan import Schrijver, toon_activiteitenplan\n"
    "toon_activiteitenplan([Schrijver('Lijst (Word)', 'plan.docx', 'text/plain', lambda lijst, dag: b'x')])",
    "inzage": "from exports.screens.inzage import toon_inzage\ntoon_inzage()",
    "rapport": "from exports.screens.rapport import toon_rapport\ntoon_rapport()",
    "vrijgeven": "from aspects.screens.vrijgeven import toon_vrijgeven\ntoon_vrijgeven()",
    "prijslijst": "from aspects.screens.prijslijst import toon_prijslijst\ntoon_prijslijst()",
    "bewaren": "from casus.screens.beheer.bewaren import toon_bewaren\n"
    "from exports.screens.verliesblad import teken_verliesblad\ntoon_bewaren(teken_verliesblad)",
    "reservekopieen": "from casus.screens.beheer.reservekopieen import toon_reservekopieen\ntoon_reservekopieen()",
    "logboek": "from casus.screens.beheer.logboek import toon_logboek\ntoon_logboek()",
    "leerbeeld": "from aspects.screens.leerbeeld import toon_leerbeeld\ntoon_leerbeeld(lambda blad: b'')",
    "tijdlijn": "from casus.screens.tijdlijn import toon_tijdlijn\ntoon_tijdlijn(lambda zicht: ())",
    "tijdlijn_met_merken": "from casus.screens.tijdlijn import toon_tijdlijn\n"
    "from aspects.screens.regie import lees_merken\ntoon_tijdlijn(lees_merken)",
}


class Scherm:
    """A screen that runs: fields and buttons by what they are called."""

    def __init__(self, naam: str, db: Path, **adres: object):
        self.db = db
        self.app = AppTest.from_string(SCRIPTS[naam], default_timeout=30)
        for parameter, waarde in adres.items():
            self.app.query_params[parameter] = str(waarde)
        self.loop()

    def loop(self) -> "Scherm":
        """One more run; nothing may go wrong in it."""
        self.app.run()
        assert not self.app.exception, self.app.exception
        return self

    def vul(self, label: str, waarde: Any) -> "Scherm":
        """Fills in the field with this label, and leaves it."""
        veld = self.veld(label)
        if waarde is None:
            veld.select_index(0)  # the dash in front
        else:
            veld.set_value(waarde)
        return self.loop()

    def veld(self, label: str) -> Any:
        """The field with this label; the star of what is needed may be left out."""
        soorten = ("text_input", "text_area", "selectbox", "multiselect", "checkbox", "radio")
        velden = [veld for soort in soorten for veld in self.app.get(soort)]
        gevonden = [veld for veld in velden if veld.label.removesuffix(" *") == label]
        assert len(gevonden) == 1, (label, [veld.label for veld in velden])
        return gevonden[0]

    def labels(self) -> list[str]:
        """The fields of this screen that take text, in their order."""
        return [veld.label.removesuffix(" *") for veld in self.app.get("text_input")]

    def klik(self, label: str, nummer: int = 0) -> "Scherm":
        """Presses the button with this label."""
        knoppen = [knop for knop in self.app.button if knop.label == label]
        assert len(knoppen) > nummer, (label, [knop.label for knop in self.app.button])
        knoppen[nummer].click()
        return self.loop()

    def teksten(self) -> str:
        """All that is said on the screen, as markdown."""
        soorten = ("markdown", "caption", "warning", "success", "error", "info", "header", "title")
        return "\n".join(str(ding.value) for soort in soorten for ding in self.app.get(soort))

    @property
    def item(self) -> str:
        """The item the address names."""
        waarde = self.app.query_params["item"]
        return waarde[0] if isinstance(waarde, list) else waarde


def zet_klaar(db: Path, *casussen: Casus, **anders: Any) -> list[int]:
    """A store with these cases (without any: one); their numbers."""
    winkel = Opslag(db)
    onderzoek = winkel.zet_bestand(maak_bestand(*(casussen or [maak_casus()]), **anders), "proef")
    return [regel.nr for regel in winkel.casussen(onderzoek)]


def kies_niet_versleutelen(db: Path) -> None:
    """As on a computer whose disk is encrypted: somebody said so, and an evaluation can be made at once."""
    Opslag(db)
    leg_weigering_vast(db, "proef", "de schijf van deze proef is versleuteld")


def laad(db: Path, nummer: int) -> Casus:
    """The case as it is stored now."""
    return Opslag(db).laad_casus(nummer)[0]
