"""For other screens: what the beamer is asked to show."""

import streamlit as st

from casus.screens.bron import ik, meld, opslag
from casus.storage import OpslagFout

LEIDER = "gespreksleider"
_GEZET = "beamer.gezet"


def toon_op_beamer(nr: int, toon: str) -> None:
    """Asks the beamer of this case to show this: ``aspect:regie``, ``aspect:regie:2`` for its second question.

    '' asks for nothing. Codes only, never a text of the story. Call it in every run: only who leads the talk
    moves the beamer, and a window asks once for the same thing.
    """
    if ik() != LEIDER or st.session_state.get(_GEZET) == (nr, toon):
        return
    st.session_state[_GEZET] = (nr, toon)
    winkel = opslag()
    try:
        if winkel.sessies.lees(nr).toon != toon:
            winkel.sessies.zet_toon(nr, toon)
    except KeyError:
        return
    except OpslagFout as fout:
        meld(str(fout), "fout")
