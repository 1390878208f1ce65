"""Start: what is read aloud, the consent of the case, and of everybody at the table who they are and what they said."""

from datetime import date
from html import escape
from pathlib import Path

import streamlit as st

from casus.bewerken.deelname import vind_deelname, vind_genodigden, zet_toestemming
from casus.model.keuzes import Toestemmingstatus
from casus.screens.beschrijven import kies_namen
from casus.screens.bron import Zicht, doe, opslag
from casus.screens.intrekken import toon_vraag_intrekken, vraag_intrekken
from casus.screens.kopformulier import teken_koprij
from casus.screens.opening import open_casusscherm
from casus.screens.starttafel import teken_afspraken, teken_begeleiding, teken_tafel
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel
from casus.starttekst import Stuk, lees_hulp, lees_voor
from casus.toestemming import (
    is_dicht, is_gegeven, mag_op_beamer, waarom_niet_op_beamer, waarom_niet_op_papier, waarom_niet_scoren,
)  # fmt: skip
from casus.woorden import woord, woorden

_STIJL = (Path(__file__).parent / "start.css").read_text("utf-8")
_SCHERM = "start"


def toon_start() -> None:
    """The screen."""
    huidig = open_casusscherm("Start", "Waarom zitten we hier, wie is er, en wie doet mee? Alles wordt meteen bewaard.")
    if huidig is None:
        return
    st.html(f"<style>{_STIJL}</style>")
    toon_vraag_intrekken(huidig)
    _teken_wat_niet_kan(huidig)
    if is_dicht(huidig.casus):
        _teken_toestemming(huidig)
        return
    _teken_voorlezen(huidig)
    _teken_toestemming(huidig)
    dag = huidig.casus.sessiedatum or date.today().isoformat()
    teken_tafel(huidig, dag)
    teken_afspraken(huidig)
    teken_begeleiding(huidig)
    links, rechts = st.columns(2, gap="large")
    with links, st.expander("Een kind, een tolk of een vertegenwoordiger"):
        for stuk in lees_hulp():
            st.markdown(f"**{stuk.kop}**  \n{' '.join(stuk.zinnen)}")
    with rechts, st.expander("Iemand wil stoppen"):
        _teken_stoppen(huidig)


def _teken_wat_niet_kan(huidig: Zicht) -> None:
    """Consent refused or withdrawn, or strict safety: what is shut, and what to do instead."""
    casus = huidig.casus
    if is_dicht(casus):
        st.error(
            f"{waarom_niet_scoren(casus, None)} Deze casus telt in geen enkel cijfer mee, en staat in geen verslag. "
            "Er komt niets op de beamer of op papier. Vernietig wat al is geprint.  \n"
            "Was het een vergissing? Zet de toestemming hieronder terug, of kies Ongedaan maken (F9)."
        )
    elif not mag_op_beamer(casus):
        st.warning(f"{waarom_niet_op_beamer(casus)}  \n{waarom_niet_op_papier(casus)}")


def _teken_voorlezen(huidig: Zicht) -> None:
    """Open where the talk still has to begin; it does not fold under somebody's hands when consent is given."""
    begin_open = st.session_state.setdefault(f"{_SCHERM}.{huidig.nr}.voorlezen", not is_gegeven(huidig.casus))
    with st.expander("Lees dit voor", expanded=begin_open):
        st.html(f'<div class="casus-voorlezen">{_html(lees_voor(huidig.omgeving.onderzoek.bewaren_tot))}</div>')


def _html(stukken: tuple[Stuk, ...]) -> str:
    return "".join(
        f"<section><h2>{escape(stuk.kop)}</h2>{''.join(f'<p>{escape(zin)}</p>' for zin in stuk.zinnen)}</section>"
        for stuk in stukken
    )


def _teken_toestemming(huidig: Zicht) -> None:
    """Three or four answers in a row, so that one arrow key is one answer; beside it when and how."""
    st.header("Toestemming voor de casus", anchor=False)
    waarde = huidig.casus.toestemming.status
    keuzes = {code: tekst for code, tekst in woorden("toestemmingstatus").items() if code != "ingetrokken"}
    keuzes |= {"ingetrokken": woord("toestemmingstatus", "ingetrokken")} if waarde == "ingetrokken" else {}
    basis = f"{_SCHERM}.{huidig.nr}.toestemming"
    key = veldsleutel(basis, waarde, keuzes)
    st.radio(
        "Zei de inwoner ja?", list(keuzes), index=list(keuzes).index(waarde), format_func=keuzes.get, horizontal=True,
        key=key, on_change=_zet_toestemming, args=(huidig.nr, basis, key),
    )  # fmt: skip
    if waarde == "niet_gevraagd":
        st.caption("Zonder toestemming kunt u al wel opschrijven. Scores geven kan nog niet.")
    else:
        teken_koprij(huidig, _SCHERM, ["datum", "vorm"], deel="toestemming")


def _zet_toestemming(nummer: int, basis: str, key: str) -> None:
    if not is_van_nu(basis, key):
        return
    status: Toestemmingstatus = st.session_state[key]
    casus, _ = opslag().laad_casus(nummer)
    if doe(nummer, f"toestemming: {woord('toestemmingstatus', status)}", zet_toestemming(casus, status)):
        is_zelf_bewaard(basis, status)


def _teken_stoppen(huidig: Zicht) -> None:
    casus = huidig.casus
    namen = kies_namen(casus)
    wie_kan = [b.id for b in vind_genodigden(casus) if vind_deelname(casus, b.id).status != "ingetrokken"]
    mensen = {kenmerk: namen[kenmerk] for kenmerk in wie_kan}
    st.write("U ziet eerst wat er weggaat. Daarna kiest u pas.")
    if mensen:
        key = veldsleutel(f"{_SCHERM}.{huidig.nr}.stopt", None, mensen)
        wie = st.selectbox("Wie wil stoppen", list(mensen), index=None, format_func=mensen.get, key=key,
                           placeholder="Kies")  # fmt: skip
        st.button("Kijk wat er weggaat", key=f"{_SCHERM}.stopt", disabled=wie is None, on_click=vraag_intrekken,
                  args=(huidig.nr, wie))  # fmt: skip
    st.button("De hele casus stopt", key=f"{_SCHERM}.casus_stopt", on_click=vraag_intrekken, args=(huidig.nr, None))
