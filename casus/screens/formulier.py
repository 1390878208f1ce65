"""The form of one item: every field is on disk as soon as it is left; what cannot be yet is kept half-filled."""

from typing import Any

import streamlit as st

from casus.bewerken import nieuw_kenmerk, zet_velden
from casus.bewerken.halve import vind_half, vind_item
from casus.model.kenmerken import Veldkenmerk, beschrijf
from casus.model.lijsten import ITEMLIJSTEN
from casus.samenvoegen import Botsing, Conflict
from casus.screens import velden as v
from casus.screens.bron import Zicht, doe, itemtekst, meld, opslag
from casus.screens.delen import teken_delen
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel, vernieuw
from casus.stappen import Zet
from casus.woorden import lijstnaam

ACHTER = ("verteld_door", "herkomst", "over_afwezige", "nog_uitzoeken", "levensdomeinen", "aspecten")
NIET = ("id", "extra", "geplaatst_als")


def teken_formulier(zicht: Zicht, lijst: str, kenmerk: str, scherm: str) -> None:
    """Draws the fields of an item (new, half-filled or whole) and saves each when it is left."""
    item, half = vind_item(zicht.casus, lijst, kenmerk), vind_half(zicht.casus, lijst, kenmerk)
    if half is not None:
        st.warning("Klopt nog niet: " + str(half.notitie.nog_uitzoeken or "").removeprefix("klopt nog niet: "))
    stand = {**(item.model_dump() if item else {}), **(half.velden if half else {})}
    soorten = beschrijf(ITEMLIJSTEN[lijst])
    gewoon = [
        s for s in soorten if s.naam not in (*NIET, *ACHTER) and s.soort not in ("modellen", "model", "tabel", "vrij")
    ]
    for veld in gewoon:
        _teken_veld(zicht, lijst, kenmerk, veld, stand, scherm)
    if item is not None:
        teken_delen(zicht, lijst, item, scherm)
    with st.expander("Wie vertelde het, en wat moet nog uitgezocht"):
        for veld in soorten:
            if veld.naam in ACHTER:
                _teken_veld(zicht, lijst, kenmerk, veld, stand, scherm)


def _teken_veld(zicht: Zicht, lijst: str, kenmerk: str, veld: Veldkenmerk, stand: dict[str, Any], scherm: str) -> None:
    basis = f"{scherm}.{zicht.nr}.{lijst}.{kenmerk}.{veld.naam}"
    waarde = stand.get(veld.naam, veld.default)
    key = veldsleutel(basis, waarde)
    keuzes = {}
    if veld.codes or veld.verwijst:
        aspecten = [aspect.code for aspect in zicht.omgeving.onderzoek.aspecten]
        keuzes = v.keuzes_voor(veld, zicht.casus, aspecten, list(zicht.omgeving.prijzen), kenmerk)
    v.teken_widget(
        veld,
        key,
        v.naar_scherm(veld, waarde),
        keuzes,
        bewaar_veld,
        (zicht.nr, lijst, kenmerk, veld.naam, basis, key, waarde),
    )
    if veld.soort in ("datum", "einde") and waarde and not v.is_leesbaar(waarde):
        st.caption(f"Deze datum kan ik niet lezen: “{waarde}”. Schrijf bijvoorbeeld: mei 2016, of rond 12 mei 2016.")


def bewaar_veld(nummer: int, lijst: str, kenmerk: str, naam: str, basis: str, key: str, was: Any) -> None:
    """Stores one field that was left; somebody else's change of the same field is put before the person."""
    from casus.controle import Omgeving

    veld = next(s for s in beschrijf(ITEMLIJSTEN[lijst]) if s.naam == naam)
    if st.session_state[key] == v.naar_scherm(veld, was):
        return  # the browser only says what it was given
    nieuw = v.van_scherm(veld, st.session_state[key])
    winkel = opslag()
    casus, _ = winkel.laad_casus(nummer)
    _, onderzoek, _, _ = winkel.stand(nummer)
    omgeving = Omgeving.maak(*winkel.laad_onderzoek(onderzoek))
    item, half = vind_item(casus, lijst, kenmerk), vind_half(casus, lijst, kenmerk)
    huidig = {**(item.model_dump() if item else {}), **(half.velden if half else {})}.get(naam, veld.default)
    if nieuw == huidig:
        return
    if huidig != was:
        _leg_voor(nummer, lijst, kenmerk, veld, huidig, nieuw)
        vernieuw(basis)
        return
    stappen, meldingen = zet_velden(casus, omgeving, lijst, kenmerk, {naam: nieuw}, nieuw_kenmerk("notities"))
    tekst = itemtekst(item) if item else lijstnaam(lijst)
    if doe(nummer, f"{veld.titel} bij {lijstnaam(lijst)} ‘{tekst[:40]}’", list(stappen)):
        is_zelf_bewaard(basis, nieuw)
        if meldingen and item is not None:
            meld("Bewaard als ‘klopt nog niet’: " + "; ".join(meldingen), "vraag")


def _leg_voor(nummer: int, lijst: str, kenmerk: str, veld: Veldkenmerk, zij: Any, ik: Any) -> None:
    st.session_state["casus.conflict"] = (nummer, Conflict(lijst, kenmerk, [Botsing(veld.naam, veld.titel, zij, ik)]))


def toon_conflict(zicht: Zicht, conflict: Conflict) -> None:
    """Both values of a field that two people changed; the person chooses."""
    for botsing in conflict.botsingen:
        veld = next((s for s in beschrijf(ITEMLIJSTEN[conflict.lijst]) if s.naam == botsing.veld), None)
        if veld is None:
            continue
        with st.container(border=True):
            st.markdown(f"**Iemand anders veranderde ‘{botsing.titel}’ ook.** Welke houden we?")
            for label, waarde, keus in (("Van de ander", botsing.zij, "zij"), ("Van mij", botsing.ik, "ik")):
                tekst = f"{label}: {v.zeg_waarde(veld, waarde, zicht.casus)}"
                if st.button(tekst, key=f"conflict.{botsing.veld}.{keus}"):
                    if keus == "ik":
                        _houd_mijne(zicht, conflict, botsing)
                    st.session_state.pop("casus.conflict", None)
                    st.rerun()
    if not conflict.botsingen:
        st.warning("Iemand anders heeft dit intussen weggehaald. Uw wijziging is niet bewaard.")
        st.session_state.pop("casus.conflict", None)


def _houd_mijne(zicht: Zicht, conflict: Conflict, botsing: Botsing) -> None:
    stappen, _ = zet_velden(
        zicht.casus,
        zicht.omgeving,
        conflict.lijst,
        conflict.item,
        {botsing.veld: botsing.ik},
        nieuw_kenmerk("notities"),
    )
    doe(zicht.nr, f"{botsing.titel} gekozen", [s for s in stappen if isinstance(s, Zet)])
