"""The head of a case as fields that save themselves: what a case is, consent, the referentie."""

from datetime import date
from typing import Any

import streamlit as st
from pydantic import ValidationError

from casus.bewerken import zet_status
from casus.meldingen import vertaal
from casus.model import Casus, Model, Referentie, Toestemming
from casus.model.kenmerken import Veldkenmerk, veldkenmerk
from casus.samenvoegen import Botsing, Conflict
from casus.screens import velden as v
from casus.screens.botsing import KOP
from casus.screens.bron import Zicht, doe, meld, opslag
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel, vernieuw
from casus.stappen import ZetKop

DELEN: dict[str, type[Model]] = {"toestemming": Toestemming, "referentie": Referentie}
Keuzes = dict[str, dict[Any, str]]


def teken_kopvelden(
    zicht: Zicht, scherm: str, namen: list[str], deel: str | None = None, keuzes: Keuzes | None = None
) -> None:
    """Fields of the head, or of a part of it (``toestemming``, ``referentie``), one below the other."""
    for naam in namen:
        teken_kopveld(zicht, scherm, naam, deel, keuzes)


def teken_koprij(zicht: Zicht, scherm: str, namen: list[str], deel: str | None = None) -> None:
    """Fields of the head side by side, below each other where there is no room."""
    with st.container(horizontal=True, vertical_alignment="top", key=f"{scherm}_rij_{deel or KOP}_{'_'.join(namen)}"):
        for naam in namen:
            with st.container():
                teken_kopveld(zicht, scherm, naam, deel)


def teken_kopveld(
    zicht: Zicht, scherm: str, naam: str, deel: str | None = None, keuzes: Keuzes | None = None
) -> None:
    """One field; under it how a date was understood, or why it could not be stored."""
    veld = veldkenmerk(DELEN[deel] if deel else Casus, naam)
    bron: Any = getattr(zicht.casus, deel) if deel else zicht.casus
    waarde = getattr(bron, naam) if bron is not None else veld.default
    basis = f"{scherm}.{zicht.nr}.kop.{deel or ''}.{naam}"
    eigen = (keuzes or {}).get(naam)
    key, begin = veldsleutel(basis, waarde, eigen), v.naar_scherm(veld, waarde)
    args = (zicht.nr, deel, naam, basis, key, waarde)
    with st.container(gap=None):
        if eigen:
            gedeeld = {"key": key, "on_change": _bewaar, "args": args, "help": veld.uitleg or None}
            v.teken_keuze(veld.titel, begin or None, eigen, gedeeld, met_leeg=True)
        else:
            opties = v.keuzes_voor(veld, zicht.casus, [], [], "") if veld.codes or veld.verwijst else {}
            v.teken_widget(veld, key, begin, opties, _bewaar, args)
        _teken_eronder(veld, waarde, begin, basis, key)


def _teken_eronder(veld: Veldkenmerk, waarde: Any, begin: Any, basis: str, key: str) -> None:
    staat_er = st.session_state.get(key, begin)
    if (waarom := st.session_state.get(f"{basis}!")) and staat_er != begin:
        st.caption(f":orange[Nog niet bewaard: {letterlijk(waarom)}]")
    elif veld.soort in v.DATUMS:
        st.caption(v.zeg_datum(veld, waarde, str(staat_er)) or "\u00a0")


def _bewaar(nummer: int, deel: str | None, naam: str, basis: str, key: str, was: Any) -> None:
    model = DELEN[deel] if deel else Casus
    veld = veldkenmerk(model, naam)
    ruw = st.session_state[key]
    if ruw == v.naar_scherm(veld, was):
        st.session_state.pop(f"{basis}!", None)
        return  # the browser only says what it was given
    try:
        casus, _ = opslag().laad_casus(nummer)
    except KeyError:
        return  # the case is gone; the screen says so
    waarde = v.van_scherm(veld, ruw) if ruw is not None else None
    try:
        na = _met(casus, deel, model, naam, waarde)
    except ValidationError as fout:
        bericht = v.zeg_gewoon(vertaal(fout)[0].bericht)
        if veld.soort in v.DATUMS:
            bericht += f" Schrijf {v.zeg_voorbeeld(veld)}."
        st.session_state[f"{basis}!"] = bericht
        meld(f"Nog niet bewaard. {veld.titel}: {bericht}", "fout")
        return
    bron: Any = getattr(casus, deel) if deel else casus
    huidig = getattr(bron, naam) if bron is not None else veld.default
    if huidig not in (was, waarde):
        hoe = (deel, getattr(casus, deel), getattr(na, deel)) if deel else (naam, huidig, getattr(na, naam))
        titel = veldkenmerk(Casus, hoe[0]).titel
        st.session_state["casus.conflict"] = (nummer, Conflict(KOP, "", [Botsing(hoe[0], titel, *hoe[1:])]))
        vernieuw(basis)
    elif doe(nummer, f"{veld.titel} aangepast", [ZetKop(na, casus)]):
        st.session_state.pop(f"{basis}!", None)
        is_zelf_bewaard(basis, waarde)
    else:
        st.session_state[f"{basis}!"] = "zie de melding bovenaan."


def _met(casus: Casus, deel: str | None, model: type[Model], naam: str, waarde: Any) -> Casus:
    """The case with this value in its head; ValidationError where it cannot be."""
    if deel is None and naam == "status":
        return zet_status(casus, waarde, date.today().isoformat())
    if deel is None:
        nieuw = Casus.model_validate({**casus.model_dump(), naam: waarde})
        return casus.model_copy(update={naam: getattr(nieuw, naam)})
    bron = getattr(casus, deel)
    basis = bron.model_dump() if bron is not None else {}
    return casus.model_copy(update={deel: model.model_validate({**basis, naam: waarde})})
