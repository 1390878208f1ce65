"""A damaged world through every way in: a screen, the counter and the command line say it in Dutch and stay up."""

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from casus.opdrachten.hoofd import main
from casus.screens.loketvragen import ONDERZOEKSVRAGEN, VRAGEN
from casus.screens.raamwerk import Houder, maak_loket
from casus.screens.raamwerk.loket import maak_pas
from casus.storage import db as bestandsdb
from casus.storage.sleutelbos import vergeet_sleutel, zet_sleutel
from casus.storage.versleutelen import ontgrendel
from exports.opdracht import voer_uit
from tests.casus.storage.slothulp import (
    SLEUTEL, ZIN, alleen_lezen, houd_vast, maak_licht, maak_opslag, volle_schijf,
)  # fmt: skip
from tests.lus import draai

APP = Path(__file__).parents[3] / "app.py"


@contextmanager
def _met_bytes(pad: Path, inhoud: bytes) -> Iterator[None]:
    heel = pad.read_bytes()
    pad.write_bytes(inhoud)
    try:
        yield
        assert pad.read_bytes() == inhoud, "er is iets veranderd"
    finally:
        pad.write_bytes(heel)


def afgekapt(pad: Path) -> AbstractContextManager[None]:
    return _met_bytes(pad, pad.read_bytes()[:20_000])


def omgeklapt(pad: Path) -> AbstractContextManager[None]:
    kapot = bytearray(pad.read_bytes())
    for plek in range(3, len(kapot), 997):
        kapot[plek] ^= 0x41
    return _met_bytes(pad, bytes(kapot))


@contextmanager
def nieuwer(pad: Path) -> Iterator[None]:
    tabel = "_sqlite_migrations"
    vraag = f"UPDATE {tabel} SET name = ? WHERE rowid = (SELECT max(rowid) FROM {tabel})"
    with closing(bestandsdb.verbind(pad)) as conn:
        laatste = conn.execute(f"SELECT name FROM {tabel} ORDER BY rowid DESC").fetchone()[0]
        conn.execute(vraag, ["9999_later"])
    st.cache_resource.clear()  # as when the program is started
    try:
        yield
    finally:
        with closing(bestandsdb.verbind(pad)) as conn:
            conn.execute(vraag, [laatste])


@contextmanager
def op_slot(pad: Path) -> Iterator[None]:
    vergeet_sleutel(pad)
    try:
        yield
    finally:
        ontgrendel(pad, ZIN)


@contextmanager
def verkeerde_sleutel(pad: Path) -> Iterator[None]:
    zet_sleutel(pad, bytes(32))
    try:
        yield
    finally:
        zet_sleutel(pad, SLEUTEL)


RAMPEN: dict[str, tuple[Any, str]] = {
    "vol": (volle_schijf, "De schijf is vol|De schijf neemt niets meer aan"),
    "alleen lezen": (alleen_lezen, "alleen gelezen worden|kan niet geopend"),
    "bezet": (houd_vast, "Een ander programma houdt de gegevens vast"),
    "afgekapt": (afgekapt, "is beschadigd"),
    "omgeklapt": (omgeklapt, "is beschadigd"),
    "nieuwer": (nieuwer, "nieuwere versie"),
    "op slot": (op_slot, "versleuteld"),
    "verkeerde sleutel": (verkeerde_sleutel, "is beschadigd"),
}
GEVALLEN = [
    (naam, versleuteld)
    for naam in RAMPEN
    for versleuteld in (False, True)
    if versleuteld or naam not in ("op slot", "verkeerde sleutel")
]


