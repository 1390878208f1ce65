"""Stretches of regie to ask people about: nobody was named there, and nobody explained it or called it missed.

A question, never a verdict. Source: calculation rules, Regie (signal); product, screen Regie.
"""

from dataclasses import dataclass
from datetime import date

from aspects.cijfers import CasusCijfers
from aspects.regie import RegieUitkomst
from aspects.stukken import Runs, doorsnijd, raakt, trek_af, voeg_samen
from casus.model import Casus, Regieperiode
from casus.model.keuzes import Vorm
from casus.perioden import Stuk, bepaal_mogelijk


@dataclass(frozen=True)
class Regievraag:
    """Days of one form for which nobody was named. ``signaal``: long enough to ask about by the threshold."""

    vorm: Vorm
    van: date
    tot: date
    signaal: bool

    @property
    def dagen(self) -> int:
        return (self.tot - self.van).days + 1


def vind_regievragen(cijfers: CasusCijfers, peildatum: date) -> tuple[Regievraag, ...]:
    """The stretches nobody said anything of, form by form in time order; none for inwonersregie.

    Everyone has some regie of their own; there its strength counts.
    """
    uit = []
    for vorm, uitkomst in cijfers.regie.items():
        if uitkomst is None or vorm == "inwoner":
            continue
        for stuk in trek_af(uitkomst.gaten, vind_gemist(cijfers.casus, uitkomst, peildatum)):
            van, tot = date.fromordinal(stuk.van), date.fromordinal(stuk.tot)
            uit.append(Regievraag(vorm, van, tot, raakt(uitkomst.signalen, stuk)))
    return tuple(uit)


def vind_onverklaard(casus: Casus, uitkomst: RegieUitkomst, peildatum: date) -> tuple[Regieperiode, ...]:
    """The told periods without holder, or unclear, that nobody explained, as far as they make a signal."""
    venster = _venster(uitkomst)
    perioden = [r for r in casus.regieperioden if r.vorm == uitkomst.vorm and r.duiding is None]
    return tuple(
        r
        for r in perioden
        if (r.houder is None or r.onduidelijk)
        and any(doorsnijd(uitkomst.signalen, [bepaal_mogelijk(r.van, r.tot, venster, peildatum)]))
    )


def vind_gemist(casus: Casus, uitkomst: RegieUitkomst, peildatum: date) -> Runs:
    """The days of ``gaten`` that people called *gemist*."""
    venster = _venster(uitkomst)
    perioden = [r for r in casus.regieperioden if r.vorm == uitkomst.vorm and r.duiding == "gemist"]
    stukken = voeg_samen(bepaal_mogelijk(r.van, r.tot, venster, peildatum) for r in perioden)
    return doorsnijd(uitkomst.gaten, stukken)


def _venster(uitkomst: RegieUitkomst) -> Stuk:
    """From the first to the last day of W; empty where W is."""
    return Stuk(uitkomst.venster[0].van, uitkomst.venster[-1].tot) if uitkomst.venster else Stuk(1, 0)
