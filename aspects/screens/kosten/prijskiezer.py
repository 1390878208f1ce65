"""Choosing a price from the evaluation's own list: search, see what it is and where it is from, choose."""

from collections.abc import Iterable
from html import escape
from typing import Any

import streamlit as st

from aspects.prijslijst import zoek
from aspects.screens.kosten.kop import laad_prijslijst
from aspects.screens.kosten.opmaak import maak_prijsmerken
from aspects.screens.kosten.somwoorden import vertel_regel
from casus.bewerken import nieuw_kenmerk, zet_velden
from casus.bewerken.halve import vind_item
from casus.controle import Omgeving
from casus.model import Inzet, Prijs
from casus.screens.beschrijven import noem_item
from casus.screens.bron import Zicht, doe, meld, opslag
from casus.screens.tekst import letterlijk
from casus.woorden import woord

_HOOGSTENS = 6
_LIJST = "inzetten"


def teken_prijskiezer(huidig: Zicht, inzet: Inzet, stand: dict[str, Any]) -> None:
    """The price it has from the list, and the list to choose from; ``stand`` is what the fields hold."""
    st.subheader("Prijs uit de lijst", anchor=False)
    lijst = laad_prijslijst(huidig)
    if lijst is None or not lijst.regels:
        st.caption(
            "Dit onderzoek heeft nog geen prijslijst. Kies er een bij **Beheer › Prijslijst**, of vul "
            "hierboven een eigen prijs in."
        )
        return
    st.caption(letterlijk(f"Prijslijst ‘{lijst.naam}’, versie {lijst.versie}."))
    _teken_huidige(huidig, inzet, stand)
    woorden = st.text_input(
        "Zoek in de prijslijst", key=f"kosten.zoek.{huidig.nr}.{inzet.id}", placeholder="bijvoorbeeld huisarts, of uur",
    )  # fmt: skip
    _teken_gevonden(huidig, inzet, stand, zoek(lijst.regels, woorden or ""))


def _teken_huidige(huidig: Zicht, inzet: Inzet, stand: dict[str, Any]) -> None:
    regel = huidig.omgeving.prijzen.get(str(stand.get("prijscode") or ""))
    if regel is None:
        return
    with st.container(horizontal=True, vertical_alignment="top", key=f"regel_kosten_huidig_{inzet.id}"):
        st.html(_maak_regel(regel))
        st.button(
            "Haal weg", key=f"kosten.prijsweg.{huidig.nr}.{inzet.id}", on_click=_haal_weg,
            args=(huidig.nr, inzet.id), width="content", help="Haal de prijs uit de lijst bij deze inzet weg",
        )  # fmt: skip
    if stand.get("prijs") is not None:
        st.caption("Deze inzet heeft ook een eigen prijs. Die gaat voor.")


def _maak_regel(regel: Prijs) -> str:
    return (
        f"<div class='kosten-post'>{escape(regel.omschrijving)}{maak_prijsmerken(regel)}"
        f"<span class='wie'>{escape(vertel_regel(regel))}</span></div>"
    )


def _teken_gevonden(huidig: Zicht, inzet: Inzet, stand: dict[str, Any], gevonden: list[Prijs]) -> None:
    ander = [regel for regel in gevonden if regel.code != stand.get("prijscode")]
    past = [regel for regel in ander if _mag_kiezen(regel, stand)]
    past_niet = [regel for regel in ander if not _mag_kiezen(regel, stand)]
    for regel in past[:_HOOGSTENS]:
        with st.container(horizontal=True, vertical_alignment="top", key=f"regel_kosten_prijs_{regel.code}"):
            st.html(_maak_regel(regel))
            st.button(
                "Kies", key=f"kosten.prijs.{huidig.nr}.{inzet.id}.{regel.code}", on_click=_kies,
                args=(huidig.nr, inzet.id, regel.code), width="content",
                help=f"Kies: {letterlijk(regel.omschrijving[:60])}",
            )  # fmt: skip
    for zin in _zeg_rest(stand, len(gevonden), len(past), past_niet):
        st.caption(letterlijk(zin))


