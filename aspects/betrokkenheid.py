"""How many people and parties were around the inwoner, and how often one took over from another.

Source: calculation rules, section Regie (after the signals).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from aspects.vensterdagen import lees_venster
from casus.controle.omgeving import Omgeving
from casus.datums import LOOPT_NOG
from casus.model import Betrokkene, Casus
from casus.perioden import Stuk, lees_moment

GEEN_PARTIJ = ("inwoner", "naaste", "meedenker", "gespreksleider", "notulist")
GEEN_OPVOLGING = ("expertise", "tweede_persoon")


@dataclass(frozen=True)
class Betrokkenheid:
    """Counts of people and parties of one case; ``vrijwilligers`` and ``collectief`` None where not asked."""

    gebiedsteammedewerkers: int
    opvolgingen: int
    opvolgingen_ondersteuners: int
    partijen: frozenset[str]
    partijen_gelijktijdig_max: int
    vrijwilligers: int | None
    collectief: int | None


def tel_betrokkenheid(casus: Casus, omgeving: Omgeving) -> Betrokkenheid:
    """Counts of people and parties of one case. Source: calculation rules, Regie (after the signals)."""
    peildatum = omgeving.peildatum
    soorten = Counter(b.soort for b in casus.betrokkenen)
    van_partij = [b for b in casus.betrokkenen if b.partij and b.soort not in GEEN_PARTIJ]
    gevraagd = casus.uitgevraagd.get("informeel") == "ja"
    return Betrokkenheid(
        gebiedsteammedewerkers=soorten["gebiedsteam"],
        opvolgingen=_tel_opvolgingen(casus, "gebiedsteam"),
        opvolgingen_ondersteuners=_tel_opvolgingen(casus, "ondersteuner"),
        partijen=frozenset(b.partij for b in van_partij if b.partij),
        partijen_gelijktijdig_max=_tel_gelijktijdig(van_partij, lees_venster(casus, peildatum), peildatum),
        vrijwilligers=soorten["vrijwilliger"] if gevraagd else None,
        collectief=sum(b.collectief for b in casus.betrokkenen) if gevraagd else None,
    )


def _tel_opvolgingen(casus: Casus, soort: str) -> int:
    """How many of this kind took over from another of the same kind."""
    van_soort = {b.id: b for b in casus.betrokkenen if b.soort == soort}
    return sum(b.volgt_op in van_soort and b.reden_komst not in GEEN_OPVOLGING for b in van_soort.values())


def _tel_gelijktijdig(van_partij: Sequence[Betrokkene], venster: Stuk, peildatum: date) -> int:
    """The most different parties on one day of the casus window; 0 without any."""
    grenzen: list[tuple[int, int, str]] = []
    for betrokkene in van_partij:
        van, tot = _bepaal_erbij(betrokkene, venster, peildatum)
        if betrokkene.partij and van <= tot:
            grenzen += [(van, 1, betrokkene.partij), (tot + 1, -1, betrokkene.partij)]
    grenzen.sort()
    aanwezig: Counter[str] = Counter()
    meeste = 0
    for _, stap, partij in grenzen:
        aanwezig[partij] += stap
        if not aanwezig[partij]:
            del aanwezig[partij]
        meeste = max(meeste, len(aanwezig))
    return meeste


def _bepaal_erbij(betrokkene: Betrokkene, venster: Stuk, peildatum: date) -> Stuk:
    """The days of the casus window somebody was there; unknown bounds are those of the window. Can be empty."""
    van = lees_moment(betrokkene.van).eerst if betrokkene.van else venster.van
    if betrokkene.tot == LOOPT_NOG:
        tot = peildatum.toordinal()
    else:
        tot = lees_moment(betrokkene.tot).laatst if betrokkene.tot else venster.tot
    return Stuk(max(van, venster.van), min(tot, venster.tot))
