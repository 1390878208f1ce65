"""A process that writes is killed at any moment: what was said to be kept is there, and what was being typed."""

import json
import os
import random
import signal
import time
from contextlib import closing
from pathlib import Path

import pytest

from casus.stappen import Zet
from casus.storage import Opslag, db
from casus.storage.sleutelbos import vergeet_sleutel, zet_sleutel
from tests.casus.storage.slothulp import SLEUTEL, maak_licht, maak_opslag
from tests.fabriek import maak_notitie

TOETS, STUUR = 0.05, 1.5
"""Seconds, on the clock of who types: between two keys, and after which the browser sends what is typed at last."""
BELOOFD = 2.0
VELD = "doelen-omschrijving"


def _schrijf(winkel: Opslag, nummer: int, ronde: int, pijp: int) -> None:
    """Types on and on, enters now and then; tells each key, and each thing that the store said it has kept."""
    def zeg(**wat: object) -> None:
        os.write(pijp, (json.dumps(wat) + "\n").encode())

    klok, gestuurd, tekst, teller = 0.0, 0.0, "", 0
    toeval = random.Random(ronde)
    while True:
        tekst += toeval.choice("abcdefgh ijklm")
        klok += TOETS
        zeg(toets=klok, tekst=tekst)
        if klok - gestuurd >= STUUR:
            winkel.veldconcepten().zet(nummer, "notulist", {VELD: tekst})
            gestuurd = klok
        if toeval.random() < 0.1:
            teller += 1
            notitie = maak_notitie(f"r{ronde}-{teller}", tekst=f"nummer {teller} {tekst[-40:]}")
            winkel.wijzig(nummer, "notulist", "notitie", [Zet("notities", notitie)])
            zeg(bewaard=notitie.id, tekst=notitie.tekst)


def _dood_na(winkel: Opslag, nummer: int, ronde: int, regels: int, na: float) -> list[dict]:
    """What a writer told until it was killed: after so many lines, and then ``na`` seconds."""
    lees, schrijf = os.pipe()
    kind = os.fork()
    if kind == 0:
        try:
            os.close(lees)
            _schrijf(winkel, nummer, ronde, schrijf)
        finally:
            os._exit(1)
    os.close(schrijf)
    with os.fdopen(lees, "rb") as pijp:
        verteld = [pijp.readline() for _ in range(regels)]
        time.sleep(na)  # the moment of the blow: chance, not waiting for something to be ready
        os.kill(kind, signal.SIGKILL)
        verteld += pijp.readlines()
    _, hoe = os.waitpid(kind, 0)
    assert os.WTERMSIG(hoe) == signal.SIGKILL, "de schrijver hield zelf op"
    return [json.loads(regel) for regel in verteld if regel.endswith(b"\n")]


def _keur(winkel: Opslag, nummer: int, verteld: list[dict]) -> None:
    with closing(db.verbind(winkel.pad)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert conn.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
    staat = {notitie.id: notitie.tekst for notitie in winkel.laad_casus(nummer)[0].notities}
    for regel in verteld:
        if "bewaard" in regel:
            assert staat[regel["bewaard"]] == regel["tekst"]
    toetsen = [regel for regel in verteld if "toets" in regel]
    beloofd = [regel["tekst"] for regel in toetsen if regel["toets"] <= toetsen[-1]["toets"] - BELOOFD]
    concept = winkel.veldconcepten().lees(nummer, "notulist").get(VELD, "")
    if beloofd:
        assert concept.startswith(beloofd[-1]), (concept, beloofd[-1])


@pytest.mark.parametrize("rondes", [15, pytest.param(50, marks=pytest.mark.lang)])
def test_blows_at_any_moment_lose_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rondes: int) -> None:
    maak_licht(monkeypatch)
    winkel = maak_opslag(tmp_path / "casus.db", versleuteld=True)
    nummer = winkel.casussen()[0].nr
    toeval, bewaard, lang = random.Random(20261122), 0, 0
    for ronde in range(rondes):
        winkel.veldconcepten().zet(nummer, "notulist", {VELD: None})
        verteld = _dood_na(winkel, nummer, ronde, toeval.randint(1, 90), toeval.uniform(0, 0.03))
        _keur(winkel, nummer, verteld)
        bewaard += sum("bewaard" in regel for regel in verteld)
        lang += verteld[-1].get("toets", 0) > BELOOFD
        if ronde % 10 == 9:  # the key is needed anew too
            vergeet_sleutel(winkel.pad)
            zet_sleutel(winkel.pad, SLEUTEL)
    assert bewaard > rondes and lang > 0, "de schrijver kwam nergens aan toe"
