"""What panels say: a line as it is typed, and what the talks together say of a point."""

import pytest

from aspects.panels import (
    haal_uitspraak_weg, kan_getoetst, lees_uitspraak, maak_uitspraak, verzamel_uitspraken, vind_losse,
    vind_onbesproken, zet_uitspraak,
)  # fmt: skip
from aspects.puntnamen import noem_punt, volg_samengevoegd
from casus.model import Panelgesprek, Uitspraak
from tests.fabriek import maak_aandachtspunt, maak_panelgesprek


def zeg(id: str, punt: str | None = None, strekking: str = "bevestigt", **anders: object) -> Uitspraak:
    return Uitspraak.model_validate({"id": id, "tekst": id, "aandachtspunt": punt, "strekking": strekking, **anders})


def gesprek(id: str, datum: str, *uitspraken: Uitspraak) -> Panelgesprek:
    return maak_panelgesprek(id, datum=datum, uitspraken=list(uitspraken))


@pytest.mark.parametrize(
    ("regel", "tekst", "nummer", "strekking"),
    [
        ("dat is nieuw", "dat is nieuw", None, "nieuw"),
        ("+ dat klopt", "dat klopt", None, "bevestigt"),
        ("± soms", "soms", None, "nuanceert"),
        ("+- soms", "soms", None, "nuanceert"),
        ("- bij ons niet", "bij ons niet", None, "weerspreekt"),
        ("− bij ons niet", "bij ons niet", None, "weerspreekt"),
        ("– bij ons niet", "bij ons niet", None, "weerspreekt"),
        ("4: - bij ons niet", "bij ons niet", 4, "weerspreekt"),
        ("- 4: bij ons niet", "bij ons niet", 4, "weerspreekt"),
        ("±12:soms", "soms", 12, "nuanceert"),
        ("punt 4: dat is nieuw", "dat is nieuw", 4, "nieuw"),
        ("- 3 mensen zeiden dit", "- 3 mensen zeiden dit", None, "nieuw"),
        ("om 14:30 begon het", "om 14:30 begon het", None, "nieuw"),
        ("14:30 begon het", "14:30 begon het", None, "nieuw"),
        ("! een idee", "! een idee", None, "nieuw"),
        ("+", "+", None, "nieuw"),
        ("  ", "", None, "nieuw"),
        ("", "", None, "nieuw"),
    ],
)
def test_a_line_is_read_by_its_sign_and_its_number(regel: str, tekst: str, nummer: int | None, strekking: str) -> None:
    gelezen = lees_uitspraak(regel)
    assert (gelezen.tekst, gelezen.nummer, gelezen.strekking) == (tekst, nummer, strekking)


def test_a_statement_stands_at_the_point_its_line_names_not_at_the_one_chosen_beside_it() -> None:
    punten = [maak_aandachtspunt("p1", nummer=1), maak_aandachtspunt("p4", nummer=4, aspecten=["regie"])]
    uitspraak = maak_uitspraak(lees_uitspraak("- 4: bij ons niet"), punten, "p1", "beleid")
    assert (uitspraak.aandachtspunt, uitspraak.aspecten, uitspraak.rol) == ("p4", ["regie"], "beleid")


def test_without_a_number_it_stands_at_the_point_that_was_chosen_or_at_none() -> None:
    punten = [maak_aandachtspunt("p1", nummer=1)]
    assert maak_uitspraak(lees_uitspraak("+ ja"), punten, "p1").aandachtspunt == "p1"
    assert maak_uitspraak(lees_uitspraak("+ ja"), punten).aandachtspunt is None
    assert maak_uitspraak(lees_uitspraak("+ ja"), punten, "weg").aandachtspunt is None


@pytest.mark.parametrize("status", ["verworpen", "samengevoegd"])
def test_a_number_no_point_has_stays_in_the_words(status: str) -> None:
    punten = [maak_aandachtspunt("p4", nummer=4, status=status)]
    uitspraak = maak_uitspraak(lees_uitspraak("+ 4: gezinnen wachten"), punten)
    assert (uitspraak.tekst, uitspraak.aandachtspunt, uitspraak.strekking) == ("4: gezinnen wachten", None, "bevestigt")


