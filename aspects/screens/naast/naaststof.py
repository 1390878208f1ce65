"""What the screen lays side by side: the counting stories with all their cells, kept until one of them changes."""

from collections.abc import Hashable
from dataclasses import dataclass, replace

import streamlit as st

from aspects.aspectenlijst import AspectUitleg, laad_aspecten
from aspects.cijfers import CasusCijfers
from aspects.naast.cellen import Cel
from aspects.naast.keuze import Keuze, kies_verhalen
from aspects.naast.kolommen import Kolom, maak_deelkolommen, maak_kolommen
from aspects.naast.matrix import bereken_cellen
from aspects.screens.stof import Evaluatiestof, stof_van
from casus.screens.bron import Onderzoekszicht


@dataclass(frozen=True)
class Naaststof:
    """``cijfers`` of the counting stories by number, ``cellen`` per story and column, also of whole aspects."""

    stof: Evaluatiestof
    aspecten: tuple[AspectUitleg, ...]
    cijfers: dict[int, CasusCijfers]
    kolommen: tuple[Kolom, ...]
    cellen: dict[int, dict[str, Cel]]

    @property
    def kolomnamen(self) -> dict[str, str]:
        return {kolom.code: kolom.naam for kolom in self.kolommen}

    @property
    def sleutel(self) -> Hashable:
        return self.stof.sleutel

    @property
    def mag_strikt(self) -> bool:
        return self.stof.mag_strikt

    def uitleg(self, aspect: str | None) -> AspectUitleg | None:
        """The aspect with this code; None for any other."""
        return next((uitleg for uitleg in self.aspecten if uitleg.code == aspect), None)

    def kies(self, keuze: Keuze) -> tuple[int, ...]:
        """The numbers of the stories that fit."""
        casussen = {nr: c.casus for nr, c in self.cijfers.items()}
        return kies_verhalen(keuze, casussen, lambda nr: {k: cel.richting for k, cel in self.cellen[nr].items()})


def naaststof_van(huidig: Onderzoekszicht) -> Naaststof:
    """The stories of this evaluation as they are now."""
    stof = stof_van(huidig)
    return _bereken(stof.sleutel, stof, huidig)


@st.cache_resource(show_spinner=False, max_entries=4)
def _bereken(sleutel: Hashable, _stof: Evaluatiestof, _huidig: Onderzoekszicht) -> Naaststof:
    aspecten = tuple(laad_aspecten(_huidig.onderzoek))
    cijfers = {nr: _stof.cijfers[nr] for nr in _stof.tellend}
    kolommen = maak_kolommen(aspecten, cijfers.values())
    geheel = (Kolom(uitleg.code, None, uitleg.kort, uitleg.label) for uitleg in aspecten)
    alle = {kolom.code: kolom for kolom in (*geheel, *kolommen)}
    return Naaststof(_stof, aspecten, cijfers, kolommen, bereken_cellen(cijfers, tuple(alle.values())))


def met_delen(naast: Naaststof, uitleg: AspectUitleg) -> tuple[Naaststof, tuple[Kolom, ...]]:
    """The same with the cells of the parts of one aspect, and their columns."""
    return _voeg_delen_toe(naast.sleutel, uitleg.code, naast, uitleg)


@st.cache_resource(show_spinner=False, max_entries=24)
def _voeg_delen_toe(
    sleutel: Hashable, aspect: str, _naast: Naaststof, _uitleg: AspectUitleg
) -> tuple[Naaststof, tuple[Kolom, ...]]:
    kolommen = maak_deelkolommen(_uitleg, _naast.cijfers.values())
    delen = bereken_cellen(_naast.cijfers, kolommen)
    return replace(_naast, cellen={nr: {**cellen, **delen[nr]} for nr, cellen in _naast.cellen.items()}), kolommen
