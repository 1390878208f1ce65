"""Two different people look whether a neighbour, an ex-partner or a colleague would recognise it."""

from datetime import date
from typing import Any

import streamlit as st

from aspects.screens.verificatie.bronnen import Verander
from aspects.verificatie import VRAAG, LezersFout, is_bekeken, schrijf_kijkers_op, vind_kijkers
from casus.datums import in_lopende_zin
from casus.model import Vignet
from casus.screens.bron import meld
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, veldsleutel, vernieuw


def teken_herkenbaarheid(vignet: Vignet, verander: Verander, basis: str) -> None:
    """The question, who looked, and fields for who looks now."""
    st.subheader("Is het te herkennen?", anchor=False)
    st.markdown(f"*{letterlijk(VRAAG)}* Twee verschillende mensen kijken ernaar.")
    _teken_stand(vignet)
    plek = f"{basis}.kijkers"
    key = veldsleutel(plek, vignet.herkenbaarheid.model_dump_json() if vignet.herkenbaarheid else None)
    with st.expander("Opschrijven wie keek", expanded=not is_bekeken(vignet), key=f"{basis}.kijken"):
        st.caption("Verander eerst de tekst, als dat nodig is. Schrijf daarna op wie keek. Noem rollen, geen namen.")
        with st.container(horizontal=True, vertical_alignment="top", key=f"{basis}_rij_kijkers"):
            for nummer, wie in ((1, "Wie keek?"), (2, "En wie nog meer?")):
                with st.container():
                    st.text_input(wie, key=f"{key}.{nummer}")
        st.text_input("Wat is er veranderd, zodat niemand het herkent?", key=f"{key}.wat")
        st.button("Bewaar wie keek", key=f"{key}.bewaar", on_click=_bewaar, args=(verander, plek, key))


def _teken_stand(vignet: Vignet) -> None:
    kijkers, bekeken = vind_kijkers(vignet), vignet.herkenbaarheid
    if bekeken is None:
        st.caption("Nog niemand keek ernaar.")
        return
    if not kijkers:
        st.warning(
            letterlijk(f"De tekst is veranderd nadat {' en '.join(bekeken.door)} keken. Laat er opnieuw naar kijken.")
        )
        return
    delen = [f"Bekeken door {' en '.join(kijkers)}", in_lopende_zin(bekeken.datum)]
    delen += [f"veranderd: {bekeken.wat_veranderd}"] if bekeken.wat_veranderd else []
    st.markdown(letterlijk(" · ".join(delen)))
    if not is_bekeken(vignet):
        st.caption("Nog één ander mens moet ernaar kijken.")


def _bewaar(verander: Verander, plek: str, key: str) -> None:
    if not is_van_nu(plek, key):
        return
    door = [st.session_state[f"{key}.{nummer}"] for nummer in (1, 2)]
    wat = st.session_state[f"{key}.wat"]

    def maak(vignet: Any) -> Any:
        return schrijf_kijkers_op(vignet, door, date.today().isoformat(), wat)

    try:
        if verander("bekeken op herkenbaarheid", maak):
            vernieuw(plek)
    except LezersFout as fout:
        meld(str(fout), "vraag")
