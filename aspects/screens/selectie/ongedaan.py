"""What was just done here can be undone with one button; what others did meanwhile stays."""

from collections.abc import Sequence

import streamlit as st

from aspects.screens.selectie.lijst import Selectie
from casus.plaats import BestandFout
from casus.screens.bron import ik, meld, opslag, wis_melding
from casus.screens.tekst import letterlijk
from casus.storage import OpslagFout

_GEDAAN = "selectie.gedaan"
Gedaan = tuple[tuple[int, int], ...]


def onthoud(wat: str, nummers: Sequence[int]) -> None:
    """Remembers the last act of who is looking on each of these cases."""
    gedaan = [(nr, laatste.nr) for nr in nummers if (laatste := opslag().laatste_handeling(nr, ik())) is not None]
    st.session_state[_GEDAAN] = (wat, tuple(gedaan))


def teken_ongedaan(selectie: Selectie) -> None:
    """The button, where there is something to undo in the evaluation in view."""
    wat, gedaan = _lees()
    if gedaan and all(nr in selectie.op_nummer for nr, _ in gedaan):
        st.button(
            f"Ongedaan maken: {letterlijk(wat)}", key="selectie.ongedaan", on_click=_maak_ongedaan, width="content"
        )


def _lees() -> tuple[str, Gedaan]:
    bewaard: tuple[str, Gedaan] = st.session_state.get(_GEDAAN, ("", ()))
    return bewaard


def _maak_ongedaan() -> None:
    """Undoes the acts, the last one first; an act that is no longer the last of this person on its case stays."""
    wis_melding()
    wat, gedaan = _lees()
    st.session_state.pop(_GEDAAN, None)
    niet = 0
    for nr, handeling in reversed(gedaan):
        try:
            laatste = opslag().laatste_handeling(nr, ik())
            if laatste is None or laatste.nr != handeling:
                niet += 1
            else:
                opslag().maak_ongedaan(nr, ik())
        except (OpslagFout, BestandFout, KeyError):
            niet += 1
    if niet == len(gedaan):
        meld("Dit kan niet meer terug: er is daarna iets veranderd.", "vraag")
    elif niet:
        meld(f"Voor {len(gedaan) - niet} van de {len(gedaan)} ongedaan gemaakt. De rest is daarna veranderd.", "vraag")
    else:
        meld(f"Ongedaan gemaakt: {wat}")
