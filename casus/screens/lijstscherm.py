"""Betrokkenen, Inzet, Voorzieningen, Regieperioden, Doelen: the list on the left, what is chosen on the right."""

from collections.abc import Callable

import streamlit as st

from casus.bewerken import lees_halve, nieuw_kenmerk
from casus.bewerken.halve import vind_half, vind_item
from casus.model.keuzes import Onderwerp
from casus.screens.acties import teken_acties, toon_vraag_weg
from casus.screens.beschrijven import beschrijf_delen, beschrijf_item, houd_onzichtbaar_uiteen, noem_item
from casus.screens.bron import Zicht
from casus.screens.formulier import teken_formulier
from casus.screens.gevraagd import teken_gevraagd
from casus.screens.opening import open_casusscherm
from casus.screens.raamwerk import lees_adres, zet_adres
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel
from casus.woorden import lijstnaam

__all__ = ["beschrijf_item", "maak_scherm", "noem_nieuw", "teken_gekozen", "teken_lijst"]

_UITLEG = {
    "betrokkenen": ("Betrokkenen", "Wie er om de inwoner heen staan. Noem een rol, nooit een naam."),
    "inzetten": ("Inzet", "Welke hulp er was. Wie, wat en sinds wanneer is genoeg; prijzen komen later."),
    "voorzieningen": ("Voorzieningen", "Wat er aangevraagd is, en wanneer het kwam."),
    "regieperioden": (
        "Regieperioden",
        "Wie had welke vorm van regie, en wanneer? Ook als niemand die had, of als het onduidelijk was.",
    ),
    "doelen": ("Doelen", "Wat men wilde bereiken, en wanneer erop teruggekeken is."),
}  # fmt: skip
_ONDERWERP: dict[str, Onderwerp] = {"betrokkenen": "informeel", "voorzieningen": "voorzieningen", "doelen": "doelen"}
Eronder = Callable[[Zicht, str], None]
_HET = ("doelen",)


def noem_nieuw(lijst: str) -> str:
    """'nieuwe inzet', 'nieuw doel'."""
    return f"{'nieuw' if lijst in _HET else 'nieuwe'} {lijstnaam(lijst)}"


def maak_scherm(lijst: str, eronder: Eronder | None = None) -> Callable[[], None]:
    """The screen of one list of items; ``eronder`` draws what others know of the chosen one, under its form."""

    def toon() -> None:
        huidig = open_casusscherm(*_UITLEG[lijst])
        if huidig is None:
            return
        toon_vraag_weg(huidig)
        with st.container(key="lijstscherm"):
            links, rechts = st.columns([2, 3], gap="large")
        with links:
            gekozen = teken_lijst(huidig, lijst)
        with rechts:
            if onderwerp := _ONDERWERP.get(lijst):
                teken_gevraagd(huidig, onderwerp, lijst)
            teken_gekozen(huidig, lijst, gekozen)
            if eronder is not None and gekozen is not None:
                eronder(huidig, gekozen)

    toon.__name__ = f"toon_{lijst}"
    return toon


def teken_lijst(huidig: Zicht, lijst: str) -> str | None:
    """All items of the list with a button for a new one; the id of the chosen one."""
    st.button(
        noem_nieuw(lijst).capitalize(), key=f"{lijst}.nieuw", on_click=_maak_nieuw, args=(lijst,), type="primary"
    )
    opties = {ding.id: beschrijf_delen(huidig.casus, lijst, ding) for ding in getattr(huidig.casus, lijst)}
    for half in lees_halve(huidig.casus):
        if half.lijst == lijst:
            wat, *rest = opties.get(half.id) or [half.notitie.tekst.removeprefix(f"{lijstnaam(lijst)}: ")]
            opties[half.id] = [wat, "klopt nog niet", *rest]
    adres = lees_adres()
    gekozen = adres.item if adres.lijst == lijst else None
    if not opties:
        st.info(f"Nog geen {lijstnaam(lijst, meervoud=True)}. Begin met de knop hierboven.")
        return gekozen
    basis = f"{lijst}.lijst.{huidig.nr}"
    regels = houd_onzichtbaar_uiteen({kenmerk: letterlijk(wat) for kenmerk, (wat, *_) in opties.items()})
    key = veldsleutel(basis, gekozen, regels)
    with st.container(key=f"lijst_{lijst}"):
        st.radio(
            f"Alle {lijstnaam(lijst, meervoud=True)} ({len(opties)})", list(opties), key=key,
            format_func=lambda k: regels.get(k, k),
            captions=[letterlijk(" · ".join(rest)) for _, *rest in opties.values()],
            index=list(opties).index(gekozen) if gekozen in opties else None, on_change=_kies, args=(lijst, basis, key),
        )  # fmt: skip
    return gekozen


def _maak_nieuw(lijst: str) -> None:
    zet_adres(lijst=lijst, item=nieuw_kenmerk(lijst))


def _kies(lijst: str, basis: str, key: str) -> None:
    is_zelf_bewaard(basis, st.session_state[key])
    zet_adres(lijst=lijst, item=st.session_state[key])


def teken_gekozen(huidig: Zicht, lijst: str, gekozen: str | None) -> None:
    """What is chosen: its fields, and what can be done to it."""
    if gekozen is None:
        leeg = not getattr(huidig.casus, lijst) and not any(half.lijst == lijst for half in lees_halve(huidig.casus))
        if not leeg:
            st.info(f"Kies links een {lijstnaam(lijst)}, of maak een {noem_nieuw(lijst)}.")
        return
    item, half = vind_item(huidig.casus, lijst, gekozen), vind_half(huidig.casus, lijst, gekozen)
    if item is not None:
        titel = noem_item(huidig.casus, lijst, item)
    else:
        titel = half.notitie.tekst.removesuffix(", nog leeg") if half else noem_nieuw(lijst)
    titel = titel[:1].upper() + titel[1:]
    st.header(letterlijk(titel if len(titel) <= 90 else titel[:89] + "…"), anchor=False)
    teken_formulier(huidig, lijst, gekozen, lijst)
    teken_acties(huidig, lijst, gekozen, lijst)
