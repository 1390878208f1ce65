"""Aspecten naast elkaar: all stories and aspects in one picture, one aspect over the stories, one story's aspect."""

import streamlit as st

from aspects.screens.getallen import Getallen
from aspects.screens.naast.aspect import teken_aspect
from aspects.screens.naast.cel import teken_cel
from aspects.screens.naast.kiezen import kies_wie, lees_gekozen
from aspects.screens.naast.naaststof import Naaststof, naaststof_van
from aspects.screens.naast.overzicht import teken_niet_mee, teken_overzicht
from aspects.screens.naast.plek import SCHERM, Plek, ga_naar_matrix, lees_plek
from casus.screens.bron import Onderzoekszicht
from casus.screens.opening import open_onderzoekscherm
from casus.screens.raamwerk import begin_bovenaan


def toon_naast() -> None:
    """The screen."""
    huidig = open_onderzoekscherm(
        "Aspecten naast elkaar", "Wat zeggen de verhalen over elk aspect, wie zei het, en waar zien mensen het anders?"
    )
    if huidig is None:
        return
    naast = naaststof_van(huidig)
    getallen = Getallen(huidig, SCHERM)
    if not naast.aspecten:
        st.info("Dit onderzoek heeft nog geen aspecten.")
    elif not naast.cijfers:
        st.info("Er zijn nog geen verhalen die meetellen. Een verhaal telt mee na het gesprek, met toestemming.")
        teken_niet_mee(naast, getallen)
    else:
        _teken(huidig, naast, lees_plek(), getallen)
    getallen.toon()


def _teken(huidig: Onderzoekszicht, naast: Naaststof, plek: Plek, getallen: Getallen) -> None:
    begin_bovenaan(plek.naam)
    uitleg = naast.uitleg(plek.aspect)
    if uitleg is None:
        teken_overzicht(naast, kies_wie(naast), plek, getallen)
    elif plek.verhaal is None:
        teken_aspect(huidig, naast, kies_wie(naast), uitleg, plek, getallen)
    elif plek.verhaal in naast.cijfers:
        teken_cel(huidig, naast, naast.kies(lees_gekozen(naast)), uitleg, plek.verhaal)
    else:
        st.info("Dit verhaal telt niet (meer) mee.")
        st.button("← Alle verhalen en aspecten", key="naast.terug", on_click=ga_naar_matrix)