def test_what_panels_said_of_a_point_stands_by_what_it_does_to_it_in_order_of_the_talks() -> None:
    later = gesprek("later", "2018-02-01", zeg("c", "p1"), zeg("d", "p1", "weerspreekt"), zeg("e", "p2"))
    eerder = gesprek("eerder", "2018-01-01", zeg("a", "p1"), zeg("b", "p1", "nieuw"), zeg("los"))
    gehoord = verzamel_uitspraken([later, eerder], "p1")
    assert [g.uitspraak.id for g in gehoord.bevestigt] == ["a", "c"]
    assert [g.uitspraak.id for g in gehoord.weerspreekt] == ["d"]
    assert [g.uitspraak.id for g in gehoord.nieuw] == ["b"]
    assert gehoord.nuanceert == ()
    assert [g.gesprek.id for g in gehoord.alle] == ["eerder", "later", "later", "eerder"]


def test_what_was_said_of_a_merged_point_counts_for_the_point_it_went_into() -> None:
    punten = [
        maak_aandachtspunt("p1"),
        maak_aandachtspunt("p2", status="samengevoegd", samengevoegd_in="p1"),
        maak_aandachtspunt("p3", status="samengevoegd", samengevoegd_in="p2"),
    ]
    panels = [gesprek("g", "2018-01-01", zeg("a", "p3"))]
    assert [g.uitspraak.id for g in verzamel_uitspraken(panels, "p1", punten).alle] == ["a"]
    assert verzamel_uitspraken(panels, "p1").alle == ()
    assert vind_onbesproken(panels, punten) == ()


def test_merging_in_a_circle_ends() -> None:
    punten = [
        maak_aandachtspunt("p1", status="samengevoegd", samengevoegd_in="p2"),
        maak_aandachtspunt("p2", status="samengevoegd", samengevoegd_in="p1"),
    ]
    assert set(volg_samengevoegd(punten)) == {"p1", "p2"}


def test_points_nobody_spoke_of_are_those_that_still_count() -> None:
    punten = [
        maak_aandachtspunt("p1"), maak_aandachtspunt("p2"), maak_aandachtspunt("p3", status="verworpen"),
        maak_aandachtspunt("p4", status="vastgesteld"),
    ]  # fmt: skip
    panels = [gesprek("g", "2018-01-01", zeg("a", "p1"), zeg("los"))]
    assert [p.id for p in vind_onbesproken(panels, punten)] == ["p2", "p4"]
    assert [g.uitspraak.id for g in vind_losse(panels)] == ["los"]


@pytest.mark.parametrize(
    ("status", "genoemd", "kan"),
    [("concept", True, True), ("concept", False, False), ("kandidaat", True, False), ("getoetst", True, False)],
)
def test_only_a_concept_that_a_panel_spoke_of_can_be_called_tested(status: str, genoemd: bool, kan: bool) -> None:
    panels = [gesprek("g", "2018-01-01", zeg("a", "p1" if genoemd else None, "weerspreekt"))]
    assert kan_getoetst(maak_aandachtspunt("p1", status=status), panels) is kan


def test_a_statement_is_changed_in_its_place_or_comes_at_the_end() -> None:
    g = gesprek("g", "2018-01-01", zeg("a"), zeg("b"))
    assert [u.aandachtspunt for u in zet_uitspraak(g, zeg("a", "p1")).uitspraken] == ["p1", None]
    assert [u.id for u in zet_uitspraak(g, zeg("c")).uitspraken] == ["a", "b", "c"]
    assert [u.id for u in haal_uitspraak_weg(g, "a").uitspraken] == ["b"]


def test_a_point_is_called_by_its_number_where_it_has_one() -> None:
    assert noem_punt(maak_aandachtspunt(nummer=3, titel="Wachten")) == "3. Wachten"
    assert noem_punt(maak_aandachtspunt(titel="Wachten")) == "Wachten"
