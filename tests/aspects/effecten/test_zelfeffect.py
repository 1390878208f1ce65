"""Self-reliance before and after over the stories: counts per life domain, medians with their number."""

from fractions import Fraction

import pytest

from aspects.effecten import bereken_zelfeffect
from aspects.effecten.woorden import noem_stand, noem_verschil, tel_kanten, vertel_domein, zeg_gescoord
from tests.aspects.effecten.effecthulp import maak_gescoord, reken
from tests.fabriek import maak_casus


def paar(begin: int, eind: int, domein: str = "financien") -> tuple[tuple[str, str, int], tuple[str, str, int]]:
    return ("begin", domein, begin), ("eind", domein, eind)


def test_wat_nergens_gescoord_is_staat_er_niet() -> None:
    tellend, geheel = reken(maak_casus("a"), maak_casus("b"))
    assert bereken_zelfeffect(tellend) == ()
    assert zeg_gescoord((), geheel.aantal) == (
        "In 0 van de 2 verhalen is een begin én een eind gescoord. Niet gescoord is niet niets."
    )


def test_vooruit_gelijk_en_achteruit() -> None:
    tellend, _ = reken(
        maak_gescoord("a", *paar(1, 3)), maak_gescoord("b", *paar(4, 2)), maak_gescoord("c", *paar(2, 2)),
        maak_gescoord("d", *paar(2, 5)),
    )  # fmt: skip
    (geld,) = bereken_zelfeffect(tellend)
    assert (geld.vooruit, geld.gelijk, geld.achteruit) == (("a", "d"), ("c",), ("b",))
    assert (geld.begin, geld.eind) == (Fraction(2), Fraction(5, 2))
    assert tel_kanten(geld) == "2 vooruit, 1 gelijk, 1 achteruit"


def test_alleen_een_begin_of_een_eind_telt_in_geen_middelste() -> None:
    tellend, geheel = reken(
        maak_gescoord("a", *paar(1, 3)), maak_gescoord("b", ("begin", "financien", 5)),
        maak_gescoord("c", ("eind", "financien", 5)), maak_gescoord("d", ("begin", "justitie", 4)),
    )  # fmt: skip
    geld, justitie = bereken_zelfeffect(tellend)
    assert ([v.casus for v in geld.verhalen], geld.alleen_begin, geld.alleen_eind) == (["a"], ("b",), ("c",))
    assert (geld.begin, geld.eind) == (1, 3)
    assert (justitie.verhalen, justitie.begin, justitie.alleen_begin) == ((), None, ("d",))
    assert "nog in geen verhaal" in vertel_domein(justitie)
    assert zeg_gescoord((geld, justitie), geheel.aantal).startswith("In 1 van de 4 verhalen")


def test_per_verhaal_telt_de_middelste_van_wie_scoorde() -> None:
    casus = maak_gescoord("a", ("begin", "financien", 1), ("begin", "financien", 2), ("eind", "financien", 4))
    (geld,) = bereken_zelfeffect(reken(casus)[0])
    assert geld.verhalen[0].begin == Fraction(3, 2) and geld.verhalen[0].verschil == Fraction(5, 2)


def test_de_volgorde_is_die_van_de_matrix() -> None:
    tellend, _ = reken(maak_gescoord("a", *paar(1, 2, "justitie"), *paar(1, 2, "financien")))
    assert [e.domein for e in bereken_zelfeffect(tellend)] == ["financien", "justitie"]


def test_wie_niet_meetelt_is_er_niet_bij() -> None:
    tellend, _ = reken(maak_gescoord("a", *paar(1, 2)), maak_gescoord("b", *paar(1, 5), status="gepland"))
    assert [v.casus for v in bereken_zelfeffect(tellend)[0].verhalen] == ["a"]


@pytest.mark.parametrize(
    ("stand", "tekst"),
    [
        (Fraction(1), "1 (acute problematiek)"), (Fraction(5), "5 (volledig zelfredzaam)"),
        (Fraction(5, 2), "2,5 (tussen niet zelfredzaam en beperkt zelfredzaam)"),
        (Fraction(15, 4), "3,75 (tussen beperkt zelfredzaam en voldoende zelfredzaam)"),
    ],
)  # fmt: skip
def test_een_stand_in_woorden(stand: Fraction, tekst: str) -> None:
    assert noem_stand(stand) == tekst


@pytest.mark.parametrize(
    ("verschil", "tekst"), [(Fraction(0), "gelijk"), (Fraction(3, 2), "1,5 omhoog"), (Fraction(-1, 4), "0,25 omlaag")]
)
def test_een_verschil_in_woorden(verschil: Fraction, tekst: str) -> None:
    assert noem_verschil(verschil) == tekst


def test_een_levensgebied_in_een_zin() -> None:
    tellend, _ = reken(maak_gescoord("a", *paar(1, 3)), maak_gescoord("b", *paar(3, 3)))
    assert vertel_domein(bereken_zelfeffect(tellend)[0]) == (
        "Geld, 2 verhalen: de middelste stand ging van 2 (niet zelfredzaam) naar 3 (beperkt zelfredzaam). "
        "1 vooruit, 1 gelijk."
    )
