"""What the interventie cost more (or less) than the referentie.

Source: calculation rules, section Costs.
"""

from collections.abc import Iterable
from decimal import Decimal

from aspects.kosten.uitkomst import Post, ScenarioKosten, Verschil
from casus.getallen import maak_bedrag, tel_centen, trek_af

NUL = Decimal("0.00")


def bereken_verschil(interventie: ScenarioKosten, referentie: ScenarioKosten) -> Verschil:
    """Interventie less referentie with its range; what happens either way cancels and widens nothing."""
    int_zeker, int_mogelijk = _tel_grenzen(interventie.posten)
    ref_zeker, ref_mogelijk = _tel_grenzen(referentie.posten)
    financiers = {**interventie.per_financier, **referentie.per_financier}
    return Verschil(
        totaal=trek_af(interventie.totaal, referentie.totaal),
        van=maak_bedrag(int_zeker - ref_mogelijk),
        tot=maak_bedrag(int_mogelijk - ref_zeker),
        per_financier={
            f: trek_af(interventie.per_financier.get(f, NUL), referentie.per_financier.get(f, NUL)) for f in financiers
        },
        volledig=interventie.volledig and referentie.volledig,
    )


def _tel_grenzen(posten: Iterable[Post]) -> tuple[int, int]:
    """Cents for sure and at most, of the items of this scenario only."""
    eigen = [post for post in posten if post.scenario != "beide"]
    return sum(tel_centen(p.bedrag_zeker) for p in eigen), sum(tel_centen(p.bedrag_mogelijk) for p in eigen)
