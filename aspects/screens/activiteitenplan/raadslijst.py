"""The list for a council paper: to read here, to copy as text, and as a file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import streamlit as st

from aspects.activiteitenplan import Raadslijst, maak_raadslijst, schrijf_als_tekst
from aspects.screens.tabel import maak_tabel
from casus.screens.bron import Onderzoekszicht, ik, opslag
from casus.storage import Opslag

_KOPPEN = ("Advies", "Herkomst", "Eigenaar", "Planning", "Stand van zaken")
_STIJL = (Path(__file__).parent / "rooster.css").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Schrijver:
    """Makes the list as a file: what the button says, the name and kind of the file, and what writes it."""

    label: str
    bestand: str
    media_type: str
    schrijf: Callable[[Raadslijst, date], bytes]


def teken_raadslijst(huidig: Onderzoekszicht, schrijvers: Sequence[Schrijver]) -> None:
    """The table, the files, and the text to copy."""
    lijst = lees_lijst(huidig)
    if not lijst.regels and not lijst.niet_gedaan:
        st.info("Er is nog geen actie. Maak er een bij Plan.")
        return
    with st.container(horizontal=True, key="activiteitenplan_bestanden"):
        for schrijver in schrijvers:
            _teken_download(huidig, lijst, schrijver)
    for categorie in dict.fromkeys(regel.categorie for regel in lijst.regels):
        regels = [regel for regel in lijst.regels if regel.categorie == categorie]
        rijen = [(r.advies, r.herkomst, r.eigenaar or "nog niemand", r.planning, r.stand) for r in regels]
        _teken_tabel(categorie.capitalize(), _KOPPEN, rijen)
    if lijst.niet_gedaan:
        _teken_tabel("Niet overgenomen of vervallen", ("Advies", "Waarom"), lijst.niet_gedaan)
    with st.expander("Als tekst, om te kopiëren"):
        st.code(schrijf_als_tekst(lijst), language=None, wrap_lines=True)


def _teken_tabel(kop: str, koppen: Sequence[str], rijen: Sequence[Sequence[str]]) -> None:
    st.header(kop, anchor=False)
    st.html(f"<style>{_STIJL}</style><div class='plan-lijst'>{maak_tabel(kop, koppen, rijen)}</div>")


def lees_lijst(huidig: Onderzoekszicht) -> Raadslijst:
    """The list of the evaluation in view."""
    o = huidig.onderzoek
    return maak_raadslijst(o.naam, o.gemeente, huidig.lijsten.acties, huidig.lijsten.aandachtspunten)


def _teken_download(huidig: Onderzoekszicht, lijst: Raadslijst, schrijver: Schrijver) -> None:
    winkel, wie, onderzoek, vandaag = opslag(), ik(), huidig.onderzoek.id, date.today()
    st.download_button(
        schrijver.label, data=lambda: geef_mee(winkel, wie, onderzoek, lijst, schrijver, vandaag),
        file_name=schrijver.bestand, mime=schrijver.media_type, key=f"activiteitenplan.{schrijver.bestand}",
        on_click="ignore", type="primary",
    )  # fmt: skip


def geef_mee(winkel: Opslag, wie: str, onderzoek: str, lijst: Raadslijst, schrijver: Schrijver, vandaag: date) -> bytes:
    """The file; log and register say that it left the app, with its hash."""
    inhoud = schrijver.schrijf(lijst, vandaag)
    winkel.beheer.geef_uit(wie, f"{schrijver.bestand} meegegeven", inhoud, onderzoek=onderzoek)
    return inhoud
