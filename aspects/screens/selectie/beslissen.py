"""What people decide about a case, carried out: the rule makes the case, the store keeps it, the screen says it."""

from collections.abc import Callable, Sequence
from datetime import date

import streamlit as st

from aspects.screens.selectie.lijst import Selectie
from aspects.screens.selectie.ongedaan import onthoud
from aspects.selectie.keuze import (
    Keuzefout, kies, laat_afvallen, lijst_reserve, verschuif, volgende_plek, zet_op_reserve, zet_terug, zet_verder,
)  # fmt: skip
from aspects.selectie.model import GEKOZEN, Inbreng
from casus.model import Casus
from casus.screens.bron import doe, meld, opslag, wis_melding
from casus.stappen import ZetKop

Regel = Callable[[Casus], Casus]
_VRIJ = "selectie.vrij"


def voer_uit(nummer: int, omschrijving: str, regel: Regel) -> bool:
    """One act on one case; False, and a message, where it could not be."""
    try:
        casus, _ = opslag().laad_casus(nummer)
        return doe(nummer, omschrijving, [ZetKop(regel(casus), casus)])
    except Keuzefout as fout:
        meld(str(fout), "vraag")
    except KeyError:
        meld("Deze casus is er niet meer.", "vraag")
    return False


def kies_casus(selectie: Selectie, nummer: int, veld: str) -> None:
    """The button Kies."""
    _beslis(selectie, nummer, veld, "gekozen", lambda casus, dag, reden: kies(casus, dag, reden))


def reserveer(selectie: Selectie, nummer: int, veld: str) -> None:
    """The button for the reserve; behind those that are there."""
    plek = volgende_plek(selectie.inbreng)
    _beslis(selectie, nummer, veld, "in de reserve", lambda casus, dag, reden: zet_op_reserve(casus, dag, reden, plek))


def zet_casus_verder(selectie: Selectie, nummer: int, veld: str) -> None:
    """The button for the next step."""
    _beslis(selectie, nummer, veld, "een stap verder", zet_verder)


def zet_op_lijst(selectie: Selectie, nummer: int, veld: str) -> None:
    """The button back to the list."""
    _beslis(selectie, nummer, veld, "terug op de lijst", zet_terug)


def laat_casus_afvallen(selectie: Selectie, nummer: int, veld: str) -> None:
    """The button for dropping out; who may step in is said at once."""
    was_gekozen = selectie.op_nummer[nummer].status in GEKOZEN
    if _beslis(selectie, nummer, veld, "afgevallen", laat_afvallen) and was_gekozen:
        st.session_state[_VRIJ] = nummer
        if reserve := lijst_reserve(selectie.inbreng):
            wie = selectie.op_nummer[nummer].code
            meld(f"{wie} is afgevallen. {reserve[0].code} is eerste reserve en kan instappen.")


def vind_vrij(selectie: Selectie) -> Inbreng | None:
    """The case that just dropped out here, for which a reserve may step in; None where there is none."""
    vrij = selectie.op_nummer.get(st.session_state.get(_VRIJ, -1))
    return vrij if vrij is not None and vrij.status == "afgevallen" else None


def laat_instappen(selectie: Selectie, nummer: int) -> None:
    """The reserve steps in, with one click."""
    wis_melding()
    vrij = vind_vrij(selectie)
    reden = f"Uit de reserve, in de plaats van {vrij.code}." if vrij else "Uit de reserve."
    code = selectie.op_nummer[nummer].code
    if voer_uit(nummer, f"{code} stapt in", lambda casus: kies(casus, vandaag(), reden)):
        st.session_state.pop(_VRIJ, None)
        onthoud(f"{code} stapt in", [nummer])
        meld(f"{code} is gekozen. {reden}")


def schuif(selectie: Selectie, nummer: int, stappen: int) -> None:
    """Another place in the reserve; every case whose place changes is one act."""
    wis_melding()
    plekken = verschuif(lijst_reserve(selectie.inbreng), nummer, stappen)
    gelukt = [
        wie
        for wie, plek in plekken.items()
        if voer_uit(wie, "Plek in de reserve", lambda casus, p=plek: casus.model_copy(update={"reserve_volgorde": p}))
    ]
    if gelukt:
        onthoud("plek in de reserve", gelukt)


def neem_over(selectie: Selectie, redenen: Sequence[tuple[int, str]]) -> None:
    """Chooses these cases, each as one act with its own reason."""
    wis_melding()
    gelukt = [nr for nr, reden in redenen if voer_uit(nr, "Gekozen", lambda casus, r=reden: kies(casus, vandaag(), r))]
    if gelukt:
        wat = f"{len(gelukt)} {'casus' if len(gelukt) == 1 else 'casussen'} gekozen"
        onthoud(wat, gelukt)
        if len(gelukt) == len(redenen):
            meld(f"{wat[:1].upper()}{wat[1:]}.")


def vandaag() -> str:
    """The day of today, as it is stored."""
    return date.today().isoformat()


def _beslis(
    selectie: Selectie, nummer: int, veld: str, woorden: str, regel: Callable[[Casus, str, str], Casus]
) -> bool:
    wis_melding()
    code = selectie.op_nummer[nummer].code
    reden = st.session_state.get(veld, "")
    if not voer_uit(nummer, f"{code}: {woorden}", lambda casus: regel(casus, vandaag(), reden)):
        return False
    onthoud(f"{code} {woorden}", [nummer])
    meld(f"{code}: {woorden}.")
    return True
