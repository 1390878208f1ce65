"""On top: what waits for whom. Pressing a line shows its texts in the list below."""

import streamlit as st

from aspects.screens.adreskeuze import lees_keuze, zet_keuze
from aspects.screens.verificatie.bronnen import Stof
from aspects.verificatie.werklijst import Wachtregel
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import veldsleutel

_PARAMETER = "toon"
_MEESTE = 6


def lees_wachtregel(stof: Stof) -> Wachtregel | None:
    """The line that is open; None where none is, or where nothing waits in it any more."""
    gekozen = lees_keuze("verificatie", _PARAMETER)
    return next((regel for regel in stof.werklijst if regel.sleutel == gekozen), None)


def teken_werklijst(stof: Stof) -> None:
    """Every line as a quiet button; of many roles the rest in one field."""
    open_ = lees_wachtregel(stof)
    with st.container(border=True, key="verificatie_werklijst"):
        st.header("Wat wacht op wie", anchor=False)
        if not stof.werklijst:
            st.markdown("Niets wacht. Alle teksten zijn klaar.")
            return
        rollen = [regel for regel in stof.werklijst if regel.sleutel.startswith("rol-")]
        links, rechts = st.columns(2, gap="large")
        with links:
            _teken_regels("Op anderen", rollen[:_MEESTE], open_)
            if len(rollen) > _MEESTE:
                _kies_ander(rollen[_MEESTE:])
        with rechts:
            _teken_regels("Op het team", [r for r in stof.werklijst if not r.sleutel.startswith("rol-")], open_)
        if open_ is not None:
            st.button("Toon alles", key="verificatie.alles", on_click=_toon, args=(None,))


def _teken_regels(kop: str, regels: list[Wachtregel], open_: Wachtregel | None) -> None:
    st.markdown(f"**{kop}**" if regels else f"**{kop}**: niets")
    with st.container(gap=None, key=f"verificatie_regels_{kop.split()[-1]}"):
        for regel in regels:
            _teken_regel(regel, open_)


def _teken_regel(regel: Wachtregel, open_: Wachtregel | None) -> None:
    hier = open_ is not None and open_.sleutel == regel.sleutel
    zin = letterlijk(regel.zin)
    st.button(
        f"**▸ {zin}**" if hier else zin, key=f"verificatie.wacht.{regel.sleutel}", type="tertiary", width="content",
        on_click=_toon, args=(None if hier else regel.sleutel,),
    )  # fmt: skip


def _kies_ander(regels: list[Wachtregel]) -> None:
    zinnen = {regel.sleutel: regel.zin for regel in regels}
    key = veldsleutel("verificatie.wachtop", None, zinnen)
    st.selectbox(
        "En ook op", list(zinnen),
        index=None, placeholder="Kies", format_func=zinnen.get, key=key,
        on_change=_toon_gekozen, args=(key,),
    )  # fmt: skip


def _toon_gekozen(key: str) -> None:
    _toon(st.session_state[key])


def _toon(sleutel: str | None) -> None:
    zet_keuze("verificatie", **{_PARAMETER: sleutel, "stuk": None, "blad": None})
