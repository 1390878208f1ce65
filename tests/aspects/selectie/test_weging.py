"""What a change of one case does to a selection, held against counting everything anew."""

import random
from itertools import product
from math import lcm

import pytest

from aspects.selectie.weging import Stand, Weging
from tests.aspects.selectiehulp import dekking, maak_lijst, ongelijkheid, te_veel, tel_waarden


def meet(lijst, plekken) -> tuple[int, int, int, int]:
    """Too many, uncovered, uneven (as a whole number) and with one life domain, all counted anew."""
    gekozen = [lijst[plek] for plek in plekken]
    maal = lcm(*(len(telling) for telling in tel_waarden(lijst)))
    enkel = sum(ander.is_enkelvoudig for ander in gekozen)
    return te_veel(gekozen), -dekking(gekozen), int(maal * ongelijkheid(gekozen, lijst)), enkel


def verschil(na, voor) -> tuple[int, ...]:
    return tuple(a - b for a, b in zip(na, voor, strict=True))


@pytest.mark.parametrize("zaad", range(6))
def test_elke_ruil_verandert_wat_hij_zegt(zaad: int) -> None:
    toeval = random.Random(zaad)
    lijst = maak_lijst(toeval, 14)
    plekken = toeval.sample(range(14), 6)
    stand, voor = Stand(Weging(lijst, 6, 3), plekken), meet(lijst, plekken)
    assert (stand.te_veel, -stand.gedekt, stand.ongelijk, stand.enkel) == voor
    for weg, erbij in product(plekken, set(range(14)) - set(plekken)):
        anders = [erbij if plek == weg else plek for plek in plekken]
        assert stand.geruild(weg, erbij) == verschil(meet(lijst, anders), voor)
        na = Stand(stand.weging, plekken)
        na.ruil(weg, erbij)
        assert (na.te_veel, -na.gedekt, na.ongelijk, na.enkel) == meet(lijst, anders)
