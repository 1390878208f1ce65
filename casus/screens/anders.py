"""Anders?: the referentie. What would have happened otherwise, and from which moment."""

from typing import Any

import streamlit as st

from casus.bewerken import nieuw_kenmerk, zet_velden
from casus.screens.beschrijven import beschrijf_delen, noem_item
from casus.screens.bron import Zicht, doe
from casus.screens.kopformulier import teken_kopvelden
from casus.screens.opening import open_casusscherm
from casus.screens.raamwerk import naar
from casus.screens.tekst import letterlijk
from casus.stappen import ZetKop
from casus.woorden import lijstnaam

_SCHERM = {"gebeurtenissen": "tijdlijn", "inzetten": "inzet"}


def toon_anders() -> None:
    """The screen."""
    huidig = open_casusscherm(
        "Wat zou er anders zijn gegaan?",
        "Eén gedeeld verleden, twee mogelijke toekomsten. Noem eerst waarmee u vergelijkt.",
    )
    if huidig is None:
        return
    links, rechts = st.columns(2, gap="large")
    with links:
        teken_kopvelden(huidig, "anders", ["soort"], deel="referentie")
        if huidig.casus.referentie is not None:
            teken_kopvelden(huidig, "anders", ["splitsingspunt", "toelichting"], deel="referentie")
            _teken_weg(huidig)
    with rechts:
        if huidig.casus.referentie is not None:
            _teken_items(huidig)


def _items(huidig: Zicht) -> list[tuple[str, Any]]:
    return [
        (lijst, ding)
        for lijst in _SCHERM
        for ding in getattr(huidig.casus, lijst)
        if ding.scenario == "referentie"
    ]


def _teken_weg(huidig: Zicht) -> None:
    if _items(huidig):
        st.caption("De vergelijking weghalen kan pas als er hiernaast niets meer bij staat.")
        return
    st.button("Haal de vergelijking weg", key="anders.weg", on_click=_haal_weg, args=(huidig,))


def _haal_weg(huidig: Zicht) -> None:
    na = huidig.casus.model_copy(update={"referentie": None})
    doe(huidig.nr, "Vergelijking weggehaald", [ZetKop(na, huidig.casus)])


def _teken_items(huidig: Zicht) -> None:
    st.header("Wat er dan zou zijn gebeurd", anchor=False)
    items = _items(huidig)
    if not items:
        st.info(
            "Nog niets. Zet hieronder neer wat er dan zou zijn gebeurd. Of maak een kopie van wat er staat. "
            "Kies dan op de tijdlijn een gebeurtenis of inzet, en de knop ‘Kopie naar Anders?’."
        )
    for lijst, ding in items:
        _teken_item(huidig, lijst, ding)
    with st.container(horizontal=True, key="anders_nieuw"):
        for lijst in _SCHERM:
            if st.button(f"Nog een {lijstnaam(lijst)}", key=f"anders.nieuw.{lijst}"):
                _maak_nieuw(huidig, lijst)


def _teken_item(huidig: Zicht, lijst: str, ding: Any) -> None:
    wat = noem_item(huidig.casus, lijst, ding)
    rest = [deel for deel in beschrijf_delen(huidig.casus, lijst, ding) if deel not in (wat, "wat anders zou gaan")]
    with st.container(horizontal=True, vertical_alignment="center", key=f"regel_anders_{ding.id}"):
        with st.container(gap=None, width="stretch"):
            st.markdown(letterlijk(wat))
            st.caption(letterlijk(" · ".join(rest)))
        hulp = f"Open: {letterlijk(wat[:60])}"
        gekozen = st.button("Open", key=f"anders.{lijst}.{ding.id}", help=hulp, width="content")
    if gekozen:
        naar(_SCHERM[lijst], lijst=lijst, item=ding.id)


def _maak_nieuw(huidig: Zicht, lijst: str) -> None:
    """A new item of this scenario, still to be filled in, and to where that is done."""
    kenmerk = nieuw_kenmerk(lijst)
    velden = {"scenario": "referentie"}
    stappen, _ = zet_velden(huidig.casus, huidig.omgeving, lijst, kenmerk, velden, nieuw_kenmerk("notities"))
    if doe(huidig.nr, f"{lijstnaam(lijst)} bij wat anders zou gaan", stappen):
        naar(_SCHERM[lijst], lijst=lijst, item=kenmerk)
