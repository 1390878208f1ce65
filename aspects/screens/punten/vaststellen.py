"""Settling: what is ready, what is not and why, and the counts that stay as they are now."""

import streamlit as st

from aspects.punten.handelen import noem_tekort, nummer_door, sorteer, stel_vast
from aspects.puntnamen import noem_punt
from aspects.screens.getallen import Getallen
from aspects.screens.keuzelijst import kies_blad
from aspects.screens.punten.knoppen import open_punt, teken_tellingen, zeg_bevroren
from aspects.screens.punten.stof import Puntenstof
from aspects.tellingen import ONDER_TELLING
from casus.model import Aandachtspunt
from casus.screens.bron import doe_onderzoek, meld
from casus.screens.tekst import letterlijk
from casus.stappen import EvaluatieStap, Zet
from casus.woorden import woord


def teken_vaststellen(stof: Puntenstof, getallen: Getallen) -> None:
    """What can be settled now, what cannot, and what is."""
    punten = sorteer(stof.huidig.lijsten.aandachtspunten)
    if not punten:
        st.info("Er is nog geen aandachtspunt om vast te stellen.")
        return
    st.markdown("Bij het vaststellen bevriezen de getallen. Trekt iemand zich later terug? Dan verdwijnt het verhaal.")
    st.markdown("Het getal in het rapport blijft staan.")
    klaar = [p for p in punten if p.status == "getoetst" and not noem_tekort(p, stof.standen[p.id])]
    nog_niet = [p for p in punten if p.status != "vastgesteld" and p not in klaar]
    _teken_klaar(stof, klaar, getallen)
    _teken_nog_niet(stof, nog_niet)
    _teken_vast(stof, [p for p in punten if p.status == "vastgesteld"], getallen)


def _teken_klaar(stof: Puntenstof, klaar: list[Aandachtspunt], getallen: Getallen) -> None:
    st.header(f"Klaar om vast te stellen ({len(klaar)})", anchor=False)
    if not klaar:
        st.markdown("Geen. Een punt is klaar als het getoetst is en er een verhaal voor pleit.")
        return
    for punt in klaar:
        with st.container(border=True, key=f"punten_klaar_{punt.id}"):
            _teken_naam(punt)
            teken_tellingen(stof, punt, stof.standen[punt.id], getallen)
    tekst = f"Stel {'dit punt' if len(klaar) == 1 else f'deze {len(klaar)} punten'} vast"
    st.button(tekst, key="punten.vast.alles", type="primary", on_click=_stel_vast, args=(stof, klaar))


def _stel_vast(stof: Puntenstof, klaar: list[Aandachtspunt]) -> None:
    """One act: the counts are frozen, and what takes part is numbered through."""
    volgorde = [p.id for p in sorteer(stof.huidig.lijsten.aandachtspunten)]
    vast: list[EvaluatieStap] = [stel_vast(punt, stof.standen[punt.id]) for punt in klaar]
    na = {stap.na.id: stap.na for stap in vast if isinstance(stap, Zet) and isinstance(stap.na, Aandachtspunt)}
    punten = [na.get(p.id, p) for p in stof.huidig.lijsten.aandachtspunten]
    if doe_onderzoek(stof.huidig.nr, "punten vastgesteld", [*vast, *nummer_door(punten, volgorde)]):
        meld(f"Vastgesteld: {len(klaar)}. De getallen staan nu vast.")


def _teken_nog_niet(stof: Puntenstof, punten: list[Aandachtspunt]) -> None:
    st.header(f"Nog niet klaar ({len(punten)})", anchor=False)
    if not punten:
        st.markdown("Geen.")
    for punt in punten:
        with st.container(gap=None, key=f"punten_niet_{punt.id}"):
            _teken_naam(punt)
            st.caption(" ".join(noem_tekort(punt, stof.standen[punt.id])))


def _teken_naam(punt: Aandachtspunt) -> None:
    st.button(
        letterlijk(f"{noem_punt(punt)} · {woord('soort_aandachtspunt', punt.soort)}"), key=f"punten.vast.{punt.id}",
        type="tertiary", on_click=open_punt, args=(punt.id,),
    )  # fmt: skip


def _teken_vast(stof: Puntenstof, punten: list[Aandachtspunt], getallen: Getallen) -> None:
    """Each with the counts as they were frozen, and what they would be now."""
    st.header(f"Vastgesteld ({len(punten)})", anchor=False)
    if not punten:
        st.markdown("Nog geen.")
        return
    op_id = {punt.id: punt for punt in punten}
    for kenmerk in kies_blad("punten.vast", list(op_id)):
        punt = op_id[kenmerk]
        with st.container(border=True, key=f"punten_vast_{punt.id}"):
            _teken_naam(punt)
            st.markdown(zeg_bevroren(punt, stof.standen[punt.id]))
            teken_tellingen(stof, punt, stof.standen[punt.id], getallen)
    st.caption(ONDER_TELLING)
