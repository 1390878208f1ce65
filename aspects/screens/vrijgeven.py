"""Vrijgeven: the evaluation team says which stories stand in the learning picture, and keeps what the team answered."""

import streamlit as st

from aspects.leerbeeld.kiezen import MINIMUM, hoort_in_leerbeeld, vind_herkenbaar
from aspects.screens.cijfers import cijfers_van_alle
from casus.model import Casus
from casus.screens.botsing import toon_conflict
from casus.screens.bron import Onderzoekszicht, Zicht, haal_conflict, ik, opslag
from casus.screens.kopformulier import teken_kopveld
from casus.screens.opening import open_onderzoekscherm
from casus.screens.tekst import letterlijk

STRIKT = (
    "Dit verhaal kan niet worden vrijgegeven: de veiligheid is strikt. Wat erin staat blijft bij de gespreksleider "
    "en het evaluatieteam."
)
_UITLEG = (
    "Een coördinator ziet van een vrijgegeven verhaal alleen stroken: wie de regie had, in groepen, en hoe lang. "
    "Geen tekst, geen namen, geen datums. Het antwoord van het team staat er wel, zoals u het opschrijft. "
    "Zet daar geen naam, nummer, jaartal of datum in."
)


def toon_vrijgeven() -> None:
    """The screen; only the evaluation team changes something here."""
    huidig = open_onderzoekscherm("Vrijgeven", "Welke verhalen mogen in het regie-leerbeeld?")
    if huidig is None:
        return
    if ik() != "evaluatieteam":
        st.info("Alleen het evaluatieteam geeft verhalen vrij. Kies in het menu bij **Ik ben**: evaluatieteam.")
        return
    st.markdown(_UITLEG)
    zichten = _lees(huidig)
    if not zichten:
        st.info("Er is nog geen verhaal dat meetelt. Een verhaal telt mee na het gesprek en met toestemming.")
        return
    _toon_stand([zicht.casus for zicht in zichten])
    for zicht in zichten:
        _toon_verhaal(zicht)


def _lees(huidig: Onderzoekszicht) -> list[Zicht]:
    """The counting cases, in the order of the evaluation."""
    versies = {regel.nr: regel.versie for regel in opslag().casussen(huidig.nr)}
    return [
        Zicht(
            nummer, cijfers.casus, versies[nummer], huidig.omgeving, huidig.bestand, huidig.demonstratie, huidig.nr,
            huidig.versie,
        )
        for nummer, cijfers in cijfers_van_alle(huidig).items()
        if nummer in versies
    ]  # fmt: skip


def _toon_stand(casussen: list[Casus]) -> None:
    aantal = sum(map(hoort_in_leerbeeld, casussen))
    genoeg = "" if aantal >= MINIMUM else f" Het leerbeeld laat pas iets zien vanaf {MINIMUM} verhalen."
    st.markdown(f"**Vrijgegeven: {aantal} van de {len(casussen)} verhalen die meetellen.**{genoeg}")


def _toon_verhaal(zicht: Zicht) -> None:
    """One story: the switch, the answer, and what in it would point at somebody."""
    casus = zicht.casus
    with st.container(border=True, key=f"vrijgeven_{zicht.nr}"):
        if conflict := haal_conflict(zicht.nr):
            toon_conflict(zicht, conflict)
        st.header(letterlijk(f"{casus.code}: {casus.titel}"), anchor=False)
        st.caption(letterlijk(casus.team) if casus.team else "zonder team")
        if casus.veiligheid == "strikt":
            st.markdown(STRIKT)
            return
        teken_kopveld(zicht, "vrijgeven", "in_leerbeeld")
        teken_kopveld(zicht, "vrijgeven", "antwoord_team")
        if vondsten := vind_herkenbaar(casus, casus.antwoord_team):
            st.warning(f"Dit antwoord staat nog niet in het leerbeeld. Er staat in: {', '.join(vondsten)}.")
