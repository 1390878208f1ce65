"""A running app on a store of its own, and a real browser."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.server import kies_poort, wacht_op_app

WORTEL = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class App:
    """Where the app answers, and the file it keeps."""

    adres: str
    db: Path


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """The real app on a free port of this machine, with an empty store."""
    poort = kies_poort()
    db = tmp_path / "casus.db"
    log = (tmp_path / "log").open("w")
    proces = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", str(WORTEL / "app.py"), "--server.port", str(poort)],
        cwd=WORTEL, env={**os.environ, "CASUS_DB": str(db)}, stdout=log, stderr=log,
    )  # fmt: skip
    adres = f"http://127.0.0.1:{poort}"
    try:
        wacht_op_app(proces, adres, tmp_path / "log")
        yield App(adres, db)
    finally:
        proces.terminate()
        proces.wait(15)
