"""Mijn casussen: for the worker who brought a case in. Do the texts hold, and what do you say to the questions."""

from collections.abc import Callable
from datetime import date
from html import escape

import streamlit as st

from aspects.cijfers import CasusCijfers
from aspects.screens.cijfers import cijfers_van_alle
from aspects.verificatie.mijn import (
    MijnCasus, MijnSignaal, MijnTekst, beantwoord_signaal, beantwoord_tekst, lees_mijn_casus,
)  # fmt: skip
from casus.bewerken.items import nieuw_kenmerk
from casus.datums import in_lopende_zin
from casus.model import Casus
from casus.plaats import BestandFout
from casus.screens.bron import lees_onderzoekszicht, meld, toon_melding, wis_melding
from casus.screens.recht import mijn_naam, vind_mijn_casussen, voorrecht
from casus.screens.tekst import letterlijk
from casus.stappen import Stap
from casus.storage import Conflict, OpslagFout

_KEUZES = {"akkoord": "Ja, dit klopt", "akkoord_met_wijziging": "Liever anders"}
_CITAAT = (
    "margin: 0 0 0.6rem; padding: 0.2rem 0 0.2rem 1rem; border-left: 4px solid var(--casus-nadruk); "
    "white-space: pre-line"
)
_LEEG = "Er is nu niets voor u om na te kijken. Als het evaluatieteam een tekst aan u voorlegt, ziet u die hier."


def toon_mijn_casussen() -> None:
    """The screen."""
    st.title("Mijn casussen", anchor=False)
    st.caption("Kloppen de teksten? En wat zegt u zelf van de vragen bij de tijdlijn?")
    toon_melding()
    gevraagd = [(nummer, casus) for nummer in vind_mijn_casussen() if (casus := _lees(nummer)) is not None]
    gevraagd = [(nummer, casus) for nummer, casus in gevraagd if casus.teksten or casus.signalen]
    if not gevraagd:
        st.info(_LEEG)
    for nummer, casus in gevraagd:
        _teken_casus(nummer, casus)


def _lees(nummer: int) -> MijnCasus | None:
    """What is asked of this case; None where it does not count."""
    cijfers = _lees_cijfers(nummer)
    return None if cijfers is None else lees_mijn_casus(cijfers)


def _lees_cijfers(nummer: int) -> CasusCijfers | None:
    with voorrecht("mijn_casus", casus=nummer) as winkel:
        return cijfers_van_alle(lees_onderzoekszicht(winkel.stand(nummer)[1])).get(nummer)


def _teken_casus(nummer: int, casus: MijnCasus) -> None:
    with st.container(border=True, key=f"mijn_{nummer}"):
        st.header(f"Casus {letterlijk(casus.code)}", anchor=False)
        for tekst in casus.teksten:
            _teken_tekst(nummer, tekst)
        if casus.signalen:
            st.subheader("Vragen bij de tijdlijn", anchor=False)
            st.caption("Dit viel op. Het is een vraag, geen oordeel. Weet u er meer van? Schrijf het op.")
        for signaal in casus.signalen:
            _teken_signaal(nummer, signaal)


def _teken_tekst(nummer: int, tekst: MijnTekst) -> None:
    basis = f"mijn.{nummer}.{tekst.kenmerk}"
    st.subheader(letterlijk(tekst.titel), anchor=False)
    st.html(f"<blockquote style='{_CITAAT}'>{escape(tekst.tekst)}</blockquote>")
    if tekst.gezegd is not None:
        wat = _KEUZES.get(tekst.gezegd.antwoord, "niet akkoord").lower()
        st.caption(f"U zei op {in_lopende_zin(tekst.gezegd.datum)}: {wat}. U kunt nog een ander antwoord geven.")
    st.radio(
        "Klopt deze tekst?", list(_KEUZES), index=None, format_func=_KEUZES.get, key=f"{basis}.antwoord",
        horizontal=True,
    )  # fmt: skip
    st.text_area("Wat wilt u erbij zeggen?", key=f"{basis}.opmerking", max_chars=2000, height=100)
    st.button(
        "Geef dit antwoord", key=f"{basis}.doe", on_click=_antwoord_tekst, args=(nummer, tekst.kenmerk, basis),
        type="primary", help=f"Antwoord bij {letterlijk(tekst.titel)}",
    )  # fmt: skip


def _teken_signaal(nummer: int, signaal: MijnSignaal) -> None:
    basis = f"mijn.{nummer}.{signaal.code}".replace(":", "-")
    st.markdown(f"**{letterlijk(signaal.zin)}**")
    if signaal.gezegd:
        st.caption(f"U schreef: {letterlijk(signaal.gezegd)}")
    st.text_area("Uw antwoord", key=f"{basis}.tekst", max_chars=2000, height=80)
    st.button(
        "Bewaar dit antwoord", key=f"{basis}.doe", on_click=_antwoord_signaal, args=(nummer, signaal, basis),
        help=f"Antwoord op: {letterlijk(signaal.zin)}",
    )  # fmt: skip


def _antwoord_tekst(nummer: int, kenmerk: str, basis: str) -> None:
    wis_melding()
    antwoord = st.session_state.get(f"{basis}.antwoord")
    opmerking = str(st.session_state.get(f"{basis}.opmerking") or "").strip()
    if antwoord is None:
        meld("Kies eerst of de tekst klopt.", "vraag")
        return
    if antwoord != "akkoord" and not opmerking:
        meld("Schrijf erbij wat er anders moet.", "vraag")
        return
    vandaag = date.today().isoformat()
    if _bewaar(nummer, "tekst beantwoord", lambda c: beantwoord_tekst(c, kenmerk, vandaag, antwoord, opmerking)):
        st.session_state[f"{basis}.opmerking"] = ""
        meld("Uw antwoord is bewaard. Dank u wel.")


def _antwoord_signaal(nummer: int, signaal: MijnSignaal, basis: str) -> None:
    wis_melding()
    tekst = str(st.session_state.get(f"{basis}.tekst") or "").strip()
    if not tekst:
        meld("Schrijf eerst uw antwoord op.", "vraag")
        return
    kenmerk = nieuw_kenmerk("notities")
    if _bewaar(nummer, "signaal beantwoord", lambda c: beantwoord_signaal(c, signaal, tekst, kenmerk)):
        st.session_state[f"{basis}.tekst"] = ""
        meld("Uw antwoord is bewaard. Dank u wel.")


def _bewaar(nummer: int, wat: str, maak: Callable[[Casus], list[Stap]]) -> bool:
    """Stores an answer on the case as it is now; False, and a message, where that could not be."""
    try:
        with voorrecht("mijn_casus", casus=nummer) as winkel:
            stappen = maak(winkel.laad_casus(nummer)[0])
            if stappen:
                winkel.wijzig(nummer, mijn_naam(), wat, stappen)
                return True
        meld("Deze tekst is intussen veranderd. Kijk wat er nu staat.", "vraag")
    except KeyError:
        meld("Deze casus is er niet meer.", "vraag")
    except Conflict:
        meld("Iemand anders veranderde dit intussen. Kijk wat er nu staat, en geef uw antwoord nog eens.", "vraag")
    except (OpslagFout, BestandFout) as fout:
        meld(str(fout), "fout")
    return False
