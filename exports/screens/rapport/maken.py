"""Makes the files one by one and says how far it is; what was made stays until something changes.

Only when asked: nothing is made at a rerun. Who leaves the screen meanwhile finds what was ready then.
"""

import hashlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import streamlit as st

from casus.screens.bron import Onderzoekszicht, ik, opslag
from casus.screens.kijker import namens
from casus.screens.raamwerk import ongestoord
from casus.screens.tekst import letterlijk
from casus.screens.uitwisselen import Sluiting, geef_uit, vraag_sluiting
from casus.storage import Opslag, OpslagFout
from casus.toestemming import sluit_dichte
from casus.woorden import som_op
from exports.rapport.bouwen import HOOFDSTUKKEN
from exports.schrijvers import SCHRIJVERS, Vraag
from exports.schrijvers.pdf import SchrijfFout
from exports.screens.rapport.keuze import UITGAVEN, Keuze, noem_bestand, noem_formaat
from exports.screens.rapport.onthouden import SCHERM
from exports.screens.rapport.voorraad import voorraad
from exports.screens.rapport.versies import Sleutel, is_van_nu, maak_sleutel

VERANDERD = "Er is iets veranderd sinds het rapport werd gemaakt. Maak het opnieuw."
_WACHT, _BEZIG, _KLAAR, _MIS = "wacht", "wordt nu gemaakt …", "klaar", "niet gelukt"
_MB = 1_000_000


def maak_bestanden(huidig: Onderzoekszicht, keuze: Keuze, formaten: Sequence[str]) -> None:
    """Makes each file that is not ready, and logs it; what is being made and what is ready stands there meanwhile."""
    klaar = dict(voorraad().geef(maak_sleutel(huidig), keuze))
    with st.status(tel_klaar(formaten, klaar), expanded=True) as stand:
        regels = {einde: st.empty() for einde in formaten}
        for einde in formaten:
            _zeg(regels[einde], einde, _KLAAR if einde in klaar else _WACHT)
        for einde in formaten:
            if einde in klaar:
                continue
            _zeg(regels[einde], einde, _BEZIG)
            try:
                with ongestoord():  # made, logged and kept, or nothing of it
                    klaar[einde] = _maak(huidig, keuze, einde)
            except (SchrijfFout, OpslagFout) as fout:
                _zeg(regels[einde], einde, _MIS)
                st.error(letterlijk(str(fout)))
            else:
                _zeg(regels[einde], einde, _KLAAR)
            stand.update(label=tel_klaar(formaten, klaar))
        alles = all(einde in klaar for einde in formaten)
        stand.update(label=tel_klaar(formaten, klaar), state="complete" if alles else "error", expanded=not alles)


def tel_klaar(formaten: Sequence[str], klaar: Collection[str]) -> str:
    """'2 van de 4 bestanden klaar'."""
    aantal = sum(einde in klaar for einde in formaten)
    return f"{aantal} van de {len(formaten)} bestanden klaar" if len(formaten) != 1 else f"{aantal} van 1 bestand klaar"


def _zeg(plek: Any, einde: str, hoe: str) -> None:
    plek.markdown(f"{noem_formaat(einde)}: {hoe}")


def _maak(huidig: Onderzoekszicht, keuze: Keuze, einde: str) -> int:
    """Made, logged and kept: also where this window went on to another screen meanwhile."""
    sleutel, winkel, wie = maak_sleutel(huidig), opslag(), ik()
    with voorraad().maakt(sleutel, keuze, einde):
        inhoud = schrijf_bestand(sleutel, keuze, einde)
        _leg_gemaakt_vast(winkel, wie, huidig, keuze, einde, inhoud)
        voorraad().zet(sleutel, keuze, einde, len(inhoud))
    return len(inhoud)


@st.cache_resource(show_spinner=False, max_entries=16)
def schrijf_bestand(sleutel: Sleutel, keuze: Keuze, einde: str) -> bytes:
    """The file; kept by what it was made from. Raises SchrijfFout, OpslagFout."""
    vraag = stel_vraag(sleutel, keuze)
    if SCHRIJVERS[einde].heel:
        vraag = replace(vraag, bestand=sluit_dichte(vraag.bestand))
    return SCHRIJVERS[einde].schrijf(vraag)


@st.cache_resource(show_spinner=False, max_entries=2)
def stel_vraag(sleutel: Sleutel, keuze: Keuze) -> Vraag:
    """What is asked for, read and made once for all kinds of file and for how the report will look."""
    uitgave, hoofdstukken = keuze
    welke = None if len(hoofdstukken) == len(HOOFDSTUKKEN) else hoofdstukken
    return Vraag(opslag().laad_bestand(sleutel[1]), uitgave, None, welke)


