"""The computed figures of the cases in view, kept between runs by version: version read first, then the case."""

import streamlit as st

from aspects.cijfers import CasusCijfers, bereken_casus
from casus.controle import Omgeving
from casus.screens.bron import Onderzoekszicht, Zicht, opslag
from casus.venster import telt_mee


def cijfers_van(huidig: Zicht) -> CasusCijfers:
    """The figures of the case in view."""
    return _bereken(huidig.bestand, huidig.nr, huidig.versie, huidig.onderzoek_versie, huidig.omgeving)


def cijfers_van_alle(huidig: Onderzoekszicht) -> dict[int, CasusCijfers]:
    """The figures of all counting cases of the evaluation by the number of the case, in its order."""
    omgeving = huidig.omgeving
    alle = {
        regel.nr: _bereken(huidig.bestand, regel.nr, regel.versie, huidig.versie, omgeving)
        for regel in opslag().casussen(huidig.nr)
    }
    return {nummer: cijfers for nummer, cijfers in alle.items() if telt_mee(cijfers.casus)}


@st.cache_resource(show_spinner=False, max_entries=512)
def _bereken(bestand: str, nummer: int, versie: int, onderzoek_versie: int, _omgeving: Omgeving) -> CasusCijfers:
    return bereken_casus(opslag().laad_casus(nummer)[0], _omgeving)
