"""Afronding: was it asked, what is still to look up, what was agreed, how it was; then the summary, read aloud."""

from importlib.resources import files
from typing import get_args

import streamlit as st

from casus.model.keuzes import Onderwerp
from casus.screens.bron import Zicht
from casus.screens.gevraagd import teken_gevraagd
from casus.screens.kopformulier import teken_kopveld
from casus.screens.opening import open_casusscherm
from casus.woorden import woord
from exports.screens.afspraken import teken_afspraken
from exports.screens.printen import teken_printen, teken_verslag
from exports.screens.samenvatting import teken_samenvatting
from exports.screens.uitzoeken import teken_uitzoeken

SCHERM = "afronding"
ONDERWERPEN: tuple[Onderwerp, ...] = get_args(get_args(Onderwerp)[0])


def toon_afronding() -> None:
    """The screen."""
    huidig = open_casusscherm("Afronding", "Samen kijken wat er nog moet. Daarna leest u de samenvatting voor.")
    if huidig is None:
        return
    st.html(f"<style>{(files('exports') / 'screens' / 'afronding.css').read_text(encoding='utf-8')}</style>")
    links, rechts = st.columns(2, gap="large")
    with links:
        teken_afspraken(huidig, SCHERM)
        st.header("Hoe was het gesprek?", anchor=False)
        teken_kopveld(huidig, SCHERM, "terugblik")
    with rechts:
        teken_uitzoeken(huidig, SCHERM)
        _teken_gevraagd(huidig)
    teken_samenvatting(huidig, SCHERM)
    teken_printen(huidig, SCHERM)
    teken_verslag(huidig, SCHERM)


def _teken_gevraagd(huidig: Zicht) -> None:
    """The nine subjects; what was not asked gives no figure."""
    gedaan = sum(huidig.casus.uitgevraagd.get(onderwerp) is not None for onderwerp in ONDERWERPEN)
    st.header("Is alles gevraagd?", anchor=False)
    st.caption("Niet gevraagd is niet hetzelfde als niets. Zeg het eerlijk: dan rekent de app ermee.")
    titel = f"{gedaan} van de {len(ONDERWERPEN)} onderwerpen ingevuld"
    with st.expander(titel, expanded=gedaan < len(ONDERWERPEN), key=f"{SCHERM}.gevraagd.{huidig.nr}"):
        for onderwerp in ONDERWERPEN:
            naam = woord("onderwerp", onderwerp)
            teken_gevraagd(huidig, onderwerp, SCHERM, f"Gevraagd naar {naam}?")
