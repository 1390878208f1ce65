"""Aandachtspunten: first our own, then the candidates beside them, then what each rests on, then settled."""

import streamlit as st

from aspects.screens.getallen import Getallen
from aspects.screens.keuzelijst import kies_beeld
from aspects.screens.punten.ernaast import teken_ernaast
from aspects.screens.punten.knoppen import SCHERM
from aspects.screens.punten.lijst import teken_lijst
from aspects.screens.punten.schrijven import teken_schrijven
from aspects.screens.punten.stof import puntenstof_van
from aspects.screens.punten.vaststellen import teken_vaststellen
from casus.screens.opening import open_onderzoekscherm

_DELEN = {
    "schrijven": "1 Eigen punten", "ernaast": "2 Kandidaten ernaast", "punten": "3 Punten en bewijs",
    "vaststellen": "4 Vaststellen",
}  # fmt: skip
_TEKEN = {
    "schrijven": teken_schrijven, "ernaast": teken_ernaast, "punten": teken_lijst, "vaststellen": teken_vaststellen,
}  # fmt: skip


def toon_punten() -> None:
    """The screen."""
    huidig = open_onderzoekscherm(
        "Aandachtspunten",
        "Wat leren we van deze verhalen? Eerst schrijft u zelf op wat u ziet. Daarna legt u ernaast wat de computer "
        "telde. Mensen beslissen wat een aandachtspunt wordt.",
    )
    if huidig is None:
        return
    stof = puntenstof_van(huidig)
    if not stof.stof.tellend:
        st.info("Er telt nog geen verhaal mee. Een verhaal telt mee na het gesprek, als er toestemming is.")
        return
    getallen = Getallen(huidig, SCHERM)
    deel = kies_beeld(SCHERM, "deel", _DELEN, "Wat wilt u doen?")
    _TEKEN[deel](stof, getallen)
    getallen.toon()
