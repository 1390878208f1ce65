"""Impossible and extreme data: a defined figure or a clear null, never an exception, never a silent 0."""

from decimal import Decimal
from fractions import Fraction

import pytest

from aspects.kerncijfers import maak_kerncijfers
from aspects.regie import VORMEN
from tests.fabriek import (
    maak_bestand, maak_betrokkene, maak_casus, maak_gebeurtenis, maak_inzet, maak_onderzoek, maak_regieperiode,
)  # fmt: skip

ALLES = dict.fromkeys([*VORMEN.values(), "doelen", "informeel", "voorzieningen", "kosten"], "ja")
UUR = {"aantal": Decimal(1), "eenheid": "uur", "per": "week", "prijs": Decimal("60.00"), "financier": "gemeente_wmo"}


def reken(**hoofd):
    casus = maak_casus(**{"uitgevraagd": ALLES, **hoofd})
    (cijfers,) = maak_kerncijfers(maak_bestand(casus, onderzoek=maak_onderzoek(peildatum="2018-06-30")))["casussen"]
    return cijfers


def kosten(**inzet):
    return reken(inzetten=[maak_inzet(**{**UUR, **inzet})])["kosten"]["interventie"]


def test_een_vorm_zonder_venster_heeft_geen_dekking_en_ook_geen_gat():
    regie = reken()["regie"]["opdrachtgevend"]  # no support by third parties
    assert (regie["venster_dagen"], regie["dekking"], regie["gaten"]) == (0, None, [])


def test_een_aanmelding_na_het_einde_laat_geen_venster():
    melding = maak_gebeurtenis(soort="aanmelding", datum="2016-12-31~")
    regie = reken(gebeurtenissen=[melding])["regie"]["dagelijks"]
    assert (regie["venster_dagen"], regie["dekking"], regie["zonder_regie"]) == (0, None, [])


def test_een_periode_van_nul_zekere_dagen_claimt_niets():
    perioden = [
        maak_regieperiode("r1", van="2016", tot="2016"), maak_regieperiode("r2", houder="b2", van="2016", tot="2016"),
    ]  # fmt: skip
    mensen = [maak_betrokkene(), maak_betrokkene("b2", soort="naaste")]
    regie = reken(betrokkenen=mensen, regieperioden=perioden)["regie"]["dagelijks"]
    assert (regie["overlap"], regie["gaten"], regie["dekking"]) == ([], [], Decimal(1))


def test_een_prijs_van_nul_is_een_bedrag_en_geen_onbekend():
    uit = kosten(prijs=Decimal("0.00"), van="2016-01-01", tot="2016-12-31")
    assert (uit["totaal"], uit["per_financier"], uit["onbekend"]) == ("0.00", {"gemeente_wmo": "0.00"}, [])


def test_zonder_prijs_is_het_onbekend_en_geen_nul():
    uit = kosten(prijs=None)
    assert (uit["onbekend"], uit["per_financier"], uit["volledig"]) == (["i1"], {}, False)


@pytest.mark.parametrize(
    ("van", "tot", "dagen"),
    [
        ("2016-02-29", "2016-02-29", 1), ("2016-02", "2016-02", 29), ("2017-02", "2017-02", 28),
        ("2015-24", "2015-24", 91), ("1986-01-01", "2015-12-31", 10957),
    ],
)  # fmt: skip
def test_schrikkeldagen_en_dertig_jaar_tellen_elke_dag(van, tot, dagen):
    exact = Fraction(60) * dagen / 7
    centen = int(exact * 100 + Fraction(1, 2))
    assert kosten(van=van, tot=tot)["totaal"] == f"{centen // 100}.{centen % 100:02d}"


def test_een_betrokkene_en_verder_niets():
    cijfers = reken()
    assert cijfers["partijen"] == 0 and cijfers["vrijwilligers"] == 0
    assert cijfers["regie"]["dagelijks"]["gaten"] == [{"van": "2016-01-01", "tot": "2016-12-31", "dagen": 366}]
    assert cijfers["kosten"]["interventie"]["totaal"] == "0.00" and cijfers["kosten"]["verschil"] is None
    assert cijfers["doelen"]["langste_zonder_evaluatie_dagen"] == {} and cijfers["wachttijden"] == []


def test_een_onderzoek_zonder_verhalen():
    uit = maak_kerncijfers(maak_bestand(maak_casus(status="gepland")))
    assert uit["casussen"] == [] and uit["geheel"]["aantal"] == 0
    assert uit["geheel"]["uitgesloten"] == [{"casus": "c01", "reden": "status"}]


@pytest.mark.parametrize(("van", "tot"), [("0001", "9998"), ("2018-06-30~", ".."), ("0001~", None)])
def test_de_randen_van_de_kalender(van, tot):
    uit = kosten(van=van, tot=tot)
    assert Decimal(uit["totaal_zeker"]) <= Decimal(uit["totaal"]) <= Decimal(uit["totaal_mogelijk"])
