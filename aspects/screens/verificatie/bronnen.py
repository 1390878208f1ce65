"""All texts that are put to people, with what waits; kept between runs until a case or a text changes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from aspects.aspectenlijst import laad_aspecten
from aspects.screens.cijfers import cijfers_van_alle
from aspects.screens.onderzoekcasus import verander_item
from aspects.screens.stof import MAG_STRIKT
from aspects.verificatie.plaatsen import lijst_plaatsen, sorteer_teksten
from aspects.verificatie.werklijst import Wachtregel, Werkstuk, maak_werklijst, verzamel_stukken
from casus.model import Casus
from casus.screens.bron import Onderzoekszicht, ik
from casus.screens.onderzoekformulier import verander_ding

Verander = Callable[[str, Callable[[Any], Any]], bool]
"""Stores a text as a rule makes it of what is stored now: ``verander(what, rule)``."""


@dataclass(frozen=True)
class Stof:
    """What this screen is about: counting cases by number, their texts, the worklist, the names of aspects, places."""

    casussen: dict[int, Casus]
    stukken: tuple[Werkstuk, ...]
    werklijst: tuple[Wachtregel, ...]
    aspecten: dict[str, str]
    plaatsen: dict[str, str]


def lees_stof(huidig: Onderzoekszicht) -> Stof:
    """The texts of this evaluation as they are now."""
    return _verzamel((huidig.bestand, huidig.nr, huidig.versie, huidig.casusversies, huidig.lijstversie), huidig)


@st.cache_resource(show_spinner=False, max_entries=4)
def _verzamel(sleutel: tuple[object, ...], _huidig: Onderzoekszicht) -> Stof:
    uitleg = laad_aspecten(_huidig.onderzoek)
    casussen = {nummer: cijfers.casus for nummer, cijfers in cijfers_van_alle(_huidig).items()}
    plaatsen = lijst_plaatsen(uitleg)
    stukken = verzamel_stukken(casussen.items(), sorteer_teksten(_huidig.lijsten.teksten, plaatsen))
    aspecten = {aspect.code: aspect.label for aspect in uitleg}
    return Stof(casussen, stukken, maak_werklijst(stukken), aspecten, plaatsen)


def mag_zien(stuk: Werkstuk) -> bool:
    """False for the words of a strict case where one is neither the evaluation team nor leads its talk."""
    return stuk.casus is None or stuk.casus.veiligheid != "strikt" or ik() in MAG_STRIKT


def maak_verander(huidig: Onderzoekszicht, stuk: Werkstuk) -> Verander:
    """How changes of this text are stored: with its case, or with the evaluation."""
    if stuk.nr is None:
        return lambda wat, maak: verander_ding(huidig.nr, "teksten", stuk.kenmerk, wat, maak)
    nummer = stuk.nr
    return lambda wat, maak: verander_item(nummer, stuk.soort, stuk.kenmerk, wat, maak)
