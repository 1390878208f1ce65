"""What this process and this window still hold of what was erased goes; and once a day what has to be done daily."""

import threading
from datetime import date

import streamlit as st

from casus.bewaren import zeg_klok
from casus.screens.bron import meld, open_opslag, sluit_conflict
from casus.storage import OpslagFout

_VENSTER = "casus.gewist"
_VANZELF = "vanzelf"
_slot = threading.Lock()
_gezien: dict[str, int] = {}
_gedaan: dict[str, date] = {}


def vergeet_gewist() -> None:
    """Empties every cache once something was erased, in whatever window or process that was."""
    winkel = open_opslag()
    plek, gewist = str(winkel.pad), winkel.beheer.tel_gewist()
    with _slot:
        eerder = _gezien.get(plek, gewist)
        _gezien[plek] = gewist
    if eerder != gewist:
        st.cache_data.clear()
        st.cache_resource.clear()
    if st.session_state.setdefault(_VENSTER, gewist) != gewist:
        st.session_state[_VENSTER] = gewist
        sluit_conflict()


def doe_dagelijks() -> None:
    """The backup of today, cleaning what could not be before, and what is too old; once a day in this process."""
    winkel, vandaag = open_opslag(), date.today()
    with _slot:
        if _gedaan.get(str(winkel.pad)) == vandaag:
            return
        _gedaan[str(winkel.pad)] = vandaag
    try:
        klopt = not zeg_klok(vandaag, winkel.beheer.laatste_dag())
        winkel.beheer.onderhoud(_VANZELF, vandaag, klok_klopt=klopt)
    except OpslagFout as fout:
        meld(f"De reservekopie van vandaag is niet gemaakt. {fout}", "vraag")
