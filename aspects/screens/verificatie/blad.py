"""The sheet to print that puts a vignette to somebody; made when it is pressed, and written in log and register."""

from collections.abc import Callable

import streamlit as st

from aspects.verificatie import waarom_niet_voorleggen
from aspects.verificatie.werklijst import Werkstuk
from casus.bewerken.halve import vind_item
from casus.model import Casus, Vignet
from casus.screens.bron import ik, opslag
from casus.storage import Opslag
from casus.toestemming import mag_op_papier

SchrijfBlad = Callable[[Casus, Vignet], bytes]


def teken_blad(stuk: Werkstuk, schrijf_blad: SchrijfBlad) -> None:
    """The button; none for what is put to nobody, or may not be on paper."""
    casus, nummer = stuk.casus, stuk.nr
    if stuk.soort != "vignetten" or casus is None or nummer is None:
        return
    if waarom_niet_voorleggen(casus) or not mag_op_papier(casus):
        return
    winkel, wie, kenmerk = opslag(), ik(), stuk.kenmerk
    st.download_button(
        "Blad om voor te leggen (PDF)", data=lambda: geef_blad(winkel, wie, nummer, kenmerk, schrijf_blad),
        file_name="klopt-dit-zo.pdf", mime="application/pdf", key=f"verificatie.blad.{stuk.sleutel}",
        on_click="ignore",
    )  # fmt: skip


def geef_blad(winkel: Opslag, wie: str, nummer: int, kenmerk: str, schrijf_blad: SchrijfBlad) -> bytes:
    """The sheet of the vignette as it is stored at this moment; the log has its hash, never what is in it."""
    casus, _ = winkel.laad_casus(nummer)
    inhoud = schrijf_blad(casus, vind_item(casus, "vignetten", kenmerk))
    winkel.beheer.geef_uit(wie, "vignet als PDF meegegeven", inhoud, casus_nr=nummer)
    return inhoud
