"""The retention term of an evaluation, said where one comes every day; only as it nears its end."""

from datetime import date

import streamlit as st

from casus.bewaren import bepaal_termijn, zeg_klok
from casus.screens.bron import open_opslag, opslag
from casus.screens.raamwerk import link_naar


def toon_termijn(onderzoek: int) -> None:
    """A warning three months and one month ahead, and on the day the question; nothing where the date may be wrong."""
    termijn = bepaal_termijn(opslag().laad_onderzoek(onderzoek)[0].bewaren_tot, date.today())
    if termijn.stand not in ("drie_maanden", "een_maand", "voorbij"):
        return
    if zeg_klok(date.today(), open_opslag().beheer.laatste_dag()):
        return
    st.warning(termijn.zin)
    link_naar("bewaren", "Naar Bewaren en wissen", onderzoek=onderzoek)
