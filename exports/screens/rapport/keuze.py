"""What one chooses for the whole report: for whom, which chapters, which files."""

import streamlit as st

from casus.screens.bron import Onderzoekszicht
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel
from exports.rapport.bouwen import HOOFDSTUKKEN
from exports.rapport.model import Uitgave
from exports.schrijvers import SCHRIJVERS
from exports.screens.rapport.onthouden import SCHERM, lees, lees_reeks, zet, zet_reeks

Keuze = tuple[Uitgave, tuple[str, ...]]
"""For whom, and the keys of the chapters in their order."""

UITGAVEN: dict[Uitgave, str] = {"openbaar": "Openbaar", "intern": "Intern"}
_VOOR_WIE: dict[Uitgave, str] = {
    "openbaar": "Voor iedereen: de raad, de inwoners, het intranet. Zonder codes, precieze data en kleine getallen.",
    "intern": "Alleen voor wie meedeed aan de evaluatie. Met codes van verhalen, rollen en tijdlijnen. Niet doorgeven.",
}
_TITELS = {
    "vooraf": "Vooraf", "leeswijzer": "Leeswijzer", "aandachtspunten": "Aandachtspunten", "aspecten": "De aspecten",
    "effecten": "Effecten", "onderzoek": "Over het onderzoek", "bijlagen": "Bijlagen",
}  # fmt: skip
FORMATEN = {
    ".pdf": "PDF, om te lezen", ".docx": "Word, om verder te schrijven", ".html": "Webpagina, voor het intranet",
    ".xlsx": "Excel, voor de cijfers", ".qdpx": "Analysebestand, voor onderzoekers",
    ".json": "Casusbestand, om te bewaren",
}  # fmt: skip
SLEUTELS = tuple(sleutel for sleutel, _ in HOOFDSTUKKEN)
_EERST = 2


def noem_formaat(einde: str) -> str:
    """What a kind of file is called, and is for."""
    return FORMATEN.get(einde, einde)


def noem_bestand(einde: str) -> str:
    """What a kind of file is called, in a word."""
    return noem_formaat(einde).split(",")[0]


def vraagt_hoofdstukken(einde: str) -> bool:
    """True for a file that has chapters; others are whole always."""
    return not SCHRIJVERS[einde].heel and not SCHRIJVERS[einde].in_plaats


def kies_rapport(huidig: Onderzoekszicht) -> tuple[Keuze, tuple[str, ...]]:
    """Draws the fields; for whom and which chapters, and which files."""
    uitgave = _kies_uitgave(huidig.nr)
    titels = {sleutel: _TITELS.get(sleutel, sleutel) for sleutel in SLEUTELS}
    hoofdstukken = _kies_reeks(huidig.nr, "hoofdstukken", "Welke hoofdstukken?", titels, SLEUTELS)
    kan = tuple(einde for einde, schrijver in SCHRIJVERS.items() if uitgave == "intern" or not schrijver.alleen_intern)
    formaten = _kies_reeks(
        huidig.nr, f"bestanden_{uitgave}", "Welke bestanden?", {einde: noem_formaat(einde) for einde in kan},
        kan[:_EERST],
    )  # fmt: skip
    _zeg_wat_heel_is(hoofdstukken, formaten)
    return (uitgave, hoofdstukken), formaten


def _zeg_wat_heel_is(hoofdstukken: tuple[str, ...], formaten: tuple[str, ...]) -> None:
    """What is chosen in vain, and what is still to choose."""
    heel = [noem_bestand(einde) for einde in formaten if not vraagt_hoofdstukken(einde)]
    if heel and hoofdstukken != SLEUTELS:
        st.caption(f"Zonder hoofdstukken, en dus altijd heel: {', '.join(heel)}.")
    if not formaten:
        st.info("Kies minstens één bestand.")
    elif not hoofdstukken and len(heel) < len(formaten):
        st.info("Kies minstens één hoofdstuk.")


def _kies_uitgave(nummer: int) -> Uitgave:
    staat = lees(nummer, "uitgave")
    gekozen: Uitgave = "intern" if staat == "intern" else "openbaar"
    basis = f"{SCHERM}.{nummer}.uitgave"
    key = veldsleutel(basis, gekozen)
    st.radio(
        "Voor wie is het?", list(UITGAVEN), index=list(UITGAVEN).index(gekozen), format_func=UITGAVEN.get, key=key,
        captions=list(_VOOR_WIE.values()), on_change=_zet_een, args=(nummer, "uitgave", basis, key),
    )  # fmt: skip
    return gekozen


def _kies_reeks(
    nummer: int, naam: str, label: str, namen: dict[str, str], standaard: tuple[str, ...]
) -> tuple[str, ...]:
    gekozen = lees_reeks(nummer, naam, tuple(namen), standaard)
    basis = f"{SCHERM}.{nummer}.{naam}"
    key = veldsleutel(basis, gekozen, namen)
    st.pills(
        label, list(namen), default=list(gekozen), selection_mode="multi", format_func=namen.get, key=key,
        wrap=True, on_change=_zet_reeks, args=(nummer, naam, tuple(namen), basis, key),
    )  # fmt: skip
    return gekozen


def _zet_een(nummer: int, naam: str, basis: str, key: str) -> None:
    if is_van_nu(basis, key) and st.session_state[key] is not None:
        is_zelf_bewaard(basis, st.session_state[key])
        zet(nummer, naam, st.session_state[key])


def _zet_reeks(nummer: int, naam: str, kan: tuple[str, ...], basis: str, key: str) -> None:
    if is_van_nu(basis, key):
        gekozen = tuple(code for code in kan if code in st.session_state[key])
        is_zelf_bewaard(basis, gekozen)
        zet_reeks(nummer, naam, gekozen)
