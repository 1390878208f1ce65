"""Verificatie: what waits for whom, the list, and the chosen text with its answers."""

import streamlit as st

from aspects.screens.keuzelijst import kies_beeld, kies_uit
from aspects.screens.onderzoekcasus import maak_zicht
from aspects.screens.verificatie.blad import SchrijfBlad, teken_blad
from aspects.screens.verificatie.bronnen import Stof, lees_stof, mag_zien
from aspects.screens.verificatie.citaat import teken_citaat
from aspects.screens.verificatie.nieuw import teken_nieuwe_tekst, teken_nieuw_vignet
from aspects.screens.verificatie.rapporttekst import teken_rapporttekst
from aspects.screens.verificatie.regels import beschrijf_stuk
from aspects.screens.verificatie.vignet import teken_vignet
from aspects.screens.verificatie.wachten import lees_wachtregel, teken_werklijst
from aspects.verificatie.werklijst import Werkstuk
from casus.screens.botsing import toon_conflict
from casus.screens.bron import Onderzoekszicht, haal_conflict
from casus.screens.opening import open_onderzoekscherm

_SOORTEN = {"vignetten": "Vignetten", "teksten": "Teksten van het rapport", "citaten": "Citaten"}
_LEEG = {
    "vignetten": "Er is nog geen vignet. Maak er een met **Nieuw vignet**.",
    "teksten": "Er is nog geen tekst van het rapport. Begin er een met **Nieuwe tekst**.",
    "citaten": "Er is nog geen citaat. Citaten schrijft u op bij **Aspecten**.",
}
_DICHT = "alleen voor het evaluatieteam"
_TEKENT = {"vignetten": teken_vignet, "teksten": teken_rapporttekst, "citaten": teken_citaat}


def toon_verificatie(schrijf_blad: SchrijfBlad | None = None) -> None:
    """The screen; ``schrijf_blad`` makes the sheet that puts a vignette to somebody."""
    huidig = open_onderzoekscherm(
        "Verificatie",
        "Kloppen de teksten? Dat zeggen de mensen over wie ze gaan. Een veranderde tekst legt u opnieuw voor.",
    )
    if huidig is None:
        return
    stof = lees_stof(huidig)
    if not stof.casussen and not stof.stukken:
        st.info("Er is nog geen verhaal dat meetelt. Een verhaal telt mee na het gesprek en met toestemming.")
        return
    teken_werklijst(stof)
    regel = lees_wachtregel(stof)
    soort = kies_beeld("verificatie", "soort", _SOORTEN, "Welke teksten?") if regel is None else None
    stukken = regel.stukken if regel else tuple(stuk for stuk in stof.stukken if stuk.soort == soort)
    with st.container(key="lijstscherm"):
        links, rechts = st.columns([2, 3], gap="large")
    with links:
        if soort == "vignetten":
            teken_nieuw_vignet(stof)
        elif soort == "teksten":
            teken_nieuwe_tekst(huidig, stof)
        gekozen = _kies(stof, stukken, soort)
    with rechts:
        _teken_gekozen(huidig, stof, gekozen, bool(stukken))
        if gekozen is not None and schrijf_blad is not None and mag_zien(gekozen):
            teken_blad(gekozen, schrijf_blad)


def _kies(stof: Stof, stukken: tuple[Werkstuk, ...], soort: str | None) -> Werkstuk | None:
    if not stukken:
        st.info(_LEEG.get(soort or "", "Hier is niets meer te doen."))
        return None
    per_sleutel = {stuk.sleutel: stuk for stuk in stukken}
    regels = {
        sleutel: beschrijf_stuk(stuk, stof.plaatsen)
        if mag_zien(stuk)
        else (stuk.casus.code if stuk.casus else "", _DICHT)
        for sleutel, stuk in per_sleutel.items()
    }
    gekozen = kies_uit("verificatie", "stuk", f"{_SOORTEN.get(soort or '', 'Wat wacht')} ({len(regels)})", regels)
    return per_sleutel.get(gekozen or "")


def _teken_gekozen(huidig: Onderzoekszicht, stof: Stof, stuk: Werkstuk | None, er_is_iets: bool) -> None:
    if stuk is None:
        if er_is_iets:
            st.info("Kies links een tekst.")
        return
    if not mag_zien(stuk):
        st.info("De veiligheid van deze casus is strikt. Alleen het evaluatieteam ziet deze tekst.")
        return
    if stuk.nr is not None and stuk.casus is not None and (conflict := haal_conflict(stuk.nr)):
        toon_conflict(maak_zicht(huidig, stuk.nr, stuk.casus), conflict)
    _TEKENT[stuk.soort](huidig, stof, stuk)
