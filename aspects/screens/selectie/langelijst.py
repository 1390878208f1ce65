"""The long list as a table, and one case of it open beside it; the address says which."""

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

import streamlit as st

from aspects.screens.getallen import Getallen
from aspects.screens.keuzelijst import kies_blad
from aspects.screens.selectie.beslissen import laat_instappen, vind_vrij
from aspects.screens.selectie.casusblad import teken_casusblad
from aspects.screens.selectie.lijst import Selectie, zeg_kop, zeg_status
from aspects.selectie.keuze import lijst_reserve
from aspects.selectie.model import AFGEVALLEN, Inbreng, noem_waarde
from aspects.selectie.spreiding import NIET_GEZEGD
from casus.screens.beschrijven import houd_onzichtbaar_uiteen
from casus.screens.raamwerk import lees_adres, zet_adres
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel

_STIJL = (Path(__file__).parent / "selectie.css").read_text("utf-8")
_PER_BLAD = 60
_KOPPEN = ("Casus", "Status", "Team", "Doelgroep", "Door", "Levensgebieden", "Indruk vooraf")
_KORTE_KOPPEN = ("Casus", "Status", "Wie")
_TOON = {
    "alles": ("Alle casussen", lambda ander: True),
    "voorgesteld": ("Nog te kiezen", lambda ander: ander.is_te_kiezen),
    "gekozen": ("Gekozen", lambda ander: ander.is_gekozen),
    "afgevallen": ("Afgevallen of dicht", lambda ander: ander.dicht or ander.status == AFGEVALLEN),
}


def teken_langelijst(selectie: Selectie, getallen: Getallen) -> None:
    """The reserve, the choice which cases to see, the table, and the case that is open."""
    _teken_reserve(selectie)
    getoond = _kies_welke(selectie)
    open_nr = _kies_casus(selectie)
    if open_nr is None:
        _teken_tabel(getoond, None)
        return
    with st.container(key="selectie_naast"):
        links, rechts = st.columns(2, gap="medium")
        with links:
            _teken_tabel(getoond, open_nr)
        with rechts:
            teken_casusblad(selectie, open_nr)


def _teken_reserve(selectie: Selectie) -> None:
    """Who steps in first, and the button for it."""
    reserve = lijst_reserve(selectie.inbreng)
    if not reserve:
        return
    eerste, vrij = reserve[0], vind_vrij(selectie)
    codes = ", ".join(ander.code for ander in reserve)
    with st.container(horizontal=True, vertical_alignment="center", key="selectie_reserve"):
        waarvoor = f" in de plaats van {letterlijk(vrij.code)}" if vrij else ""
        st.markdown(f"**Reserve:** {letterlijk(codes)}. {letterlijk(eerste.code)} is eerste reserve.", width="content")
        st.button(
            f"Laat {letterlijk(eerste.code)} instappen{waarvoor}", key="selectie.instappen", on_click=laat_instappen,
            args=(selectie, eerste.nr), width="content", type="primary" if vrij else "secondary",
        )  # fmt: skip


def _kies_welke(selectie: Selectie) -> list[Inbreng]:
    """Which cases the table shows."""
    staat = lees_adres().extra.get("toon", "")
    keus = staat if staat in _TOON else "alles"
    tellingen = {naam: sum(map(hoort, selectie.inbreng)) for naam, (_, hoort) in _TOON.items()}
    namen = {naam: f"{titel} ({tellingen[naam]})" for naam, (titel, _) in _TOON.items()}
    key = veldsleutel("selectie.toon", keus, namen)
    st.segmented_control(
        "Welke casussen", list(namen), default=keus, format_func=namen.get, key=key, required=True,
        on_change=_zet, args=("toon", "selectie.toon", key), label_visibility="collapsed",
    )  # fmt: skip
    return [ander for ander in selectie.inbreng if _TOON[keus][1](ander)]


