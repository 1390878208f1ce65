"""A new vignette with a case, and a new text at a place of the report."""

import streamlit as st

from aspects.screens.adreskeuze import zet_keuze
from aspects.screens.verificatie.bronnen import Stof
from casus.bewerken import nieuw_kenmerk
from casus.model import Rapporttekst, Vignet
from casus.screens.bron import Onderzoekszicht, doe_onderzoek, doe_vanuit_onderzoek, meld
from casus.screens.veldstand import is_van_nu, veldsleutel, vernieuw
from casus.stappen import Zet


def teken_nieuw_vignet(stof: Stof) -> None:
    """Which case, a title, the words."""
    casussen = {nummer: f"{casus.code} · {casus.titel}" for nummer, casus in stof.casussen.items()}
    if not casussen:
        return
    plek = "verificatie.nieuwvignet"
    key = veldsleutel(plek, None, casussen)
    with st.expander("Nieuw vignet", key="verificatie.nieuw"):
        st.selectbox("Bij welke casus?", list(casussen), index=None, placeholder="Kies", format_func=casussen.get,
                     key=f"{key}.casus")  # fmt: skip
        st.text_input("Titel", key=f"{key}.titel")
        st.text_area("Tekst", key=f"{key}.tekst", placeholder="Een kort verhaal, zonder namen, plaatsen en datums.")
        st.button("Maak dit vignet", key=f"{key}.maak", on_click=_maak_vignet, args=(plek, key))


def _maak_vignet(plek: str, key: str) -> None:
    if not is_van_nu(plek, key):
        return
    nummer, titel, tekst = (st.session_state[f"{key}.{naam}"] for naam in ("casus", "titel", "tekst"))
    if nummer is None or not titel.strip() or not tekst.strip():
        meld("Kies een casus, en vul een titel en een tekst in.", "vraag")
        return
    vignet = Vignet(id=nieuw_kenmerk("vignetten"), titel=titel.strip(), tekst=tekst.strip(), aspecten=[])
    if doe_vanuit_onderzoek(nummer, "nieuw vignet", [Zet("vignetten", vignet)]):
        vernieuw(plek)
        zet_keuze("verificatie", stuk=f"vignetten.{nummer}.{vignet.id}")


def teken_nieuwe_tekst(huidig: Onderzoekszicht, stof: Stof) -> None:
    """At which place, and the words."""
    bezet = {tekst.plaats for tekst in huidig.lijsten.teksten}
    vrij = {plaats: woorden for plaats, woorden in stof.plaatsen.items() if plaats not in bezet}
    if not vrij:
        return
    plek = "verificatie.nieuwetekst"
    key = veldsleutel(plek, None, vrij)
    with st.expander("Nieuwe tekst", key="verificatie.nieuw.tekst"):
        st.selectbox("Op welke plaats in het rapport?", list(vrij), index=None, placeholder="Kies",
                     format_func=vrij.get, key=f"{key}.plaats")  # fmt: skip
        st.text_area("Tekst", key=f"{key}.tekst")
        st.button("Bewaar deze tekst", key=f"{key}.maak", on_click=_maak_tekst, args=(huidig.nr, plek, key))


def _maak_tekst(nummer: int, plek: str, key: str) -> None:
    if not is_van_nu(plek, key):
        return
    plaats, tekst = st.session_state[f"{key}.plaats"], st.session_state[f"{key}.tekst"].strip()
    if not plaats or not tekst:
        meld("Kies een plaats, en vul een tekst in.", "vraag")
        return
    if doe_onderzoek(
        nummer, "nieuwe tekst van het rapport", [Zet("teksten", Rapporttekst(plaats=plaats, tekst=tekst))]
    ):
        vernieuw(plek)
        zet_keuze("verificatie", stuk=f"teksten.0.{plaats}")
