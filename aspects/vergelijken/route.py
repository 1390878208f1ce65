"""The way from the first signal to the first support, with the days between as far as they are known.

Days are calendar days, a range where a date is vague; a step nobody told of is unknown, which is not zero.
Source: the report, Laagdrempelig (the regular route); calculation rules, Waiting (the length of a stretch).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from aspects.vensterdagen import lees_venster
from aspects.vergelijken.momenten import (
    Eerste, Mogelijk, kies_eerste, kies_eerste_tot, kies_eerste_vanaf, lees_mogelijk,
)  # fmt: skip
from casus.model import Casus

_BINNEN = ("inwoner", "naaste", "gebiedsteam")


@dataclass(frozen=True)
class Stap:
    """One step: when it was, and the least and the most days between it and the aanmelding.

    ``eerste`` None: nobody told of it. ``dagen`` None: not to be counted, for this or the aanmelding is unknown.
    """

    soort: str
    eerste: Eerste | None
    dagen: tuple[int, int] | None


@dataclass(frozen=True)
class Route:
    """The steps of one story: signaal, aanmelding, huisbezoek, besluit, hulp."""

    stappen: tuple[Stap, ...]

    def stap(self, soort: str) -> Stap:
        return next(stap for stap in self.stappen if stap.soort == soort)


def volg_route(casus: Casus, peildatum: date) -> Route:
    """The steps of one story.

    Aanmelding: the first that may lie in the casus window. Signal: the first one that is not after it for sure.
    Home visit, decision (an event or that of a voorziening) and support by others than inwoner, relatives and
    gebiedsteam: the first that is not before it for sure. Without an aanmelding: the first of each, and no days.
    """
    venster = lees_venster(casus, peildatum)
    aanmeldingen = _lees_gebeurtenissen(casus, "aanmelding")
    aanmelding = kies_eerste(m for m in aanmeldingen if m.dagen.van <= venster.tot and m.dagen.tot >= venster.van)
    anker = aanmelding.dagen if aanmelding else None
    later = {
        "huisbezoek": _lees_gebeurtenissen(casus, "huisbezoek"),
        "besluit": _lees_besluiten(casus),
        "hulp": _lees_hulp(casus),
    }
    gevonden: dict[str, Eerste | None] = {
        "signaal": kies_eerste_tot(_lees_gebeurtenissen(casus, "signaal"), anker), "aanmelding": aanmelding,
        **{soort: kies_eerste_vanaf(mogelijk, anker) for soort, mogelijk in later.items()},
    }  # fmt: skip
    return Route(
        tuple(Stap(soort, eerste, _tel_dagen(soort, eerste, aanmelding)) for soort, eerste in gevonden.items())
    )


def _tel_dagen(soort: str, eerste: Eerste | None, aanmelding: Eerste | None) -> tuple[int, int] | None:
    if eerste is None or aanmelding is None or soort == "aanmelding":
        return None
    van, tot = (eerste, aanmelding) if soort == "signaal" else (aanmelding, eerste)
    return max(0, tot.dagen.van - van.dagen.tot), max(0, tot.dagen.tot - van.dagen.van)


def _lees_gebeurtenissen(casus: Casus, soort: str) -> Iterator[Mogelijk]:
    for g in casus.gebeurtenissen:
        if g.soort == soort and g.scenario != "referentie":
            yield lees_mogelijk("gebeurtenissen", g, g.datum, "datum")


def _lees_besluiten(casus: Casus) -> Iterator[Mogelijk]:
    yield from _lees_gebeurtenissen(casus, "beschikking")
    for v in casus.voorzieningen:
        if v.besloten:
            yield lees_mogelijk("voorzieningen", v, v.besloten, "besloten")


def _lees_hulp(casus: Casus) -> Iterator[Mogelijk]:
    anderen = {b.id for b in casus.betrokkenen if b.soort not in _BINNEN}
    for i in casus.inzetten:
        if i.scenario != "referentie" and i.betrokkene in anderen:
            yield lees_mogelijk("inzetten", i, i.van, "van")
