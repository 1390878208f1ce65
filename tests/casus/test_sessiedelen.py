"""The parts of a session and its clock."""

import pytest

from casus.sessiedelen import (
    DELEN,
    LANGSTE_STUK_SECONDEN,
    Sessiestand,
    bereken_besteed,
    ga_naar_deel,
    vind_deel,
    vind_deel_op,
    vind_volgende,
    zet_stil,
)

TIEN = "2026-05-01T10:00:00.000+00:00"
KWART = "2026-05-01T10:15:00.000+00:00"
HALF = "2026-05-01T10:30:00.000+00:00"


def test_de_delen_staan_op_volgorde_met_hun_minuten() -> None:
    assert [(deel.code, deel.minuten) for deel in DELEN] == [
        ("start", 10), ("tijdlijn", 75), ("regie", 20), ("anders", 15), ("aspecten", 50), ("afronding", 10)
    ]  # fmt: skip
    assert sum(deel.minuten for deel in DELEN) == 180


def test_na_het_laatste_deel_komt_niets_en_zonder_deel_het_eerste() -> None:
    assert vind_volgende(None) == DELEN[0]
    assert vind_volgende("tijdlijn") == vind_deel("regie")
    assert vind_volgende("afronding") is None


def test_een_scherm_dat_geen_deel_is_hoort_bij_geen_deel() -> None:
    assert vind_deel_op("tijdlijn") == vind_deel("tijdlijn")
    assert vind_deel_op("betrokkenen") is None and vind_deel("betrokkenen") is None


def test_wat_besteed_is_hoort_bij_het_deel_waar_men_was() -> None:
    stand = ga_naar_deel(Sessiestand(), "start", TIEN)
    assert (stand.deel, stand.sinds, stand.besteed) == ("start", TIEN, {})
    stand = ga_naar_deel(stand, "tijdlijn", KWART)
    assert (stand.deel, stand.sinds, stand.besteed) == ("tijdlijn", KWART, {"start": 900})
    assert bereken_besteed(stand, HALF) == {"start": 900, "tijdlijn": 900}


def test_terug_naar_een_deel_telt_door() -> None:
    stand = Sessiestand(deel="start", sinds=TIEN, besteed={"start": 60})
    assert bereken_besteed(stand, KWART) == {"start": 960}


def test_naar_waar_men_al_is_verandert_niets() -> None:
    stand = Sessiestand(deel="start", sinds=TIEN)
    assert ga_naar_deel(stand, "start", KWART) is stand


def test_klaar_zet_de_klok_stil() -> None:
    stand = ga_naar_deel(Sessiestand(deel="start", sinds=TIEN), None, KWART)
    assert (stand.deel, stand.sinds, stand.besteed) == (None, None, {"start": 900})
    assert bereken_besteed(stand, HALF) == {"start": 900}


def test_een_pauze_is_niemands_tijd() -> None:
    stand = zet_stil(Sessiestand(deel="start", sinds=TIEN), True, KWART)
    assert (stand.pauze, stand.sinds, stand.besteed) == (True, None, {"start": 900})
    assert ga_naar_deel(stand, "regie", HALF).sinds is None, "ook in een ander deel loopt de klok dan niet"
    verder = zet_stil(stand, False, HALF)
    assert (verder.pauze, verder.sinds, verder.besteed) == (False, HALF, {"start": 900})


def test_een_pauze_buiten_een_gesprek_begint_geen_klok() -> None:
    assert zet_stil(zet_stil(Sessiestand(), True, TIEN), False, KWART) == Sessiestand()


def test_een_klok_die_teruggezet_is_telt_niets() -> None:
    assert bereken_besteed(Sessiestand(deel="start", sinds=KWART), TIEN) == {"start": 0}


def test_een_vergeten_klok_telt_niet_de_hele_nacht() -> None:
    stand = Sessiestand(deel="start", sinds=TIEN)
    assert bereken_besteed(stand, "2026-05-02T10:00:00.000+00:00") == {"start": LANGSTE_STUK_SECONDEN}


def test_een_deel_dat_er_niet_is_wordt_geweigerd() -> None:
    with pytest.raises(ValueError, match="geen deel"):
        ga_naar_deel(Sessiestand(), "koffie", TIEN)


def test_het_budget_is_dat_van_het_begin_tot_iemand_het_verandert() -> None:
    assert Sessiestand().minuten_budget("regie") == 20
    assert Sessiestand(budget={"regie": 0}).minuten_budget("regie") == 0
