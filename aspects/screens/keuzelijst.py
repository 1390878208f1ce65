"""A long list one chooses from, page by page; what is chosen and the page stand in the address."""

from collections.abc import Mapping, Sequence

import streamlit as st

from aspects.screens.adreskeuze import lees_keuze, zet_keuze
from casus.screens.beschrijven import houd_onzichtbaar_uiteen
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel

PER_BLAD = 25
_BLAD = "blad"


def kies_uit(scherm: str, parameter: str, label: str, regels: Mapping[str, tuple[str, str]]) -> str | None:
    """Draws the list (id: what, and what is said under it); the id that is chosen, also where it is on another page.

    ``parameter`` is its name in the address; anything else there chooses nothing.
    """
    staat = lees_keuze(scherm, parameter)
    gekozen = staat if staat in regels else None
    hier = kies_blad(scherm, list(regels), bij=gekozen)
    namen = houd_onzichtbaar_uiteen({kenmerk: letterlijk(regels[kenmerk][0]) for kenmerk in hier})
    basis = f"{scherm}.lijst.{parameter}"
    key = veldsleutel(basis, gekozen, namen)
    with st.container(key=f"lijst_{scherm}_{parameter}"):
        st.radio(
            label, hier, key=key, format_func=lambda k: namen.get(k, k),
            captions=[letterlijk(regels[kenmerk][1]) for kenmerk in hier],
            index=hier.index(gekozen) if gekozen in hier else None, on_change=_kies,
            args=(scherm, parameter, basis, key),
        )  # fmt: skip
    return gekozen


def kies_blad(
    scherm: str, dingen: Sequence[str], per_blad: int = PER_BLAD, parameter: str = _BLAD, *, bij: str | None = None
) -> list[str]:
    """The things on the page in view, with buttons to turn it; all where one page holds them.

    ``parameter`` is the name of the page in the address: each list on a screen its own. Where the address names no
    page it is the one that holds ``bij``.
    """
    bladen = max(1, -(-len(dingen) // per_blad))
    eerste = dingen.index(bij) // per_blad + 1 if bij in dingen else 1
    staat = lees_keuze(scherm, parameter, str(eerste))
    blad = min(bladen, max(1, int(staat) if staat.isdecimal() and len(staat) < 6 else 1))
    if bladen > 1:
        with st.container(horizontal=True, vertical_alignment="center", key=f"{scherm}_bladeren_{parameter}"):
            for woord, naar in (("Vorige", blad - 1), ("Volgende", blad + 1)):
                st.button(
                    woord, key=f"{scherm}.{parameter}.{woord}", on_click=_sla_om, args=(scherm, parameter, naar),
                    width="content", disabled=not 1 <= naar <= bladen,
                )  # fmt: skip
            st.caption(f"Blad {blad} van {bladen}", width="content")
    return list(dingen[(blad - 1) * per_blad : blad * per_blad])


def kies_beeld(scherm: str, parameter: str, beelden: Mapping[str, str], label: str) -> str:
    """One of a few ways to look, side by side; the first where the address names none."""
    staat = lees_keuze(scherm, parameter)
    gekozen = staat if staat in beelden else next(iter(beelden))
    basis = f"{scherm}.beeld.{parameter}"
    key = veldsleutel(basis, gekozen, dict(beelden))
    st.segmented_control(
        label, list(beelden), default=gekozen, format_func=beelden.get, key=key, label_visibility="collapsed",
        on_change=_wissel, args=(scherm, parameter, basis, key), required=True,
    )  # fmt: skip
    return gekozen


def _kies(scherm: str, parameter: str, basis: str, key: str) -> None:
    if is_van_nu(basis, key):
        is_zelf_bewaard(basis, st.session_state[key])
        zet_keuze(scherm, **{parameter: st.session_state[key]})


def _wissel(scherm: str, parameter: str, basis: str, key: str) -> None:
    if is_van_nu(basis, key) and st.session_state[key] is not None:
        is_zelf_bewaard(basis, st.session_state[key])
        zet_keuze(scherm, **{parameter: st.session_state[key], _BLAD: None})


def _sla_om(scherm: str, parameter: str, blad: int) -> None:
    zet_keuze(scherm, **{parameter: blad})
