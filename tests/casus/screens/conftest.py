"""A store of its own for every test of a screen; for the tests in the browser one running app."""

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


def _start(map_: Path) -> tuple[subprocess.Popen[bytes], App]:
    poort = kies_poort()
    db, adres = map_ / "casus.db", f"http://127.0.0.1:{poort}"
    with (map_ / "log").open("w") as log:
        proces = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", str(WORTEL / "app.py"), "--server.port", str(poort)],
            cwd=WORTEL, env={**os.environ, "CASUS_DB": str(db)}, stdout=log, stderr=log,
        )  # fmt: skip
    wacht_op_app(proces, adres, map_ / "log")
    return proces, App(adres, db)


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The real app on a free port of this machine; every test puts cases of its own in its store."""
    proces, app = _start(tmp_path_factory.mktemp("app"))
    yield app
    proces.terminate()
    proces.wait(15)


@pytest.fixture
def lege_app(tmp_path: Path) -> Iterator[App]:
    """As ``app``, with nothing in its store."""
    proces, app = _start(tmp_path)
    yield app
    proces.terminate()
    proces.wait(15)


@pytest.fixture
def maak_blad(chromium: Any, app: App) -> Iterator[Any]:
    """A function that opens a window on a screen: ``maak_blad("doelen", casus=3)``."""
    open_ = []

    def maak(pad: str, *, bij: App | None = None, thema: str = "light", **adres: object) -> Blad:
        context = maak_context(
            chromium, color_scheme=thema, viewport={"width": 1440, "height": 1000}, accept_downloads=True
        )
        open_.append(context)
        pagina = context.new_page()
        pagina.set_default_timeout(15_000)
        return Blad(pagina, bij or app).open(pad, **adres)

    yield maak
    for context in open_:
        context.close()