def _zeg_rest(stand: dict[str, Any], gevonden: int, past: int, past_niet: list[Prijs]) -> Iterable[str]:
    if not gevonden:
        yield "Niets gevonden. Zoek op een ander woord, of vul hierboven een eigen prijs in."
    if past > _HOOGSTENS:
        yield f"En nog {past - _HOOGSTENS}. Zoek op een woord om ze te zien."
    if past_niet:
        eenheden = ", ".join(dict.fromkeys(woord("eenheid", regel.eenheid) for regel in past_niet))
        wat = "1 prijs past" if len(past_niet) == 1 else f"{len(past_niet)} prijzen passen"
        yield (
            f"{wat} niet: deze inzet telt per {woord('eenheid', stand['eenheid'])}, die per {eenheden}. "
            "Past zo’n prijs beter? Verander dan eerst de eenheid en hoeveel het er waren."
        )


def _mag_kiezen(regel: Prijs, stand: dict[str, Any]) -> bool:
    """A price per hour says nothing of evenings; without an amount yet, the unit may still be that of the price."""
    return stand.get("aantal") is None or stand.get("eenheid") in (None, regel.eenheid)


def _kies(nummer: int, kenmerk: str, code: str) -> None:
    """Stores the price, and with it the unit where that is not settled; says both."""
    gelezen = _lees(nummer, kenmerk)
    if gelezen is None:
        return
    inzet, regel = gelezen[1], gelezen[2].prijzen.get(code)
    if regel is None:
        meld("Deze prijs staat niet meer in de prijslijst. Kies een andere.", "vraag")
        return
    if not _mag_kiezen(regel, inzet.model_dump()):
        meld(f"Deze prijs is per {woord('eenheid', regel.eenheid)}. Verander eerst de eenheid van de inzet.", "vraag")
        return
    velden = {"prijscode": code}
    if inzet.eenheid != regel.eenheid:
        velden["eenheid"] = regel.eenheid
    if _zet(nummer, kenmerk, velden, "Prijs uit de lijst"):
        erbij = f" De eenheid is nu: {woord('eenheid', regel.eenheid)}." if "eenheid" in velden else ""
        eigen = " De eigen prijs gaat voor." if inzet.prijs is not None else ""
        meld(f"Prijs gekozen: {regel.omschrijving}.{erbij}{eigen}")


def _haal_weg(nummer: int, kenmerk: str) -> None:
    if _zet(nummer, kenmerk, {"prijscode": None}, "Prijs uit de lijst weggehaald"):
        meld("Prijs uit de lijst weggehaald. Terughalen kan met Ongedaan maken (F9).")


def _zet(nummer: int, kenmerk: str, velden: dict[str, Any], wat: str) -> bool:
    gelezen = _lees(nummer, kenmerk)
    if gelezen is None:
        return False
    casus, inzet, omgeving = gelezen
    stappen, _ = zet_velden(casus, omgeving, _LIJST, kenmerk, velden, nieuw_kenmerk("notities"))
    return doe(nummer, f"{wat} bij inzet ‘{noem_item(casus, _LIJST, inzet)[:40]}’", list(stappen))


def _lees(nummer: int, kenmerk: str) -> tuple[Any, Inzet, Omgeving] | None:
    """The case, the inzet and what it is checked against, as they are stored now; None where it is gone."""
    winkel = opslag()
    try:
        casus, _ = winkel.laad_casus(nummer)
        onderzoek = winkel.stand(nummer)[1]
    except KeyError:
        return None
    inzet = vind_item(casus, _LIJST, kenmerk)
    if inzet is None:
        meld("Iemand anders heeft deze inzet intussen weggehaald. Er is niets bewaard.", "vraag")
        return None
    return casus, inzet, Omgeving.maak(*winkel.laad_onderzoek(onderzoek))
