"""A small app with the closing screen, for the tests in a real browser."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.casus.screens.bladhulp import App, Blad
from tests.server import kies_poort, wacht_op_app
from tests.venster import maak_context

WORTEL = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def afrondapp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The app on a free port of this machine, with a store of its own."""
    map_ = tmp_path_factory.mktemp("afronding")
    poort = kies_poort()
    app = App(f"http://127.0.0.1:{poort}", map_ / "casus.db")
    script = Path(__file__).parent / "afrondapp.py"
    with (map_ / "log").open("w") as log:
        proces = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(poort)],
            cwd=WORTEL, stdout=log, stderr=log,
            env={**os.environ, "CASUS_DB": str(app.db), "PYTHONPATH": str(WORTEL)},
        )  # fmt: skip
    wacht_op_app(proces, app.adres, map_ / "log")
    yield app
    proces.terminate()
    proces.wait(15)


@pytest.fixture
def blad(chromium: Any, afrondapp: App) -> Iterator[Blad]:
    """One window."""
    context = maak_context(chromium, viewport={"width": 1440, "height": 1000}, accept_downloads=True)
    pagina = context.new_page()
    pagina.set_default_timeout(15_000)
    yield Blad(pagina, afrondapp)
    context.close()
