"""The launcher: without anybody having to log in the app starts for this machine only."""

from pathlib import Path

import pytest

from casus.opdrachten import starten
from casus.opdrachten.hoofd import main
from tests.casus.toegang.toegangshulp import ROLLEN_TOML

AUTH = """[auth]
redirect_uri = "http://127.0.0.1:8501/oauth2callback"
cookie_secret = "0123456789abcdef0123456789abcdef"
client_id = "casus"
client_secret = "geheim"
server_metadata_url = "http://127.0.0.1:9000/.well-known/openid-configuration"
"""


@pytest.fixture(autouse=True)
def thuis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home folder, where the secrets of the server may stand."""
    monkeypatch.setattr(starten.Path, "home", lambda: tmp_path)
    (tmp_path / ".streamlit").mkdir()
    return tmp_path


def zeg(capsys, *opties: str) -> tuple[int, str]:
    code = main(["start", "--kijk-na", *opties])
    gezegd = capsys.readouterr()
    return code, gezegd.out + gezegd.err


def test_alone_on_a_laptop_nothing_is_needed(capsys) -> None:
    assert zeg(capsys) == (0, "Alles staat klaar.\n")


@pytest.mark.parametrize("adres", ["0.0.0.0", "::", "192.168.1.10", "casus.voorbeeld.test", ""])
def test_it_does_not_start_where_others_can_come(capsys, adres: str) -> None:
    code, tekst = zeg(capsys, "--adres", adres)
    assert code == 1 and "kunnen anderen erbij" in tekst


def test_with_logging_in_and_roles_it_starts_anywhere(capsys, thuis: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (thuis / ".streamlit" / "secrets.toml").write_text(AUTH, "utf-8")
    (thuis / "rollen.toml").write_text(ROLLEN_TOML, "utf-8")
    monkeypatch.setenv("CASUS_ROLLEN", str(thuis / "rollen.toml"))
    assert zeg(capsys, "--adres", "0.0.0.0")[0] == 0


@pytest.mark.parametrize(
    ("auth", "rollen", "melding"),
    [
        (AUTH, None, "geen bestand met rollen"),
        ("", ROLLEN_TOML, "staat niet waar men zich aanmeldt"),
        (AUTH.replace("client_secret", "client_geheim"), ROLLEN_TOML, "ontbreekt client_secret"),
        (AUTH.replace("0123456789abcdef", "kort"), ROLLEN_TOML, "cookie_secret bij [auth] is te kort"),
        (AUTH, ROLLEN_TOML.replace('grondslag = "publieke taak"', ""), "er staat geen grondslag"),
    ],
)
def test_half_done_starts_nowhere(
    capsys, thuis: Path, monkeypatch: pytest.MonkeyPatch, auth: str, rollen: str | None, melding: str
) -> None:
    (thuis / ".streamlit" / "secrets.toml").write_text(auth, "utf-8")
    if rollen is not None:
        (thuis / "rollen.toml").write_text(rollen, "utf-8")
        monkeypatch.setenv("CASUS_ROLLEN", str(thuis / "rollen.toml"))
    for adres in ("127.0.0.1", "0.0.0.0"):
        code, tekst = zeg(capsys, "--adres", adres)
        assert code == 1 and melding in tekst
