"""The address is read with patience and written with care."""

from __future__ import annotations

import pytest

from casus.screens.raamwerk import Adres, Scherm, maak_adres, parameters
from casus.screens.raamwerk.navigatie import _controleer


def test_an_empty_address_says_nothing():
    assert maak_adres({}) == Adres()


def test_ids_become_numbers_and_words_stay_words():
    adres = maak_adres({"casus": "3", "onderzoek": "1", "item": "G12", "lijst": "gebeurtenissen", "ik": "anna"})
    assert adres == Adres(1, 3, "G12", "gebeurtenissen", "anna", {})


@pytest.mark.parametrize("rommel", ["abc", "", " ", "-1", "1.5", "3; drop", "９", "1" * 40, [], None, "0x3"])
def test_rubbish_in_a_number_is_no_number(rommel):
    assert maak_adres({"casus": rommel}).casus is None


@pytest.mark.parametrize("rommel", ["", "<script>", "a b", "é" * 3, "x" * 200])
def test_rubbish_in_a_word_is_no_word(rommel):
    assert maak_adres({"item": rommel}).item is None


def test_of_a_parameter_given_twice_the_last_counts():
    assert maak_adres({"casus": ["2", "5"]}).casus == 5


def test_other_parameters_are_kept_as_they_stand():
    assert maak_adres({"casus": "3", "zoom": "2016"}).extra == {"zoom": "2016"}


def test_to_another_screen_go_case_study_and_who_but_not_the_item():
    adres = Adres(onderzoek=1, casus=3, item="G1", lijst="gebeurtenissen", ik="anna", extra={"zoom": "2"})
    assert parameters(adres) == {"onderzoek": "1", "casus": "3", "ik": "anna"}


def test_a_link_can_change_and_leave_out():
    assert parameters(Adres(casus=3, ik="anna"), casus=4, ik=None, item="G2") == {"casus": "4", "item": "G2"}


def test_two_screens_with_one_pad_are_refused():
    schermen = [Scherm("a", "A", "Sessie", print), Scherm("a", "B", "Sessie", print)]
    with pytest.raises(ValueError, match="hetzelfde pad: a"):
        _controleer(schermen)
