"""Keeps what is being typed in any field of a case, and offers it back: 'u was hier aan het typen'."""

from casus.screens.bron import ik, opslag
from casus.screens.raamwerk import bewaak_velden
from casus.storage import OpslagFout
from casus.storage.concepten import Veldconcepten


def bewaak_concepten(casus: int | None) -> None:
    """Once per screen, after all that is on it."""
    if casus is None:
        return
    try:
        bewaak_velden(casus, Veldconcepten(opslag().pad).lees(casus, ik()))
    except OpslagFout:
        return  # the next thing that is entered says what is wrong with the store
