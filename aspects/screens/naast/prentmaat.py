"""A picture as wide as its place, in the colours of the theme."""

from typing import Literal

import streamlit as st

from casus.screens.raamwerk import Keuze, lees_breedte, toon_prent

_SMALST, _BREEDST = 480, 2400
_BEKEND = "naast.breedte"


def meet_breedte(sleutel: str) -> int:
    """How wide the picture may be, in px; all pictures of this screen have the same room."""
    return min(_BREEDST, max(_SMALST, lees_breedte(sleutel, st.session_state.get(_BEKEND) or 1040)))


def lees_thema() -> Literal["licht", "donker"]:
    """The theme of this window."""
    return "donker" if (st.context.theme.type or "light") == "dark" else "licht"


def toon(svg: str, sleutel: str, beschrijving: str, breedte: int) -> Keuze | None:
    """Shows the picture; what was chosen in it. Drawn again where the browser says there is other room."""
    prent = toon_prent(svg, key=sleutel, beschrijving=beschrijving, bekend=st.session_state.get(_BEKEND))
    if prent.breedte:
        st.session_state[_BEKEND] = prent.breedte
    if prent.gekozen is None and prent.breedte and prent.breedte != breedte and _SMALST <= prent.breedte <= _BREEDST:
        st.rerun()
    return prent.gekozen
