"""The command line under a roles file: the account on the machine says who works, nothing else does."""

from pathlib import Path

import pytest

from casus.opdrachten.account import noem_account
from casus.opdrachten.hoofd import main
from casus.storage import Opslag
from tests.casus.toegang.toegangshulp import GEPLANT, ROLLEN_TOML, zet_neer


@pytest.fixture
def als_rol(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A function that gives the account of this test the role of somebody of the roles file."""

    def zet(naam: str) -> Path:
        pad = tmp_path / "rollen.toml"
        pad.write_text(ROLLEN_TOML.replace(f"[account.{naam}]", f'[account."{noem_account()}"]'), "utf-8")
        monkeypatch.setenv("CASUS_ROLLEN", str(pad))
        return pad

    return zet


def test_an_account_that_the_file_does_not_name_may_nothing(tmp_path: Path, als_rol, capsys) -> None:
    db = tmp_path / "casus.db"
    zet_neer(db)
    als_rol("niemand")
    assert main(["export", "--db", str(db), "--onderzoek", "o1", "-o", "-"]) == 1
    gezegd = capsys.readouterr()
    assert "heeft geen rol" in gezegd.err and "Sam van de servicedesk" in gezegd.err and gezegd.out == ""


def test_the_surroundings_do_not_make_somebody_else(tmp_path: Path, als_rol, monkeypatch, capsys) -> None:
    db = tmp_path / "casus.db"
    zet_neer(db)
    als_rol("niemand")
    for naam in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(naam, "eva")
    assert main(["export", "--db", str(db), "--onderzoek", "o1", "-o", "-"]) == 1
    assert GEPLANT["eigen"] not in capsys.readouterr().out


def test_what_leaves_is_in_the_log_under_the_name_of_the_roles_file(tmp_path: Path, als_rol) -> None:
    db = tmp_path / "casus.db"
    zet_neer(db)
    als_rol("eva")
    assert main(["export", "--db", str(db), "--onderzoek", "o1", "-o", str(tmp_path / "uit.json")]) == 0
    assert Opslag(db).beheer.lees_logboek()[0].wie == "Eva op de server"


def test_a_roles_file_that_is_wrong_opens_nothing(tmp_path: Path, als_rol, capsys) -> None:
    db = tmp_path / "casus.db"
    zet_neer(db)
    pad = als_rol("eva")
    pad.write_text(pad.read_text("utf-8").replace('doel = "De verhalen', 'dool = "De verhalen'), "utf-8")
    assert main(["export", "--db", str(db), "--onderzoek", "o1", "-o", "-"]) == 1
    gezegd = capsys.readouterr()
    assert "Zonder doel en grondslag kan een rol niet aan" in gezegd.err and gezegd.out == ""
