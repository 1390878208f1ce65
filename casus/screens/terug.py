"""The way back from a case to the screen of the evaluation one came from; it stands in the address, as codes only."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode

import streamlit as st

from casus.screens.raamwerk import Scherm, lees_adres, link_naar

TERUG = "terug"
_PAD = re.compile(r"[a-z][a-z_-]{0,39}")
_NAAM = re.compile(r"[a-z][a-z_]{0,29}")
_LANGST = 400


def maak_terug(pad: str, parameters: Mapping[str, str]) -> str:
    """The way back to the screen at ``pad`` as it is now; what makes it too long is left out."""
    delen = {naam: waarde for naam, waarde in parameters.items() if _NAAM.fullmatch(naam) and naam != TERUG}
    while delen and len(urlencode(delen)) > _LANGST:
        delen.popitem()
    return f"{pad}?{urlencode(delen)}" if delen else pad


def lees_terug(tekst: str) -> tuple[str, dict[str, str]] | None:
    """The screen and its parameters; None for anything else somebody may type in an address."""
    pad, _, rest = tekst[: 2 * _LANGST].partition("?")
    if not _PAD.fullmatch(pad):
        return None
    return pad, {naam: waarde for naam, waarde in parse_qsl(rest) if _NAAM.fullmatch(naam) and naam != TERUG}


def met_terug(schermen: Sequence[Scherm]) -> list[Scherm]:
    """The same screens, with the link back above them where the address carries one."""
    return [
        scherm if scherm.verborgen else replace(scherm, functie=_zet_erboven(scherm, schermen)) for scherm in schermen
    ]


def _zet_erboven(scherm: Scherm, schermen: Sequence[Scherm]) -> Callable[[], None]:
    def met_link() -> None:
        _teken_terug(schermen)
        scherm.functie()

    met_link.__name__ = scherm.pad
    return met_link


def _teken_terug(schermen: Sequence[Scherm]) -> None:
    gevonden = lees_terug(lees_adres().extra.get(TERUG, ""))
    if gevonden is None:
        return
    pad, parameters = gevonden
    doel = next((scherm for scherm in schermen if scherm.pad == pad and not scherm.verborgen), None)
    if doel is not None:
        with st.container(key="raamwerk_terug"):
            link_naar(pad, f"← Terug naar {doel.titel}", **{"casus": None, **parameters})
