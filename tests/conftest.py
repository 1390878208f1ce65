"""What all tests share: a store in an empty folder, and steady settings for Hypothesis."""

import os
from pathlib import Path

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
settings.register_profile(
    "zoek", settings.get_profile("vast"), derandomize=False, phases=list(Phase), print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "vast"))


@pytest.fixture
def opslag(tmp_path: Path) -> Opslag:
    """A real, empty store, made by the real migrations."""
    return Opslag(tmp_path / "casus.db")
