"""What is agreed: a line and Enter, who and when after that."""

import streamlit as st

from casus.bewerken import nieuw_kenmerk, verwijder
from casus.bewerken.halve import vind_half
from casus.model import Afspraak
from casus.screens.bron import Zicht, doe, maak_ongedaan, meld, opslag, wis_melding, zicht
from casus.screens.formulier import Blad, teken_rijen
from casus.screens.lijnstand import lees_nummer, verwerk_regels, werk_concept_bij
from casus.screens.raamwerk import Regel, snelregel
from casus.stappen import Weg, Zet

LIJST = "afspraken"
PLEK = "afronding.afspraak"
_TOETSEN = ({"toets": "F9", "naam": "ongedaan", "label": "Ongedaan"},)


def teken_afspraken(huidig: Zicht, scherm: str) -> None:
    """The agreements and a line for the next."""
    st.header("Afspraken", anchor=False)
    _teken_regel()
    huidig = zicht() or huidig
    if not huidig.casus.afspraken:
        st.caption("Er zijn nog geen afspraken.")
    for nummer, afspraak in enumerate(huidig.casus.afspraken, 1):
        _teken_afspraak(huidig, afspraak, scherm, nummer)


def _teken_regel() -> None:
    """Handles the lines that came in, and draws the field."""
    huidig = zicht()
    if huidig is None:
        return
    sleutel = f"{PLEK}.{huidig.nr}"
    if verwerk_regels(huidig.nr, sleutel, PLEK, lambda regel: _verwerk(huidig, regel)):
        st.rerun()
    concept = werk_concept_bij(huidig.nr, sleutel, PLEK)
    snelregel(
        key=sleutel, label="Wat spreken wij af?", plaatshouder="Medewerker belt het loket over de douche",
        echo="Enter zet het bij de afspraken. Wie en wanneer vult u daarna in.", echo_soort="leeg", concept=concept,
        volgnummer=lees_nummer(sleutel), toetsen=_TOETSEN,
    )  # fmt: skip


def _verwerk(huidig: Zicht, regel: Regel) -> str | None:
    """Stores one line; returns the text that stays in the field."""
    wis_melding()
    if regel.actie == "ongedaan":
        maak_ongedaan(huidig.nr)
        return regel.tekst
    tekst = regel.tekst.strip()
    if not tekst:
        return None
    afspraak = Afspraak(id=nieuw_kenmerk(LIJST), tekst=tekst)
    return None if doe(huidig.nr, f"afspraak: {tekst[:60]}", [Zet(LIJST, afspraak)]) else regel.tekst


def _teken_afspraak(huidig: Zicht, afspraak: Afspraak, scherm: str, nummer: int) -> None:
    half = vind_half(huidig.casus, LIJST, afspraak.id)
    stand = {**afspraak.model_dump(), **(half.velden if half else {})}
    eigen = f"{scherm}_{afspraak.id}"
    with st.container(border=True, key=f"{scherm}_afspraak_{afspraak.id}"):
        teken_rijen(Blad(huidig, LIJST, afspraak.id, eigen, stand), (("tekst",), ("wie", "wanneer")))
        st.button(
            f"Afspraak {nummer} weghalen", key=f"{eigen}.weg", on_click=_haal_weg, args=(huidig, afspraak.id),
            type="tertiary",
        )  # fmt: skip


def _haal_weg(huidig: Zicht, kenmerk: str) -> None:
    casus, _ = opslag().laad_casus(huidig.nr)
    half = vind_half(casus, LIJST, kenmerk)
    stappen = verwijder(casus, LIJST, kenmerk)
    if half is not None and Weg("notities", half.notitie.id) not in stappen:
        stappen.append(Weg("notities", half.notitie.id, half.notitie))
    if doe(huidig.nr, "afspraak weggehaald", stappen):
        meld("Afspraak weggehaald. Terughalen kan met Ongedaan maken (F9).")
