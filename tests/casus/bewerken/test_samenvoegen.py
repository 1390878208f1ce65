"""Two people in one item: different fields go together, the same field conflicts, the same value does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.samenvoegen import Conflict, voeg_wijziging_in
from casus.stappen import Weg, Zet
from tests.fabriek import maak_casus, maak_gebeurtenis

BASIS = maak_gebeurtenis()
velden = st.fixed_dictionaries(
    {},
    optional={
        "titel": st.sampled_from(["a", "b"]),
        "toelichting": st.sampled_from(["", "a", "b"]),
        "datum": st.sampled_from(["2015", "2016"]),
        "betrokkenen": st.sampled_from([[], ["b1"]]),
        "over_afwezige": st.booleans(),
        "extra": st.sampled_from([{}, {"x": 1}]),
    },
)


def anders(**wat):
    return BASIS.model_copy(update=wat)


def test_verschillende_velden_gaan_samen():
    samen = voeg_wijziging_in(BASIS, anders(titel="a"), anders(datum="2015"))
    assert samen == (anders(titel="a", datum="2015"), [])


def test_hetzelfde_veld_botst_en_beide_waarden_zijn_er_nog():
    samen, (botsing,) = voeg_wijziging_in(BASIS, anders(titel="a", datum="2015"), anders(titel="b", toelichting="t"))
    assert (botsing.veld, botsing.titel, botsing.zij, botsing.ik) == ("titel", "Wat gebeurde er", "a", "b")
    assert samen == anders(titel="a", datum="2015", toelichting="t")


def test_dezelfde_waarde_botst_niet():
    assert voeg_wijziging_in(BASIS, anders(titel="a"), anders(titel="a")) == (anders(titel="a"), [])


def test_wie_niets_verandert_maakt_niets_ongedaan():
    assert voeg_wijziging_in(BASIS, anders(titel="a"), BASIS) == (anders(titel="a"), [])


@given(velden, velden)
def test_de_volgorde_maakt_niet_uit_voor_wat_samengaat(zij, ik):
    een, botsingen = voeg_wijziging_in(BASIS, anders(**zij), anders(**ik))
    twee, andersom = voeg_wijziging_in(BASIS, anders(**ik), anders(**zij))
    assert {b.veld for b in botsingen} == {b.veld for b in andersom}
    if not botsingen:
        assert een == twee == anders(**{n: w for d in (zij, ik) for n, w in d.items() if w != getattr(BASIS, n)})


@given(velden, velden)
def test_geen_wijziging_raakt_weg_zonder_botsing(zij, ik):
    samen, botsingen = voeg_wijziging_in(BASIS, anders(**zij), anders(**ik))
    for naam in type(BASIS).model_fields:
        wordt = getattr(anders(**ik), naam)
        if wordt != getattr(BASIS, naam) and naam not in {botsing.veld for botsing in botsingen}:
            assert getattr(samen, naam) == wordt


def test_in_de_opslag_gaan_verschillende_velden_samen_en_botst_hetzelfde(winkel):
    winkel.zet(maak_casus(gebeurtenissen=[BASIS]))
    winkel.doe([Zet("gebeurtenissen", anders(titel="a"), BASIS)])
    winkel.doe([Zet("gebeurtenissen", anders(datum="2015"), BASIS)])
    assert winkel.casus.gebeurtenissen == [anders(titel="a", datum="2015")]
    with pytest.raises(Conflict) as conflict:
        winkel.doe([Zet("gebeurtenissen", anders(titel="b"), BASIS)])
    assert [botsing.veld for botsing in conflict.value.botsingen] == ["titel"]
    assert winkel.casus.gebeurtenissen == [anders(titel="a", datum="2015")]


def test_wat_een_ander_intussen_weghaalde_komt_niet_stil_terug(winkel):
    winkel.zet(maak_casus(gebeurtenissen=[BASIS]))
    winkel.doe([Weg("gebeurtenissen", "g1")])
    with pytest.raises(Conflict):
        winkel.doe([Zet("gebeurtenissen", anders(titel="b"), BASIS)])
    assert winkel.casus.gebeurtenissen == []
