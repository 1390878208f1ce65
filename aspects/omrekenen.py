"""What the price level does to the prices of a list, in words and numbers.

Source: calculation rules, section Costs.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction

from aspects.kosten.prijzen import bepaal_factor
from casus.getallen import maak_bedrag, rond_half_op, schrijf_bedrag, schrijf_getal
from casus.model import Prijs


def zeg_voorbeeld(regels: Iterable[Prijs], prijspeil: int, prijsindex: Mapping[str, Decimal]) -> str | None:
    """What becomes of the first price of another year, with the sum; None where no price is brought along."""
    for regel in regels:
        factor = bepaal_factor(regel.prijspeil, prijspeil, prijsindex) if regel.prijspeil != prijspeil else None
        if factor is None or not regel.prijs:
            continue
        centen = Fraction(regel.prijs) * 100 * factor
        wordt = maak_bedrag(rond_half_op(centen.numerator, centen.denominator))
        van, naar = prijsindex[str(regel.prijspeil)], prijsindex[str(prijspeil)]
        return (
            f"Voorbeeld: {regel.omschrijving} kostte in {regel.prijspeil} {schrijf_bedrag(regel.prijs)}. "
            f"Naar {prijspeil} gerekend is dat {schrijf_bedrag(wordt)} "
            f"({schrijf_bedrag(regel.prijs)} × {schrijf_getal(naar)} : {schrijf_getal(van)})."
        )
    return None


def vind_jaren_zonder_index(
    regels: Iterable[Prijs], prijspeil: int, prijsindex: Mapping[str, Decimal]
) -> dict[int, int]:
    """Per year how many prices cannot be brought to the price level, because an index figure lacks."""
    aantallen: dict[int, int] = {}
    for regel in regels:
        if regel.prijspeil != prijspeil and bepaal_factor(regel.prijspeil, prijspeil, prijsindex) is None:
            aantallen[regel.prijspeil] = aantallen.get(regel.prijspeil, 0) + 1
    return dict(sorted(aantallen.items()))
