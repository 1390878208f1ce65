"""The quick line: one field and Enter; every line arrives once, in order.

The browser keeps a queue of what was entered and sends the whole queue until
this side says "handled". So a run that is interrupted, or thirty lines within a
second, lose nothing and double nothing.

A screen does, in this order, before it draws anything else::

    for regel in lees_regels(SLEUTEL):          # store first, draw later
        nummer = verwerk(regel)                 # every handled line raises it
    tekst = lees_tekst(SLEUTEL, nummer)         # what stands in the field now
    if tekst is not None:
        bewaar_concept(tekst)
    snelregel(key=SLEUTEL, ..., volgnummer=nummer, concept=laad_concept())

Name the casus in the key: the browser holds unsent lines under that name.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import streamlit as st

from casus.screens.raamwerk.ongestoord import ongestoord

__all__ = ["STANDAARD_TOETSEN", "EchoSoort", "Regel", "lees_regels", "lees_tekst", "snelregel"]

EchoSoort = Literal["goed", "vraag", "notitie", "fout", "leeg"]

STANDAARD_TOETSEN: tuple[dict[str, Any], ...] = (
    {"toets": "Alt+Enter", "naam": "notitie", "label": "Notitie", "leegt": True},
    {"toets": "F2", "naam": "verbeteren", "label": "Verbeteren"},
    {"toets": "F4", "naam": "anders", "label": "Zien we anders"},
    {"toets": "F8", "naam": "hoort_niet", "label": "Hoort er niet in"},
    {"toets": "F9", "naam": "ongedaan", "label": "Ongedaan maken"},
    {"toets": "ArrowUp", "naam": "vorige", "label": "Vorige"},
    {"toets": "ArrowDown", "naam": "volgende", "label": "Volgende"},
)
"""Keys beside Enter ("toevoegen"). `leegt`: the text leaves the field at once."""

_HIER = Path(__file__).parent
_ONTHOUDEN = 2_000

_onderdeel = st.components.v2.component(
    "casus_snelregel",
    css=(_HIER / "snelregel.css").read_text(encoding="utf-8"),
    js=(_HIER / "snelregel.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


@dataclass(frozen=True)
class Regel:
    """One action of the person in the quick line.

    `actie` is "toevoegen" (Enter) or the name of a key, `tekst` what stood in
    the field (may be empty for other actions), `volgnummer` the number the
    screen had given, `kenmerk` unique for this one key press: the same text
    twice is two lines.
    """

    actie: str
    tekst: str
    volgnummer: int
    kenmerk: str


@dataclass
class _Boek:
    """What this session knows of one quick line; changed in place, never replaced."""

    sessie: str = field(default_factory=lambda: uuid.uuid4().hex)
    behandeld: dict[str, None] = field(default_factory=dict)

    def teken_af(self, kenmerk: str) -> None:
        self.behandeld[kenmerk] = None
        while len(self.behandeld) > _ONTHOUDEN:
            del self.behandeld[next(iter(self.behandeld))]


def lees_regels(key: str) -> Iterator[Regel]:
    """Lines that came in and were not handed out before, oldest first.

    A line counts as handled from the moment it is handed out: store it before
    asking for the next. Until the last one the run is not broken off.
    """
    boek = _boek(key)
    with ongestoord():
        for regel in _wachtend(_veld(key, boek)):
            if regel.kenmerk not in boek.behandeld:
                boek.teken_af(regel.kenmerk)
                yield regel


def lees_tekst(key: str, volgnummer: int) -> str | None:
    """What stands in the field; None when nothing newer than `volgnummer` is known."""
    veld = _veld(key, _boek(key))
    if veld.get("volgnummer") != volgnummer:
        return None
    return str(veld.get("tekst", ""))


def snelregel(
    *,
    key: str,
    label: str,
    plaatshouder: str = "",
    echo: str = "",
    echo_soort: EchoSoort = "leeg",
    concept: str = "",
    gekozen: str = "",
    volgnummer: int = 0,
    toetsen: Sequence[Mapping[str, Any]] = STANDAARD_TOETSEN,
    label_toevoegen: str = "Toevoegen",
    focus: bool = False,
) -> Regel | None:
    """Draw the quick line; give the first line that nobody read with `lees_regels`.

    `concept` fills the field when it appears and when `volgnummer` has risen;
    text typed in the meantime is never overwritten. After a Regel that came
    back from here, raise `volgnummer` and run again (`st.rerun`).
    """
    boek = _boek(key)
    wachtend = list(_wachtend(_veld(key, boek)))
    gegevens = {
        "sleutel": key,
        "sessie": boek.sessie,
        "label": label,
        "plaatshouder": plaatshouder,
        "echo": echo,
        "echoSoort": echo_soort,
        "concept": concept,
        "gekozen": gekozen,
        "volgnummer": volgnummer,
        "toetsen": [
            {"toets": "Enter", "naam": "toevoegen", "label": label_toevoegen, "leegt": True},
            *(dict(toets) for toets in toetsen),
        ],
        "behandeld": [regel.kenmerk for regel in wachtend if regel.kenmerk in boek.behandeld],
        "gezien": _veld(key, boek).get("stempel", 0),
        "focus": focus,
    }
    _onderdeel(key=key, data=gegevens, on_veld_change=_niets)
    nieuw = next((regel for regel in wachtend if regel.kenmerk not in boek.behandeld), None)
    if nieuw is not None:
        boek.teken_af(nieuw.kenmerk)
    return nieuw


def _niets() -> None:
    """The framework wants a callback for every state it keeps."""


def _boek(key: str) -> _Boek:
    naam = f"raamwerk.snelregel.{key}"
    if naam not in st.session_state:
        st.session_state[naam] = _Boek()
    return st.session_state[naam]


def _veld(key: str, boek: _Boek) -> Mapping[str, Any]:
    """What the browser sent last; nothing when it was meant for an earlier session."""
    staat = st.session_state.get(key)
    veld = staat.get("veld") if isinstance(staat, Mapping) else None
    if not isinstance(veld, Mapping) or veld.get("sessie") != boek.sessie:
        return {}
    return veld


def _wachtend(veld: Mapping[str, Any]) -> Iterator[Regel]:
    for ruw in veld.get("rij") or ():
        if isinstance(ruw, Mapping) and ruw.get("kenmerk"):
            yield Regel(
                actie=str(ruw.get("actie", "")),
                tekst=str(ruw.get("tekst", "")),
                volgnummer=int(ruw.get("volgnummer") or 0),
                kenmerk=str(ruw["kenmerk"]),
            )
