"""A small app with the closing screen, for the tests in a real browser."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.casus.screens.bladhulp import App, Blad
from tests.venster import maak_context

WORTEL = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def afrondapp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The app on a free port of this machine, with a store of its own."""
    map_ = tmp_path_factory.mktemp("afronding")
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        poort = s.getsockname()[1]
    app = App(f"http://127.0.0.1:{poort}", map_ / "casus.db")
    script = Path(__file__).parent / "afrondapp.py"
    with (map_ / "log").open("w") as log:
        proces = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(poort)],
            cwd=WORTEL, stdout=log, stderr=log,
            env={**os.environ, "CASUS_DB": str(app.db), "PYTHONPATH": str(WORTEL)},
        )  # fmt: skip
    einde = time.monotonic() + 60
    while not _gezond(app.adres):
        if proces.poll() is not None or time.monotonic() > einde:
            proces.kill()
            pytest.fail(f"De app startte niet: {(map_ / 'log').read_text()}")
        time.sleep(0.1)
    yield app
    proces.terminate()
    proces.wait(15)


def _gezond(adres: str) -> bool:
    try:
        with urllib.request.urlopen(f"{adres}/_stcore/health", timeout=1) as antwoord:
            return bool(antwoord.status == 200)
    except OSError:
        return False


@pytest.fixture
def blad(chromium: Any, afrondapp: App) -> Iterator[Blad]:
    """One window."""
    context = maak_context(chromium, viewport={"width": 1440, "height": 1000}, accept_downloads=True)
    pagina = context.new_page()
    pagina.set_default_timeout(15_000)
    yield Blad(pagina, afrondapp)
    context.close()
