"""In which months an action runs: a stretch from and to, or months one by one."""

from collections.abc import Callable, Iterable

import streamlit as st

from aspects.activiteitenplan import maak_reeks, noem_maand, voeg_maanden_toe
from aspects.screens.adreskeuze import lees_keuze, zet_keuze
from casus.datums.kalender import MAANDEN
from casus.model import Actie
from casus.screens.bron import Onderzoekszicht
from casus.screens.onderzoekformulier import verander_ding
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel

_JAREN_VOOR, _JAREN_NA = 1, 5


def teken_maanden(huidig: Onderzoekszicht, actie: Actie) -> None:
    """From and to with a button, and the twelve months of one year."""
    eigen = {maand[:4] for maand in actie.maanden}
    nu = int(huidig.onderzoek.peildatum[:4])
    jaren = sorted({f"{jaar:04d}" for jaar in range(nu - _JAREN_VOOR, nu + _JAREN_NA + 1)} | eigen)
    basis = f"activiteitenplan.{huidig.nr}.{actie.id}"
    jaar = _kies_jaar(jaren, min(eigen, default=f"{nu:04d}"), basis)
    _teken_jaar(huidig.nr, actie, jaar, basis)
    _teken_stuk(huidig.nr, actie, jaren, basis)


def _kies_jaar(jaren: list[str], standaard: str, basis: str) -> str:
    staat = lees_keuze("activiteitenplan", "jaar")
    jaar = staat if staat in jaren else standaard
    key = veldsleutel(f"{basis}.jaar", jaar, tuple(jaren))
    st.selectbox("Jaar", jaren, index=jaren.index(jaar), format_func=lambda j: str(int(j)), key=key, width=140,
                 on_change=_zet_jaar, args=(f"{basis}.jaar", key))  # fmt: skip
    return jaar


def _zet_jaar(basis: str, key: str) -> None:
    if is_van_nu(basis, key):
        is_zelf_bewaard(basis, st.session_state[key])
        zet_keuze("activiteitenplan", jaar=st.session_state[key])


def _teken_jaar(nummer: int, actie: Actie, jaar: str, basis: str) -> None:
    maanden = maak_reeks(f"{jaar}-01", f"{jaar}-12")
    gekozen = [maand for maand in maanden if maand in actie.maanden]
    plek = f"{basis}.{jaar}"
    key = veldsleutel(plek, gekozen)
    st.pills(
        f"Maanden in {int(jaar)}", maanden, selection_mode="multi", default=gekozen,
        format_func=lambda maand: MAANDEN[int(maand[5:7]) - 1], key=key, on_change=_bewaar_jaar,
        args=(nummer, actie.id, jaar, plek, key), wrap=True,
    )  # fmt: skip


def _bewaar_jaar(nummer: int, kenmerk: str, jaar: str, plek: str, key: str) -> None:
    if not is_van_nu(plek, key):
        return
    gekozen = sorted(st.session_state[key])
    if _bewaar(nummer, kenmerk, lambda was: sorted([*(m for m in was if m[:4] != jaar), *gekozen])):
        is_zelf_bewaard(plek, gekozen)


def _teken_stuk(nummer: int, actie: Actie, jaren: list[str], basis: str) -> None:
    maanden = [maand for jaar in jaren for maand in maak_reeks(f"{jaar}-01", f"{jaar}-12")]
    plek = f"{basis}.stuk"
    key = veldsleutel(plek, None, tuple(jaren))
    with st.container(horizontal=True, vertical_alignment="bottom", key=f"{basis}_rij_stuk"):
        for naam, label in (("van", "Van"), ("tot", "Tot en met")):
            with st.container():
                st.selectbox(label, maanden, index=None, placeholder="Kies een maand", format_func=noem_maand,
                             key=f"{key}.{naam}")  # fmt: skip
        st.button("Voeg toe", key=f"{basis}.voegtoe", on_click=_voeg_toe, args=(nummer, actie.id, key), width="content")
        st.button("Maak leeg", key=f"{basis}.leeg", on_click=_maak_leeg, args=(nummer, actie.id), width="content",
                  disabled=not actie.maanden)  # fmt: skip


def _voeg_toe(nummer: int, kenmerk: str, key: str) -> None:
    van, tot = st.session_state[f"{key}.van"], st.session_state[f"{key}.tot"]
    if van or tot:
        _bewaar(nummer, kenmerk, lambda was: voeg_maanden_toe(was, van or tot, tot or van))


def _maak_leeg(nummer: int, kenmerk: str) -> None:
    _bewaar(nummer, kenmerk, lambda was: [])


def _bewaar(nummer: int, kenmerk: str, maak: Callable[[Iterable[str]], list[str]]) -> bool:
    return verander_ding(
        nummer, "acties", kenmerk, "maanden bij actie", lambda nu: nu.model_copy(update={"maanden": maak(nu.maanden)})
    )
