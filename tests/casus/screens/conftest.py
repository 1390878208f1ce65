"""A store of its own for every test of a screen."""

from pathlib import Path

import pytest


@pytest.fixture
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test keeps its store; the screens open it too."""
    pad = tmp_path / "casus.db"
    monkeypatch.setenv("CASUS_DB", str(pad))
    return pad
