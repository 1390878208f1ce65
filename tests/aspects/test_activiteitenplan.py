"""The action plan: months in words and as a grid, points without an action, the list for the council."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspects.activiteitenplan import (
    MEESTE_MAANDEN, maak_raadslijst, maak_reeks, maak_rooster, noem_delen, noem_maand, noem_maanden, schrijf_als_tekst,
    vind_niet_gedaan, vind_zonder_actie, voeg_maanden_toe,
)  # fmt: skip
from casus.model import Actie
from tests.fabriek import maak_aandachtspunt

MAANDEN = st.builds(lambda jaar, maand: f"{jaar:04d}-{maand:02d}", st.integers(2016, 2020), st.integers(1, 12))


def actie(id: str = "a1", **anders: Any) -> Actie:
    basis = {"id": id, "advies": f"advies {id}", "categorie": "organisatie", "herkomst": "nieuw"}
    return Actie.model_validate({**basis, **anders})


@pytest.mark.parametrize(
    ("maanden", "zin"),
    [
        ([], "nog niet gepland"),
        (["2018-03"], "maart 2018"),
        (["2018-03", "2018-04", "2018-05", "2018-06"], "maart tot en met juni 2018"),
        (["2018-06", "2018-03", "2018-05", "2018-04", "2018-03"], "maart tot en met juni 2018"),
        (["2018-11", "2018-12", "2019-01"], "november 2018 tot en met januari 2019"),
        (["2018-03", "2018-05"], "maart 2018 en mei 2018"),
        (["2018-01", "2018-03", "2018-04", "2018-06"], "januari 2018, maart tot en met april 2018 en juni 2018"),
        (["0000-01"], "januari 0"),
        (["9999-12"], "december 9999"),
    ],
)
def test_months_are_said_as_stretches(maanden: list[str], zin: str) -> None:
    assert noem_maanden(maanden) == zin


def test_a_stretch_goes_over_the_year_and_may_be_given_the_other_way_round() -> None:
    assert maak_reeks("2018-11", "2019-02") == ["2018-11", "2018-12", "2019-01", "2019-02"]
    assert maak_reeks("2019-02", "2018-11") == maak_reeks("2018-11", "2019-02")
    assert maak_reeks("2018-05", "2018-05") == ["2018-05"]


@given(st.lists(MAANDEN), MAANDEN, MAANDEN)
def test_a_stretch_added_is_in_and_takes_nothing_away(maanden: list[str], van: str, tot: str) -> None:
    samen = voeg_maanden_toe(maanden, van, tot)
    assert set(samen) == set(maanden) | set(maak_reeks(van, tot))
    assert samen == sorted(set(samen))


@given(st.lists(MAANDEN, max_size=20))
def test_what_is_said_of_months_names_begin_and_end_of_every_stretch(maanden: list[str]) -> None:
    zin = noem_maanden(maanden)
    for maand in {min(maanden, default=""), max(maanden, default="")} - {""}:
        assert noem_maand(maand).split(" ")[0] in zin and noem_maand(maand).split(" ")[1] in zin


def test_the_grid_goes_from_the_first_to_the_last_month_by_category() -> None:
    acties = [
        actie("laat", categorie="efficientie", maanden=["2018-05"]),
        actie("weg", maanden=["2017-01"], status="vervallen"),
        actie("niet", maanden=["2017-02"], status="niet_overgenomen"),
        actie("eerst", maanden=["2018-03", "2018-05"]), actie("leeg"),
    ]  # fmt: skip
    rooster = maak_rooster(acties)
    assert rooster.maanden == ("2018-03", "2018-04", "2018-05")
    assert [(g.categorie, [r.actie.id for r in g.rijen]) for g in rooster.groepen] == [
        ("organisatie", ["eerst", "leeg"]), ("efficientie", ["laat"]),
    ]  # fmt: skip
    assert rooster.groepen[0].rijen[0].gevuld == (True, False, True)
    assert rooster.groepen[0].rijen[1].gevuld == (False, False, False)


def test_without_a_plan_there_are_no_months() -> None:
    assert maak_rooster([]).maanden == () and maak_rooster([actie()]).maanden == ()


def test_years_without_a_plan_are_left_out_and_what_does_not_fit_is_counted() -> None:
    rooster = maak_rooster([actie(maanden=["2018-12", "9999-02"])])
    assert rooster.maanden == ("2018-12", "9999-01", "9999-02") and rooster.erbuiten == 0
    veel = maak_rooster([actie(maanden=[f"{jaar}-01" for jaar in range(2018, 2028)])])
    assert len(veel.maanden) == MEESTE_MAANDEN and veel.erbuiten == 5
    assert sum(veel.groepen[0].rijen[0].gevuld) == 5


@pytest.mark.parametrize(
    ("status", "mist"),
    [("gepland", False), ("bezig", False), ("gereed", False), ("vervallen", True), ("niet_overgenomen", True)],
)
def test_an_action_that_was_dropped_answers_no_point(status: str, mist: bool) -> None:
    punt = maak_aandachtspunt("p1")
    zonder = vind_zonder_actie([punt], [actie(aandachtspunten=["p1"], status=status)])
    assert (zonder == (punt,)) is mist


def test_points_people_do_not_hold_on_to_ask_for_no_action() -> None:
    punten = [
        maak_aandachtspunt("k", status="kandidaat"), maak_aandachtspunt("v", status="verworpen"),
        maak_aandachtspunt("s", status="samengevoegd", samengevoegd_in="p"), maak_aandachtspunt("p"),
    ]  # fmt: skip
    assert [p.id for p in vind_zonder_actie(punten, [])] == ["p"]
    assert vind_zonder_actie(punten, [actie(aandachtspunten=["s"])]) == ()


def test_what_is_not_done_is_what_was_dropped_or_not_taken_up() -> None:
    acties = [actie("a"), actie("b", status="vervallen"), actie("c", status="niet_overgenomen")]
    assert [a.id for a in vind_niet_gedaan(acties)] == ["b", "c"]


def test_the_list_for_the_council_says_all_in_words() -> None:
    punten = [maak_aandachtspunt("p1", nummer=3, titel="Wachten"), maak_aandachtspunt("p2", titel="Vast gezicht")]
    acties = [
        actie("b", categorie="opdracht", herkomst="lopend", maanden=["2018-03", "2018-04"], eigenaar="beleid",
              status="bezig", stand_van_zaken="eerste proef", aandachtspunten=["p1", "weg"]),
        actie("a"), actie("c", status="niet_overgenomen", reden="te duur"), actie("d", status="vervallen"),
    ]  # fmt: skip
    lijst = maak_raadslijst("Proef", "Testdam", acties, punten)
    eerste, tweede = lijst.regels
    assert (eerste.advies, eerste.categorie, eerste.planning, eerste.stand) == (
        "advies a", "organisatie", "nog niet gepland", "gepland"
    )  # fmt: skip
    assert noem_delen(tweede) == (
        ("Herkomst", "loopt al"), ("Eigenaar", "beleid"), ("Planning", "maart tot en met april 2018"),
        ("Stand van zaken", "bezig: eerste proef"), ("Bij aandachtspunt", "3. Wachten"),
    )  # fmt: skip
    assert lijst.niet_gedaan == (
        ("advies c", "niet overgenomen, te duur"), ("advies d", "vervallen, de reden is nog niet opgeschreven"),
    )  # fmt: skip
    assert lijst.zonder_actie == ("Vast gezicht",)


def test_the_list_as_text_holds_every_advice_once_under_its_category() -> None:
    acties = [actie("a"), actie("b", categorie="opdracht"), actie("c", status="vervallen", reden="dubbel")]
    tekst = schrijf_als_tekst(maak_raadslijst("Proef", "Testdam", acties, [maak_aandachtspunt(titel="Wachten")]))
    assert tekst.startswith("Organisatie\n\n- advies a\n  Herkomst: nieuw\n  Eigenaar: nog niemand\n")
    assert tekst.index("Opdracht") < tekst.index("advies b") < tekst.index("- advies c: vervallen, dubbel")
    assert tekst.endswith("Aandachtspunten zonder actie\n\n- Wachten")
    assert schrijf_als_tekst(maak_raadslijst("Proef", "Testdam", [], [])) == ""
