"""The real app with a listener in its process, a browser with a listener beside it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.server import kies_poort, wacht_op_app
from tests.venster import maak_context

WORTEL = Path(__file__).resolve().parents[2]
VINK = Path(__file__).parent / "vink"
EIGEN = ("data:", "blob:", "about:")


@dataclass
class Wacht:
    """A running app: where it answers, what it keeps, what it connected to and what it wrote down."""

    adres: str
    db: Path
    uit: Path
    log: Path

    def verbindingen(self) -> list[list[Any]]:
        """Every connection and look-up of the process so far."""
        return [json.loads(regel) for regel in self.uit.read_text("utf-8").splitlines()] if self.uit.exists() else []


@dataclass
class Luistervink:
    """A window whose requests, messages and breaches of the rules of the page are kept."""

    pagina: Any
    vragen: list[str] = field(default_factory=list)
    berichten: list[str] = field(default_factory=list)

    def buiten(self, adres: str) -> list[str]:
        """What was asked of anybody but the app."""
        return [vraag for vraag in self.vragen if not vraag.startswith((adres, adres.replace("http", "ws", 1), *EIGEN))]

    def geweigerd(self) -> list[str]:
        """What the rules of the page stopped, and errors of scripts."""
        return [bericht for bericht in self.berichten if "Content Security" in bericht or "Refused" in bericht]


def met_vink(uit: Path, **anders: str) -> dict[str, str]:
    """The environment of a process that is listened to."""
    pad = os.pathsep.join([str(VINK), *filter(None, [os.environ.get("PYTHONPATH")])])
    return {**os.environ, "PYTHONPATH": pad, "VINK_UIT": str(uit), **anders}


def is_hier(waar: Any) -> bool:
    """Whether an address is this machine itself."""
    gastheer = waar[0] if isinstance(waar, list) else waar
    return str(gastheer) in ("127.0.0.1", "::1", "localhost") or str(gastheer).startswith("/")


@pytest.fixture
def wacht(tmp_path: Path) -> Iterator[Wacht]:
    """The real app on a free port, with an empty store, its connections written down."""
    poort = kies_poort()
    hier = Wacht(f"http://127.0.0.1:{poort}", tmp_path / "casus.db", tmp_path / "verbindingen", tmp_path / "log")
    opdracht = [sys.executable, "-m", "streamlit", "run", str(WORTEL / "app.py"), "--server.port", str(poort)]
    with hier.log.open("w") as log:
        proces = subprocess.Popen(
            opdracht, cwd=WORTEL, env=met_vink(hier.uit, CASUS_DB=str(hier.db)), stdout=log, stderr=log
        )
    try:
        wacht_op_app(proces, hier.adres, hier.log, 90)
        yield hier
    finally:
        proces.terminate()
        proces.wait(15)


@pytest.fixture
def vink(chromium: Any) -> Iterator[Luistervink]:
    """A window of its own person that is listened to."""
    context = maak_context(chromium, viewport={"width": 1440, "height": 900}, accept_downloads=True)
    hier = Luistervink(context.new_page())
    hier.pagina.set_default_timeout(30_000)
    context.on("request", lambda vraag: hier.vragen.append(vraag.url))
    hier.pagina.on("websocket", lambda lijn: hier.vragen.append(lijn.url))
    hier.pagina.on("console", lambda bericht: hier.berichten.append(f"{hier.pagina.url}: {bericht.text}"))
    hier.pagina.on("pageerror", lambda fout: hier.berichten.append(f"{hier.pagina.url}: Refused? {fout}"))
    yield hier
    context.close()
