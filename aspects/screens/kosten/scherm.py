"""The screen Inzet en kosten: who may see amounts, the short story of it, then the outcome or item by item."""

import streamlit as st

from aspects.kosten import KostenUitkomst
from aspects.screens.cijfers import cijfers_van
from aspects.screens.kosten.beeld import teken_tijd
from aspects.screens.kosten.kop import teken_kop, wijs_naar_werklijst
from aspects.screens.kosten.opmaak import zet_stijl
from aspects.screens.kosten.posten import teken_inzetten
from aspects.screens.kosten.tabellen import teken_bereik, teken_betalers, teken_gevoeligheid, teken_schaduw
from aspects.screens.kosten.weergave import UITKOMST, kies_weergave
from casus.screens.bedragen import mag_bedragen_zien
from casus.screens.bron import Zicht
from casus.screens.gevraagd import teken_gevraagd
from casus.screens.opening import open_casusscherm



def toon_kosten() -> None:
    """The screen."""
    huidig = open_casusscherm("Inzet en kosten", "Wat de hulp kostte, en wat het anders had gekost.")
    if huidig is None:
        return
    if not mag_bedragen_zien(huidig.casus):
        _zeg_waarom_niet()
        return
    zet_stijl()
    if not huidig.casus.inzetten:
        _vraag(huidig)
        st.info("Er is nog geen inzet. Zet eerst bij **Inzet** neer welke hulp er was.")
        return
    kosten = cijfers_van(huidig).kosten
    if kosten is None:
        _vraag(huidig)
        st.info("De kosten zijn niet (helemaal) gevraagd. Daarom staan hier geen bedragen: niet gevraagd is niet nul.")
        teken_inzetten(huidig, None)
        return
    teken_kop(huidig, kosten)
    with st.container(horizontal=True, vertical_alignment="bottom", key="kosten_keuzes"):
        weergave = kies_weergave(huidig)
        with st.container(width="content"):
            _vraag(huidig)
        if weergave == UITKOMST:
            wijs_naar_werklijst(kosten)
    if weergave == UITKOMST:
        _teken_uitkomst(huidig, kosten)
    else:
        teken_inzetten(huidig, kosten)


def _vraag(huidig: Zicht) -> None:
    teken_gevraagd(huidig, "kosten", "kosten", "Is er gevraagd naar kosten?")


def _zeg_waarom_niet() -> None:
    st.info(
        "Aan tafel staan hier geen bedragen: het gesprek gaat over wat hielp, niet over wat het kostte. "
        "Werkt u het verhaal later uit? Kies dan links bij ‘Ik ben’: evaluatieteam. "
        "Vraagt de inwoner zelf naar de kosten? Zet dan ‘Kosten aan tafel’ aan bij **Voorbereiding**."
    )


def _teken_uitkomst(huidig: Zicht, kosten: KostenUitkomst) -> None:
    teken_betalers(kosten)
    teken_tijd(huidig, kosten)
    teken_bereik(huidig, kosten)
    teken_gevoeligheid(kosten)
    teken_schaduw(huidig, kosten)
