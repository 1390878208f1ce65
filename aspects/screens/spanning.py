"""Tension between forms of regie: a question to the table, kept as a bevinding of the aspect regie."""

import uuid
from typing import cast

import streamlit as st

from casus.model import Bevinding
from casus.model.keuzes import Werking
from casus.screens.bron import Zicht, doe, ik, meld, opslag
from casus.screens.tekst import letterlijk
from casus.stappen import Zet
from casus.storage import OpslagFout
from casus.woorden import woord, woorden

ASPECT = "regie"
_PAREN = {
    "samen": "Samen-regie en opdrachtgevende regie: ging dat samen, of zat het elkaar in de weg?",
    "eigen": "Regie van de inwoner en regie op hoofdlijnen: ging dat samen, of zat het elkaar in de weg?",
}


def teken_spanning(huidig: Zicht) -> None:
    """Two questions; an answer becomes a bevinding. Nothing where the evaluation leaves out the aspect regie."""
    if ASPECT not in huidig.omgeving.aspecten:
        return
    with st.expander("Botsten vormen van regie met elkaar?"):
        for sleutel, vraag in _PAREN.items():
            _teken_paar(huidig, sleutel, vraag)
        eerder = [b for b in huidig.casus.bevindingen if b.aspect == ASPECT]
        for bevinding in eerder:
            st.caption(f"{woord('werking', bevinding.werking).capitalize()}: {letterlijk(bevinding.tekst)}")


def _teken_paar(huidig: Zicht, sleutel: str, vraag: str) -> None:
    basis = f"regie.spanning.{huidig.nr}.{sleutel}"
    beurt = st.session_state.get(f"{basis}.beurt", 0)
    concept = opslag().lees_concept(huidig.nr, ik(), f"regie.spanning.{sleutel}")
    key = f"{basis}.tekst.{beurt}"
    werkingen = woorden("werking")
    with st.container(horizontal=True, vertical_alignment="bottom", key=f"regie_spanning_{sleutel}"):
        st.text_input(
            vraag, value=concept, key=key, placeholder="Wat zeggen de mensen aan tafel?", on_change=_bewaar_concept,
            args=(huidig.nr, sleutel, key),
        )  # fmt: skip
        st.selectbox(
            "Hielp het", list(werkingen), index=None, format_func=werkingen.get, key=f"{basis}.werking.{beurt}",
            placeholder="Kies", width=240,
        )  # fmt: skip
        st.button(
            "Schrijf op", key=f"{basis}.bewaar", on_click=_bewaar, args=(huidig, basis, sleutel, beurt),
        )  # fmt: skip


def _bewaar_concept(nummer: int, sleutel: str, key: str) -> None:
    """What was typed stays, also after a reload."""
    try:
        opslag().bewaar_concept(nummer, ik(), f"regie.spanning.{sleutel}", st.session_state[key])
    except OpslagFout as fout:
        meld(str(fout), "fout")


def _bewaar(huidig: Zicht, basis: str, sleutel: str, beurt: int) -> None:
    tekst, werking = st.session_state[f"{basis}.tekst.{beurt}"], st.session_state[f"{basis}.werking.{beurt}"]
    if not (tekst.strip() and werking):
        meld("Vul in wat er gezegd werd, en kies of het hielp.", "vraag")
        return
    bevinding = Bevinding(
        id=f"f-{uuid.uuid4().hex[:10]}", aspect=ASPECT, tekst=tekst.strip(), werking=cast("Werking", werking)
    )
    if doe(huidig.nr, f"bevinding over regie: {tekst[:60]}", [Zet("bevindingen", bevinding)]):
        opslag().bewaar_concept(huidig.nr, ik(), f"regie.spanning.{sleutel}", "")
        st.session_state[f"{basis}.beurt"] = beurt + 1
        meld("Opgeschreven bij het aspect Regie.")
