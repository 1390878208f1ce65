"""One screen of the whole app as somebody who is logged in sees it, without a browser: every byte that goes out."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import streamlit.testing.v1.local_script_runner as loper
from streamlit.testing.v1 import AppTest

from casus.screens import kijker
from tests.casus.toegang.toegangshulp import PERSOON_PER_ROL, ROLLEN_TOML

AUTH = {
    "redirect_uri": "http://127.0.0.1:8501/oauth2callback", "cookie_secret": "0123456789abcdef0123456789abcdef",
    "client_id": "casus", "client_secret": "geheim", "server_metadata_url": "http://127.0.0.1:9/openid",
}  # fmt: skip
SCRIPT = """
import app
import streamlit as st
from casus.screens.raamwerk import lees_adres
from casus.storage import OpslagFout
try:
    schermen, _ = app._kies_wat_open_is(lees_adres())
    st.caption("MENU " + " ".join(s.pad for s in schermen if not (s.buiten_menu or s.verborgen)))
    for pad in {scherm!r}.split():
        next(s for s in schermen if s.pad == pad).functie()
    app.bewaak_concepten()
except OpslagFout as fout:
    st.error(str(fout))
"""
NIET_VOOR_U = "Dit is niet voor u"


@contextmanager
def vang_berichten() -> Iterator[list[bytes]]:
    """In this block every message that would go to the browser."""
    uit: list[bytes] = []
    echt = loper.parse_tree_from_messages

    def lees(berichten: list[Any]) -> Any:
        uit.extend(bericht.SerializeToString() for bericht in berichten)
        return echt(berichten)

    loper.parse_tree_from_messages = lees
    try:
        yield uit
    finally:
        loper.parse_tree_from_messages = echt


class Gezien:
    """What came out of a run: the texts, the buttons, and the bytes."""

    def __init__(self, app: AppTest, bytes_: bytes):
        self.app, self.bytes = app, bytes_

    @property
    def geweigerd(self) -> bool:
        return any(NIET_VOOR_U in titel.value for titel in self.app.title) or any(
            fout.value.startswith(NIET_VOOR_U) for fout in self.app.error
        )

    @property
    def weigeringen(self) -> int:
        """How many of the screens that were opened said that they are not for who looks."""
        return sum(NIET_VOOR_U in titel.value for titel in self.app.title)

    @property
    def menu(self) -> list[str]:
        return next(c.value for c in self.app.caption if c.value.startswith("MENU")).split()[1:]


def stel_team_in(monkeypatch: pytest.MonkeyPatch, map_: Path) -> Path:
    """The app as a team has it: logging in and a roles file; where that file lies."""
    pad = map_ / "rollen.toml"
    pad.write_text(ROLLEN_TOML, "utf-8")
    monkeypatch.setenv("CASUS_ROLLEN", str(pad))
    monkeypatch.setattr(kijker, "lees_aanmelding", lambda: AUTH)
    monkeypatch.setattr(kijker, "lees_cookieclaims", lambda cookies: json.loads(cookies.get("wie") or "null"))
    return pad


def claims_van(rol: str) -> dict[str, Any]:
    """What the provider says of the person with this role."""
    return {"email": f"{PERSOON_PER_ROL[rol]}@voorbeeld.test", "is_logged_in": True}


def open_als(monkeypatch: pytest.MonkeyPatch, claims: dict[str, Any] | None, scherm: str, **adres: object) -> Gezien:
    """Opens a screen (or several, by a space between them) at an address for who is logged in so."""
    monkeypatch.setattr(kijker, "lees_claims", lambda: claims)
    app = AppTest.from_string(SCRIPT.format(scherm=scherm), default_timeout=60)
    for naam, waarde in adres.items():
        app.query_params[naam] = str(waarde)
    with vang_berichten() as berichten:
        app.run()
    assert not app.exception, [fout.message for fout in app.exception]
    return Gezien(app, b"".join(berichten))
