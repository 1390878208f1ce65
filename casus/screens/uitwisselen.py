"""Giving an evaluation along as a file: shut with a password unless somebody says why not; always in the register."""

from collections.abc import Callable

import streamlit as st

from casus.bestand import MAX_BYTES_SCHERM, schrijf_bytes
from casus.plaats import BestandFout
from casus.screens.bron import ik, opslag
from casus.storage import OnderzoekRegel, Opslag
from casus.toestemming import sluit_dichte
from casus.versleuteld import is_versleuteld, maak_wachtwoord, ontsleutel, versleutel

_WAT = "onderzoek als bestand"


def teken_uitgeven(onderzoek: OnderzoekRegel) -> None:
    """For whom it is, the password, and the file; or, with a reason, the file without one."""
    basis = f"uitwisselen.{onderzoek.nr}"
    st.markdown("**Dit onderzoek als bestand**")
    voor_wie = st.text_input("Voor wie is het?", key=f"{basis}.voor", placeholder="evaluatieteam, of uw eigen archief")
    open_ = st.checkbox("Zonder wachtwoord", key=f"{basis}.open")
    if open_:
        st.warning("Zonder wachtwoord kan iedereen die het bestand heeft alles lezen. Stuur het niet per mail.")
        reden = st.text_input("Waarom zonder wachtwoord?", key=f"{basis}.reden")
        klaar, einde, mime = bool(voor_wie.strip() and reden.strip()), "json", "application/json"
        maak = maak_uitgifte(opslag(), ik(), onderzoek.nr, voor_wie, None, reden)
    else:
        wachtwoord = st.session_state.setdefault(f"{basis}.wachtwoord", maak_wachtwoord())
        st.markdown("Dit is het wachtwoord. Schrijf het op en geef het apart door, bijvoorbeeld per telefoon.")
        st.code(wachtwoord, language=None)
        klaar, einde, mime = bool(voor_wie.strip()), "zip", "application/zip"
        maak = maak_uitgifte(opslag(), ik(), onderzoek.nr, voor_wie, wachtwoord)
    st.download_button(
        "Bewaar dit onderzoek als bestand", key=f"{basis}.bewaar.{einde}", data=maak, on_click="ignore",
        file_name=f"{onderzoek.id}.{einde}", mime=mime, disabled=not klaar,
    )  # fmt: skip
    if not klaar:
        st.caption("Vul eerst in voor wie het is" + (" en waarom het zonder wachtwoord gaat." if open_ else "."))


def maak_uitgifte(
    winkel: Opslag, wie: str, onderzoek: int, voor_wie: str, wachtwoord: str | None, reden: str = ""
) -> Callable[[], bytes]:
    """What makes the file when it is asked for, and writes in log and register that it went, to whom and why open."""

    def maak() -> bytes:
        bestand = sluit_dichte(winkel.laad_bestand(onderzoek))
        kenmerk, inhoud = bestand.onderzoek.id, schrijf_bytes(bestand)
        if wachtwoord is not None:
            inhoud = versleutel(inhoud, f"{kenmerk}.json", wachtwoord)
        winkel.beheer.geef_uit(
            wie, _WAT, inhoud, onderzoek=kenmerk, ontvanger=" ".join(voor_wie.split()), reden=" ".join(reden.split()),
            versleuteld=wachtwoord is not None,
        )  # fmt: skip
        return inhoud

    return maak


def vraag_wachtwoord(inhoud: bytes) -> str:
    """A field for the password where the file that was put in needs one; else nothing is asked."""
    if not is_versleuteld(inhoud):
        return ""
    return st.text_input("Wachtwoord van dit bestand", key="casussen.inlezen.wachtwoord", type="password")


def maak_open(inhoud: bytes, wachtwoord: str) -> bytes:
    """The exchange file in what was put in. BestandFout where it stays shut, is damaged or too large."""
    if not is_versleuteld(inhoud):
        return inhoud
    if not wachtwoord:
        raise BestandFout(["Dit bestand is versleuteld. Vul het wachtwoord in."])
    return ontsleutel(inhoud, wachtwoord.strip(), MAX_BYTES_SCHERM)
