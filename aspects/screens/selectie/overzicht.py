"""The selection as it stands: the funnel, what it lacks, and the spread over the criteria."""

from collections.abc import Sequence
from functools import partial
from html import escape
from itertools import groupby
from pathlib import Path

import streamlit as st

from aspects.screens.getallen import Getallen
from aspects.screens.selectie.lijst import (
    Selectie, lees_gemis, lees_spreiding, lees_trechter, maak_verhaalregels,
)  # fmt: skip
from aspects.selectie.gemis import Gemis
from aspects.selectie.model import CRITERIA, maak_kenmerk
from aspects.selectie.spreiding import Spreidingsregel
from aspects.selectie.trechter import Trechter, Trede, vertel_trechter, zeg_trede
from aspects.tellingen import ONDER_TELLING

_STIJL = (Path(__file__).parent / "selectie.css").read_text("utf-8")
_VEEL_GEMIS = 16
_KIES = "selectie.spreiding.kies"
_BEURT = "selectie.spreiding.beurt"


def teken_overzicht(selectie: Selectie, getallen: Getallen) -> None:
    """The three parts of the overview."""
    _teken_trechter(selectie, getallen)
    st.header("Wat de keuze mist", anchor=False)
    teken_gemis(lees_gemis(selectie, selectie.gekozen), selectie, getallen, "gemis")
    _teken_spreiding(selectie, getallen)


def teken_gemis(gemis: Sequence[Gemis], selectie: Selectie, getallen: Getallen, naam: str) -> None:
    """What lacks, a sentence each; it opens to the cases it is about, where there are any."""
    if not gemis:
        st.markdown("Er valt niets op." if selectie.gekozen else "Er is nog niets gekozen. Begin bij **Voorstel**.")
        return
    with st.container(gap=None, key=f"selectie_{naam}"):
        for ding in gemis[:_VEEL_GEMIS]:
            regels = partial(maak_verhaalregels, selectie, ding.nummers)
            getallen.teken(ding.zin, f"{naam}.{ding.sleutel}", ding.kop, regels)
    if len(gemis) > _VEEL_GEMIS:
        st.caption(f"En nog {len(gemis) - _VEEL_GEMIS} andere dingen.")


def _teken_trechter(selectie: Selectie, getallen: Getallen) -> None:
    trechter = lees_trechter(selectie)
    st.header("Van lijst naar verhaal", anchor=False)
    st.html(f"<style>{_STIJL}</style>{_maak_prent(trechter)}")
    with st.container(horizontal=True, key="selectie_trechter_getallen"):
        for trede in trechter.treden:
            if trede.nummers:
                regels = partial(maak_verhaalregels, selectie, trede.nummers)
                getallen.teken(f"{trede.aantal} {trede.naam.lower()}", f"trechter.{trede.status}", trede.naam, regels)
        for naam, sleutel, nummers in (
            ("afgevallen", "af", trechter.afgevallen), ("in reserve", "reserve", trechter.reserve),
        ):  # fmt: skip
            if nummers:
                regels = partial(maak_verhaalregels, selectie, nummers)
                getallen.teken(f"{len(nummers)} {naam}", f"trechter.{sleutel}", naam.capitalize(), regels)


def _maak_prent(trechter: Trechter) -> str:
    """A bar per step; what is shut now is hatched, and said in words."""
    meeste = max(1, trechter.treden[0].aantal)
    rijen = "".join(_maak_rij(trede, meeste) for trede in trechter.treden)
    woorden = escape(" ".join(vertel_trechter(trechter)), quote=True)
    return f"<div class='trechter' role='img' aria-label='{woorden}'>{rijen}</div>"


def _maak_rij(trede: Trede, meeste: int) -> str:
    dicht = len(trede.dicht)
    balken = "".join(
        f"<span class='{soort}' style='width:{100 * aantal / meeste:.1f}%'></span>"
        for soort, aantal in (("open", trede.aantal - dicht), ("dicht", dicht))
        if aantal
    )
    weg = len(trede.afgevallen)
    vielen_af = f"<small>{weg} {'viel' if weg == 1 else 'vielen'} af {escape(trede.waar)}</small>" if weg else ""
    return (
        f"<div class='trede'><span class='naam'>{escape(trede.naam)}</span><span class='balk'>{balken}</span>"
        f"<span class='aantal'><b>{escape(zeg_trede(trede))}</b>{vielen_af}</span></div>"
    )


def _teken_spreiding(selectie: Selectie, getallen: Getallen) -> None:
    """The tables of the five criteria beside each other; every number can be chosen below them."""
    spreiding = lees_spreiding(selectie)
    st.header("Spreiding", anchor=False)
    tabellen = "".join(
        _maak_tabel(CRITERIA[criterium], list(regels))
        for criterium, regels in groupby(spreiding, lambda r: r.criterium)
    )
    st.html(f"<div class='spreiding'>{tabellen}</div>")
    st.caption("Een casus met meer levensgebieden telt bij elk daarvan. Wat afviel of dicht is, telt niet mee.")
    namen: dict[str, str] = {}
    for regel in spreiding:
        for deel, soort, nummers in (("lijst", "op de lange lijst", regel.lijst), ("keus", "gekozen", regel.gekozen)):
            if nummers:
                sleutel = f"spreiding.{regel.criterium}.{maak_kenmerk(regel.waarde)}.{deel}"
                titel = f"{CRITERIA[regel.criterium]}: {regel.naam}, {soort}"
                getallen.kent(sleutel, titel, partial(maak_verhaalregels, selectie, nummers))
                namen[sleutel] = f"{titel} ({len(nummers)})"
    key = f"{_KIES}.{st.session_state.setdefault(_BEURT, 0)}"
    st.selectbox(
        "Welke verhalen horen bij een getal?", list(namen), index=None, format_func=namen.get, key=key,
        placeholder="Kies een getal uit de tabel", on_change=_open, args=(getallen, key),
    )  # fmt: skip
    st.caption(ONDER_TELLING)


def _open(getallen: Getallen, key: str) -> None:
    """Opens the number, and leaves the field empty for the next."""
    if sleutel := st.session_state.get(key):
        st.session_state[_BEURT] += 1
        getallen.open(sleutel)


def _maak_tabel(titel: str, regels: Sequence[Spreidingsregel]) -> str:
    rijen = "".join(
        f"<tr{'' if regel.gekozen or not regel.lijst else ' class=zonder'}><th scope='row'>{escape(regel.naam)}</th>"
        f"<td>{len(regel.lijst)}</td><td>{len(regel.gekozen)}</td></tr>"
        for regel in regels
    )
    kop = f"<th scope='col'>{escape(titel)}</th><th scope='col'>Lijst</th><th scope='col'>Gekozen</th>"
    naam = escape(f"Spreiding: {titel}", quote=True)
    return (
        f"<div class='tabel' role='region' tabindex='0' aria-label='{naam}'><table class='casus-tabel getallen'>"
        f"<thead><tr>{kop}</tr></thead><tbody>{rijen}</tbody></table></div>"
    )
