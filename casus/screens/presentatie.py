"""Presentatie: the second window, for the beamer. It follows the talk and shows only what the table may see."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import streamlit as st

from casus.beamer import Aspectblad, maak_toonbaar
from casus.beeld import Merk
from casus.screens.bron import Zicht, opslag, zicht
from casus.screens.loketvragen import noem_beeld
from casus.screens.presentatiebladen import BLADEN, Beamerbron, teken_zin
from casus.screens.raamwerk import lees_adres
from casus.screens.raamwerk.pauze import sein_beamer
from casus.sessiedelen import Sessiestand
from casus.toestemming import mag_op_beamer, waarom_niet_op_beamer

_STIJL = (Path(__file__).parent / "presentatie.css").read_text(encoding="utf-8")


def toon_presentatie(
    merken: Callable[[Zicht], Sequence[Merk]], aspectblad: Callable[[Zicht, str], Aspectblad | None]
) -> None:
    """The window; ``merken`` and ``aspectblad`` give what other packages know: of the case as it may be shown."""
    st.html(f"<style>{_STIJL}</style>")
    beeld = _noem_beeld()  # before what is drawn is read: what comes in between is drawn with the next look
    huidig = zicht()
    if huidig is None:
        with st.container(key="beamer"):
            st.title("Presentatie", anchor=False)
        return
    stand = opslag().sessies.lees(huidig.nr)
    van_tafel = opslag().voorbereiding(huidig.nr).van_tafel
    with st.container(key="beamer"):
        laatste = _teken(huidig, stand, van_tafel, Beamerbron(merken, aspectblad))
    sein_beamer(laatste, beeld)


def _noem_beeld() -> str:
    nummer = lees_adres().casus
    try:
        return "" if nummer is None else noem_beeld(nummer, opslag().sessies.lees(nummer))
    except KeyError:
        return ""


def _teken(huidig: Zicht, stand: Sessiestand, van_tafel: str, bron: Beamerbron) -> str:
    """Draws the sheet of the part the talk is in; the id of what was put in last, where that is to be seen."""
    if not mag_op_beamer(huidig.casus):
        teken_zin("Nu niet op het scherm", waarom_niet_op_beamer(huidig.casus))
        return ""
    if stand.deel is None:
        _teken_geen_gesprek(stand)
        return ""
    # Under a name of its own: what others keep of the whole case is not what may be shown.
    toonbaar = maak_toonbaar(huidig.casus, van_tafel)
    getoond = replace(huidig, casus=toonbaar, bestand=f"{huidig.bestand}:beamer:{hash(van_tafel)}")
    BLADEN[stand.deel](huidig, getoond, stand, bron)
    return _zoek_laatste(getoond)


def _teken_geen_gesprek(stand: Sessiestand) -> None:
    if any(stand.besteed.values()):
        teken_zin("Dank u wel", "Het gesprek is klaar.")
    else:
        teken_zin("Welkom", "Het gesprek begint zo.")


def _zoek_laatste(getoond: Zicht) -> str:
    """The item that was put in or changed last; the sheet says itself whether it is on it."""
    regels = opslag().geschiedenis(getoond.nr, hoeveel=1)
    return str(regels[0]["item"]) if regels else ""
