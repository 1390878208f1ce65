"""Goals: how long certainly nobody looked back."""

from datetime import date
from typing import Any

import pytest

from aspects.doelen import DoelenUitkomst, bereken_doelen
from tests.aspects.hulp import maak_gevraagde_casus, maak_omgeving
from tests.fabriek import maak_doel

BEGIN = date(2016, 1, 1).toordinal()
LEZING = {"verteld_door": ["b1"], "tekst": "dat was later"}


def reken(*doelen: dict[str, Any], drempel: int = 183, **hoofd: Any) -> DoelenUitkomst:
    lijst = [maak_doel(f"d{n}", **{"gesteld": "2016-01-01", **d}) for n, d in enumerate(doelen)]
    uit = bereken_doelen(
        maak_gevraagde_casus("doelen", doelen=lijst, **hoofd), maak_omgeving(evaluatie_drempel_dagen=drempel)
    )
    assert uit is not None
    return uit


def sinds(doel: dict[str, Any], *evaluaties: str) -> str:
    dag = reken({**doel, "evaluaties": [{"datum": d} for d in evaluaties]}).langste_van["d0"]
    return date.fromordinal(dag).isoformat()


def stap(doel: dict[str, Any], *evaluaties: str, **hoofd: Any) -> int | None:
    return reken({**doel, "evaluaties": [{"datum": d} for d in evaluaties]}, **hoofd).langste_zonder_evaluatie["d0"]


def test_niet_gevraagd_is_niet_niets() -> None:
    casus = maak_gevraagde_casus("kosten", uitgevraagd={"doelen": "nee"}, doelen=[maak_doel()])
    assert bereken_doelen(casus, maak_omgeving()) is None
    assert reken() == DoelenUitkomst(0, (), (), {}, (), {})


@pytest.mark.parametrize(("drempel", "lang"), [(59, True), (60, False), (61, False)])
def test_langer_dan_de_drempel(drempel: int, lang: bool) -> None:
    uit = reken({"afgerond": "2016-03-01"}, drempel=drempel)  # 60 days
    ids = ("d0",) if lang else ()
    assert uit == DoelenUitkomst(1, ids, ids, {"d0": 60}, ids, {"d0": BEGIN})


@pytest.mark.parametrize(
    ("doel", "hoofd", "dagen"),
    [
        ({}, {}, 365),  # to the end of the story, 31 dec 2016
        ({}, {"periode_tot": "2016-12"}, 335),  # certain to 1 dec
        ({}, {"periode_tot": ".."}, 911),  # to 30 june 2018
        ({}, {"periode_tot": None, "sessiedatum": "2016-02-01"}, 31),
        ({}, {"periode_tot": None}, None),
        ({"afgerond": "2016-02-01"}, {"periode_tot": None}, 31),
        ({"afgerond": "2016-03"}, {}, 60),  # certainly a goal until 1 mrt
        ({"afgerond": "2016-03~"}, {}, 29),  # 1 mrt - 31 = 30 jan
        ({"afgerond": "2019"}, {}, 911),  # at most to peildatum
        ({"gesteld": "2016-01"}, {}, 335),
        ({"gesteld": "2017-05"}, {}, 0),
    ],
)
def test_tot_wanneer_een_doel_een_doel_was(doel: dict[str, Any], hoofd: dict[str, Any], dagen: int | None) -> None:
    assert stap(doel, **hoofd) == dagen


def test_de_langste_stap_ook_de_eerste_en_de_laatste() -> None:
    klaar = {"afgerond": "2016-12-31"}
    assert stap(klaar, "2016-10-01") == 274
    assert stap(klaar, "2016-03-01") == 305
    assert stap(klaar, "2016-11-01", "2016-02-01") == 274  # in order of time, not of the file


def test_vanaf_wanneer_de_langste_stap_telt() -> None:
    klaar = {"afgerond": "2016-12-31"}
    assert sinds(klaar) == "2016-01-01"
    assert sinds(klaar, "2016-03-01") == "2016-03-01"
    assert sinds(klaar, "2016-10-01") == "2016-01-01"
    assert sinds(klaar, "[2016-03-01..2016-10-31]") == "2016-10-31"


def test_een_vage_evaluatie_maakt_geen_stap_die_niet_zeker_is() -> None:
    # early 1 march, late 31 oct: 60 days before, 61 after
    assert stap({"afgerond": "2016-12-31"}, "[2016-03-01..2016-10-31]") == 61
    # the vague one reaches past the second: 31 oct is the last day looked back on
    assert stap({"afgerond": "2016-12-31"}, "[2016-03-01..2016-10-31]", "2016-06-01") == 61


def test_een_evaluatie_telt_als_ze_ertussen_kan_liggen() -> None:
    doel = {"gesteld": "2016-02-01", "afgerond": "2016-12-31"}  # 334 days
    assert stap(doel, "2016-01-31") == 334  # before
    assert stap(doel, "[2016-01-31..2016-02-01]") == 334
    assert stap(doel, "2016-01-17~") == 334  # late is 1 feb: counts, shortens nothing
    assert stap(doel, "2016-01-18~") == 333
    assert stap(doel, "2017-01-01") == 334  # after
    # afgerond with a margin: certainly a goal until 16 dec, perhaps until 15 jan 2017
    vaag = {**doel, "afgerond": "2016-12-31~"}
    assert stap(vaag, "2017-01-15") == 319
    assert stap(vaag, "2016-12-01") == 304


def test_zonder_afgerond_telt_een_evaluatie_na_het_einde_niet() -> None:
    assert stap({"gesteld": "[2016-01-01..2016-02-01]"}, "[2016-01-20..2016-12-31]") == 0
    assert stap({"gesteld": "2016-01-01"}, "[2017-01-01..2017-02-01]") == 365


def test_een_vage_start_laat_een_evaluatie_ervoor_meetellen() -> None:
    # gesteld feb 2016: early 1 feb, late 29 feb; looked back on 1 feb at the earliest
    doel = {"gesteld": "2016-02", "afgerond": "2016-03-31"}
    assert stap(doel, "2016-02-01") == 31
    assert stap(doel, "[2016-02-01..2016-03-10]") == 21


def test_een_betwist_doel_of_een_zonder_bekend_einde_claimt_niets() -> None:
    uit = reken({"lezingen": [LEZING]})
    assert uit == DoelenUitkomst(1, (), (), {"d0": 365}, (), {"d0": BEGIN})
    uit = reken({}, {"afgerond": "2016-12-31"}, periode_tot=None)
    assert uit == DoelenUitkomst(2, ("d1",), ("d1",), {"d0": None, "d1": 365}, ("d1",), {"d1": BEGIN})


def test_langdurig_kan_zonder_signaal_en_met_evaluaties() -> None:
    evaluaties = [{"datum": "2016-05-01"}, {"datum": "2016-09-01"}]
    uit = reken({"evaluaties": evaluaties})
    assert (uit.langdurig, uit.zonder_tussenevaluatie, uit.signalen) == (("d0",), (), ())


def test_een_evaluatie_buiten_het_doel_is_wel_een_evaluatie() -> None:
    uit = reken({"evaluaties": [{"datum": "2010"}]})
    assert (uit.langdurig, uit.zonder_tussenevaluatie, uit.signalen) == (("d0",), (), ("d0",))


def test_een_marge_mag_voorbij_de_kalender_reiken() -> None:
    # certain to 366 days before day 1, so nothing is certain
    assert stap({"gesteld": "0001-01-01"}, periode_van="0001-01-01", periode_tot="0001~") == 0
