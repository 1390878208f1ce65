"""The figures of one voorziening and one goal in plain sentences: a range where dates are vague, and what is not known.

Source: calculation rules, Waiting; Goals and self-reliance.
"""

from collections.abc import Sequence

from aspects.doelen import DoelenUitkomst
from aspects.wachten import (
    BINNEN, GEEN_NORM, MOGELIJK_OVERSCHREDEN, NIET_TE_BEPALEN, ZEKER_OVERSCHREDEN, Wachttijd,
)  # fmt: skip
from casus.datums import dagen_in_woorden

NIET_GEVRAAGD = "Hier is nog niet (helemaal) naar gevraagd. Daarom staat er geen cijfer."
_TRAJECT = {
    "melding_besluit": "Van melding tot besluit", "besluit_start": "Van besluit tot start",
    "melding_start": "Van melding tot start",
}  # fmt: skip
_OORDEEL = {
    BINNEN: "binnen de norm van {norm}",
    ZEKER_OVERSCHREDEN: "zeker langer dan de norm van {norm}",
    MOGELIJK_OVERSCHREDEN: "misschien langer dan de norm van {norm}",
}


def vertel_wachttijden(rijen: Sequence[Wachttijd] | None, voorziening: str) -> list[str]:
    """How long people waited for one voorziening, stretch by stretch; the norm only where there is one."""
    if rijen is None:
        return [NIET_GEVRAAGD]
    eigen = [rij for rij in rijen if rij.voorziening == voorziening]
    if not eigen:
        return ["Nog geen wachttijd: niet bekend is wanneer het gemeld of aangevraagd is."]
    zinnen = [_vertel_traject(rij) for rij in eigen]
    if any(rij.betwist for rij in eigen):
        zinnen.append("Mensen vertellen dit verschillend. Daarom is niets hiervan zeker.")
    return zinnen


def _vertel_traject(rij: Wachttijd) -> str:
    traject = _TRAJECT[rij.traject]
    if rij.min is None or rij.max is None:
        return f"{traject}: niet te zeggen, want er is geen besluit ingevuld."
    duur = schrijf_duur(rij.min, rij.max)
    nog = ", en het wachten duurt nog" if rij.lopend else ""
    if rij.oordeel in (GEEN_NORM, NIET_TE_BEPALEN) or rij.norm is None:
        return f"{traject}: {duur}{nog}."
    return f"{traject}: {duur}{nog}; {_OORDEEL[rij.oordeel].format(norm=dagen_in_woorden(rij.norm))}."


def schrijf_duur(kortst: int, langst: int) -> str:
    """'84 dagen'; '60 tot 90 dagen' where it is not sure."""
    if kortst == langst:
        return dagen_in_woorden(kortst)
    return f"{kortst} tot {dagen_in_woorden(langst)}"


def vertel_doel(uitkomst: DoelenUitkomst | None, doel: str, drempel: int) -> list[str]:
    """How long certainly nobody looked back on one goal."""
    if uitkomst is None:
        return [NIET_GEVRAAGD]
    dagen = uitkomst.langste_zonder_evaluatie.get(doel)
    if dagen is None:
        return ["Niet te zeggen hoe lang er niet op teruggekeken is: het einde van het doel is niet bekend."]
    zin = f"Langste tijd dat er zeker niet op teruggekeken is: {dagen_in_woorden(dagen)}."
    if doel in uitkomst.signalen:
        return [zin, f"Dat is langer dan {dagen_in_woorden(drempel)}. Een vraag: had terugkijken geholpen?"]
    return [zin]
