"""Screens can be tested without a browser: the helpers do what a person does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from casus.screens.raamwerk.proef import druk_toets, kies_in_prent, typ_regel

PROEFAPP = str(Path(__file__).with_name("proefapp.py"))
SLEUTEL = "proef_snelregel"


@pytest.fixture
def app(tmp_path, monkeypatch):
    opslag = tmp_path / "stand.json"
    monkeypatch.setenv("PROEF_OPSLAG", str(opslag))
    proef = AppTest.from_file(PROEFAPP, default_timeout=20)
    proef.query_params["casus"] = "3"
    proef.run()
    proef.opslag = opslag
    return proef


def _open_tijdlijn(app: AppTest) -> None:
    app.button[0].click().run()
    assert [t.value for t in app.title] == ["Tijdlijn"]


def test_a_typed_line_is_stored_once_however_often_the_screen_runs(app):
    _open_tijdlijn(app)
    typ_regel(app, SLEUTEL, "mrt 2016 huisbezoek")
    app.run()
    app.run()
    app.run()
    assert not app.exception
    assert json.loads(app.opslag.read_text())["regels"] == [["toevoegen", "mrt 2016 huisbezoek"]]


def test_what_is_still_being_typed_becomes_the_draft(app):
    _open_tijdlijn(app)
    typ_regel(app, SLEUTEL, "de dochter be", actie=None)
    app.run()
    assert json.loads(app.opslag.read_text()) == {"regels": [], "concept": "de dochter be", "nummer": 0}


def test_lines_of_an_earlier_session_are_not_taken_again(app):
    _open_tijdlijn(app)
    typ_regel(app, SLEUTEL, "oud")
    oud = dict(app.session_state[SLEUTEL]["veld"], sessie="een andere")
    app.session_state[SLEUTEL] = {"veld": oud}
    app.run()
    assert not app.opslag.exists()


def test_a_choice_in_the_picture_and_a_key(app):
    _open_tijdlijn(app)
    with kies_in_prent("proef_prent", "G2", "gebeurtenissen"):
        app.run()
    assert any("Gekozen: gebeurtenissen G2" in t.value for t in app.text)
    with druk_toets("ongedaan"):
        app.run()
    assert any(t.value == "Toets op het scherm: 1" for t in app.text)


def _kale_app() -> None:
    import streamlit as st

    from casus.screens.raamwerk import snelregel

    ontvangen = st.session_state.setdefault("ontvangen", [])
    regel = snelregel(key="kaal", label="Regel", volgnummer=len(ontvangen))
    if regel:
        ontvangen.append((regel.actie, regel.tekst))
        st.rerun()


def test_the_quick_line_itself_gives_every_line_once():
    app = AppTest.from_function(_kale_app).run()
    for tekst in ("zelfde", "zelfde"):
        typ_regel(app, "kaal", tekst)
        app.run()
        app.run()
    assert app.session_state["ontvangen"] == [("toevoegen", "zelfde"), ("toevoegen", "zelfde")]
