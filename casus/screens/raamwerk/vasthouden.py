"""A choice that stands in the address, held while the browser still sends the address of a moment ago.

A browser that types on sends its next message with the address it knows. Taken for a choice, that would bring back
what was just left: a line would lose its place, a key would work on the item before. Who goes back by hand is heard.
"""

from __future__ import annotations

from collections.abc import Hashable
from time import monotonic
from typing import Any, TypeVar

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

__all__ = ["houd_vast", "lees_vast"]

HOOGSTENS = 10.0
"""Seconds in which a message may still carry an address that was replaced; a busy machine needs some."""

Waarde = TypeVar("Waarde", bound=Hashable)


def houd_vast(naam: str, plek: Hashable, oud: Waarde, nieuw: Waarde) -> None:
    """``nieuw`` replaces ``oud`` in the address; ``plek`` is where that counts, for instance the case."""
    if oud == nieuw:
        return
    vervangen = {**_lees(naam, plek)[0], oud: monotonic()}
    vervangen.pop(nieuw, None)
    st.session_state[_sleutel(naam)] = (plek, vervangen, nieuw)


def lees_vast(naam: str, plek: Hashable, nu: Waarde) -> Waarde:
    """What counts where the address says ``nu``: that, or what replaced it a moment ago."""
    vervangen, laatste = _lees(naam, plek)
    sinds = vervangen.get(nu)
    if sinds is None or monotonic() - sinds > HOOGSTENS:
        return nu
    gekozen: Waarde = laatste
    if _gaat_terug():  # and stays there, whatever the browser sends after it
        houd_vast(naam, plek, gekozen, nu)
        return nu
    return gekozen


def _gaat_terug() -> bool:
    """True where the person used the back or forward button of the browser."""
    ctx = get_script_run_ctx(suppress_warning=True)
    return bool(ctx and ctx.is_history_navigation)


def _lees(naam: str, plek: Hashable) -> tuple[dict[Any, float], Any]:
    """What was replaced here, each with when, and what was chosen last."""
    hier, vervangen, laatste = st.session_state.get(_sleutel(naam), (None, {}, None))
    return (vervangen, laatste) if hier == plek else ({}, None)


def _sleutel(naam: str) -> str:
    return f"raamwerk.vasthouden.{naam}"
