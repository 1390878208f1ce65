"""The pause in the browser: a key that works anywhere, and a cover at once, before the server has answered."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from pathlib import Path

import streamlit as st

__all__ = ["PAUZETOETS", "lees_pauzewens", "luister_pauze", "sein_beamer"]

PAUZETOETS = "Alt+P"
"""No browser has it, it works in a text field; the key Pause of a full keyboard does the same."""

_HIER = Path(__file__).parent
_STIJL = (_HIER / "pauze.css").read_text(encoding="utf-8")
_SLEUTEL = "raamwerk_pauze"
_GEZIEN = "raamwerk.pauze.gezien"
_SESSIE = "raamwerk.pauze.sessie"
_TEKSTEN = {
    "pauze": f"Pauze. Druk op {PAUZETOETS} om verder te gaan.",
    "weg": "Er is even geen verbinding. Het beeld komt vanzelf terug.",
}

_onderdeel = st.components.v2.component(
    "casus_pauze", js=(_HIER / "pauze.js").read_text(encoding="utf-8"), isolate_styles=False
)


def lees_pauzewens() -> bool | None:
    """What was asked with the pause key, once: True for a pause, False for going on, None for nothing.

    Ask before anything is drawn: a run may be broken off at each thing it draws.
    """
    staat = st.session_state.get(_SLEUTEL)
    ruw = staat.get("pauze") if isinstance(staat, Mapping) else None
    if not isinstance(ruw, Mapping) or not ruw.get("kenmerk") or ruw.get("sessie") != _lees_sessie():
        return None  # nothing, or what was asked of a program that was stopped since
    if st.session_state.get(_GEZIEN) == ruw["kenmerk"]:
        return None
    st.session_state[_GEZIEN] = str(ruw["kenmerk"])
    return bool(ruw.get("aan"))


def luister_pauze(zaak: str, gepauzeerd: bool) -> None:
    """Hears the pause key; draw it once in every whole run.

    ``zaak`` names what pauses together; '' where nothing can. ``gepauzeerd`` is what this run draws.
    """
    st.html(f"<style>{_STIJL}</style>")
    gegevens = {
        "soort": "luister", "sessie": _lees_sessie(), "zaak": zaak, "gepauzeerd": gepauzeerd, "teksten": _TEKSTEN,
        "antwoord": st.session_state.get(_GEZIEN, ""),
    }  # fmt: skip
    _onderdeel(key=_SLEUTEL, data=gegevens, on_pauze_change=_niets)


def _lees_sessie() -> str:
    return str(st.session_state.setdefault(_SESSIE, uuid.uuid4().hex))


def sein_beamer(laatste: str, beeld: str) -> None:
    """This window is on the beamer: it covers itself when it hears nothing more of the server.

    ``laatste`` is the id of what was put in last: the picture moves to it where it is out of sight. ``beeld`` is the
    mark of what is drawn: the window is drawn again when the counter gives another.
    """
    _onderdeel(key="raamwerk_beamer", data={"soort": "beamer", "laatste": laatste, "beeld": beeld})


def _niets() -> None:
    """The framework wants a callback for every value it keeps."""
