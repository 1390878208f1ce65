"""The pages for privacy officer and administrator are true: what they name is there, what they say to type works."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from casus.screens.beheer.privacy import BLADEN, lees_blad
from tests.architectuur.woordenhulp import splits_zinnen, vind_moeilijk, woorden_van

WORTEL = Path(__file__).parents[2]
MAP = WORTEL / "casus/data/handleiding"
MAG = {"kader", "client", "verwerking", "verwerkingen"}
"""Words of the law and of the trade, on pages for who works with these."""


def _tekst(naam: str) -> str:
    return (MAP / f"{naam}.md").read_text("utf-8")


def _zonder_code(tekst: str) -> str:
    return re.sub(r"```.*?```|`[^`]*`|^\|.*$", "", tekst, flags=re.S | re.M)


@pytest.mark.parametrize("naam", BLADEN)
def test_every_file_it_names_is_there(naam: str) -> None:
    paden = re.findall(r"`((?:casus|aspects|exports|tests)/[\w./-]+)`", _tekst(naam))
    assert [pad for pad in paden if not (WORTEL / pad).exists()] == []
    assert naam == "privacy" or len(paden) >= 5


@pytest.mark.parametrize("naam", BLADEN)
def test_every_setting_it_names_is_one_the_app_or_the_framework_reads(naam: str) -> None:
    bronnen = "".join(pad.read_text("utf-8") for pad in (WORTEL / "casus").rglob("*.py"))
    namen = set(re.findall(r"\bCASUS_[A-Z_]+\b", _tekst(naam)))
    assert [n for n in namen if f'"{n}"' not in bronnen] == []
    from streamlit import config

    for naam_ in re.findall(r"\bSTREAMLIT_([A-Z]+)_([A-Z_]+)\b", _tekst(naam)):
        deel, rest = naam_[0].lower(), naam_[1].lower().split("_")
        assert config.get_option(f"{deel}.{rest[0]}{''.join(w.title() for w in rest[1:])}") is not None


def test_every_make_command_it_names_is_there() -> None:
    doelen = set(re.findall(r"^([a-z-]+):", (WORTEL / "Makefile").read_text("utf-8"), re.M))
    for naam in BLADEN:
        assert set(re.findall(r"(?:`|^)make ([a-z-]+)", _tekst(naam), re.M)) <= doelen


def test_the_commands_for_a_backup_work_as_written(tmp_path: Path) -> None:
    regels = re.findall(r"^\.venv/bin/python -m casus ((?:reservekopie|terugzetten|start --kijk-na).*)$",
                        _tekst("beheerder"), re.M)  # fmt: skip
    assert [regel.split()[0] for regel in regels] == ["start", "reservekopie", "terugzetten"]
    omgeving = {**os.environ, "PYTHONPATH": str(WORTEL), "HOME": str(tmp_path)}
    opdrachten = [f"import {WORTEL}/tests/data/voorbeeld.json --db casus.db", *regels]
    for opdracht in opdrachten:
        uitslag = subprocess.run(
            [sys.executable, "-m", "casus", *opdracht.split()], cwd=tmp_path, env=omgeving, capture_output=True,
            text=True, timeout=60,
        )  # fmt: skip
        assert (uitslag.returncode, uitslag.stderr) == (0, ""), opdracht
    assert (tmp_path / "kopie.db").exists()


@pytest.mark.parametrize("naam", BLADEN)
def test_it_is_written_plainly(naam: str) -> None:
    for zin in splits_zinnen(_zonder_code(_tekst(naam))):
        assert len(woorden_van(zin)) <= 26, zin
        assert not set(vind_moeilijk(zin)) - MAG, zin


def test_the_page_for_privacy_says_what_nobody_checked_and_what_the_municipality_decides() -> None:
    tekst = lees_blad("privacy")
    assert "Geen jurist heeft dit nagekeken" in tekst and "De gemeente beslist" in tekst
    for kop in ("Wat staat waar", "Wie ziet wat", "Toestemming en grondslag", "Rechten van mensen",
                "Voor het register van verwerkingen", "Voor de DPIA", "Als er iets misgaat"):  # fmt: skip
        assert f"## {kop}" in tekst


def test_every_screen_it_names_is_in_the_menu() -> None:
    from app import maak_schermen

    titels = {scherm.titel for scherm in maak_schermen()}
    patroon = r"(?:\*\*|scherm \*)([A-Z][a-z]+(?: en [a-z]+)?)\*"
    genoemd = {naam for blad in BLADEN for naam in re.findall(patroon, _tekst(blad))}
    assert {"Bewaren en wissen", "Inzage"} <= genoemd & titels


def test_every_table_of_the_store_is_told_of() -> None:
    """A new kind of data asks for a line on the page for privacy."""
    tabellen = set(re.findall(r"CREATE TABLE (\w+)", "".join(
        pad.read_text("utf-8") for pad in sorted((WORTEL / "casus/storage").glob("versie_*.sql")))))  # fmt: skip
    for tabel, woord in {"concept": "concepten", "logboek": "Logboek", "register": "Register",
                         "reservekopie": "Reservekopieën", "wijziging": "Geschiedenis"}.items():  # fmt: skip
        assert tabel in tabellen and woord in lees_blad("privacy")
