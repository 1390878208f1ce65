"""The fields of one thing, wherever it is kept: each is on disk as soon as it is left.

What cannot be is not stored: the field keeps the words as typed, and says under it why. When somebody else changed
the same field meanwhile, the store finds the conflict, and the screen puts both values before the person.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st
from pydantic import ValidationError

from casus.meldingen import vertaal
from casus.model import Model
from casus.model.kenmerken import Veldkenmerk, veldkenmerk
from casus.screens import velden as v
from casus.screens.beschrijven import houd_uiteen
from casus.screens.bron import meld
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel
from casus.woorden import woorden

Keuzes = Mapping[str, Mapping[Any, str]]
Namen = Sequence[str | tuple[str, ...]]
"""Names of fields; a tuple stands side by side."""
Maak = Callable[[Any, str, Any], Any]
"""Makes the thing with a field changed, where more changes along with it: ``maak(thing, name, value)``."""


@dataclass(frozen=True)
class Bron:
    """Where a thing comes from and goes to. ``laad`` gives it as it is stored now, None where it is gone.

    ``bewaar(what, after, before)`` stores it, and is False where that could not be; ``basis`` is the key it has on
    this screen; ``naam`` is what is written in the history: 'actie'.
    """

    basis: str
    naam: str
    laad: Callable[[], Any]
    bewaar: Callable[[str, Any, Any], bool]
    maak: Maak | None = None


def teken_dingvelden(
    bron: Bron, ding: Model, namen: Namen, keuzes: Keuzes | None = None, lang: Sequence[str] = ()
) -> None:
    """Draws these fields of ``ding``; ``keuzes`` gives what can be chosen, ``lang`` which texts want room."""
    for rij in namen:
        if isinstance(rij, str):
            _teken_veld(bron, ding, rij, keuzes or {}, lang)
            continue
        key = f"{bron.basis}_rij_{'_'.join(rij)}"
        with st.container(horizontal=True, vertical_alignment="top", key=key):
            for naam in rij:
                with st.container():
                    _teken_veld(bron, ding, naam, keuzes or {}, lang)


def _teken_veld(bron: Bron, ding: Model, naam: str, keuzes: Keuzes, lang: Sequence[str]) -> None:
    veld = _maak_kiesbaar(veldkenmerk(type(ding), naam), naam in keuzes, naam in lang)
    waarde, basis = getattr(ding, naam), f"{bron.basis}.{naam}"
    opties = _geef_opties(veld, keuzes, waarde)
    key, begin = veldsleutel(basis, waarde, opties or None), v.naar_scherm(veld, waarde)
    with st.container(gap=None):
        v.teken_widget(veld, key, begin, opties, _bewaar, (bron, veld, basis, key, waarde))
        staat_er = st.session_state.get(key, begin)
        if (waarom := st.session_state.get(f"{basis}!")) and staat_er != begin:
            st.caption(f":orange[Nog niet bewaard: {letterlijk(waarom)}]")
        elif veld.soort in v.DATUMS and (zin := v.zeg_datum(veld, waarde, str(staat_er))):
            st.caption(zin)


def _maak_kiesbaar(veld: Veldkenmerk, met_keuzes: bool, lang: bool) -> Veldkenmerk:
    """The field as it is drawn: a text with choices handed in is a choice."""
    if met_keuzes and not (veld.codes or veld.verwijst) and veld.soort != "lijst":
        veld = replace(veld, verwijst="keuze")
    return replace(veld, lang=True) if lang else veld


def _geef_opties(veld: Veldkenmerk, keuzes: Keuzes, waarde: Any) -> dict[Any, str]:
    if veld.naam in keuzes:
        return houd_uiteen(dict(keuzes[veld.naam]))
    if veld.codes and veld.keuze:
        per_code = woorden(veld.keuze)
        return {code: per_code[str(code)] for code in veld.codes}
    return {str(code): str(code) for code in waarde} if veld.soort == "lijst" else {}


def _bewaar(bron: Bron, veld: Veldkenmerk, basis: str, key: str, was: Any) -> None:
    """Stores one field that was left. ``was`` is what it was drawn with: what somebody else made of it shows."""
    if not is_van_nu(basis, key):
        return
    ruw, naam = st.session_state[key], veld.naam
    if ruw == v.naar_scherm(veld, was):
        st.session_state.pop(f"{basis}!", None)
        return  # the browser only says what it was given
    nu = bron.laad()
    if nu is None:
        meld("Iemand anders heeft dit intussen weggehaald. Uw wijziging is niet bewaard.", "vraag")
        return
    nieuw = v.van_scherm(veld, ruw) if ruw is not None else None
    try:
        heel = type(nu).model_validate({**nu.model_dump(), naam: nieuw})
    except ValidationError as fout:
        _zeg_waarom_niet(veld, basis, v.zeg_gewoon(vertaal(fout)[0].bericht))
        return
    waarde = getattr(heel, naam)
    na = bron.maak(nu, naam, waarde) if bron.maak else nu.model_copy(update={naam: waarde})
    if bron.bewaar(f"{veld.titel} bij {bron.naam}", na, nu.model_copy(update={naam: was})):
        st.session_state.pop(f"{basis}!", None)
        is_zelf_bewaard(basis, waarde)
    elif getattr(nu, naam) == was:  # else a conflict: both values are put before the person
        st.session_state[f"{basis}!"] = "zie de melding bovenaan."


def _zeg_waarom_niet(veld: Veldkenmerk, basis: str, bericht: str) -> None:
    if veld.soort in v.DATUMS:
        bericht += f" Schrijf {v.zeg_voorbeeld(veld)}."
    st.session_state[f"{basis}!"] = bericht
    meld(f"Nog niet bewaard. {veld.titel}: {bericht}", "fout")
