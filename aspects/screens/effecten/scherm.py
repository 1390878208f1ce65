"""The screen: first what people can do, then what it cost."""

import streamlit as st

from aspects.screens.effecten.kosten import toon_kosten
from aspects.screens.effecten.stof import open_blad
from aspects.screens.effecten.zelfredzaamheid import toon_zelfredzaamheid
from casus.screens.opening import open_onderzoekscherm


def toon_effecten() -> None:
    """The screen."""
    huidig = open_onderzoekscherm(
        "Effecten", "Wat kunnen mensen nu zelf, en wat kostte de hulp? Over alle verhalen, elk getal gaat open."
    )
    if huidig is None:
        return
    blad = open_blad(huidig)
    if not blad.stof.tellend:
        st.info("Er zijn nog geen verhalen die meetellen. Daarvoor is een gesprek nodig, en toestemming.")
        return
    toon_zelfredzaamheid(blad)
    toon_kosten(blad)
    blad.getallen.toon()
