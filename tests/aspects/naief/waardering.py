"""Scores: one value per perspective, one per group, never one for all."""

from fractions import Fraction
from itertools import combinations

from tests.aspects.naief.datums import Rauw
from tests.aspects.naief.getallen import mediaan, rond_naar_nul, rond_verhouding
from tests.aspects.naief.verhaal import betrokkenen_op_id

TELT_NERGENS = ("meedenker", "gespreksleider", "notulist")
GROEP = {
    "inwoner": "inwoner", "naaste": "inwoner", "vrijwilliger": "vrijwilliger", "gebiedsteam": "gebiedsteam",
    "gemeente": "gemeente", "ondersteuner": "ondersteuners", "ketenpartner": "ondersteuners",
}  # fmt: skip
HELFT = Fraction(1, 2)


def telt_perspectief(casus: Rauw, wie: str) -> bool:
    if betrokkenen_op_id(casus)[wie]["soort"] in TELT_NERGENS:
        return False
    return all(
        deelname.get("status") not in ("nee", "ingetrokken")
        for deelname in casus.get("deelnames", [])
        if deelname["betrokkene"] == wie
    )


def waarden_per_perspectief(casus: Rauw, aspect: str) -> dict[str, Fraction]:
    uitkomst = {}
    for wie in betrokkenen_op_id(casus):
        if not telt_perspectief(casus, wie):
            continue
        eigen = [
            w for w in casus.get("waarderingen", [])
            if w["aspect"] == aspect and w["perspectief"] == wie and w["score"] is not None
        ]  # fmt: skip
        heel = [w["score"] for w in eigen if not w.get("deelaspect")]
        deel = [w["score"] for w in eigen if w.get("deelaspect")]
        if heel or deel:
            uitkomst[wie] = mediaan(heel or deel)
    return uitkomst


def teken(waarde: Fraction) -> int:
    return 1 if waarde >= HELFT else -1 if waarde <= -HELFT else 0


def bereken_aspect(casus: Rauw, aspect: str) -> Rauw:
    waarden = waarden_per_perspectief(casus, aspect)
    wie = betrokkenen_op_id(casus)
    per_groep: dict[str, list[Fraction]] = {}
    for betrokkene, waarde in waarden.items():
        per_groep.setdefault(GROEP[wie[betrokkene]["soort"]], []).append(waarde)
    verdeling = [sum(rond_naar_nul(w) == score for w in waarden.values()) for score in range(-2, 3)]
    return {
        "n": len(waarden),
        "verdeling": verdeling,
        "groepen": {groep: mediaan(eigen) for groep, eigen in per_groep.items()},
        "richting": _richting(list(per_groep.values())) if len(waarden) >= 2 else None,
        "overeenstemming": bereken_overeenstemming(verdeling),
    }


def _richting(groepen: list[list[Fraction]]) -> str:
    tekens: set[int] = set()
    for eigen in groepen:
        eigen_tekens = {teken(waarde) for waarde in eigen}
        if teken(mediaan(eigen)) == 0 and {1, -1} <= eigen_tekens:
            tekens |= {1, -1}
        else:
            tekens.add(teken(mediaan(eigen)))
    if {1, -1} <= tekens:
        return "uiteenlopend"
    return "draagt_bij" if 1 in tekens else "drempel" if -1 in tekens else "wisselend"


def bereken_overeenstemming(verdeling: list[int]) -> Fraction | None:
    """Rounded; None where fewer than five have a value."""
    return rond_verhouding(van_der_eijk(verdeling)) if sum(verdeling) >= 5 else None


def van_der_eijk(verdeling: list[int]) -> Fraction:
    rest, totaal, som = list(verdeling), sum(verdeling), Fraction(0)
    while any(rest):
        hoogte = min(aantal for aantal in rest if aantal)
        patroon = [1 if aantal else 0 for aantal in rest]
        som += Fraction(hoogte * sum(patroon), totaal) * _laag(patroon)
        rest = [aantal - hoogte if aantal else 0 for aantal in rest]
    return som


def _laag(patroon: list[int]) -> Fraction:
    k, s = len(patroon), sum(patroon)
    if s == 1:
        return Fraction(1)
    if s == k:
        return Fraction(0)
    drietallen = list(combinations(patroon, 3))
    tu = drietallen.count((1, 1, 0)) + drietallen.count((0, 1, 1))
    tdu = drietallen.count((1, 0, 1))
    u = Fraction((k - 2) * tu - (k - 1) * tdu, (k - 2) * (tu + tdu))
    return u * (1 - Fraction(s - 1, k - 1))
