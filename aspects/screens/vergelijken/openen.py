"""What was chosen in a picture: in words, with the way to it in its case; the address keeps it."""

from collections.abc import Sequence

import streamlit as st

from aspects.screens.getallen import Verhaalregel, teken_link
from aspects.screens.stof import Evaluatiestof
from aspects.screens.vergelijken.beeld import Plaat, vind_zin
from aspects.screens.vergelijken.plek import SCHERM, ga, lees_plek
from casus.screens.regievraag import VRAAG
from casus.screens.tekst import letterlijk
from casus.woorden import lijstnaam


def open_ding(nummer: int, lijst: str, item: str) -> None:
    """The next run shows this thing of this story."""
    ga(bij=f"{nummer}.{lijst}.{item}")


def toon_ding(stof: Evaluatiestof, platen: Sequence[Plaat]) -> None:
    """The thing that was chosen, over the screen; nothing where none was, or it is not there any more."""
    nummer, _, rest = lees_plek().bij.partition(".")
    lijst, _, item = rest.partition(".")
    plaat = next((plaat for plaat in platen if str(plaat.nummer) == nummer), None)
    zin = vind_zin(plaat.beeld, lijst, item) if plaat and plaat.beeld else ""
    if plaat is None or not zin:
        return
    casus = stof.cijfers[plaat.nummer].casus

    @st.dialog(letterlijk(f"{casus.code} · {casus.titel}"), on_dismiss=_sluit)
    def ding() -> None:
        st.markdown(letterlijk(zin))
        naam = "deze vraag" if lijst == VRAAG else f"deze {lijstnaam(lijst).lower()}"
        teken_link(Verhaalregel(plaat.nummer, lijst=lijst, item=item), f"Open {naam} in de tijdlijn", SCHERM)
        if st.button("Sluiten", key="vergelijken.sluit"):
            _sluit()
            st.rerun()

    ding()


def _sluit() -> None:
    ga(bij="")
