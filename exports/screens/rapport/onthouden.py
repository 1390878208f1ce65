"""What was chosen on this screen: it stands in the address, and is found again after a visit to another screen."""

import streamlit as st

from aspects.screens.adreskeuze import lees_keuze, zet_keuze

SCHERM = "rapport"
_GEEN, _TUSSEN = "geen", ","


def lees(nummer: int, naam: str, standaard: str = "") -> str:
    """What was chosen last for this evaluation; ``standaard`` where nothing was."""
    return lees_keuze(SCHERM, naam, st.session_state.get(_sleutel(nummer, naam), standaard))


def zet(nummer: int, naam: str, waarde: str) -> None:
    """Chooses: for a callback."""
    st.session_state[_sleutel(nummer, naam)] = waarde
    zet_keuze(SCHERM, **{naam: waarde})


def lees_reeks(nummer: int, naam: str, kan: tuple[str, ...], standaard: tuple[str, ...]) -> tuple[str, ...]:
    """Several that were chosen, of those that can be, in their order; none is a choice too."""
    ruw = lees(nummer, naam)
    gekozen = standaard if not ruw else tuple(ruw.split(_TUSSEN))
    return tuple(code for code in kan if code in gekozen)


def zet_reeks(nummer: int, naam: str, gekozen: tuple[str, ...]) -> None:
    """Chooses several, or none."""
    zet(nummer, naam, _TUSSEN.join(gekozen) or _GEEN)


def _sleutel(nummer: int, naam: str) -> str:
    return f"{SCHERM}.{nummer}.gekozen.{naam}"
