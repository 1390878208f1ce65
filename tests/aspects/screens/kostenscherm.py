"""Inzet en kosten on a real store, without a browser: what is said, in whatever form, and what was stored."""

import html
import re
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

from casus.model import Casus
from tests.casus.screens.schermhulp import Scherm
from tests.fabriek import maak_casus, maak_inzet

SCRIPT = "from aspects.screens.kosten import toon_kosten\ntoon_kosten()"


class Kostenscherm(Scherm):
    """The screen, seen by the evaluatieteam unless said otherwise."""

    def __init__(self, db: Path, casus: int, **adres: object):
        self.db = db
        self.app = AppTest.from_string(SCRIPT, default_timeout=30)
        for parameter, waarde in {"casus": casus, "ik": "evaluatieteam", **adres}.items():
            self.app.query_params[parameter] = str(waarde)
        self.loop()

    def open_inzet(self, kenmerk: str) -> "Kostenscherm":
        """Item by item, with this one chosen."""
        for parameter, waarde in {"deel": "inzet", "lijst": "inzetten", "item": kenmerk}.items():
            self.app.query_params[parameter] = waarde
        self.loop()
        return self

    def ruw(self) -> str:
        """The HTML of the screen as it was written, without its stylesheet."""
        stukken = [str(ding.proto.body) for ding in self.app.get("html")]
        return "\n".join(stuk for stuk in stukken if "<style>" not in stuk)

    def alles(self) -> str:
        """All that can be read: texts, tables, labels, and what is read aloud of the picture."""
        tekst = html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"</?(b|span)\b[^>]*>", "", self.ruw())))
        beelden = [ding.proto.alt for ding in self.app.get("plotly_chart")]
        subkoppen = [str(ding.value) for ding in self.app.get("subheader")]
        knoppen = [f"{knop.label} {knop.help}" for knop in self.app.button]
        samen = "\n".join([self.teksten(), tekst, *beelden, *subkoppen, *knoppen]).replace("\\", "")
        return re.sub(r"[ \u00a0]+", " ", samen)


def maak_betaald(id: str = "i1", **anders: Any) -> Any:
    """Ten hours in all at € 100, in 2016: € 1.000,00."""
    basis = {
        "van": "2016-01-01", "tot": "2016-12-31", "aantal": 10, "eenheid": "uur", "per": "totaal", "prijs": 100,
        "financier": "gemeente_wmo",
    }  # fmt: skip
    return maak_inzet(id, **{**basis, **anders})


def maak_gevraagd(*inzetten: Any, **anders: Any) -> Casus:
    """A case that was asked about costs, with something to compare with."""
    basis = {"inzetten": list(inzetten), "referentie": {"soort": "geen_aanpak"}, "uitgevraagd": {"kosten": "ja"}}
    return maak_casus(**{**basis, **anders})
