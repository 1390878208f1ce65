"""Two different people look whether it can be recognised, at the words as they are; and what may go out at all."""

import pytest

from aspects.verificatie import (
    LezersFout, citaat_mag_goed, is_bekeken, mag_openbaar, schrijf_kijkers_op, verander_tekst, vind_kijkers,
    waarom_niet_openbaar, waarom_niet_voorleggen, zet_akkoord,
)  # fmt: skip
from tests.fabriek import maak_casus, maak_citaat, maak_vignet

DAG = "2017-11-20"
BEKEKEN = {"door": ["onderzoeker", "lid van de cliëntenraad"], "datum": DAG}


def test_two_different_people_are_needed() -> None:
    vignet = schrijf_kijkers_op(maak_vignet(), ["onderzoeker", " "], DAG, "de straat is weg")
    assert vind_kijkers(vignet) == ("onderzoeker",) and not is_bekeken(vignet)
    vignet = schrijf_kijkers_op(vignet, ["cliëntenraad", ""], DAG)
    assert vind_kijkers(vignet) == ("onderzoeker", "cliëntenraad") and is_bekeken(vignet)
    assert vignet.herkenbaarheid is not None and vignet.herkenbaarheid.wat_veranderd == "de straat is weg"


@pytest.mark.parametrize("door", [[], ["", "  "], ["buurman", "Buurman "], ["lid  van de raad", "lid van de raad"]])
def test_nobody_or_the_same_one_twice_is_refused(door: list[str]) -> None:
    with pytest.raises(LezersFout):
        schrijf_kijkers_op(maak_vignet(), door, DAG)


def test_the_same_one_again_is_not_a_second() -> None:
    vignet = schrijf_kijkers_op(maak_vignet(), ["onderzoeker"], DAG)
    with pytest.raises(LezersFout):
        schrijf_kijkers_op(vignet, ["Onderzoeker"], DAG)


def test_from_a_file_the_same_name_twice_is_one() -> None:
    assert vind_kijkers(maak_vignet(herkenbaarheid={"door": ["A", "a "], "datum": DAG})) == ("A",)
    assert is_bekeken(maak_vignet(herkenbaarheid=BEKEKEN))


def test_other_words_are_to_be_looked_at_again_by_two() -> None:
    vignet = verander_tekst(maak_vignet(herkenbaarheid=BEKEKEN), tekst="Met de naam van de straat.")
    assert vind_kijkers(vignet) == () and vignet.herkenbaarheid is not None
    een = schrijf_kijkers_op(vignet, ["onderzoeker"], DAG)
    assert vind_kijkers(een) == ("onderzoeker",)


def test_words_changed_along_another_way_are_to_be_looked_at_again() -> None:
    vignet = schrijf_kijkers_op(maak_vignet(), ["onderzoeker", "raad"], DAG)
    assert not is_bekeken(vignet.model_copy(update={"titel": "Anders"}))


@pytest.mark.parametrize(
    ("casus", "over_afwezige", "voorleggen", "openbaar"),
    [
        (maak_casus(), False, True, True),
        (maak_casus(), True, True, False),
        (maak_casus(veiligheid="let_op"), False, True, True),
        (maak_casus(veiligheid="strikt"), False, False, False),
        (maak_casus(toestemming={"status": "ingetrokken"}), False, False, False),
        (maak_casus(status="afgevallen"), False, False, False),
    ],
)
def test_a_strict_case_and_a_text_about_somebody_absent_stay_inside(
    casus: object, over_afwezige: bool, voorleggen: bool, openbaar: bool
) -> None:
    vignet = zet_akkoord(maak_vignet(over_afwezige=over_afwezige, herkenbaarheid=BEKEKEN))
    assert (waarom_niet_voorleggen(casus) == "") is voorleggen  # type: ignore[arg-type]
    assert (waarom_niet_openbaar(casus, vignet) == "") is openbaar  # type: ignore[arg-type]
    assert mag_openbaar(casus, vignet) is openbaar  # type: ignore[arg-type]


def test_public_is_agreed_and_looked_at_both() -> None:
    casus = maak_casus()
    assert not mag_openbaar(casus, maak_vignet(herkenbaarheid=BEKEKEN))
    assert not mag_openbaar(casus, zet_akkoord(maak_vignet()))


def test_a_quote_about_somebody_absent_or_of_a_strict_case_cannot_be_approved() -> None:
    assert citaat_mag_goed(maak_casus(), maak_citaat())
    assert not citaat_mag_goed(maak_casus(), maak_citaat(over_afwezige=True))
    assert not citaat_mag_goed(maak_casus(veiligheid="strikt"), maak_citaat())
    assert not citaat_mag_goed(maak_casus(toestemming={"status": "geweigerd"}), maak_citaat())
