"""What this screen shows, reckoned once and kept until a story or the settings change."""

from dataclasses import dataclass

import streamlit as st

from aspects.effecten import (
    Domeineffect, Kosteneffect, Verloop, bereken_kosteneffect, bereken_verloop, bereken_zelfeffect,
)  # fmt: skip
from aspects.screens.getallen import Getallen
from aspects.screens.stof import Evaluatiestof, stof_van
from casus.screens.bron import Onderzoekszicht

SCHERM = "effecten"


@dataclass(frozen=True)
class Effecten:
    """The figures of this screen."""

    kosten: Kosteneffect
    verloop: Verloop
    zelf: tuple[Domeineffect, ...]


@dataclass(frozen=True)
class Blad:
    """One run of the screen: the evaluation, its stories, the figures, and the numbers that open."""

    huidig: Onderzoekszicht
    stof: Evaluatiestof
    effecten: Effecten
    getallen: Getallen


def open_blad(huidig: Onderzoekszicht) -> Blad:
    """What this run shows."""
    stof = stof_van(huidig)
    return Blad(huidig, stof, _bereken(stof.sleutel, stof, huidig), Getallen(huidig, SCHERM))


@st.cache_resource(show_spinner=False, max_entries=8)
def _bereken(sleutel: object, _stof: Evaluatiestof, _huidig: Onderzoekszicht) -> Effecten:
    tellend = _stof.meetellend
    return Effecten(
        kosten=bereken_kosteneffect(tellend),
        verloop=bereken_verloop(tellend, _huidig.omgeving.peildatum),
        zelf=bereken_zelfeffect(tellend),
    )
