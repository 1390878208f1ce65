"""The sums of a scenario and the difference: paid and shadow apart, what happens either way in both."""

from decimal import Decimal

import pytest

from tests.aspects.kosten.kostenhulp import maak_betaald, maak_omgeving, reken
from tests.fabriek import maak_prijs

SCHADUW = maak_prijs("S", aard="schaduw", prijspeil=2013)
LEZING = {"verteld_door": ["b1"], "tekst": "dat was later"}


def geld(tekst: str) -> Decimal:
    return Decimal(tekst)


@pytest.mark.parametrize(
    "anders",
    [
        {"financier": "vrijwillig"},
        {"prijs": None, "prijscode": "S", "financier": "gemeente_wmo"},
        {"prijscode": "S", "financier": "zvw"},
        {"prijscode": "S", "financier": "vrijwillig"},
    ],
)
def test_schaduw_staat_in_geen_enkele_andere_som(anders: dict[str, object]) -> None:
    omgeving = maak_omgeving(SCHADUW, prijspeil=2017)
    uitkomst = reken(maak_betaald(**anders), omgeving=omgeving)
    kosten = uitkomst.interventie
    assert kosten.schaduw > 0 and len(kosten.schaduwposten) == 1
    assert (kosten.totaal, kosten.totaal_zeker, kosten.totaal_mogelijk) == (0, 0, 0)
    assert (kosten.per_financier, kosten.volledig, uitkomst.prijspeil_gemengd) == ({}, True, False)
    assert uitkomst.omslag.reden == "nooit_duurder"


def test_een_betaalde_vergoeding_voor_een_vrijwilliger_is_betaald() -> None:
    kosten = reken(maak_betaald(prijs=None, prijscode="V", financier="gemeente_wmo"),
                   omgeving=maak_omgeving(maak_prijs("V", financier="vrijwillig"))).interventie  # fmt: skip
    assert kosten.schaduw == 0 and kosten.per_financier == {"gemeente_wmo": geld("61.30")}


def test_beide_telt_in_beide_en_valt_weg_in_het_verschil_en_zijn_bereik() -> None:
    beide = maak_betaald("i1", van="2016-03~", tot=None, scenario="beide", per="week", lezingen=[LEZING])
    uitkomst = reken(beide, maak_betaald("i2", prijs=30), maak_betaald("i3", prijs=10, scenario="referentie"))
    assert [p.inzet for p in uitkomst.interventie.posten] == ["i1", "i2"]
    assert [p.inzet for p in uitkomst.referentie.posten] == ["i1", "i3"]
    verschil = uitkomst.verschil
    assert verschil is not None
    assert (verschil.totaal, verschil.van, verschil.tot) == (geld("20.00"),) * 3
    assert uitkomst.interventie.totaal_zeker < uitkomst.interventie.totaal


def test_het_bereik_van_het_verschil_neemt_van_elk_het_ruimste() -> None:
    uitkomst = reken(
        maak_betaald("i1", van="2016-01", tot="2016-01-31", per="week", prijs=7),
        maak_betaald("i2", van="2016-01-01", tot="2016-02", per="week", prijs=7, scenario="referentie"),
    )
    verschil = uitkomst.verschil
    assert verschil is not None
    assert (verschil.totaal, verschil.van, verschil.tot) == (geld("-29.00"), geld("-59.00"), geld("-1.00"))


def test_zonder_referentie_is_er_geen_verschil() -> None:
    uitkomst = reken(maak_betaald(scenario="beide"), referentie=None)
    assert uitkomst.verschil is None
    assert uitkomst.referentie.totaal == geld("100.00")


def test_elke_betaler_van_een_van_beide_staat_in_het_verschil_ook_met_nul() -> None:
    uitkomst = reken(
        maak_betaald("i1", financier="zvw", prijs=0), maak_betaald("i2", financier="wlz", scenario="beide"),
        maak_betaald("i3", financier="rijk", prijs=5, scenario="referentie"),
        maak_betaald("i4", financier="fonds", prijs=None), maak_betaald("i5", financier="vrijwillig"),
    )  # fmt: skip
    verschil = uitkomst.verschil
    assert verschil is not None
    assert uitkomst.interventie.per_financier == {"zvw": geld("0.00"), "wlz": geld("100.00")}
    assert verschil.per_financier == {"zvw": geld("0.00"), "wlz": geld("0.00"), "rijk": geld("-5.00")}
    assert str(verschil.per_financier["wlz"]) == "0.00"


@pytest.mark.parametrize(
    ("financier", "scenario", "volledig"),
    [
        ("vrijwillig", "interventie", (True, True, True)),
        ("onbekend", "interventie", (False, True, False)),
        ("zvw", "referentie", (True, False, False)),
        ("zvw", "beide", (False, False, False)),
    ],
)
def test_alleen_wat_vrijwilligers_doen_mag_ontbreken(
    financier: str, scenario: str, volledig: tuple[bool, bool, bool]
) -> None:
    uitkomst = reken(maak_betaald(prijs=None, financier=financier, scenario=scenario))
    assert uitkomst.verschil is not None
    kosten = (uitkomst.interventie, uitkomst.referentie, uitkomst.verschil)
    assert tuple(deel.volledig for deel in kosten) == volledig
    assert ("i1" in uitkomst.interventie.onbekend) == (scenario != "referentie")


@pytest.mark.parametrize(
    ("tweede", "gemengd"),
    [
        ({"prijscode": "B"}, True),
        ({"prijscode": "B", "scenario": "referentie"}, True),
        ({"prijscode": "B", "financier": "vrijwillig"}, False),
        ({"prijscode": "B", "aantal": None}, False),
        ({"prijscode": "B", "prijs": 5}, False),
        ({"prijscode": "B", "aantal": 0}, True),
        ({"prijscode": "A"}, False),
    ],
)
def test_zonder_prijspeil_zijn_lijstprijzen_van_twee_jaren_gemengd(tweede: dict[str, object], gemengd: bool) -> None:
    omgeving = maak_omgeving(maak_prijs("A", prijspeil=2015), maak_prijs("B", prijspeil=2017))
    uitkomst = reken(
        maak_betaald("i1", prijs=None, prijscode="A"),
        maak_betaald("i2", **{"prijs": None, **tweede}),
        omgeving=omgeving,
    )
    assert uitkomst.prijspeil_gemengd is gemengd
