"""A running app on a store of its own, and a real browser."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

WORTEL = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class App:
    """Where the app answers, and the file it keeps."""

    adres: str
    db: Path


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """The real app on a free port of this machine, with an empty store."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        poort = s.getsockname()[1]
    db = tmp_path / "casus.db"
    log = (tmp_path / "log").open("w")
    proces = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", str(WORTEL / "app.py"), "--server.port", str(poort)],
        cwd=WORTEL, env={**os.environ, "CASUS_DB": str(db)}, stdout=log, stderr=log,
    )  # fmt: skip
    adres = f"http://127.0.0.1:{poort}"
    try:
        einde = time.monotonic() + 60
        while not _gezond(adres):
            if proces.poll() is not None or time.monotonic() > einde:
                pytest.fail(f"De app startte niet: {(tmp_path / 'log').read_text()}")
            time.sleep(0.1)
        yield App(adres, db)
    finally:
        proces.terminate()
        proces.wait(15)


def _gezond(adres: str) -> bool:
    try:
        with urllib.request.urlopen(f"{adres}/_stcore/health", timeout=1) as antwoord:
            return bool(antwoord.status == 200)
    except OSError:
        return False
