"""The funnel, from the statuses a case had and has."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from aspects.selectie.trechter import TREDEN, bereken_trechter, vertel_trechter
from tests.aspects.selectiehulp import maak_inbreng

STATUSSEN = [*TREDEN, "reserve", "afgevallen"]


def trechter_van(*paden: str):
    lijst = [
        maak_inbreng(nr, status=pad.split()[-1], pad=tuple(pad.split()), dicht=pad.startswith("dicht"))
        for nr, pad in enumerate(paden, 1)
    ]
    return bereken_trechter(lijst)


def aantallen(trechter) -> list[int]:
    return [trede.aantal for trede in trechter.treden]


def test_from_twenty_nine_to_twenty_to_fifteen() -> None:
    trechter = trechter_van(
        *["voorgesteld"] * 6,
        *["voorgesteld reserve"] * 3,
        *["voorgesteld geselecteerd afgevallen"] * 2,
        *["voorgesteld geselecteerd gepland afgevallen"] * 3,
        *["voorgesteld geselecteerd gepland sessie_gehouden"] * 15,
    )
    assert aantallen(trechter) == [29, 20, 18, 15, 0, 0]
    assert [len(trede.afgevallen) for trede in trechter.treden] == [0, 2, 3, 0, 0, 0]
    assert (len(trechter.reserve), len(trechter.wacht)) == (3, 6)


def test_a_later_step_counts_for_those_that_were_skipped() -> None:
    assert aantallen(trechter_van("voorgesteld reserve sessie_gehouden")) == [1, 1, 1, 1, 0, 0]
    assert aantallen(trechter_van("geverifieerd")) == [1] * 6


def test_a_reserve_was_never_chosen() -> None:
    assert aantallen(trechter_van("voorgesteld reserve")) == [1, 0, 0, 0, 0, 0]


def test_who_was_chosen_once_and_put_back_was_chosen_once() -> None:
    assert aantallen(trechter_van("voorgesteld geselecteerd voorgesteld")) == [1, 1, 0, 0, 0, 0]


def test_who_dropped_out_and_came_back_did_not_drop_out() -> None:
    assert trechter_van("voorgesteld afgevallen geselecteerd").afgevallen == ()


def test_a_shut_case_counts_as_a_number_and_is_told_apart() -> None:
    trechter = trechter_van("sessie_gehouden")
    dicht = bereken_trechter([maak_inbreng(1, status="sessie_gehouden", dicht=True)])
    assert aantallen(dicht) == aantallen(trechter)
    assert dicht.treden[3].dicht == (1,)
    assert "Gesprek gehouden: 1, waarvan 1 nu dicht." in vertel_trechter(dicht)


def test_no_case_gives_a_funnel_of_noughts() -> None:
    assert aantallen(bereken_trechter([])) == [0] * 6


@given(st.lists(st.lists(st.sampled_from(STATUSSEN), min_size=1, max_size=6), max_size=20))
def test_every_case_is_somewhere_and_no_step_is_larger_than_the_one_before(paden) -> None:
    trechter = trechter_van(*(" ".join(pad) for pad in paden))
    tellingen = aantallen(trechter)
    assert tellingen == sorted(tellingen, reverse=True)
    assert tellingen[0] == len(paden)
    nu = Counter(pad[-1] for pad in paden)
    assert len(trechter.afgevallen) == nu["afgevallen"]
    assert len(set(trechter.afgevallen)) == len(trechter.afgevallen)
    assert (len(trechter.reserve), len(trechter.wacht)) == (nu["reserve"], nu["voorgesteld"])
