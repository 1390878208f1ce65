"""What is being typed in the text fields of a screen, before it is entered; and what was, offered back.

Covers every text field that has a key, also one of a screen that knows nothing of drafts; but none whose key begins
with ``bedekt``: what is typed there must not come back to any browser.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import streamlit as st

from casus.screens.raamwerk.loket import Houder

__all__ = ["bewaak_velden"]

_onderdeel = st.components.v2.component(
    "casus_veldconcepten",
    js=(Path(__file__).parent / "veldconcepten.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def bewaak_velden(houder: Houder, concepten: Mapping[str, str], *, key: str = "raamwerk_veldconcepten") -> None:
    """Watches the fields of this screen; what is typed goes to the counter, as ``concepten``, not through a run.

    ``concepten`` are the drafts there are, by field: one that does not stand in its field is offered beside it.
    Takes no room; call it once per screen.
    """
    _onderdeel(key=key, data={"houder": houder.teken, "concepten": dict(concepten)})
