"""What all tests share: a store in an empty folder, and steady settings for Hypothesis."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings

from casus.storage import Opslag

settings.register_profile(
    "vast",
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)
settings.register_profile("zoek", settings.get_profile("vast"), derandomize=False, phases=list(Phase), print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "vast"))


@pytest.fixture
def opslag(tmp_path: Path) -> Opslag:
    """A real, empty store, made by the real migrations."""
    return Opslag(tmp_path / "casus.db")


CHROMIUM = Path(os.environ.get("CHROMIUM") or "/usr/bin/chromium")
VLAGGEN = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """The one browser of this run; its absence is a failure that names the package."""
    if not CHROMIUM.exists():
        pytest.fail(
            f"Chromium staat niet op {CHROMIUM}. Installeer het pakket 'chromium' (apt-get install chromium). "
            f"Chromium is missing: install the Debian package 'chromium', or set CHROMIUM to its path.",
            pytrace=False,
        )
    from playwright.sync_api import sync_playwright

    with sync_playwright() as spel:
        browser = spel.chromium.launch(executable_path=str(CHROMIUM), args=VLAGGEN)
        yield browser
        browser.close()


@pytest.fixture
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a test of a screen keeps its store; the screens open it too."""
    pad = tmp_path / "casus.db"
    monkeypatch.setenv("CASUS_DB", str(pad))
    return pad
