"""Regie: the five strips of one case, the questions they leave, and what was asked. A question, never a verdict."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from aspects.merken import maak_merken
from aspects.regie import VORMEN
from aspects.regievragen import vind_gemist, vind_onverklaard, vind_regievragen
from aspects.regiewoorden import vertel_regie
from aspects.screens.cijfers import cijfers_van
from aspects.screens.spanning import teken_spanning
from casus.beeld import Merk, maak_tijdlijnbeeld, teken_svg, vertel_beeld
from casus.beeld.kleuren import Thema
from casus.bewerken.regie import maak_gedeeld
from casus.datums import dagen_in_woorden, periode_in_woorden
from casus.model.keuzes import Vorm
from casus.screens.acties import toon_vraag_weg
from casus.screens.bron import Zicht, doe, meld
from casus.screens.gevraagd import teken_gevraagd
from casus.screens.keuzeprent import teken_keuzeprent
from casus.screens.keuze import gekozen, kies
from casus.screens.lijstscherm import teken_gekozen, teken_lijst
from casus.screens.opening import open_casusscherm
from casus.screens.regievraag import VRAAG, Vraag, teken_regievraag
from casus.screens.tekst import letterlijk
from casus.woorden import woord

_PRENT = "regie.prent"
LIJST = "regieperioden"


def lees_merken(huidig: Zicht) -> Sequence[Merk]:
    """What the figures put on the timeline of the case in view."""
    return maak_merken(cijfers_van(huidig), huidig.omgeving.peildatum)


def toon_regie() -> None:
    """The screen."""
    huidig = open_casusscherm("Regie", "Wie had het overzicht, en wanneer? Ook als dat niemand was, of onduidelijk.")
    if huidig is None:
        return
    toon_vraag_weg(huidig)
    _teken_stroken(huidig)
    with st.container(key="lijstscherm"):
        links, rechts = st.columns([2, 3], gap="large")
    with links:
        _teken_vragen(huidig)
        _teken_dubbel(huidig)
        item = teken_lijst(huidig, LIJST)
    with rechts:
        if (keuze := gekozen()) and keuze[0] == VRAAG:
            with st.container(border=True):
                teken_regievraag(huidig, keuze[1], "regie")
        else:
            teken_gekozen(huidig, LIJST, item)
    _teken_per_vorm(huidig)
    teken_spanning(huidig)


@st.cache_data(show_spinner=False, max_entries=32)
def _maak_svg(
    bestand: str, nummer: int, versies: tuple[int, int], breedte: int, thema: Thema, _huidig: Zicht
) -> tuple[str, list[str]]:
    peildatum = _huidig.omgeving.peildatum
    merken = maak_merken(cijfers_van(_huidig), peildatum, alleen_signalen=False)
    beeld = maak_tijdlijnbeeld(_huidig.casus, peildatum, merken=merken, groepen=("regie",))
    return teken_svg(beeld, breedte=breedte, thema=thema), vertel_beeld(beeld)


def _teken_stroken(huidig: Zicht) -> None:
    versies = (huidig.versie, huidig.onderzoek_versie)
    teken_keuzeprent(
        _PRENT,
        "De vijf vormen van regie op de tijdlijn.",
        lambda breedte, thema: _maak_svg(huidig.bestand, huidig.nr, versies, breedte, thema, huidig),
    )


def _teken_vragen(huidig: Zicht) -> None:
    vragen = _zoek_vragen(huidig)
    st.header(f"Vragen ({len(vragen)})" if vragen else "Vragen", anchor=False)
    if not vragen:
        st.caption("Geen open vragen. Wat gevraagd is, is ingevuld of uitgelegd.")
        return
    st.caption("Wie had hier het overzicht? Een vraag, geen oordeel. Kies er een om te antwoorden.")
    for keuze, zin in vragen.items():
        st.button(
            letterlijk(zin), key=f"regie.vraag.{'.'.join(keuze)}", on_click=kies, args=keuze, width="stretch",
            type="primary" if gekozen() == keuze else "secondary",
        )  # fmt: skip


def _zoek_vragen(huidig: Zicht) -> dict[tuple[str, str], str]:
    """What is long enough to ask about, by what a click chooses: stretches without a word, and untold reasons."""
    cijfers, peildatum = cijfers_van(huidig), huidig.omgeving.peildatum
    uit = {}
    for gevonden in vind_regievragen(cijfers, peildatum):
        if gevonden.signaal:
            vraag = Vraag(gevonden.vorm, gevonden.van, gevonden.tot)
            uit[VRAAG, vraag.kenmerk] = f"{vraag.zin}: niemand genoemd"
    for uitkomst in cijfers.regie.values():
        for periode in vind_onverklaard(huidig.casus, uitkomst, peildatum) if uitkomst else ():
            wat = "onduidelijk" if periode.onduidelijk else "niemand, en niet gezegd waarom"
            vorm = woord("vorm", periode.vorm).capitalize()
            uit[LIJST, periode.id] = f"{vorm}, {periode_in_woorden(periode.van, periode.tot)}: {wat}"
    return uit


def _teken_dubbel(huidig: Zicht) -> None:
    """Where two certainly held the same form: was that on purpose?"""
    for vorm, uitkomst in cijfers_van(huidig).regie.items():
        for stuk in uitkomst.overlap if uitkomst else ():
            van, tot = date.fromordinal(stuk.van), date.fromordinal(stuk.tot)
            periode = periode_in_woorden(van.isoformat(), tot.isoformat())
            with st.container(border=True):
                st.write(
                    f"{woord('vorm', vorm).capitalize()}, {periode} ({dagen_in_woorden(stuk.dagen)}): "
                    "hier hadden zeker twee of meer mensen deze regie. Was dat met opzet?"
                )
                st.button(
                    "Ja, dit was samen-regie", key=f"regie.samen.{vorm}.{van}", on_click=_maak_samen,
                    args=(huidig, vorm, van, tot),
                )  # fmt: skip


def _maak_samen(huidig: Zicht, vorm: Vorm, van: date, tot: date) -> None:
    stappen = maak_gedeeld(huidig.casus, vorm, van, tot, huidig.omgeving.peildatum)
    if doe(huidig.nr, f"{woord('vorm', vorm)}: samen-regie", list(stappen)):
        meld("Bewaard als samen-regie. Terughalen kan met Ongedaan maken (F9).")


def _teken_per_vorm(huidig: Zicht) -> None:
    """Per form: was it asked, and what do the figures say."""
    st.header("Per vorm", anchor=False)
    if huidig.casus.periode_tot is None and huidig.casus.sessiedatum is None:
        st.caption(
            "Het einde van het verhaal en de datum van het gesprek zijn nog niet bekend. Daarom tellen alleen de dagen "
            "mee waarvan zeker is dat ze bij het verhaal horen. Vul ze in bij Voorbereiding."
        )
    cijfers = cijfers_van(huidig)
    for vorm, onderwerp in VORMEN.items():
        with st.container(border=True):
            links, rechts = st.columns([2, 3], gap="large")
            with links:
                st.markdown(f"**{woord('vorm', vorm).capitalize()}**")
                teken_gevraagd(huidig, onderwerp, "regie", "Is hiernaar gevraagd?")
            with rechts:
                uitkomst = cijfers.regie[vorm]
                gemist = vind_gemist(huidig.casus, uitkomst, huidig.omgeving.peildatum) if uitkomst else ()
                for zin in vertel_regie(vorm, uitkomst, gemist):
                    st.write(letterlijk(zin))
