"""The session bar: which part the talk is in, the quiet clock, what comes next. Nothing forces an order."""

from pathlib import Path

import streamlit as st

from casus.screens.beamer import LEIDER
from casus.screens.bron import ik, meld, opslag
from casus.screens.pauze import zet_pauze
from casus.screens.raamwerk import lees_adres, naar, parameters, toon_klok
from casus.screens.raamwerk.pauze import PAUZETOETS
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel
from casus.sessiedelen import DELEN, Sessiestand, vertel_klok, vind_deel, vind_deel_op, vind_volgende
from casus.storage import OpslagFout
from casus.storage.log import nu

BEGINSCHERMEN = ("voorbereiding", "start", "tijdlijn")
"""Where a talk that does not run can be begun."""
_STIJL = (Path(__file__).parent / "sessiebalk.css").read_text(encoding="utf-8")
_WAS = "sessiebalk.was"


def teken_sessiebalk(nr: int | None, pad: str) -> None:
    """The bar of the case ``nr`` on the screen ``pad``; nothing where there is no case."""
    if nr is None:
        return
    try:
        opslag().versie(nr)
    except KeyError:
        return
    stand = _volg_scherm(nr, pad)
    if stand.deel is None and pad not in BEGINSCHERMEN:
        return
    st.html(f"<style>{_STIJL}</style>")
    with st.container(key="sessiebalk"):
        if stand.deel is None:
            _teken_begin(nr, stand)
            return
        _teken_delen(nr, stand, pad)
        with st.container(horizontal=True, vertical_alignment="center", key="sessiebalk_rij"):
            _teken_klok(stand)
            _teken_volgende(nr, stand)
            st.button(
                f"Pauze ({PAUZETOETS})", key="sessiebalk.pauze", type="tertiary", on_click=zet_pauze, args=(nr, True)
            )
            _teken_beamer(nr)
            _teken_meer(nr, stand)


def _volg_scherm(nr: int, pad: str) -> Sessiestand:
    """Who leads the talk and goes to the screen of another part takes the talk along; where one runs."""
    stand = opslag().sessies.lees(nr)
    was = st.session_state.get(_WAS)
    st.session_state[_WAS] = (nr, pad)
    deel = vind_deel_op(pad)
    gewisseld = was is not None and was != (nr, pad)
    if stand.deel is None or deel is None or deel.code == stand.deel or not gewisseld or ik() != LEIDER:
        return stand
    _ga(nr, deel.code)
    return opslag().sessies.lees(nr)


def _ga(nr: int, deel: str | None) -> None:
    try:
        opslag().sessies.ga_naar(nr, deel)
    except OpslagFout as fout:
        meld(str(fout), "fout")


def _open(nr: int, deel: str, pad: str) -> None:
    """The talk goes to this part, and this window to its screen."""
    _ga(nr, deel)
    st.session_state[_WAS] = (nr, pad)
    try:
        naar(pad)
    except KeyError:  # the screen is not in this table: the window stays where it is
        st.session_state.pop(_WAS)
        st.rerun()


def _teken_begin(nr: int, stand: Sessiestand) -> None:
    begonnen = any(stand.besteed.values())
    with st.container(horizontal=True, vertical_alignment="center", key="sessiebalk_rij"):
        begin = "Ga verder met het gesprek" if begonnen else "Begin het gesprek"
        if st.button(begin, key="sessiebalk.begin", help="Er loopt dan een klok mee. Op de beamer staat die niet."):
            pad = lees_pad_begin(begonnen)
            _open(nr, pad, vind_deel(pad).pad)  # type: ignore[union-attr]
        if begonnen:
            st.caption(f"Tot nu toe {_minuten(sum(stand.besteed.values()))}.")


def lees_pad_begin(begonnen: bool) -> str:
    """A talk begins at the start; one that was broken off goes on where most is said."""
    return "tijdlijn" if begonnen else "start"


def _teken_delen(nr: int, stand: Sessiestand, pad: str) -> None:
    with st.container(horizontal=True, key="sessiebalk_delen"):
        for deel in DELEN:
            huidig = deel.code == stand.deel
            with st.container(key=f"sessiebalk_{'nu' if huidig else 'deel'}_{deel.code}", width="content"):
                label = f"Nu: {deel.titel}" if huidig else deel.titel
                if st.button(label, key=f"sessiebalk.deel.{deel.code}", type="tertiary") and (
                    not huidig or pad != deel.pad
                ):
                    _open(nr, deel.code, deel.pad)


def _teken_klok(stand: Sessiestand) -> None:
    with st.container(key="sessiebalk_klok", width="content"):
        toon_klok(vertel_klok(stand, nu()))


def _minuten(seconden: int) -> str:
    return "1 minuut" if seconden // 60 == 1 else f"{seconden // 60} minuten"


def _teken_volgende(nr: int, stand: Sessiestand) -> None:
    volgende = vind_volgende(stand.deel)
    if volgende is None:
        _teken_klaar(nr, "sessiebalk.klaar")
    elif st.button(f"Volgende: {volgende.titel}", key="sessiebalk.volgende"):
        _open(nr, volgende.code, volgende.pad)


def _teken_klaar(nr: int, key: str) -> None:
    st.button("Gesprek klaar", key=key, on_click=_ga, args=(nr, None))


def _teken_beamer(nr: int) -> None:
    """A link and no button: it opens in a window of its own, that can be put on the beamer."""
    vraag = "&".join(f"{naam}={waarde}" for naam, waarde in parameters(lees_adres(), casus=nr).items())
    with st.container(key="sessiebalk_beamer", width="content"):
        st.markdown(f"[Open het beamervenster](presentatie?{vraag})")


def _teken_meer(nr: int, stand: Sessiestand) -> None:
    with st.popover("Tijd", key="sessiebalk.tijd"):
        st.caption("Minuten voor elk deel. Het is een hulp, geen regel.")
        for deel in DELEN:
            basis = f"sessiebalk.{nr}.budget.{deel.code}"
            minuten = stand.minuten_budget(deel.code)
            key = veldsleutel(basis, minuten)
            st.number_input(
                deel.titel, 0, 600, minuten, 5, key=key, on_change=_zet_budget, args=(nr, deel.code, basis, key)
            )
        if vind_volgende(stand.deel) is not None:
            _teken_klaar(nr, "sessiebalk.klaar_eerder")


def _zet_budget(nr: int, deel: str, basis: str, key: str) -> None:
    minuten = int(st.session_state[key] or 0)
    try:
        opslag().sessies.zet_budget(nr, deel, minuten)
    except OpslagFout as fout:
        meld(str(fout), "fout")
        return
    is_zelf_bewaard(basis, minuten)
