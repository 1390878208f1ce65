"""Doing something with the store from a button, and saying how it went."""

from collections.abc import Callable

from casus.screens.bron import meld, wis_melding
from casus.storage import OpslagFout


def probeer(doe: Callable[[], object], gelukt: str) -> None:
    """Does it and says ``gelukt``, or why it could not be."""
    wis_melding()
    try:
        doe()
    except OpslagFout as fout:
        meld(str(fout), "fout")
    else:
        meld(gelukt)
