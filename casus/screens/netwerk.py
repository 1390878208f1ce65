"""Netwerk: who stood around the inwoner at a moment of the story; a picture to step through, or a list."""

from datetime import date
from pathlib import Path

import streamlit as st

from casus.beeld.kleuren import Thema
from casus.beeld.netwerk import (
    Netwerkbeeld, Plaats, kies_begin, maak_netwerkbeeld, vertel_netwerk, vertel_netwerk_kort, vind_momenten,
)  # fmt: skip
from casus.beeld.teken_netwerk import teken_netwerk
from casus.datums import in_woorden
from casus.screens.bron import Zicht
from casus.screens.keuzeprent import BREEDST, SMALST
from casus.screens.opening import open_casusscherm
from casus.screens.raamwerk import lees_adres, lees_breedte, naar, toon_prent, zet_adres
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel

_PRENT = "netwerk.prent"
_STIJL = (Path(__file__).parent / "netwerk.css").read_text(encoding="utf-8")
_STANDEN = {
    "zeker": "erbij", "misschien": "misschien erbij", "onbekend": "niet bekend wanneer", "weg": "toen niet erbij",
}  # fmt: skip


def toon_netwerk() -> None:
    """The screen."""
    huidig = open_casusscherm("Netwerk", "Wie stonden er om de inwoner heen, en wanneer? Schuif door de tijd.")
    if huidig is None:
        return
    st.html(f"<style>{_STIJL}</style>")
    moment = _kies_moment(huidig)
    beeld = maak_netwerkbeeld(huidig.casus, huidig.omgeving.peildatum, moment)
    if beeld.leeg:
        st.info("Er staat nog niemand om de inwoner heen. Zet mensen neer bij **Betrokkenen**.")
    if _is_lijst():
        _teken_lijst(beeld)
    else:
        _teken_beeld(huidig, beeld)


def _is_lijst() -> bool:
    return lees_adres().extra.get("toon") == "lijst"


def _wissel() -> None:
    zet_adres(toon="lijst" if st.session_state["netwerk.toon"] == "lijst" else None)


def _lees_moment(huidig: Zicht) -> date:
    """The moment the address names, else the day of the session or the end of the story."""
    try:
        return date.fromisoformat(lees_adres().extra["moment"])
    except (KeyError, ValueError):
        return kies_begin(huidig.casus, huidig.omgeving.peildatum)


def _kies_moment(huidig: Zicht) -> date:
    """A slider over the moments on which the network changed, the one before and after, and picture or list."""
    moment = _lees_moment(huidig)
    momenten = sorted({*vind_momenten(huidig.casus, huidig.omgeving.peildatum), moment})
    plek = momenten.index(moment)
    if len(momenten) > 1:
        _teken_schuif(huidig, moment, momenten)
    with st.container(horizontal=True, vertical_alignment="center", key="netwerk_stappen"):
        for naam, label, stap in (("terug", "Vorige verandering", -1), ("verder", "Volgende verandering", 1)):
            kan = 0 <= plek + stap < len(momenten)
            doel = momenten[plek + stap].isoformat() if kan else None
            st.button(
                label, key=f"netwerk.{naam}", on_click=zet_adres, kwargs={"moment": doel or moment.isoformat()},
                disabled=not kan,
            )  # fmt: skip
        st.radio(
            "Weergave", ["beeld", "lijst"], index=int(_is_lijst()), horizontal=True, key="netwerk.toon",
            format_func={"beeld": "Beeld", "lijst": "Lijst"}.get, on_change=_wissel, label_visibility="collapsed",
            width="content",
        )  # fmt: skip
    return moment


def _teken_schuif(huidig: Zicht, moment: date, momenten: list[date]) -> None:
    opties = {m.isoformat(): in_woorden(m.isoformat()) for m in momenten}
    basis = f"netwerk.moment.{huidig.nr}"
    key = veldsleutel(basis, moment.isoformat(), opties)
    st.select_slider(
        "Op welk moment (een pijltje is een verandering)", list(opties), value=moment.isoformat(), key=key,
        format_func=lambda m: opties.get(m, str(m)), on_change=_zet_moment, args=(basis, key),
    )  # fmt: skip


def _zet_moment(basis: str, key: str) -> None:
    if not is_van_nu(basis, key):
        return
    is_zelf_bewaard(basis, st.session_state[key])
    zet_adres(moment=st.session_state[key])


@st.cache_data(show_spinner=False, max_entries=64)
def _maak_svg(
    bestand: str, nummer: int, versies: tuple[int, int], moment: date, breedte: int, thema: Thema, _beeld: Netwerkbeeld
) -> str:
    return teken_netwerk(_beeld, breedte=breedte, thema=thema)


def _teken_beeld(huidig: Zicht, beeld: Netwerkbeeld) -> None:
    breedte = min(BREEDST, max(SMALST, lees_breedte(_PRENT, 960)))
    thema: Thema = "donker" if st.context.theme.type == "dark" else "licht"
    versies = (huidig.versie, huidig.onderzoek_versie)
    svg = _maak_svg(huidig.bestand, huidig.nr, versies, beeld.moment, breedte, thema, beeld)
    prent = toon_prent(svg, key=_PRENT, beschrijving=vertel_netwerk_kort(beeld))
    if prent.gekozen is not None:
        _open_betrokkene(prent.gekozen.item)
    if prent.breedte and prent.breedte != breedte and SMALST <= prent.breedte <= BREEDST:
        st.rerun()
    st.caption("Kies iemand om meer te lezen of te veranderen bij **Betrokkenen**.")
    with st.expander("Het beeld in woorden"):
        for zin in vertel_netwerk(beeld):
            st.text(zin)


def _teken_lijst(beeld: Netwerkbeeld) -> None:
    """The same as the picture: everybody per ring, with a button to who they are."""
    st.header("In het midden", anchor=False)
    for plaats in beeld.inwoners:
        _teken_regel(plaats, "")
    for ring in beeld.ringen:
        st.header(letterlijk(ring.kop), anchor=False)
        if not ring.plaatsen:
            st.caption("Nog niemand.")
        for plaats in ring.plaatsen:
            _teken_regel(plaats, _STANDEN[plaats.stand])


def _teken_regel(plaats: Plaats, stand: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"netwerk_regel_{plaats.id}"):
        if st.button(letterlijk(plaats.naam), key=f"netwerk.open.{plaats.id}", width="content"):
            _open_betrokkene(plaats.id)
        if erbij := " · ".join(letterlijk(deel) for deel in (plaats.onder, stand) if deel):
            st.markdown(erbij, width="content")


def _open_betrokkene(kenmerk: str) -> None:
    """Goes to who this is; the moment goes along, so that the way back leads to it."""
    extra = lees_adres().extra
    naar(
        "betrokkenen", lijst="betrokkenen", item=kenmerk, moment=extra.get("moment"), toon=extra.get("toon")
    )
