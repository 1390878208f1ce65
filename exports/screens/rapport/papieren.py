"""The papers of one case: the summary for the inwoner, and the casusverslag for the evaluation team."""

from collections.abc import Collection, Mapping
from datetime import date

import streamlit as st

from aspects.screens.cijfers import cijfers_per_nummer
from aspects.screens.onderzoekcasus import maak_zicht
from casus.model import Casus
from casus.screens.beschrijven import houd_uiteen
from casus.screens.bron import Onderzoekszicht, Zicht, ik
from casus.screens.raamwerk import link_naar
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel
from casus.toestemming import is_dicht, waarom_dicht
from casus.herkenning import vind_casussporen
from exports.schrijvers.casusverslag import schrijf_casusverslag_docx, schrijf_casusverslag_pdf
from exports.schrijvers.pdf import SchrijfFout
from exports.schrijvers.samenvatting import (
    schrijf_samenvatting_docx, schrijf_samenvatting_pdf, waarom_geen_papier,
)  # fmt: skip
from exports.screens.meegeven import DOCX, PDF, Schrijf, teken_download
from exports.screens.rapport.onthouden import SCHERM, lees, zet
from exports.screens.rapport.tegenhouders import lees_vrij, teken_tegenhouders, vind_sporen_van

_EIGEN_KRING = (
    "De veiligheid is strikt. Wat u hier print, is alleen voor het evaluatieteam en voor wie het gesprek leidt. "
    "Bewaar het achter slot. Geef het niet mee."
)
_NIEUW_SPOOR = "Er is iets veranderd in deze casus dat naar een mens kan wijzen. Ververs het scherm en lees de lijst."


def toon_papieren(huidig: Onderzoekszicht) -> None:
    """Which case; then its papers, or why there are none."""
    casussen = {nummer: cijfers.casus for nummer, cijfers in cijfers_per_nummer(huidig).items()}
    if not casussen:
        st.info("Er is nog geen casus. Begin bij **Casussen**.")
        link_naar("casussen", "Naar Casussen")
        return
    nummer = _kies_casus(huidig.nr, casussen)
    if nummer is None:
        st.caption("Per casus maakt u de samenvatting voor de inwoner en het casusverslag voor het evaluatieteam.")
        return
    casus = casussen[nummer]
    if is_dicht(casus):
        st.warning(waarom_dicht(casus))
        link_naar("start", "Naar Start van deze casus", casus=nummer)
        return
    _teken(huidig, maak_zicht(huidig, nummer, casus))


def _kies_casus(onderzoek: int, casussen: Mapping[int, Casus]) -> int | None:
    """The case that is chosen; of one that is shut only its number is to be seen."""
    staat = lees(onderzoek, "verhaal")
    gekozen = int(staat) if staat.isdecimal() and len(staat) < 10 and int(staat) in casussen else None
    namen = houd_uiteen({nummer: _noem(casus) for nummer, casus in casussen.items()})
    basis = f"{SCHERM}.{onderzoek}.verhaal"
    key = veldsleutel(basis, gekozen, namen)
    nummers = list(namen)
    st.selectbox(
        "Welke casus?", nummers, index=None if gekozen is None else nummers.index(gekozen), key=key,
        format_func=lambda nummer: namen.get(nummer, ""), placeholder="Kies een casus", on_change=_zet_casus,
        args=(onderzoek, basis, key),
    )  # fmt: skip
    return gekozen


def _zet_casus(onderzoek: int, basis: str, key: str) -> None:
    if is_van_nu(basis, key):
        is_zelf_bewaard(basis, st.session_state[key])
        zet(onderzoek, "verhaal", str(st.session_state[key] or ""))


def _noem(casus: Casus) -> str:
    if is_dicht(casus):
        return f"{casus.code} · dicht, zonder toestemming"
    strikt = "veiligheid strikt" if casus.veiligheid == "strikt" else None
    return " · ".join(deel for deel in (casus.code, casus.titel, casus.team, strikt) if deel)


def _teken(huidig: Onderzoekszicht, zicht: Zicht) -> None:
    casus = zicht.casus
    if waarom := waarom_geen_papier(casus, eigen_kring=True):
        st.warning(letterlijk(waarom))
        link_naar("start", "Naar Start van deze casus", casus=zicht.nr)
        return
    kring = True
    if casus.veiligheid == "strikt":
        st.warning(_EIGEN_KRING)
        kring = st.checkbox("Ik print dit alleen voor het evaluatieteam", key=f"{SCHERM}.{zicht.nr}.eigen_kring")
    sporen = vind_sporen_van(huidig, casus)
    if sporen:
        teken_tegenhouders(huidig, sporen, f"casus {casus.code}")
    uit, vrij = bool(sporen) or not kring, lees_vrij(huidig.nr)
    _teken_samenvatting(zicht, vrij, uit=uit)
    _teken_verslag(zicht, vrij, uit=uit)


def _teken_samenvatting(zicht: Zicht, vrij: Collection[str], *, uit: bool) -> None:
    casus, peildatum, vandaag = zicht.casus, zicht.omgeving.peildatum, date.today()
    st.header("De samenvatting voor de inwoner", anchor=False)
    if not casus.voorgelezen:
        st.caption("Lees de samenvatting eerst voor, bij Afronding. Zet daar het vinkje. Dan kunt u printen.")
    elif casus.overhandigen:
        st.info(f"Zo krijgt de inwoner het: {letterlijk(casus.overhandigen)}")
    link_naar("afronding", "Lees of verander de samenvatting bij Afronding", casus=zicht.nr)
    strikt = casus.veiligheid == "strikt"
    with st.container(horizontal=True, key="rapport_samenvatting"):
        for soort, schrijf in ((PDF, schrijf_samenvatting_pdf), (DOCX, schrijf_samenvatting_docx)):
            teken_download(
                zicht, ik(), f"Samenvatting ({soort.naam})", "samenvatting", soort,
                kijk_na(lambda nu, s=schrijf: s(nu, peildatum, vandaag, eigen_kring=strikt), vrij), SCHERM,
                uit=uit or not casus.voorgelezen,
            )  # fmt: skip


def _teken_verslag(zicht: Zicht, vrij: Collection[str], *, uit: bool) -> None:
    omgeving, vandaag = zicht.omgeving, date.today()
    st.header("Het casusverslag voor het evaluatieteam", anchor=False)
    st.caption("De tijdlijn, wat er per aspect is gezegd, regie, doelen en citaten. Alleen voor het evaluatieteam.")
    strikt = zicht.casus.veiligheid == "strikt"
    with st.container(horizontal=True, key="rapport_casusverslag"):
        for soort, schrijf in ((PDF, schrijf_casusverslag_pdf), (DOCX, schrijf_casusverslag_docx)):
            teken_download(
                zicht, ik(), f"Casusverslag ({soort.naam})", "casusverslag", soort,
                kijk_na(lambda nu, s=schrijf: s(nu, omgeving, vandaag, eigen_kring=strikt), vrij), SCHERM,
                uit=uit,
            )  # fmt: skip


def kijk_na(schrijf: Schrijf, vrij: Collection[str]) -> Schrijf:
    """The same writer; it raises SchrijfFout where the case, as it is then, has a trace that is not in ``vrij``."""

    def schrijf_nagekeken(nu: Casus) -> bytes:
        if any(spoor.hard and spoor.merk not in vrij for spoor in vind_casussporen(nu)):
            raise SchrijfFout(_NIEUW_SPOOR)
        return schrijf(nu)

    return schrijf_nagekeken
