"""The kinds of candidate that rest on scores: one small function per kind, and a table of them.

Source: calculation rules, section Candidates for attention points.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import permutations

from aspects.kandidaten.drempels import Drempels, haalt_deel, is_genoeg, keur
from aspects.kandidaten.model import Voorstel
from aspects.kandidaten.stand import Stand

MEESTE_SPANNINGEN = 5


def vind_uit_scores(standen: Sequence[Stand], drempels: Drempels) -> list[Voorstel]:
    """What the scores over these cases propose, in no order that means anything."""
    per_aspect = [voorstel for stand in standen for kijk in PER_ASPECT if (voorstel := kijk(stand, drempels))]
    return per_aspect + vind_spanningen(standen, drempels)


def _zie_borgen(stand: Stand, drempels: Drempels) -> Voorstel | None:
    voorstel = Voorstel(f"aspect:{stand.code}:borgen", "borgen", (stand.code,), stand.gezien, stand.draagt_bij)
    return keur(voorstel, "borgen", drempels)


def _zie_drempel(stand: Stand, drempels: Drempels) -> Voorstel | None:
    voorstel = Voorstel(f"aspect:{stand.code}:drempel", "drempel", (stand.code,), stand.gezien, stand.drempel)
    return keur(voorstel, "drempel", drempels)


def _zie_spanningsveld(stand: Stand, drempels: Drempels) -> Voorstel | None:
    """Within stories people differ, or between stories it helps here and gets in the way there."""
    n, vanaf = stand.gezien.bit_count(), drempels["spanningsveld"]
    helpt_en_hindert = all(haalt_deel(s.bit_count(), n, vanaf) for s in (stand.draagt_bij, stand.drempel))
    geraakt = stand.uiteenlopend | (stand.draagt_bij | stand.drempel if helpt_en_hindert else 0)
    if not is_genoeg(stand.gezien, geraakt, drempels):
        return None
    if not helpt_en_hindert and not haalt_deel(stand.uiteenlopend.bit_count(), n, vanaf):
        return None
    return Voorstel(f"aspect:{stand.code}:spanningsveld", "spanningsveld", (stand.code,), stand.gezien, geraakt)


def _zie_perspectief(stand: Stand, drempels: Drempels) -> Voorstel | None:
    """Inwoners and gebiedsteam point opposite ways."""
    voorstel = Voorstel(f"perspectief:{stand.code}", "aandacht", (stand.code,), stand.tegenover_elkaar, stand.oneens)
    return keur(voorstel, "perspectief_casussen", drempels)


PER_ASPECT: tuple[Callable[[Stand, Drempels], Voorstel | None], ...] = (
    _zie_borgen, _zie_drempel, _zie_spanningsveld, _zie_perspectief,
)  # fmt: skip


def vind_spanningen(standen: Sequence[Stand], drempels: Drempels) -> list[Voorstel]:
    """Pairs where one aspect helps while the other gets in the way, more often than both would meet by chance.

    Only the five that do so most above chance; of equals the first by code.
    """
    gevonden: list[tuple[Fraction, Voorstel]] = []
    for a, b in permutations(standen, 2):
        geraakt = a.draagt_bij & b.drempel
        if not geraakt:
            continue
        gezien = a.gezien & b.gezien
        n, aantal = gezien.bit_count(), geraakt.bit_count()
        if not is_genoeg(gezien, geraakt, drempels) or not haalt_deel(aantal, n, drempels["spanning"]):
            continue
        verwacht = Fraction((a.draagt_bij & gezien).bit_count() * (b.drempel & gezien).bit_count(), n)
        if aantal - verwacht >= drempels["spanning_overschot"]:
            code = f"spanning:{a.code}:{b.code}"
            gevonden.append((aantal - verwacht, Voorstel(code, "spanningsveld", (a.code, b.code), gezien, geraakt)))
    gevonden.sort(key=lambda paar: (-paar[0], paar[1].code))
    return [voorstel for _, voorstel in gevonden[:MEESTE_SPANNINGEN]]
