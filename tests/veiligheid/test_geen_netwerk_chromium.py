"""A whole session and a report, with the network watched: no connection but on this machine.

Source: confidentiality, "Nobody in who does not belong".
"""

import json
import os
import subprocess
import sys
import tomllib
import urllib.request
from pathlib import Path

import pytest

from app import maak_schermen
from casus.storage import Opslag
from exports.schrijvers import SCHRIJVERS
from exports.screens.rapport.keuze import noem_bestand
from tests.veiligheid.conftest import WORTEL, Luistervink, Wacht, is_hier, met_vink
from tests.venster import rust

KORT = ("aspecten", "naast", "prijslijst")
"""Of each group one; the others are in the long test."""


def _sessie(wacht: Wacht, vink: Luistervink, schermen: list[str], formaten: list[str]) -> None:
    """Opens the app, loads the demonstration, opens a story, enters lines, goes round the screens, makes a report."""
    pagina = vink.pagina
    pagina.goto(f"{wacht.adres}/casussen")
    pagina.get_by_role("button", name="Laad de demonstratie").first.click()
    pagina.get_by_text("Dit is de demonstratie").first.wait_for()
    rust(pagina)
    nr = {regel.code: regel.nr for regel in Opslag(wacht.db).casussen()}["C03"]
    pagina.goto(f"{wacht.adres}/tijdlijn?casus={nr}")
    veld = pagina.locator(".casus-snelregel-veld")
    for regel in ("mei 2016 de wilg waaide om", "de brief van de wilg nog opzoeken"):
        veld.fill(regel)
        veld.press("Enter")
    pagina.get_by_text("de brief van de wilg").first.wait_for()
    for scherm in schermen:
        pagina.goto(f"{wacht.adres}/{scherm}?casus={nr}&ik=evaluatieteam")
        pagina.locator("h1, [class*=presentatie]").first.wait_for(state="attached")
        rust(pagina)
    _maak_rapport(wacht, vink, formaten)


def _maak_rapport(wacht: Wacht, vink: Luistervink, formaten: list[str]) -> None:
    pagina = vink.pagina
    pagina.goto(f"{wacht.adres}/rapport?ik=evaluatieteam&uitgave=intern&bestanden_intern={','.join(formaten)}")
    rust(pagina)
    pagina.get_by_role("button", name="Maak het rapport").click()
    pagina.get_by_text("Het rapport is klaar").wait_for(timeout=180_000)
    rust(pagina)
    if any(SCHRIJVERS[einde].alleen_intern for einde in formaten):
        pagina.get_by_label("Wie krijgt het bestand?").fill("archief")
        pagina.get_by_label("Wie krijgt het bestand?").press("Enter")
        rust(pagina)
    for einde in formaten:
        with pagina.expect_download() as opgehaald:
            pagina.get_by_role("button", name=f"{noem_bestand(einde)} opslaan").click()
        assert Path(opgehaald.value.path()).stat().st_size > 1_000


def _keur(wacht: Wacht, vink: Luistervink) -> None:
    """Nothing went out, the page broke none of its own rules, and no word of a story was written down."""
    assert vink.buiten(wacht.adres) == []
    assert vink.geweigerd() == []
    gezien = wacht.verbindingen()
    assert any(soort == "socket.bind" for soort, _ in gezien), "the listener hears nothing"
    assert [wat for wat in gezien if not is_hier(wat[1])] == []
    assert "wilg" not in wacht.log.read_text("utf-8")
    for regel in wacht.log.read_text("utf-8").splitlines():
        if not regel.strip() or regel.startswith("  "):  # the framework says where it answers
            continue
        assert regel.startswith("{") and json.loads(regel)["niveau"] in ("gewoon", "let op"), regel


def test_een_sessie_en_een_rapport_verbinden_alleen_met_deze_computer(wacht: Wacht, vink: Luistervink) -> None:
    _sessie(wacht, vink, list(KORT), [".pdf"])
    _keur(wacht, vink)
    with urllib.request.urlopen(f"{wacht.adres}/gezondheid") as antwoord:
        assert json.load(antwoord) == {"app": "aan", "opslag": "open"}


@pytest.mark.lang
def test_elk_scherm_en_elke_soort_bestand_net_zo(wacht: Wacht, vink: Luistervink) -> None:
    _sessie(wacht, vink, [scherm.pad for scherm in maak_schermen()], list(SCHRIJVERS))
    _keur(wacht, vink)


@pytest.mark.lang
def test_en_het_werkt_in_een_wereld_zonder_netwerk() -> None:
    """The same with no network at all: a network of its own in which only this machine exists."""
    eigen = ["unshare", "-n"] if os.geteuid() == 0 else ["unshare", "-rn"]
    proef = "test_een_sessie_en_een_rapport_verbinden_alleen_met_deze_computer"
    opdracht = f"ip link set lo up && exec {sys.executable} -m pytest -q -p no:cacheprovider {__file__}::{proef}"
    uitslag = subprocess.run([*eigen, "sh", "-c", opdracht], cwd=WORTEL, capture_output=True, text=True, timeout=400)
    assert uitslag.returncode == 0, uitslag.stdout[-3000:] + uitslag.stderr[-2000:]


@pytest.mark.parametrize("einde", [e if e == ".pdf" else pytest.param(e, marks=pytest.mark.lang) for e in SCHRIJVERS])
def test_een_rapport_van_de_opdrachtregel_verbindt_nergens_mee(einde: str, tmp_path: Path) -> None:
    uit = tmp_path / "verbindingen"
    doel = str(tmp_path / f"r{einde}")
    opdracht = [sys.executable, "-m", "exports", "rapport", "tests/data/voorbeeld.json", "-o", doel]
    opdracht += ["--uitgave", "intern", "--vrijgeven", "proef"]
    uitslag = subprocess.run(opdracht, cwd=WORTEL, env=met_vink(uit), capture_output=True, text=True, timeout=120)
    assert uitslag.returncode == 0, uitslag.stderr
    assert not uit.exists()


def test_wat_naar_buiten_gaat_zou_gezien_worden(tmp_path: Path) -> None:
    uit = tmp_path / "verbindingen"
    proef = "import socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.sendto(b'x', ('127.0.0.9', 9))"
    subprocess.run([sys.executable, "-c", proef], env=met_vink(uit), check=True, timeout=60)
    (wat,) = [json.loads(regel) for regel in uit.read_text().splitlines()]
    assert wat == ["socket.sendto", ["127.0.0.9", 9]] and not is_hier(wat[1])


def test_de_instellingen_houden_het_raamwerk_binnen() -> None:
    instellingen = tomllib.loads((WORTEL / ".streamlit/config.toml").read_text("utf-8"))
    assert instellingen["browser"]["gatherUsageStats"] is False
    assert instellingen["server"]["address"] == "127.0.0.1"
    assert instellingen["server"]["enableXsrfProtection"] is True
    assert instellingen["client"]["showErrorDetails"] == "none"