def _leg_gemaakt_vast(
    winkel: Opslag, wie: str, huidig: Onderzoekszicht, keuze: Keuze, einde: str, inhoud: bytes
) -> None:
    """That a file was made, with its hash and never what is in it."""
    kenmerk = hashlib.sha256(inhoud).hexdigest()
    winkel.log(wie, f"{_noem_handeling('gemaakt', einde, keuze)}, sha256 {kenmerk}", onderzoek=huidig.onderzoek.id)


def toon_gemaakt(huidig: Onderzoekszicht, keuze: Keuze, formaten: Sequence[str]) -> None:
    """The files that are ready of what is chosen and stored now, each to be taken along."""
    sleutel = maak_sleutel(huidig)
    if voorraad().is_verouderd(sleutel):
        st.info(VERANDERD)
        return
    if voorraad().is_bezig(sleutel, keuze):
        _volg_maken(sleutel, keuze)
    klaar = voorraad().geef(sleutel, keuze)
    hier = [einde for einde in formaten if einde in klaar]
    if not hier:
        return
    if len(hier) == len(formaten):
        st.success(f"Het rapport is klaar. Uitgave: {UITGAVEN[keuze[0]].lower()}.")
    else:
        st.info(f"{tel_klaar(formaten, klaar)}. Druk nog eens op **Maak het rapport** voor de andere.")
    dicht = [einde for einde in hier if SCHRIJVERS[einde].alleen_intern]
    with st.container(horizontal=True, key="rapport_bestanden"):
        for einde in hier:
            if einde not in dicht:
                _teken_opslaan(huidig, sleutel, keuze, einde, klaar[einde])
    if dicht:
        _teken_dichte(huidig, sleutel, keuze, {einde: klaar[einde] for einde in dicht})


def _teken_dichte(huidig: Onderzoekszicht, sleutel: Sleutel, keuze: Keuze, bestanden: Mapping[str, int]) -> None:
    """Files with whole stories go shut, to somebody who is named."""
    st.markdown(f"**Met hele verhalen erin: {som_op([noem_bestand(einde).lower() for einde in bestanden])}**")
    sluiting = vraag_sluiting(f"{SCHERM}.{huidig.nr}.sluiting")
    with st.container(horizontal=True, key="rapport_dichte_bestanden"):
        for einde, grootte in bestanden.items():
            _teken_opslaan(huidig, sleutel, keuze, einde, grootte, sluiting)


def _teken_opslaan(
    huidig: Onderzoekszicht, sleutel: Sleutel, keuze: Keuze, einde: str, grootte: int,
    sluiting: Sluiting | None = None,
) -> None:  # fmt: skip
    """The button that gives a file along; with ``sluiting`` as that says."""
    geef: Callable[[], bytes] = partial(geef_mee, opslag(), ik(), huidig, sleutel, keuze, einde, sluiting)
    dicht = sluiting is not None and sluiting.wachtwoord is not None
    st.download_button(
        f"{noem_bestand(einde)} opslaan ({_zeg_grootte(grootte)})", data=namens(geef),
        file_name=f"rapport-{keuze[0]}{einde}" + (".zip" if dicht else ""),
        mime="application/zip" if dicht else SCHRIJVERS[einde].media_type,
        key=f"{SCHERM}.{huidig.nr}.bestand{einde}{'.zip' if dicht else ''}", on_click="ignore",
        disabled=sluiting is not None and not sluiting.klaar,
    )  # fmt: skip


@st.fragment(run_every=1.0)
def _volg_maken(sleutel: Sleutel, keuze: Keuze) -> None:
    """What is being made still, asked for before this run: until it is ready."""
    bezig = voorraad().is_bezig(sleutel, keuze)
    if not bezig:
        st.rerun()
    st.info(" ".join(f"{noem_formaat(einde)}: {_BEZIG}" for einde in bezig))


def _zeg_grootte(aantal: int) -> str:
    if aantal < _MB / 10:
        return f"{max(1, round(aantal / 1000))} kB"
    return f"{aantal / _MB:.1f} MB".replace(".", ",")


def geef_mee(
    winkel: Opslag, wie: str, huidig: Onderzoekszicht, sleutel: Sleutel, keuze: Keuze, einde: str,
    sluiting: Sluiting | None = None,
) -> bytes:  # fmt: skip
    """The file as it was made, shut where that was asked, and that in log and register.

    Raises OpslagFout where something changed since: consent may be withdrawn in another window.
    """
    if not is_van_nu(winkel, sleutel):
        raise OpslagFout(VERANDERD)
    inhoud = schrijf_bestand(sleutel, keuze, einde)
    wat, onderzoek = _noem_handeling("meegegeven", einde, keuze), huidig.onderzoek.id
    if sluiting is not None:
        return geef_uit(winkel, wie, wat, f"rapport-{keuze[0]}{einde}", inhoud, onderzoek, sluiting)
    winkel.beheer.geef_uit(wie, wat, inhoud, onderzoek=onderzoek)
    return inhoud


def _noem_handeling(wat: str, einde: str, keuze: Keuze) -> str:
    return f"rapport {wat}: {einde}, {keuze[0]}"
