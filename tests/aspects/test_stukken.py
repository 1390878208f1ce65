"""Sets of days as runs: as long as they can be, never touching."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspects.stukken import Runs, doorsnijd, raakt, tel_dagen, trek_af, voeg_samen
from casus.perioden import Stuk

stukken = st.lists(st.builds(Stuk, st.integers(1, 40), st.integers(1, 40)), max_size=8)


def dagen(runs: list[Stuk] | Runs) -> set[int]:
    return {d for van, tot in runs for d in range(van, tot + 1)}


def zijn_runs(runs: Runs) -> bool:
    langs = zip(runs, runs[1:], strict=False)
    return all(r.van <= r.tot for r in runs) and all(een.tot + 1 < twee.van for een, twee in langs)


@pytest.mark.parametrize(
    ("los", "samen"),
    [
        ([], ()),
        ([Stuk(5, 4)], ()),
        ([Stuk(5, 5)], (Stuk(5, 5),)),
        ([Stuk(1, 3), Stuk(4, 6)], (Stuk(1, 6),)),
        ([Stuk(5, 6), Stuk(1, 3)], (Stuk(1, 3), Stuk(5, 6))),
        ([Stuk(1, 9), Stuk(2, 3), Stuk(9, 12)], (Stuk(1, 12),)),
        ([Stuk(8, 2), Stuk(1, 1), Stuk(1, 1)], (Stuk(1, 1),)),
    ],
)
def test_stukken_die_elkaar_raken_zijn_een_run(los: list[Stuk], samen: Runs) -> None:
    assert voeg_samen(los) == samen


@pytest.mark.parametrize(
    ("weg", "over"),
    [
        ((), (Stuk(1, 10),)),
        ((Stuk(1, 10),), ()),
        ((Stuk(1, 1),), (Stuk(2, 10),)),
        ((Stuk(10, 12),), (Stuk(1, 9),)),
        ((Stuk(3, 4), Stuk(6, 6)), (Stuk(1, 2), Stuk(5, 5), Stuk(7, 10))),
        ((Stuk(-5, 0), Stuk(11, 20)), (Stuk(1, 10),)),
    ],
)
def test_wat_eraf_gaat_laat_de_rest_over(weg: Runs, over: Runs) -> None:
    assert trek_af((Stuk(1, 10),), weg) == over


def test_een_gat_aan_een_kant_blijft_een_gat() -> None:
    assert doorsnijd((Stuk(1, 5), Stuk(7, 9)), (Stuk(4, 8),)) == (Stuk(4, 5), Stuk(7, 8))


def test_een_leeg_stuk_raakt_niets() -> None:
    assert not raakt((Stuk(1, 5),), Stuk(4, 3))
    assert raakt((Stuk(1, 5),), Stuk(5, 9)) and raakt((Stuk(1, 5),), Stuk(-3, 1))
    assert not raakt((Stuk(1, 5), Stuk(8, 9)), Stuk(6, 7))


@given(stukken, stukken, st.builds(Stuk, st.integers(1, 40), st.integers(1, 40)))
def test_het_is_rekenen_met_verzamelingen_van_dagen(een: list[Stuk], twee: list[Stuk], los: Stuk) -> None:
    links, rechts = voeg_samen(een), voeg_samen(twee)
    assert dagen(links) == dagen(een) and tel_dagen(links) == len(dagen(een))
    assert dagen(doorsnijd(links, rechts)) == dagen(een) & dagen(twee)
    assert dagen(trek_af(links, rechts)) == dagen(een) - dagen(twee)
    assert raakt(links, los) == bool(dagen(een) & dagen([los]))
    assert zijn_runs(links) and zijn_runs(doorsnijd(links, rechts)) and zijn_runs(trek_af(links, rechts))
