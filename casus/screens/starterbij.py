"""'+ iemand die er ook is': a role and Enter puts somebody at the table; or somebody of the story."""

from typing import cast

import streamlit as st

from casus.bewerken.deelname import BEGELEIDING, vind_genodigden, voeg_toe_aan_tafel, zet_aan_tafel
from casus.model.keuzes import SoortBetrokkene
from casus.screens.beschrijven import houd_uiteen
from casus.screens.bron import Zicht, doe, meld, opslag, zicht
from casus.screens.lijnstand import bewaar_concept, lees_nummer, verhoog_nummer, verwerk_regels, werk_concept_bij
from casus.screens.raamwerk import EchoSoort, Regel, snelregel
from casus.screens.veldstand import is_van_nu, veldsleutel
from casus.snelregel.rol import lees_rol
from casus.woorden import woord, woorden

PLEK = "start.erbij"
_UITLEG = "Noem een rol, geen naam. Enter zet erbij."


@st.fragment
def teken_erbij() -> None:
    """Handles the lines that came in, and draws the field with its echo."""
    huidig = zicht()
    if huidig is None:
        return
    sleutel = f"{PLEK}.{huidig.nr}"
    if verwerk_regels(huidig.nr, sleutel, PLEK, lambda regel: _verwerk(huidig.nr, regel), "; "):
        st.rerun()
    concept = werk_concept_bij(huidig.nr, sleutel, PLEK)
    echo, soort = _zeg_terug(concept)
    snelregel(
        key=sleutel, label="+ iemand die er ook is", plaatshouder="dochter", echo=echo, echo_soort=soort,
        concept=concept, volgnummer=lees_nummer(sleutel), toetsen=(), label_toevoegen="Zet erbij",
    )  # fmt: skip
    wie, rol = lees_rol(concept)
    if wie and rol is None:
        _teken_rollen(huidig, sleutel, wie)


def teken_uit_verhaal(huidig: Zicht) -> None:
    """Somebody of the story who is not at the table yet."""
    er = {b.id for b in vind_genodigden(huidig.casus)}
    anderen = houd_uiteen({
        b.id: b.aanduiding
        for b in huidig.casus.betrokkenen
        if b.id not in er and not b.collectief and b.soort not in BEGELEIDING
    })  # fmt: skip
    if not anderen:
        return
    basis = f"start.{huidig.nr}.uit_verhaal"
    key = veldsleutel(basis, None, anderen)
    st.selectbox(
        "Of iemand uit het verhaal", list(anderen), index=None, format_func=anderen.get, key=key,
        placeholder="Kies wie er ook is", on_change=_zet_uit_verhaal, args=(huidig.nr, basis, key),
    )  # fmt: skip


def _zeg_terug(tekst: str) -> tuple[str, EchoSoort]:
    wie, rol = lees_rol(tekst)
    if not wie:
        return _UITLEG, "leeg"
    if rol is None:
        return f"In welke rol is ‘{wie}’ hier? Kies hieronder, of typ het erachter: {wie}, naaste.", "vraag"
    return f"{wie}: {woord('soort_betrokkene', rol)}. Enter zet erbij.", "goed"


def _verwerk(nummer: int, regel: Regel) -> str | None:
    """Puts somebody at the table; a line that does not say a role goes back into the field."""
    wie, rol = lees_rol(regel.tekst)
    return regel.tekst if wie and not (rol and _zet_erbij(nummer, wie, rol)) else None


def _zet_erbij(nummer: int, wie: str, rol: SoortBetrokkene) -> bool:
    casus, _ = opslag().laad_casus(nummer)
    return doe(nummer, "iemand aan tafel gezet", voeg_toe_aan_tafel(casus, wie, rol))


def _teken_rollen(huidig: Zicht, sleutel: str, wie: str) -> None:
    with st.container(horizontal=True, key="start_rollen"):
        for code, tekst in woorden("soort_betrokkene").items():
            st.button(
                tekst.capitalize(), key=f"{PLEK}.rol.{code}", on_click=_kies_rol,
                args=(huidig.nr, sleutel, wie, cast("SoortBetrokkene", code)),
            )  # fmt: skip


def _kies_rol(nummer: int, sleutel: str, wie: str, rol: SoortBetrokkene) -> None:
    if _zet_erbij(nummer, wie, rol):
        verhoog_nummer(sleutel)
        bewaar_concept(nummer, PLEK, "")
        meld(f"{wie[:1].upper()}{wie[1:]} staat erbij.")


def _zet_uit_verhaal(nummer: int, basis: str, key: str) -> None:
    kenmerk = st.session_state[key]
    casus, _ = opslag().laad_casus(nummer)
    if kenmerk is None or not is_van_nu(basis, key) or all(b.id != kenmerk for b in casus.betrokkenen):
        return
    doe(nummer, "iemand aan tafel gezet", zet_aan_tafel(casus, kenmerk))
