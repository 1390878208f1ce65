"""Window W: before anybody was asked there is no regie to miss."""

from typing import Any

import pytest

from aspects.regievenster import bepaal_regievenster
from aspects.stukken import Runs
from casus.model import Casus
from tests.aspects.hulp import PEIL, runs
from tests.fabriek import maak_betrokkene, maak_casus, maak_gebeurtenis, maak_inzet

LEZING = {"verteld_door": ["b1"], "tekst": "dat was later"}
HEEL_2016 = runs("2016-01-01/2016-12-31")


def venster(casus: Casus, vorm: str = "dagelijks") -> Runs:
    return bepaal_regievenster(casus, PEIL, vorm)


def maak_aangemeld(*datums: str, hoofd: dict[str, Any] | None = None, **anders: Any) -> Casus:
    aanmeldingen = [
        maak_gebeurtenis(f"g{n}", **{"datum": d, "soort": "aanmelding", **anders}) for n, d in enumerate(datums)
    ]
    return maak_casus(gebeurtenissen=aanmeldingen, **(hoofd or {}))


def test_zonder_aanmelding_is_het_het_zekere_deel() -> None:
    assert venster(maak_casus(periode_van="2016-01", periode_tot="2016-12")) == runs("2016-01-31/2016-12-01")


def test_zonder_zeker_deel_en_zonder_aanmelding_is_er_geen_venster() -> None:
    assert venster(maak_casus(periode_van="2016", periode_tot="2016")) == ()


@pytest.mark.parametrize(
    ("datums", "verwacht"),
    [
        (["2016-02-10"], "2016-02-10/2016-12-31"),
        (["2016-02"], "2016-02-29/2016-12-31"),
        (["2016-12-31"], "2016-12-31"),
        (["2016-01~", "2016-02-10"], "2016-02-10/2016-12-31"),  # 31 jan + 31 days is 2 maart
        (["2015-12-17~"], "2016-01-01/2016-12-31"),  # with margin just in the casus window
        (["2017-01-01"], "2016-01-01/2016-12-31"),  # after it
        (["2015-12-31", "2016-03-01"], "2016-03-01/2016-12-31"),  # the first cannot lie in it
    ],
)
def test_het_begint_waar_zeker_was_dat_iemand_gevraagd_werd(datums: list[str], verwacht: str) -> None:
    assert venster(maak_aangemeld(*datums)) == runs(verwacht)


def test_een_aanmelding_die_misschien_pas_na_het_einde_kwam_laat_geen_venster_over() -> None:
    assert venster(maak_aangemeld("[2016-12-31..2017-01-01]")) == ()
    assert venster(maak_aangemeld("2017-01-15~")) == ()  # 31 dec with its margin: may lie in the window
    assert venster(maak_aangemeld("2017-01-16~")) == HEEL_2016


def test_de_dag_mag_voor_het_zekere_deel_liggen() -> None:
    assert venster(maak_aangemeld("2016-01-01", hoofd={"periode_van": "2016-01"})) == HEEL_2016


def test_de_dag_mag_ook_in_een_venster_zonder_zeker_deel_liggen() -> None:
    vaag = {"periode_van": "2016", "periode_tot": "2016"}  # certain from 31 dec to 1 jan
    assert venster(maak_aangemeld("2016-01-01", hoofd=vaag)) == runs("2016-01-01")
    assert venster(maak_aangemeld("2016-01-02", hoofd=vaag)) == ()


def test_het_zekere_einde_mag_voor_de_kalender_liggen() -> None:
    assert venster(maak_aangemeld("0001-01-01", hoofd={"periode_van": "0001-01-01", "periode_tot": "0001~"})) == ()


@pytest.mark.parametrize(
    ("anders", "telt"),
    [
        ({"scenario": "beide"}, True), ({"scenario": "referentie"}, False), ({"lezingen": [LEZING]}, True),
        ({"soort": "signaal"}, False),
    ],
)  # fmt: skip
def test_welke_aanmelding_telt(anders: dict[str, Any], telt: bool) -> None:
    casus = maak_aangemeld("2016-03-01", **anders)
    assert venster(casus) == (runs("2016-03-01/2016-12-31") if telt else HEEL_2016)


def maak_ingekocht(*inzetten: dict[str, Any], **wie: Any) -> Casus:
    derde = {"soort": "ondersteuner", **wie}
    lijst = [
        maak_inzet(f"i{n}", **{"betrokkene": "b2", "van": "2016-03-01", "tot": "2016-03-31", **i})
        for n, i in enumerate(inzetten)
    ]
    return maak_casus(betrokkenen=[maak_betrokkene(), maak_betrokkene("b2", **derde)], inzetten=lijst)


def test_zonder_inzet_van_derden_is_er_geen_opdracht() -> None:
    assert venster(maak_ingekocht(), "opdrachtgevend") == ()
    assert venster(maak_ingekocht()) == HEEL_2016


@pytest.mark.parametrize(
    ("wie", "wat", "telt"),
    [
        ({}, {}, True), ({"lijn": 1}, {}, True), ({"lijn": 2}, {}, True), ({"lijn": 0}, {}, False),
        ({"soort": "ketenpartner"}, {}, False), ({"soort": "vrijwilliger"}, {}, False),
        ({}, {"scenario": "beide"}, True), ({}, {"scenario": "referentie"}, False),
        ({}, {"financier": "vrijwillig"}, False), ({}, {"financier": "inwoner"}, True),
        ({}, {"lezingen": [LEZING]}, False),
    ],
)  # fmt: skip
def test_wat_ingekochte_inzet_is(wie: dict[str, Any], wat: dict[str, Any], telt: bool) -> None:
    verwacht = runs("2016-03-01/2016-03-31") if telt else ()
    casus = maak_ingekocht(wat, **wie)
    assert venster(casus, "opdrachtgevend") == verwacht


def test_alleen_de_dagen_waarop_het_zeker_liep() -> None:
    vaag = maak_ingekocht({"van": "2016-03", "tot": "2016-05"})
    assert venster(vaag, "opdrachtgevend") == runs("2016-03-31/2016-05-01")
    einde_onbekend = maak_ingekocht({"van": "2016-03-05", "tot": None})
    assert venster(einde_onbekend, "opdrachtgevend") == runs("2016-03-05")


def test_inzet_die_aansluit_is_een_stuk_en_een_dag_ertussen_breekt_het() -> None:
    aansluitend = maak_ingekocht({}, {"van": "2016-04-01", "tot": "2016-04-10"})
    assert venster(aansluitend, "opdrachtgevend") == runs("2016-03-01/2016-04-10")
    los = maak_ingekocht({}, {"van": "2016-04-02", "tot": "2017-04-10"})
    assert venster(los, "opdrachtgevend") == runs("2016-03-01/2016-03-31", "2016-04-02/2016-12-31")
