"""The README is run: what it tells people to type works as it says, and what it names is there."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

WORTEL = Path(__file__).parents[2]
TEKST = (WORTEL / "README.md").read_text("utf-8")


def blokken(kop: str) -> list[str]:
    """The shell blocks under a heading."""
    stuk = TEKST.split(f"\n## {kop}\n", 1)[1].split("\n## ", 1)[0]
    return re.findall(r"```sh\n(.*?)```", stuk, re.S)


def test_import_and_export_work_as_written(tmp_path: Path) -> None:
    opdrachten = tuple(f".venv/bin/python -m {pakket} " for pakket in ("casus", "aspects", "exports"))
    (tmp_path / "tests" / "data").mkdir(parents=True)
    shutil.copy(WORTEL / "tests/data/voorbeeld.json", tmp_path / "tests/data/voorbeeld.json")
    uitvoer = []
    for blok in blokken("Erin en eruit"):
        for regel in blok.strip().splitlines():
            assert regel.startswith(opdrachten), regel
            opdracht = [sys.executable, *regel.split()[1:]]
            uitslag = subprocess.run(
                opdracht,
                cwd=tmp_path,
                capture_output=True,
                text=True,
                timeout=60,
                env={**os.environ, "PYTHONPATH": str(WORTEL)},
            )
            assert (uitslag.returncode, uitslag.stderr) == (0, ""), regel
            uitvoer.append(regel)
    assert len(uitvoer) == 7
    uit_bestand, uit_opslag = tmp_path / "kerncijfers.json", tmp_path / "kerncijfers-uit-opslag.json"
    assert uit_bestand.read_bytes() == uit_opslag.read_bytes()
    assert (tmp_path / "voorbeeld-uit.json").exists()
    assert (tmp_path / "rapport.pdf").read_bytes().startswith(b"%PDF")


def test_every_make_command_it_names_is_there() -> None:
    doelen = set(re.findall(r"^([a-z-]+):", (WORTEL / "Makefile").read_text("utf-8"), re.M))
    assert set(re.findall(r"(?:`|^)make ([a-z-]+)", TEKST, re.M)) <= doelen


def test_every_folder_and_file_it_names_is_there() -> None:
    boom = TEKST.split("## Wat waar staat", 1)[1].split("```")[1]
    for regel in boom.strip().splitlines():
        binnen = regel.startswith("  ")
        for naam in re.findall(r"(?:^|\s{2,})(\w+(?:/|\.py))", regel):
            pad = WORTEL / "casus" / naam if binnen else WORTEL / naam
            assert pad.exists(), naam
    for pad in re.findall(r"\]\(((?!http|#)[^)]+)\)", TEKST):
        assert (WORTEL / pad).exists(), pad


def test_every_link_inside_it_leads_somewhere() -> None:
    koppen = {re.sub(r"[^\w -]", "", kop.lower()).replace(" ", "-") for kop in re.findall(r"^#+ (.*)$", TEKST, re.M)}
    assert set(re.findall(r"\]\(#([^)]+)\)", TEKST)) <= koppen


def test_the_changelog_keeps_to_its_groups() -> None:
    groepen = re.findall(r"^### (.*)$", (WORTEL / "CHANGELOG.md").read_text("utf-8"), re.M)
    assert set(groepen) <= {"Toegevoegd", "Gewijzigd", "Hersteld"}


def test_ci_calls_the_test_command_of_the_readme() -> None:
    assert "make test" in TEKST and "make test" in (WORTEL / ".ci/run").read_text("utf-8").splitlines()
