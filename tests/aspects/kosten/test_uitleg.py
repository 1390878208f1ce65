"""Costs in words, what the range and the difference hang on."""

from decimal import Decimal

import pytest
from aspects.kosten import Omslag, bereken_gevoeligheid, vind_breedste, vind_breedste_van_verschil
from aspects.kosten.uitleg import (
    schrijf_bereik,
    schrijf_dagen,
    schrijf_omslag,
    schrijf_som,
    schrijf_som_met_uitkomst,
    schrijf_voorbehoud,
)

from tests.aspects.kosten.kostenhulp import maak_betaald, maak_omgeving, reken
from tests.fabriek import maak_prijs


@pytest.mark.parametrize(
    ("anders", "som"),
    [
        (
            {"aantal": "1.5", "per": "week", "prijs": "62.5", "van": "2016-01-01", "tot": "2016-12-19"},
            "1,5 uur per week × 50,6 weken × € 62,50",
        ),
        ({"aantal": 12, "eenheid": "keer", "prijs": 120}, "12 keer × € 120,00"),
        ({"aantal": 1, "eenheid": "traject", "prijs": "1394.44"}, "1 traject × € 1.394,44"),
        ({"aantal": 2, "eenheid": "dagdeel", "per": "week", "tot": "2016-01-07"},
         "2 dagdelen per week × 1 week × € 100,00"),
        ({"eenheid": "jaar", "per": "jaar"}, "1 jaar × € 100,00"),
        ({"aantal": 2, "eenheid": "maand", "per": "maand", "tot": "2016-03-01"},
         "2 maanden per maand × 2 maanden × € 100,00"),
    ],
)  # fmt: skip
def test_elk_bedrag_is_na_te_rekenen(anders: dict[str, object], som: str) -> None:
    assert schrijf_som(reken(maak_betaald(**anders)).interventie.posten[0]) == som


@pytest.mark.parametrize(
    ("index", "staart"),
    [
        ({"2019": "100", "2022": "103.44"}, "€ 61,30 × 1,034 (van prijspeil 2019 naar 2022)"),
        ({"2019": "100"}, "€ 61,30 (prijspeil 2019, niet omgerekend: het indexcijfer ontbreekt)"),
    ],
)
def test_de_som_noemt_de_index(index: dict[str, str], staart: str) -> None:
    omgeving = maak_omgeving(maak_prijs("P", prijspeil=2019), prijspeil=2022, prijsindex=index)
    post = reken(maak_betaald(prijs=None, prijscode="P"), omgeving=omgeving).interventie.posten[0]
    assert schrijf_som(post) == f"1 uur × {staart}"


def test_de_som_met_uitkomst_en_de_dagen() -> None:
    post = reken(maak_betaald(aantal=12, van="2016-03", tot="2016-06-30", per="week", prijs=7)).interventie.posten[0]
    assert schrijf_som_met_uitkomst(post) == "12 uur per week × 17,4 weken × € 7,00 = € 1.464,00"
    assert schrijf_dagen(post) == "122 dagen (zeker 92, mogelijk 122)"
    assert schrijf_bereik(Decimal("1.00"), Decimal("1.00")) == "€ 1,00"
    assert schrijf_bereik(Decimal("-1.00"), Decimal("1.00")) == "-€ 1,00 tot € 1,00"


def test_een_onvolledige_som_zegt_het() -> None:
    assert schrijf_voorbehoud(True, False) == ""
    assert schrijf_voorbehoud(False, True) == "niet volledig, prijzen van verschillende jaren"


@pytest.mark.parametrize(
    ("omslag", "deel"),
    [
        (Omslag("2018-03", False, None, False), "De omslag was in maart 2018."),
        (Omslag("2018-03", True, None, True), "De omslag wordt verwacht rond maart 2018."),
        (Omslag(None, False, "onvolledig", False), "niet van alle inzet"),
        (Omslag(None, False, "nooit_duurder", True), "Dat is niet zeker"),
        (Omslag(None, False, "duurder_tot_het_einde", False), "blijft tot het einde duurder"),
        (Omslag(None, False, "niets_om_mee_te_vergelijken", False), "geen referentie"),
    ],
)
def test_de_omslag_in_een_zin(omslag: Omslag, deel: str) -> None:
    assert deel in schrijf_omslag(omslag)


def test_gevoeligheid_raakt_alleen_de_referentie_en_rondt_per_inzet_af() -> None:
    gevoeligheid = bereken_gevoeligheid(reken(
        maak_betaald("i1"), maak_betaald("i2", scenario="beide", prijs=1000),
        maak_betaald("i3", scenario="referentie", prijs="0.03"),
        maak_betaald("i4", scenario="referentie", prijs="0.03"),
        maak_betaald("i5", scenario="referentie", financier="vrijwillig"),
    ))  # fmt: skip
    assert gevoeligheid is not None and gevoeligheid.duurste is not None
    # 80% van 3 cent is 2,4: 2 cent; 120% is 3,6: 4 cent.
    assert (gevoeligheid.bij_laag, gevoeligheid.bij_hoog) == (Decimal("99.96"), Decimal("99.92"))
    assert (gevoeligheid.duurste.inzet, gevoeligheid.zonder_duurste) == ("i3", Decimal("99.97"))


def test_zonder_eigen_inzet_in_de_referentie_is_er_geen_duurste() -> None:
    gevoeligheid = bereken_gevoeligheid(reken(maak_betaald("i1"), maak_betaald("i2", scenario="beide")))
    assert gevoeligheid is not None
    assert (gevoeligheid.bij_laag, gevoeligheid.bij_hoog) == (Decimal("100.00"), Decimal("100.00"))
    assert (gevoeligheid.duurste, gevoeligheid.zonder_duurste) == (None, None)
    assert bereken_gevoeligheid(reken(referentie=None)) is None


def test_de_drie_breedste_het_breedst_eerst_en_nooit_wat_vaststaat() -> None:
    week = {"per": "week", "van": "2016-01"}
    uitkomst = reken(
        maak_betaald("vast"), maak_betaald("a", prijs=1, **week), maak_betaald("b", prijs=3, **week),
        maak_betaald("c", prijs=2, **week), maak_betaald("d", prijs=3, **week),
        maak_betaald("e", prijs=9, scenario="beide", **week), maak_betaald("f", prijs=5, scenario="referentie", **week),
    )  # fmt: skip
    assert [post.inzet for post in vind_breedste(uitkomst.interventie.posten)] == ["e", "b", "d"]
    assert [post.inzet for post in vind_breedste_van_verschil(uitkomst)] == ["f", "b", "d"]
    assert vind_breedste(reken(maak_betaald()).interventie.posten) == ()
