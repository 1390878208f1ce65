"""Panels: the talks with their statements, or per point of attention what the panels said of it."""

from aspects.screens.keuzelijst import kies_beeld
from aspects.screens.panels.gesprekken import teken_gesprekken
from aspects.screens.panels.punten import teken_punten
from casus.screens.opening import open_onderzoekscherm

_BEELDEN = {"gesprekken": "Gesprekken", "punten": "Per aandachtspunt"}


def toon_panels() -> None:
    """The screen."""
    huidig = open_onderzoekscherm(
        "Panels", "Wat zeggen de panels van de aandachtspunten? Een panel oordeelt niet. Het team besluit."
    )
    if huidig is None:
        return
    if kies_beeld("panels", "beeld", _BEELDEN, "Hoe wilt u kijken?") == "punten":
        teken_punten(huidig)
    else:
        teken_gesprekken(huidig)
