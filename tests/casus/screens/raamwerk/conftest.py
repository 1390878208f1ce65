"""A running proefapp and a real browser for the tests in this folder."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.venster import maak_context

HIER = Path(__file__).parent
WORTEL = HIER.parents[3]


@dataclass
class Proef:
    """The running proefapp: its address and what it stored."""

    adres: str
    opslag: Path
    start: Callable[[], None]
    stop: Callable[[], None]
    ronde: int = 0

    def stand(self) -> dict:
        if not self.opslag.exists():
            return {"regels": [], "concept": "", "nummer": 0}
        return json.loads(self.opslag.read_text(encoding="utf-8"))

    def wis(self) -> None:
        """An empty store for the windows that open from now on."""
        self.ronde += 1
        basis = self.opslag.with_name("stand.json")
        self.opslag = basis.with_name(f"stand-{self.ronde}.json")
        basis.with_suffix(".ronde").write_text(self.opslag.name)


def _vrije_poort() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def _wacht(voorwaarde: Callable[[], bool], seconden: float, wat: str) -> None:
    einde = time.monotonic() + seconden
    while not voorwaarde():
        if time.monotonic() > einde:
            pytest.fail(f"Dit gebeurde niet binnen {seconden:g} s: {wat}")
        time.sleep(0.05)


@pytest.fixture
def wacht() -> Callable[..., None]:
    """Wait for a condition on this side; fails with what was waited for."""
    return lambda voorwaarde, wat, seconden=20: _wacht(voorwaarde, seconden, wat)


@pytest.fixture(scope="session")
def proef(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proef]:
    map_ = tmp_path_factory.mktemp("raamwerk")
    poort = _vrije_poort()
    adres = f"http://127.0.0.1:{poort}"
    lopend: list[subprocess.Popen] = []

    def gezond() -> bool:
        if lopend[0].poll() is not None:
            pytest.fail(f"De proefapp stopte: {(map_ / 'log').read_text()}")
        try:
            with urllib.request.urlopen(f"{adres}/_stcore/health", timeout=1) as antwoord:
                return antwoord.status == 200
        except OSError:
            return False

    def start() -> None:
        log = (map_ / "log").open("a")
        opdracht = [sys.executable, "-m", "streamlit", "run", str(HIER / "proefapp.py"), "--server.port", str(poort)]
        omgeving = {**os.environ, "PROEF_OPSLAG": str(map_ / "stand.json")}
        lopend.append(subprocess.Popen(opdracht, cwd=WORTEL, env=omgeving, stdout=log, stderr=log))
        _wacht(gezond, 40, "de proefapp start")

    def stop() -> None:
        for proces in lopend:
            proces.terminate()
            try:
                proces.wait(15)
            except subprocess.TimeoutExpired:
                proces.kill()
                proces.wait(5)
        lopend.clear()

    start()
    try:
        yield Proef(adres, map_ / "stand.json", start, stop)
    finally:
        stop()


@pytest.fixture
def maak_venster(chromium, proef):
    """A function that opens a window: `maak_venster("tijdlijn?casus=3", thema="dark")`."""
    open_ = []

    def maak(pad: str, *, thema: str = "light", breed: int = 1280, hoog: int = 900):
        context = maak_context(chromium, color_scheme=thema, viewport={"width": breed, "height": hoog})
        open_.append(context)
        pagina = context.new_page()
        pagina.set_default_timeout(20_000)
        pagina.goto(f"{proef.adres}/{pad}", wait_until="domcontentloaded")
        pagina.locator("html[lang=nl][data-casus-thema]").wait_for(state="attached")
        return pagina

    yield maak
    for context in open_:
        context.close()


@pytest.fixture
def lege_opslag(proef) -> Proef:
    proef.wis()
    return proef
