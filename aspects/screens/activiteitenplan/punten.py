"""The points of attention that no action answers yet, each with a button to make one."""

import streamlit as st

from aspects.activiteitenplan import CATEGORIEEN, vind_zonder_actie
from aspects.puntnamen import noem_punt
from aspects.screens.activiteitenplan.actie import maak_actie
from aspects.screens.keuzelijst import kies_blad
from casus.model import Aandachtspunt
from casus.screens.bron import Onderzoekszicht
from casus.screens.raamwerk import link_naar
from casus.screens.tekst import letterlijk
from casus.woorden import woord

_PER_BLAD = 8


def teken_zonder_actie(huidig: Onderzoekszicht) -> None:
    """The list; nothing where there are no points at all."""
    punten = huidig.lijsten.aandachtspunten
    if not punten:
        st.caption("Er zijn nog geen aandachtspunten. Een actie mag er ook zonder zijn.")
        return
    zonder = {punt.id: punt for punt in vind_zonder_actie(punten, huidig.lijsten.acties)}
    st.header(f"Aandachtspunten zonder actie ({len(zonder)})", anchor=False)
    if not zonder:
        st.markdown("Bij elk aandachtspunt hoort een actie.")
    for kenmerk in kies_blad("activiteitenplan", list(zonder), _PER_BLAD, "verder"):
        _teken_punt(huidig, zonder[kenmerk])


def _teken_punt(huidig: Onderzoekszicht, punt: Aandachtspunt) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"regel_plan_{punt.id}"):
        soort, status = woord("soort_aandachtspunt", punt.soort), woord("puntstatus", punt.status)
        st.markdown(f"{letterlijk(noem_punt(punt))}  \n:small[{letterlijk(f'{soort} · {status}')}]")
        with st.container(horizontal=True, width="content", vertical_alignment="center", key=f"plan_knoppen_{punt.id}"):
            link_naar("aandachtspunten", "Bekijk", casus=None, deel="punten", punt=punt.id)
            st.button("Maak een actie", key=f"activiteitenplan.bij.{punt.id}", on_click=maak_actie,
                      args=(huidig.nr, punt.titel, CATEGORIEEN[0], (punt.id,)))  # fmt: skip
