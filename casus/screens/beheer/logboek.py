"""Logboek: who did what when. To read only; for incidents, not to follow workers."""

import re
from datetime import date, datetime, timedelta

import streamlit as st

from casus.datums import in_lopende_zin
from casus.screens.bron import opslag
from casus.screens.tabel import maak_tabel
from casus.screens.tekst import letterlijk

_MEESTE = 500
_MERK = re.compile(r"(sha256 [0-9a-f]{12})[0-9a-f]{52}")
_IEDEREEN = "iedereen"
_KOPPEN = ("Wanneer", "Wie", "Wat", "Waarbij")


def toon_logboek() -> None:
    """The screen."""
    st.title("Logboek", anchor=False)
    st.caption(
        "Wie deed wat, en wanneer. Dit is voor incidenten, en niet om medewerkers te volgen. Er staat niets in van "
        "een verhaal. Niemand kan er iets in veranderen. Na twaalf maanden gaat een regel vanzelf weg."
    )
    van, tot, door = _kies()
    regels = opslag().beheer.lees_logboek(van, tot, None if door == _IEDEREEN else door, _MEESTE)
    if not regels:
        st.info("In deze dagen staat er niets in het logboek.")
        return
    rijen = [(zeg_kort(r.tijdstip), r.wie, _kort(r.wat), r.casus or r.onderzoek or "") for r in regels]
    st.caption(f"{len(regels)} {'regel' if len(regels) == 1 else 'regels'}, de nieuwste eerst.")
    if len(regels) == _MEESTE:
        st.caption("Er is meer. Kies minder dagen.")
    st.html(maak_tabel("Logboek", _KOPPEN, rijen))


def _kort(wat: str) -> str:
    """Of a hash the begin: the whole one stands in the register."""
    return _MERK.sub(r"\1…", wat)


def _kies() -> tuple[date, date, str]:
    vandaag = date.today()
    with st.container(horizontal=True, vertical_alignment="bottom", key="logboek_kiezen"):
        van = st.date_input("Vanaf", vandaag - timedelta(days=30), format="DD-MM-YYYY", key="logboek.van")
        tot = st.date_input("Tot en met", vandaag, format="DD-MM-YYYY", key="logboek.tot")
        namen = (_IEDEREEN, *opslag().beheer.namen_in_logboek())
        door = st.selectbox("Wie", namen, format_func=letterlijk, key="logboek.wie")
    return van, tot, door


def zeg_moment(tijdstip: str) -> str:
    """A moment as it was on the clock here, never broken over two lines: 3 maart 2020, 14.05 uur."""
    moment = datetime.fromisoformat(tijdstip).astimezone()
    return f"{in_lopende_zin(moment.date().isoformat())}, {moment:%H.%M} uur".replace(" ", "\u00a0")


def zeg_kort(tijdstip: str) -> str:
    """The same for a column: 03-03-2020 14.05."""
    return f"{datetime.fromisoformat(tijdstip).astimezone():%d-%m-%Y\u00a0%H.%M}"
