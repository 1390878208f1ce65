"""Must show 4, along the other ways: the counter, what leaves the app from a screen, and the command line."""

import json
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from aspects.opdracht import main as aspecten
from aspects.screens.verificatie.blad import geef_blad
from casus.bestand import schrijf_bytes
from casus.opdrachten.account import noem_account
from casus.opdrachten.hoofd import main as casus
from casus.screens.kijker import als, laat_toe
from casus.screens.loketvragen import ONDERZOEKSVRAGEN, VRAGEN
from casus.screens.raamwerk import Houder, maak_loket
from casus.screens.raamwerk.loket import maak_pas
from casus.screens.recht import voorrecht
from casus.screens.uitwisselen import Sluiting, maak_uitgifte
from casus.toegang import GeenToegang
from casus.toegang.poort import bewaak
from exports.opdracht import voer_uit as exports
from exports.screens.meegeven import PDF, geef_mee
from tests.casus.toegang.matrix import ALS_HET_MOET, CASUSSEN, ONDERZOEKEN, ROLLEN, VAN_TEAM, VERHAAL, ZIEN
from tests.casus.toegang.toegangshulp import (
    GEPLANT, PERSOON_PER_ROL, ROLLEN_TOML, maak_bestanden, persoon, zet_neer,
)  # fmt: skip
from tests.casus.toegang.venstertje import claims_van, stel_team_in


@pytest.fixture
def geval(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A team's app over a store with two evaluations."""
    monkeypatch.setenv("CASUS_DB", str(tmp_path / "casus.db"))
    stel_team_in(monkeypatch, tmp_path)
    return zet_neer(tmp_path / "casus.db")


# the counter

LOKETCELLEN = [
    *product(ROLLEN, ("stand", "beeld", "concepten"), [("casus", wat) for wat in CASUSSEN]),
    *product(ROLLEN, ("stand", "concepten"), [("onderzoek", wat) for wat in ONDERZOEKEN]),
]


def test_the_counter_answers_only_whose_case_it_is(geval: Any) -> None:
    _, casussen, onderzoeken = geval
    klant = TestClient(Starlette(routes=maak_loket(VRAGEN, ONDERZOEKSVRAGEN, laat_toe)))
    for rol, vraag, (soort, wat) in LOKETCELLEN:
        houder = Houder(casussen[wat]) if soort == "casus" else Houder(onderzoeken[wat], van_onderzoek=True)
        inhoud = {"beeld": vraag == "beeld", "velden": {"veld-1": "half"}}
        antwoord = klant.post(
            f"/loket/{'concepten' if vraag == 'concepten' else 'stand'}", json=inhoud,
            headers={
                "X-Casus-Pas": maak_pas(houder, persoon(rol).naam), "Cookie": f"wie={json.dumps(claims_van(rol))}",
            },
        )  # fmt: skip
        mag = wat in (VERHAAL if soort == "casus" else ZIEN).get(rol, set())
        assert antwoord.status_code == (200 if mag else 403), (rol, vraag, soort, wat)
        assert not [woord for woord in GEPLANT.values() if woord in antwoord.text]


@pytest.mark.parametrize("rol", ROLLEN)
def test_a_pass_is_worth_nothing_without_the_person_it_was_made_for(geval: Any, rol: str) -> None:
    _, casussen, _ = geval
    klant = TestClient(Starlette(routes=maak_loket(VRAGEN, ONDERZOEKSVRAGEN, laat_toe)))
    pas = maak_pas(Houder(casussen["eigen"]), persoon("gespreksleider").naam)
    for cookie in ("", "wie=null", f"wie={json.dumps(claims_van(rol))}"):
        antwoord = klant.post("/loket/stand", json={}, headers={"X-Casus-Pas": pas, "Cookie": cookie})
        assert antwoord.status_code == (200 if "gina" in cookie else 403), cookie


# what is made of stories for who may not read them

def test_what_is_read_for_somebody_is_read_for_who_it_is_meant_for(geval: Any) -> None:
    _, casussen, onderzoeken = geval
    for handeling, (soort, mag) in ALS_HET_MOET.items():
        nummers = {"casus": casussen, "onderzoek": onderzoeken}.get(soort, {"": 0})
        for rol, (wat, nummer) in product(ROLLEN, nummers.items()):
            with als(persoon(rol)):
                try:
                    with voorrecht(handeling, **({soort: nummer} if soort else {})) as winkel:
                        open_ = bool(winkel.casussen())
                except GeenToegang:
                    open_ = False
            assert open_ is (wat in mag.get(rol, set())), (handeling, rol, wat)


# what leaves the app from a screen

def test_what_is_given_along_is_of_a_case_one_may_read(geval: Any) -> None:
    winkel, casussen, onderzoeken = geval
    for rol, wat in product(ROLLEN, CASUSSEN):
        achter = bewaak(winkel, persoon(rol))
        for maak in (
            partial(geef_mee, achter, "", casussen[wat], "samenvatting", PDF, lambda c: c.titel.encode()),
            partial(geef_blad, achter, "", casussen[wat], "vg1", lambda c, v: v.tekst.encode()),
        ):
            assert geeft(maak, GEPLANT[wat]) is (wat in VERHAAL.get(rol, set())), (rol, wat)
    for rol, wat in product(ROLLEN, ONDERZOEKEN):
        achter = bewaak(winkel, persoon(rol))
        maak_bestand = maak_uitgifte(achter, "", onderzoeken[wat], Sluiting("archief", None, "proef", True))
        woord = GEPLANT["punt" if wat == "eigen" else "punt_elders"]
        assert geeft(maak_bestand, woord) is (wat in VAN_TEAM.get(rol, set())), (rol, wat)


def geeft(maak: Any, woord: str) -> bool:
    """Whether this gives a file with that word; False where it is refused without one."""
    try:
        return woord.encode() in maak()
    except GeenToegang as fout:
        assert woord not in str(fout)
        return False


# the command line

OPDRACHTEN = ("export", "import", "kerncijfers", "geheel", "rapport")
MAG_OPDRACHT = {
    "export": VAN_TEAM, "import": VAN_TEAM, "kerncijfers": VAN_TEAM, "rapport": VAN_TEAM,
    "geheel": {"evaluatieteam": {"eigen", "ander"}},
}  # fmt: skip
"""Of the evaluation one is of everything; above it only the figures of all stories together."""


@pytest.mark.parametrize("rol", ROLLEN)
def test_the_command_line_under_each_account(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], rol: str
) -> None:
    db, rollen = tmp_path / "casus.db", tmp_path / "rollen.toml"
    zet_neer(db)
    ik = f'[account."{noem_account()}"]'
    rollen.write_text(ROLLEN_TOML.replace(f"[account.{PERSOON_PER_ROL[rol]}]", ik), "utf-8")
    monkeypatch.setenv("CASUS_ROLLEN", str(rollen))
    for opdracht, wat in product(OPDRACHTEN, ONDERZOEKEN):
        uit = tmp_path / f"{opdracht}-{wat}.json"
        kenmerk = "o1" if wat == "eigen" else "o2"
        code = geef_opdracht(opdracht, db, kenmerk, wat, uit)
        mag = wat in MAG_OPDRACHT[opdracht].get(rol, set())
        gezegd = capsys.readouterr()
        assert (code == 0) is mag, (rol, opdracht, wat, gezegd.err)
        gegeven = uit.read_text("utf-8") if uit.exists() and opdracht != "import" else ""
        assert bool(gegeven) is (mag and opdracht != "import")
        woorden = [woord for woord in GEPLANT.values() if woord in gegeven + gezegd.out + gezegd.err]
        assert bool(woorden) is (mag and opdracht in ("export", "rapport")), (rol, opdracht, wat, woorden)


