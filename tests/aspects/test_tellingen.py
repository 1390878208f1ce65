"""Counts in words: on each step and just beside it."""

import pytest

from aspects.tellingen import ONDER_TELLING, noem_telling, noem_telling_verhalen, schrijf_telling


@pytest.mark.parametrize(
    ("aantal", "woorden"),
    [
        (0, "in geen"), (1, "in één verhaal"), (2, "in enkele"), (4, "in enkele"), (5, "in een deel"),
        (9, "in een deel"), (10, "in de meeste"), (13, "in de meeste"), (14, "in (bijna) alle"),
        (15, "in (bijna) alle"),
    ],
)  # fmt: skip
def test_van_vijftien_verhalen(aantal: int, woorden: str) -> None:
    assert noem_telling(aantal, 15) == woorden


@pytest.mark.parametrize(
    ("aantal", "van", "woorden"),
    [
        (1, 1, "in één verhaal"),
        (1, 2, "in één verhaal"),
        (2, 2, "in (bijna) alle"),
        (3, 10, "in een deel"),  # 4.5 is rounded up to 5
        (29, 100, "in enkele"),  # 4.35
        (6, 20, "in een deel"),  # 4.5
        (19, 20, "in (bijna) alle"),  # 14.25
        (18, 20, "in (bijna) alle"),  # 13.5
        (9, 10, "in (bijna) alle"),  # 13.5
        (17, 20, "in de meeste"),  # 12.75
        (2, 100, "in enkele"),  # 0.3: two is not one, and not none
        (2, 30, "in enkele"),
        (1, 1000, "in één verhaal"),
    ],
)
def test_van_een_ander_aantal_naar_verhouding(aantal: int, van: int, woorden: str) -> None:
    assert noem_telling(aantal, van) == woorden


@pytest.mark.parametrize(
    ("aantal", "van", "zin"),
    [
        (6, 15, "6 van de 15 verhalen"),
        (15, 15, "15 van de 15 verhalen"),
        (0, 0, "0 van de 0 verhalen"),
        (1, 1, "1 van 1 verhaal"),
    ],
)
def test_op_het_scherm_als_getal_en_nooit_als_percentage(aantal: int, van: int, zin: str) -> None:
    assert schrijf_telling(aantal, van) == zin


@pytest.mark.parametrize(
    ("aantal", "zin"),
    [
        (0, "in geen van de verhalen"), (1, "in één verhaal"), (3, "in enkele verhalen"),
        (6, "in een deel van de verhalen"), (12, "in de meeste verhalen"), (15, "in (bijna) alle verhalen"),
    ],
)  # fmt: skip
def test_met_het_woord_erbij(aantal: int, zin: str) -> None:
    assert noem_telling_verhalen(aantal, 15) == zin


@pytest.mark.parametrize(("aantal", "van"), [(-1, 15), (16, 15)])
def test_meer_dan_er_zijn_kan_niet(aantal: int, van: int) -> None:
    for functie in (schrijf_telling, noem_telling, noem_telling_verhalen):
        with pytest.raises(ValueError, match="stories"):
            functie(aantal, van)


def test_onder_elke_telling_staat_wat_zij_niet_zegt() -> None:
    assert "gekozen om van te leren" in ONDER_TELLING and "niet hoe vaak" in ONDER_TELLING
