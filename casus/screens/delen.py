"""The small lists inside an item: other tellings, how it was lived, moments of looking back."""

from typing import Any

import streamlit as st

from casus.bewerken import maak_lezing
from casus.bewerken.halve import vind_item
from casus.datums import in_lopende_zin
from casus.model import Beleving, Evaluatie
from casus.screens.beschrijven import kies_namen, noem_item
from casus.screens.bron import Zicht, doe, meld, opslag
from casus.screens.tekst import letterlijk
from casus.screens.velden import DATUMVOORBEELD, is_leesbaar, lees_datumveld
from casus.screens.veldstand import is_van_nu, veldsleutel, vernieuw
from casus.stappen import Zet

BELEVING = {-2: "heel zwaar", -1: "zwaar", 0: "gaat wel", 1: "goed", 2: "heel goed"}


# After a part was stored its fields are new ones: a browser may still send what stood in the old.


def teken_delen(zicht: Zicht, lijst: str, item: Any, scherm: str) -> None:
    """Draws the lists this item has."""
    if hasattr(item, "belevingen"):
        _teken_belevingen(zicht, lijst, item, scherm)
    if hasattr(item, "evaluaties"):
        _teken_evaluaties(zicht, lijst, item, scherm)
    if hasattr(item, "lezingen"):
        _teken_lezingen(zicht, lijst, item, scherm)


def _zet_deel(zicht: Zicht, lijst: str, kenmerk: str, wat: str, veld: str, maak: Any) -> bool:
    """Stores the list ``veld`` as ``maak`` makes it of what is stored now; False where that could not be."""
    casus, _ = opslag().laad_casus(zicht.nr)
    item = vind_item(casus, lijst, kenmerk)
    if item is None:
        meld("Iemand anders heeft dit intussen weggehaald. Uw wijziging is niet bewaard.", "vraag")
        return False
    omschrijving = f"{wat} bij ‘{noem_item(casus, lijst, item)[:40]}’"
    return doe(zicht.nr, omschrijving, [Zet(lijst, item.model_copy(update={veld: maak(getattr(item, veld))}), item)])


def _zonder(zicht: Zicht, lijst: str, kenmerk: str, veld: str, deel: Any, wat: str) -> None:
    def maak(delen: list[Any]) -> list[Any]:
        plek = next((nummer for nummer, ander in enumerate(delen) if ander == deel), len(delen))
        return [*delen[:plek], *delen[plek + 1 :]]

    if _zet_deel(zicht, lijst, kenmerk, f"{wat} weggehaald", veld, maak):
        meld(f"{wat} weggehaald. Terughalen kan met Ongedaan maken (F9).")


def _regel(tekst: str, key: str, zicht: Zicht, lijst: str, item: Any, veld: str, deel: Any, wat: str) -> None:
    """One part in words, with a button to take it away."""
    with st.container(horizontal=True, vertical_alignment="center", key=f"regel_{key}"):
        with st.container(width="stretch"):
            st.markdown(letterlijk(tekst))
        st.button(
            "Haal weg", key=key, on_click=_zonder, args=(zicht, lijst, item.id, veld, deel, wat), width="content"
        )


def _teken_belevingen(zicht: Zicht, lijst: str, item: Any, scherm: str) -> None:
    wie = kies_namen(zicht.casus)
    with st.expander(_titel("Hoe was het", item.belevingen), key=f"{scherm}.beleving.{item.id}"):
        for plek, deel in enumerate(item.belevingen):
            tekst = f"{wie[deel.betrokkene]}: {BELEVING[deel.score]}"
            tekst += f", “{deel.woorden}”" if deel.woorden else ""
            _regel(tekst, f"{scherm}.beleving.{item.id}.{plek}", zicht, lijst, item, "belevingen", deel, "Beleving")
        if not wie:
            st.caption("Zet eerst iemand neer bij **Betrokkenen**.")
            return
        nieuw = f"{scherm}.nieuwebeleving.{item.id}"
        basis, wie_key = veldsleutel(nieuw, None), veldsleutel(f"{nieuw}.wie", None, wie)
        inwoners = [b.id for b in zicht.casus.betrokkenen if b.soort == "inwoner"]
        st.selectbox(
            "Voor wie", [*inwoners, *(k for k in wie if k not in inwoners)], format_func=wie.get, key=wie_key
        )
        st.text_input("In eigen woorden", key=f"{basis}.woorden")
        st.caption("Hoe was dat? Een klik bewaart.")
        with st.container(horizontal=True, key=f"{scherm}_belevingsknoppen"):
            for score, woord in BELEVING.items():
                st.button(
                    woord, key=f"{basis}.{score}", on_click=_voeg_beleving_toe, width="content",
                    args=(zicht, lijst, item.id, nieuw, basis, wie_key, score),
                )  # fmt: skip


def _titel(naam: str, delen: list[Any]) -> str:
    return f"{naam} ({len(delen)})" if delen else naam


