"""A store with one full case in it, to change."""

import pytest

from casus.storage import Opslag
from tests.fabriek import maak_bestand, maak_volle_casus


@pytest.fixture
def nummer(opslag: Opslag) -> int:
    """The number of the one case in the store."""
    return opslag.casussen(opslag.zet_bestand(maak_bestand(maak_volle_casus()), "proef"))[0].nr
