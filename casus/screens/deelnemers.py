"""Who comes to the session, and what each of them said yes to: the short form, while one prepares."""

import streamlit as st

from casus.screens.beschrijven import kies_namen
from casus.screens.bron import Zicht
from casus.screens.deelnamevelden import teken_deelnameveld
from casus.screens.intrekken import toon_vraag_intrekken
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import veldsleutel

_SCHERM = "voorbereiding"
_KOLOMMEN = [4, 3, 3]
_VOOR_EEN = ("datum", "vorm", "vertegenwoordigd_door", "citaten", "samenvatting_mee")


def teken_deelnemers(zicht: Zicht) -> None:
    """A row per betrokkene; below it the rest for the one that is chosen."""
    toon_vraag_intrekken(zicht)
    st.header("Wie komt er", anchor=False)
    wie = kies_namen(zicht.casus)
    if not wie:
        st.info("Nog niemand. Zet eerst mensen neer bij **Betrokkenen**.")
        return
    for kolom, kop in zip(st.columns(_KOLOMMEN), ("Wie", "Aanwezig", "Doet mee"), strict=True):
        kolom.caption(kop)
    for kenmerk, naam in wie.items():
        with st.container(key=f"deelnemer_{kenmerk}"):
            links, midden, rechts = st.columns(_KOLOMMEN, vertical_alignment="center")
        links.markdown(f"**{letterlijk(naam)}**")
        for kolom, veld, label in ((midden, "aanwezig", "Aanwezig"), (rechts, "status", "Doet mee")):
            with kolom:
                vol = f"{label}: {letterlijk(naam)}"
                teken_deelnameveld(zicht, _SCHERM, kenmerk, veld, vol, label_visibility="collapsed")
    with st.expander("Wat is er met iemand afgesproken"):
        _teken_een(zicht, wie)


def _teken_een(zicht: Zicht, wie: dict[str, str]) -> None:
    key = veldsleutel(f"{_SCHERM}.{zicht.nr}.afspraken_met", None, wie)
    kenmerk = st.selectbox("Over wie gaat het", list(wie), format_func=wie.get, key=key)
    if kenmerk is None:
        return
    for veld in _VOOR_EEN:
        teken_deelnameveld(zicht, _SCHERM, kenmerk, veld, None)
