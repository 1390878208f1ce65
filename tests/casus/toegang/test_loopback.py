"""Without an identity the app answers the machine itself, and nobody else."""

import pytest

from casus.toegang.loopback import DOORGESTUURD, is_loopback, mag_zonder_aanmelden


@pytest.mark.parametrize(
    "naam", ["127.0.0.1", "127.8.0.3", "localhost", "LOCALHOST", "::1", "[::1]", "::ffff:127.0.0.1"],
)
def test_the_machine_itself(naam: str) -> None:
    assert is_loopback(naam)
    assert mag_zonder_aanmelden("127.0.0.1", naam, {"host": "127.0.0.1:8501"})


@pytest.mark.parametrize(
    "naam",
    [None, "", "0.0.0.0", "::", "192.168.1.4", "10.0.0.1", "casus.gemeente.nl", "localhost.casus.nl", "127.0.0.1.nl"],
)
def test_anything_else_is_not(naam: str | None) -> None:
    assert not is_loopback(naam)
    assert not mag_zonder_aanmelden(naam, "127.0.0.1", {"host": "127.0.0.1"}), "what the server listens at"
    assert not mag_zonder_aanmelden("127.0.0.1", naam, {"host": "127.0.0.1"}), "where the question came from"
    assert not mag_zonder_aanmelden("127.0.0.1", "127.0.0.1", {"host": naam or ""}), "to whom it was put"


@pytest.mark.parametrize("kop", DOORGESTUURD)
def test_behind_a_proxy_it_is_not_the_machine_itself(kop: str) -> None:
    koppen = {"host": "127.0.0.1:8501"}
    assert mag_zonder_aanmelden("127.0.0.1", "127.0.0.1", koppen)
    assert not mag_zonder_aanmelden("127.0.0.1", "127.0.0.1", {**koppen, kop: "127.0.0.1"})


def test_a_page_of_another_host_cannot_speak_through_the_browser() -> None:
    for van, mag in (("http://127.0.0.1:8501", True), ("https://casus.gemeente.nl", False), ("null", False)):
        assert mag_zonder_aanmelden("127.0.0.1", "127.0.0.1", {"host": "127.0.0.1:8501", "origin": van}) is mag
