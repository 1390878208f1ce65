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


def test_van_negenentwintig_naar_twintig_naar_vijftien() -> None:
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


def test_een_latere_stap_telt_ook_voor_wat_is_overgeslagen() -> None:
    assert aantallen(trechter_van("voorgesteld reserve sessie_gehouden")) == [1, 1, 1, 1, 0, 0]
    assert aantallen(trechter_van("geverifieerd")) == [1] * 6


def test_een_reserve_was_nooit_gekozen() -> None:
    assert aantallen(trechter_van("voorgesteld reserve")) == [1, 0, 0, 0, 0, 0]


def test_wie_gekozen_was_en_terugging_was_ooit_gekozen() -> None:
    assert aantallen(trechter_van("voorgesteld geselecteerd voorgesteld")) == [1, 1, 0, 0, 0, 0]


def test_wie_afviel_en_terugkwam_is_niet_afgevallen() -> None:
    assert trechter_van("voorgesteld afgevallen geselecteerd").afgevallen == ()


def test_een_dichte_casus_telt_als_getal_en_wordt_apart_genoemd() -> None:
    trechter = trechter_van("sessie_gehouden")
    dicht = bereken_trechter([maak_inbreng(1, status="sessie_gehouden", dicht=True)])
    assert aantallen(dicht) == aantallen(trechter)
    assert dicht.treden[3].dicht == (1,)
    assert "Gesprek gehouden: 1, waarvan 1 nu dicht." in vertel_trechter(dicht)


def test_zonder_casus_is_de_trechter_leeg() -> None:
    assert aantallen(bereken_trechter([])) == [0] * 6


@given(st.lists(st.lists(st.sampled_from(STATUSSEN), min_size=1, max_size=6), max_size=20))
def test_elke_casus_is_ergens_en_geen_stap_is_groter_dan_die_ervoor(paden) -> None:
    trechter = trechter_van(*(" ".join(pad) for pad in paden))
    tellingen = aantallen(trechter)
    assert tellingen == sorted(tellingen, reverse=True)
    assert tellingen[0] == len(paden)
    nu = Counter(pad[-1] for pad in paden)
    assert len(trechter.afgevallen) == nu["afgevallen"]
    assert len(set(trechter.afgevallen)) == len(trechter.afgevallen)
    assert (len(trechter.reserve), len(trechter.wacht)) == (nu["reserve"], nu["voorgesteld"])
