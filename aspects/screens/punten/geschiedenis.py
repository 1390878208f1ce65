"""Who did what with a point, newest first."""

import streamlit as st

from casus.model import Aandachtspunt
from casus.screens.bron import Onderzoekszicht, opslag
from casus.screens.tekst import letterlijk
from casus.screens.tijd import lees_tijdstip

_REGELS = 12


def teken_geschiedenis(huidig: Onderzoekszicht, punt: Aandachtspunt) -> None:
    """The last acts on this point."""
    with st.expander("Geschiedenis", key=f"punten.geschiedenis.{punt.id}"):
        regels = opslag().evaluaties.geschiedenis(huidig.nr, "aandachtspunten", punt.id, _REGELS)
        if not regels:
            st.caption("Er is nog niets aan veranderd.")
        for regel in regels:
            tekst = f"{lees_tijdstip(regel['tijdstip'])} · {regel['wie']} · {regel['omschrijving']}"
            st.caption(letterlijk(tekst + (" (ongedaan gemaakt)" if regel["ongedaan_door"] else "")))
