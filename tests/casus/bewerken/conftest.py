from pathlib import Path

import pytest

from tests.casus.bewerken.verhalen import Winkel


@pytest.fixture
def winkel(tmp_path: Path) -> Winkel:
    return Winkel(tmp_path / "casus.db")


@pytest.fixture(scope="module")
def gedeelde_winkel(tmp_path_factory: pytest.TempPathFactory) -> Winkel:
    """One store for many generated cases; each replaces the one before."""
    return Winkel(tmp_path_factory.mktemp("winkel") / "casus.db")
