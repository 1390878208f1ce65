"""Somebody by their role."""

import pytest

from casus.snelregel.rol import lees_rol


@pytest.mark.parametrize(
    ("getypt", "wie", "soort"),
    [
        ("dochter", "dochter", "naaste"),
        ("de oudste dochter", "de oudste dochter", "naaste"),
        ("gebiedsteammedewerker 2", "gebiedsteammedewerker 2", "gebiedsteam"),
        ("tolk", "tolk", None),
        ("tolk, ketenpartner", "tolk", "ketenpartner"),
        ("tolk, onders", "tolk", "ondersteuner"),
        ("vriend, vrijwilliger", "vriend", "vrijwilliger"),
        ("notulist", "notulist", "notulist"),
        ("meedenker", "meedenker", "meedenker"),
        ("zus, de jongste", "zus, de jongste", "naaste"),
        ("tolk,", "tolk", None),
        (", naaste", "naaste", "naaste"),
        ("", "", None),
        ("  ", "", None),
    ],
)
def test_a_role_says_who_and_what_they_are(getypt: str, wie: str, soort: str | None) -> None:
    assert lees_rol(getypt) == (wie, soort)
