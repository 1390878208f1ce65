"""Aspecten: one aspect, large; the questions, what is said, what to talk about, the cards, and what they said."""

from pathlib import Path

import streamlit as st

from aspects.aspectenlijst import AspectUitleg, laad_aspecten
from aspects.gedaan import bepaal_stand
from aspects.gespreksstof import GEEN, vind_gespreksstof
from aspects.screens.cijfers import cijfers_van
from aspects.screens.gesprek.geopend import teken_geopend
from aspects.screens.gesprek.gezegd import teken_gezegd
from aspects.screens.gesprek.kaarten import teken_kaarten
from aspects.screens.gesprek.kiezen import kies_aspect, teken_stand
from aspects.screens.gesprek.profiel import teken_profiel
from aspects.screens.gesprek.regel import teken_regel
from casus.screens.beamer import toon_op_beamer
from casus.screens.bedragen import mag_bedragen_zien
from casus.screens.bron import Zicht
from casus.screens.opening import open_casusscherm
from casus.screens.tekst import letterlijk

_STIJL = (Path(__file__).parent / "gesprek.css").read_text(encoding="utf-8")
KORTE_VRAAG = "Wie wil hier iets over kwijt?"


def toon_aspecten() -> None:
    """The screen."""
    huidig = open_casusscherm("Aspecten", "Wat hielp, en wat werkte tegen? Iedereen houdt de eigen mening.")
    if huidig is None:
        return
    st.html(f"<style>{_STIJL}</style>")
    aspecten = laad_aspecten(huidig.omgeving.onderzoek)
    if not aspecten:
        st.info("Dit onderzoek heeft nog geen aspecten.")
        return
    gekozen = kies_aspect(huidig, aspecten)
    toon_op_beamer(huidig.nr, f"aspect:{gekozen.code}" if gekozen else "")
    if gekozen is None:
        teken_profiel(huidig, aspecten)
        return
    _teken_aspect(huidig, gekozen, aspecten)


def _teken_aspect(huidig: Zicht, uitleg: AspectUitleg, aspecten: list[AspectUitleg]) -> None:
    with st.container(key="aspecten_kop", gap="small"):
        st.header(letterlijk(uitleg.label), anchor=False)
        if uitleg.gaat_over:
            st.markdown(letterlijk(uitleg.gaat_over))
    teken_stand(huidig, uitleg)
    with st.container(key="aspecten_gesprek"):
        links, rechts = st.columns([3, 2], gap="large")
    with links:
        _teken_vragen(huidig, uitleg)
        teken_regel(uitleg.code)
        teken_gezegd(huidig, uitleg)
    with rechts:
        _teken_stof(huidig, uitleg, aspecten)
    with st.container(key="aspecten_scores"):
        links, rechts = st.columns(2, gap="large")
    with links:
        teken_kaarten(uitleg)
    with rechts:
        teken_geopend(huidig, uitleg)


def _teken_vragen(huidig: Zicht, uitleg: AspectUitleg) -> None:
    """To read aloud; for what gets one round only the one question, the others behind it."""
    kort = bepaal_stand(huidig.casus, uitleg).geldt != "verdiept"
    with st.container(key="aspecten_vragen", gap="small"):
        for vraag in [KORTE_VRAAG] if kort or not uitleg.vragen else uitleg.vragen:
            st.markdown(letterlijk(vraag))
    if kort and uitleg.vragen:
        with st.expander("Meer vragen", key=f"aspecten.vragen.{uitleg.code}"):
            for vraag in uitleg.vragen:
                st.markdown(letterlijk(vraag))


def _teken_stof(huidig: Zicht, uitleg: AspectUitleg, aspecten: list[AspectUitleg]) -> None:
    """What the story holds that belongs to this aspect: to begin a talk with."""
    stof = vind_gespreksstof(
        cijfers_van(huidig), huidig.omgeving, uitleg.code, bedragen=mag_bedragen_zien(huidig.casus)
    )
    with st.container(border=True, key="aspecten_stof", gap="small"):
        st.subheader("Om over te praten", anchor=False)
        st.caption("Wat er op de tijdlijn staat. Geen oordeel.")
        if not stof:
            st.markdown(GEEN)
        for deel in stof:
            zin = deel.zin[:1].upper() + deel.zin[1:]
            if deel.gevraagd:
                st.markdown(letterlijk(zin))
            else:
                st.caption(letterlijk(zin))
        ook = [letterlijk(a.label) for a in aspecten if a.code in uitleg.lees_ook]
        if ook:
            st.caption(f"Lees ook: {', '.join(ook)}.")
