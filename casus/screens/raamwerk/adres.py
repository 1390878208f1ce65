"""The address of a screen: which onderzoek, which casus, who is looking.

State of a screen is ids only and stands in the address, so that back, reload
and a second tab do what one expects. Story text never stands in an address.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn

import streamlit as st

__all__ = ["BLIJVEND", "Adres", "lees_adres", "link_naar", "maak_adres", "naar", "parameters", "zet_adres"]

BLIJVEND = ("onderzoek", "casus", "ik", "opslag")
"""Parameters that go along from screen to screen."""

_GETALLEN = ("onderzoek", "casus")
_WOORDEN = ("item", "lijst", "ik", "opslag")
_VELDEN = _GETALLEN + _WOORDEN
_GELDIG_GETAL = re.compile(r"[0-9]{1,12}")
_GELDIG_WOORD = re.compile(r"[A-Za-z0-9_.:-]{1,80}")
_PAGINAS = "raamwerk.paginas"


@dataclass(frozen=True)
class Adres:
    """What the address says; a part that is absent or rubbish is None.

    `onderzoek` and `casus` are ids in the store, `item` and `lijst` name one
    thing on the screen, `ik` says who is looking ("ik ben …"), `opslag` which
    store where there is more than one, `extra` holds all other parameters as
    they stand, unchecked.
    """

    onderzoek: int | None = None
    casus: int | None = None
    item: str | None = None
    lijst: str | None = None
    ik: str | None = None
    extra: dict[str, str] = field(default_factory=dict)
    opslag: str | None = None


def maak_adres(ruw: Mapping[str, Any]) -> Adres:
    """Read an Adres from raw parameters, tolerant of anything a person can type."""
    getallen = {naam: _lees_getal(ruw.get(naam)) for naam in _GETALLEN}
    woorden = {naam: _lees_woord(ruw.get(naam)) for naam in _WOORDEN}
    extra = {str(k): _laatste(v) for k, v in ruw.items() if k not in _VELDEN}
    return Adres(**getallen, **woorden, extra=extra)


def lees_adres() -> Adres:
    """The address of this run."""
    return maak_adres(st.query_params.to_dict())


def zet_adres(**wijzigingen: object) -> None:
    """Change the named parameters of the address, leave the others; None removes one.

    Writes only what differs, so that calling it on every run costs no history.
    """
    for naam, waarde in wijzigingen.items():
        tekst = _schrijf(waarde)
        if tekst is None:
            if naam in st.query_params:
                del st.query_params[naam]
        elif st.query_params.get(naam) != tekst:
            st.query_params[naam] = tekst


def parameters(adres: Adres, **wijzigingen: object) -> dict[str, str]:
    """The parameters for a link to another screen: who and which case go along.

    `wijzigingen` adds or replaces; None leaves one out.
    """
    basis: dict[str, object] = {naam: getattr(adres, naam) for naam in BLIJVEND}
    basis.update(wijzigingen)
    paren = ((naam, _schrijf(waarde)) for naam, waarde in basis.items())
    return {naam: tekst for naam, tekst in paren if tekst is not None}


def naar(pad: str, **wijzigingen: object) -> NoReturn:
    """Go to the screen with this pad, keeping onderzoek, casus and ik.

    Ends the run. Raises KeyError when no screen with this pad was registered
    by `toon_navigatie`.
    """
    paginas = st.session_state.get(_PAGINAS, {})
    if pad not in paginas:
        raise KeyError(f"Er is geen scherm met het pad {pad!r}.")
    st.switch_page(paginas[pad], query_params=parameters(lees_adres(), **wijzigingen))


def link_naar(pad: str, label: str, **wijzigingen: object) -> None:
    """A link to the screen with this pad, keeping onderzoek, casus and ik; nothing where there is no such screen."""
    pagina = st.session_state.get(_PAGINAS, {}).get(pad)
    if pagina is not None:
        st.page_link(pagina, label=label, query_params=parameters(lees_adres(), **wijzigingen))


def onthoud_paginas(paginas: Mapping[str, Any]) -> None:
    """Keep the registered pages of this session, so that `naar` can find them."""
    st.session_state[_PAGINAS] = dict(paginas)


def _laatste(waarde: Any) -> str:
    if isinstance(waarde, str):
        return waarde
    if isinstance(waarde, Iterable):
        delen = [str(deel) for deel in waarde]
        return delen[-1] if delen else ""
    return str(waarde)


def _lees(waarde: Any, patroon: re.Pattern[str], maak: Callable[[str], Any]) -> Any:
    if waarde is None:
        return None
    tekst = _laatste(waarde).strip()
    return maak(tekst) if patroon.fullmatch(tekst) else None


def _lees_getal(waarde: Any) -> int | None:
    return _lees(waarde, _GELDIG_GETAL, int)


def _lees_woord(waarde: Any) -> str | None:
    return _lees(waarde, _GELDIG_WOORD, str)


def _schrijf(waarde: object) -> str | None:
    if waarde is None or waarde == "":
        return None
    return str(waarde)
