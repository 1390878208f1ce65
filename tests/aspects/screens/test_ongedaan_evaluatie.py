"""Undo on the screens of an evaluation: the last thing one did there, in the evaluation's own lists or in a case."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from casus.storage import Opslag
from tests.casus.screens.schermhulp import laad, zet_klaar
from tests.fabriek import maak_casus, maak_vignet

ACT = """
import streamlit as st
from casus.model import Actie
from casus.screens.bron import doe_onderzoek, doe_vanuit_onderzoek, laatste_casus, maak_ongedaan, opslag
from casus.stappen import Zet
vignet = opslag().laad_casus(1)[0].vignetten[0]
if st.button("vignet"):
    anders = vignet.model_copy(update={"titel": vignet.titel + "!"})
    doe_vanuit_onderzoek(1, "titel", [Zet("vignetten", anders, vignet)])
if st.button("actie"):
    doe_onderzoek(1, "actie", [Zet("acties", Actie(id="a1", advies="Bel", categorie="opdracht", herkomst="nieuw"))])
if st.button("ongedaan"):
    maak_ongedaan(1)
st.text(str(laatste_casus()))
"""


def druk(app: AppTest, naam: str) -> str:
    next(knop for knop in app.button if knop.label == naam).click()
    app.run()
    assert not app.exception, app.exception
    return str(app.text[0].value)


def test_undo_is_of_the_case_until_the_evaluation_itself_is_changed_or_it_was_undone(db: Path) -> None:
    zet_klaar(db, maak_casus(vignetten=[maak_vignet()]))
    app = AppTest.from_string(ACT, default_timeout=30).run()
    assert druk(app, "vignet") == "1"
    assert druk(app, "actie") == "None"
    assert druk(app, "vignet") == "1"
    assert druk(app, "ongedaan") == "None"
    assert len(Opslag(db).evaluaties.laad(1).acties) == 1
    assert laad(db, 1).vignetten[0].titel == "De trap!"
