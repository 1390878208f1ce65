"""The pause: every window of a case becomes a blank sheet, and nothing of the case stays on the page."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from casus.screens.bron import meld, opslag
from casus.screens.raamwerk import Scherm, lees_adres
from casus.screens.raamwerk.pauze import PAUZETOETS, lees_pauzewens, luister_pauze, sein_pauze
from casus.storage import OpslagFout

KIJK_SECONDEN = 0.5
"""While a talk runs every window looks this often whether there is a pause: so that all are blank within a second."""
KIJK_RUSTIG = 3.0
"""Where no talk runs: looking often costs, and a run that only looks can meet one that handles what was entered."""
_BEURT = "pauze.beurt"
_MIS = "pauze.mis"
_FOUT = "pauze.fout"


def bewaak_pauze() -> bool:
    """True where the case in view is in a pause; hears the pause key, and keeps looking.

    Call it once in every whole run, before a screen is drawn. A window without a case has no pause.
    """
    nummer = lees_adres().casus
    if nummer is None:
        luister_pauze("", False)
        return False
    if (wens := lees_pauzewens()) is not None:
        zet_pauze(nummer, wens)
    stand = opslag().sessies.lees(nummer)
    gepauzeerd = stand.pauze
    luister_pauze(f"{opslag().pad.name}:{nummer}", gepauzeerd)
    st.session_state[_MIS] = 0
    st.fragment(_kijk, run_every=KIJK_RUSTIG if stand.deel is None else KIJK_SECONDEN)(nummer, gepauzeerd)
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


def _kijk(nummer: int, getekend: bool) -> None:
    """Looks in the store; where it says something else than this window shows, the window is drawn again.

    First the browser asks for that itself, after it handed over what was being typed; if it does not, we do.
    """
    nu = opslag().sessies.is_gepauzeerd(nummer)
    beurt = st.session_state[_BEURT] = st.session_state.get(_BEURT, 0) + 1
    sein_pauze(nu, beurt)
    if nu == getekend:
        return
    st.session_state[_MIS] = st.session_state.get(_MIS, 0) + 1
    if st.session_state[_MIS] > 1:
        st.rerun()
