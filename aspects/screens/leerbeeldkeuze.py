"""The filters of the learning picture; what is chosen stands in the address, so that reload and back keep it."""

from typing import Any

import streamlit as st

from aspects.leerbeeld.model import Keuze, Leerbeeld
from aspects.leerbeeld.woorden import UITLEGWOORDEN, VORMWOORDEN, noem_duur
from casus.screens.raamwerk import lees_adres, zet_adres
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel

_LANGER = (30, 91, 183, 365, 730)
_STANDAARD_VORM = "dagelijks"
_SCHEIDING = "|"
_VELD = 290


def kies_wat(geheel: Leerbeeld) -> tuple[str, Keuze]:
    """The form of regie in view, and which stretches; fields in one row, below each other where there is no room."""
    with st.container(horizontal=True, vertical_alignment="top", key="leerbeeld_keuze"):
        with st.container(width=_VELD):
            vorm = _keuzeveld("Welke regie", "vorm", VORMWOORDEN, _STANDAARD_VORM)
        teams = _kies_teams(geheel.teamgroepen)
        with st.container(width=_VELD):
            lengten = {"": f"{geheel.drempel} dagen of langer"}
            lengten |= {str(dagen): f"{noem_duur(dagen)} of langer" for dagen in _LANGER if dagen > geheel.drempel}
            vanaf = _keuzeveld("Hoe lang zonder regie", "vanaf", lengten, "")
        with st.container(width=_VELD):
            uitleg: Any = _keuzeveld("Welke stukken", "uitleg", dict(UITLEGWOORDEN), "alles")
    return vorm, Keuze(teams=teams, vanaf=int(vanaf) if vanaf else geheel.drempel, uitleg=uitleg)


def _keuzeveld(label: str, parameter: str, keuzes: dict[str, str], standaard: str) -> str:
    """A field whose choice stands in the address; anything else there is the standard choice."""
    staat = lees_adres().extra.get(parameter, standaard)
    gekozen = staat if staat in keuzes else standaard
    basis = f"leerbeeld.{parameter}"
    key = veldsleutel(basis, gekozen, keuzes)
    st.selectbox(
        label, list(keuzes), index=list(keuzes).index(gekozen), format_func=keuzes.__getitem__, key=key,
        on_change=_zet, args=(parameter, basis, key, standaard),
    )  # fmt: skip
    return gekozen


def _zet(parameter: str, basis: str, key: str, standaard: str) -> None:
    waarde = st.session_state[key]
    is_zelf_bewaard(basis, waarde)
    zet_adres(**{parameter: None if waarde == standaard else waarde})


def _kies_teams(groepen: tuple[str, ...]) -> frozenset[str]:
    """Groups of at least five stories; none chosen is all. One group is no choice."""
    if len(groepen) < 2:
        return frozenset()
    staat = lees_adres().extra.get("teams", "").split(_SCHEIDING)
    gekozen = [groep for groep in groepen if groep in staat]
    key = veldsleutel("leerbeeld.teams", gekozen, groepen)
    with st.container(width=_VELD):
        st.multiselect(
            "Teams", groepen, default=gekozen, key=key, placeholder="Alle teams", on_change=_zet_teams, args=(key,),
            help="Teams met minder dan vijf vrijgegeven verhalen staan samen in één keuze.",
        )  # fmt: skip
    return frozenset(gekozen)


def _zet_teams(key: str) -> None:
    gekozen = list(st.session_state[key])
    is_zelf_bewaard("leerbeeld.teams", gekozen)
    zet_adres(teams=_SCHEIDING.join(gekozen) or None)
