"""Self-reliance at the begin and the end, per life domain."""

from fractions import Fraction
from typing import Any

import pytest

from aspects.zelfredzaamheid import Verandering, bereken_zelfredzaamheid
from casus.model import Casus
from tests.fabriek import maak_betrokkene, maak_casus


def maak_gescoord(*scores: tuple[str, str, int, str], **hoofd: Any) -> Casus:
    rijen = [dict(zip(("moment", "domein", "score", "beoordelaar"), s, strict=True)) for s in scores]
    mensen = [maak_betrokkene(f"b{n}") for n in range(1, 5)]
    return maak_casus(**{"betrokkenen": mensen, "zelfredzaamheid": rijen, **hoofd})


def test_zonder_scores_is_er_niets() -> None:
    assert bereken_zelfredzaamheid(maak_gescoord()) == {}


def test_een_kant_zonder_score_geeft_geen_verschil() -> None:
    uit = bereken_zelfredzaamheid(maak_gescoord(("eind", "financien", 4, "b1"), ("begin", "justitie", 2, "b1")))
    assert uit == {"financien": Verandering(None, Fraction(4)), "justitie": Verandering(Fraction(2), None)}
    assert [v.verschil for v in uit.values()] == [None, None]


def test_medianen_en_hun_verschil() -> None:
    casus = maak_gescoord(
        ("begin", "financien", 1, "b1"), ("begin", "financien", 2, "b2"), ("eind", "financien", 5, "b1"),
        ("eind", "financien", 2, "b2"), ("eind", "financien", 3, "b3"),
    )  # fmt: skip
    (uit,) = bereken_zelfredzaamheid(casus).values()
    assert (uit.begin, uit.eind, uit.verschil) == (Fraction(3, 2), 3, Fraction(3, 2))


def test_achteruit_is_negatief() -> None:
    casus = maak_gescoord(("begin", "huisvesting", 4, "b1"), ("eind", "huisvesting", 1, "b1"))
    assert bereken_zelfredzaamheid(casus)["huisvesting"].verschil == -3


@pytest.mark.parametrize(
    ("soort", "telt"),
    [("meedenker", False), ("gespreksleider", False), ("notulist", False), ("naaste", True), ("ketenpartner", True)],
)
def test_wie_nergens_telt_telt_ook_hier_niet(soort: str, telt: bool) -> None:
    mensen = [maak_betrokkene("b1"), maak_betrokkene("b2", soort=soort)]
    casus = maak_gescoord(("begin", "financien", 1, "b1"), ("begin", "financien", 3, "b2"), betrokkenen=mensen)
    assert bereken_zelfredzaamheid(casus)["financien"].begin == (2 if telt else 1)


@pytest.mark.parametrize(("status", "telt"), [("nee", False), ("ingetrokken", False), ("ja", True)])
def test_wie_nee_zei_of_zich_terugtrok_telt_niet(status: str, telt: bool) -> None:
    scores = (("begin", "financien", 1, "b1"), ("begin", "financien", 3, "b2"), ("eind", "justitie", 3, "b2"))
    casus = maak_gescoord(*scores, deelnames=[{"betrokkene": "b2", "status": status}])
    uit = bereken_zelfredzaamheid(casus)
    assert uit["financien"].begin == (2 if telt else 1)
    assert ("justitie" in uit) == telt
