"""Anders?: the referentie. What would have happened otherwise, and from which moment."""

import streamlit as st

from casus.screens.bron import Zicht, doe, itemtekst, toon_melding, zicht
from casus.screens.kopformulier import teken_kopvelden
from casus.screens.lijstscherm import beschrijf_item
from casus.screens.raamwerk import naar
from casus.stappen import ZetKop


def toon_anders() -> None:
    """The screen."""
    st.title("Wat zou er anders zijn gegaan?")
    st.caption("Eén gedeeld verleden, twee mogelijke toekomsten. Noem eerst waarmee u vergelijkt.")
    toon_melding()
    huidig = zicht()
    if huidig is None:
        return
    links, rechts = st.columns(2, gap="large")
    with links:
        teken_kopvelden(huidig, "anders", ["soort"], deel="referentie")
        if huidig.casus.referentie is not None:
            teken_kopvelden(huidig, "anders", ["splitsingspunt", "toelichting"], deel="referentie")
            _teken_weg(huidig)
    with rechts:
        _teken_items(huidig)


def _items(huidig: Zicht) -> list[tuple[str, object]]:
    return [
        (lijst, ding)
        for lijst in ("gebeurtenissen", "inzetten")
        for ding in getattr(huidig.casus, lijst)
        if ding.scenario == "referentie"
    ]


def _teken_weg(huidig: Zicht) -> None:
    if _items(huidig):
        st.caption("De vergelijking weghalen kan pas als er niets meer bij staat.")
        return
    st.button("Haal de vergelijking weg", key="anders.weg", on_click=_haal_weg, args=(huidig,))


def _haal_weg(huidig: Zicht) -> None:
    doe(
        huidig.nr,
        "Vergelijking weggehaald",
        [ZetKop(huidig.casus.model_copy(update={"referentie": None}), huidig.casus)],
    )


def _teken_items(huidig: Zicht) -> None:
    st.subheader("Wat er dan zou zijn gebeurd")
    items = _items(huidig)
    if not items:
        st.info(
            "Nog niets. Kies op de tijdlijn een gebeurtenis of inzet. Zet ‘Hoort bij’ op ‘wat anders zou zijn gegaan’, "
            "of maak daar een kopie."
        )
    for lijst, ding in items:
        tekst = beschrijf_item(huidig, lijst, ding)
        if st.button(
            tekst, key=f"anders.{lijst}.{getattr(ding, 'id', '')}", type="tertiary", help=f"Open {itemtekst(ding)[:40]}"
        ):
            naar("tijdlijn", lijst=lijst, item=getattr(ding, "id", ""))
