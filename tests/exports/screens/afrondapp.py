"""The frame with the closing screen and the timeline only; as ``app.py`` does it."""

import streamlit as st

from casus.screens.raamwerk import Scherm, lees_adres, toon_navigatie, vertaal_raamwerk
from casus.screens.tijdlijn import toon_tijdlijn
from exports.screens.afronding import toon_afronding


def toon_tijdlijn_zonder_merken() -> None:
    """The timeline without what is computed."""
    toon_tijdlijn(lambda zicht: ())


st.set_page_config(page_title="Proef", layout="wide")
vertaal_raamwerk()
toon_navigatie(
    [
        Scherm("tijdlijn", "Tijdlijn", "Sessie", toon_tijdlijn_zonder_merken, casus_nodig=True),
        Scherm("afronding", "Afronding", "Sessie", toon_afronding, casus_nodig=True),
    ],
    lees_adres(),
)
