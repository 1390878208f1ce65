"""What the screen of the points needs, kept between runs until a story or a point changes."""

from collections.abc import Hashable
from dataclasses import dataclass

import streamlit as st

from aspects.punten.bronnen import Bronnen, Verhalen
from aspects.punten.stand import Puntstand, bepaal_stand
from aspects.punten.vergelijking import Ernaast, leg_ernaast
from aspects.screens.stof import Evaluatiestof, stof_van
from aspects.toeval import Toeval, bereken_toeval
from casus.screens.bron import Onderzoekszicht


@dataclass(frozen=True)
class Puntenstof:
    """The evaluation, its stories, how each point stands (by id), and what stands beside the candidates."""

    huidig: Onderzoekszicht
    stof: Evaluatiestof
    bronnen: Bronnen
    standen: dict[str, Puntstand]
    ernaast: Ernaast

    def nummer(self, casus: str) -> int:
        """The number in the store of a case."""
        return self.stof.nummer_van[casus]


def puntenstof_van(huidig: Onderzoekszicht) -> Puntenstof:
    """All of it as it is now."""
    stof = stof_van(huidig)
    bronnen = Bronnen(_verhalen(stof.sleutel, stof, huidig), huidig.lijsten.panelgesprekken)
    standen, ernaast = _weeg((stof.sleutel, huidig.lijstversie), huidig, stof, bronnen)
    return Puntenstof(huidig, stof, bronnen, standen, ernaast)


def toeval_van(stof: Puntenstof) -> Toeval:
    """What answers drawn by chance would give; takes a moment the first time."""
    return _reken_toeval(stof.stof.sleutel, stof)


@st.cache_resource(show_spinner=False, max_entries=4)
def _verhalen(sleutel: Hashable, _stof: Evaluatiestof, _huidig: Onderzoekszicht) -> Verhalen:
    return Verhalen(list(_stof.cijfers.values()), _huidig.omgeving)


@st.cache_resource(show_spinner=False, max_entries=4)
def _weeg(
    sleutel: Hashable, _huidig: Onderzoekszicht, _stof: Evaluatiestof, _bronnen: Bronnen
) -> tuple[dict[str, Puntstand], Ernaast]:
    punten = _huidig.lijsten.aandachtspunten
    standen = {punt.id: bepaal_stand(punt, _bronnen) for punt in punten}
    return standen, leg_ernaast(punten, _stof.geheel.kandidaten, _huidig.onderzoek)


@st.cache_resource(show_spinner="Bezig: tellen wat het toeval zou geven", max_entries=4)
def _reken_toeval(sleutel: Hashable, _stof: Puntenstof) -> Toeval:
    return bereken_toeval(_stof.stof.meetellend, _stof.huidig.onderzoek)
