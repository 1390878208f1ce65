"""A case without consent: its screens are shut. What was told stays unseen until the mistake is undone, or it goes."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from casus.screens.bron import vind_zicht, zicht
from casus.screens.raamwerk import Scherm, naar
from casus.toestemming import is_dicht, waarom_dicht

BLIJFT_OPEN = ("start", "presentatie")
"""Start is where the answer can be set right; the beamer says itself why it shows nothing."""


def sluit_schermen(schermen: Sequence[Scherm]) -> list[Scherm]:
    """The same screens; where the case in view has no consent those with its content show why they are shut."""
    if not is_nu_dicht():
        return list(schermen)
    return [
        replace(scherm, functie=toon_dicht) if scherm.casus_nodig and scherm.pad not in BLIJFT_OPEN else scherm
        for scherm in schermen
    ]


def is_nu_dicht() -> bool:
    """True where the case in view has no consent."""
    huidig = vind_zicht()
    return huidig is not None and is_dicht(huidig.casus)


def toon_dicht() -> None:
    """The sheet: that it is shut, why, and where that can be set right."""
    st.title("Deze casus is dicht", anchor=False)
    huidig = zicht()
    if huidig is None:
        return
    st.info(waarom_dicht(huidig.casus))
    st.markdown("Was het een vergissing? Zet de toestemming terug bij **Start**, of kies Ongedaan maken (F9).")
    if st.button("Naar Start", key="dicht.start", type="primary"):
        naar("start")
