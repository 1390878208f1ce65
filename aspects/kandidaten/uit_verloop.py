"""The kinds of candidate that rest on what happened: a table of them, and per kind one small question to a case.

Source: calculation rules, section Candidates for attention points.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from aspects.cijfers import CasusCijfers
from aspects.kandidaten.drempels import Drempels, keur, lees_drempels
from aspects.kandidaten.model import Voorstel
from aspects.regie import VORMEN
from aspects.wachten import ZEKER_OVERSCHREDEN
from casus.model import Onderzoek
from casus.model.keuzes import Drempelnaam, Vorm


@dataclass(frozen=True)
class Maten:
    """What a question to a case measures by: the thresholds, and the least length (days) of a stretch of regie."""

    drempels: Drempels
    regie_drempel_dagen: int


# True: hit; False: not hit; None: this case has not the data and is in no n.
Vraag = Callable[[CasusCijfers, Maten], bool | None]


@dataclass(frozen=True)
class Soort:
    """One kind: its code, what kind of point and which aspects, its threshold, and the question to each case."""

    code: str
    soort: str
    aspecten: tuple[str, ...]
    drempel: Drempelnaam
    vraag: Vraag


def vind_uit_verloop(cijfers: Sequence[CasusCijfers], onderzoek: Onderzoek, drempels: Drempels) -> list[Voorstel]:
    """What happened in these cases proposes, in the order of the table."""
    maten = Maten(drempels, onderzoek.regie_drempel_dagen)
    return [voorstel for soort in SOORTEN if (voorstel := _stel_vraag(soort, cijfers, maten))]


def is_geraakt(code: str, cijfers: CasusCijfers, onderzoek: Onderzoek) -> bool | None:
    """Whether this kind of candidate hits one case; None where the case has not the data, or no kind has this code."""
    maten = Maten(lees_drempels(onderzoek), onderzoek.regie_drempel_dagen)
    return next((soort.vraag(cijfers, maten) for soort in SOORTEN if soort.code == code), None)


def _stel_vraag(soort: Soort, cijfers: Sequence[CasusCijfers], maten: Maten) -> Voorstel | None:
    gezien = geraakt = 0
    for nummer, casus in enumerate(cijfers):
        antwoord = soort.vraag(casus, maten)
        if antwoord is not None:
            gezien |= 1 << nummer
            geraakt |= antwoord << nummer
    return keur(Voorstel(soort.code, soort.soort, soort.aspecten, gezien, geraakt), soort.drempel, maten.drempels)


def _mist_regie(vorm: Vorm, c: CasusCijfers, maten: Maten) -> bool | None:
    """A stretch without regie long enough to ask about; a window shorter than that could not have one."""
    uitkomst = c.regie[vorm]
    if uitkomst is None or not uitkomst.venster_dagen or uitkomst.venster_dagen < maten.regie_drempel_dagen:
        return None
    return bool(uitkomst.signalen)


def _mist_tussenevaluatie(c: CasusCijfers, _: Maten) -> bool | None:
    return bool(c.doelen.signalen) if c.doelen and c.doelen.langdurig else None


def _is_te_laat(c: CasusCijfers, _: Maten) -> bool | None:
    """A decision that for sure came after the norm, among those that can be told."""
    besluiten = [w for w in c.wachttijden or () if w.traject == "melding_besluit"]
    te_zeggen = [w for w in besluiten if w.norm is not None and w.min is not None and not w.betwist]
    return any(w.oordeel == ZEKER_OVERSCHREDEN for w in te_zeggen) if te_zeggen else None


def _wisselt_de_wacht(c: CasusCijfers, _: Maten) -> bool | None:
    return c.betrokkenheid.opvolgingen >= 2 if c.betrokkenheid.gebiedsteammedewerkers else None


def _heeft_veel_partijen(c: CasusCijfers, maten: Maten) -> bool | None:
    return len(c.betrokkenheid.partijen) >= maten.drempels["veel_partijen_aantal"]


def _is_zonder_vrijwilligers(c: CasusCijfers, _: Maten) -> bool | None:
    return None if c.betrokkenheid.vrijwilligers is None else c.betrokkenheid.vrijwilligers == 0


def _is_zonder_collectief(c: CasusCijfers, _: Maten) -> bool | None:
    return None if c.betrokkenheid.collectief is None else c.betrokkenheid.collectief == 0


SOORTEN: tuple[Soort, ...] = (
    *(
        Soort(f"regiegat:{vorm}", "drempel", ("regie",), "regiegat", partial(_mist_regie, vorm))
        for vorm in VORMEN
        if vorm != "inwoner"
    ),
    Soort("tussenevaluatie", "drempel", ("doelgericht",), "tussenevaluatie", _mist_tussenevaluatie),
    Soort("normtermijn", "drempel", ("bureaucratie",), "normtermijn", _is_te_laat),
    Soort(
        "wisseling_van_de_wacht", "aandacht", ("tevredenheid", "samenwerking"), "wisseling_casussen", _wisselt_de_wacht
    ),
    Soort("veel_partijen", "aandacht", ("samenwerking", "integraal"), "veel_partijen", _heeft_veel_partijen),
    Soort("weinig_vrijwilligers", "aandacht", ("informeel",), "weinig_vrijwilligers", _is_zonder_vrijwilligers),
    Soort("geen_collectief", "aandacht", ("informeel",), "geen_collectief", _is_zonder_collectief),
)
