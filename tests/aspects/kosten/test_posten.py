"""One inzet: which price, over how many days, to the cent."""

from decimal import Decimal
from fractions import Fraction

import pytest

from tests.aspects.kosten.kostenhulp import maak_betaald, maak_omgeving, reken
from tests.fabriek import maak_casus, maak_prijs

LEZING = {"verteld_door": ["b1"], "tekst": "dat was later"}


def geld(tekst: str) -> Decimal:
    return Decimal(tekst)


@pytest.mark.parametrize(
    ("per", "tot", "bedrag"),
    [
        ("totaal", "2016-01-01", "10.00"),
        ("week", "2016-01-07", "10.00"),
        ("week", "2016-01-01", "1.43"),
        ("maand", "2016-01-01", "0.33"),
        ("maand", "2019-12-31", "480.00"),
        ("jaar", "2016-12-31", "10.02"),
        ("jaar", "2019-12-31", "40.00"),
    ],
)
def test_het_aantal_dagen_telt_per_week_maand_en_jaar(per: str, tot: str, bedrag: str) -> None:
    (post,) = reken(maak_betaald(prijs=10, per=per, tot=tot)).interventie.posten
    assert post.bedrag == geld(bedrag)


@pytest.mark.parametrize(
    ("aantal", "bedrag"),
    [("0.5", "0.01"), ("1.5", "0.02"), ("0.49999999999999999999999999999999", "0.00"), ("2.5", "0.03"), ("0", "0.00")],
)
def test_een_halve_cent_gaat_omhoog_en_niets_gaat_langs_een_float(aantal: str, bedrag: str) -> None:
    (post,) = reken(maak_betaald(aantal=aantal, prijs="0.01")).interventie.posten
    assert post.bedrag == geld(bedrag)


def test_een_groot_bedrag_blijft_op_de_cent_precies() -> None:
    uitkomst = reken(
        maak_betaald("i1", aantal="1" + "0" * 60, prijs="0.01"), maak_betaald("i2", prijs="0.07"), referentie=None
    )
    assert format(uitkomst.interventie.totaal, "f") == "1" + "0" * 58 + ".07"


def test_dagen_buiten_het_venster_tellen_mee() -> None:
    (post,) = reken(maak_betaald(van="2015-12-25", tot="2017-01-07", per="week", prijs=7)).interventie.posten
    assert (post.dagen, post.bedrag) == (380, geld("380.00"))


def test_een_onbekend_einde_loopt_tot_het_einde_van_het_verhaal_en_is_zeker_een_dag() -> None:
    (post,) = reken(maak_betaald(van="2016-12-01", tot=None, per="week", prijs=7)).interventie.posten
    assert (post.dagen, post.dagen_zeker, post.dagen_mogelijk) == (31, 1, 31)
    assert (post.bedrag, post.bedrag_zeker, post.bedrag_mogelijk) == (geld("31.00"), geld("1.00"), geld("31.00"))


def test_een_vage_datum_geeft_een_bereik() -> None:
    (post,) = reken(maak_betaald(van="2016-03~", tot="2016-06", per="week", prijs=7)).interventie.posten
    assert (post.dagen, post.dagen_zeker, post.dagen_mogelijk) == (122, 32, 153)
    assert post.vaag and post.breedte == geld("121.00")


def test_een_exacte_datum_is_niet_vaag() -> None:
    (post,) = reken(maak_betaald(tot="..")).interventie.posten
    assert not post.vaag and post.breedte == 0


@pytest.mark.parametrize(("per", "zeker"), [("totaal", "0.00"), ("week", "0.00")])
def test_wat_betwist_is_kost_zeker_niets(per: str, zeker: str) -> None:
    (post,) = reken(maak_betaald(per=per, lezingen=[LEZING])).interventie.posten
    assert post.bedrag > 0 and post.bedrag_zeker == geld(zeker) and post.vaag


def test_een_totaal_blijft_geheel_zeker_ook_als_geen_dag_zeker_is() -> None:
    (post,) = reken(maak_betaald(van="2016~", tot="2016~")).interventie.posten
    assert (post.dagen_zeker, post.bedrag_zeker, post.bedrag_mogelijk) == (0, geld("100.00"), geld("100.00"))


def test_de_eigen_prijs_gaat_voor_en_wordt_niet_omgerekend() -> None:
    omgeving = maak_omgeving(maak_prijs("P", prijspeil=2015), prijspeil=2017, prijsindex={"2015": 50, "2017": 100})
    uitkomst = reken(maak_betaald(prijs="0", prijscode="P"), maak_betaald("i2", prijs=3), omgeving=omgeving)
    nul, drie = uitkomst.interventie.posten
    assert (nul.bedrag, nul.eigen_prijs, nul.jaar, nul.factor) == (geld("0.00"), True, None, 1)
    assert drie.bedrag == geld("3.00")


@pytest.mark.parametrize(
    ("prijspeil", "index", "factor", "gemengd"),
    [
        (2017, {"2015": "97.9", "2017": 100}, Fraction(1000, 979), False),
        (2017, {"2015": 100}, Fraction(1), True),
        (2017, {"2017": 100}, Fraction(1), True),
        (2015, {}, Fraction(1), False),
        (None, {"2015": "97.9", "2017": 100}, Fraction(1), False),
    ],
)
def test_een_lijstprijs_gaat_naar_het_prijspeil_als_de_index_er_is(
    prijspeil: int | None, index: dict[str, object], factor: Fraction, gemengd: bool
) -> None:
    omgeving = maak_omgeving(maak_prijs("P", prijspeil=2015), prijspeil=prijspeil, prijsindex=index)
    uitkomst = reken(maak_betaald(prijs=None, prijscode="P"), omgeving=omgeving)
    assert uitkomst.interventie.posten[0].factor == factor
    assert uitkomst.prijspeil_gemengd is gemengd


def test_een_bedrag_wordt_een_keer_afgerond_na_de_index() -> None:
    omgeving = maak_omgeving(maak_prijs("P", prijs=Decimal("0.03"), prijspeil=2015), prijspeil=2017,
                             prijsindex={"2015": 3, "2017": 1})  # fmt: skip
    uitkomst = reken(maak_betaald(aantal=50, prijs=None, prijscode="P"), omgeving=omgeving)
    assert uitkomst.interventie.totaal == geld("0.50")


@pytest.mark.parametrize("lacune", [{"prijs": None}, {"aantal": None}, {"eenheid": None}, {"per": None}])
def test_wat_niet_te_prijzen_is_staat_apart_en_is_geen_nul(lacune: dict[str, None]) -> None:
    uitkomst = reken(maak_betaald(**lacune))
    assert (uitkomst.interventie.onbekend, uitkomst.interventie.volledig) == (("i1",), False)
    assert (uitkomst.interventie.posten, uitkomst.interventie.per_financier) == ((), {})


def test_niet_gevraagd_is_geen_nul() -> None:
    from aspects.kosten import bereken_kosten

    for antwoord in ({}, {"kosten": "deels"}, {"kosten": "nee"}):
        assert bereken_kosten(maak_casus(uitgevraagd=antwoord, inzetten=[maak_betaald()]), maak_omgeving()) is None
