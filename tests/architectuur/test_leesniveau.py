"""What an inwoner reads or hears is plain: short sentences, and no words of an office.

A measure of a text, not of a person: a sentence that passes may still be hard, and is read through by people.
Source: product (Dutch at B1 level); the design of the report (the summary).
"""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from casus.demonstratie import laad_demonstratie
from exports.samenvatting.bouwen import lijst_teksten, maak_samenvatting
from tests.architectuur.woordenhulp import (
    WORTEL, lees_gegevens, lees_met_reden, lees_scherm, splits_zinnen, vind_moeilijk, vind_schermen, woorden_van,
)  # fmt: skip

GEMIDDELD, LANGST = 12, 20
VOOR_DE_INWONER = [
    "aspects/data/aspecten.json", "casus/data/start.json", "casus/data/woorden.json", "exports/data/toestemming.json",
]  # fmt: skip
DEMONSTRATIE = laad_demonstratie()


def _tel(zin: str) -> int:
    return len(woorden_van(zin))


def _keur(teksten: list[str], *, gemiddeld: bool = True) -> None:
    """Short enough on average and each, and without hard words; else which, with the plainer word."""
    zinnen = [zin for tekst in teksten for zin in splits_zinnen(tekst)]
    gewoon = lees_met_reden("moeilijke_woorden.txt")
    moeilijk = [f"{woord} (zeg: {gewoon[woord]}): {tekst}" for tekst in teksten for woord in vind_moeilijk(tekst)]
    assert [f"{_tel(zin)} woorden: {zin}" for zin in zinnen if _tel(zin) > LANGST] == []
    assert moeilijk == []
    if gemiddeld and zinnen:
        assert sum(map(_tel, zinnen)) <= GEMIDDELD * len(zinnen)


@pytest.mark.parametrize("naam", VOOR_DE_INWONER)
def test_what_an_inwoner_reads_or_hears_is_plain(naam: str) -> None:
    _keur([tekst.tekst for tekst in lees_gegevens(WORTEL / naam)])


@pytest.mark.parametrize("casus", DEMONSTRATIE.casussen, ids=lambda casus: casus.code)
def test_the_summary_of_a_story_is_plain(casus) -> None:
    """Without the list of who is around the inwoner: no sentence, and roles are called what people call them."""
    peildatum = date.fromisoformat(DEMONSTRATIE.onderzoek.peildatum)
    _keur(lijst_teksten(replace(maak_samenvatting(casus, peildatum, peildatum), mensen=())))


@pytest.mark.parametrize("pad", vind_schermen(), ids=lambda pad: str(pad.relative_to(WORTEL)))
def test_no_screen_has_a_long_sentence_or_a_word_of_an_office(pad: Path) -> None:
    _keur([tekst.tekst for tekst in lees_scherm(pad)], gemiddeld=False)


def test_every_hard_word_has_a_plainer_one_and_what_may_stay_a_reason() -> None:
    moeilijk, mag = lees_met_reden("moeilijke_woorden.txt"), lees_met_reden("moeilijk_mag.txt")
    assert len(moeilijk) >= 150
    assert all(moeilijk.values()) and all(mag.values())
    assert set(mag) <= set(moeilijk)


def test_a_hard_text_would_be_found() -> None:
    assert vind_moeilijk("Conform de afspraak, ten behoeve van u.") == ["conform", "ten behoeve van"]
    assert vind_moeilijk("Volgens de afspraak, voor u.") == []
    lang = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien"
    with pytest.raises(AssertionError, match="21 woorden"):
        _keur([f"{lang} achttien negentien twintig eenentwintig."])
    with pytest.raises(AssertionError):
        _keur([f"{lang}."])


def test_a_sentence_ends_where_people_would_pause() -> None:
    assert splits_zinnen("Kom binnen. Wilt u ‘thee’? Of niet…\nDag") == [
        "Kom binnen.", "Wilt u ‘thee’?", "Of niet…", "Dag",
    ]  # fmt: skip
