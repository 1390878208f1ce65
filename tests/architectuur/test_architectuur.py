"""The rules of the house, kept by reading the code itself."""

import ast
import re
import subprocess
import sys
import tomllib
import warnings
from functools import lru_cache
from pathlib import Path

import pytest

WORTEL = Path(__file__).parents[2]
PAKKETTEN = ("casus", "aspects", "exports")
HOOGTE = {"casus": 0, "aspects": 1, "exports": 2, "app": 3}
VEEL_REGELS, MAX_REGELS = 300, 400
ANDERS_GENOEMD = {"docx": "python_docx"}
"""Packages that are imported under another name than they are installed by."""
BOVENIN = {
    ".ci", ".gitignore", ".streamlit", "CHANGELOG.md", "Makefile", "README.md", "app.py", "aspects", "benchmarks",
    "casus", "exports", "pyproject.toml", "requirements-dev.txt", "requirements.txt", "tests",
}  # fmt: skip


def naam_van(pad: Path) -> str:
    delen = pad.relative_to(WORTEL).with_suffix("").parts
    return ".".join(delen[:-1] if delen[-1] == "__init__" else delen)


MODULES = {
    naam_van(pad): pad
    for pad in [WORTEL / "app.py", *[p for pakket in PAKKETTEN for p in sorted((WORTEL / pakket).rglob("*.py"))]]
    if pad.exists()
}
SCHERMEN = {naam for naam in MODULES if ".screens" in naam or naam == "app"}
REGELS = {naam for naam in MODULES if naam not in SCHERMEN and not naam.endswith("__main__")}
OPSLAG = {naam for naam in MODULES if naam.startswith("casus.storage")}


@lru_cache
def boom(naam: str) -> ast.Module:
    return ast.parse(MODULES[naam].read_text("utf-8"))


