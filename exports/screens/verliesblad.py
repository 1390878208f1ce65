"""The button for the page to keep apart from the computer; it is written in the log that it was made."""

from datetime import date

import streamlit as st

from casus.screens.bron import ik, opslag
from casus.screens.kijker import namens
from casus.toegang import GeenToegang
from exports.schrijvers.verliesblad import schrijf_verliesblad_pdf


def teken_verliesblad() -> None:
    """What it is for, and the download; nothing for who may not administer."""
    try:
        opslag().beheer.is_versleuteld()
    except GeenToegang:
        return
    st.header("Als de computer kwijt is", anchor=False)
    st.write(
        "Print dit blad en bewaar het los van de computer. Er staat op wat u doet in de eerste 72 uur. En wat er op de "
        "computer stond: nummers van casussen, soorten gegevens en hoeveel mensen. Geen titels, geen verhaal."
    )
    st.download_button(
        "Blad voor verlies of diefstal (PDF)", data=namens(maak_verliesblad), file_name="computer-kwijt.pdf",
        mime="application/pdf", key="bewaren.verliesblad", on_click="ignore",
    )  # fmt: skip


def maak_verliesblad() -> bytes:
    """The page as things stand now; the log says that it was made. It holds nothing of anybody to destroy."""
    beheer = opslag().beheer
    inhoud = schrijf_verliesblad_pdf(
        beheer.tel_gegevens(), versleuteld=beheer.is_versleuteld(), dag=date.today()
    )
    opslag().log(ik(), "blad voor verlies of diefstal gemaakt")
    return inhoud
