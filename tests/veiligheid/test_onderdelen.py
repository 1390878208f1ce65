"""What the app runs on is known to the last part: pinned, installed as pinned, listed with its licence."""

import json
import re
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement

WORTEL = Path(__file__).parents[2]


def _naam(naam: str) -> str:
    return re.sub(r"[-_.]+", "-", naam).lower()


def _vastgezet(bestand: str) -> dict[str, str]:
    regels = (WORTEL / bestand).read_text("utf-8").splitlines()
    paren = [regel.split("==") for regel in regels if regel and not regel.startswith(("#", "-r"))]
    assert all(len(paar) == 2 for paar in paren), "every line is one part at one version"
    return {_naam(naam): versie for naam, versie in paren}


VAST = _vastgezet("requirements.txt")
HOORT_BIJ_PYTHON = {"pip", "setuptools"}
SBOM = json.loads((WORTEL / "casus/uitrol/onderdelen.cdx.json").read_text("utf-8"))


def test_the_list_of_parts_is_exactly_what_is_pinned() -> None:
    """Run `make onderdelen` after a change of requirements.txt."""
    assert {_naam(deel["name"]): deel["version"] for deel in SBOM["components"]} == VAST


def test_every_part_names_its_licence_and_none_asks_to_give_our_own_work_away() -> None:
    for deel in SBOM["components"]:
        namen = [
            keuze.get("expression") or keuze["license"].get("id") or keuze["license"].get("name")
            for keuze in deel["licenses"]
        ]
        assert namen and all(namen), deel["name"]
        assert not re.search(r"\b(A|L)?GPL", " ".join(namen)) or deel["name"] in MAG_ANDERS, (deel["name"], namen)


MAG_ANDERS: dict[str, str] = {}
"""Parts under another kind of licence, with why that is no trouble."""


def test_every_part_is_installed_at_the_version_that_is_pinned() -> None:
    assert {naam: distribution(naam).version for naam in VAST} == VAST


def test_all_that_a_part_asks_for_is_pinned_too() -> None:
    """A fresh install of requirements.txt brings along nothing that is not in it."""
    mist = []
    for naam in VAST:
        for regel in distribution(naam).requires or ():
            nodig = Requirement(regel)
            geldt = nodig.marker is None or nodig.marker.evaluate({**default_environment(), "extra": ""})
            if geldt and _naam(nodig.name) not in {*VAST, *HOORT_BIJ_PYTHON}:
                mist.append(f"{naam} asks for {nodig.name}")
    assert mist == []


def test_the_tools_that_look_after_it_are_pinned_and_no_part_of_it() -> None:
    werktuig = _vastgezet("casus/uitrol/nakijken.txt")
    assert {"cyclonedx-bom", "pip-audit"} <= set(werktuig)
    makefile = (WORTEL / "Makefile").read_text("utf-8")
    assert "audit" not in re.search(r"^test:.*$", makefile, re.M)[0]  # type: ignore[index]


def test_the_code_uses_nothing_that_is_not_pinned() -> None:
    van = packages_distributions()
    gebruikt = set()
    eigen = [p for deel in ("casus", "aspects", "exports") for p in (WORTEL / deel).rglob("*.py")]
    for pad in [WORTEL / "app.py", *eigen]:
        gebruikt |= set(re.findall(r"^\s*(?:from|import) (\w+)", pad.read_text("utf-8"), re.M))
    vreemd = {naam for naam in gebruikt if naam in van and not {_naam(d) for d in van[naam]} & set(VAST)}
    assert vreemd == set()
