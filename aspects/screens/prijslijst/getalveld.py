"""One number of the settings: its field, what it means, back to what is standard; stored as soon as it is filled in."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from aspects.invoergetallen import Getalfout
from aspects.screens.prijslijst.bewaren import bewaar
from casus.model import Onderzoek
from casus.screens.bron import Onderzoekszicht, wis_melding
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, vernieuw, veldsleutel


@dataclass(frozen=True)
class Getalveld:
    """A number as it is shown and typed.

    ``lees`` makes of what was typed what is stored (Getalfout where it cannot be), ``schrijf`` the other way round;
    ``zet`` gives the settings to change; ``terug`` are the settings that make it standard again, None where it is.
    ``uitleg`` is markdown.
    """

    naam: str
    titel: str
    waarde: str
    uitleg: str
    lees: Callable[[str], Any]
    schrijf: Callable[[Any], str]
    zet: Callable[[Onderzoek, Any], dict[str, Any]]
    terug: dict[str, Any] | None = None
    knop: str = "Terug naar standaard"
    help: str | None = None


def teken_getalveld(huidig: Onderzoekszicht, veld: Getalveld) -> None:
    """The field with its words beside it, and what is wrong with what stands in it."""
    links, midden, rechts = st.columns([4, 7, 3], vertical_alignment="bottom")
    with links:
        tekst = teken_los(huidig, veld)
    with midden:
        st.caption(veld.uitleg)
    if veld.terug is not None:
        rechts.button(
            veld.knop, key=f"prijslijst.terug.{veld.naam}", on_click=_zet_terug, args=(huidig, veld), width="stretch",
            help=f"{veld.titel}: {veld.knop.lower()}",
        )  # fmt: skip
    zeg_fout(veld, tekst)


def teken_los(huidig: Onderzoekszicht, veld: Getalveld) -> str:
    """Only the field; what stands in it now."""
    basis = _noem(huidig, veld)
    key = veldsleutel(basis, veld.waarde)
    return str(
        st.text_input(
            veld.titel, value=veld.waarde, key=key, help=veld.help, on_change=_bewaar, args=(huidig, veld, basis, key)
        )
    )


def zeg_fout(veld: Getalveld, tekst: str) -> None:
    """What is wrong with what was typed; nothing where it could be read."""
    if tekst == veld.waarde:
        return
    try:
        veld.lees(tekst)
    except Getalfout as fout:
        st.warning(letterlijk(f"{veld.titel}: niet bewaard. {fout}"))


def _noem(huidig: Onderzoekszicht, veld: Getalveld) -> str:
    return f"prijslijst.{huidig.nr}.{veld.naam}"


def _bewaar(huidig: Onderzoekszicht, veld: Getalveld, basis: str, key: str) -> None:
    if not is_van_nu(basis, key):
        return
    try:
        waarde = veld.lees(st.session_state[key])
    except Getalfout:
        wis_melding()
        return  # it stays as typed, and the screen says what is wrong
    wijziging = veld.zet(huidig.onderzoek, waarde)
    if all(getattr(huidig.onderzoek, naam) == nieuw for naam, nieuw in wijziging.items()):
        return
    if bewaar(huidig, f"instelling veranderd: {veld.naam}", **wijziging):
        is_zelf_bewaard(basis, veld.schrijf(waarde))
    else:
        vernieuw(basis)  # show what is stored now


def _zet_terug(huidig: Onderzoekszicht, veld: Getalveld) -> None:
    if veld.terug is not None:
        bewaar(huidig, f"instelling terug naar standaard: {veld.naam}", **veld.terug)
        vernieuw(_noem(huidig, veld))
