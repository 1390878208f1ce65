"""What was said of an aspect: what helped, what worked against, both, ideas; and the quotes. Each can be put right."""

from typing import Any

import streamlit as st

from aspects.aspectenlijst import AspectUitleg
from aspects.bevindingen import WERKINGEN, kies_werking, maak_citaat_van, verzamel_gezegd
from casus.bewerken.halve import Half, vind_half, vind_item
from casus.controle import Omgeving
from casus.model import Bevinding, Casus, Citaat
from casus.model.keuzes import Werking
from casus.screens.acties import teken_acties
from casus.screens.beschrijven import noem_item
from casus.screens.bron import Zicht, doe, meld, namen, opslag
from casus.screens.formulier import Blad, bewaar_veld, teken_rijen
from casus.screens.keuze import gekozen, kies
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import veldsleutel
from casus.woorden import woord, woorden

_RIJEN: dict[str, tuple[tuple[str, ...], ...]] = {
    "bevindingen": (("tekst",), ("werking",), ("door",), ("items",), ("over_afwezige",)),
    "citaten": (("tekst",), ("betrokkene",), ("goedgekeurd",), ("items",), ("over_afwezige",)),
}
_KOPPEN = {
    "hielp": "Dit hielp",
    "werkte_tegen": "Dit werkte tegen",
    "dubbel": "Hielp en werkte tegen",
    "idee": "Ideeën",
}


def teken_gezegd(huidig: Zicht, uitleg: AspectUitleg) -> None:
    """The list, by whether it helped; the chosen one opens under it to be put right."""
    gezegd = verzamel_gezegd(huidig.casus, uitleg.code)
    if gezegd.leeg:
        return
    for half in gezegd.halve:
        _teken_half(huidig, half)
    for werking in WERKINGEN:
        bevindingen = gezegd.bevindingen[werking]
        if bevindingen:
            st.subheader(f"{_KOPPEN[werking]} ({len(bevindingen)})", anchor=False)
        for bevinding in bevindingen:
            _teken_regel("bevindingen", bevinding, _vertel_bevinding(huidig.casus, uitleg, bevinding))
    if gezegd.citaten:
        st.subheader(f"Citaten ({len(gezegd.citaten)})", anchor=False)
        for citaat in gezegd.citaten:
            _teken_regel("citaten", citaat, _vertel_citaat(huidig.casus, citaat))
    _teken_gekozen(huidig, uitleg)


def _vertel_bevinding(casus: Casus, uitleg: AspectUitleg, b: Bevinding) -> str:
    """Who said it, of which part, and what it rests on."""
    wie = namen(casus)
    delen = [" en ".join(wie[kenmerk] for kenmerk in b.door), uitleg.label_van(b.deelaspect)]
    delen += [f"steunt op {len(b.items)} dingen van de tijdlijn" if len(b.items) > 1 else "steunt op de tijdlijn"
              if b.items else ""]  # fmt: skip
    delen += ["over iemand die er niet bij is"] if b.over_afwezige else []
    return " · ".join(deel for deel in delen if deel)


def _vertel_citaat(casus: Casus, c: Citaat) -> str:
    mag = any(d.betrokkene == c.betrokkene and d.citaten for d in casus.deelnames)
    staat = "goedgekeurd" if c.goedgekeurd else "nog niet goedgekeurd"
    return f"{namen(casus)[c.betrokkene]} · {staat}" + ("" if mag else " · nog geen ja op citaten in het rapport")


def _teken_regel(lijst: str, ding: Any, eronder: str) -> None:
    open_ = gekozen() == (lijst, ding.id)
    tekst = f"‘{ding.tekst}’" if lijst == "citaten" else ding.tekst
    with st.container(horizontal=True, vertical_alignment="center", key=f"regel_aspecten_{ding.id}"):
        with st.container(gap=None, width="stretch"):
            st.markdown(letterlijk(tekst))
            if eronder:
                st.caption(letterlijk(eronder))
        st.button(
            "Sluit" if open_ else "Wijzig", key=f"aspecten.wijzig.{ding.id}", type="tertiary", on_click=kies,
            args=(None, None) if open_ else (lijst, ding.id),
        )  # fmt: skip


