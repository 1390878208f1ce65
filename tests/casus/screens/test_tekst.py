"""Text of people is text; choices that read the same are told apart."""

import pytest

from casus.model.kenmerken import beschrijf
from casus.model.lijsten import ITEMLIJSTEN
from casus.screens.beschrijven import houd_onzichtbaar_uiteen, houd_uiteen
from casus.screens.indeling import KOSTEN, VOOROP, geef_meer, geef_verteld, geef_voorop
from casus.screens.tekst import letterlijk


def test_signs_of_layout_are_marked_as_signs() -> None:
    assert letterlijk("**x** <b> $x$ [a](b) :red[x] a_b") == (
        r"\*\*x\*\* \<b\> \$x\$ \[a\]\(b\) \:red\[x\] a\_b"
    )


@pytest.mark.parametrize("tekst", [":smile:", "a -> b", "x -- y", ":material/home:", "a <= b",
                                   "https://x.nl/a", "HTTP://x.nl", "www.x.nl", "a@x.nl"])
def test_what_the_framework_replaces_is_parted(tekst: str) -> None:
    uit = letterlijk(tekst)
    assert "\u2060" in uit
    assert uit.replace("\\", "").replace("\u2060", "") == tekst


def test_ordinary_text_stays_as_it_is() -> None:
    assert letterlijk("de dochter belde om 10 uur, bijna een uur lang") == (
        "de dochter belde om 10 uur, bijna een uur lang"
    )
    assert letterlijk("twee\nregels ") == "twee regels"


def test_choices_with_the_same_words_get_a_number() -> None:
    assert houd_uiteen({"a": "zus", "b": "zus", "c": "zus (2)"}) == {"a": "zus", "b": "zus (2)", "c": "zus (2) (2)"}
    assert len(set(houd_onzichtbaar_uiteen({"a": "zus", "b": "zus", "c": "zus"}).values())) == 3


@pytest.mark.parametrize("lijst", VOOROP)
@pytest.mark.parametrize("referentie", [True, False])
def test_every_field_of_an_item_stands_on_its_form_once(lijst: str, referentie: bool) -> None:
    rijen = [*geef_voorop(lijst, {}, referentie), *geef_meer(lijst, {}, referentie)]
    rijen += [*KOSTEN.get(lijst, ()), *geef_verteld(lijst)]
    namen = [naam for rij in rijen for naam in rij]
    buiten = ("id", "extra", "geplaatst_als")
    vorm = ("modellen", "model", "tabel", "vrij")
    velden = [veld.naam for veld in beschrijf(ITEMLIJSTEN[lijst]) if veld.naam not in buiten and veld.soort not in vorm]
    assert sorted(namen) == sorted(velden)