@pytest.fixture
def pad(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store on a place of its own, that the screens and the command line use too."""
    maak_licht(monkeypatch)
    map_ = tmp_path / "schijf"
    map_.mkdir()
    monkeypatch.setenv("CASUS_DB", str(map_ / "casus.db"))
    monkeypatch.setattr(bestandsdb, "WACHTTIJD_SECONDEN", 0.05)
    return maak_opslag(map_ / "casus.db", versleuteld=request.param).pad


def vraag_loket(naam: str, gegevens: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """What the counter answers to a window of the first case."""
    (route,) = maak_loket(VRAGEN, ONDERZOEKSVRAGEN)
    pas = maak_pas(Houder(1), "notulist").encode()
    scope = {
        "type": "http", "method": "POST", "path": f"/loket/{naam}", "path_params": {"vraag": naam}, "query_string": b"",
        "headers": [(b"x-casus-pas", pas)],
    }  # fmt: skip
    gezegd: list[dict[str, Any]] = []

    async def lees() -> dict[str, Any]:
        return {"type": "http.request", "body": json.dumps(gegevens).encode(), "more_body": False}

    async def zeg(bericht: Any) -> None:
        gezegd.append(bericht)

    draai(route.handle(scope, lees, zeg))
    return gezegd[0]["status"], json.loads(b"".join(deel.get("body", b"") for deel in gezegd))


def _zegt(tekst: str, zin: str) -> bool:
    return any(deel in tekst for deel in zin.split("|"))


@pytest.mark.parametrize(("naam", "pad"), GEVALLEN, indirect=["pad"], ids=str)
def test_the_counter_says_it_and_keeps_the_draft_after(naam: str, pad: Path) -> None:
    ramp, zin = RAMPEN[naam]
    concept = {"velden": {"doelen-omschrijving": "half getypt " * 1500}}
    with ramp(pad):
        status, inhoud = vraag_loket("concepten", concept)
        assert status == (423 if naam == "op slot" else 503) and _zegt(inhoud["melding"], zin), inhoud
    assert vraag_loket("concepten", concept) == (200, {})
    assert vraag_loket("stand", {})[0] == 200


@pytest.mark.parametrize(("naam", "pad"), GEVALLEN, indirect=["pad"], ids=str)
def test_the_command_line_says_it_and_works_after(
    naam: str, pad: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ramp, zin = RAMPEN[naam]
    goed = tmp_path / "goed.json"
    assert main(["export", "--db", str(pad), "-o", str(goed)]) == 0
    with ramp(pad):
        assert main(["import", str(goed), "--db", str(pad), "--vervang"]) == 1
        fout = capsys.readouterr().err
        assert _zegt(fout, zin) and "Traceback" not in fout, fout
        if naam not in ("vol", "bezet"):  # these still let one read
            assert voer_uit(["rapport", "--db", str(pad), "-o", str(tmp_path / "r.json"), "--uitgave", "intern"]) == 1
            assert _zegt(capsys.readouterr().err, zin)
    assert main(["import", str(goed), "--db", str(pad), "--vervang"]) == 0


@pytest.mark.parametrize(("naam", "pad"), GEVALLEN, indirect=["pad"], ids=str)
def test_a_screen_says_it_and_works_after_without_a_restart(naam: str, pad: Path) -> None:
    ramp, zin = RAMPEN[naam]
    app = AppTest.from_file(str(APP), default_timeout=60)
    _keur(app.run())
    with ramp(pad):
        if naam in ("vol", "alleen lezen", "bezet"):
            _maak_casus(app)
        tekst = _lees(_keur(app.run()))
        assert _zegt(tekst, zin), tekst
    _maak_casus(_keur(app.run()))
    assert "is gemaakt" in _lees(app)


def _maak_casus(app: AppTest) -> None:
    velden = {veld.label: veld for veld in app.text_input}
    if "Code (geen naam)" not in velden:
        return  # it cannot even be read
    velden["Code (geen naam)"].set_value("C77")
    velden["Titel (geen naam)"].set_value("lang " * 30)
    next(knop for knop in app.button if knop.label == "Maak de casus").click()
    _keur(app.run())


def _lees(app: AppTest) -> str:
    return "\n".join(str(ding.value) for soort in ("error", "success", "title", "markdown") for ding in app.get(soort))


def _keur(app: AppTest) -> AppTest:
    assert not app.exception, app.exception
    return app
