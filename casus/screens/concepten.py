"""Keeps what is being typed in any field of a case, and offers it back: 'u was hier aan het typen'."""

import streamlit as st

from casus.screens.bron import ik, opslag
from casus.screens.raamwerk import bewaak_velden
from casus.storage import OpslagFout
from casus.storage.concepten import Veldconcepten


@st.fragment
def bewaak_concepten(casus: int | None) -> None:
    """Once per screen, after all that is on it."""
    if casus is None:
        return
    winkel = Veldconcepten(opslag().pad)
    try:
        getypt = bewaak_velden(casus, winkel.lees(casus, ik()))
        if getypt is not None and getypt.velden:
            winkel.zet(casus, ik(), getypt.velden)
    except OpslagFout:
        return  # the next thing that is entered says what is wrong with the store
