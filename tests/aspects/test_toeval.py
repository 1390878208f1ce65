"""What chance would give: the same for the same stories, however they stand in the file."""

from fractions import Fraction
from random import Random

import pytest

from aspects.toeval import Toeval, bereken_toeval
from casus.model import Casus
from tests.aspects.oordelen import HELPT, HINDERT, bereken, maak_beoordeelde_casus, maak_omgeving

CODES = ("regie", "maatwerk", "integraal")
MENSEN = ("inwoner", "naaste", "gebiedsteam", "gemeente", "ondersteuner")


def maak_verhalen(zaad: int) -> list[Casus]:
    """Twelve cases with scores drawn at random."""
    worp = Random(zaad)
    return [
        maak_beoordeelde_casus(
            f"c{n:02}", aspecten={code: {wie: worp.randint(-2, 2) for wie in MENSEN} for code in CODES}
        )
        for n in range(12)
    ]


def test_zonder_verhalen_geeft_toeval_niets() -> None:
    assert bereken_toeval([], maak_omgeving().onderzoek) == Toeval(0, Fraction(0), 200)


def test_waar_iedereen_hetzelfde_zegt_verandert_schudden_niets() -> None:
    casussen = [maak_beoordeelde_casus(f"c{n}", aspecten={"regie": HELPT}) for n in range(5)]
    omgeving = maak_omgeving()
    assert bereken_toeval(bereken(omgeving, casussen), omgeving.onderzoek) == Toeval(1, Fraction(1), 200)


def test_een_patroon_dat_van_de_verhalen_komt_blijft_bij_schudden_niet_staan() -> None:
    """In each case all say the same, and of two aspects one helps where the other gets in the way."""
    casussen = [
        maak_beoordeelde_casus(
            f"c{n}", aspecten={"regie": HELPT if n < 6 else HINDERT, "maatwerk": HINDERT if n < 6 else HELPT}
        )
        for n in range(12)
    ]
    omgeving = maak_omgeving(
        "regie", "maatwerk", drempels={"spanningsveld": 2, "drempel": 2, "perspectief_casussen": 99}
    )
    uit = bereken_toeval(bereken(omgeving, casussen), omgeving.onderzoek)
    assert uit.gevonden == 2  # both spanningen
    assert uit.bij_toeval == 0


def test_dezelfde_verhalen_geven_hetzelfde_getal_in_welke_volgorde_ook() -> None:
    for zaad in range(3):
        casussen = maak_verhalen(zaad)
        omgeving = maak_omgeving(*CODES)
        uit = bereken_toeval(bereken(omgeving, casussen), omgeving.onderzoek, 40)
        worp = Random(zaad)
        anders = [
            casus.model_copy(
                update={
                    "betrokkenen": worp.sample(casus.betrokkenen, len(MENSEN)),
                    "waarderingen": worp.sample(casus.waarderingen, len(casus.waarderingen)),
                }
            )
            for casus in worp.sample(casussen, len(casussen))
        ]
        omgekeerd = maak_omgeving(*reversed(CODES))
        assert bereken_toeval(bereken(omgekeerd, anders), omgekeerd.onderzoek, 40) == uit


def test_wat_er_gebeurde_telt_aan_geen_van_beide_kanten() -> None:
    casussen = [
        maak_beoordeelde_casus(f"c{n}", aspecten={"regie": {}}, uitgevraagd={"informeel": "ja"}) for n in range(6)
    ]
    omgeving = maak_omgeving()
    assert bereken_toeval(bereken(omgeving, casussen), omgeving.onderzoek) == Toeval(0, Fraction(0), 200)


def test_de_mediaan_van_een_even_aantal_trekkingen_kan_een_half_zijn() -> None:
    casussen = maak_verhalen(1)
    omgeving = maak_omgeving(*CODES)
    cijfers = bereken(omgeving, casussen)
    assert all((2 * bereken_toeval(cijfers, omgeving.onderzoek, n).bij_toeval).denominator == 1 for n in (1, 2, 7, 8))


def test_zonder_trekkingen_is_er_geen_antwoord() -> None:
    with pytest.raises(ValueError, match="drawing"):
        bereken_toeval([], maak_omgeving().onderzoek, 0)
