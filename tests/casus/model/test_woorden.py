"""Every code has words that people read, and there are no words for what does not exist."""

from collections.abc import Iterator

import pytest

from casus.model import Model
from casus.model.kenmerken import beschrijf
from casus.model.lijsten import ITEMLIJSTEN
from casus.woorden import keuzes, lijstnaam, woord, woorden


def alle_modellen(model: type[Model] = Model) -> Iterator[type[Model]]:
    for soort in model.__subclasses__():
        yield soort
        yield from alle_modellen(soort)


def codes_in_gebruik() -> dict[str, set[str]]:
    gebruik: dict[str, set[str]] = {}
    for model in alle_modellen():
        for veld in beschrijf(model):
            if veld.keuze is not None:
                gebruik.setdefault(veld.keuze, set()).update(str(code) for code in veld.codes)
    return gebruik


# These stand as the values of a table, which the description of a field does not list.
IN_EEN_TABEL = {"antwoord": {"ja", "deels", "nee"}, "aspect_gedaan": {"verdiept", "kort", "niet_besproken"}}


def test_every_code_has_words_and_no_words_are_left_over() -> None:
    assert {keuze: set(woorden(keuze)) for keuze in keuzes()} == {**codes_in_gebruik(), **IN_EEN_TABEL}


def test_no_two_codes_of_a_choice_read_the_same() -> None:
    for keuze in keuzes():
        assert len(set(woorden(keuze).values())) == len(woorden(keuze)), keuze


def test_words_are_words_and_not_codes() -> None:
    assert [w for keuze in keuzes() for w in woorden(keuze).values() if "_" in w or not w.strip()] == []


def test_every_list_of_a_case_has_a_name_for_one_and_for_more() -> None:
    for lijst in ITEMLIJSTEN:
        assert lijstnaam(lijst) and lijstnaam(lijst, meervoud=True)
        assert lijstnaam(lijst) != lijstnaam(lijst, meervoud=True)


def test_a_word_is_looked_up_by_its_code() -> None:
    assert woord("soort_gebeurtenis", "klacht_bezwaar") == "klacht of bezwaar"
    assert woord("lijn", 0).startswith("0e lijn")
    with pytest.raises(KeyError):
        woord("lijn", 3)
