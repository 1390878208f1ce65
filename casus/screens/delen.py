"""The small lists inside an item: other tellings, how it was lived, moments of looking back."""

from typing import Any

import streamlit as st

from casus.bewerken import maak_lezing
from casus.datums import in_woorden
from casus.model import Beleving, Evaluatie
from casus.screens.bron import Zicht, doe, meld, namen
from casus.screens.velden import is_leesbaar, lees_datumveld
from casus.stappen import Zet

BELEVING = {-2: "heel zwaar", -1: "zwaar", 0: "gaat wel", 1: "goed", 2: "heel goed"}


def teken_delen(zicht: Zicht, lijst: str, item: Any, scherm: str) -> None:
    """Draws the lists this item has."""
    if hasattr(item, "belevingen"):
        _teken_belevingen(zicht, lijst, item, scherm)
    if hasattr(item, "evaluaties"):
        _teken_evaluaties(zicht, lijst, item, scherm)
    if hasattr(item, "lezingen"):
        _teken_lezingen(zicht, lijst, item, scherm)


def _zonder(zicht: Zicht, lijst: str, item: Any, veld: str, plek: int, wat: str) -> None:
    over = [deel for nummer, deel in enumerate(getattr(item, veld)) if nummer != plek]
    doe(zicht.nr, f"{wat} weggehaald", [Zet(lijst, item.model_copy(update={veld: over}), item)])


def _regel(tekst: str, key: str, zicht: Zicht, lijst: str, item: Any, veld: str, plek: int, wat: str) -> None:
    links, rechts = st.columns([5, 2], vertical_alignment="center")
    links.write(tekst)
    rechts.button(
        "Weg", key=key, on_click=_zonder, args=(zicht, lijst, item, veld, plek, wat),
        help=f"{wat} verwijderen", width="stretch",
    )  # fmt: skip


def _teken_belevingen(zicht: Zicht, lijst: str, item: Any, scherm: str) -> None:
    wie = namen(zicht.casus)
    with st.expander(f"Beleving ({len(item.belevingen)})"):
        for plek, deel in enumerate(item.belevingen):
            tekst = f"{wie[deel.betrokkene]}: {BELEVING[deel.score]}" + (f" — {deel.woorden}" if deel.woorden else "")
            _regel(tekst, f"{scherm}.beleving.{item.id}.{plek}", zicht, lijst, item, "belevingen", plek, "Beleving")
        if not wie:
            st.caption("Zet eerst een betrokkene neer.")
            return
        basis = f"{scherm}.nieuwebeleving.{item.id}"
        inwoners = [b.id for b in zicht.casus.betrokkenen if b.soort == "inwoner"]
        st.selectbox(
            "Voor wie", [*inwoners, *(k for k in wie if k not in inwoners)], format_func=wie.get, key=f"{basis}.wie"
        )
        st.text_input("In eigen woorden", key=f"{basis}.woorden")
        st.caption("Hoe was dat? Een klik bewaart.")
        for score, woord in BELEVING.items():
            st.button(
                f"{score:+d}  {woord}" if score else f"0  {woord}", key=f"{basis}.{score}",
                on_click=_voeg_beleving_toe, args=(zicht, lijst, item, basis, score), width="stretch",
            )  # fmt: skip


def _voeg_beleving_toe(zicht: Zicht, lijst: str, item: Any, basis: str, score: int) -> None:
    wie = st.session_state[f"{basis}.wie"]
    nieuw = Beleving(betrokkene=wie, score=score, woorden=st.session_state[f"{basis}.woorden"].strip())
    anderen = [deel for deel in item.belevingen if deel.betrokkene != wie]
    if doe(zicht.nr, "Beleving", [Zet(lijst, item.model_copy(update={"belevingen": [*anderen, nieuw]}), item)]):
        st.session_state[f"{basis}.woorden"] = ""


def _teken_evaluaties(zicht: Zicht, lijst: str, item: Any, scherm: str) -> None:
    wie = namen(zicht.casus)
    with st.expander(f"Teruggekeken ({len(item.evaluaties)})"):
        for plek, deel in enumerate(item.evaluaties):
            tekst = in_woorden(deel.datum) + (f": {deel.uitkomst}" if deel.uitkomst else "")
            _regel(tekst, f"{scherm}.evaluatie.{item.id}.{plek}", zicht, lijst, item, "evaluaties", plek, "Evaluatie")
        basis = f"{scherm}.nieuweevaluatie.{item.id}"
        st.multiselect("Wie waren erbij", list(wie), format_func=wie.get, key=f"{basis}.wie", placeholder="Kies")
        st.text_input("Wat kwam eruit", key=f"{basis}.uitkomst")
        st.text_input(
            "Wanneer (Enter bewaart)",
            key=f"{basis}.datum",
            on_change=_voeg_evaluatie_toe,
            args=(zicht, lijst, item, basis),
        )


def _voeg_evaluatie_toe(zicht: Zicht, lijst: str, item: Any, basis: str) -> None:
    datum = lees_datumveld(st.session_state[f"{basis}.datum"], einde=False)
    if datum is None:
        return
    if not is_leesbaar(datum):
        meld(f"Deze datum kan ik niet lezen: “{datum}”. Schrijf bijvoorbeeld: mei 2016.", "vraag")
        return
    nieuw = Evaluatie(
        datum=datum, aanwezig=st.session_state[f"{basis}.wie"], uitkomst=st.session_state[f"{basis}.uitkomst"].strip()
    )
    if doe(
        zicht.nr, "Teruggekeken", [Zet(lijst, item.model_copy(update={"evaluaties": [*item.evaluaties, nieuw]}), item)]
    ):
        st.session_state.update({f"{basis}.datum": "", f"{basis}.uitkomst": "", f"{basis}.wie": []})


def _teken_lezingen(zicht: Zicht, lijst: str, item: Any, scherm: str) -> None:
    wie = namen(zicht.casus)
    with st.expander(f"Zien we anders ({len(item.lezingen)})", expanded=bool(item.lezingen)):
        for plek, deel in enumerate(item.lezingen):
            wie_tekst = " en ".join(wie[k] for k in deel.verteld_door) or "iemand"
            datum = f" ({in_woorden(deel.datum)})" if deel.datum else ""
            _regel(
                f"{wie_tekst}: {deel.tekst}{datum}",
                f"{scherm}.lezing.{item.id}.{plek}",
                zicht,
                lijst,
                item,
                "lezingen",
                plek,
                "Lezing",
            )
        basis = f"{scherm}.nieuwelezing.{item.id}"
        st.multiselect("Wie ziet het anders", list(wie), format_func=wie.get, key=f"{basis}.wie", placeholder="Kies")
        st.text_input("Wanneer, volgens diegene", key=f"{basis}.datum")
        st.text_input(
            "Hoe diegene het vertelt (Enter bewaart)",
            key=f"{basis}.tekst",
            on_change=_voeg_lezing_toe,
            args=(zicht, lijst, item, basis),
        )


def _voeg_lezing_toe(zicht: Zicht, lijst: str, item: Any, basis: str) -> None:
    tekst = st.session_state[f"{basis}.tekst"].strip()
    datum = lees_datumveld(st.session_state[f"{basis}.datum"], einde=False)
    if not tekst:
        return
    if not is_leesbaar(datum):
        tekst, datum = f"{tekst} ({datum})", None
    stap = maak_lezing(lijst, item, st.session_state[f"{basis}.wie"], tekst, datum, {})
    if doe(zicht.nr, "Zien we anders", [stap]):
        st.session_state.update({f"{basis}.tekst": "", f"{basis}.datum": "", f"{basis}.wie": []})
