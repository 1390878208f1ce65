"""Voorbereiding: who comes, what stays off the table, how safe it is, costs or not, dates known from documents."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from casus.screens.bron import Zicht, meld, opslag
from casus.screens.deelnemers import teken_deelnemers
from casus.screens.kopformulier import teken_koprij, teken_kopvelden
from casus.screens.opening import open_casusscherm
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel
from casus.storage import OpslagFout
from casus.toestemming import waarom_niet_op_beamer, waarom_niet_op_papier

_ALLEEN_HIER = (
    ("van_tafel", "Waar praten we niet over"),
    ("bekende_data", "Data die al bekend zijn uit besluiten en brieven"),
)


def toon_voorbereiding(printen: Callable[[Zicht], None]) -> None:
    """The screen; ``printen`` draws what another package has to print for the table."""
    huidig = open_casusscherm("Voorbereiding", "Alles wordt meteen bewaard. U kunt altijd terug.")
    if huidig is None:
        return
    links, rechts = st.columns(2, gap="large")
    with links:
        _teken_casus(huidig)
    with rechts:
        _teken_wanneer(huidig)
        _teken_veiligheid(huidig)
    teken_deelnemers(huidig)
    _teken_van_tafel(huidig)
    printen(huidig)


def _teken_casus(huidig: Zicht) -> None:
    st.header("De casus", anchor=False)
    teams = {team: team for team in huidig.omgeving.onderzoek.teams}
    teken_koprij(huidig, "voorbereiding", ["code", "doelgroep"])
    teken_kopvelden(huidig, "voorbereiding", ["titel", "team"], keuzes={"team": teams} if teams else None)
    teken_kopvelden(huidig, "voorbereiding", ["status"])
    teken_koprij(huidig, "voorbereiding", ["facilitator", "medewerker"])
    teken_kopvelden(huidig, "voorbereiding", ["levensdomeinen"])
    st.header("Toestemming voor de casus", anchor=False)
    teken_kopvelden(huidig, "voorbereiding", ["status"], deel="toestemming")
    teken_koprij(huidig, "voorbereiding", ["datum", "vorm"], deel="toestemming")


def _teken_wanneer(huidig: Zicht) -> None:
    st.header("Wanneer", anchor=False)
    teken_kopvelden(huidig, "voorbereiding", ["sessiedatum"])
    teken_koprij(huidig, "voorbereiding", ["periode_van", "periode_tot"])


def _teken_veiligheid(huidig: Zicht) -> None:
    st.header("Veilig en passend", anchor=False)
    teken_kopvelden(huidig, "voorbereiding", ["veiligheid"])
    if huidig.casus.veiligheid == "strikt":
        st.warning(f"{waarom_niet_op_beamer(huidig.casus)}  \n{waarom_niet_op_papier(huidig.casus)}")
    teken_kopvelden(huidig, "voorbereiding", ["inwoner_aan_tafel", "overhandigen", "kosten_aan_tafel"])


def _teken_van_tafel(huidig: Zicht) -> None:
    st.header("Alleen voor de voorbereiding", anchor=False)
    st.caption("Dit blijft op deze computer. Het gaat in geen enkele export mee.")
    bewaard = opslag().voorbereiding(huidig.nr)
    for kolom, (veld, label) in zip(st.columns(2, gap="large"), _ALLEEN_HIER, strict=True):
        basis = f"voorbereiding.{huidig.nr}.{veld}"
        waarde = getattr(bewaard, veld)
        key = veldsleutel(basis, waarde)
        args = (huidig.nr, veld, basis, key)
        kolom.text_area(label, value=waarde, key=key, height=130, on_change=_bewaar_voorbereiding, args=args)


def _bewaar_voorbereiding(nummer: int, veld: str, basis: str, key: str) -> None:
    tekst = st.session_state[key]
    try:
        opslag().zet_voorbereiding(nummer, replace(opslag().voorbereiding(nummer), **{veld: tekst}))
    except OpslagFout as fout:
        meld(str(fout), "fout")
        return
    is_zelf_bewaard(basis, tekst)
