"""Rapport: the whole evaluation or one case; choose, see what stops it and what is not ready, and make the files."""

from importlib.resources import files

import streamlit as st

from aspects.screens.keuzelijst import kies_beeld
from casus.screens.bron import Onderzoekszicht, ik
from casus.screens.opening import open_onderzoekscherm
from exports.screens.rapport.keuze import Keuze, kies_rapport, vraagt_hoofdstukken
from exports.screens.rapport.klaar import toon_stand
from exports.screens.rapport.maken import maak_bestanden, toon_gemaakt
from exports.screens.rapport.onthouden import SCHERM
from exports.screens.rapport.papieren import toon_papieren
from exports.screens.rapport.tegenhouders import teken_tegenhouders, vind_sporen
from exports.screens.rapport.voorproef import toon_voorproef

_GEHEEL, _CASUS = "geheel", "casus"
_BEELDEN = {_GEHEEL: "Het hele onderzoek", _CASUS: "Eén casus"}


def toon_rapport() -> None:
    """The screen; only the evaluation team makes the report."""
    huidig = open_onderzoekscherm("Rapport", "Maak het rapport van deze evaluatie, of de papieren van één casus.")
    if huidig is None:
        return
    if ik() != "evaluatieteam":
        st.info("Alleen het evaluatieteam maakt het rapport. Kies in het menu bij **Ik ben**: evaluatieteam.")
        return
    stijl = (files("exports") / "screens" / "rapport" / "rapport.css").read_text(encoding="utf-8")
    st.html(f"<style>{stijl}</style>")
    if kies_beeld(SCHERM, "wat", _BEELDEN, "Waarvan?") == _CASUS:
        toon_papieren(huidig)
    else:
        _toon_geheel(huidig)


def _toon_geheel(huidig: Onderzoekszicht) -> None:
    with st.container(key="rapport_keuze"):
        links, rechts = st.columns([3, 2], gap="large")
    with links:
        keuze, formaten = kies_rapport(huidig)
    with rechts:
        toon_stand(huidig, keuze[0])
    sporen = vind_sporen(huidig, keuze[0], formaten)
    if sporen:
        teken_tegenhouders(huidig, sporen)
    with st.container() if sporen else links:
        _teken_bestanden(huidig, keuze, formaten, kan=not sporen)
    toon_voorproef(huidig, keuze, bool(keuze[1]) and not sporen)


def _teken_bestanden(huidig: Onderzoekszicht, keuze: Keuze, formaten: tuple[str, ...], *, kan: bool) -> None:
    """The button, how far it is, and the files that are ready."""
    genoeg = bool(keuze[1]) or not any(vraagt_hoofdstukken(einde) for einde in formaten)
    kan = kan and bool(formaten) and genoeg
    st.header("De bestanden", anchor=False)
    if st.button("Maak het rapport", key=f"{SCHERM}.{huidig.nr}.maak", type="primary", disabled=not kan):
        maak_bestanden(huidig, keuze, formaten)
    if kan:
        toon_gemaakt(huidig, keuze, formaten)
