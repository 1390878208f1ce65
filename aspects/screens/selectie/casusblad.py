"""One case of the long list: what people decide about it, its head to put right, and what it went through."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from aspects.screens.getallen import Verhaalregel, teken_link
from aspects.screens.selectie.beslissen import (
    kies_casus, laat_casus_afvallen, reserveer, schuif, zet_casus_verder, zet_op_lijst,
)  # fmt: skip
from aspects.screens.selectie.lijst import NA_GESPREK, Selectie, maak_zicht, zeg_status
from aspects.selectie.keuze import lijst_reserve, schoon_code
from aspects.selectie.model import GEKOZEN, TE_KIEZEN, Inbreng
from casus.datums import in_lopende_zin
from casus.model import Casus
from casus.screens.botsing import toon_conflict
from casus.screens.bron import Zicht, doe, haal_conflict, meld, opslag, wis_melding
from casus.screens.kopformulier import teken_kopveld, teken_koprij
from casus.screens.raamwerk import link_naar
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel, vernieuw
from casus.stappen import ZetKop
from casus.woorden import woord

_VOOR_GESPREK = ("geselecteerd", "gepland")
Knop = tuple[str, str, Callable[[Selectie, int, str], None]]
_KIES: Knop = ("kies", "Kies deze casus", kies_casus)
_RESERVE: Knop = ("reserve", "Zet in de reserve", reserveer)
_TERUG: Knop = ("terug", "Terug naar de lijst", zet_op_lijst)
_AF: Knop = ("af", "Laat afvallen", laat_casus_afvallen)
_VOORUIT = ("kies", "verder")
_VERDER = {
    "geselecteerd": "Het gesprek is gepland",
    "gepland": "Het gesprek is gehouden",
    "sessie_gehouden": "Het verhaal is uitgewerkt",
    "uitgewerkt": "De teksten zijn nagekeken",
}


def teken_casusblad(selectie: Selectie, nummer: int) -> None:
    """The case that is open."""
    inbreng, zicht = selectie.op_nummer[nummer], maak_zicht(selectie, nummer)
    with st.container(border=True, key="selectie_blad"):
        st.header(letterlijk(f"{inbreng.code}: {inbreng.titel}"), anchor=False)
        if conflict := haal_conflict(nummer):
            toon_conflict(zicht, conflict)
        st.markdown(
            f"**{zeg_status(inbreng)[:1].upper()}{letterlijk(zeg_status(inbreng)[1:])}**{_zeg_sinds(zicht.casus)}"
        )
        if inbreng.is_enkelvoudig:
            st.info("Hier speelt maar één levensgebied. Verhalen waar meer speelt, leren ons meer.")
        _teken_besluit(selectie, inbreng)
        _teken_velden(selectie, zicht)
        _teken_verloop(zicht.casus)
        scherm = "tijdlijn" if inbreng.status in NA_GESPREK else "voorbereiding"
        teken_link(Verhaalregel(nummer, scherm=scherm), "Open deze casus", "selectie")
        link_naar("bewaren", "Haal deze casus eraf en wis hem", casus=nummer)


def _zeg_sinds(casus: Casus) -> str:
    """Since when it stands like that, where that is known."""
    laatste = casus.verloop[-1] if casus.verloop else None
    if laatste is None or laatste.status != casus.status or not laatste.datum:
        return ""
    return f" sinds {in_lopende_zin(laatste.datum)}"


def _teken_besluit(selectie: Selectie, inbreng: Inbreng) -> None:
    """Why, and the buttons that fit the status."""
    veld = f"selectie.reden.{inbreng.nr}.{len(inbreng.pad)}"
    st.text_input("Waarom", key=veld, placeholder="Nodig als de casus afvalt; anders graag")
    with st.container(horizontal=True, key="selectie_knoppen"):
        for naam, label, handel in _kies_knoppen(inbreng):
            st.button(
                label, key=f"selectie.{naam}.{inbreng.nr}", on_click=handel, args=(selectie, inbreng.nr, veld),
                type="primary" if naam in _VOORUIT else "secondary", width="content",
            )  # fmt: skip
    if inbreng.status == "reserve":
        _teken_plek(selectie, inbreng)


def _kies_knoppen(inbreng: Inbreng) -> tuple[Knop, ...]:
    if inbreng.status in TE_KIEZEN:
        return (_KIES, _RESERVE if inbreng.status == "voorgesteld" else _TERUG, _AF)
    verder: tuple[Knop, ...] = ()
    if inbreng.status in _VERDER:
        verder = (("verder", _VERDER[inbreng.status], zet_casus_verder),)
    if inbreng.status in _VOOR_GESPREK:
        return (*verder, _AF, _RESERVE, _TERUG)
    return (*verder, _AF) if inbreng.status in GEKOZEN else (_TERUG,)


def _teken_plek(selectie: Selectie, inbreng: Inbreng) -> None:
    """Earlier or later in the reserve."""
    volgorde = [ander.nr for ander in lijst_reserve(selectie.inbreng)]
    plek = volgorde.index(inbreng.nr)
    with st.container(horizontal=True, vertical_alignment="center", key="selectie_plek"):
        st.markdown(f"Plek {plek + 1} van de {len(volgorde)} in de reserve", width="content")
        for label, stap, kan in (("Eerder", -1, plek > 0), ("Later", 1, plek < len(volgorde) - 1)):
            st.button(
                label, key=f"selectie.plek.{stap}", on_click=schuif, args=(selectie, inbreng.nr, stap),
                disabled=not kan, width="content",
            )  # fmt: skip


def _teken_velden(selectie: Selectie, zicht: Zicht) -> None:
    """The head, which saves itself."""
    with st.container(horizontal=True, vertical_alignment="top", key="selectie_rij_code"):
        with st.container():
            _teken_code(selectie, zicht)
        with st.container():
            teams: dict[Any, str] = {team: team for team in selectie.teamnamen}
            teken_kopveld(zicht, "selectie", "team", keuzes={"team": teams} if teams else None)
    teken_koprij(zicht, "selectie", ["titel", "medewerker"])
    teken_koprij(zicht, "selectie", ["doelgroep", "indruk_vooraf"])
    teken_kopveld(zicht, "selectie", "levensdomeinen")
    if zicht.casus.status in GEKOZEN or zicht.casus.keuze_reden:
        teken_kopveld(zicht, "selectie", "keuze_reden")
    if zicht.casus.afval_reden:
        teken_kopveld(zicht, "selectie", "afval_reden")


def _teken_code(selectie: Selectie, zicht: Zicht) -> None:
    """The code, which no other case may have."""
    basis = f"selectie.{zicht.nr}.code"
    key = veldsleutel(basis, zicht.casus.code)
    st.text_input(
        "Code *", value=zicht.casus.code, key=key, on_change=_bewaar_code, args=(selectie, zicht.nr, basis, key)
    )


def _bewaar_code(selectie: Selectie, nummer: int, basis: str, key: str) -> None:
    if not is_van_nu(basis, key):
        return
    wis_melding()
    code = st.session_state[key].strip()
    bezwaar = keur_code(code, [a.code for a in selectie.inbreng if a.nr != nummer])
    if bezwaar:
        meld(bezwaar, "vraag")
        vernieuw(basis)
        return
    casus, _ = opslag().laad_casus(nummer)
    if casus.code != code and doe(nummer, "Code aangepast", [ZetKop(casus.model_copy(update={"code": code}), casus)]):
        is_zelf_bewaard(basis, code)


def keur_code(code: str, anderen: list[str]) -> str:
    """Why this code cannot be; empty where it can."""
    if not code:
        return "Geef de casus een code, bijvoorbeeld C01. Geen naam."
    if schoon_code(code) in {schoon_code(ander) for ander in anderen}:
        return f"De code {code} is er al. Kies een andere code."
    return ""


def _teken_verloop(casus: Casus) -> None:
    """What the case went through, the oldest first."""
    if not casus.verloop:
        return
    with st.expander("Wat er met deze casus gebeurde"):
        st.markdown("\n".join(f"- {_zeg_stap(casus, plek)}" for plek in range(len(casus.verloop))))


def _zeg_stap(casus: Casus, plek: int) -> str:
    stap = casus.verloop[plek]
    wanneer = in_lopende_zin(stap.datum) if stap.datum else "dag niet opgeschreven"
    reden = f". {letterlijk(stap.reden)}" if stap.reden else ""
    return f"{woord('casusstatus', stap.status)}: {wanneer}{reden}"
