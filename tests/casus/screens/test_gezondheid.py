"""/gezondheid says whether the store opens, and nothing of what is in it."""

from pathlib import Path

import pytest
from casus.screens.gezondheid import kijk_na
from casus.storage import Opslag
from tests.fabriek import maak_bestand


def test_a_store_that_opens(db: Path) -> None:
    Opslag(db).zet_bestand(maak_bestand(), "proef")
    assert kijk_na() == (200, "open")


def test_no_store_yet_is_no_illness_and_makes_none(db: Path) -> None:
    assert kijk_na() == (200, "nog leeg")
    assert not db.exists()


@pytest.mark.parametrize("inhoud", [b"kapot" * 999, b"SQLite format 3\0" + b"\1" * 5000])
def test_a_store_that_does_not_open(db: Path, inhoud: bytes) -> None:
    db.write_bytes(inhoud)
    assert kijk_na() == (503, "gaat niet open")


def test_a_store_that_waits_for_its_passphrase(db: Path) -> None:
    db.write_bytes(bytes(range(256)) * 16)
    assert kijk_na() == (200, "op slot")
