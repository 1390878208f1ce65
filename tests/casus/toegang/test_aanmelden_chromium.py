"""Logging in at a real provider: each role sees its own screens, nothing of another's, and gets out again."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.casus.toegang.matrix import ROLLEN, SCHERMEN
from tests.casus.toegang.toegangshulp import GEPLANT, PERSOON_PER_ROL, ROLLEN_TOML, zet_neer
from tests.venster import maak_context, rust

WORTEL = Path(__file__).parents[3]
SECRETS = """[auth]
redirect_uri = "{adres}/oauth2callback"
cookie_secret = "0123456789abcdef0123456789abcdef0123"
client_id = "casus"
client_secret = "geheim-van-de-proef"
server_metadata_url = "{aanbieder}/.well-known/openid-configuration"
client_kwargs = {{ scope = "openid profile email" }}
"""
ZONDER_CASUS = {
    "gespreksleider": {"Casussen"},
    "notulist": {"Casussen"},
    "evaluatieteam": {
        "Casussen", "Selectie", "Aspecten naast elkaar", "Vergelijken", "Effecten", "Aandachtspunten", "Panels",
        "Verificatie", "Rapport", "Activiteitenplan", "Vrijgeven", "Regie-leerbeeld", "Prijslijst", "Bewaren en wissen",
    },
    "coordinator": {"Regie-leerbeeld"},
    "medewerker": {"Mijn casussen"},
}  # fmt: skip


def _poort() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def _wacht(adres: str, proces: subprocess.Popen[bytes], log: Path) -> None:
    einde = time.monotonic() + 60
    while True:
        try:
            urllib.request.urlopen(adres, timeout=1).close()
            return
        except OSError:
            if proces.poll() is not None or time.monotonic() > einde:
                pytest.fail(f"{adres} kwam niet: {log.read_text()}")
            time.sleep(0.1)


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, dict[str, int]]]:
    """The app as a team has it, started by its own launcher, with a real provider beside it."""
    map_ = tmp_path_factory.mktemp("team")
    adres, aanbieder = (f"http://127.0.0.1:{_poort()}" for _ in range(2))
    _, casussen, _ = zet_neer(map_ / "casus.db")
    (map_ / "rollen.toml").write_text(ROLLEN_TOML, "utf-8")
    (map_ / ".streamlit").mkdir()
    (map_ / ".streamlit" / "secrets.toml").write_text(SECRETS.format(adres=adres, aanbieder=aanbieder), "utf-8")
    omgeving = {
        **os.environ, "HOME": str(map_), "CASUS_DB": str(map_ / "casus.db"), "CASUS_ROLLEN": str(map_ / "rollen.toml"),
        "OAUTHLIB_INSECURE_TRANSPORT": "1",
    }  # fmt: skip
    opdrachten = (
        ["-m", "oidc_provider_mock", "-H", "127.0.0.1", "-p", aanbieder.rpartition(":")[2]],
        ["-m", "casus", "start", "--poort", adres.rpartition(":")[2]],
    )
    processen = []
    for nummer, opdracht in enumerate(opdrachten):
        with (map_ / f"log{nummer}").open("w") as log:
            processen.append(
                subprocess.Popen([sys.executable, *opdracht], cwd=WORTEL, env=omgeving, stdout=log, stderr=log)
            )
    try:
        _wacht(f"{aanbieder}/.well-known/openid-configuration", processen[0], map_ / "log0")
        _wacht(f"{adres}/_stcore/health", processen[1], map_ / "log1")
        yield adres, casussen
    finally:
        for proces in processen:
            proces.terminate()
            proces.wait(15)


@pytest.fixture
def blad(chromium: Any) -> Iterator[Any]:
    context = maak_context(chromium, viewport={"width": 1440, "height": 1000})
    pagina = context.new_page()
    pagina.set_default_timeout(30_000)
    yield pagina
    context.close()


def meld_aan(blad: Any, adres: str, wie: str) -> None:
    """From the first page, along the provider, to the first screen."""
    blad.goto(adres, wait_until="domcontentloaded")
    blad.get_by_role("button", name="Aanmelden").click()
    blad.locator("input[name=sub]").wait_for()
    blad.locator("input[name=sub]").fill(wie)
    blad.get_by_role("button", name="Authorize", exact=True).click()
    blad.get_by_role("button", name="Afmelden").wait_for()
    rust(blad)


def zie(blad: Any) -> str:
    return str(blad.content())


def loop_rol(blad: Any, team: tuple[str, dict[str, int]], rol: str) -> None:
    """Logs in, looks at the menu, tries another's case by its address, and logs out."""
    adres, casussen = team
    meld_aan(blad, adres, f"{PERSOON_PER_ROL[rol]}@voorbeeld.test")
    assert Axe().run(blad).response["violations"] == [], "the first screen of this role"
    naam = PERSOON_PER_ROL[rol].capitalize()
    assert f"Ik ben {naam}" in blad.get_by_test_id("stSidebar").inner_text()
    menu = {link.inner_text().strip() for link in blad.get_by_test_id("stSidebar").get_by_role("link").all()}
    if rol in ZONDER_CASUS:
        assert menu == ZONDER_CASUS[rol]
    else:
        assert {"Rollen", "Reservekopieën", "Prijslijst"} <= menu and "Selectie" not in menu
    for pad, nummer in (("tijdlijn", casussen["elders"]), ("start", casussen["ander"]), ("rapport", casussen["ander"])):
        blad.goto(f"{adres}/{pad}?casus={nummer}", wait_until="domcontentloaded")
        rust(blad)
        if not (rol == "evaluatieteam" and nummer == casussen["ander"]):
            blad.get_by_role("heading", name="Dit is niet voor u").wait_for()
            assert not [woord for plek, woord in GEPLANT.items() if plek in ("elders", "ander") and woord in zie(blad)]
    assert Axe().run(blad).response["violations"] == []
    blad.get_by_role("button", name="Afmelden").click()
    blad.wait_for_url(lambda url: "logout" in url or "end_session" in url or url.rstrip("/") == adres)
    blad.goto(f"{adres}/tijdlijn?casus={casussen['eigen']}", wait_until="domcontentloaded")
    blad.get_by_role("button", name="Aanmelden").wait_for()
    assert GEPLANT["eigen"] not in zie(blad)


