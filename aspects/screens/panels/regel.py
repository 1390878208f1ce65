"""The line in which one writes what a panel says, while it is said: at which point, what it does to it, the words."""

import streamlit as st

from aspects.panels import (
    GelezenUitspraak, lees_uitspraak, maak_uitspraak, vind_punt_met_nummer, zet_uitspraak,
)  # fmt: skip
from aspects.puntnamen import noem_punt, telt_als_punt
from casus.model import Aandachtspunt
from casus.screens.beschrijven import houd_uiteen
from casus.screens.bron import Onderzoekszicht, doe_onderzoek, maak_evaluatie_ongedaan, opslag, wis_melding
from casus.screens.lijnstand import lees_nummer, verwerk_regels, werk_concept_bij
from casus.screens.onderzoekformulier import vind_ding
from casus.screens.raamwerk import EchoSoort, Regel, snelregel
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import veldsleutel
from casus.stappen import Zet
from casus.woorden import woord

_TOETSEN = ({"toets": "F9", "naam": "ongedaan", "label": "Ongedaan maken"},)
_UITLEG = (
    "Enter schrijft het op. Begin met + als het een punt bevestigt. Begin met ± als het genuanceerder is. "
    "Begin met − als het een punt tegenspreekt. Zonder teken is het nieuw. "
    "Zet het nummer van een punt ervoor, zoals ‘− 4: bij ons niet’. Of kies het punt hierboven."
)


@st.fragment
def teken_regel(huidig: Onderzoekszicht, gesprek: str) -> None:
    """Handles the lines that came in, and draws the field with its echo."""
    sleutel = f"panels.regel.{huidig.nr}.{gesprek}"
    punten = [p for p in huidig.lijsten.aandachtspunten if telt_als_punt(p)]
    punt, rol = _kies_waarbij(punten, gesprek)
    plek = f"panels.{gesprek}"
    if verwerk_regels(
        huidig.nr, sleutel, plek, lambda regel: verwerk(huidig.nr, gesprek, regel, punt, rol), van="onderzoek"
    ):
        st.rerun()
    concept = werk_concept_bij(huidig.nr, sleutel, plek, van="onderzoek")
    echo, soort = zeg_terug(lees_uitspraak(concept), punten, punt)
    snelregel(
        key=sleutel, label="Wat zegt het panel?", plaatshouder="− 4: bij ons duurt het juist kort", echo=echo,
        echo_soort=soort, concept=concept, volgnummer=lees_nummer(sleutel), toetsen=_TOETSEN,
        label_toevoegen="Schrijf op",
    )  # fmt: skip
    with st.expander("Hoe schrijf ik het op?", key="panels.regel.uitleg"):
        st.markdown(letterlijk(_UITLEG))


def _kies_waarbij(punten: list[Aandachtspunt], gesprek: str) -> tuple[str | None, str]:
    """At which point the lines stand that name none, and who is speaking: both stay for the next line."""
    namen = houd_uiteen({p.id: noem_punt(p) for p in punten})
    with st.container(horizontal=True, vertical_alignment="top", key=f"panels_rij_{gesprek}"):
        with st.container():
            key = veldsleutel(f"panels.punt.{gesprek}", None, namen)
            punt = st.selectbox(
                "Bij welk punt?", list(namen), index=None, format_func=lambda k: namen.get(k, k),
                placeholder="nog bij geen punt", key=key,
            )  # fmt: skip
        with st.container():
            rol = st.text_input("Wie zegt het? (rol)", key=f"panels.rol.{gesprek}", placeholder="bijvoorbeeld: beleid")
    return (punt if punt in namen else None), rol.strip()


def verwerk(nummer: int, gesprek: str, regel: Regel, punt: str | None = None, rol: str = "") -> str | None:
    """Carries out one line; the text that stays in the field (None: nothing stays)."""
    wis_melding()
    if regel.actie == "ongedaan":
        maak_evaluatie_ongedaan(nummer)
        return regel.tekst
    gelezen = lees_uitspraak(regel.tekst)
    lijsten = opslag().evaluaties.laad(nummer)
    nu = vind_ding(lijsten.panelgesprekken, gesprek)
    if not gelezen.tekst or nu is None:
        return regel.tekst
    uitspraak = maak_uitspraak(gelezen, lijsten.aandachtspunten, punt, rol)
    stap = Zet("panelgesprekken", zet_uitspraak(nu, uitspraak), nu)
    return None if doe_onderzoek(nummer, f"uitspraak: {gelezen.tekst[:60]}", [stap]) else regel.tekst


def zeg_terug(gelezen: GelezenUitspraak, punten: list[Aandachtspunt], gekozen: str | None) -> tuple[str, EchoSoort]:
    """What was understood, and in which tone."""
    if not gelezen.tekst:
        return "Enter schrijft het op.", "leeg"
    genoemd = vind_punt_met_nummer(punten, gelezen.nummer)
    if gelezen.nummer is not None and genoemd is None:
        return f"Er is geen punt met nummer {gelezen.nummer}. Het nummer blijft in de tekst staan.", "vraag"
    punt = genoemd or vind_ding(punten, gekozen or "")
    hoe = woord("uitspraakstrekking", gelezen.strekking)
    if punt is None:
        soort: EchoSoort = "notitie" if gelezen.strekking == "nieuw" else "vraag"
        return f"{hoe[:1].upper()}{hoe[1:]}, nog bij geen punt: {gelezen.tekst}", soort
    return f"{hoe[:1].upper()}{hoe[1:]}, bij {noem_punt(punt)}: {gelezen.tekst}", "goed"
