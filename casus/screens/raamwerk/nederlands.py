"""The framework in Dutch: one dictionary, one script and one stylesheet."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import streamlit as st

__all__ = ["laad_woordenboek", "noem_script", "vertaal_raamwerk"]

_HIER = Path(__file__).parent
_SCRIPT = (_HIER / "nederlands.js").read_text(encoding="utf-8")
_STIJL = (_HIER / "stijl.css").read_text(encoding="utf-8")
_WOORDENBOEK = (_HIER / "woordenboek.json").read_text(encoding="utf-8")

_BEURT = "raamwerk.beurt"

_herstel = st.components.v2.component(
    "casus_herstel",
    js=(_HIER / "herstel.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)
_focus = st.components.v2.component(
    "casus_focus", js=(_HIER / "focus.js").read_text(encoding="utf-8"), isolate_styles=False
)


def laad_woordenboek() -> dict:
    """The dictionary: `teksten` (exact), `patronen` (regular expressions), `verbinding`."""
    return json.loads(_WOORDENBOEK)


def vertaal_raamwerk() -> None:
    """Give the page its language, the framework its Dutch and the screen its calm.

    Call it once per run, before anything is drawn. Story text is not touched:
    only whole texts of the framework itself are replaced, never inside what a
    screen wrote.
    """
    st.html(f"<style>{_STIJL}</style>")
    with st.container(key="raamwerk_nederlands"):
        st.html(f"<script>{noem_script()}</script>", unsafe_allow_javascript=True)
        beurt = st.session_state[_BEURT] = st.session_state.get(_BEURT, 0) + 1
        _focus(key="raamwerk_focus")
        _herstel(key="raamwerk_herstel", data={"beurt": beurt}, on_roep_change=_niets)


def _niets() -> None:
    """The run itself is what was asked for."""


@cache
def noem_script() -> str:
    """The one script that stands in the page itself, to the letter."""
    woorden = json.dumps(json.loads(_WOORDENBOEK), ensure_ascii=False).replace("<", "\\u003c")
    return _SCRIPT.replace("__WOORDENBOEK__", woorden)
