"""The screen of a locked store: the passphrase, the recovery key, or the demonstration alone."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from casus.plaats import BestandFout
from casus.demonstratie import laad_demonstratie
from casus.screens.bron import ik, meld, opslag
from casus.screens.raamwerk import Scherm, naar
from casus.screens.slot.inrichten import versleutel_oude_kopieen
from casus.screens.winkel import DEMONSTRATIE, in_winkel
from casus.storage import OpslagFout, standaard_pad
from casus.storage.envelop import noem_sleutelbestand
from casus.storage.grendel import raak_aan
from casus.storage.herstelsleutel import GROEPEN
from casus.storage.versleutelen import herstel, ontgrendel

_FOUT, _HERSTEL = "slot.fout", "slot.herstel"
_BLIJFT = ("raamwerk", "bedekt.slot.", "slot.")
_GEHEIM = ("slot.sleutel", "slot.zin", "slot.herstelblad")


def leg_slot(schermen: Sequence[Scherm]) -> list[Scherm]:
    """The same screens while the store is locked: no menu, and on each the way in; nothing of before is kept."""
    for naam in list(st.session_state):
        if naam in _GEHEIM or not str(naam).startswith(_BLIJFT):
            del st.session_state[naam]
    return [replace(scherm, functie=toon_ontgrendelen, verborgen=True) for scherm in schermen]


def toon_ontgrendelen() -> None:
    """The screen."""
    _, midden, _ = st.columns([1, 2, 1])
    with midden:
        st.title("Ontgrendelen", anchor=False)
        st.write("De gegevens op deze computer zijn versleuteld. Na het ontgrendelen gaat u verder waar u was.")
        if fout := st.session_state.get(_FOUT):
            st.error(fout)
        weg = not noem_sleutelbestand(standaard_pad()).exists()
        if weg:
            st.warning("Het sleutelbestand is er niet. U kunt er alleen in met de herstelsleutel.")
        if weg or st.session_state.get(_HERSTEL):
            _teken_herstel(met_terug=not weg)
        else:
            _teken_zin()
        st.divider()
        if st.button("Alleen de demonstratie bekijken", key="slot.demo"):
            _naar_demonstratie()
        st.caption("De demonstratie heeft een eigen bestand met alleen verzonnen verhalen.")


def _teken_zin() -> None:
    with st.form("slot.ontgrendelen", border=False):
        st.text_input("Wachtwoordzin", type="password", key="bedekt.slot.zin", autocomplete="current-password")
        st.form_submit_button("Ontgrendel", type="primary", on_click=_ontgrendel)
    st.button("Herstelsleutel gebruiken", key="slot.naar_herstel", on_click=_kies_herstel, args=(True,))


def _ontgrendel() -> None:
    _probeer(lambda: ontgrendel(standaard_pad(), st.session_state["bedekt.slot.zin"]))
    st.session_state["bedekt.slot.zin"] = ""


def _teken_herstel(*, met_terug: bool) -> None:
    with st.form("slot.herstellen", border=False):
        st.text_area(
            "Herstelsleutel", key="bedekt.slot.herstel", height=110,
            help=f"De {GROEPEN} groepen van het herstelblad. Spaties, streepjes en kleine letters maken niet uit.",
        )  # fmt: skip
        st.text_input("Nieuwe wachtwoordzin", type="password", key="bedekt.slot.nieuw", autocomplete="new-password")
        st.text_input("Nog een keer", type="password", key="bedekt.slot.weer", autocomplete="new-password")
        st.form_submit_button("Ontgrendel met de herstelsleutel", type="primary", on_click=_herstel)
    if met_terug:
        st.button("Toch de wachtwoordzin gebruiken", key="slot.naar_zin", on_click=_kies_herstel, args=(False,))


def _herstel() -> None:
    staat = st.session_state
    if staat["bedekt.slot.nieuw"] != staat["bedekt.slot.weer"]:
        staat[_FOUT] = "De twee wachtwoordzinnen zijn niet gelijk."
        return
    if _probeer(lambda: herstel(standaard_pad(), staat["bedekt.slot.herstel"], staat["bedekt.slot.nieuw"])):
        meld("Ontgrendeld. De nieuwe wachtwoordzin geldt vanaf nu; de herstelsleutel blijft dezelfde.")


def _probeer(open_: Callable[[], None]) -> bool:
    st.session_state.pop(_FOUT, None)
    try:
        open_()
        versleutel_oude_kopieen()
    except OpslagFout as fout:
        st.session_state[_FOUT] = str(fout)
        return False
    st.session_state.pop(_HERSTEL, None)
    raak_aan(standaard_pad())
    return True


def _kies_herstel(aan: bool) -> None:
    st.session_state.pop(_FOUT, None)
    st.session_state[_HERSTEL] = aan


def _naar_demonstratie() -> None:
    """Opens the store with the demonstration only; made where it is not there yet."""
    st.session_state.pop(_FOUT, None)
    try:
        with in_winkel(demonstratie=True):
            regels = opslag().onderzoeken()
            nummer = regels[0].nr if regels else opslag().zet_bestand(laad_demonstratie(), ik(), demonstratie=True)
    except (OpslagFout, BestandFout) as fout:
        st.error(str(fout))
        return
    naar("casussen", opslag=DEMONSTRATIE, onderzoek=nummer, casus=None)
