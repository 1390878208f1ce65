"""Makes the files one by one and says how far it is; what was made stays until something changes.

Only when asked: nothing is made at a rerun. Who leaves the screen meanwhile finds what was ready then.
"""

import hashlib
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import streamlit as st

from casus.screens.bron import Onderzoekszicht, ik, opslag
from casus.screens.kijker import namens
from casus.screens.raamwerk import ongestoord
from casus.screens.tekst import letterlijk
from casus.storage import Opslag, OpslagFout
from casus.toestemming import sluit_dichte
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
        leg_vast(winkel, wie, huidig, "gemaakt", keuze, einde, inhoud)
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


def leg_vast(
    winkel: Opslag, wie: str, huidig: Onderzoekszicht, wat: str, keuze: Keuze, einde: str, inhoud: bytes
) -> None:
    """That a file was made or given (then in the register too), with its hash and never what is in it."""
    regel, onderzoek = f"rapport {wat}: {einde}, {keuze[0]}", huidig.onderzoek.id
    if wat == "meegegeven":
        winkel.beheer.geef_uit(wie, regel, inhoud, onderzoek=onderzoek)
    else:
        winkel.log(wie, f"{regel}, sha256 {hashlib.sha256(inhoud).hexdigest()}", onderzoek=onderzoek)


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
    winkel, wie = opslag(), ik()
    with st.container(horizontal=True, key="rapport_bestanden"):
        for einde in hier:
            geef: Callable[[], bytes] = partial(geef_mee, winkel, wie, huidig, sleutel, keuze, einde)
            st.download_button(
                f"{noem_bestand(einde)} opslaan ({_zeg_grootte(klaar[einde])})", data=namens(geef),
                file_name=f"rapport-{keuze[0]}{einde}", mime=SCHRIJVERS[einde].media_type,
                key=f"{SCHERM}.{huidig.nr}.bestand{einde}", on_click="ignore",
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


def geef_mee(winkel: Opslag, wie: str, huidig: Onderzoekszicht, sleutel: Sleutel, keuze: Keuze, einde: str) -> bytes:
    """The file as it was made, and that in the log. Raises OpslagFout where something changed since: consent may be
    withdrawn in another window.
    """
    if not is_van_nu(winkel, sleutel):
        raise OpslagFout(VERANDERD)
    inhoud = schrijf_bestand(sleutel, keuze, einde)
    leg_vast(winkel, wie, huidig, "meegegeven", keuze, einde, inhoud)
    return inhoud
