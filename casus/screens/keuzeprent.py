"""A picture in which one chooses: drawn for the room there is, with the same in words under it."""

from collections.abc import Callable

import streamlit as st

from casus.beeld.kleuren import Thema
from casus.screens.keuze import gekozen, kies
from casus.screens.raamwerk import lees_breedte, toon_prent

Maak = Callable[[int, Thema], tuple[str, list[str]]]
"""Gives the SVG for a width (px) and a theme, and the picture as sentences."""
SMALST, BREEDST = 640, 2400


def teken_keuzeprent(key: str, beschrijving: str, maak: Maak) -> None:
    """Draws the picture; what is chosen in it becomes the chosen item, in the address."""
    breedte = min(BREEDST, max(SMALST, lees_breedte(key, 960)))
    svg, zinnen = maak(breedte, "donker" if st.context.theme.type == "dark" else "licht")
    item = (gekozen() or (None, None))[1]
    prent = toon_prent(svg, key=key, beschrijving=beschrijving, gekozen=item)
    if prent.gekozen is not None and prent.gekozen.item != item:
        kies(prent.gekozen.lijst, prent.gekozen.item)
        st.rerun()
    if prent.breedte and prent.breedte != breedte and SMALST <= prent.breedte <= BREEDST:
        st.rerun()
    with st.expander("Het beeld in woorden"):
        for zin in zinnen:
            st.text(zin)
