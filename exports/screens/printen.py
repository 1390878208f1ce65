"""To print for the table: cards, consent form, name cards, blank timeline; and the casusverslag for the team."""

from datetime import date

import streamlit as st

from casus.screens.bron import Zicht, ik
from casus.screens.tekst import letterlijk
from casus.toestemming import mag_op_papier
from exports.schrijvers.afdrukken import (
    schrijf_betrokkenen_pdf, schrijf_kaarten_pdf, schrijf_tijdlijnblad_pdf, schrijf_toestemming_pdf,
)  # fmt: skip
from exports.schrijvers.casusverslag import schrijf_casusverslag_pdf
from exports.schrijvers.samenvatting import waarom_geen_papier
from exports.screens.meegeven import PDF, Schrijf, teken_download


def teken_printen(huidig: Zicht, scherm: str) -> None:
    """The papers; those without anything of the case are always there."""
    st.header("Om te printen", anchor=False)
    casus, onderzoek = huidig.casus, huidig.omgeving.onderzoek
    peildatum = huidig.omgeving.peildatum
    papieren: list[tuple[str, str, Schrijf]] = [
        ("Kaarten om te scoren", "scorekaarten", lambda nu: schrijf_kaarten_pdf()),
        ("Formulier voor toestemming", "toestemming", lambda nu: schrijf_toestemming_pdf(onderzoek)),
        ("Lege tijdlijn (A3)", "tijdlijn-a3", lambda nu: schrijf_tijdlijnblad_pdf(nu, peildatum, "A3")),
        ("Lege tijdlijn (A4)", "tijdlijn-a4", lambda nu: schrijf_tijdlijnblad_pdf(nu, peildatum, "A4")),
    ]
    if mag_op_papier(casus):
        papieren.insert(2, ("Kaarten met wie er zijn", "naamkaarten", schrijf_betrokkenen_pdf))
    with st.container(horizontal=True, key=f"{scherm}_printen"):
        for label, wat, schrijf in papieren:
            teken_download(huidig, ik(), label, wat, PDF, schrijf, scherm)


def teken_verslag(huidig: Zicht, scherm: str) -> None:
    """The casusverslag: for the evaluation team only."""
    if ik() != "evaluatieteam":
        return
    st.subheader("Casusverslag voor het evaluatieteam", anchor=False)
    if waarom := waarom_geen_papier(huidig.casus):
        st.warning(letterlijk(waarom))
        return
    st.caption("Alleen voor het evaluatieteam. Dat staat op elke bladzijde.")
    vandaag = date.today()
    teken_download(
        huidig, ik(), "Casusverslag (PDF)", "casusverslag", PDF,
        lambda nu: schrijf_casusverslag_pdf(nu, huidig.omgeving, vandaag), scherm,
    )  # fmt: skip
