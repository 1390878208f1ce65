"""Amounts as people say them: rounded, and never with a sign alone."""

from decimal import Decimal

import pytest

from aspects.kosten.verschilwoorden import (
    schrijf_rond, schrijf_rond_bereik, schrijf_verschil, schrijf_verschilbereik,
)  # fmt: skip


@pytest.mark.parametrize(
    ("bedrag", "tekst"),
    [("0.00", "€ 0"), ("0.01", "minder dan € 50"), ("49.99", "minder dan € 50"), ("50.00", "€ 100"),
     ("1249.99", "€ 1.200"), ("1250.00", "€ 1.300")],
)  # fmt: skip
def test_een_bedrag_in_lopende_tekst(bedrag: str, tekst: str) -> None:
    assert schrijf_rond(Decimal(bedrag)) == tekst


@pytest.mark.parametrize(
    ("verschil", "tekst"),
    [("0.00", "even duur"), ("-0.01", "minder dan € 50 goedkoper"), ("0.01", "minder dan € 50 duurder"),
     ("-1900.00", "€ 1.900 goedkoper"), ("1900.00", "€ 1.900 duurder")],
)  # fmt: skip
def test_een_verschil_heet_goedkoper_of_duurder(verschil: str, tekst: str) -> None:
    assert schrijf_verschil(Decimal(verschil)) == tekst


def test_op_de_cent_wordt_niets_afgerond() -> None:
    assert schrijf_verschil(Decimal("-0.01"), op_de_cent=True) == "€ 0,01 goedkoper"


@pytest.mark.parametrize(
    ("van", "tot", "tekst"),
    [("700", "1200", "tussen € 700 en € 1.200 duurder"), ("-1200", "-700", "tussen € 700 en € 1.200 goedkoper"),
     ("-300", "1200", "tussen € 300 goedkoper en € 1.200 duurder"),
     ("-300", "0", "tussen € 300 goedkoper en even duur"),
     ("0", "300", "tussen even duur en € 300 duurder"), ("700", "700", ""), ("701", "702", ""), ("0", "0", "")],
)  # fmt: skip
def test_een_bereik_noemt_elke_kant_die_het_kan_zijn(van: str, tot: str, tekst: str) -> None:
    assert schrijf_verschilbereik(Decimal(van), Decimal(tot)) == tekst


def test_een_bereik_van_een_totaal() -> None:
    assert schrijf_rond_bereik(Decimal(900), Decimal(1200)) == "tussen € 900 en € 1.200"
    assert schrijf_rond_bereik(Decimal(900), Decimal(901)) == ""
