"""A screen that follows what others enter: the browser asks for it once nobody is typing there."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

__all__ = ["sein_versie"]

_onderdeel = st.components.v2.component(
    "casus_volg", js=(Path(__file__).parent / "volg.js").read_text(encoding="utf-8"), isolate_styles=False
)


def sein_versie(getekend: int, nu: int) -> None:
    """This screen shows version ``getekend``, the store holds ``nu``: a later one is drawn as soon as it may be."""
    _onderdeel(key="raamwerk_volg", data={"getekend": getekend, "nu": nu})