@pytest.mark.parametrize("rol", ROLLEN)
def test_backups_on_the_command_line_are_for_who_administers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rol: str
) -> None:
    db, rollen, uit = tmp_path / "casus.db", tmp_path / "rollen.toml", tmp_path / "kopie.db"
    winkel, _, _ = zet_neer(db)
    eerder = Path(winkel.beheer.maak_kopie("proef").pad)
    ik = f'[account."{noem_account()}"]'
    rollen.write_text(ROLLEN_TOML.replace(f"[account.{PERSOON_PER_ROL[rol]}]", ik), "utf-8")
    monkeypatch.setenv("CASUS_ROLLEN", str(rollen))
    mag = rol == "beheerder"
    assert (casus(["reservekopie", "--db", str(db), "-o", str(uit)]) == 0) is mag
    assert uit.exists() is mag
    assert (casus(["terugzetten", str(eerder), "--db", str(db)]) == 0) is mag


def geef_opdracht(opdracht: str, db: Path, kenmerk: str, wat: str, uit: Path) -> int:
    """One command as it is typed; its exit code."""
    van = ["--db", str(db), "--onderzoek", kenmerk]
    if opdracht == "export":
        return casus(["export", *van, "-o", str(uit)])
    if opdracht == "import":
        uit.write_bytes(schrijf_bytes(maak_bestanden()[0 if wat == "eigen" else 1]))
        return casus(["import", str(uit), "--db", str(db), "--vervang"])
    if opdracht == "rapport":
        return exports(["rapport", *van, "-o", str(uit), "--uitgave", "intern", "--vrijgeven", "proef"])
    return aspecten(["kerncijfers", *van, "-o", str(uit), *(["--geheel"] if opdracht == "geheel" else [])])
