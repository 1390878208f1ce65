"""Where the store cannot be used now: every screen says why, and is there again once the cause is gone."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from casus.screens.raamwerk import Scherm


def leg_storing(schermen: Sequence[Scherm], waarom: str) -> list[Scherm]:
    """The same screens, each with only the message; the address stays, so one goes on where one was."""

    def toon_storing() -> None:
        st.title("De gegevens zijn nu niet te gebruiken", anchor=False)
        st.error(waarom)
        st.button("Probeer het opnieuw", key="slot.opnieuw", type="primary")

    return [replace(scherm, functie=toon_storing, verborgen=True) for scherm in schermen]
