"""What somebody else enters shows in this window too, within two seconds, unless its person is typing."""

import streamlit as st

from casus.screens.bron import opslag
from casus.screens.raamwerk.volg import sein_versie

KIJK_SECONDEN = 1.0
"""How often a window looks whether somebody else entered something."""


@st.fragment(run_every=KIJK_SECONDEN)
def volg_anderen(nummer: int, getekend: int) -> None:
    """Draw it once on a screen that shows version ``getekend`` of this case."""
    try:
        nu = opslag().versie(nummer)
    except KeyError:
        return
    sein_versie(getekend, nu)
