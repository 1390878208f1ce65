"""What a new evaluation starts with: the eleven aspects, and what comes with the app to reckon with.

Source: ``aspects/data/``.
"""

from functools import lru_cache

from aspects.aspectenlijst import laad_standaard
from aspects.prijslijst import laad_standaardindex, laad_standaardlijst, laad_standaardnormdagen
from casus.standaarden import Standaarden


@lru_cache(maxsize=1)
def maak_standaardinstellingen() -> Standaarden:
    """The standard settings; no price level, so that a price stays that of its own year until people choose one."""
    return Standaarden(
        aspecten=tuple(aspect.code for aspect in laad_standaard()),
        prijslijst=laad_standaardlijst(),
        prijsindex=laad_standaardindex(),
        normdagen=laad_standaardnormdagen(),
    )
