"""Which stories: fields for team, group, life domain and direction; what is chosen stands in the address."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import streamlit as st

from aspects.naast.keuze import Keuze, lees_keuze, noem_team, schrijf_keuze
from aspects.naast.woorden import RICHTINGWOORDEN
from aspects.screens.naast.naaststof import Naaststof
from casus.screens.raamwerk import lees_adres, zet_adres
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel
from casus.woorden import woorden

_VELD = 250
_SAMEN = {True: "alle moeten kloppen", False: "één is genoeg"}


def lees_gekozen(naast: Naaststof) -> Keuze:
    """The choice that stands in the address."""
    return lees_keuze(lees_adres().extra, _vind_teams(naast), [kolom.code for kolom in naast.kolommen])


def kies_wie(naast: Naaststof) -> Keuze:
    """The fields in one row, below each other where there is no room."""
    keuze = lees_gekozen(naast)
    paren = {
        f"{kolom.code}:{wat}": f"{kolom.naam}: {woord}"
        for kolom in naast.kolommen
        for wat, woord in RICHTINGWOORDEN.items()
    }
    with st.container(horizontal=True, vertical_alignment="top", key="naast_keuze"):
        _kies_meer(naast, "Team", "teams", {team: team for team in _vind_teams(naast)}, keuze.teams, "Alle teams")
        _kies_meer(naast, "Doelgroep", "doelgroepen", woorden("doelgroep"), keuze.doelgroepen, "Alle groepen")
        _kies_meer(naast, "Levensgebied", "domeinen", woorden("levensdomein"), keuze.domeinen, "Alle gebieden")
        if len(keuze.domeinen) > 1:
            _kies_samen(naast, "Van deze levensgebieden", "alle_domeinen", keuze.alle_domeinen)
        gekozen = [f"{kolom}:{wat}" for kolom, wat in keuze.richtingen]
        _kies_meer(naast, "Hoe een aspect ging", "richtingen", paren, gekozen, "Maakt niet uit")
        if len(keuze.richtingen) > 1:
            _kies_samen(naast, "Van deze uitkomsten", "alle_richtingen", keuze.alle_richtingen)
    return keuze


def wis_keuze() -> None:
    """All stories again: for ``on_click``."""
    zet_adres(**schrijf_keuze(Keuze()), blad=None)


def _vind_teams(naast: Naaststof) -> list[str]:
    return sorted({noem_team(c.casus) for c in naast.cijfers.values()})


def _kies_meer(
    naast: Naaststof, label: str, veld: str, keuzes: Mapping[str, str], gekozen: Sequence[str], leeg: str
) -> None:
    basis = f"naast.{veld}"
    key = veldsleutel(basis, list(gekozen), list(keuzes))
    with st.container(width=_VELD):
        st.multiselect(
            label, list(keuzes), default=list(gekozen), format_func=keuzes.__getitem__, key=key, placeholder=leeg,
            on_change=_zet_meer, args=(naast, veld, basis, key),
        )  # fmt: skip


def _zet_meer(naast: Naaststof, veld: str, basis: str, key: str) -> None:
    if not is_van_nu(basis, key):
        return
    gekozen = list(st.session_state[key])
    waarde = tuple(tuple(paar.rsplit(":", 1)) for paar in gekozen) if veld == "richtingen" else tuple(gekozen)
    _bewaar(naast, veld, waarde)
    nu = lees_gekozen(naast)
    staat = [f"{kolom}:{wat}" for kolom, wat in nu.richtingen] if veld == "richtingen" else list(getattr(nu, veld))
    is_zelf_bewaard(basis, staat)


def _kies_samen(naast: Naaststof, label: str, veld: str, nu: bool) -> None:
    basis = f"naast.{veld}"
    key = veldsleutel(basis, nu)
    with st.container(width=_VELD):
        st.selectbox(
            label, list(_SAMEN), index=list(_SAMEN).index(nu), format_func=_SAMEN.__getitem__, key=key,
            on_change=_zet_samen, args=(naast, veld, basis, key),
        )  # fmt: skip


def _zet_samen(naast: Naaststof, veld: str, basis: str, key: str) -> None:
    if not is_van_nu(basis, key):
        return
    is_zelf_bewaard(basis, st.session_state[key])
    _bewaar(naast, veld, st.session_state[key])


def _bewaar(naast: Naaststof, veld: str, waarde: object) -> None:
    keuze = replace(lees_gekozen(naast), **{veld: waarde})
    zet_adres(**schrijf_keuze(keuze), blad=None)
