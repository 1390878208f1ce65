"""Betrokkenen, Inzet, Voorzieningen, Regieperioden, Doelen: the list on the left, what is chosen on the right."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from casus.bewerken import lees_halve, nieuw_kenmerk
from casus.datums import in_woorden, periode_in_woorden
from casus.screens.acties import teken_acties, toon_vraag_weg
from casus.screens.bron import Zicht, haal_conflict, itemtekst, namen, toon_melding, zicht
from casus.screens.formulier import teken_formulier, toon_conflict
from casus.screens.raamwerk import lees_adres, zet_adres
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel
from casus.woorden import lijstnaam, woord

_UITLEG = {
    "betrokkenen": "Wie er om de inwoner heen staan. Noem een rol, nooit een naam.",
    "inzetten": "Welke hulp er was: wie, wat en sinds wanneer is genoeg. Prijzen komen later, bij het uitwerken.",
    "voorzieningen": "Wat er aangevraagd is, en wanneer het kwam.",
    "regieperioden": "Wie had welke vorm van regie, en wanneer? Ook: niemand, of het was onduidelijk.",
    "doelen": "Wat men wilde bereiken, en wanneer erop teruggekeken is.",
}
NIEUW = "nieuw"


def maak_scherm(lijst: str) -> Callable[[], None]:
    """The screen of one list of items."""

    def toon() -> None:
        st.title(lijstnaam(lijst, meervoud=True).capitalize())
        st.caption(_UITLEG[lijst])
        toon_melding()
        huidig = zicht()
        if huidig is None:
            return
        toon_vraag_weg(huidig)
        if conflict := haal_conflict(huidig.nr):
            toon_conflict(huidig, conflict)
        links, rechts = st.columns([2, 3], gap="large")
        with links:
            gekozen = _teken_lijst(huidig, lijst)
        with rechts:
            _teken_gekozen(huidig, lijst, gekozen)

    toon.__name__ = f"toon_{lijst}"
    return toon


def _teken_lijst(huidig: Zicht, lijst: str) -> str | None:
    st.button(f"Nieuw: {lijstnaam(lijst)}", key=f"{lijst}.nieuw", on_click=_maak_nieuw, args=(lijst,), type="primary")
    opties = {ding.id: beschrijf_item(huidig, lijst, ding) for ding in getattr(huidig.casus, lijst)}
    opties |= {h.id: f"{h.notitie.tekst} — klopt nog niet" for h in lees_halve(huidig.casus) if h.lijst == lijst}
    adres = lees_adres()
    gekozen = adres.item if adres.lijst == lijst else None
    if not opties:
        st.info(f"Nog geen {lijstnaam(lijst, meervoud=True)}.")
        return gekozen
    basis = f"{lijst}.lijst.{huidig.nr}"
    key = veldsleutel(basis, gekozen)
    st.radio(
        f"Alle {lijstnaam(lijst, meervoud=True)}", list(opties), format_func=lambda k: opties.get(k, k), key=key,
        index=list(opties).index(gekozen) if gekozen in opties else None, on_change=_kies, args=(lijst, basis, key),
    )  # fmt: skip
    return gekozen


def _maak_nieuw(lijst: str) -> None:
    zet_adres(lijst=lijst, item=nieuw_kenmerk(lijst))


def _kies(lijst: str, basis: str, key: str) -> None:
    is_zelf_bewaard(basis, st.session_state[key])
    zet_adres(lijst=lijst, item=st.session_state[key])


def _teken_gekozen(huidig: Zicht, lijst: str, gekozen: str | None) -> None:
    if gekozen is None:
        st.info(f"Kies links, of maak een nieuwe {lijstnaam(lijst)}.")
        return
    scherm = lijst
    teken_formulier(huidig, lijst, gekozen, scherm)
    teken_acties(huidig, lijst, gekozen, scherm)


def beschrijf_item(huidig: Zicht, lijst: str, ding: Any) -> str:
    """One line for an item: what, who, when."""
    wie = namen(huidig.casus)
    delen = [itemtekst(ding)]
    if lijst == "betrokkenen":
        delen = [ding.aanduiding, woord("soort_betrokkene", ding.soort)] + ([ding.partij] if ding.partij else [])
    elif lijst == "regieperioden":
        houder = wie.get(ding.houder, "niemand") if not ding.onduidelijk else "onduidelijk"
        delen = [woord("vorm", ding.vorm), houder, periode_in_woorden(ding.van, ding.tot)]
    elif lijst == "inzetten":
        delen = [wie[ding.betrokkene], ding.omschrijving, periode_in_woorden(ding.van, ding.tot)]
        if ding.scenario == "referentie":
            delen.append("wat anders zou gaan")
    elif lijst == "doelen":
        delen.append(in_woorden(ding.gesteld))
    elif lijst == "voorzieningen":
        datum = ding.aangevraagd or ding.gemeld
        delen += [in_woorden(datum)] if datum else []
        delen += [woord("uitkomst", ding.uitkomst)] if ding.uitkomst else []
    elif lijst == "gebeurtenissen":
        delen = [in_woorden(ding.datum), ding.titel]
    if getattr(ding, "lezingen", None):
        delen.append("zien we anders")
    return " · ".join(delen)
