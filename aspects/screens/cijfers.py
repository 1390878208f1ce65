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
    return {nummer: cijfers for nummer, cijfers in cijfers_per_nummer(huidig).items() if telt_mee(cijfers.casus)}


def cijfers_per_nummer(huidig: Onderzoekszicht) -> dict[int, CasusCijfers]:
    """The figures of every case of the evaluation, also of those that do not count, by number and in order."""
    omgeving = huidig.omgeving
    return {
        nummer: _bereken(huidig.bestand, nummer, versie, huidig.versie, omgeving)
        for nummer, versie in huidig.casusversies
    }


@st.cache_resource(show_spinner=False, max_entries=1024)
def _bereken(bestand: str, nummer: int, versie: int, onderzoek_versie: int, _omgeving: Omgeving) -> CasusCijfers:
    return bereken_casus(opslag().laad_casus(nummer)[0], _omgeving)
