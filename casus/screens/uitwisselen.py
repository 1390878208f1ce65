"""Giving an evaluation along as a file: shut with a password unless somebody says why not; always in the register."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

import streamlit as st

from casus.bestand import MAX_BYTES_SCHERM, schrijf_bytes
from casus.herkenning import tel_sporen, vertel_sporen, vind_sporen
from casus.plaats import BestandFout
from casus.screens.bron import ik, opslag, vind_onderzoekszicht
from casus.screens.tekst import letterlijk
from casus.storage import OnderzoekRegel, Opslag
from casus.toestemming import sluit_dichte
from casus.versleuteld import is_versleuteld, maak_wachtwoord, ontsleutel, versleutel

_WAT = "onderzoek als bestand"
_MEESTE_PLEKKEN = 200
_BEGIN = 16
"""Bytes that tell what kind of file it is; the whole of a large one is not taken up at every run."""


@dataclass(frozen=True)
class Sluiting:
    """How a file goes: for whom, with which password (None: without one, and why), and whether all was filled in."""

    ontvanger: str
    wachtwoord: str | None
    reden: str
    klaar: bool


def vraag_sluiting(basis: str) -> Sluiting:
    """Asks for whom a file is, and shows its password; or, when it goes without one, why."""
    voor_wie = st.text_input(
        "Wie krijgt het bestand?", key=f"{basis}.voor", placeholder="evaluatieteam, of uw eigen archief"
    )
    wachtwoord, reden = None, ""
    if open_ := st.checkbox("Zonder wachtwoord", key=f"{basis}.open"):
        st.warning("Zonder wachtwoord kan iedereen die het bestand heeft alles lezen. Stuur het niet per mail.")
        reden = st.text_input("Waarom zonder wachtwoord?", key=f"{basis}.reden")
    else:
        wachtwoord = st.session_state.setdefault(f"{basis}.wachtwoord", maak_wachtwoord())
        st.markdown("Dit is het wachtwoord. Schrijf het op en geef het apart door, bijvoorbeeld per telefoon.")
        st.code(wachtwoord, language=None)
    ontvanger, reden = " ".join(voor_wie.split()), " ".join(reden.split())
    klaar = bool(ontvanger and (reden or not open_))
    if not klaar:
        st.caption("Vul eerst in wie het bestand krijgt" + (" en waarom het zonder wachtwoord gaat." if open_ else "."))
    return Sluiting(ontvanger, wachtwoord, reden, klaar)


def geef_uit(winkel: Opslag, wie: str, wat: str, naam: str, inhoud: bytes, onderzoek: str, sluiting: Sluiting) -> bytes:
    """The file as it goes, shut where it goes with a password; written in log and register first."""
    if sluiting.wachtwoord is not None:
        inhoud = versleutel(inhoud, naam, sluiting.wachtwoord)
    winkel.beheer.geef_uit(
        wie, wat, inhoud, onderzoek=onderzoek, ontvanger=sluiting.ontvanger, reden=sluiting.reden,
        versleuteld=sluiting.wachtwoord is not None,
    )  # fmt: skip
    return inhoud


def teken_uitgeven(onderzoek: OnderzoekRegel) -> None:
    """For whom it is, the password, and the file; or, with a reason, the file without one."""
    basis = f"uitwisselen.{onderzoek.nr}"
    st.markdown("**Dit onderzoek als bestand**")
    sluiting = vraag_sluiting(basis)
    # The texts are read only for who is about to give them: not at every look at the list of cases.
    gelezen, vrij = _vraag_plekken(onderzoek.nr, basis) if sluiting.klaar else (False, "")
    einde, mime = ("json", "application/json") if sluiting.wachtwoord is None else ("zip", "application/zip")
    st.download_button(
        "Bewaar dit onderzoek als bestand", key=f"{basis}.bewaar.{einde}", on_click="ignore",
        data=maak_uitgifte(opslag(), ik(), onderzoek.nr, sluiting, vrij), file_name=f"{onderzoek.id}.{einde}",
        mime=mime, disabled=not gelezen,
    )  # fmt: skip


@st.cache_data(show_spinner="De teksten worden nagelezen …", max_entries=8)
def _vind_plekken(bestand: str, onderzoek: int, versies: tuple[object, ...]) -> tuple[tuple[str, ...], str]:
    sporen = [spoor for spoor in vind_sporen(sluit_dichte(opslag().laad_bestand(onderzoek)), alle=True) if spoor.hard]
    return vertel_sporen(sporen), tel_sporen(sporen)


def _vraag_plekken(onderzoek: int, basis: str) -> tuple[bool, str]:
    """Where a number or an address points to a person: whether somebody read the places, and what then goes along."""
    huidig = vind_onderzoekszicht()
    if huidig is None or huidig.nr != onderzoek:
        return True, ""
    versies = (huidig.versie, huidig.lijstversie, huidig.casusversies)
    plekken, samen = _vind_plekken(huidig.bestand, onderzoek, versies)
    if not plekken:
        return True, ""
    een = len(plekken) == 1
    st.warning(
        f"Op {len(plekken)} {'plek' if een else 'plekken'} staat iets wat naar een mens wijst. "
        "Haal het weg, of lees elke plek en laat het mee."
    )
    with st.expander("Welke plek" if een else "Welke plekken", key=f"{basis}.plekken"):
        st.markdown("\n".join(f"- {letterlijk(plek)}" for plek in plekken[:_MEESTE_PLEKKEN]))
    return st.checkbox("Ik heb elke plek gelezen. Het mag mee.", key=f"{basis}.gelezen.{hash(versies)}"), samen


def maak_uitgifte(
    winkel: Opslag, wie: str, onderzoek: int, sluiting: Sluiting, vrij: str = ""
) -> Callable[[], bytes]:
    """What makes the file when it is asked for, and writes in log and register that it went, to whom and why open.

    ``vrij`` counts what points to a person and goes along because somebody read it.
    """
    wat = f"{_WAT}; nagelezen en mee: {vrij}" if vrij else _WAT

    def maak() -> bytes:
        bestand = sluit_dichte(winkel.laad_bestand(onderzoek))
        kenmerk = bestand.onderzoek.id
        return geef_uit(winkel, wie, wat, f"{kenmerk}.json", schrijf_bytes(bestand), kenmerk, sluiting)

    return maak


def vraag_wachtwoord(bestand: BinaryIO) -> str:
    """A field for the password where the file that was put in needs one; else nothing is asked."""
    bestand.seek(0)
    if not is_versleuteld(bestand.read(_BEGIN)):
        return ""
    return st.text_input("Wachtwoord van dit bestand", key="casussen.inlezen.wachtwoord", type="password")


def maak_open(inhoud: bytes, wachtwoord: str) -> bytes:
    """The exchange file in what was put in. BestandFout where it stays shut, is damaged or too large."""
    if not is_versleuteld(inhoud):
        return inhoud
    if not wachtwoord:
        raise BestandFout(["Dit bestand is versleuteld. Vul het wachtwoord in."])
    return ontsleutel(inhoud, wachtwoord.strip(), MAX_BYTES_SCHERM)
