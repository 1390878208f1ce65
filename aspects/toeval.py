"""How many candidates answers drawn by chance would give: what to hold the list of candidates against.

Who spoke on what stays as it was; per aspect the values are dealt out again among those who gave one, over all
cases. What rests on what happened, not on scores, stays the same and is left out on both sides. Source: calculation
rules, section Candidates (last paragraph).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from aspects.cijfers import CasusCijfers
from aspects.getallen import bereken_mediaan
from aspects.kandidaten import rust_op_scores, vind_kandidaten
from aspects.kandidaten.drempels import lees_drempels
from aspects.kandidaten.stand import Beeld, Stand, maak_stand
from aspects.kandidaten.uit_scores import vind_uit_scores
from aspects.scores import bepaal_perspectieven
from aspects.waardering import bepaal_richting, bepaal_teken, tel_middelste_op
from casus.model import Onderzoek

TREKKINGEN = 200
ZAAD = "toeval"


@dataclass(frozen=True)
class Toeval:
    """Candidates that rest on scores: ``gevonden`` in these cases, ``bij_toeval`` the median of the drawings."""

    gevonden: int
    bij_toeval: Fraction
    trekkingen: int


@dataclass(frozen=True)
class _Stapel:
    """One aspect: its values in halves, and per case how many of them each group takes, in that order."""

    code: str
    waarden: tuple[int, ...]
    casussen: tuple[tuple[tuple[str, int], ...], ...]


def bereken_toeval(cijfers: Sequence[CasusCijfers], onderzoek: Onderzoek, trekkingen: int = TREKKINGEN) -> Toeval:
    """The number of candidates out of scores, beside the number that chance would give.

    The same cases give the same figure, in whatever order they stand; ``trekkingen`` at least 1.
    """
    drempels = lees_drempels(onderzoek)
    stapels = _maak_stapels(cijfers, onderzoek)
    geschud = [Random(f"{ZAAD}:{stapel.code}") for stapel in stapels]
    aantallen = []
    for _ in range(trekkingen):
        standen = [_deel_uit(stapel, schudder) for stapel, schudder in zip(stapels, geschud, strict=True)]
        aantallen.append(len(vind_uit_scores(standen, drempels)))
    mediaan = bereken_mediaan(aantallen)
    if mediaan is None:
        raise ValueError("at least one drawing is asked for")
    gevonden = sum(map(rust_op_scores, vind_kandidaten(cijfers, onderzoek)))
    return Toeval(gevonden, mediaan, trekkingen)


def _maak_stapels(cijfers: Sequence[CasusCijfers], onderzoek: Onderzoek) -> list[_Stapel]:
    """The values to deal out; the order of cases, people and aspects in the file plays no part."""
    op_id = sorted(cijfers, key=lambda c: c.casus.id)
    groepen = [bepaal_perspectieven(c.casus) for c in op_id]
    stapels = []
    for code in sorted(aspect.code for aspect in onderzoek.aspecten):
        waarden: list[int] = []
        casussen = []
        for c, groep_van in zip(op_id, groepen, strict=True):
            eigen = c.aspecten[code].waarden
            waarden += (int(2 * waarde) for waarde in eigen.values())
            leden = [groep_van[betrokkene] for betrokkene in eigen]
            casussen.append(tuple((groep, leden.count(groep)) for groep in sorted(set(leden))))
        stapels.append(_Stapel(code, tuple(sorted(waarden)), tuple(casussen)))
    return stapels


def _deel_uit(stapel: _Stapel, schudder: Random) -> Stand:
    """How the aspect would stand had its values fallen otherwise."""
    geschud = list(stapel.waarden)
    schudder.shuffle(geschud)
    beelden, plek = [], 0
    for groepen in stapel.casussen:
        per_groep = {}
        for groep, aantal in groepen:
            per_groep[groep] = geschud[plek : plek + aantal]
            plek += aantal
        beelden.append(_bekijk(per_groep))
    return maak_stand(stapel.code, beelden)


def _bekijk(per_groep: dict[str, list[int]]) -> Beeld:
    tekens = [
        bepaal_teken(tel_middelste_op(per_groep[groep])) if groep in per_groep else None
        for groep in ("inwoner", "gebiedsteam")
    ]
    return Beeld(bepaal_richting(per_groep.values()), *tekens)
