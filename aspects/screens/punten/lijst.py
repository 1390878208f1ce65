"""All points in their order, and the one that is open: what it says, what it rests on, what speaks against it."""

import streamlit as st

from aspects.punten.handelen import sorteer, verplaats
from aspects.puntnamen import BUITEN, noem_punt
from aspects.screens.getallen import Getallen
from aspects.screens.keuzelijst import kies_uit
from aspects.screens.punten.knoppen import SCHERM
from aspects.screens.punten.punt import teken_punt
from aspects.screens.punten.stof import Puntenstof
from aspects.tellingen import ONDER_TELLING
from casus.model import Aandachtspunt
from casus.screens.bron import doe_onderzoek
from casus.woorden import woord


def teken_lijst(stof: Puntenstof, getallen: Getallen) -> None:
    """The points on the left, one of them on the right."""
    punten = stof.huidig.lijsten.aandachtspunten
    if not punten:
        st.info("Er is nog geen aandachtspunt. Schrijf het eerste op bij **1 Eigen punten**.")
        return
    op_id = {punt.id: punt for punt in [*sorteer(punten), *(p for p in punten if p.status in BUITEN)]}
    with st.container(key="lijstscherm"):
        links, rechts = st.columns([2, 3], gap="large")
    with links:
        regels = {kenmerk: (noem_punt(punt), _zeg_onder(stof, punt)) for kenmerk, punt in op_id.items()}
        gekozen = kies_uit(SCHERM, "punt", f"Aandachtspunten ({len(sorteer(punten))})", regels)
        st.caption(ONDER_TELLING)
    with rechts:
        if gekozen is None:
            st.info("Kies links een punt.")
            return
        _teken_volgorde(stof, op_id[gekozen])
        teken_punt(stof, op_id[gekozen], getallen)


def _zeg_onder(stof: Puntenstof, punt: Aandachtspunt) -> str:
    """Under a point in the list: its kind, its status, and in how many stories it was seen."""
    delen = [woord("soort_aandachtspunt", punt.soort), woord("puntstatus", punt.status)]
    if punt.status in BUITEN:
        return " · ".join(delen)
    stand = stof.standen[punt.id]
    telling = punt.bevroren or stand.telling
    delen.append(f"{telling.get('voor', 0)} voor, {telling.get('tegen', 0)} tegen")
    if stand.op_een_verhaal:
        delen.append("rust op één verhaal")
    if stand.telt_niet:
        delen.append("bewijs weggevallen")
    return " · ".join(delen)


def _teken_volgorde(stof: Puntenstof, punt: Aandachtspunt) -> None:
    """Up and down in the order of the report."""
    if punt.status in BUITEN:
        return
    volgorde = [p.id for p in sorteer(stof.huidig.lijsten.aandachtspunten)]
    plek = volgorde.index(punt.id)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="punten_volgorde"):
        st.caption(f"Plek {plek + 1} van {len(volgorde)}", width="content")
        for tekst, stap, kan in (("↑ Omhoog", -1, plek > 0), ("↓ Omlaag", 1, plek + 1 < len(volgorde))):
            st.button(
                tekst, key=f"punten.plek.{stap}", width="content", disabled=not kan, on_click=_verplaats,
                args=(stof, punt.id, stap),
            )  # fmt: skip


def _verplaats(stof: Puntenstof, kenmerk: str, stap: int) -> None:
    stappen = verplaats(stof.huidig.lijsten.aandachtspunten, kenmerk, stap)
    doe_onderzoek(stof.huidig.nr, "volgorde van de aandachtspunten", stappen)
