"""The spread over the criteria, and the case as the selection sees it."""

import pytest

from aspects.selectie.model import maak_inbreng as lees_inbreng
from aspects.selectie.model import sleutel_van
from aspects.selectie.spreiding import bereken_spreiding
from tests.aspects.selectiehulp import maak_inbreng
from tests.fabriek import maak_casus


def regel(spreiding, criterium: str, waarde: str | None):
    return next(r for r in spreiding if (r.criterium, r.waarde) == (criterium, waarde))


def test_een_waarde_telt_op_de_lijst_en_bij_de_gekozen_casussen() -> None:
    lijst = [
        maak_inbreng(1, team="Zuid", status="geselecteerd"),
        maak_inbreng(2, team="Zuid"),
        maak_inbreng(3, team="Zuid", status="reserve"),
        maak_inbreng(4, team="Zuid", status="afgevallen"),
        maak_inbreng(5, team="Zuid", dicht=True),
    ]
    zuid = regel(bereken_spreiding(lijst), "team", "Zuid")
    assert (zuid.lijst, zuid.gekozen) == ((1, 2, 3), (1,))


def test_een_casus_telt_een_keer_bij_elk_van_zijn_levensgebieden() -> None:
    spreiding = bereken_spreiding([maak_inbreng(1, levensdomeinen=("justitie", "opvoeding"))])
    assert regel(spreiding, "levensdomeinen", "justitie").lijst == (1,)
    assert regel(spreiding, "levensdomeinen", "opvoeding").lijst == (1,)
    assert regel(spreiding, "levensdomeinen", "financien").lijst == ()


def test_een_team_zonder_casus_staat_er_ook_en_andere_teams_erna() -> None:
    spreiding = bereken_spreiding([maak_inbreng(1, team="Aan zee")], ["Zuid", "Noord"])
    assert [r.waarde for r in spreiding if r.criterium == "team"] == ["Zuid", "Noord", "Aan zee"]


def test_niet_gezegd_is_een_eigen_regel_en_alleen_waar_het_voorkomt() -> None:
    spreiding = bereken_spreiding([maak_inbreng(1, medewerker=None, levensdomeinen=())])
    assert regel(spreiding, "medewerker", None).lijst == (1,)
    assert regel(spreiding, "levensdomeinen", None).naam == "niet gezegd"
    assert not [r for r in spreiding if (r.criterium, r.waarde) == ("team", None)]


def test_van_een_casus_zonder_toestemming_blijven_code_en_status_over() -> None:
    casus = maak_casus(toestemming={"status": "ingetrokken"}, team="Zuid", medewerker="M1", titel="de trap")
    inbreng = lees_inbreng(7, casus)
    assert (inbreng.nr, inbreng.code, inbreng.dicht) == (7, "C01", True)
    assert (inbreng.titel, inbreng.team, inbreng.medewerker, inbreng.doelgroep) == ("", None, None, "")


@pytest.mark.parametrize(
    ("verloop", "pad"),
    [
        ([], ("gepland",)),
        (["voorgesteld"], ("voorgesteld", "gepland")),
        (["voorgesteld", "gepland"], ("voorgesteld", "gepland")),
        (["gepland", "voorgesteld"], ("gepland", "voorgesteld", "gepland")),
    ],
)
def test_de_status_van_nu_komt_laatst_of_die_nu_in_het_verloop_staat_of_niet(verloop, pad) -> None:
    casus = maak_casus(status="gepland", verloop=[{"status": status} for status in verloop])
    assert lees_inbreng(1, casus).pad == pad


def test_codes_staan_zoals_mensen_tellen() -> None:
    assert sorted(["C10", "c2", "C1", "A3", "²", "C02b", ""], key=sleutel_van) == [
        "", "A3", "C1", "c2", "C02b", "C10", "²",
    ]  # fmt: skip
