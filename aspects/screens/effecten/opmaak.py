"""A picture with nothing to choose, drawn for the room there is; and a row of numbers that open."""

from collections.abc import Callable

import streamlit as st

from aspects.screens.effecten.stof import Blad
from casus.beeld.kleuren import Thema
from casus.screens.raamwerk import lees_breedte, toon_prent

SMALST, BREEDST = 480, 1400
"""Wider than this a bar or an arrow only gets further from its words."""
Maak = Callable[[int, Thema], str]


def teken_prent(blad: Blad, naam: str, beschrijving: str, maak: Maak) -> None:
    """Draws the picture called ``naam``; kept until a story changes."""
    key = f"effecten.prent.{naam}"
    breedte = min(BREEDST, max(SMALST, lees_breedte(key, 960)))
    thema: Thema = "donker" if st.context.theme.type == "dark" else "licht"
    svg = _teken((blad.stof.sleutel, naam), breedte, thema, maak)
    prent = toon_prent(svg, key=key, beschrijving=beschrijving)
    if prent.breedte and min(BREEDST, max(SMALST, prent.breedte)) != breedte:
        st.rerun()


@st.cache_resource(show_spinner=False, max_entries=32)
def _teken(sleutel: tuple[object, ...], breedte: int, thema: Thema, _maak: Maak) -> str:
    return _maak(breedte, thema)
