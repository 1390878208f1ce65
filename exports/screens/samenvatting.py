"""The summary on screen, in large type to read aloud; then, once read, on paper."""

from datetime import date
from html import escape

import streamlit as st

from casus.screens.bron import Zicht, doe, ik, opslag
from casus.screens.kopformulier import teken_kopveld
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import vernieuw
from casus.stappen import ZetKop
from casus.toestemming import is_dicht
from exports.samenvatting import MEESTE_WOORDEN, Samenvatting, maak_samenvatting, tel_woorden_per_zin
from exports.samenvatting.bouwen import lijst_teksten, schrijf_verhaal
from exports.schrijvers.samenvatting import (
    KOPPEN, schrijf_samenvatting_docx, schrijf_samenvatting_pdf, tel_samenvatting, waarom_geen_papier,
)  # fmt: skip
from exports.screens.meegeven import DOCX, PDF, teken_download

_MEESTE_BLADZIJDEN = 2


def teken_samenvatting(huidig: Zicht, scherm: str) -> None:
    """The text, large; beside it what one does with it."""
    st.header("De samenvatting voor de inwoner", anchor=False)
    if is_dicht(huidig.casus):
        st.warning(letterlijk(waarom_geen_papier(huidig.casus)))
        return
    samenvatting = _maak(huidig)
    links, rechts = st.columns([3, 2], gap="large")
    with links:
        st.caption("Lees dit rustig voor. Vraag steeds: klopt het zo?")
        st.html(maak_voorleestekst(samenvatting))
    with rechts:
        _teken_tekst(huidig, scherm, samenvatting)
        _teken_meegeven(huidig, scherm)


def _maak(huidig: Zicht) -> Samenvatting:
    return _bouw(huidig.bestand, huidig.nr, huidig.versie, huidig.onderzoek_versie, date.today(), huidig)


@st.cache_resource(show_spinner=False, max_entries=32)
def _bouw(
    bestand: str, nummer: int, versie: int, onderzoek_versie: int, vandaag: date, _huidig: Zicht
) -> Samenvatting:
    return maak_samenvatting(_huidig.casus, _huidig.omgeving.peildatum, vandaag)


@st.cache_data(show_spinner=False, max_entries=32)
def _tel(bestand: str, nummer: int, versie: int, onderzoek_versie: int, vandaag: date, _huidig: Zicht) -> int:
    return tel_samenvatting(_huidig.casus, _huidig.omgeving.peildatum, vandaag)


def maak_voorleestekst(s: Samenvatting) -> str:
    """The text to read aloud as HTML; every text of people is escaped."""
    delen = [f"<p class='zacht'>{escape(s.ondertitel)}</p>"] if s.ondertitel else []
    if s.alineas or s.gebeurd:
        delen.append(f"<h3>{escape(KOPPEN['gebeurd'])}</h3>")
    delen += [f"<p>{escape(alinea)}</p>" for alinea in s.alineas]
    delen += [
        f"<p><strong>{escape(r.wanneer)}:</strong> {escape(r.wat)} <em>{escape(r.gezegd)}</em></p>" for r in s.gebeurd
    ]
    delen += [f"<p>{escape(s.meer)}</p>"] if s.meer else []
    if s.mensen:
        delen.append(f"<h3>{escape(KOPPEN['mensen'])}</h3>")
        delen += [f"<p>{escape(m.kop)}: {escape(m.rollen)}.</p>" for m in s.mensen]
    if s.afspraken:
        delen.append(f"<h3>{escape(KOPPEN['afspraken'])}</h3>")
        delen += [f"<p>{escape(' '.join(d for d in (a.tekst, a.wie, a.wanneer) if d))}</p>" for a in s.afspraken]
    delen.append(f"<h3>{escape(KOPPEN['verder'])}</h3>")
    delen += [f"<p>{escape(zin)}</p>" for zin in s.verder]
    kop = f"aria-label='{escape(s.titel, quote=True)}'"
    return f"<section class='casus-voorlezen' role='region' tabindex='0' {kop}>{''.join(delen)}</section>"


def _teken_tekst(huidig: Zicht, scherm: str, samenvatting: Samenvatting) -> None:
    """The text people write themselves, and how easy it reads."""
    teken_kopveld(huidig, scherm, "samenvatting")
    if not huidig.casus.samenvatting:
        st.caption("Leeg: de app vertelt wat er op de tijdlijn staat. Schrijf hier als u het zelf wilt vertellen.")
        if huidig.casus.gebeurtenissen:
            st.button(
                "Neem het verhaal over om te veranderen", key=f"{scherm}.{huidig.nr}.overnemen", on_click=_neem_over,
                args=(huidig, scherm),
            )  # fmt: skip
    woorden = tel_woorden_per_zin(lijst_teksten(samenvatting))
    if woorden is not None and woorden > MEESTE_WOORDEN:
        st.caption(f":orange[De zinnen zijn lang: gemiddeld {woorden:.0f} woorden. Probeer hooguit {MEESTE_WOORDEN}.]")
    teken_kopveld(huidig, scherm, "voorgelezen")


def _neem_over(huidig: Zicht, scherm: str) -> None:
    casus, _ = opslag().laad_casus(huidig.nr)
    na = casus.model_copy(update={"samenvatting": schrijf_verhaal(casus)})
    if not casus.samenvatting and doe(huidig.nr, "Verhaal overgenomen in de samenvatting", [ZetKop(na, casus)]):
        vernieuw(f"{scherm}.{huidig.nr}.kop..samenvatting")


def _teken_meegeven(huidig: Zicht, scherm: str) -> None:
    """How it is handed over, and the files; or why there are none and what to do instead."""
    casus = huidig.casus
    if waarom := waarom_geen_papier(casus):
        st.warning(letterlijk(waarom))
        return
    if casus.overhandigen:
        st.info(f"Zo krijgt de inwoner het: {letterlijk(casus.overhandigen)}")
    else:
        teken_kopveld(huidig, scherm, "overhandigen")
    wie = {b.id: b.aanduiding for b in casus.betrokkenen}
    if mee := [wie[d.betrokkene] for d in casus.deelnames if d.samenvatting_mee and d.betrokkene in wie]:
        st.caption(f"Willen de samenvatting ook: {letterlijk(', '.join(mee))}.")
    if not casus.voorgelezen:
        st.caption("Lees de samenvatting eerst voor. Zet daarna het vinkje. Dan kunt u printen.")
    elif (aantal := _tel(huidig.bestand, huidig.nr, huidig.versie, huidig.onderzoek_versie, date.today(), huidig)) > (
        _MEESTE_BLADZIJDEN
    ):
        st.caption(f":orange[Het worden {aantal} bladzijden. Maak de tekst korter: hooguit {_MEESTE_BLADZIJDEN}.]")
    peildatum, vandaag, uit = huidig.omgeving.peildatum, date.today(), not casus.voorgelezen
    with st.container(horizontal=True, key=f"{scherm}_meegeven"):
        teken_download(
            huidig, ik(), "Samenvatting (PDF)", "samenvatting", PDF,
            lambda nu: schrijf_samenvatting_pdf(nu, peildatum, vandaag), scherm, uit=uit, hoofd=True,
        )  # fmt: skip
        teken_download(
            huidig, ik(), "Samenvatting (Word)", "samenvatting", DOCX,
            lambda nu: schrijf_samenvatting_docx(nu, peildatum, vandaag), scherm, uit=uit,
        )  # fmt: skip
