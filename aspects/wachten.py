"""How long people waited for what was applied for, and whether that kept within the norm.

Source: calculation rules, section Waiting.
"""

from dataclasses import dataclass

from casus.controle.omgeving import Omgeving
from casus.datums import LOOPT_NOG
from casus.model import Casus, Voorziening
from casus.perioden import Moment, lees_moment

BINNEN, GEEN_NORM, NIET_TE_BEPALEN = "binnen", "geen_norm", "niet_te_bepalen"
MOGELIJK_OVERSCHREDEN, ZEKER_OVERSCHREDEN = "mogelijk_overschreden", "zeker_overschreden"


@dataclass(frozen=True)
class Wachttijd:
    """One stretch of waiting: from ``min`` to ``max`` days; both None where nobody knows.

    ``lopend``: people wait still. ``norm`` in days, None without one. ``betwist``: told otherwise too.
    """

    voorziening: str
    traject: str
    min: int | None
    max: int | None
    lopend: bool
    norm: int | None
    oordeel: str
    betwist: bool


def bereken_wachttijden(casus: Casus, omgeving: Omgeving) -> tuple[Wachttijd, ...] | None:
    """The stretches of every voorziening in the order of the case; None where voorzieningen were not asked.

    Source: calculation rules, Waiting.
    """
    if casus.uitgevraagd.get("voorzieningen") != "ja":
        return None
    peil = omgeving.peildatum.toordinal()
    vandaag, normen = Moment(peil, peil, 0), omgeving.onderzoek.normdagen
    return tuple(rij for v in casus.voorzieningen for rij in _bereken_voorziening(v, vandaag, normen))


def _bereken_voorziening(v: Voorziening, vandaag: Moment, normen: dict[str, int]) -> list[Wachttijd]:
    tekst = v.gemeld or v.aangevraagd
    melding = lees_moment(tekst) if tekst else None
    besluit = lees_moment(v.besloten) if v.besloten else None
    wacht_nog = v.gestart == LOOPT_NOG
    start = vandaag if wacht_nog else lees_moment(v.gestart) if v.gestart else None
    rijen = []
    if melding:
        rijen.append(_bereken_besluit(v, melding, besluit, vandaag, normen.get(v.wet) if v.wet else None))
    if besluit and start:
        rijen.append(_zonder_norm(v, "besluit_start", besluit, start, wacht_nog))
    if melding and start:
        rijen.append(_zonder_norm(v, "melding_start", melding, start, wacht_nog))
    return rijen


def _bereken_besluit(
    v: Voorziening, melding: Moment, besluit: Moment | None, vandaag: Moment, norm: int | None
) -> Wachttijd:
    """From the request to the decision, less the days it stood still; silence is not compliance."""
    lopend = besluit is None and v.uitkomst == "lopend"
    tot = vandaag if lopend else besluit
    if tot is None:
        return Wachttijd(v.id, "melding_besluit", None, None, False, norm, NIET_TE_BEPALEN, v.betwist)
    kortst, langst = _bereken_duur(melding, tot, v.opgeschort_dagen)
    oordeel = _oordeel(kortst, langst, norm, v.betwist)
    return Wachttijd(v.id, "melding_besluit", kortst, langst, lopend, norm, oordeel, v.betwist)


def _zonder_norm(v: Voorziening, traject: str, van: Moment, tot: Moment, lopend: bool) -> Wachttijd:
    return Wachttijd(v.id, traject, *_bereken_duur(van, tot), lopend, None, GEEN_NORM, v.betwist)


def _bereken_duur(van: Moment, tot: Moment, opgeschort: int = 0) -> tuple[int, int]:
    """The least and the most days it can have been."""
    return max(0, tot.vroeg - van.laat - opgeschort), max(0, tot.laat - van.vroeg - opgeschort)


def _oordeel(kortst: int, langst: int, norm: int | None, betwist: bool) -> str:
    if norm is None:
        return GEEN_NORM
    if kortst > norm and not betwist:
        return ZEKER_OVERSCHREDEN
    return MOGELIJK_OVERSCHREDEN if langst > norm or betwist else BINNEN
