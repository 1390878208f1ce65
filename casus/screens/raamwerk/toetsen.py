"""Keys that work anywhere on a screen, also while a field has the focus."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import streamlit as st

__all__ = ["STANDAARD_TOETSEN_SCHERM", "luister"]

STANDAARD_TOETSEN_SCHERM: tuple[dict[str, str], ...] = ({"toets": "F9", "naam": "ongedaan"},)
"""F9 undoes. Alt+S, which goes to the quick line, needs no run and is not here."""

_HIER = Path(__file__).parent
_GEZIEN = "raamwerk.toetsen.gezien"

_onderdeel = st.components.v2.component(
    "casus_toetsen",
    js=(_HIER / "toetsen.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def luister(
    toetsen: Sequence[Mapping[str, Any]] = STANDAARD_TOETSEN_SCHERM,
    *,
    key: str = "raamwerk_toetsen",
    doe: Callable[[str], None] | None = None,
) -> str | None:
    """The name of the key that was pressed, in the one run after it; else None.

    A key that the quick line or another part handled itself does not come here.
    Call it at most once per screen and key; takes no room. ``doe`` gets the name before the run begins, so that
    the key is not lost where the run is broken off by somebody who types on; then nothing comes back from here.
    """

    def meteen() -> None:
        if doe is not None and (naam := _neem_aan((st.session_state.get(key) or {}).get("toets"))):
            doe(naam)

    uitkomst = _onderdeel(key=key, data={"toetsen": [dict(t) for t in toetsen]}, on_toets_change=meteen)
    return _neem_aan(uitkomst.get("toets"))


def _neem_aan(ruw: Any) -> str | None:
    """The name of a key that was not taken before."""
    if not isinstance(ruw, Mapping) or not ruw.get("naam"):
        return None
    kenmerk = str(ruw.get("kenmerk"))
    if st.session_state.get(_GEZIEN) == kenmerk:
        return None
    st.session_state[_GEZIEN] = kenmerk
    return str(ruw["naam"])