def _teken_half(huidig: Zicht, half: Half) -> None:
    """A line of which one thing still is to be said: one press says it."""
    with st.container(border=True, key=f"aspecten_half_{half.id}", gap="small"):
        st.markdown(letterlijk(str(half.velden.get("tekst", ""))))
        with st.container(horizontal=True, gap="small"):
            if half.lijst == "bevindingen":
                for werking, woorden_ in woorden("werking").items():
                    st.button(
                        woorden_.capitalize(), key=f"aspecten.half.{half.id}.{werking}", on_click=_kies_werking,
                        args=(huidig.nr, half.lijst, half.id, werking),
                    )  # fmt: skip
            st.button(
                "Zeg wie het zei" if half.lijst == "citaten" else "Wijzig", key=f"aspecten.half.{half.id}.wijzig",
                type="tertiary", on_click=kies, args=(half.lijst, half.id),
            )  # fmt: skip


def _kies_werking(nummer: int, lijst: str, kenmerk: str, werking: Werking) -> None:
    casus, _ = opslag().laad_casus(nummer)
    if vind_half(casus, lijst, kenmerk) is None and vind_item(casus, lijst, kenmerk) is None:
        return  # somebody took it away
    omgeving = _lees_omgeving(nummer)
    doe(nummer, f"bevinding: {woord('werking', werking)}", kies_werking(casus, omgeving, lijst, kenmerk, werking))


def _lees_omgeving(nummer: int) -> Omgeving:
    return Omgeving.maak(*opslag().laad_onderzoek(opslag().stand(nummer)[1]))


def _teken_gekozen(huidig: Zicht, uitleg: AspectUitleg) -> None:
    """The chosen one, with its fields; nothing where another thing of the story is chosen."""
    lijst, kenmerk = gekozen() or ("", "")
    if lijst not in _RIJEN:
        return
    item, half = vind_item(huidig.casus, lijst, kenmerk), vind_half(huidig.casus, lijst, kenmerk)
    stand = {**(item.model_dump() if item else {}), **(half.velden if half else {})}
    if uitleg.code not in (stand.get("aspect"), *stand.get("aspecten", ())):
        return
    with st.container(border=True, key="aspecten_wijzig"):
        naam = noem_item(huidig.casus, lijst, item) if item else str(stand.get("tekst", ""))
        st.subheader(letterlijk(naam if len(naam) <= 90 else naam[:89] + "…"), anchor=False)
        teken_rijen(Blad(huidig, lijst, kenmerk, "aspecten", stand), _RIJEN[lijst])
        if lijst == "bevindingen":
            _teken_deelaspect(huidig, uitleg, kenmerk, stand.get("deelaspect"))
            if item is not None and item.door:
                st.button(
                    "Ook als citaat", key=f"aspecten.citaat.{kenmerk}", on_click=_maak_citaat, args=(huidig.nr, kenmerk)
                )
        teken_acties(huidig, lijst, kenmerk, "aspecten")


def _teken_deelaspect(huidig: Zicht, uitleg: AspectUitleg, kenmerk: str, waarde: str | None) -> None:
    opties = {"": "het hele aspect", **{d.code: d.label for d in uitleg.deelaspecten}}
    if waarde and waarde not in opties:
        opties[waarde] = waarde
    basis = f"aspecten.{huidig.nr}.bevindingen.{kenmerk}.deelaspect"
    key = veldsleutel(basis, waarde, opties)
    st.selectbox(
        "Over welk deel gaat het?", list(opties), index=list(opties).index(waarde or ""), format_func=opties.get,
        key=key, on_change=bewaar_veld,
        args=(huidig.nr, "bevindingen", kenmerk, "deelaspect", basis, key, waarde),
    )  # fmt: skip


def _maak_citaat(nummer: int, kenmerk: str) -> None:
    casus, _ = opslag().laad_casus(nummer)
    stappen = maak_citaat_van(casus, kenmerk)
    if stappen and doe(nummer, "ook als citaat", stappen):
        meld("Staat nu ook bij de citaten. Vraag de spreker of het goed is.")
