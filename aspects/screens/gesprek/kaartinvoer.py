"""All cards typed in at once, for the note-taker: one field per person, a number, and on to the next with Tab."""

import streamlit as st

from aspects.aspectenlijst import AspectUitleg
from aspects.kaartrij import Kaartrij, bepaal_delen, lees_cijfer
from aspects.screens.gesprek.leggen import leg_kaart
from casus.screens.beschrijven import houd_uiteen
from casus.screens.bron import Zicht, meld
from casus.screens.tekst import letterlijk

_UITLEG = (
    "Typ het getal van de kaart: −2, −1, 0, 1 of 2. Of g voor ‘geen beeld’. "
    "Met Tab gaat u naar de volgende. Het veld wordt meteen weer leeg."
)


def teken_rooster(huidig: Zicht, uitleg: AspectUitleg, rij: tuple[Kaartrij, ...]) -> None:
    """The grid; nothing where nobody may score."""
    mensen = [kaart for kaart in rij if not kaart.waarom_niet]
    if not mensen:
        return
    delen = {d.code: d.label for d in uitleg.deelaspecten}
    with st.expander("Kaarten van papier in één keer invoeren", key=f"aspecten.rooster.{huidig.nr}"):
        st.caption(_UITLEG)
        namen = houd_uiteen({kaart.betrokkene: kaart.aanduiding for kaart in mensen})
        for kaart in mensen:
            with st.container(horizontal=True, gap="small", key=f"aspecten_rooster_{kaart.betrokkene}"):
                for deel in bepaal_delen(uitleg):
                    label = namen[kaart.betrokkene] + (f", {delen[deel]}" if deel else "")
                    _teken_veld(huidig.nr, uitleg.code, kaart, deel, label)


def _teken_veld(nummer: int, aspect: str, kaart: Kaartrij, deel: str | None, label: str) -> None:
    basis = f"bedekt.rooster.{nummer}.{aspect}.{kaart.betrokkene}.{deel}"
    key = f"{basis}.{st.session_state.get(basis, 0)}"
    st.text_input(
        letterlijk(label), key=key, max_chars=2, autocomplete="off", width=260,
        placeholder="✓ er ligt een kaart" if deel in kaart.delen else "nog geen kaart",
        on_change=_typ, args=(nummer, aspect, deel, kaart.betrokkene, basis, key),
    )  # fmt: skip


def _typ(nummer: int, aspect: str, deel: str | None, wie: str, basis: str, key: str) -> None:
    """Lays the card that was typed; the field is empty at once, whatever was in it."""
    tekst = st.session_state.get(key, "")
    if not tekst.strip():
        return
    st.session_state[basis] = st.session_state.get(basis, 0) + 1
    cijfer = lees_cijfer(tekst)
    if cijfer is None:
        meld("Dit is geen getal van een kaart. Typ −2, −1, 0, 1, 2, of g voor geen beeld.", "vraag")
        return
    leg_kaart(nummer, aspect, deel, wie, cijfer.score)
