"""The effects as plain numbers to be drawn: medians per life domain, both lines of costs, the sensitivity.

Amounts rounded as they are said. Source: calculation rules, Costs (screen and report), Self-reliance.
"""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import ceil, floor

from aspects.effecten import Domeineffect, Verloop
from aspects.effecten.kosten import Gevoeligheidsom
from aspects.effecten.prent_verloop import kies_stap
from aspects.effecten.woorden import lijst_gevallen
from aspects.kosten.verschilwoorden import schrijf_verschil
from aspects.zelfscore import NIVEAUWOORDEN
from casus.beeld.woorden import maak_hoofdletter
from casus.getallen import schrijf_afgerond, schrijf_getal
from casus.woorden import woord
from exports.rapport.grafiek import Grafiek, Reeks

HONDERD = Decimal(100)
DUIZEND = Decimal(1000)
"""How fine an amount of a month may be read in the public edition: no finer than the line shows it."""


def maak_zelfgrafiek(effecten: Sequence[Domeineffect]) -> Grafiek | None:
    """The median at the begin and at the end per life domain, on the five levels; None where no domain has both."""
    met = [effect for effect in effecten if effect.begin is not None and effect.eind is not None]
    if not met:
        return None
    return Grafiek(
        soort="halters",
        wat="Levensgebied",
        maat="Middelste stand",
        punten=tuple(maak_hoofdletter(woord("levensdomein", effect.domein)) for effect in met),
        reeksen=(_maak_standen("Begin", [e.begin for e in met], 5), _maak_standen("Eind", [e.eind for e in met], 1)),
        strepen=tuple((niveau, f"{niveau} {woorden}") for niveau, woorden in NIVEAUWOORDEN.items()),
    )


def _maak_standen(naam: str, standen: Sequence[Fraction | None], tint: int) -> Reeks:
    bekend = [stand for stand in standen if stand is not None]
    return Reeks(naam, tuple(map(float, bekend)), tuple(map(schrijf_getal, bekend)), tint)


def maak_verloopgrafiek(verloop: Verloop, namen: tuple[str, str], op: Decimal) -> Grafiek:
    """Both lines over the months, each amount rounded to ``op`` euro. Needs at least one month."""
    rijen = zip(namen, (verloop.interventie, verloop.referentie), (2, 5), strict=True)
    reeksen = tuple(_maak_bedragen(naam, [_rond(bedrag, op) for bedrag in lijn], tint) for naam, lijn, tint in rijen)
    return Grafiek(
        soort="lijnen",
        wat="Maanden na het eerste contact",
        maat="Bij elkaar",
        punten=tuple(f"Maand {str(maand).replace('-', '−')}" for maand in verloop.maanden),
        reeksen=reeksen,
        plekken=verloop.maanden,
        strepen=_kies_strepen([waarde for reeks in reeksen for waarde in reeks.waarden if waarde is not None]),
    )


def _maak_bedragen(naam: str, bedragen: Sequence[Decimal], tint: int) -> Reeks:
    return Reeks(naam, tuple(map(float, bedragen)), tuple(map(schrijf_afgerond, bedragen)), tint)


def maak_gevoeligheidsgrafiek(gevoelig: Gevoeligheidsom, verschil: Decimal) -> Grafiek:
    """The difference in each case, to the left cheaper and to the right dearer, rounded to € 100."""
    dan = (verschil, gevoelig.bij_laag, gevoelig.bij_hoog, gevoelig.zonder_duurste)
    gevallen = lijst_gevallen(gevoelig, verschil)
    waarden = tuple(float(_rond(bedrag, HONDERD)) for bedrag in dan)
    gezegd = tuple(uitkomst for _, uitkomst in gevallen)
    return Grafiek(
        soort="staven",
        wat="Geval",
        maat="Verschil",
        punten=tuple(maak_hoofdletter(geval) for geval, _ in gevallen),
        reeksen=(Reeks("Wat er gebeurde, naast wat anders zou zijn gegaan", waarden, gezegd, 2),),
        strepen=_kies_strepen(waarden, verschil=True),
    )


def _kies_strepen(waarden: Sequence[float], *, verschil: bool = False) -> tuple[tuple[float, str], ...]:
    """Round amounts from the lowest to the highest, with 0."""
    laag, hoog = min([0, *waarden]), max([0, *waarden])
    stap = kies_stap(max(hoog - laag, 1))
    schrijf = schrijf_verschil if verschil else schrijf_afgerond
    bedragen = [Decimal(round(stap * k)) for k in range(floor(laag / stap), ceil(hoog / stap) + 1)]
    return tuple((float(bedrag), schrijf(bedrag)) for bedrag in bedragen)


def _rond(bedrag: Decimal, op: Decimal) -> Decimal:
    return (bedrag / op).quantize(Decimal(1), ROUND_HALF_UP) * op
