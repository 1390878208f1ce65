"""The fields of somebody's part in the talk, each storing itself; on every screen where they stand."""

from typing import Any

import streamlit as st
from pydantic import ValidationError

from casus.bewerken.deelname import vind_deelname, zet_deelname
from casus.meldingen import vertaal
from casus.model import Deelname
from casus.model.kenmerken import veldkenmerk
from casus.screens import velden as v
from casus.screens.bron import Zicht, doe, meld, opslag
from casus.screens.intrekken import moet_eerst_vragen, vraag_intrekken
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel, vernieuw

_ANTWOORDEN = {"niet_gevraagd": "nog niet", "ja": "ja", "nee": "nee"}


def teken_deelnameveld(zicht: Zicht, scherm: str, kenmerk: str, naam: str, label: str | None, **anders: Any) -> None:
    """One field of the part of this person; without ``label`` its own, with help and a place of its own.

    ``anders`` goes to the widget, such as ``label_visibility`` where a column says already what it is.
    """
    veld = veldkenmerk(Deelname, naam)
    waarde = getattr(vind_deelname(zicht.casus, kenmerk), naam)
    basis = f"{scherm}.{zicht.nr}.deelname.{kenmerk}.{naam}"
    key, begin = veldsleutel(basis, waarde), v.naar_scherm(veld, waarde)
    keuzes = v.keuzes_voor(veld, zicht.casus, [], [], "") if veld.codes else {}
    args = (zicht.nr, kenmerk, naam, basis, key, begin)
    if label is None:
        v.teken_widget(veld, key, begin, keuzes, _bewaar, args)
        return
    gedeeld = {"key": key, "on_change": _bewaar, "args": args, **anders}
    if veld.codes:
        v.teken_keuze(label, begin, keuzes, gedeeld, met_leeg=veld.mag_leeg)
    elif veld.soort == "ja_nee":
        st.checkbox(label, value=begin, **gedeeld)
    else:
        st.text_input(label, value=begin, placeholder=_voorbeeld(naam), **gedeeld)


def teken_antwoord(zicht: Zicht, scherm: str, kenmerk: str, label: str) -> None:
    """Yes, no or not asked yet, as three buttons in a row: one arrow key is one answer."""
    waarde = vind_deelname(zicht.casus, kenmerk).status
    keuzes = {**_ANTWOORDEN, **({"ingetrokken": "wil niet meer"} if waarde == "ingetrokken" else {})}
    basis = f"{scherm}.{zicht.nr}.deelname.{kenmerk}.status"
    key = veldsleutel(basis, waarde, keuzes)
    st.radio(
        label, list(keuzes), index=list(keuzes).index(waarde), format_func=keuzes.get, horizontal=True, key=key,
        label_visibility="collapsed", on_change=_bewaar, args=(zicht.nr, kenmerk, "status", basis, key, waarde),
    )  # fmt: skip


def _voorbeeld(naam: str) -> str:
    return "12 mei 2016" if naam == "datum" else "een rol, geen naam"


def _bewaar(nummer: int, kenmerk: str, naam: str, basis: str, key: str, begin: Any) -> None:
    """Stores one answer; who would take something along is asked first."""
    if st.session_state[key] == begin:
        return  # the browser only says what it was given
    veld = veldkenmerk(Deelname, naam)
    waarde = v.van_scherm(veld, st.session_state[key])
    casus, _ = opslag().laad_casus(nummer)
    if naam == "status" and moet_eerst_vragen(nummer, casus, kenmerk, waarde):
        vraag_intrekken(nummer, kenmerk)
        vernieuw(basis)
        return
    try:
        stappen = zet_deelname(casus, kenmerk, {naam: waarde})
    except ValidationError as fout:
        meld(f"Nog niet bewaard. {veld.titel}: {v.zeg_gewoon(vertaal(fout)[0].bericht)}", "fout")
        return
    if doe(nummer, f"{veld.titel} aangepast", stappen):
        is_zelf_bewaard(basis, waarde)
