"""Consent refused or withdrawn: the content of the case is shut on every screen, and opens again when set right."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from casus.storage import Opslag
from tests.casus.screens.schermhulp import SCRIPTS, Scherm, zet_klaar
from tests.fabriek import maak_betrokkene, maak_casus, maak_gebeurtenis

WORTEL = Path(__file__).parents[3]
TABEL = """
import streamlit as st
from app import maak_schermen
from casus.screens.dicht import sluit_schermen, toon_dicht
open_ = [scherm for scherm in sluit_schermen(maak_schermen()) if scherm.functie is not toon_dicht]
st.text(" ".join(scherm.pad for scherm in open_))
st.text(" ".join(scherm.pad for scherm in open_ if scherm.casus_nodig))
"""
BLAD = "from casus.screens.dicht import toon_dicht\ntoon_dicht()"
_VAN_EVALUATIE = (
    "selectie", "naast", "vergelijken", "effecten", "aandachtspunten", "panels", "verificatie", "rapport",
    "activiteitenplan",
)  # fmt: skip
VERHAAL = {
    "titel": "Terug naar het koor", "gebeurtenissen": [maak_gebeurtenis(titel="De val in de gang")],
    "betrokkenen": [maak_betrokkene(), maak_betrokkene("b2", aanduiding="buurvrouw van boven", soort="naaste")],
}  # fmt: skip


def _open(script: str, nummer: int) -> AppTest:
    app = AppTest.from_string(script, default_timeout=30)
    app.query_params["casus"] = str(nummer)
    app.run()
    assert not app.exception, app.exception
    return app


@pytest.mark.parametrize("status", ["geweigerd", "ingetrokken"])
def test_only_screens_without_its_content_stay_open(db: Path, status: str) -> None:
    (nummer,) = zet_klaar(db, maak_casus(**VERHAAL, toestemming={"status": status}))
    alle, van_casus = (regel.value.split() for regel in _open(TABEL, nummer).text)
    assert van_casus == ["start", "presentatie"]
    assert {"casussen", *_VAN_EVALUATIE, "vrijgeven", "leerbeeld", "prijslijst", "bewaren"} <= set(alle)


@pytest.mark.parametrize("status", ["gegeven", "niet_gevraagd"])
def test_with_consent_or_before_it_was_asked_all_are_open(db: Path, status: str) -> None:
    (nummer,) = zet_klaar(db, maak_casus(**VERHAAL, toestemming={"status": status}))
    assert "tijdlijn" in _open(TABEL, nummer).text[0].value


def test_the_sheet_says_why_and_where_to_set_it_right(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(**VERHAAL, toestemming={"status": "ingetrokken"}))
    app = _open(BLAD, nummer)
    assert "ingetrokken" in app.info[0].value and [knop.label for knop in app.button] == ["Naar Start"]


_BLIJFT_OPEN = ["start", "casussen", "presentatie", "bewaren", *(n for n in _VAN_EVALUATIE if n in SCRIPTS)]


@pytest.mark.parametrize("naam", _BLIJFT_OPEN)
def test_what_stays_open_shows_nothing_that_was_told(db: Path, naam: str) -> None:
    (nummer,) = zet_klaar(db, maak_casus(**VERHAAL, toestemming={"status": "ingetrokken"}))
    pagina = str(Scherm(naam, db, casus=nummer).app)
    assert not [tekst for tekst in ("het koor", "De val", "buurvrouw van boven") if tekst in pagina]


def test_setting_it_right_opens_it(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(**VERHAAL, toestemming={"status": "ingetrokken"}))
    scherm = Scherm("start", db, casus=nummer)
    next(r for r in scherm.app.radio if r.label == "Zei de inwoner ja?").set_value("gegeven")
    assert "buurvrouw van boven" in str(scherm.loop().app)
    assert Opslag(db).laad_casus(nummer)[0].toestemming.status == "gegeven"


@pytest.mark.parametrize(("status", "te_zien"), [("gegeven", True), ("ingetrokken", False)])
def test_the_hint_of_undo_tells_nothing_of_a_shut_case(db: Path, status: str, te_zien: bool) -> None:
    (nummer,) = zet_klaar(db, maak_casus(**VERHAAL, toestemming={"status": status}))
    Opslag(db).wijzig(nummer, "gespreksleider", "de val in de gang verbeterd", [])
    app = AppTest.from_file(str(WORTEL / "app.py"), default_timeout=30)
    app.query_params["casus"] = str(nummer)
    app.run()
    hint = next(knop.help for knop in app.sidebar.button if knop.label.startswith("Ongedaan"))
    assert ("val in de gang" in hint) == te_zien
