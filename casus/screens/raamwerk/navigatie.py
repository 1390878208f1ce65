"""The table of screens drawn as navigation: four groups, by task."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

import streamlit as st

from casus.screens.raamwerk.adres import Adres, onthoud_paginas, parameters

__all__ = ["GROEPEN", "Scherm", "toon_navigatie"]

GROEPEN = ("Sessie", "Evaluatie", "Regie-leerbeeld", "Beheer")
"""The groups in the order in which they are drawn; others follow."""


@dataclass(frozen=True)
class Scherm:
    """One screen: its place in the address, its name, its group and what draws it.

    A screen with `casus_nodig` stands in the navigation only when the address
    names a casus; it is registered always, so that a link or reload finds it.
    `verborgen` screens are never listed (the second window for the beamer).
    `buiten_menu` ones neither, but they show the menu: they are not for who looks.
    `icoon` is a Material symbol in the framework's notation, or None.
    """

    pad: str
    titel: str
    groep: str
    functie: Callable[[], None]
    casus_nodig: bool = False
    icoon: str | None = None
    verborgen: bool = False
    buiten_menu: bool = False


def toon_navigatie(schermen: Sequence[Scherm], adres: Adres, *, met_menu: bool = True) -> Scherm:
    """Register the screens, draw the menu and run the screen the address names.

    The first screen is also what an empty path shows. Returns the screen that
    ran. `met_menu=False` draws no menu (beamer). Raises ValueError when two
    screens share one pad or the table is empty.
    """
    _controleer(schermen)
    paginas = {
        scherm.pad: st.Page(scherm.functie, title=scherm.titel, icon=scherm.icoon, url_path=scherm.pad)
        for scherm in schermen
    }
    start = schermen[0]
    begin = st.Page(start.functie, title=start.titel, icon=start.icoon, url_path="begin", default=True)
    onthoud_paginas(paginas)
    huidig = st.navigation([begin, *paginas.values()], position="hidden")
    actief = start if huidig.url_path == "" else _vind(schermen, huidig.url_path)
    if met_menu and not actief.verborgen:
        _toon_menu(schermen, paginas, adres, actief)
    huidig.run()
    return actief


def _controleer(schermen: Sequence[Scherm]) -> None:
    if not schermen:
        raise ValueError("De tabel met schermen is leeg.")
    paden = [scherm.pad for scherm in schermen]
    dubbel = {pad for pad in paden if paden.count(pad) > 1}
    if dubbel:
        raise ValueError(f"Twee schermen met hetzelfde pad: {', '.join(sorted(dubbel))}.")


def _vind(schermen: Sequence[Scherm], pad: str) -> Scherm:
    return next((scherm for scherm in schermen if scherm.pad == pad), schermen[0])


def _toon_menu(schermen: Sequence[Scherm], paginas: dict, adres: Adres, actief: Scherm) -> None:
    in_menu = [s for s in schermen if not (s.verborgen or s.buiten_menu)]
    zichtbaar = [s for s in in_menu if adres.casus is not None or not s.casus_nodig]
    volgorde = {groep: nummer for nummer, groep in enumerate(GROEPEN)}
    zichtbaar.sort(key=lambda scherm: volgorde.get(scherm.groep, len(GROEPEN)))
    with st.sidebar.container(key="raamwerk_navigatie", gap=None):
        for groep, leden in groupby(zichtbaar, key=lambda scherm: scherm.groep):
            st.html(f'<p class="casus-groep">{html.escape(groep)}</p>')
            for scherm in leden:
                soort = "actief" if scherm.pad == actief.pad else "ander"
                with st.container(key=f"raamwerk_link_{soort}_{scherm.pad}", gap=None):
                    st.page_link(
                        paginas[scherm.pad],
                        label=scherm.titel,
                        width="stretch",
                        query_params=parameters(adres),
                    )
