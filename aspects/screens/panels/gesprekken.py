"""The talks on the left; on the right the one that is chosen: who were there, the line to type in, what was said."""

from datetime import date

import streamlit as st

from aspects.panels import kan_getoetst, sorteer_gesprekken
from aspects.screens.adreskeuze import zet_keuze
from aspects.screens.keuzelijst import kies_blad, kies_uit
from aspects.screens.panels.regel import teken_regel
from aspects.screens.panels.toetsen import bied_getoetst_aan
from aspects.screens.panels.uitspraken import teken_uitspraak
from casus.bewerken import nieuw_kenmerk
from casus.datums import in_lopende_zin
from casus.model import Panelgesprek
from casus.screens.bron import Onderzoekszicht, doe_onderzoek, meld
from casus.screens.onderzoekformulier import teken_velden, vind_ding
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, veldsleutel, vernieuw
from casus.stappen import Weg, Zet

_PARAMETER = "gesprek"
_LIJST = "panelgesprekken"
NOG_NIET = "nog niet opgeschreven"
_PER_BLAD = 15


def teken_gesprekken(huidig: Onderzoekszicht) -> None:
    """The talks, and the chosen one."""
    with st.container(key="lijstscherm"):
        links, rechts = st.columns([1, 2], gap="large")
    with links:
        _teken_nieuw(huidig)
        gekozen = _kies(huidig)
    with rechts:
        gesprek = vind_ding(huidig.lijsten.panelgesprekken, gekozen) if gekozen else None
        if gesprek is not None:
            _teken_gesprek(huidig, gesprek)
        elif huidig.lijsten.panelgesprekken:
            st.info("Kies links een gesprek.")


def _kies(huidig: Onderzoekszicht) -> str | None:
    gesprekken = sorteer_gesprekken(huidig.lijsten.panelgesprekken)
    if not gesprekken:
        st.info("Er is nog geen panelgesprek. Typ hierboven een naam, zoals ‘jeugd’. Druk dan op Enter.")
        return None
    regels = {g.id: (g.naam, f"{in_lopende_zin(g.datum)} · {_tel(g)}") for g in gesprekken}
    return kies_uit("panels", _PARAMETER, f"Alle gesprekken ({len(regels)})", regels)


def _tel(gesprek: Panelgesprek) -> str:
    aantal = len(gesprek.uitspraken)
    return "nog geen uitspraken" if not aantal else f"{aantal} uitspra{'ak' if aantal == 1 else 'ken'}"


def _teken_nieuw(huidig: Onderzoekszicht) -> None:
    basis = f"panels.{huidig.nr}.nieuw"
    key = veldsleutel(basis, None)
    st.text_input(
        "Nieuw gesprek (Enter maakt het)", key=key, placeholder="bijvoorbeeld: jeugd", on_change=_maak,
        args=(huidig.nr, basis, key),
    )  # fmt: skip


def _maak(nummer: int, basis: str, key: str) -> None:
    naam = st.session_state[key].strip()
    if not naam or not is_van_nu(basis, key):
        return
    gesprek = Panelgesprek(id=nieuw_kenmerk(_LIJST), naam=naam, datum=date.today().isoformat(), deelnemers=NOG_NIET)
    if doe_onderzoek(nummer, f"panelgesprek: {naam[:60]}", [Zet(_LIJST, gesprek)]):
        vernieuw(basis)
        zet_keuze("panels", **{_PARAMETER: gesprek.id})


def _teken_gesprek(huidig: Onderzoekszicht, gesprek: Panelgesprek) -> None:
    """What the talk is, the line, and what was said; the newest on top."""
    st.header(letterlijk(gesprek.naam), anchor=False)
    nog_niet = gesprek.deelnemers == NOG_NIET
    if not nog_niet:
        st.caption(letterlijk(f"{in_lopende_zin(gesprek.datum)} · {gesprek.deelnemers}"))
    with st.expander("Over dit gesprek", expanded=nog_niet, key=f"panels.over.{gesprek.id}"):
        st.caption("Noem rollen, nooit namen.")
        teken_velden(huidig, _LIJST, gesprek.id, [("naam", "datum"), "deelnemers"], "panels")
        st.button("Verwijder dit gesprek", key=f"panels.weg.{gesprek.id}", on_click=_verwijder, args=(huidig, gesprek))
    teken_regel(huidig, gesprek.id)
    genoemd = {u.aandachtspunt for u in gesprek.uitspraken}
    bied_getoetst_aan(
        huidig, [p for p in huidig.lijsten.aandachtspunten if p.id in genoemd and kan_getoetst(p, [gesprek])]
    )
    _teken_uitspraken(huidig, gesprek)


def _teken_uitspraken(huidig: Onderzoekszicht, gesprek: Panelgesprek) -> None:
    if not gesprek.uitspraken:
        st.info("Nog geen uitspraken. Typ hierboven wat er gezegd wordt. Eén uitspraak per regel.")
        return
    st.header(f"Wat er gezegd is ({len(gesprek.uitspraken)})", anchor=False)
    per_id = {u.id: u for u in reversed(gesprek.uitspraken)}
    for kenmerk in kies_blad("panels", list(per_id), _PER_BLAD, "verder"):
        teken_uitspraak(huidig, gesprek, per_id[kenmerk])


def _verwijder(huidig: Onderzoekszicht, gesprek: Panelgesprek) -> None:
    if doe_onderzoek(huidig.nr, "panelgesprek verwijderd", [Weg(_LIJST, gesprek.id, gesprek)]):
        meld("Het gesprek is verwijderd, met wat er gezegd is. Terughalen kan met Ongedaan maken (F9).")
        zet_keuze("panels", **{_PARAMETER: None})
