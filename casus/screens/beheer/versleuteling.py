"""Versleuteling: in what state the data are, another passphrase, the recovery sheet, and encrypting after all."""

import streamlit as st

from casus.screens.bron import ik, meld, opslag, toon_melding
from casus.screens.slot.blad import toon_herstelblad
from casus.screens.slot.inrichten import teken_inrichten
from casus.screens.winkel import kies_pad
from casus.storage import OpslagFout, standaard_pad
from casus.storage.envelop import noem_sleutelbestand, open_envelop
from casus.storage.grendel import geef_wachttijd
from casus.storage.versleutelen import Slotstand, geef_slotstand, heeft_zin_van_omgeving, wijzig_zin

_FOUT, _BLAD = "slot.beheerfout", "slot.herstelblad"


def toon_versleuteling() -> None:
    """The screen."""
    st.title("Versleuteling")
    toon_melding()
    pad = standaard_pad()
    if kies_pad() != pad:
        st.info("U bekijkt de demonstratie. Die is verzonnen en niet versleuteld.")
        return
    if geef_slotstand(pad) is not Slotstand.OPEN:
        st.write("De gegevens op deze computer zijn **niet versleuteld**.")
        teken_inrichten()
        return
    _teken_stand()
    if fout := st.session_state.get(_FOUT):
        st.error(fout)
    links, rechts = st.columns(2, gap="large")
    with links:
        _teken_andere_zin()
    with rechts:
        _teken_blad()


def _teken_stand() -> None:
    st.write("De gegevens op deze computer zijn **versleuteld**.")
    if heeft_zin_van_omgeving():
        st.write("De wachtwoordzin is bij het starten meegegeven. De gegevens gaan daarom niet vanzelf op slot.")
    else:
        minuten = max(1, round(geef_wachttijd() / 60))
        st.write(f"Ze gaan vanzelf op slot als {minuten} minuten lang niemand iets doet.")
    naam = noem_sleutelbestand(standaard_pad()).name
    st.caption(
        f"Het sleutelbestand {naam} staat naast het gegevensbestand. "
        "Zonder wachtwoordzin of herstelsleutel heeft niemand er iets aan."
    )


def _teken_andere_zin() -> None:
    st.header("Andere wachtwoordzin", anchor=False)
    with st.form("slot.wijzigen", border=False):
        st.text_input("Wachtwoordzin van nu", type="password", key="bedekt.slot.oud", autocomplete="current-password")
        st.text_input("Nieuwe wachtwoordzin", type="password", key="bedekt.slot.nieuw", autocomplete="new-password")
        st.text_input("Nog een keer", type="password", key="bedekt.slot.weer", autocomplete="new-password")
        st.form_submit_button("Wijzig de wachtwoordzin", on_click=_wijzig)


def _wijzig() -> None:
    staat = st.session_state
    staat.pop(_FOUT, None)
    oud, nieuw, weer = (staat[f"bedekt.slot.{naam}"] for naam in ("oud", "nieuw", "weer"))
    if nieuw != weer:
        staat[_FOUT] = "De twee nieuwe wachtwoordzinnen zijn niet gelijk."
        return
    try:
        wijzig_zin(standaard_pad(), oud, nieuw)
        opslag().log(ik(), "wachtwoordzin gewijzigd")
    except OpslagFout as fout:
        staat[_FOUT] = str(fout)
        return
    for naam in ("oud", "nieuw", "weer"):
        staat[f"bedekt.slot.{naam}"] = ""
    meld("De wachtwoordzin is gewijzigd. De herstelsleutel blijft dezelfde.")


def _teken_blad() -> None:
    st.header("Herstelblad", anchor=False)
    if (sleutel := st.session_state.get(_BLAD)) is not None:
        toon_herstelblad(sleutel, "slot_herstelblad")
        st.button("Sluit het blad", key="slot.blad_dicht", on_click=lambda: st.session_state.pop(_BLAD, None))
        return
    st.write("Kwijt, of niet meer leesbaar? Druk het blad opnieuw af.")
    with st.form("slot.blad", border=False):
        st.text_input("Wachtwoordzin", type="password", key="bedekt.slot.blad", autocomplete="current-password")
        st.form_submit_button("Toon het herstelblad", on_click=_open_blad)


def _open_blad() -> None:
    staat = st.session_state
    staat.pop(_FOUT, None)
    try:
        sleutel = open_envelop(standaard_pad(), staat["bedekt.slot.blad"])
        opslag().log(ik(), "herstelblad getoond")
    except OpslagFout as fout:
        staat[_FOUT] = str(fout)
        return
    staat[_BLAD] = sleutel
    staat["bedekt.slot.blad"] = ""
