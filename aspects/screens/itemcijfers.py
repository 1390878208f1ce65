"""What the figures say of the item in view, under its form."""

import streamlit as st

from aspects.itemwoorden import vertel_doel, vertel_wachttijden
from aspects.screens.cijfers import cijfers_van
from casus.screens.bron import Zicht
from casus.screens.tekst import letterlijk


def toon_wachttijden(huidig: Zicht, item: str) -> None:
    """How long people waited for this voorziening."""
    if any(v.id == item for v in huidig.casus.voorzieningen):
        _toon("Wachttijd", vertel_wachttijden(cijfers_van(huidig).wachttijden, item))


def toon_terugkijken(huidig: Zicht, item: str) -> None:
    """How long nobody looked back on this goal."""
    if any(d.id == item for d in huidig.casus.doelen):
        drempel = huidig.omgeving.onderzoek.evaluatie_drempel_dagen
        _toon("Terugkijken", vertel_doel(cijfers_van(huidig).doelen, item, drempel))


def _toon(kop: str, zinnen: list[str]) -> None:
    with st.container(border=True):
        st.markdown(f"**{kop}**")
        for zin in zinnen:
            st.write(letterlijk(zin))
