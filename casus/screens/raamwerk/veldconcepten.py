"""What is being typed in the text fields of a screen, before it is entered; and what was, offered back.

Covers every text field that has a key, also one of a screen that knows nothing of drafts; but none whose key begins
with ``bedekt``: what is typed there must not come back to any browser.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

__all__ = ["Getypt", "bewaak_velden"]

MAX_TEKENS = 20_000
_HIER = Path(__file__).parent
_GEZIEN = "raamwerk.veldconcepten.gezien"
_GELDIG = re.compile(r"(?!bedekt-)[A-Za-z0-9_-]{1,200}")

_onderdeel = st.components.v2.component(
    "casus_veldconcepten",
    js=(_HIER / "veldconcepten.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


@dataclass(frozen=True)
class Getypt:
    """What changed in the fields of a case; None: entered or thrown away."""

    casus: int
    velden: dict[str, str | None]


def bewaak_velden(casus: int, concepten: Mapping[str, str], *, key: str = "raamwerk_veldconcepten") -> Getypt | None:
    """Watches the fields of this screen; gives what was typed since, in the one run after it, else None.

    ``concepten`` are the drafts there are, by field: one that does not stand in its field is offered beside it.
    Takes no room; call it once per screen, in a fragment.
    """
    uitkomst = _onderdeel(key=key, data={"casus": casus, "concepten": dict(concepten)}, on_getypt_change=_niets)
    ruw = uitkomst.get("getypt")
    if not isinstance(ruw, Mapping) or ruw.get("casus") != casus or not isinstance(ruw.get("velden"), Mapping):
        return None
    kenmerk = str(ruw.get("kenmerk"))
    if st.session_state.get(_GEZIEN) == kenmerk:
        return None
    st.session_state[_GEZIEN] = kenmerk
    velden = {
        str(naam): None if tekst is None else str(tekst)[:MAX_TEKENS]
        for naam, tekst in ruw["velden"].items()
        if _GELDIG.fullmatch(str(naam))
    }
    return Getypt(casus, velden)


def _niets() -> None:
    """The framework wants a callback for every value it keeps."""
