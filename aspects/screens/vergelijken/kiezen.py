"""Which stories lie below each other, on which scale, and which parts of them; all of it stands in the address."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from aspects.screens.stof import Evaluatiestof
from aspects.screens.vergelijken.plek import SCHEIDING, ga, lees_plek
from casus.model import Casus
from casus.screens.beschrijven import houd_uiteen
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel, vernieuw

MEESTE = 4
CONTACT, KALENDER = "contact", "kalender"
_SCHALEN = {CONTACT: "Vanaf het eerste contact", KALENDER: "Op de kalender"}
STUKKEN = {"jaar": (3, 12), "half": (1, 6)}
"""Months before and after the first contact that are in view; without a choice the whole story."""
_STUKKEN = {"": "Het hele verhaal", "jaar": "Het eerste jaar", "half": "Het eerste half jaar"}
DELEN = {
    "beleving": "Beleving", "gebeurtenissen": "Wat er gebeurde", "inzet": "Wie deed wat", "regie": "Regie",
}  # fmt: skip


@dataclass(frozen=True)
class Gekozen:
    """The numbers of the chosen stories in the order they were chosen, the scale, the parts and the stretch in view.

    ``stuk`` is a key of ``STUKKEN``, or '' for the whole story; on the calendar always that.
    ``vervallen``: how many of those in the address are no (counting) story of this evaluation.
    """

    nummers: tuple[int, ...]
    schaal: str
    delen: tuple[str, ...]
    stuk: str = ""
    vervallen: int = 0


def lees_gekozen(stof: Evaluatiestof) -> Gekozen:
    """What the address says; what is no counting story or no part of a picture is left out."""
    plek = lees_plek()
    genoemd = list(dict.fromkeys(d for d in plek.verhalen.split(SCHEIDING) if d.isdecimal()))
    tellend = set(stof.tellend)
    nummers = tuple(int(d) for d in genoemd if int(d) in tellend)
    schaal = KALENDER if plek.schaal == KALENDER else CONTACT
    gevraagd = plek.delen.split(SCHEIDING)
    delen = tuple(deel for deel in DELEN if deel in gevraagd) or tuple(DELEN)
    stuk = plek.stuk if schaal == CONTACT and plek.stuk in STUKKEN else ""
    return Gekozen(nummers[:MEESTE], schaal, delen, stuk, len(genoemd) - len(nummers))


def kies(stof: Evaluatiestof, gekozen: Gekozen) -> None:
    """Draws the fields."""
    _kies_verhalen(stof, gekozen)
    with st.container(horizontal=True, vertical_alignment="bottom", key="vergelijken_keuze"):
        _kies_schaal(gekozen)
        if gekozen.schaal == CONTACT:
            _kies_stuk(gekozen)
        _kies_delen(gekozen)


def zet_verhalen(nummers: Sequence[int]) -> None:
    """These stories and no others."""
    ga(verhalen=SCHEIDING.join(map(str, nummers)))


def noem_verhaal(casus: Casus) -> str:
    """What a story is called in a list: code, title, team; and that its safety is strict."""
    strikt = "veiligheid strikt" if casus.veiligheid == "strikt" else None
    return " · ".join(deel for deel in (casus.code, casus.titel, casus.team, strikt) if deel)


def _kies_verhalen(stof: Evaluatiestof, gekozen: Gekozen) -> None:
    opties = houd_uiteen({nummer: noem_verhaal(stof.cijfers[nummer].casus) for nummer in stof.tellend})
    basis = "vergelijken.verhalen"
    key = veldsleutel(basis, gekozen.nummers, opties)
    st.multiselect(
        "Welke verhalen? Kies er twee, drie of vier.", list(opties), default=list(gekozen.nummers), key=key,
        format_func=lambda nummer: opties.get(nummer, ""), max_selections=MEESTE,
        placeholder="Kies een verhaal", on_change=_zet_verhalen, args=(basis, key),
    )  # fmt: skip


def _zet_verhalen(basis: str, key: str) -> None:
    if is_van_nu(basis, key):
        nummers = tuple(st.session_state[key])
        is_zelf_bewaard(basis, nummers)
        zet_verhalen(nummers)


def _kies_schaal(gekozen: Gekozen) -> None:
    basis = "vergelijken.schaal"
    key = veldsleutel(basis, gekozen.schaal)
    st.segmented_control(
        "Hoe loopt de tijd?", list(_SCHALEN), default=gekozen.schaal, required=True, format_func=_SCHALEN.get,
        key=key, on_change=_zet_schaal, args=(basis, key),
    )  # fmt: skip


def _zet_schaal(basis: str, key: str) -> None:
    if is_van_nu(basis, key) and (schaal := st.session_state[key]) is not None:
        is_zelf_bewaard(basis, schaal)
        ga(schaal="" if schaal == CONTACT else schaal)


def _kies_stuk(gekozen: Gekozen) -> None:
    basis = "vergelijken.stuk"
    key = veldsleutel(basis, gekozen.stuk)
    st.segmented_control(
        "Welk stuk?", list(_STUKKEN), default=gekozen.stuk, required=True, format_func=_STUKKEN.get, key=key,
        on_change=_zet_stuk, args=(basis, key),
    )  # fmt: skip


def _zet_stuk(basis: str, key: str) -> None:
    if is_van_nu(basis, key) and (stuk := st.session_state[key]) is not None:
        is_zelf_bewaard(basis, stuk)
        ga(stuk=stuk)


def _kies_delen(gekozen: Gekozen) -> None:
    basis = "vergelijken.delen"
    key = veldsleutel(basis, gekozen.delen)
    st.pills(
        "Wat is te zien?", list(DELEN), default=list(gekozen.delen), selection_mode="multi",
        format_func=DELEN.get, key=key, on_change=_zet_delen, args=(basis, key),
    )  # fmt: skip


def _zet_delen(basis: str, key: str) -> None:
    if is_van_nu(basis, key):
        delen = tuple(deel for deel in DELEN if deel in st.session_state[key])
        if delen:
            is_zelf_bewaard(basis, delen)
        else:  # nothing chosen is everything, and the field says so again
            vernieuw(basis)
        ga(delen="" if delen in ((), tuple(DELEN)) else SCHEIDING.join(delen))
