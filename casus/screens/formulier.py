"""The form of one item: every field is on disk as soon as it is left; what cannot be yet is kept half-filled."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from casus.bewerken import nieuw_kenmerk, zet_velden
from casus.bewerken.halve import HALF, NOG_NIET, vind_half, vind_item
from casus.controle import Omgeving
from casus.model.kenmerken import Veldkenmerk, veldkenmerk
from casus.model.lijsten import ITEMLIJSTEN
from casus.samenvoegen import Botsing, Conflict
from casus.screens import indeling
from casus.screens import velden as v
from casus.screens.bedragen import BEDRAGVELDEN, mag_bedragen_zien
from casus.screens.beschrijven import noem_item
from casus.screens.bron import Zicht, doe, opslag
from casus.screens.delen import teken_delen
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel, vernieuw
from casus.stappen import Stap, Zet
from casus.woorden import lijstnaam

__all__ = ["Blad", "teken_formulier", "teken_rijen"]


@dataclass(frozen=True)
class Blad:
    """What the fields of one form share: which item, what it holds now, and on which screen."""

    zicht: Zicht
    lijst: str
    kenmerk: str
    scherm: str
    stand: dict[str, Any]


def teken_formulier(zicht: Zicht, lijst: str, kenmerk: str, scherm: str) -> None:
    """Draws the fields of an item (new, half-filled or whole) and saves each when it is left."""
    item, half = vind_item(zicht.casus, lijst, kenmerk), vind_half(zicht.casus, lijst, kenmerk)
    with st.container(key=f"{scherm}_stand"):
        if half is not None:
            wat = v.zeg_gewoon(str(half.notitie.nog_uitzoeken or "").removeprefix(NOG_NIET))
            st.warning(f"Klopt nog niet, maar is wel bewaard. {letterlijk(wat)}")
        elif item is None:
            st.caption("Wat u invult, wordt meteen bewaard. Met * is nodig; de rest mag later.")
    stand = {**(item.model_dump() if item else {}), **(half.velden if half else {})}
    blad = Blad(zicht, lijst, kenmerk, scherm, stand)
    met_referentie = zicht.casus.referentie is not None
    teken_rijen(blad, indeling.geef_voorop(lijst, blad.stand, met_referentie))
    _teken_groep(blad, "Meer", indeling.geef_meer(lijst, blad.stand, met_referentie))
    _teken_groep(blad, *_geef_kosten(blad))
    _teken_groep(blad, "Wie vertelde het, en wat moet nog uitgezocht", indeling.geef_verteld(lijst))
    if item is not None:
        teken_delen(zicht, lijst, item, scherm)


def _geef_kosten(blad: Blad) -> tuple[str, list[indeling.Rij]]:
    """How much and what it costs; at the table without amounts."""
    rijen = list(indeling.KOSTEN.get(blad.lijst, ()))
    if mag_bedragen_zien(blad.zicht.casus):
        return "Hoeveel, en wat het kost", rijen
    zonder = [tuple(naam for naam in rij if naam not in BEDRAGVELDEN) for rij in rijen]
    return "Hoeveel, en wie betaalt", [rij for rij in zonder if rij]


def _teken_groep(blad: Blad, titel: str, rijen: Iterable[indeling.Rij]) -> None:
    rijen = list(rijen)
    if rijen:
        aantal = indeling.tel_ingevuld(blad.lijst, rijen, blad.stand)
        key = f"{blad.scherm}.{blad.zicht.nr}.{blad.kenmerk}.{titel.partition(',')[0]}"
        with st.expander(f"{titel} ({aantal} ingevuld)" if aantal else titel, key=key):
            teken_rijen(blad, rijen)


def teken_rijen(blad: Blad, rijen: Iterable[indeling.Rij]) -> None:
    """Rows of fields, each saved when it is left."""
    for rij in rijen:
        if len(rij) == 1:
            _teken_veld(blad, rij[0])
            continue
        with st.container(horizontal=True, vertical_alignment="top", key=f"{blad.scherm}_rij_{'_'.join(rij)}"):
            for naam in rij:
                with st.container():
                    _teken_veld(blad, naam)


def _teken_veld(blad: Blad, naam: str) -> None:
    zicht, veld = blad.zicht, veldkenmerk(ITEMLIJSTEN[blad.lijst], naam)
    basis = f"{blad.scherm}.{zicht.nr}.{blad.lijst}.{blad.kenmerk}.{naam}"
    waarde = v.lees_stand(blad.stand, veld)
    keuzes = {}
    if veld.codes or veld.verwijst:
        aspecten = [aspect.code for aspect in zicht.omgeving.onderzoek.aspecten]
        keuzes = v.keuzes_voor(veld, zicht.casus, aspecten, list(zicht.omgeving.prijzen), blad.kenmerk)
    key = veldsleutel(basis, waarde, keuzes)
    begin = v.naar_scherm(veld, waarde)
    args = (zicht.nr, blad.lijst, blad.kenmerk, naam, basis, key, waarde)
    if veld.soort in v.DATUMS:
        with st.container(gap=None):
            v.teken_widget(veld, key, begin, keuzes, bewaar_veld, args)
            st.caption(v.zeg_datum(veld, waarde, st.session_state.get(key, begin)) or "\u00a0")
    else:
        v.teken_widget(veld, key, begin, keuzes, bewaar_veld, args)
    if veld.verwijst == "betrokkenen" and veld.verplicht and not keuzes:
        st.caption("Er is nog niemand om te kiezen. Zet eerst iemand neer bij **Betrokkenen**.")


def bewaar_veld(nummer: int, lijst: str, kenmerk: str, naam: str, basis: str, key: str, was: Any) -> None:
    """Stores one field that was left; somebody else's change of the same field is put before the person."""
    veld = veldkenmerk(ITEMLIJSTEN[lijst], naam)
    if st.session_state[key] == v.naar_scherm(veld, was):
        return  # the browser only says what it was given
    nieuw = v.van_scherm(veld, st.session_state[key])
    winkel = opslag()
    try:
        casus, _ = winkel.laad_casus(nummer)
        _, onderzoek, _, _ = winkel.stand(nummer)
    except KeyError:
        return  # the case is gone; the screen says so
    omgeving = Omgeving.maak(*winkel.laad_onderzoek(onderzoek))
    item, half = vind_item(casus, lijst, kenmerk), vind_half(casus, lijst, kenmerk)
    huidig = v.lees_stand({**(item.model_dump() if item else {}), **(half.velden if half else {})}, veld)
    if nieuw == huidig:
        return
    if huidig != was:
        _leg_voor(nummer, lijst, kenmerk, veld, huidig, nieuw)
        vernieuw(basis)
        return
    stappen, _ = zet_velden(casus, omgeving, lijst, kenmerk, {naam: nieuw}, nieuw_kenmerk("notities"))
    waarbij = f"{lijstnaam(lijst)} ‘{noem_item(casus, lijst, item)[:40]}’" if item else f"nieuw: {lijstnaam(lijst)}"
    if doe(nummer, f"{veld.titel} bij {waarbij}", list(stappen)):
        is_zelf_bewaard(basis, _zoals_bewaard(stappen, lijst, kenmerk, naam, nieuw))


def _zoals_bewaard(stappen: list[Stap], lijst: str, kenmerk: str, naam: str, nieuw: Any) -> Any:
    """The value as the next run reads it back: an amount of digits comes back as a number."""
    for stap in stappen:
        if not isinstance(stap, Zet):
            continue
        na: Any = stap.na
        if stap.lijst == lijst and na.id == kenmerk:
            return na.model_dump()[naam]
        if stap.lijst == "notities" and naam in (velden := na.extra.get(HALF, {}).get("velden", {})):
            return velden[naam]
    return nieuw


def _leg_voor(nummer: int, lijst: str, kenmerk: str, veld: Veldkenmerk, zij: Any, ik: Any) -> None:
    st.session_state["casus.conflict"] = (nummer, Conflict(lijst, kenmerk, [Botsing(veld.naam, veld.titel, zij, ik)]))
