"""A price list of one's own from a file: which columns, the uploader, all its faults by row, and what was read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import PurePath

import streamlit as st

from aspects.prijsbestand import KOLOMMEN, VERPLICHT, Rijfout, Voorbeeld, lees_prijsbestand, schrijf_csv
from aspects.screens.prijslijst.tabel import toon_rijen, toon_tabel
from aspects.tabelbestand import MAX_BYTES
from casus.model import Prijs, Prijslijst
from casus.screens.tekst import letterlijk
from casus.woorden import woorden

_BEURT = "prijslijst.bestand.beurt"
_VEEL_FOUTEN, _VEEL_REGELS = 500, 50
_UITLEG = {
    "code": "Een kort kenmerk, bijvoorbeeld HULP-1. Elke code één keer.",
    "omschrijving": "Waar de prijs voor is, bijvoorbeeld begeleiding thuis.",
    "eenheid": "Waar de prijs per gaat.",
    "prijs": "In euro per eenheid, bijvoorbeeld 62,50.",
    "prijspeil": "Het jaar van deze prijs, bijvoorbeeld 2024.",
    "financier": "Wie betaalt. Leeg is: niet bekend.",
    "aard": "Schaduw is een rekenwaarde die niemand betaalt. Leeg is: betaald.",
    "indicatief": "Ja bij een ruwe schatting. Leeg is: nee.",
    "bron": "Waar de prijs vandaan komt.",
    "bron_url": "Het webadres van de bron.",
}


@dataclass(frozen=True)
class Eigenlijst:
    """What a file without faults holds; ``naam`` is made of the name of the file."""

    naam: str
    regels: tuple[Prijs, ...]
    kenmerk: str


def lees_eigen_bestand() -> Eigenlijst | None:
    """Draws the uploader and what was read; None where there is no file, or one with faults."""
    _teken_uitleg()
    bestand = st.file_uploader(
        "Prijslijst (.csv of .xlsx)", type=["csv", "xlsx", "xls", "txt"], max_upload_size=MAX_BYTES // 1024**2,
        key=f"prijslijst.bestand.{st.session_state.setdefault(_BEURT, 0)}",
    )  # fmt: skip
    if bestand is None:
        return None
    gelezen = _lees(bestand.getvalue())
    if gelezen.overgeslagen:
        st.caption(f"Deze kolommen lees ik niet: {letterlijk(', '.join(gelezen.overgeslagen))}.")
    if gelezen.fouten:
        _toon_fouten(gelezen.fouten)
        return None
    weinig = len(gelezen.regels) <= 10
    with st.expander(f"Wat er in het bestand staat ({len(gelezen.regels)})", expanded=weinig):
        toon_tabel(gelezen.regels[:_VEEL_REGELS], "Wat er in het bestand staat")
        if len(gelezen.regels) > _VEEL_REGELS:
            st.caption(f"De eerste {_VEEL_REGELS} van {len(gelezen.regels)}.")
    return Eigenlijst(_maak_naam(bestand.name), gelezen.regels, bestand.file_id)


def vergeet_bestand() -> None:
    """A new uploader: the file was taken into use."""
    st.session_state[_BEURT] = st.session_state.get(_BEURT, 0) + 1


@st.cache_data(show_spinner="Het bestand lezen …", max_entries=4)
def _lees(inhoud: bytes) -> Voorbeeld:
    return lees_prijsbestand(inhoud)


def _maak_naam(bestandsnaam: str) -> str:
    naam = " ".join(re.sub(r"[_\s]+", " ", PurePath(bestandsnaam).stem).split())[:200]
    return naam[:1].upper() + naam[1:] if naam else "Eigen lijst"


def _teken_uitleg() -> None:
    with st.expander("Hoe het bestand eruitziet"):
        st.write("Zet op de eerste rij de namen van de kolommen. Daaronder op elke rij één prijs.")
        toon_rijen(("Kolom", "Wat erin staat", "Nodig"), [_maak_uitlegrij(naam) for naam in KOLOMMEN], "Kolommen")
    st.download_button(
        "Leeg bestand om in te vullen", key="prijslijst.leeg", file_name="prijslijst-leeg.csv", mime="text/csv",
        data=schrijf_csv(Prijslijst(naam="leeg", versie="leeg")), on_click="ignore",
    )  # fmt: skip


def _maak_uitlegrij(naam: str) -> str:
    keuzes = f" Kies uit: {', '.join(woorden(naam))}." if naam in ("eenheid", "financier", "aard") else ""
    wat = _UITLEG[naam] + keuzes
    nodig = "ja" if naam in VERPLICHT else "nee"
    return f"<tr><th scope='row'>{naam}</th><td>{escape(wat)}</td><td>{nodig}</td></tr>"


def _toon_fouten(fouten: Sequence[Rijfout]) -> None:
    """All faults at once, each with its row and column as the spreadsheet counts them."""
    aantal = "klopt iets" if len(fouten) == 1 else f"kloppen {len(fouten)} dingen"
    los = [fout for fout in fouten if fout.rij is None]
    st.error(
        f"In dit bestand {aantal} niet. Er is niets veranderd. Verbeter het bestand en kies het opnieuw."
        + "".join(f"\n\n- {letterlijk(fout.tekst)}" for fout in los)
    )
    rijen = [
        f"<tr><th scope='row'>rij {fout.rij}</th><td>{escape(fout.kolom or '')}</td><td>{escape(fout.tekst)}</td></tr>"
        for fout in fouten
        if fout.rij is not None
    ]
    if rijen:
        toon_rijen(("Waar", "Kolom", "Wat klopt er niet"), rijen[:_VEEL_FOUTEN], "Fouten")
    if len(rijen) > _VEEL_FOUTEN:
        st.caption(f"De eerste {_VEEL_FOUTEN}; er zijn er nog {len(rijen) - _VEEL_FOUTEN}.")
