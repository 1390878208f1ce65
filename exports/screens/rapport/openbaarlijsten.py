"""Two lists beside the public edition: what it leaves out and why, and what to read first as a neighbour would."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from aspects.screens.keuzelijst import kies_blad
from casus.herkenning import Plek
from casus.screens.bron import Onderzoekszicht, opslag
from casus.screens.tekst import letterlijk
from casus.woorden import som_op
from exports.rapport.buurman import AANLEIDINGEN, TeLezen, lijst_te_lezen
from exports.rapport.weggelaten import Weggelaten, lijst_weggelaten, tel_weggelaten
from exports.screens.rapport.onthouden import SCHERM
from exports.screens.rapport.plekken import Wegwijzer, teken_doel
from exports.screens.rapport.versies import Sleutel, maak_sleutel

_PER_BLAD, _KORT = 20, 160


@dataclass(frozen=True)
class _Regel:
    """A text with its place, and a sentence on why it stands in the list."""

    plek: Plek
    tekst: str
    waarom: str


@st.cache_resource(show_spinner=False, max_entries=4)
def _lees(sleutel: Sleutel) -> tuple[tuple[Weggelaten, ...], tuple[TeLezen, ...]]:
    bestand = opslag().laad_bestand(sleutel[1])
    return lijst_weggelaten(bestand), lijst_te_lezen(bestand)


def toon_openbaarlijsten(huidig: Onderzoekszicht) -> None:
    """Both lists; nothing where there is nothing in them."""
    weggelaten, te_lezen = _lees(maak_sleutel(huidig))
    _toon_weggelaten(huidig, weggelaten)
    _toon_te_lezen(huidig, te_lezen)


def _toon_weggelaten(huidig: Onderzoekszicht, stukken: Sequence[Weggelaten]) -> None:
    """Texts that were agreed to and do not stand in the public edition."""
    if not stukken:
        return
    st.header("Niet in de openbare uitgave", anchor=False)
    st.markdown(f"Goedgekeurd, en toch niet openbaar: {tel_weggelaten(stukken)}.")
    st.caption("De app verandert geen woorden en laat zo’n tekst weg. In de interne uitgave kan hij wel staan.")
    titel = "Welke tekst, en waarom" if len(stukken) == 1 else "Welke teksten, en waarom"
    regels = [_Regel(stuk.plek, stuk.tekst, f"Niet openbaar, want {stuk.waarom}.") for stuk in stukken]
    _teken_lijst(huidig, "weggelaten", titel, regels)


def _toon_te_lezen(huidig: Onderzoekszicht, stukken: Sequence[TeLezen]) -> None:
    """Texts that will be public and that a neighbour might recognise; nothing is stopped by it."""
    if not stukken:
        return
    st.header("Lees eerst als buurman", anchor=False)
    een = len(stukken) == 1
    st.markdown(
        f"{len(stukken)} {'tekst komt' if een else 'teksten komen'} openbaar en {'kan' if een else 'kunnen'} iemand "
        "aan een verhaal laten denken. Zou een buurman, een ex-partner of een collega dit herkennen?"
    )
    st.caption("Dit helpt bij het lezen. Wat hier niet staat, kan iemand ook herkennen.")
    regels = [_Regel(stuk.plek, stuk.tekst, _vertel_aanleidingen(stuk)) for stuk in stukken]
    _teken_lijst(huidig, "buurman", "Welke teksten, en waarom" if not een else "Welke tekst, en waarom", regels)


def _vertel_aanleidingen(stuk: TeLezen) -> str:
    zin = som_op([AANLEIDINGEN[aanleiding] for aanleiding in stuk.aanleidingen])
    return f"{zin[:1].upper()}{zin[1:]}."


def _teken_lijst(huidig: Onderzoekszicht, naam: str, titel: str, regels: Sequence[_Regel]) -> None:
    """The texts in pages, grouped by story, each with the way to where it can be changed."""
    with st.expander(titel, key=f"{SCHERM}.{huidig.nr}.{naam}"), st.container(key=f"rapport_{naam}"):
        wegwijzer = Wegwijzer(huidig)
        per_nummer = {str(nummer): regel for nummer, regel in enumerate(regels)}
        vorige = None
        for nummer in kies_blad(SCHERM, list(per_nummer), _PER_BLAD, naam):
            regel = per_nummer[nummer]
            if (groep := wegwijzer.noem_groep(regel.plek)) != vorige:
                st.subheader(letterlijk(groep), anchor=False)
                vorige = groep
            _teken_regel(wegwijzer, regel)


def _teken_regel(wegwijzer: Wegwijzer, regel: _Regel) -> None:
    tekst = " ".join(regel.tekst.split())
    with st.container(gap=None):
        teken_doel(wegwijzer.vind_doel(regel.plek), wegwijzer.noem_ding(regel.plek))
        st.markdown(letterlijk(f"‘{tekst if len(tekst) <= _KORT else f'{tekst[: _KORT - 1]}…'}’"))
        st.caption(letterlijk(regel.waarom))
