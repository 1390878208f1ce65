"""Another price list: the one that comes with the app, or one's own; what would change is said before it is stored."""

from dataclasses import dataclass
from datetime import date

import streamlit as st

from aspects.prijslijst import laad_standaardlijst
from aspects.prijswissel import Prijswissel, keur_naam, maak_wissel
from aspects.screens.prijslijst.bestand import lees_eigen_bestand, vergeet_bestand
from aspects.screens.prijslijst.bewaren import bewaar, haal_gebruik
from aspects.screens.prijslijst.gevolgen import teken_gevolgen
from aspects.screens.prijslijst.lijst import zeg_kenmerken
from casus.model import Prijs, Prijslijst
from casus.screens.bron import Onderzoekszicht, meld, wis_melding
from casus.screens.raamwerk import zet_adres

_VANDAAN = {"meegeleverd": "De lijst die bij de app zit", "eigen": "Een eigen lijst uit CSV of Excel"}
_HOE = {"vervang": "Vervang de lijst", "aanvullen": "Voeg toe aan de lijst"}


@dataclass(frozen=True)
class Voorstel:
    """Lines that may become the list; ``kenmerk`` tells one proposal from another."""

    naam: str
    versie: str
    regels: tuple[Prijs, ...]
    kenmerk: str


def teken_wissel(huidig: Onderzoekszicht) -> None:
    """Where from, how, what that changes, and the button."""
    vandaan = st.radio(
        "Waar komt de lijst vandaan",
        list(_VANDAAN),
        format_func=_VANDAAN.get,
        key="prijslijst.vandaan",
        horizontal=True,
    )
    voorstel = _stel_meegeleverde_voor() if vandaan == "meegeleverd" else _stel_eigen_voor()
    if voorstel is None:
        return
    lijst = huidig.prijslijst
    aanvullen = bool(lijst and lijst.regels) and _kies_hoe()
    wissel = maak_wissel(lijst.regels if lijst else (), voorstel.regels, haal_gebruik(huidig), aanvullen=aanvullen)
    if not wissel.verandert and lijst and (aanvullen or (lijst.naam, lijst.versie) == (voorstel.naam, voorstel.versie)):
        st.info("Deze prijzen zijn al in gebruik. Er verandert niets.")
        return
    st.header("Wat er dan verandert", anchor=False)
    teken_gevolgen(wissel, haal_gebruik(huidig))
    if not wissel.botsingen:
        _teken_knop(huidig, voorstel, wissel, aanvullen)


def _kies_hoe() -> bool:
    hoe = st.radio(
        "Wat doen we met de lijst van nu", list(_HOE), format_func=_HOE.get, key="prijslijst.hoe", horizontal=True
    )
    if hoe == "aanvullen":
        st.caption("De prijzen van nu blijven. Komt een code in beide lijsten voor, dan geldt de nieuwe prijs.")
    return hoe == "aanvullen"


def _stel_meegeleverde_voor() -> Voorstel:
    lijst = laad_standaardlijst()
    bronnen = len({regel.bron for regel in lijst.regels})
    st.markdown(zeg_kenmerken(lijst.regels))
    st.write(
        f"Openbare prijzen uit {bronnen} bronnen: de kostenhandleiding van Zorginstituut Nederland, landelijke "
        "tarieven en tarieven van enkele gemeenten. Bij elke prijs staan jaar en bron. Het zijn niet de prijzen van uw "
        "eigen gemeente: vul die aan met een eigen lijst."
    )
    return Voorstel(lijst.naam, lijst.versie, tuple(lijst.regels), "meegeleverd")


def _stel_eigen_voor() -> Voorstel | None:
    gelezen = lees_eigen_bestand()
    if gelezen is None:
        return None
    return Voorstel(gelezen.naam, date.today().isoformat(), gelezen.regels, gelezen.kenmerk)


def _teken_knop(huidig: Onderzoekszicht, voorstel: Voorstel, wissel: Prijswissel, aanvullen: bool) -> None:
    """Name, version, and the button that stores."""
    lijst = huidig.prijslijst
    basis = f"prijslijst.nieuw.{voorstel.kenmerk}.{aanvullen}"
    naam, versie = f"{basis}.naam", f"{basis}.versie"
    with st.container(horizontal=True, key="prijslijst_rij_naam"):
        st.text_input("Naam van de lijst", value=lijst.naam if lijst and aanvullen else voorstel.naam, key=naam)
        st.text_input("Versie", value=date.today().isoformat() if aanvullen else voorstel.versie, key=versie)
    st.button(
        "Neem deze lijst in gebruik", key="prijslijst.neem", type="primary", on_click=_neem_in_gebruik,
        args=(huidig, wissel, aanvullen, naam, versie),
    )  # fmt: skip


def _neem_in_gebruik(huidig: Onderzoekszicht, wissel: Prijswissel, aanvullen: bool, naam: str, versie: str) -> None:
    wis_melding()
    if naam not in st.session_state or versie not in st.session_state:
        return  # the fields were taken away meanwhile
    nieuwe_naam, nieuwe_versie = st.session_state[naam].strip(), st.session_state[versie].strip()
    if bezwaar := keur_naam(huidig.prijslijst, nieuwe_naam, nieuwe_versie, wissel):
        meld(bezwaar, "vraag")
        return
    extra = huidig.prijslijst.extra if aanvullen and huidig.prijslijst else {}
    lijst = Prijslijst(naam=nieuwe_naam, versie=nieuwe_versie, regels=list(wissel.regels), extra=extra)
    if bewaar(huidig, "prijslijst aangevuld" if aanvullen else "prijslijst vervangen", prijslijst=lijst):
        vergeet_bestand()
        zet_adres(deel="lijst")
        meld(f"In gebruik: ‘{nieuwe_naam}’, versie {nieuwe_versie}, met {len(wissel.regels)} prijzen.")
