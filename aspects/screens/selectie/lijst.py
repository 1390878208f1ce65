"""The long list of the evaluation in view as the rules want it, kept between runs by versions."""

from collections.abc import Iterable
from dataclasses import dataclass

import streamlit as st

from aspects.screens.getallen import Verhaalregel
from aspects.selectie.gemis import Gemis, vind_gemis
from aspects.selectie.model import GEKOZEN, Inbreng, maak_inbreng, noem_waarde, zet_op_code
from aspects.selectie.spreiding import Spreidingsregel, bereken_spreiding
from aspects.selectie.trechter import Trechter, bereken_trechter
from aspects.selectie.voorstel import Voorstel, stel_voor
from casus.model import Casus
from casus.screens.bron import Onderzoekszicht, Zicht, opslag
from casus.woorden import woord

NA_GESPREK = GEKOZEN[2:]
BLAD = "lange-lijst"
"""Said as ``lijst`` in an address: the sheet of the case, in the long list."""
Sleutel = tuple[object, ...]


@dataclass(frozen=True)
class Selectie:
    """All cases that were put forward, by code; ``op_nummer`` finds one by its number in the store."""

    huidig: Onderzoekszicht
    inbreng: tuple[Inbreng, ...]
    op_nummer: dict[int, Inbreng]
    sleutel: Sleutel

    @property
    def teams(self) -> tuple[str, ...]:
        """The teams of the evaluation."""
        return tuple(self.huidig.onderzoek.teams)

    @property
    def teamnamen(self) -> tuple[str, ...]:
        """The teams of the evaluation, and others that occur."""
        return tuple(dict.fromkeys([*self.teams, *(ander.team for ander in self.inbreng if ander.team)]))

    @property
    def gekozen(self) -> tuple[int, ...]:
        """The numbers of the cases that are chosen now."""
        return tuple(ander.nr for ander in self.inbreng if ander.is_gekozen)

    @property
    def codes(self) -> tuple[str, ...]:
        """All codes, also of cases that are shut."""
        return tuple(ander.code for ander in self.inbreng)


def lees_selectie(huidig: Onderzoekszicht) -> Selectie:
    """The long list as it is now."""
    sleutel: Sleutel = (huidig.bestand, huidig.nr, huidig.versie, huidig.casusversies)
    inbreng = _lees_lijst(sleutel, huidig)
    return Selectie(huidig, inbreng, {ander.nr: ander for ander in inbreng}, sleutel)


def lees_casus(selectie: Selectie, nummer: int) -> Casus:
    """The whole case."""
    return _lees(selectie.huidig.bestand, nummer, dict(selectie.huidig.casusversies)[nummer])[1]


def maak_zicht(selectie: Selectie, nummer: int) -> Zicht:
    """A case of the list as the fields of a head want it."""
    huidig = selectie.huidig
    return Zicht(
        nummer, lees_casus(selectie, nummer), dict(huidig.casusversies)[nummer], huidig.omgeving, huidig.bestand,
        huidig.demonstratie, huidig.nr, huidig.versie,
    )  # fmt: skip


def lees_spreiding(selectie: Selectie) -> tuple[Spreidingsregel, ...]:
    """The spread over the criteria."""
    return _bereken_spreiding(selectie.sleutel, selectie)


def lees_trechter(selectie: Selectie) -> Trechter:
    """The funnel."""
    return _bereken_trechter(selectie.sleutel, selectie)


def lees_gemis(selectie: Selectie, gekozen: tuple[int, ...]) -> tuple[Gemis, ...]:
    """What these cases lack beside the long list."""
    return _bereken_gemis((*selectie.sleutel, gekozen), selectie, gekozen)


def lees_voorstel(selectie: Selectie, aantal: int) -> Voorstel:
    """The suggestion."""
    return _bereken_voorstel((*selectie.sleutel, aantal), selectie, aantal)


def maak_verhaalregels(selectie: Selectie, nummers: Iterable[int]) -> list[Verhaalregel]:
    """What stands behind a number: each case with its head; to its story, or before the talk to its sheet here."""
    return [_maak_verhaalregel(selectie.op_nummer[nr]) for nr in nummers]


def _maak_verhaalregel(inbreng: Inbreng) -> Verhaalregel:
    if inbreng.status in NA_GESPREK:
        return Verhaalregel(inbreng.nr, zeg_kop(inbreng))
    return Verhaalregel(inbreng.nr, zeg_kop(inbreng), scherm="selectie", lijst=BLAD)


def zeg_kop(inbreng: Inbreng) -> str:
    """Team, group, who brought it in and status in one line; of a shut case only that it is."""
    if inbreng.dicht:
        return "dicht, zonder toestemming"
    delen = [inbreng.team, noem_waarde("doelgroep", inbreng.doelgroep), inbreng.medewerker, zeg_status(inbreng)]
    return " · ".join(deel for deel in delen if deel)


def zeg_status(inbreng: Inbreng) -> str:
    """The status in a word or two; of a reserve with its place."""
    status = "nagekeken" if inbreng.status == "geverifieerd" else woord("casusstatus", inbreng.status)
    return (
        f"{status} {inbreng.reserve_volgorde}" if inbreng.status == "reserve" and inbreng.reserve_volgorde else status
    )


@st.cache_resource(show_spinner=False, max_entries=8)
def _lees_lijst(sleutel: Sleutel, _huidig: Onderzoekszicht) -> tuple[Inbreng, ...]:
    return tuple(zet_op_code(_lees(_huidig.bestand, nr, versie)[0] for nr, versie in _huidig.casusversies))


@st.cache_resource(show_spinner=False, max_entries=2048)
def _lees(bestand: str, nummer: int, versie: int) -> tuple[Inbreng, Casus]:
    casus = opslag().laad_casus(nummer)[0]
    return maak_inbreng(nummer, casus), casus


@st.cache_resource(show_spinner=False, max_entries=8)
def _bereken_spreiding(sleutel: Sleutel, _selectie: Selectie) -> tuple[Spreidingsregel, ...]:
    return bereken_spreiding(_selectie.inbreng, _selectie.teams)


@st.cache_resource(show_spinner=False, max_entries=8)
def _bereken_trechter(sleutel: Sleutel, _selectie: Selectie) -> Trechter:
    return bereken_trechter(_selectie.inbreng)


@st.cache_resource(show_spinner=False, max_entries=16)
def _bereken_gemis(sleutel: Sleutel, _selectie: Selectie, _gekozen: tuple[int, ...]) -> tuple[Gemis, ...]:
    return vind_gemis(_selectie.inbreng, _gekozen, _selectie.teams)


@st.cache_resource(show_spinner=False, max_entries=16)
def _bereken_voorstel(sleutel: Sleutel, _selectie: Selectie, aantal: int) -> Voorstel:
    return stel_voor(_selectie.inbreng, aantal)
