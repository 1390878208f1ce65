"""The pause in the browser: a key that works anywhere, and a cover at once, before the server has answered."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import streamlit as st

__all__ = ["PAUZETOETS", "luister_pauze", "sein_beamer", "sein_pauze"]

PAUZETOETS = "Alt+P"
"""No browser has it, it works in a text field; the key Pause of a full keyboard does the same."""

_HIER = Path(__file__).parent
_STIJL = (_HIER / "pauze.css").read_text(encoding="utf-8")
_GEZIEN = "raamwerk.pauze.gezien"
_TEKSTEN = {
    "pauze": f"Pauze. Druk op {PAUZETOETS} om verder te gaan.",
    "weg": "Er is even geen verbinding. Het beeld komt vanzelf terug.",
}

_onderdeel = st.components.v2.component(
    "casus_pauze", js=(_HIER / "pauze.js").read_text(encoding="utf-8"), isolate_styles=False
)


def luister_pauze(zaak: str, gepauzeerd: bool) -> bool | None:
    """What the person asked with the pause key, in the one run after it: True for a pause, False for going on.

    ``zaak`` names what pauses together; '' where nothing can. ``gepauzeerd`` is what this run draws. Draw it once
    in every whole run.
    """
    st.html(f"<style>{_STIJL}</style>")
    gegevens = {
        "soort": "luister", "zaak": zaak, "gepauzeerd": gepauzeerd, "teksten": _TEKSTEN,
        "antwoord": st.session_state.get(_GEZIEN, ""),
    }  # fmt: skip
    uitkomst = _onderdeel(key="raamwerk_pauze", data=gegevens, on_pauze_change=_niets)
    ruw = uitkomst.get("pauze")
    if not isinstance(ruw, Mapping) or not ruw.get("kenmerk"):
        return None
    if st.session_state.get(_GEZIEN) == ruw["kenmerk"]:
        return None
    st.session_state[_GEZIEN] = str(ruw["kenmerk"])
    return bool(ruw.get("aan"))


def sein_pauze(pauze: bool, beurt: int) -> None:
    """Tells the browser what the store says now; every ``beurt`` another number: a sign of life."""
    _onderdeel(key="raamwerk_pauzesein", data={"soort": "sein", "pauze": pauze, "beurt": beurt})


def sein_beamer(laatste: str) -> None:
    """This window is on the beamer: it covers itself when it hears nothing more of the server.

    ``laatste`` is the id of what was put in last: the picture moves to it where it is out of sight.
    """
    _onderdeel(key="raamwerk_beamer", data={"soort": "beamer", "laatste": laatste})


def _niets() -> None:
    """The framework wants a callback for every value it keeps."""
