"""The pause: every window of a case becomes a blank sheet, and nothing of the case stays on the page."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from casus.screens.bron import meld, opslag
from casus.screens.raamwerk import Scherm, lees_adres
from casus.screens.raamwerk.pauze import PAUZETOETS, lees_pauzewens, luister_pauze
from casus.storage import OpslagFout, standaard_pad

_FOUT = "pauze.fout"


def bewaak_pauze() -> bool:
    """True where the case in view is in a pause; hears the pause key.

    Call it once in every whole run, before a screen is drawn. A window without a case has no pause.
    """
    nummer = lees_adres().casus
    if nummer is None:
        luister_pauze("", False)
        return False
    if (wens := lees_pauzewens()) is not None:
        zet_pauze(nummer, wens)
    gepauzeerd = opslag().sessies.is_gepauzeerd(nummer)
    luister_pauze(f"{standaard_pad().name}:{nummer}", gepauzeerd)
    return gepauzeerd


def zet_pauze(nummer: int, aan: bool) -> None:
    """Begins or ends the pause; where the store cannot, the person is told: on the sheet too."""
    st.session_state.pop(_FOUT, None)
    try:
        opslag().sessies.zet_pauze(nummer, aan)
    except KeyError:
        return
    except OpslagFout as fout:
        st.session_state[_FOUT] = str(fout)
        meld(str(fout), "fout")


def leg_blad(schermen: Sequence[Scherm]) -> list[Scherm]:
    """The same screens in a pause: no menu, and on each the blank sheet."""
    return [replace(scherm, functie=toon_pauzeblad, verborgen=True) for scherm in schermen]


def toon_pauzeblad() -> None:
    """The blank sheet: what to press, and nothing else."""
    with st.container(key="pauzeblad"):
        st.title("Pauze", anchor=False)
        st.markdown(f"Druk op **{PAUZETOETS}** om verder te gaan.")
        if fout := st.session_state.get(_FOUT):
            st.error(fout)
        nummer = lees_adres().casus
        st.button("Verder", key="pauze.verder", type="primary", on_click=_ga_verder, args=(nummer,))


def _ga_verder(nummer: int | None) -> None:
    if nummer is not None:
        zet_pauze(nummer, False)
