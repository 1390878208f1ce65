"""Activiteitenplan: the months, the actions, what has no action yet, and the list for the council."""

from collections.abc import Sequence

import streamlit as st

from aspects.activiteitenplan import NIET_GEDAAN, maak_rooster, noem_maanden, vind_niet_gedaan
from aspects.screens.activiteitenplan.actie import PARAMETER, teken_actie, teken_nieuw
from aspects.screens.activiteitenplan.punten import teken_zonder_actie
from aspects.screens.activiteitenplan.raadslijst import Schrijver, teken_raadslijst
from aspects.screens.activiteitenplan.rooster import beschrijf_rooster, teken_rooster
from aspects.screens.adreskeuze import lees_keuze
from aspects.screens.keuzelijst import kies_beeld, kies_uit
from casus.screens.bron import Onderzoekszicht
from casus.screens.onderzoekformulier import vind_ding
from casus.screens.opening import open_onderzoekscherm
from casus.screens.tekst import letterlijk
from casus.woorden import woord

_KORT = 75
_BEELDEN = {"plan": "Plan", "raad": "Lijst voor de raad"}


def toon_activiteitenplan(schrijvers: Sequence[Schrijver] = ()) -> None:
    """The screen; ``schrijvers`` make the list as a file."""
    huidig = open_onderzoekscherm(
        "Activiteitenplan", "Wat gaan we doen met de aandachtspunten? Wie, wanneer, en hoe ver is het?"
    )
    if huidig is None:
        return
    if kies_beeld("activiteitenplan", "beeld", _BEELDEN, "Hoe wilt u kijken?") == "raad":
        teken_raadslijst(huidig, schrijvers)
        return
    _teken_rooster(huidig)
    with st.container(key="lijstscherm"):
        links, rechts = st.columns([2, 3], gap="large")
    with links:
        teken_nieuw(huidig)
        gekozen = _kies(huidig)
    with rechts:
        actie = vind_ding(huidig.lijsten.acties, gekozen) if gekozen else None
        if actie is not None:
            teken_actie(huidig, actie)
        elif huidig.lijsten.acties:
            st.info("Kies links een actie.")
    teken_zonder_actie(huidig)
    _teken_niet_gedaan(huidig)


def _teken_rooster(huidig: Onderzoekszicht) -> None:
    rooster = maak_rooster(huidig.lijsten.acties)
    if not rooster.maanden:
        if huidig.lijsten.acties:
            st.info("Er staat nog niets in de maanden. Kies een actie, en zeg in welke maanden die loopt.")
        return
    teken_rooster(rooster, lees_keuze("activiteitenplan", PARAMETER))
    with st.expander("De maanden in woorden"):
        st.markdown("\n".join(f"- {letterlijk(zin)}" for zin in beschrijf_rooster(rooster)))


def _kies(huidig: Onderzoekszicht) -> str | None:
    acties = huidig.lijsten.acties
    if not acties:
        st.info("Er is nog geen actie. Schrijf hierboven een advies op. Druk dan op Enter.")
        return None
    regels = {
        actie.id: (
            actie.advies if len(actie.advies) <= _KORT else actie.advies[: _KORT - 1].rstrip() + "…",
            f"{woord('categorie', actie.categorie)} · {woord('actiestatus', actie.status)} · "
            + (noem_maanden(actie.maanden) if actie.status not in NIET_GEDAAN else actie.reden or "zonder reden"),
        )
        for actie in acties
    }
    return kies_uit("activiteitenplan", PARAMETER, f"Alle acties ({len(regels)})", regels)


def _teken_niet_gedaan(huidig: Onderzoekszicht) -> None:
    """What was not taken up or dropped, and why."""
    niet = vind_niet_gedaan(huidig.lijsten.acties)
    if not niet:
        return
    st.header(f"Niet overgenomen of vervallen ({len(niet)})", anchor=False)
    st.markdown(
        "\n".join(
            f"- {letterlijk(actie.advies)}  \n  {letterlijk(woord('actiestatus', actie.status))}: "
            + (letterlijk(actie.reden) if actie.reden else ":orange[schrijf nog op waarom]")
            for actie in niet
        )
    )
