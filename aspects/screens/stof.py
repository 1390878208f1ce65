"""All stories of the evaluation in view with their figures, kept between runs until one of them changes."""

from collections.abc import Hashable
from dataclasses import dataclass

import streamlit as st

from aspects.cijfers import CasusCijfers
from aspects.geheel import Geheel, bereken_geheel
from aspects.naast.verhullen import is_strikt, verhul
from aspects.screens.cijfers import cijfers_per_nummer
from casus.screens.bron import Onderzoekszicht, ik
from casus.venster import telt_mee

MAG_STRIKT = ("evaluatieteam", "gespreksleider")


@dataclass(frozen=True)
class Evaluatiestof:
    """``cijfers`` of every case by its number in the store, in order, also of those that do not count.

    ``tellend`` are the numbers of those that count, ``nummer_van`` finds a number by the id of the case, ``sleutel``
    is another one as soon as a case or the settings change: the key of what a screen keeps of this. ``mag_strikt``:
    who is looking may read the strict stories; without it their words are left out.
    """

    cijfers: dict[int, CasusCijfers]
    tellend: tuple[int, ...]
    nummer_van: dict[str, int]
    geheel: Geheel
    sleutel: Hashable
    mag_strikt: bool

    @property
    def meetellend(self) -> tuple[CasusCijfers, ...]:
        """The figures of the cases that count, in order."""
        return tuple(self.cijfers[nummer] for nummer in self.tellend)


def stof_van(huidig: Onderzoekszicht) -> Evaluatiestof:
    """The stories of this evaluation as they are now, for who is looking: of a strict one perhaps without its words."""
    mag_strikt = ik() in MAG_STRIKT
    return _verzamel((huidig.bestand, huidig.nr, huidig.versie, huidig.casusversies, mag_strikt), huidig, mag_strikt)


@st.cache_resource(show_spinner="Bezig: de verhalen naast elkaar leggen", max_entries=4)
def _verzamel(sleutel: tuple[object, ...], _huidig: Onderzoekszicht, mag_strikt: bool) -> Evaluatiestof:
    cijfers = cijfers_per_nummer(_huidig)
    if not mag_strikt:
        cijfers = {nummer: verhul(c) if is_strikt(c) else c for nummer, c in cijfers.items()}
    casussen = [c.casus for c in cijfers.values()]
    return Evaluatiestof(
        cijfers=cijfers,
        tellend=tuple(nummer for nummer, c in cijfers.items() if telt_mee(c.casus)),
        nummer_van={c.casus.id: nummer for nummer, c in cijfers.items()},
        geheel=bereken_geheel(casussen, list(cijfers.values()), _huidig.omgeving),
        sleutel=sleutel,
        mag_strikt=mag_strikt,
    )
