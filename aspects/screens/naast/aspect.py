"""One aspect over the stories: its parts, the groups side by side, what was said, quotes, vignettes, signals."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from aspects.aspectenlijst import AspectUitleg
from aspects.naast.keuze import Keuze
from aspects.naast.kolommen import Kolom
from aspects.naast.schaal import SCHAAL, Groepsverdeling, verdeel_groepen, vind_bij_groep
from aspects.naast.schaalprent import beschrijf_verdeling, teken_verdeling
from aspects.profiel import APART
from aspects.scores import GROEPWOORDEN, SCHAALWOORDEN
from aspects.screens.getallen import Getallen, Verhaalregel
from aspects.screens.naast.aspectlijsten import teken_lijsten
from aspects.screens.naast.naaststof import Naaststof, met_delen
from aspects.screens.naast.overzicht import maak_regels, teken_gekozen, teken_matrixprent
from aspects.screens.naast.plek import Plek, ga_naar_aspect, ga_naar_matrix
from aspects.screens.naast.prentmaat import lees_thema, meet_breedte, toon
from casus.screens.bron import Onderzoekszicht
from casus.screens.tekst import letterlijk

_MATRIX, _GROEPEN = "naast.delen", "naast.groepen"
_Delen = tuple[tuple[str, str, tuple[Groepsverdeling, ...]], ...]


def teken_aspect(
    huidig: Onderzoekszicht, naast: Naaststof, keuze: Keuze, uitleg: AspectUitleg, plek: Plek, getallen: Getallen
) -> None:
    """The aspect over the chosen stories."""
    _teken_wegwijzers(naast, uitleg)
    st.header(letterlijk(uitleg.label), anchor=False)
    if uitleg.gaat_over:
        st.markdown(letterlijk(uitleg.gaat_over))
    gekozen = naast.kies(keuze)
    if not teken_gekozen(naast, keuze, gekozen):
        return
    st.subheader("Per verhaal en onderdeel", anchor=False)
    naast, kolommen = met_delen(naast, uitleg)
    teken_matrixprent(naast, keuze, gekozen, kolommen, plek, getallen, _MATRIX)
    _teken_groepen(naast, uitleg, kolommen, gekozen, getallen)
    teken_lijsten(huidig, naast, uitleg, gekozen, plek, getallen)


def _teken_wegwijzers(naast: Naaststof, uitleg: AspectUitleg) -> None:
    """Back to all, the aspect before and after, and those that belong with it."""
    plek = naast.aspecten.index(uitleg)
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="naast_wegwijzers"):
        st.button("← Alle verhalen en aspecten", key="naast.terug", on_click=ga_naar_matrix)
        for pijl, stap in (("←", -1), ("→", 1)):
            if 0 <= plek + stap < len(naast.aspecten):
                _teken_knop(naast.aspecten[plek + stap], f"naast.aspect{stap}", pijl)
        for code in uitleg.lees_ook:
            if (ander := naast.uitleg(code)) is not None:
                _teken_knop(ander, f"naast.ook.{code}", "lees ook:")


def _teken_knop(uitleg: AspectUitleg, key: str, voor: str) -> None:
    kort = letterlijk(uitleg.kort or uitleg.label)
    tekst = f"{kort} →" if voor == "→" else f"{voor} {kort}"
    st.button(tekst, key=key, type="tertiary", on_click=ga_naar_aspect, args=(uitleg.code,))


def _teken_groepen(
    naast: Naaststof, uitleg: AspectUitleg, kolommen: Sequence[Kolom], gekozen: tuple[int, ...], getallen: Getallen
) -> None:
    """Per group in how many stories it saw what; of what is kept apart part by part."""
    st.subheader("De groepen naast elkaar", anchor=False)
    in_beeld = [k for k in kolommen if k.deel is None] if uitleg.code not in APART else list(kolommen)
    delen: _Delen = tuple(
        (kolom.code, kolom.kop if kolom.deel else "", verdeel_groepen(naast.cellen, gekozen, kolom.code))
        for kolom in in_beeld
    )
    delen = tuple(deel for deel in delen if deel[2])
    if not delen:
        st.caption("In deze verhalen gaf nog niemand een score.")
        return
    st.caption("Per groep: in hoeveel verhalen zag deze groep het zo. In een verhaal geldt het midden van de groep.")
    for kolom in in_beeld:
        for groep, naam in GROEPWOORDEN.items():
            for waarde in SCHAAL:
                titel = f"{kolom.naam}: {naam}, {SCHAALWOORDEN[waarde]}"
                regels = partial(_vind_regels, naast, gekozen, kolom, groep, waarde)
                getallen.kent(f"{kolom.code}:{groep}:{waarde}", titel, regels)
    breedte = meet_breedte(_GROEPEN)
    svg = _teken_verdeling(delen, len(gekozen), breedte, lees_thema())
    keus = toon(svg, _GROEPEN, beschrijf_verdeling(delen), breedte)
    if keus is not None:
        getallen.open(keus.item)


@st.cache_resource(show_spinner=False, max_entries=64)
def _teken_verdeling(delen: _Delen, van: int, breedte: int, thema: str) -> str:
    return teken_verdeling(delen, van, breedte=breedte, thema="donker" if thema == "donker" else "licht")


def _vind_regels(naast: Naaststof, gekozen: Sequence[int], kolom: Kolom, groep: str, waarde: int) -> list[Verhaalregel]:
    return maak_regels(naast, vind_bij_groep(naast.cellen, gekozen, kolom.code, groep, waarde), kolom)