def _een_import(naam: str, knoop: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(knoop, ast.Import):
        return [alias.name for alias in knoop.names]
    van = knoop.module or ""
    if knoop.level:
        pakket = naam.split(".") if MODULES[naam].name == "__init__.py" else naam.split(".")[:-1]
        van = ".".join([*pakket[: len(pakket) - knoop.level + 1], *([knoop.module] if knoop.module else [])])
    return [f"{van}.{alias.name}" if f"{van}.{alias.name}" in MODULES else van for alias in knoop.names]


def imports(naam: str, *, alleen_bovenaan: bool = False) -> set[str]:
    """What a module imports, in full names; modules of ours where it takes one out of a package."""
    knopen = boom(naam).body if alleen_bovenaan else ast.walk(boom(naam))
    gevonden: set[str] = set()
    for knoop in knopen:
        if isinstance(knoop, ast.Import | ast.ImportFrom):
            gevonden.update(_een_import(naam, knoop))
    return gevonden


def pakket(naam: str) -> str:
    return naam.split(".")[0]


@pytest.mark.parametrize("naam", MODULES)
def test_it_imports_only_from_its_own_and_lower_packages(naam: str) -> None:
    hoger = {ander for ander in imports(naam) if HOOGTE.get(pakket(ander), 0) > HOOGTE[pakket(naam)]}
    assert hoger == set()


@pytest.mark.parametrize("naam", sorted(REGELS))
def test_a_rule_does_not_know_the_screens(naam: str) -> None:
    assert {ander for ander in imports(naam) if ".screens" in ander or pakket(ander) == "streamlit"} == set()


@pytest.mark.parametrize("naam", sorted(set(MODULES) - OPSLAG))
def test_only_the_store_knows_sqlite(naam: str) -> None:
    assert {ander for ander in imports(naam) if pakket(ander) in ("sqlite3", "sqlite_utils")} == set()


SQL = re.compile(r"^\s*(SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE|PRAGMA)\s", re.S)


@pytest.mark.parametrize("naam", sorted(set(MODULES) - OPSLAG))
def test_only_the_store_speaks_sql(naam: str) -> None:
    teksten = [k.value for k in ast.walk(boom(naam)) if isinstance(k, ast.Constant) and isinstance(k.value, str)]
    assert [tekst for tekst in teksten if SQL.match(tekst)] == []


@pytest.mark.parametrize("naam", sorted(MODULES))
def test_plotly_is_for_screens_and_the_html_report(naam: str) -> None:
    if naam in SCHERMEN or (pakket(naam) == "exports" and "html" in naam):
        return
    assert {ander for ander in imports(naam) if pakket(ander) == "plotly"} == set()


KLOK = {("date", "today"), ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"), ("time", "time")}
ADMINISTRATIE = ("casus.storage", "casus.opdrachten")


@pytest.mark.parametrize("naam", sorted(n for n in REGELS if not n.startswith(ADMINISTRATIE)))
def test_a_rule_reads_no_clock(naam: str) -> None:
    gelezen = [
        (k.value.id, k.attr)
        for k in ast.walk(boom(naam))
        if isinstance(k, ast.Attribute) and isinstance(k.value, ast.Name) and (k.value.id, k.attr) in KLOK
    ]
    assert gelezen == []


@pytest.mark.parametrize("naam", sorted(MODULES))
def test_nothing_of_the_app_imports_from_the_tests(naam: str) -> None:
    assert {ander for ander in imports(naam) if pakket(ander) in ("tests", "pytest", "hypothesis")} == set()


@pytest.mark.parametrize("naam", sorted(MODULES))
def test_a_module_is_one_thought(naam: str) -> None:
    lengte = len(MODULES[naam].read_text("utf-8").splitlines())
    if lengte > VEEL_REGELS:
        warnings.warn(f"{naam}: {lengte} lines; is it still one thought?", stacklevel=1)
    assert lengte <= MAX_REGELS


def test_there_are_no_circles() -> None:
    pijlen = {naam: (imports(naam, alleen_bovenaan=True) & set(MODULES)) - {naam} for naam in MODULES}
    # A package takes names out of its own modules; that is a front door, not a circle.
    for naam in pijlen:
        if MODULES[naam].name == "__init__.py":
            pijlen[naam] = {ander for ander in pijlen[naam] if not ander.startswith(f"{naam}.")}
    klaar: set[str] = set()

    def volg(naam: str, pad: tuple[str, ...]) -> None:
        assert naam not in pad, " -> ".join([*pad[pad.index(naam) :], naam])
        if naam not in klaar:
            for ander in sorted(pijlen[naam]):
                volg(ander, (*pad, naam))
            klaar.add(naam)

    for naam in pijlen:
        volg(naam, ())


@pytest.mark.parametrize("naam", sorted(MODULES))
def test_what_is_public_says_what_it_is(naam: str) -> None:
    zonder = [] if ast.get_docstring(boom(naam)) or not boom(naam).body else [naam]
    for knoop in boom(naam).body:
        if isinstance(knoop, ast.FunctionDef | ast.ClassDef) and not knoop.name.startswith("_"):
            zonder += [] if ast.get_docstring(knoop) else [knoop.name]
    assert zonder == []


def bestanden() -> list[str]:
    """What is kept in the repository."""
    uit = subprocess.run(["git", "ls-files"], cwd=WORTEL, capture_output=True, text=True, check=True)
    return uit.stdout.splitlines()


def test_the_top_of_the_house_is_as_it_was_drawn() -> None:
    assert {bestand.split("/")[0] for bestand in bestanden()} - BOVENIN == set()


MACHINE = re.compile(r"(?<![\w.])/(?:home|root|work|Users)/\w|[A-Z]:\\\\?Users\\")


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    fout = []
    for bestand in bestanden():
        pad = WORTEL / bestand
        if pad.suffix in (".py", ".md", ".toml", ".json", ".txt", ".sql", ".css", ".js") and pad.is_file():
            if pad == Path(__file__):
                continue
            fout += [bestand] if MACHINE.search(pad.read_text("utf-8")) else []
    assert fout == []


def test_every_version_is_pinned() -> None:
    for lijst in ("requirements.txt", "requirements-dev.txt"):
        regels = (WORTEL / lijst).read_text("utf-8").splitlines()
        vast = re.compile(r"|#.*|-r requirements\.txt|[\w.-]+==[\w.]+")
        los = [regel for regel in regels if not vast.fullmatch(regel)]
        assert los == [], lijst


def test_every_package_that_is_imported_is_pinned() -> None:
    vast = {regel.split("==")[0].lower().replace("-", "_") for regel in _regels("requirements.txt")}
    gebruikt = {pakket(ander) for naam in MODULES for ander in imports(naam)} - {*HOOGTE, ""}
    gebruikt = {ANDERS_GENOEMD.get(naam, naam) for naam in gebruikt}
    assert {naam for naam in gebruikt - set(sys.stdlib_module_names) if naam.lower() not in vast} == set()


def _regels(lijst: str) -> list[str]:
    return [regel for regel in (WORTEL / lijst).read_text("utf-8").splitlines() if "==" in regel]


def test_the_servers_door_is_shut_to_the_outside() -> None:
    instellingen = tomllib.loads((WORTEL / ".streamlit/config.toml").read_text("utf-8"))
    assert instellingen["server"]["address"] == "127.0.0.1"
    assert instellingen["server"]["enableXsrfProtection"] is True
    assert instellingen["browser"]["gatherUsageStats"] is False
    assert instellingen["client"]["showErrorDetails"] == "none"
    assert "127.0.0.1" in (WORTEL / "Makefile").read_text("utf-8")