def _kies_casus(selectie: Selectie) -> int | None:
    """The case that is open; None where none is. A shut case opens nothing."""
    staat = lees_adres().extra.get("open", "")
    nummer = int(staat) if staat.isdecimal() and len(staat) < 12 else -1
    nummers = {ander.nr: ander for ander in selectie.inbreng if not ander.dicht}
    keus = nummer if nummer in nummers else None
    namen = houd_onzichtbaar_uiteen(
        {nr: f"{ander.code} · {ander.titel} · {zeg_kop(ander)}" for nr, ander in nummers.items()}
    )
    key = veldsleutel("selectie.open", keus, namen)
    st.selectbox(
        "Open een casus", list(namen), index=list(namen).index(keus) if keus is not None else None,
        format_func=namen.get, key=key, placeholder="Kies een casus om te kiezen of aan te passen",
        on_change=_zet, args=("open", "selectie.open", key),
    )  # fmt: skip
    return keus


def _zet(parameter: str, basis: str, key: str) -> None:
    if is_van_nu(basis, key):
        is_zelf_bewaard(basis, st.session_state[key])
        zet_adres(**{parameter: st.session_state[key]})
        if parameter == "toon":
            zet_adres(blad=None)


def _teken_tabel(getoond: Sequence[Inbreng], open_nr: int | None) -> None:
    if not getoond:
        st.info("Hier staat nog geen casus. Kies hierboven een andere groep.")
        return
    op_nummer = {str(ander.nr): ander for ander in getoond}
    blad = kies_blad("selectie", list(op_nummer), _PER_BLAD)
    kort = open_nr is not None
    maak_cellen = _maak_korte_cellen if kort else _maak_cellen
    koppen = _KORTE_KOPPEN if kort else _KOPPEN
    rijen = "".join(_maak_rij(op_nummer[nr], op_nummer[nr].nr == open_nr, len(koppen), maak_cellen) for nr in blad)
    kop = "".join(f"<th scope='col'>{escape(tekst)}</th>" for tekst in koppen)
    st.html(
        f"<style>{_STIJL}</style><div class='langelijst' role='region' tabindex='0' aria-label='Lange lijst'>"
        f"<table class='casus-tabel'><thead><tr>{kop}</tr></thead><tbody>{rijen}</tbody></table></div>"
    )


def _maak_rij(ander: Inbreng, is_open: bool, breed: int, maak_cellen: Callable[[Inbreng], str]) -> str:
    """One case; of a shut one its code only."""
    if ander.dicht:
        return (
            f"<tr class='weg'><th scope='row'>{escape(ander.code)}</th>"
            f"<td colspan='{breed - 1}'>dicht, zonder toestemming</td></tr>"
        )
    soort = " class='nu' aria-current='true'" if is_open else " class='weg'" if ander.status == AFGEVALLEN else ""
    return (
        f"<tr{soort}><th scope='row'>{escape(ander.code)} <span>{escape(ander.titel)}</span></th>"
        f"<td>{escape(zeg_status(ander))}</td>{maak_cellen(ander)}</tr>"
    )


def _maak_cellen(ander: Inbreng) -> str:
    domeinen = ", ".join(noem_waarde("levensdomeinen", domein) for domein in ander.levensdomeinen) or NIET_GEZEGD
    cellen = (ander.team or NIET_GEZEGD, noem_waarde("doelgroep", ander.doelgroep), ander.medewerker or NIET_GEZEGD)
    return (
        "".join(f"<td>{escape(cel)}</td>" for cel in cellen)
        + f"<td class='domeinen'>{escape(domeinen)}{_maak_let_op(ander)}</td>"
        + f"<td>{escape(noem_waarde('indruk_vooraf', ander.indruk_vooraf))}</td>"
    )


def _maak_korte_cellen(ander: Inbreng) -> str:
    """The same in one cell, where the table shares the screen with a case."""
    delen = (ander.team, noem_waarde("doelgroep", ander.doelgroep), ander.medewerker)
    hoeveel = len(ander.levensdomeinen)
    onder = f"{hoeveel} levensgebieden" if hoeveel > 1 else "" if hoeveel else "levensgebieden niet gezegd"
    wie = escape(" · ".join(deel for deel in delen if deel))
    return f"<td>{wie}<small>{onder}</small>{_maak_let_op(ander)}</td>"


def _maak_let_op(ander: Inbreng) -> str:
    return "<span class='let-op'>Hier speelt maar één levensgebied</span>" if ander.is_enkelvoudig else ""
