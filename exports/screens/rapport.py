"""Rapport: choose for whom and which parts, see what stops it and what is not ready, and make the files.

Only when asked: nothing is made at a rerun. What was made is kept by the versions of what it was made from.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import streamlit as st

from aspects.screens.cijfers import cijfers_van_alle
from aspects.verificatie import is_akkoord, mag_openbaar
from casus.herkenning import Spoor, vertel_sporen
from casus.screens.bron import Onderzoekszicht, ik, opslag
from casus.screens.opening import open_onderzoekscherm
from casus.screens.kijker import namens
from casus.screens.raamwerk import link_naar
from casus.screens.tekst import letterlijk
from casus.storage import Opslag, OpslagFout
from casus.toestemming import sluit_dichte
from exports.rapport.bouwen import HOOFDSTUKKEN
from exports.rapport.model import Alinea, Kop, Rapport, Uitgave
from exports.schrijvers import SCHRIJVERS, Vraag
from exports.schrijvers.pdf import SchrijfFout
from exports.vrijgave import beschrijf_vrijgave, vind_tegenhouders

Sleutel = tuple[str, int, int, int, tuple[tuple[int, int], ...]]
"""The versions of all a report is made from."""
Keuze = tuple[Uitgave, tuple[str, ...]]

UITGAVEN: dict[Uitgave, str] = {"openbaar": "Openbaar", "intern": "Intern"}
_VOOR_WIE: dict[Uitgave, str] = {
    "openbaar": "Voor iedereen: de raad, de inwoners, het intranet. Zonder codes, precieze data en kleine getallen.",
    "intern": "Alleen voor wie meedeed aan de evaluatie. Met codes van verhalen, rollen en tijdlijnen. Niet doorgeven.",
}
_TITELS = {
    "vooraf": "Vooraf", "leeswijzer": "Leeswijzer", "aandachtspunten": "Aandachtspunten", "aspecten": "De aspecten",
    "effecten": "Effecten", "onderzoek": "Over het onderzoek", "bijlagen": "Bijlagen",
}  # fmt: skip
FORMATEN = {
    ".pdf": "PDF, om te lezen", ".docx": "Word, om verder te schrijven", ".html": "Webpagina, voor het intranet",
    ".xlsx": "Excel, voor de cijfers", ".qdpx": "Analysebestand, voor onderzoekers",
    ".json": "Casusbestand, om te bewaren",
}  # fmt: skip
_SCHERM_BIJ = {
    "aandachtspunten": "aandachtspunten", "panelgesprekken": "panels", "teksten": "verificatie",
    "vignetten": "verificatie", "citaten": "verificatie", "acties": "activiteitenplan", "bevindingen": "aspecten",
    "waarderingen": "aspecten",
}  # fmt: skip
_MEESTE_PLEKKEN, _VOORPROEF = 40, 40


def toon_rapport() -> None:
    """The screen; only the evaluation team makes the report."""
    huidig = open_onderzoekscherm("Rapport", "Maak het rapport van deze evaluatie.")
    if huidig is None:
        return
    if ik() != "evaluatieteam":
        st.info("Alleen het evaluatieteam maakt het rapport. Kies in het menu bij **Ik ben**: evaluatieteam.")
        return
    uitgave, hoofdstukken, formaten = _kies(huidig)
    _toon_niet_klaar(huidig)
    sporen = _vind_sporen(huidig, uitgave, formaten)
    if sporen:
        _teken_tegenhouders(huidig, sporen)
    kan = bool(formaten and hoofdstukken and not sporen)
    if st.button("Maak het rapport", key=f"rapport.{huidig.nr}.maak", type="primary", disabled=not kan):
        _maak(huidig, (uitgave, hoofdstukken), formaten)
    if kan:
        _toon_gemaakt(huidig, (uitgave, hoofdstukken), formaten)


def _kies(huidig: Onderzoekszicht) -> tuple[Uitgave, tuple[str, ...], tuple[str, ...]]:
    """For whom, which chapters, which files."""
    uitgave: Uitgave = st.radio(
        "Voor wie is het?", list(UITGAVEN), format_func=lambda u: UITGAVEN[u], key=f"rapport.{huidig.nr}.uitgave",
        captions=list(_VOOR_WIE.values()),
    )  # fmt: skip
    sleutels = [sleutel for sleutel, _ in HOOFDSTUKKEN]
    gekozen = st.multiselect(
        "Welke hoofdstukken?", sleutels, default=sleutels, format_func=lambda s: _TITELS.get(s, s),
        key=f"rapport.{huidig.nr}.hoofdstukken", placeholder="Kies een hoofdstuk",
    )  # fmt: skip
    kan = [einde for einde, schrijver in SCHRIJVERS.items() if uitgave == "intern" or not schrijver.alleen_intern]
    formaten = st.multiselect(
        "Welke bestanden?", kan, default=kan[:2], format_func=noem_formaat,
        key=f"rapport.{huidig.nr}.formaten.{uitgave}", placeholder="Kies een soort bestand",
    )  # fmt: skip
    return uitgave, tuple(s for s in sleutels if s in gekozen), tuple(f for f in kan if f in formaten)


def noem_formaat(einde: str) -> str:
    """What a kind of file is called, and is for."""
    return FORMATEN.get(einde, einde)


def _toon_niet_klaar(huidig: Onderzoekszicht) -> None:
    """What will not stand in the report yet, with where to go on; nothing where all is ready."""
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
            st.markdown(f"- {aantal} {een if aantal == 1 else meer}.")
            link_naar(scherm, label)


def _maak_sleutel(huidig: Onderzoekszicht) -> Sleutel:
    return huidig.bestand, huidig.nr, huidig.versie, huidig.lijstversie, huidig.casusversies


def _vind_sporen(huidig: Onderzoekszicht, uitgave: Uitgave, formaten: Sequence[str]) -> tuple[Spoor, ...]:
    """What stops these files and was not released in this window."""
    heel = any(SCHRIJVERS[einde].heel for einde in formaten)
    vrij = st.session_state.get(f"rapport.{huidig.nr}.vrij", frozenset())
    return tuple(spoor for spoor in _zoek(_maak_sleutel(huidig), uitgave, heel) if spoor.merk not in vrij)


@st.cache_resource(show_spinner="De teksten worden nagekeken op namen, nummers en adressen.", max_entries=8)
def _zoek(sleutel: Sleutel, uitgave: Uitgave, heel: bool) -> tuple[Spoor, ...]:
    return vind_tegenhouders(opslag().laad_bestand(sleutel[1]), uitgave, heel)


def _teken_tegenhouders(huidig: Onderzoekszicht, sporen: tuple[Spoor, ...]) -> None:
    """Each place with a link; and the release of all of them, with a reason."""
    st.header(f"Dit houdt het rapport tegen ({len(sporen)})", anchor=False)
    st.warning(
        "In deze teksten staat iets dat naar een mens kan wijzen. Verander de tekst. Of lees de hele lijst, en geef "
        "alles vrij met een reden."
    )
    nummers = {regel.code: regel.nr for regel in opslag().casussen(huidig.nr)}
    for spoor, zin in list(zip(sporen, vertel_sporen(sporen), strict=True))[:_MEESTE_PLEKKEN]:
        st.markdown(f"- {letterlijk(zin)}")
        scherm, plek = _SCHERM_BIJ.get(spoor.plek.lijst, "start"), spoor.plek.casus
        if plek in nummers:
            link_naar(scherm, letterlijk(f"Naar casus {plek}"), casus=nummers[plek])
        elif scherm != "start":
            link_naar(scherm, "Naar dit scherm")
    if (rest := len(sporen) - _MEESTE_PLEKKEN) > 0:
        st.caption(f"En nog {rest} plekken. Die ziet u als de eerste zijn veranderd. Dan kunt u vrijgeven.")
        return
    reden = st.text_input("Waarom mag dit erin?", key=f"rapport.{huidig.nr}.reden", max_chars=200)
    gelezen = st.checkbox("Ik heb de hele lijst gelezen", key=f"rapport.{huidig.nr}.gelezen")
    st.button(
        "Geef vrij voor dit rapport", key=f"rapport.{huidig.nr}.vrijgeven", on_click=_geef_vrij,
        args=(huidig, sporen, reden), disabled=not (gelezen and reden.strip()),
    )  # fmt: skip


def _geef_vrij(huidig: Onderzoekszicht, sporen: tuple[Spoor, ...], reden: str) -> None:
    """Releases these places in this window; logged first: each place with its kind, never a word of the text."""
    for regel in beschrijf_vrijgave(sporen, " ".join(reden.split())):
        opslag().log(ik(), regel, onderzoek=huidig.onderzoek.id)
    naam = f"rapport.{huidig.nr}.vrij"
    st.session_state[naam] = st.session_state.get(naam, frozenset()) | {spoor.merk for spoor in sporen}


def _maak(huidig: Onderzoekszicht, keuze: Keuze, formaten: Sequence[str]) -> None:
    """Makes each file and logs it; says what happens meanwhile."""
    naam = f"rapport.{huidig.nr}.gemaakt"
    st.session_state.pop(naam, None)
    try:
        for einde in formaten:
            with st.spinner(f"{noem_formaat(einde)}: het rapport wordt geschreven. Dit kan een halve minuut duren."):
                inhoud = _schrijf(_maak_sleutel(huidig), keuze, einde)
            _leg_vast(opslag(), ik(), huidig, "gemaakt", keuze, einde, inhoud)
    except (SchrijfFout, OpslagFout) as fout:
        st.error(letterlijk(str(fout)))
        return
    st.session_state[naam] = (_maak_sleutel(huidig), keuze, tuple(formaten))


@st.cache_resource(show_spinner=False, max_entries=12)
def _schrijf(sleutel: Sleutel, keuze: Keuze, einde: str) -> bytes:
    vraag = _stel_vraag(sleutel, keuze)
    if SCHRIJVERS[einde].heel:
        vraag = replace(vraag, bestand=sluit_dichte(vraag.bestand))
    return SCHRIJVERS[einde].schrijf(vraag)


@st.cache_resource(show_spinner=False, max_entries=2)
def _stel_vraag(sleutel: Sleutel, keuze: Keuze) -> Vraag:
    """What is asked for, read and made once for all kinds of file and for how the report begins."""
    uitgave, hoofdstukken = keuze
    welke = None if len(hoofdstukken) == len(HOOFDSTUKKEN) else hoofdstukken
    return Vraag(opslag().laad_bestand(sleutel[1]), uitgave, None, welke)


def _leg_vast(
    winkel: Opslag, wie: str, huidig: Onderzoekszicht, wat: str, keuze: Keuze, einde: str, inhoud: bytes
) -> None:
    """That a file was made or given (then in the register too), with its hash and never what is in it."""
    kenmerk = hashlib.sha256(inhoud).hexdigest()
    regel, onderzoek = f"rapport {wat}: {einde}, {keuze[0]}", huidig.onderzoek.id
    if wat == "meegegeven":
        winkel.beheer.geef_uit(wie, regel, inhoud, onderzoek=onderzoek)
    else:
        winkel.log(wie, f"{regel}, sha256 {kenmerk}", onderzoek=onderzoek)


def _toon_gemaakt(huidig: Onderzoekszicht, keuze: Keuze, formaten: Sequence[str]) -> None:
    """The files as long as they are of what is chosen and stored now, and how the report begins."""
    gemaakt = st.session_state.get(f"rapport.{huidig.nr}.gemaakt")
    if gemaakt is None:
        return
    if gemaakt != (_maak_sleutel(huidig), keuze, tuple(formaten)):
        st.info("Er is iets veranderd sinds het rapport werd gemaakt. Maak het opnieuw.")
        return
    st.success(f"Het rapport is klaar. Uitgave: {UITGAVEN[keuze[0]].lower()}.")
    winkel, wie, sleutel = opslag(), ik(), _maak_sleutel(huidig)
    with st.container(horizontal=True, key="rapport_bestanden"):
        for einde in formaten:
            st.download_button(
                noem_formaat(einde), data=namens(partial(_geef_mee, winkel, wie, huidig, sleutel, keuze, einde)),
                file_name=f"rapport-{keuze[0]}{einde}", mime=SCHRIJVERS[einde].media_type,
                key=f"rapport.{huidig.nr}.bestand{einde}", on_click="ignore",
            )  # fmt: skip
    with st.expander("Zo begint het rapport"):
        st.markdown("\n\n".join(vertel_begin(_stel_vraag(sleutel, keuze).rapport)))


def _geef_mee(winkel: Opslag, wie: str, huidig: Onderzoekszicht, sleutel: Sleutel, keuze: Keuze, einde: str) -> bytes:
    """The file as it was made, and that in the log. Raises OpslagFout where something changed since: consent may be
    withdrawn in another window.
    """
    stand = winkel.evaluaties.stand(huidig.nr)
    if (sleutel[0], huidig.nr, stand.versie, stand.lijstversie, stand.casussen) != sleutel:
        raise OpslagFout("Er is iets veranderd sinds het rapport werd gemaakt. Maak het opnieuw.")
    inhoud = _schrijf(sleutel, keuze, einde)
    _leg_vast(winkel, wie, huidig, "meegegeven", keuze, einde, inhoud)
    return inhoud


def vertel_begin(rapport: Rapport) -> list[str]:
    """The headings of chapters and parts, each with the first line below it."""
    regels = [f"**{letterlijk(rapport.titel)}** ({letterlijk(rapport.merk)})"]
    vers = False
    for deel in rapport.delen:
        if isinstance(deel, Kop) and deel.niveau <= 2:
            kop = letterlijk(deel.tekst)
            regels.append(f"**{kop}**" if deel.niveau == 1 else f"· {kop}")
            vers = deel.niveau == 1
        elif vers and isinstance(deel, Alinea):
            regels.append(letterlijk(deel.tekst))
            vers = False
    return regels[:_VOORPROEF]
