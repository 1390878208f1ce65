"""The matrix on the screen: drawn, as a table, page by page, with what does not count below it."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from aspects.naast.keuze import Keuze
from aspects.naast.kolommen import Kolom
from aspects.naast.matrix import VOETREGELS, Matrix, maak_matrix, vind_bij_telling
from aspects.naast.prent import teken_matrix
from aspects.naast.vertellen import VOETWOORDEN, vertel_cel, vertel_matrix, zeg_verhalen
from aspects.screens.getallen import Getallen, Verhaalregel
from aspects.screens.naast.kiezen import wis_keuze
from aspects.screens.naast.naaststof import Naaststof
from aspects.screens.naast.plek import Plek, ga, ga_naar_aspect, ga_naar_cel
from aspects.screens.naast.prentmaat import lees_thema, meet_breedte, toon
from aspects.screens.naast.tabellen import maak_matrixtabel
from aspects.tellingen import ONDER_TELLING
from casus.woorden import woord

_PRENT = "naast.matrix"


def teken_overzicht(naast: Naaststof, keuze: Keuze, plek: Plek, getallen: Getallen) -> None:
    """All chosen stories and all aspects."""
    gekozen = naast.kies(keuze)
    if teken_gekozen(naast, keuze, gekozen):
        teken_matrixprent(naast, keuze, gekozen, naast.kolommen, plek, getallen, _PRENT)
    teken_niet_mee(naast, getallen)


def teken_gekozen(naast: Naaststof, keuze: Keuze, gekozen: Sequence[int]) -> bool:
    """Says which stories are in view; False (and the way back) where none is."""
    with st.container(horizontal=True, vertical_alignment="center", key="naast_gekozen"):
        st.markdown(f"**{zeg_verhalen(keuze, len(gekozen), len(naast.cijfers), naast.kolomnamen)}**", width="content")
        if not keuze.leeg:
            st.button("Toon alle verhalen", key="naast.wis", on_click=wis_keuze)
    if not gekozen:
        st.info("Geen enkel verhaal past bij al deze keuzes samen. Haal er een weg, of toon alle verhalen.")
    return bool(gekozen)


def teken_matrixprent(
    naast: Naaststof, keuze: Keuze, gekozen: tuple[int, ...], kolommen: tuple[Kolom, ...], plek: Plek,
    getallen: Getallen, sleutel: str,
) -> None:  # fmt: skip
    """The picture of these columns, what is chosen in it, its pages, and the table behind it."""
    breedte = meet_breedte(sleutel)
    svg, matrix, tabel = _bouw(
        naast.sleutel, keuze, tuple(k.code for k in kolommen), plek.blad, plek.rij, breedte, lees_thema(), naast,
        gekozen, kolommen,
    )  # fmt: skip
    for kolom in kolommen:
        for regel in VOETREGELS:
            titel = f"{kolom.naam}: {VOETWOORDEN[regel]}"
            getallen.kent(f"{kolom.code}:{regel}", titel, partial(_vind_regels, naast, gekozen, kolom, regel))
    keus = toon(svg, sleutel, vertel_matrix(matrix), breedte)
    if keus is not None:
        _volg(keus.lijst, keus.item, plek, getallen)
    _teken_bladen(matrix)
    with st.expander("Dit beeld als tabel"):
        st.html(tabel)
    st.caption(ONDER_TELLING)


@st.cache_resource(show_spinner=False, max_entries=48)
def _bouw(
    stof: object, keuze: Keuze, codes: tuple[str, ...], blad: int, rij: int | None, breedte: int, thema: str,
    _naast: Naaststof, _gekozen: tuple[int, ...], _kolommen: tuple[Kolom, ...],
) -> tuple[str, Matrix, str]:  # fmt: skip
    geheel = _kolommen == _naast.kolommen
    matrix = maak_matrix(
        _naast.cijfers, _naast.cellen, _kolommen, _gekozen, bladzijde=blad, open_rij=rij if geheel else None,
        aspecten=_naast.aspecten,
    )  # fmt: skip
    svg = teken_matrix(matrix, breedte=breedte, thema="donker" if thema == "donker" else "licht", koppen=geheel)
    return svg, matrix, maak_matrixtabel(matrix)


def _volg(lijst: str, item: str, plek: Plek, getallen: Getallen) -> None:
    """What was chosen in the picture: a number opens here, anything else is another place."""
    if lijst == "telling":
        getallen.open(item)
        return
    if lijst == "rij":
        ga(rij=None if plek.rij == int(item) else int(item))
    elif lijst == "kolom":
        ga_naar_aspect(item)
    elif lijst == "cel":
        nummer, aspect, *_ = item.split(".")
        ga_naar_cel(int(nummer), aspect)
    st.rerun()


def _vind_regels(naast: Naaststof, gekozen: Sequence[int], kolom: Kolom, regel: str) -> list[Verhaalregel]:
    nummers = vind_bij_telling(naast.cellen, gekozen, kolom.code, regel)
    return maak_regels(naast, nummers, kolom)


def maak_regels(naast: Naaststof, nummers: Sequence[int], kolom: Kolom) -> list[Verhaalregel]:
    """Stories behind a number of a column, each with what its cell says."""
    return [
        Verhaalregel(nr, vertel_cel(naast.cellen[nr][kolom.code]), scherm="aspecten", aspect=kolom.aspect)
        for nr in nummers
    ]


def _teken_bladen(matrix: Matrix) -> None:
    if matrix.bladzijden > 1:
        teken_bladknoppen("verhalen", matrix.bladzijde, matrix.bladzijden, lambda blad: ga(blad=blad))


def teken_bladknoppen(wat: str, blad: int, bladen: int, naar: Callable[[int], None]) -> None:
    """Which page of how many, and the buttons to the one before and after."""
    with st.container(horizontal=True, vertical_alignment="center", key=f"naast_bladen_{wat}"):
        st.button("← Vorige bladzijde", key=f"naast.{wat}.vorige", on_click=naar, args=(blad - 1,), disabled=blad < 2)
        st.markdown(f"Bladzijde {blad} van {bladen}", width="content")
        laatste = blad >= bladen
        st.button(
            "Volgende bladzijde →", key=f"naast.{wat}.volgende", on_click=naar, args=(blad + 1,), disabled=laatste
        )


def teken_niet_mee(naast: Naaststof, getallen: Getallen) -> None:
    """How many cases do not count, and why; each number opens."""
    redenen: dict[str, list[int]] = {}
    for uitgesloten in naast.stof.geheel.uitgesloten:
        nr = naast.stof.nummer_van[uitgesloten.casus]
        casus = naast.stof.cijfers[nr].casus
        if uitgesloten.reden == "status":
            waarom = woord("casusstatus", casus.status)
        else:
            waarom = f"toestemming {woord('toestemmingstatus', casus.toestemming.status)}"
        redenen.setdefault(waarom, []).append(nr)
    if not redenen:
        return
    aantal = Counter(waarom for waarom, nummers in redenen.items() for _ in nummers).total()
    st.markdown(f"{aantal} andere {'casus telt' if aantal == 1 else 'casussen tellen'} niet mee:")
    with st.container(horizontal=True, key="naast_niet_mee"):
        for nummer, (waarom, nummers) in enumerate(sorted(redenen.items())):
            regels = partial(_som_op, tuple(nummers), waarom)
            getallen.teken(f"{len(nummers)} {waarom}", f"niet_mee.{nummer}", f"Telt niet mee: {waarom}", regels)


def _som_op(nummers: tuple[int, ...], waarom: str) -> list[Verhaalregel]:
    return [Verhaalregel(nr, waarom, scherm="start") for nr in nummers]
