"""What will not stand in the report yet, or not in the public edition, each with where to go on."""

import streamlit as st

from aspects.puntnamen import telt_als_punt
from aspects.screens.cijfers import cijfers_van_alle
from aspects.verificatie import is_akkoord, mag_openbaar
from casus.screens.bron import Onderzoekszicht
from casus.screens.raamwerk import link_naar
from exports.rapport.model import Uitgave
from exports.screens.rapport.openbaarlijsten import toon_openbaarlijsten


def toon_stand(huidig: Onderzoekszicht, uitgave: Uitgave) -> None:
    """What is missing, what is not ready, and what the public edition leaves out; nothing where there is none."""
    _toon_leeg(huidig)
    _toon_niet_klaar(huidig)
    if uitgave == "openbaar":
        toon_openbaarlijsten(huidig)


def _toon_leeg(huidig: Onderzoekszicht) -> None:
    """That the report has nothing to tell yet."""
    if not cijfers_van_alle(huidig):
        st.info("Er is nog geen verhaal dat meetelt. Een verhaal telt mee na het gesprek en met toestemming.")
        link_naar("selectie", "Naar Selectie")
    elif not any(telt_als_punt(punt) for punt in huidig.lijsten.aandachtspunten):
        st.info("Er is nog geen aandachtspunt. In het rapport staat er dan geen.")
        link_naar("aandachtspunten", "Naar Aandachtspunten")


def _toon_niet_klaar(huidig: Onderzoekszicht) -> None:
    lijsten = huidig.lijsten
    punten = sum(punt.status in ("kandidaat", "concept", "getoetst") for punt in lijsten.aandachtspunten)
    teksten = sum(not is_akkoord(tekst) for tekst in lijsten.teksten)
    casussen = [cijfers.casus for cijfers in cijfers_van_alle(huidig).values()]
    vignetten = sum(
        v.status != "afgewezen" and not v.over_afwezige and not mag_openbaar(casus, v)
        for casus in casussen if casus.veiligheid != "strikt" for v in casus.vignetten
    )  # fmt: skip
    regels = (
        (punten, "aandachtspunt is nog niet vastgesteld", "aandachtspunten zijn nog niet vastgesteld",
         "aandachtspunten", "Naar Aandachtspunten"),
        (teksten, "tekst van het rapport is nog niet akkoord", "teksten van het rapport zijn nog niet akkoord",
         "verificatie", "Naar Verificatie: teksten"),
        (vignetten, "vignet mag nog niet openbaar", "vignetten mogen nog niet openbaar",
         "verificatie", "Naar Verificatie: vignetten"),
    )  # fmt: skip
    if not any(aantal for aantal, *_ in regels):
        return
    st.header("Nog niet klaar", anchor=False)
    st.caption("Dit staat nog niet in de openbare uitgave. U kunt het rapport wel maken.")
    for aantal, een, meer, scherm, label in regels:
        if aantal:
            with st.container(gap=None):
                st.markdown(f"{aantal} {een if aantal == 1 else meer}.")
                soort = {"soort": "teksten"} if label.endswith("teksten") else {}
                link_naar(scherm, label, **soort)
