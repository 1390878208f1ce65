"""Programs from outside that the files are tried with; where one is missing, the test fails and names the package."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

_KEURDERS = Path(__file__).parents[2] / ".venv-keurders" / "bin"
_LIBREOFFICE = "libreoffice-writer-nogui libreoffice-calc-nogui"


def zoek(programma: str, wat: str, pakket: str) -> str:
    """Where a program is."""
    pad = shutil.which(programma)
    if pad is None:
        pytest.fail(
            f"{wat} ontbreekt. Installeer het: apt-get install {pakket}. {wat} is missing: install {pakket}.",
            pytrace=False,
        )
    return pad


def zet_om(naar: str, map_: Path, *paden: Path) -> list[Path]:
    """The files opened by LibreOffice, in one start, and written anew as ``naar`` in ``map_``."""
    programma = zoek("soffice", "LibreOffice", _LIBREOFFICE)
    vraag = [
        programma, "--headless", f"-env:UserInstallation=file://{map_}/eigen", "--convert-to", naar,
        "--outdir", str(map_), *map(str, paden),
    ]  # fmt: skip
    klaar = subprocess.run(vraag, capture_output=True, text=True, check=True, timeout=300)
    uit = [map_ / f"{pad.stem}.{naar}" for pad in paden]
    mist = [pad.name for pad in uit if not pad.exists()]
    if mist:
        pytest.fail(
            f"LibreOffice maakte geen {', '.join(mist)}: {klaar.stderr.strip() or klaar.stdout.strip()}. "
            f"Ontbreekt er een deel, installeer dan: apt-get install {_LIBREOFFICE}", pytrace=False,
        )  # fmt: skip
    return uit


def lees_als_tekst(pdf: bytes, map_: Path, *vlaggen: str) -> str:
    """What pdftotext reads, as somebody who copies it from the page gets it."""
    programma = zoek("pdftotext", "pdftotext", "poppler-utils")
    pad = map_ / "tekst.pdf"
    pad.write_bytes(pdf)
    klaar = subprocess.run([programma, *vlaggen, str(pad), "-"], capture_output=True, check=True, timeout=120)
    return klaar.stdout.decode()


def keur_outloud(pad: Path) -> list[dict[str, Any]]:
    """What outloud finds against the standard: rule, severity, evidence. A rule that crashed is a finding too."""
    klaar = _roep("outloud", "--layer", "conformance", "--no-info", "--json", "-", str(pad))
    (uitslag,) = json.loads(klaar)["results"]
    assert uitslag["error"] is None, uitslag["error"]
    assert any(regel["status"] == "ran" for regel in uitslag["rules"])
    mis = [regel for regel in uitslag["rules"] if regel["status"] not in ("ran", "not-applicable", "not-implemented")]
    return [*uitslag["findings"], *({"rule": r["rule"], "severity": r["status"], "evidence": ""} for r in mis)]


def keur_pdfua(pad: Path) -> tuple[list[str], list[str]]:
    """What pdfua finds (rule and message), and which of its rules it did not get to."""
    uitslag = json.loads(_roep("pdfua", "check", "--format", "json", str(pad)))
    assert uitslag["summary"]["rules_run"] > 5
    return [f"{v['rule_id']}: {v.get('message', '')}" for v in uitslag["findings"]], [
        regel["rule_id"] for regel in uitslag["skipped"]
    ]


def _roep(keurder: str, *vraag: str) -> str:
    pad = _KEURDERS / keurder
    if not pad.exists():
        pytest.fail(
            f"De keurder {keurder} ontbreekt in .venv-keurders. Maak die: make .venv-keurders/.klaar. "
            f"The checker {keurder} is missing: run make .venv-keurders/.klaar", pytrace=False,
        )  # fmt: skip
    klaar = subprocess.run(
        [str(pad), *vraag], capture_output=True, text=True, timeout=300, check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    if not klaar.stdout.lstrip().startswith("{"):
        pytest.fail(f"{keurder} gaf geen uitslag ({klaar.returncode}): {klaar.stderr[-500:]}", pytrace=False)
    return klaar.stdout
