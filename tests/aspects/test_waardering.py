"""What scores say per aspect of one case: whose count, one value each, groups beside each other, a direction."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspects.waardering import AspectUitkomst, bepaal_perspectieven, bepaal_richting, bepaal_teken, bereken_aspecten
from casus.model import Deelname
from tests.aspects.oordelen import Scores, maak_beoordeelde_casus, maak_omgeving

HALF = Fraction(1, 2)


def kijk(scores: Scores, **anders: Any) -> AspectUitkomst:
    """The outcome on regie with these scores."""
    return bereken_aspecten(maak_beoordeelde_casus(aspecten={"regie": scores}, **anders), maak_omgeving())["regie"]


def test_zonder_scores_is_er_niets_en_geen_nul() -> None:
    assert kijk({}) == AspectUitkomst(0, (0, 0, 0, 0, 0), {}, None, None, {})


def test_geen_beeld_telt_nergens() -> None:
    assert kijk({"inwoner": None, "gebiedsteam": [None, 1]}).waarden == {"gebiedsteam": 1}


def test_alle_aspecten_van_het_onderzoek_in_zijn_volgorde_en_geen_ander() -> None:
    casus = maak_beoordeelde_casus(aspecten={"maatwerk": {"inwoner": 1}, "vreemd": {"inwoner": 1}})
    uit = bereken_aspecten(casus, maak_omgeving("regie", "maatwerk"))
    assert {code: uitkomst.n for code, uitkomst in uit.items()} == {"regie": 0, "maatwerk": 1}
    assert list(uit) == ["regie", "maatwerk"]


@pytest.mark.parametrize("soort", ["meedenker", "gespreksleider", "notulist"])
def test_wie_niet_zelf_bij_het_verhaal_hoort_telt_nergens(soort: str) -> None:
    assert kijk({soort: 2}).n == 0


@pytest.mark.parametrize(
    ("status", "telt"), [("ja", 1), ("niet_gevraagd", 1), ("nee", 0), ("ingetrokken", 0)], ids=lambda w: str(w)
)
def test_wie_nee_zei_of_terugtrok_telt_nergens(status: str, telt: int) -> None:
    assert kijk({"inwoner": 2}, deelnames=[Deelname(betrokkene="inwoner", status=status)]).n == telt


def test_groepen_zoals_de_methode_ze_kent() -> None:
    soorten = ["inwoner", "naaste", "vrijwilliger", "gebiedsteam", "gemeente", "ondersteuner", "ketenpartner"]
    casus = maak_beoordeelde_casus(aspecten={"regie": dict.fromkeys(soorten, 1)})
    assert bepaal_perspectieven(casus) == {
        "inwoner": "inwoner", "naaste": "inwoner", "vrijwilliger": "vrijwilliger", "gebiedsteam": "gebiedsteam",
        "gemeente": "gemeente", "ondersteuner": "ondersteuners", "ketenpartner": "ondersteuners",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("scores", "waarde"),
    [
        ([1], 1),
        ([1, 2], Fraction(3, 2)),
        ([-2, 1, 2], 1),
        ([None, 2, None], 2),
        ([("proces", 1), ("resultaat", -2)], -HALF),
        ([("proces", -2), ("resultaat", -2), 1], 1),  # a score of the whole goes before those of its parts
        ([("proces", -2), None], -2),  # 'no view' of the whole is no score of the whole
        ([("proces", None), ("resultaat", 2)], 2),
    ],
)
def test_een_waarde_per_perspectief(scores: list[Any], waarde: Fraction) -> None:
    assert kijk({"inwoner": scores}).waarden == {"inwoner": waarde}


@pytest.mark.parametrize(
    ("scores", "verdeling"),
    [
        ([2, 1], (0, 0, 0, 1, 0)),
        ([1, 0], (0, 0, 1, 0, 0)),
        ([-1, 0], (0, 0, 1, 0, 0)),
        ([-2, -1], (0, 1, 0, 0, 0)),
        ([-2], (1, 0, 0, 0, 0)),
        ([2], (0, 0, 0, 0, 1)),
    ],
)
def test_halven_gaan_naar_nul_toe(scores: list[int], verdeling: tuple[int, ...]) -> None:
    assert kijk({"inwoner": scores}).verdeling == verdeling


def test_de_waarde_van_een_groep_is_de_mediaan_van_haar_mensen() -> None:
    uit = kijk({"inwoner": [1, 0], "naaste": 0, "gebiedsteam": 1, "gebiedsteam2": 2, "gebiedsteam3": -2})
    assert uit.groepen == {"inwoner": Fraction(1, 4), "gebiedsteam": 1}


@pytest.mark.parametrize(("kwarten", "teken"), [(2, 1), (1, 0), (0, 0), (-1, 0), (-2, -1), (8, 1), (-8, -1)])
def test_het_teken_begint_bij_een_half(kwarten: int, teken: int) -> None:
    assert bepaal_teken(kwarten) == teken


@pytest.mark.parametrize(
    ("scores", "richting"),
    [
        ({"inwoner": 2}, None),
        ({"inwoner": [2, -2]}, None),
        ({"inwoner": 1, "naaste": 1}, "draagt_bij"),
        ({"inwoner": 1, "gebiedsteam": 0}, "draagt_bij"),
        ({"inwoner": -1, "gebiedsteam": 0}, "drempel"),
        ({"inwoner": 0, "gebiedsteam": 0}, "wisselend"),
        ({"inwoner": 1, "gebiedsteam": -1}, "uiteenlopend"),
        ({"inwoner": 1, "naaste": 0}, "draagt_bij"),  # 0.5 is a +
        ({"inwoner": [1, 0], "naaste": 0}, "wisselend"),  # 0.25 is not
        ({"inwoner": -1, "naaste": 0}, "drempel"),
        ({"inwoner": [-1, 0], "naaste": 0}, "wisselend"),
        # A group in the middle that is divided gives both signs, also alone.
        ({"inwoner": 1, "naaste": -1}, "uiteenlopend"),
        ({"inwoner": [1, 0], "naaste": [-1, 0]}, "uiteenlopend"),
        ({"inwoner": 1, "inwoner2": 0, "inwoner3": -1}, "uiteenlopend"),
        ({"inwoner": 0, "naaste": -1, "gebiedsteam": 0}, "drempel"),
        # A group with a sign of its own is not divided, however its people differ.
        ({"inwoner": 2, "naaste": -1}, "draagt_bij"),
        ({"inwoner": 2, "naaste": 2, "inwoner2": -2}, "draagt_bij"),
        ({"inwoner": -2, "naaste": 1, "gebiedsteam": 1}, "uiteenlopend"),
    ],
)
def test_de_richting_laat_niemand_wegmiddelen(scores: Scores, richting: str | None) -> None:
    assert kijk(scores).richting == richting


def test_overeenstemming_vanaf_vijf_stemmen() -> None:
    mensen = ["inwoner", "naaste", "gebiedsteam", "gemeente", "ondersteuner"]
    assert kijk(dict.fromkeys(mensen[:4], 1)).overeenstemming is None
    assert kijk(dict.fromkeys(mensen, 1)).overeenstemming == 1
    # 2 of 5 in the layer (0,0,0,1,1) with A 0.75, then three in one category.
    assert kijk(dict(zip(mensen, [2, 1, 1, 1, 1], strict=True))).overeenstemming == Decimal("0.9")


@given(st.lists(st.lists(st.integers(-4, 4), min_size=1, max_size=5), min_size=1, max_size=5))
def test_omgekeerde_scores_keren_de_richting_om(groepen: list[list[int]]) -> None:
    om = {"draagt_bij": "drempel", "drempel": "draagt_bij"}
    richting = bepaal_richting(groepen)
    assert bepaal_richting([[-h for h in halven] for halven in groepen]) == (
        om.get(richting, richting) if richting else None
    )


@given(st.dictionaries(st.sampled_from(["inwoner", "naaste", "gemeente", "meedenker"]), st.lists(st.integers(-2, 2))))
def test_de_verdeling_telt_iedereen_een_keer(scores: dict[str, list[int]]) -> None:
    uit = kijk(scores)
    assert sum(uit.verdeling) == uit.n == len(uit.waarden)
