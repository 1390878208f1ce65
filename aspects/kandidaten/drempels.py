"""From which number or share on a candidate is proposed: the evaluation's own thresholds, else the standard ones.

Source: calculation rules, section Candidates for attention points. Shares and numbers are compared exactly.
"""

from fractions import Fraction

from aspects.kandidaten.model import Voorstel
from casus.model import Onderzoek
from casus.model.keuzes import Drempelnaam

Drempels = dict[Drempelnaam, Fraction]

STANDAARD: Drempels = {
    "minimum_casussen": Fraction(5),
    "borgen": Fraction(6, 10),
    "drempel": Fraction(4, 10),
    "spanningsveld": Fraction(3, 10),
    "perspectief_casussen": Fraction(3),
    "spanning": Fraction(3, 10),
    "spanning_overschot": Fraction(2),
    "regiegat": Fraction(4, 10),
    "tussenevaluatie": Fraction(4, 10),
    "normtermijn": Fraction(3, 10),
    "wisseling_casussen": Fraction(2),
    "veel_partijen": Fraction(3, 10),
    "veel_partijen_aantal": Fraction(10),
    "weinig_vrijwilligers": Fraction(5, 10),
    "geen_collectief": Fraction(5, 10),
}
AANTALLEN: tuple[Drempelnaam, ...] = ("perspectief_casussen", "wisseling_casussen")


def lees_drempels(onderzoek: Onderzoek) -> Drempels:
    """All thresholds of an evaluation, exact."""
    return STANDAARD | {naam: Fraction(waarde) for naam, waarde in onderzoek.drempels.items()}


def haalt_deel(aantal: int, n: int, drempel: Fraction) -> bool:
    """True where ``aantal`` of ``n`` is a share from ``drempel`` on."""
    return aantal * drempel.denominator >= drempel.numerator * n


def is_genoeg(gezien: int, geraakt: int, drempels: Drempels) -> bool:
    """True where enough cases have the data, and at least one is hit; both are sets of cases."""
    return bool(geraakt) and gezien.bit_count() >= drempels["minimum_casussen"]


def keur(voorstel: Voorstel, naam: Drempelnaam, drempels: Drempels) -> Voorstel | None:
    """The proposal itself where it reaches this threshold, a share or a number of cases; else None."""
    if not is_genoeg(voorstel.gezien, voorstel.geraakt, drempels):
        return None
    n = 1 if naam in AANTALLEN else voorstel.gezien.bit_count()
    return voorstel if haalt_deel(voorstel.geraakt.bit_count(), n, drempels[naam]) else None