def _voeg_beleving_toe(zicht: Zicht, lijst: str, kenmerk: str, plek: str, basis: str, wie_key: str, score: int) -> None:
    wie = st.session_state[wie_key]
    nieuw = Beleving(betrokkene=wie, score=score, woorden=st.session_state[f"{basis}.woorden"].strip())

    def maak(delen: list[Beleving]) -> list[Beleving]:
        return [*(deel for deel in delen if deel.betrokkene != wie), nieuw]

    if _zet_deel(zicht, lijst, kenmerk, "Beleving", "belevingen", maak):
        vernieuw(plek)


def _teken_evaluaties(zicht: Zicht, lijst: str, item: Any, scherm: str) -> None:
    wie = kies_namen(zicht.casus)
    with st.expander(_titel("Teruggekeken", item.evaluaties), key=f"{scherm}.evaluatie.{item.id}"):
        for plek, deel in enumerate(item.evaluaties):
            tekst = in_lopende_zin(deel.datum) + (f": {deel.uitkomst}" if deel.uitkomst else "")
            tekst += f" ({', '.join(wie[k] for k in deel.aanwezig)})" if deel.aanwezig else ""
            _regel(tekst, f"{scherm}.evaluatie.{item.id}.{plek}", zicht, lijst, item, "evaluaties", deel, "Evaluatie")
        nieuw = f"{scherm}.nieuweevaluatie.{item.id}"
        basis, wie_key = veldsleutel(nieuw, None), veldsleutel(f"{nieuw}.wie", None, wie)
        st.multiselect("Wie waren erbij", list(wie), format_func=wie.get, key=wie_key, placeholder="Kies")
        st.text_input("Wat kwam eruit", key=f"{basis}.uitkomst")
        st.text_input(
            "Wanneer keek men terug (Enter bewaart)", key=f"{basis}.datum", placeholder=DATUMVOORBEELD,
            on_change=_voeg_evaluatie_toe, args=(zicht, lijst, item.id, nieuw, basis, wie_key),
        )  # fmt: skip


def _voeg_evaluatie_toe(zicht: Zicht, lijst: str, kenmerk: str, plek: str, basis: str, wie_key: str) -> None:
    datum = lees_datumveld(st.session_state[f"{basis}.datum"], einde=False)
    if datum is None or not is_van_nu(plek, basis):
        return
    if not is_leesbaar(datum):
        meld(f"Deze datum kan ik niet lezen: “{datum}”. Schrijf bijvoorbeeld: mei 2016.", "vraag")
        return
    uitkomst = st.session_state[f"{basis}.uitkomst"].strip()
    nieuw = Evaluatie(datum=datum, aanwezig=st.session_state[wie_key], uitkomst=uitkomst)
    if _zet_deel(zicht, lijst, kenmerk, "Teruggekeken", "evaluaties", lambda delen: [*delen, nieuw]):
        vernieuw(plek)
        vernieuw(f"{plek}.wie")


def _teken_lezingen(zicht: Zicht, lijst: str, item: Any, scherm: str) -> None:
    wie = kies_namen(zicht.casus)
    key = f"{scherm}.lezing.{item.id}"
    with st.expander(_titel("Zien we anders", item.lezingen), expanded=bool(item.lezingen), key=key):
        for plek, deel in enumerate(item.lezingen):
            wie_tekst = " en ".join(wie[k] for k in deel.verteld_door) or "iemand"
            datum = f" ({in_lopende_zin(deel.datum)})" if deel.datum else ""
            key = f"{scherm}.lezing.{item.id}.{plek}"
            _regel(f"{wie_tekst}: {deel.tekst}{datum}", key, zicht, lijst, item, "lezingen", deel, "Andere lezing")
        nieuw = f"{scherm}.nieuwelezing.{item.id}"
        basis, wie_key = veldsleutel(nieuw, None), veldsleutel(f"{nieuw}.wie", None, wie)
        st.multiselect("Wie ziet het anders", list(wie), format_func=wie.get, key=wie_key, placeholder="Kies")
        st.text_input("Wanneer, volgens diegene", key=f"{basis}.datum", placeholder=DATUMVOORBEELD)
        st.text_input(
            "Hoe diegene het vertelt (Enter bewaart)", key=f"{basis}.tekst",
            on_change=_voeg_lezing_toe, args=(zicht, lijst, item.id, nieuw, basis, wie_key),
        )  # fmt: skip


def _voeg_lezing_toe(zicht: Zicht, lijst: str, kenmerk: str, plek: str, basis: str, wie_key: str) -> None:
    """Stores another telling; a date that cannot be read stays as words in its text."""
    tekst = st.session_state[f"{basis}.tekst"].strip()
    datum = lees_datumveld(st.session_state[f"{basis}.datum"], einde=False)
    if not tekst or not is_van_nu(plek, basis):
        return
    if not is_leesbaar(datum):
        tekst, datum = f"{tekst} ({datum})", None
    casus, _ = opslag().laad_casus(zicht.nr)
    item = vind_item(casus, lijst, kenmerk)
    if item is None:
        meld("Iemand anders heeft dit intussen weggehaald. Uw wijziging is niet bewaard.", "vraag")
        return
    stap = maak_lezing(lijst, item, st.session_state[wie_key], tekst, datum, {})
    if doe(zicht.nr, f"Zien we anders bij ‘{noem_item(casus, lijst, item)[:40]}’", [stap]):
        vernieuw(plek)
        vernieuw(f"{plek}.wie")
