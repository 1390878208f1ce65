"""No English on the screens: every text of ours is held against a list of English words."""

from pathlib import Path

import pytest

from tests.architectuur.woordenhulp import (
    WORTEL, Tekst, lees_gegevens, lees_met_reden, lees_scherm, lees_velden, lees_woordenlijst, vind_gegevens,
    vind_schermen, vind_zinmakers, woorden_van,
)  # fmt: skip

ENGELS, MAG = lees_woordenlijst("engels.txt"), lees_met_reden("engels_mag.txt")


def _engels(teksten: list[Tekst]) -> list[str]:
    """The texts with an English word, each with the word and its place."""
    uit = []
    for waar, tekst in teksten:
        gevonden = sorted((set(woorden_van(tekst)) & ENGELS) - set(MAG))
        if gevonden:
            uit.append(f"{waar}: {', '.join(gevonden)} in {tekst[:100]!r}")
    return uit


@pytest.mark.parametrize("pad", vind_schermen(), ids=lambda pad: str(pad.relative_to(WORTEL)))
def test_no_screen_speaks_english(pad: Path) -> None:
    assert _engels(list(lees_scherm(pad))) == []


@pytest.mark.parametrize("pad", vind_zinmakers(), ids=lambda pad: str(pad.relative_to(WORTEL)))
def test_no_rule_makes_english_words(pad: Path) -> None:
    assert _engels(list(lees_scherm(pad))) == []


@pytest.mark.parametrize("pad", vind_gegevens(), ids=lambda pad: str(pad.relative_to(WORTEL)))
def test_no_data_file_speaks_english(pad: Path) -> None:
    assert _engels(lees_gegevens(pad)) == []


def test_no_label_or_help_of_a_field_is_english() -> None:
    assert _engels(lees_velden()) == []


def test_what_is_allowed_is_said_why_and_is_in_the_list() -> None:
    assert all(reden for reden in MAG.values())
    assert set(MAG) <= ENGELS


@pytest.mark.parametrize(
    "regel",
    [
        'st.button("Save")',
        'links.caption(f"{aantal} items found")',
        'meld("Please try again.")',
        'st.text_input("Naam", placeholder="choose one")',
        'KOPPEN = {"a": "Who was there"}',
        'st.radio("Weergave", ["Beeld", "List"])',
    ],
)
def test_english_would_be_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, regel: str) -> None:
    pad = tmp_path / "scherm.py"
    pad.write_text(f'"""The docstring may be English."""\n{regel}\n', "utf-8")
    monkeypatch.setattr("tests.architectuur.woordenhulp.WORTEL", tmp_path)
    assert len(_engels(list(lees_scherm(pad)))) == 1


@pytest.mark.parametrize(
    "regel",
    [
        'st.button("Bewaar", key="save.this", type="primary", width="stretch")',
        'st.caption("Nog niets te zien.")',
        'if thema == "dark": pass',
        'staat["selected"] = 1',
        'def f():\n    """What this does for you."""',
        'raise ValueError("this cannot be")',
    ],
)
def test_what_nobody_reads_may_be_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, regel: str) -> None:
    pad = tmp_path / "scherm.py"
    pad.write_text(f"{regel}\n", "utf-8")
    monkeypatch.setattr("tests.architectuur.woordenhulp.WORTEL", tmp_path)
    assert _engels(list(lees_scherm(pad))) == []
