"""A screen that follows what others enter: the browser asks for it once nobody is typing there."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

__all__ = ["toon_klok", "volg_versie"]

_HIER = Path(__file__).parent
_volg = st.components.v2.component(
    "casus_volg", js=(_HIER / "volg.js").read_text(encoding="utf-8"), isolate_styles=False
)
_klok = st.components.v2.component(
    "casus_klok", js=(_HIER / "klok.js").read_text(encoding="utf-8"), isolate_styles=False
)


def volg_versie(getekend: int) -> None:
    """Draw it once on a screen that shows version ``getekend`` of the case in view; a later one is drawn soon.

    Within two seconds after somebody else entered something, unless the person here is typing.
    """
    _volg(key="raamwerk_volg", data={"getekend": getekend})


def toon_klok(tekst: str) -> None:
    """A line that says ``tekst`` and, from then on, what the counter says of the clock."""
    _klok(key="raamwerk_klok", data={"tekst": tekst})