def test_somebody_logs_in_sees_what_is_theirs_and_logs_out(blad: Any, team: tuple[str, dict[str, int]]) -> None:
    loop_rol(blad, team, "medewerker")


@pytest.mark.lang
@pytest.mark.parametrize("rol", [rol for rol in ROLLEN if rol != "medewerker"])
def test_every_role_logs_in_and_out(blad: Any, team: tuple[str, dict[str, int]], rol: str) -> None:
    assert SCHERMEN[rol]
    loop_rol(blad, team, rol)


@pytest.mark.lang
def test_who_has_two_roles_chooses_one(blad: Any, team: tuple[str, dict[str, int]]) -> None:
    adres, casussen = team
    meld_aan(blad, adres, "duo@voorbeeld.test")
    blad.goto(f"{adres}/tijdlijn?casus={casussen['ander']}&ik=evaluatieteam", wait_until="domcontentloaded")
    rust(blad)
    assert GEPLANT["ander"] in zie(blad)
    blad.goto(f"{adres}/tijdlijn?casus={casussen['ander']}&ik=gespreksleider", wait_until="domcontentloaded")
    rust(blad)
    assert GEPLANT["ander"] not in zie(blad)
    assert "In de rol van" in blad.get_by_test_id("stSidebar").inner_text()


@pytest.mark.lang
def test_somebody_without_a_role_is_told_whom_to_ask(blad: Any, team: tuple[str, dict[str, int]]) -> None:
    adres, _ = team
    meld_aan(blad, adres, "wie@voorbeeld.test")
    assert "Sam van de servicedesk, toestel 1234" in blad.locator("body").inner_text()
    assert blad.get_by_test_id("stSidebar").get_by_role("link").count() == 0
    assert not [woord for woord in GEPLANT.values() if woord in zie(blad)]
    assert Axe().run(blad).response["violations"] == []


@pytest.mark.lang
def test_a_download_comes_to_who_made_it_and_its_address_gives_another_nothing(
    blad: Any, chromium: Any, team: tuple[str, dict[str, int]]
) -> None:
    adres, _ = team
    meld_aan(blad, adres, "eva@voorbeeld.test")
    blad.goto(f"{adres}/casussen", wait_until="domcontentloaded")
    rust(blad)
    blad.get_by_text("Bestanden en onderzoeken").click()
    blad.get_by_label("Wie krijgt het bestand?").fill("het archief")
    blad.keyboard.press("Enter")
    rust(blad)
    with blad.expect_download() as gevangen:
        blad.get_by_role("button", name="Bewaar dit onderzoek als bestand").click()
    inhoud = Path(str(gevangen.value.path())).read_bytes()
    assert inhoud.startswith(b"PK") and gevangen.value.url.startswith(f"{adres}/media/")
    assert blad.request.get(gevangen.value.url).body() == inhoud
    for wie in (None, "gina@voorbeeld.test", "bea@voorbeeld.test"):
        context = maak_context(chromium)
        if wie is not None:
            meld_aan(context.new_page(), adres, wie)
        antwoord = context.request.get(gevangen.value.url)
        assert antwoord.status == 403 and not antwoord.body().startswith(b"PK"), wie
        context.close()
