"""Which item of the timeline is chosen; the address carries it.

A browser that types on may send its next message with the address of a moment ago. Then the choice made here
holds: else what was just entered would lose its place, and a key would work on the item before it.
"""

from time import monotonic

import streamlit as st

from casus.model.lijsten import ITEMLIJSTEN
from casus.screens.raamwerk import lees_adres, zet_adres

Keuze = tuple[str, str]
_KORT = 2.0
"""Seconds in which a message of the browser may still carry the address of before."""

_SLEUTEL = "keuze.vervangen"


def kies(lijst: str | None, item: str | None) -> None:
    """Choose an item; None for both: nothing is chosen."""
    casus, oud = lees_adres().casus, gekozen()
    nieuw = (lijst, item) if lijst and item else None
    if nieuw != oud:
        vervangen = {**_lees_vervangen(), (casus, oud): monotonic()}
        vervangen.pop((casus, nieuw), None)
        st.session_state[_SLEUTEL] = (vervangen, (casus, nieuw))
    _schrijf(nieuw)


def gekozen() -> Keuze | None:
    """The list and id of the chosen item, or None."""
    adres = lees_adres()
    nu = (adres.lijst, adres.item) if adres.lijst and adres.item else None
    _, laatste = st.session_state.get(_SLEUTEL, ({}, None))
    if laatste is None or laatste[0] != adres.casus or (adres.casus, nu) not in _lees_vervangen():
        return nu
    _schrijf(laatste[1])
    keuze: Keuze | None = laatste[1]
    return keuze


def gekozen_item() -> Keuze | None:
    """The same, where it is an item of the story; None for a question or an address that names no list."""
    keuze = gekozen()
    return keuze if keuze and keuze[0] in ITEMLIJSTEN else None


def _lees_vervangen() -> dict[tuple[int | None, Keuze | None], float]:
    """The choices that were replaced a moment ago, each with when."""
    vervangen, _ = st.session_state.get(_SLEUTEL, ({}, None))
    return {keuze: sinds for keuze, sinds in vervangen.items() if monotonic() - sinds < _KORT}


def _schrijf(keuze: Keuze | None) -> None:
    lijst, item = keuze or (None, None)
    zet_adres(lijst=lijst, item=item)
