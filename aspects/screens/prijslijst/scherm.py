"""The screen: one part at a time; the address says which."""

import streamlit as st

from aspects.screens.prijslijst.drempels import teken_drempels
from aspects.screens.prijslijst.lijst import teken_lijst
from aspects.screens.prijslijst.prijspeil import teken_prijspeil
from aspects.screens.prijslijst.wissel import teken_wissel
from casus.screens.opening import open_onderzoekscherm
from casus.screens.raamwerk import lees_adres, zet_adres
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel

_DELEN = {
    "lijst": ("Prijslijst", teken_lijst),
    "wissel": ("Andere lijst", teken_wissel),
    "prijspeil": ("Prijspeil en index", teken_prijspeil),
    "drempels": ("Drempels en termijnen", teken_drempels),
}


def toon_prijslijst() -> None:
    """The screen."""
    huidig = open_onderzoekscherm(
        "Prijslijst en rekenen", "Waar de bedragen en termijnen vandaan komen, en vanaf wanneer de app iets vraagt."
    )
    if huidig is not None:
        _DELEN[_kies_deel()][1](huidig)


def _kies_deel() -> str:
    deel = lees_adres().extra.get("deel", "")
    keus = deel if deel in _DELEN else "lijst"
    key = veldsleutel("prijslijst.deel", keus)
    st.segmented_control(
        "Onderdeel", list(_DELEN), default=keus, format_func=lambda naam: _DELEN[naam][0], key=key, required=True,
        on_change=_wissel_deel, args=(key,), label_visibility="collapsed", width="stretch",
    )  # fmt: skip
    return keus


def _wissel_deel(key: str) -> None:
    keus = st.session_state[key]
    if keus in _DELEN:
        is_zelf_bewaard("prijslijst.deel", keus)
        zet_adres(deel=keus)
