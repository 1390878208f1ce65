"""How a screen begins: its title, what it is for, what is to be said of the last change, and what is in view."""

import streamlit as st

from casus.screens.botsing import toon_conflict
from casus.screens.bron import (
    Onderzoekszicht, Zicht, haal_conflict, haal_evaluatieconflict, onderzoekszicht, toon_melding, zicht,
)  # fmt: skip
from casus.screens.evaluatiebotsing import toon_evaluatieconflict
from casus.screens.tekst import letterlijk


def open_casusscherm(titel: str, uitleg: str) -> Zicht | None:
    """The begin of a screen of one case; None (after a message) where there is no case in view."""
    _toon_kop(titel, uitleg)
    huidig = zicht()
    if huidig is not None and (conflict := haal_conflict(huidig.nr)):
        toon_conflict(huidig, conflict)
    return huidig


def open_onderzoekscherm(titel: str, uitleg: str) -> Onderzoekszicht | None:
    """The begin of a screen of an evaluation; None (after a message) where there is none."""
    _toon_kop(titel, uitleg)
    huidig = onderzoekszicht()
    if huidig is not None:
        demonstratie = " (demonstratie)" if huidig.demonstratie else ""
        st.caption(f"Onderzoek: {letterlijk(huidig.onderzoek.naam)}{demonstratie}")
        if conflict := haal_evaluatieconflict(huidig.nr):
            toon_evaluatieconflict(huidig, conflict)
    return huidig


def _toon_kop(titel: str, uitleg: str) -> None:
    st.title(titel, anchor=False)
    st.caption(uitleg)
    toon_melding()
