"""What the counting stories say together: directions per aspect, candidates, parties, costs.

Source: calculation rules, sections Dates (which cases count), Costs (over cases), Aspects (over cases), Candidates.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from aspects.cijfers import CasusCijfers
from aspects.kandidaten import Kandidaat, vind_kandidaten
from aspects.waardering import RICHTINGEN, AspectUitkomst, Verdeling, meet_overeenstemming
from casus.controle.omgeving import Omgeving
from casus.getallen import tel_op
from casus.model import Casus
from casus.venster import MEETELLENDE_STATUSSEN, telt_mee


@dataclass(frozen=True)
class Uitgesloten:
    """A case that does not count, and why: its ``status``, or else the ``toestemming``."""

    casus: str
    reden: str


@dataclass(frozen=True)
class AspectGeheel:
    """One aspect over the cases: how many have a value, which way they point, and all values together.

    ``overeenstemming`` (A, four decimals) is None below five perspectives.
    """

    n_casussen: int
    richtingen: dict[str, int]
    verdeling: Verdeling
    overeenstemming: Decimal | None


@dataclass(frozen=True)
class PartijTelling:
    """In how many cases a party takes part."""

    partij: str
    casussen: int


@dataclass(frozen=True)
class Vergelijkbaar:
    """The sums of the cases that have a referentie to compare with, in euro."""

    casussen: int
    interventie: Decimal
    referentie: Decimal
    verschil: Decimal
    volledig: bool


@dataclass(frozen=True)
class KostenGeheel:
    """The sums of the cases where costs were asked, in euro; not complete where one of them is not."""

    casussen: int
    interventie: Decimal
    volledig: bool
    prijspeil_gemengd: bool
    vergelijkbaar: Vergelijkbaar


@dataclass(frozen=True)
class Geheel:
    """All figures over the counting cases; who does not count is listed with the reason."""

    aantal: int
    uitgesloten: tuple[Uitgesloten, ...]
    aspecten: dict[str, AspectGeheel]
    kandidaten: tuple[Kandidaat, ...]
    partijen: tuple[PartijTelling, ...]
    kosten: KostenGeheel


def bereken_geheel(casussen: Iterable[Casus], cijfers: Sequence[CasusCijfers], omgeving: Omgeving) -> Geheel:
    """The figures over cases; ``cijfers`` of any other than the counting ones are left aside."""
    tellen_mee = [c for c in cijfers if telt_mee(c.casus)]
    return Geheel(
        aantal=len(tellen_mee),
        uitgesloten=lijst_uitgesloten(casussen),
        aspecten={a.code: tel_aspect([c.aspecten[a.code] for c in tellen_mee]) for a in omgeving.onderzoek.aspecten},
        kandidaten=vind_kandidaten(tellen_mee, omgeving.onderzoek),
        partijen=tel_partijen(tellen_mee),
        kosten=tel_kosten(tellen_mee),
    )


def lijst_uitgesloten(casussen: Iterable[Casus]) -> tuple[Uitgesloten, ...]:
    """The cases that do not count, in file order; the status is looked at first."""
    return tuple(
        Uitgesloten(c.id, "toestemming" if c.status in MEETELLENDE_STATUSSEN else "status")
        for c in casussen
        if not telt_mee(c)
    )


def tel_aspect(uitkomsten: Sequence[AspectUitkomst]) -> AspectGeheel:
    """One aspect over its outcomes per case; a case with one voice has no direction."""
    richtingen = Counter(uitkomst.richting for uitkomst in uitkomsten)
    a, b, c, d, e = (sum(vak) for vak in zip((0,) * 5, *(u.verdeling for u in uitkomsten), strict=True))
    return AspectGeheel(
        n_casussen=sum(uitkomst.n > 0 for uitkomst in uitkomsten),
        richtingen={richting: richtingen[richting] for richting in RICHTINGEN},
        verdeling=(a, b, c, d, e),
        overeenstemming=meet_overeenstemming((a, b, c, d, e)),
    )


def tel_partijen(cijfers: Iterable[CasusCijfers]) -> tuple[PartijTelling, ...]:
    """Each party with the number of cases it takes part in: most first, then by name."""
    aantallen = Counter(partij for c in cijfers for partij in c.betrokkenheid.partijen)
    volgorde = sorted(aantallen.items(), key=lambda paar: (-paar[1], paar[0]))
    return tuple(PartijTelling(partij, aantal) for partij, aantal in volgorde)


def tel_kosten(cijfers: Iterable[CasusCijfers]) -> KostenGeheel:
    """The costs over the cases where they were asked, and over those that can be compared."""
    gevraagd = [c.kosten for c in cijfers if c.kosten is not None]
    paren = [(kosten, kosten.verschil) for kosten in gevraagd if kosten.verschil is not None]
    return KostenGeheel(
        casussen=len(gevraagd),
        interventie=tel_op(kosten.interventie.totaal for kosten in gevraagd),
        volledig=all(kosten.interventie.volledig for kosten in gevraagd),
        prijspeil_gemengd=any(kosten.prijspeil_gemengd for kosten in gevraagd),
        vergelijkbaar=Vergelijkbaar(
            casussen=len(paren),
            interventie=tel_op(kosten.interventie.totaal for kosten, _ in paren),
            referentie=tel_op(kosten.referentie.totaal for kosten, _ in paren),
            verschil=tel_op(verschil.totaal for _, verschil in paren),
            volledig=all(verschil.volledig for _, verschil in paren),
        ),
    )
