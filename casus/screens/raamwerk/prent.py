"""A picture that can be taken hold of: an SVG with things one can choose.

Our own renderer makes the SVG; elements with `data-item` (and `data-lijst`)
can be chosen by mouse and by keyboard. The browser tells how wide the picture
may be, so that the renderer can draw for that width.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

__all__ = ["STAP_BREEDTE", "Keuze", "Prent", "lees_breedte", "toon_prent"]

STAP_BREEDTE = 80
"""CSS px; the width is reported in multiples of this, rounded down."""

_HIER = Path(__file__).parent

_onderdeel = st.components.v2.component(
    "casus_prent",
    css=(_HIER / "prent.css").read_text(encoding="utf-8"),
    js=(_HIER / "prent.js").read_text(encoding="utf-8"),
    isolate_styles=True,
)


@dataclass(frozen=True)
class Keuze:
    """What was chosen in the picture: the thing and the list it is in.

    `lijst` is empty when the element named none. `kenmerk` is unique per click
    or key press: choosing the same thing twice is two choices.
    """

    lijst: str
    item: str
    kenmerk: str = ""


@dataclass(frozen=True)
class Prent:
    """What the picture reports after this run.

    `gekozen` is set in the one run after a choice, else None. `breedte` is the
    room for the picture in CSS px; None before the browser has measured it.
    """

    gekozen: Keuze | None
    breedte: int | None


def lees_breedte(key: str, standaard: int = 1040) -> int:
    """The width to draw for, in CSS px; `standaard` before the browser has measured."""
    staat = st.session_state.get(key)
    breedte = _breedte(staat) if isinstance(staat, Mapping) else None
    return breedte or standaard


def toon_prent(
    svg: str,
    *,
    key: str,
    beschrijving: str,
    gekozen: str | None = None,
    bekend: int | None = None,
) -> Prent:
    """Show the SVG; `beschrijving` is the picture in words for who cannot see it.

    `gekozen` marks the element with that `data-item` as chosen. `bekend` is the
    width it was drawn for where that is known from another picture in the same
    place: the browser then reports only another one. In the browser
    scripts, foreign objects, event attributes, links and references outside the
    picture are taken out, whatever the SVG holds.
    """
    gegevens = {
        "svg": svg,
        "beschrijving": beschrijving,
        "gekozen": gekozen or "",
        "stap": STAP_BREEDTE,
        "sleutel": key,
        "bekend": bekend or 0,
    }
    onthouden = f"raamwerk.prent.{key}"

    def onthoud() -> None:  # kept at once: the picture reports its width too, and that can break this run off
        if ruw := (st.session_state.get(key) or {}).get("keuze"):
            st.session_state[onthouden] = ruw

    uitkomst = _onderdeel(key=key, data=gegevens, on_keuze_change=onthoud, on_breedte_change=_niets)
    ruw = st.session_state.pop(onthouden, None) or uitkomst.get("keuze")
    return Prent(gekozen=_keuze(ruw), breedte=_breedte(uitkomst))


def _niets() -> None:
    """The framework wants a callback for every value it keeps."""


def _breedte(staat: Mapping[str, Any]) -> int | None:
    waarde = staat.get("breedte")
    return int(waarde) if isinstance(waarde, int | float) and waarde >= STAP_BREEDTE else None


def _keuze(ruw: Any) -> Keuze | None:
    if not isinstance(ruw, Mapping) or not ruw.get("item"):
        return None
    return Keuze(
        lijst=str(ruw.get("lijst") or ""),
        item=str(ruw["item"]),
        kenmerk=str(ruw.get("kenmerk") or ""),
    )
