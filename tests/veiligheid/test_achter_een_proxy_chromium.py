"""The app for a team behind the proxy of the example: TLS, a name of its own, a provider; the whole app works so.

Needs nginx and openssl; a run of every screen, so it is one of the long tests.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import maak_schermen
from casus.demonstratie import laad_demonstratie
from casus.storage import Opslag
from tests.conftest import CHROMIUM, VLAGGEN
from tests.venster import maak_context, rust
from tests.veiligheid.conftest import WORTEL

pytestmark = pytest.mark.lang
NAAM = "casustijdlijn.gemeente.voorbeeld"
ROLLEN = """
[rol.evaluatieteam]
doel = "leren"
grondslag = "proef"
[persoon."a@gemeente.voorbeeld"]
naam = "A"
rollen = ["evaluatieteam"]
onderzoeken = ["{onderzoek}"]
"""


def _poort() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def _wacht(adres: str) -> None:
    einde = time.monotonic() + 90
    while True:
        try:
            urllib.request.urlopen(adres, timeout=1).close()
            return
        except OSError:
            assert time.monotonic() < einde, adres
            time.sleep(0.1)


def _maak_nginx(map_: Path, app: int, tls: int) -> Path:
    """The example as it is, but for ports, name of the certificate and places."""
    tekst = (WORTEL / "casus/uitrol/nginx.conf").read_text("utf-8")
    opdracht = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=x -keyout sleutel -out bewijs"
    subprocess.run(opdracht.split(), cwd=map_, check=True, capture_output=True)
    tekst = re.sub(r"listen (\[::\]:)?80;\n", "", tekst.replace("http://127.0.0.1:8501", f"http://127.0.0.1:{app}"))
    tekst = re.sub(r" *listen \[::\]:443 ssl http2;\n", "", tekst).replace("listen 443", f"listen 127.0.0.1:{tls}")
    tekst = tekst.split("server {", 2)[0] + "server {" + tekst.split("server {", 2)[2]
    tekst = re.sub(r"/etc/nginx/tls/\S+\.crt", f"{map_}/bewijs", tekst)
    tekst = re.sub(r"/etc/nginx/tls/\S+\.key", f"{map_}/sleutel", tekst)
    tekst = re.sub(r"/var/log/nginx/\S+\.log", f"{map_}/nginx-fouten", tekst)
    soorten = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    plekken = "".join(f"{soort}_temp_path {map_}/{soort};" for soort in soorten)
    heel = f"pid {map_}/pid; error_log {map_}/nginx-fouten; events {{}} http {{ {plekken} {tekst} }}"
    (map_ / "nginx.conf").write_text(heel, "utf-8")
    return map_ / "nginx.conf"


@pytest.fixture
def opgesteld(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """Provider, app and proxy on this machine; the address people use, and the log of the app."""
    assert shutil.which("nginx") and shutil.which("openssl"), "install Debian's nginx-light and openssl for this test"
    db, thuis = tmp_path / "casus.db", tmp_path / "thuis"
    bestand = laad_demonstratie()
    Opslag(db).zet_bestand(bestand, "proef")
    app, tls, aanbieder = _poort(), _poort(), _poort()
    adres = f"https://{NAAM}:{tls}"
    (thuis / ".streamlit").mkdir(parents=True)
    (tmp_path / "rollen.toml").write_text(ROLLEN.format(onderzoek=bestand.onderzoek.id), "utf-8")
    (thuis / ".streamlit" / "secrets.toml").write_text(
        f'[auth]\nredirect_uri = "{adres}/oauth2callback"\ncookie_secret = "{"c" * 40}"\nclient_id = "casus"\n'
        f'client_secret = "geheim"\nserver_metadata_url = "http://127.0.0.1:{aanbieder}/.well-known/openid-configuration"\n'
        'client_kwargs = { scope = "openid profile email" }\n', "utf-8",
    )  # fmt: skip
    wie = '{"sub": "a", "email": "a@gemeente.voorbeeld", "email_verified": true}'
    mock = [str(Path(sys.executable).parent / "oidc-provider-mock"), "-p", str(aanbieder), "-H", "127.0.0.1"]
    omgeving = {
        **os.environ, "CASUS_DB": str(db), "CASUS_ROLLEN": str(tmp_path / "rollen.toml"), "HOME": str(thuis),
        "STREAMLIT_BROWSER_SERVER_ADDRESS": NAAM, "STREAMLIT_BROWSER_SERVER_PORT": str(tls),
    }  # fmt: skip
    nginx = ["nginx", "-c", str(_maak_nginx(tmp_path, app, tls)), "-g", "daemon off;"]
    with (tmp_path / "log").open("w") as log:
        processen = [
            subprocess.Popen([*mock, "--user-claims", wie], stdout=log, stderr=log),
            subprocess.Popen([sys.executable, "-m", "casus", "start", "--poort", str(app)], cwd=WORTEL, env=omgeving,
                             stdout=log, stderr=log, start_new_session=True),
            subprocess.Popen(nginx, stdout=log, stderr=log),
        ]  # fmt: skip
    try:
        _wacht(f"http://127.0.0.1:{app}/gezondheid")
        yield adres, tmp_path / "log"
    finally:
        for proces in processen:
            if os.getpgid(proces.pid) == proces.pid:
                os.killpg(proces.pid, 15)
            proces.terminate()
            proces.wait(15)


@pytest.fixture
def blad(opgesteld: tuple[str, Path]) -> Iterator[Any]:
    """A browser that finds the name of the server on this machine."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as spel:
        vlaggen = [*VLAGGEN, f"--host-resolver-rules=MAP {NAAM} 127.0.0.1"]
        browser = spel.chromium.launch(executable_path=str(CHROMIUM), args=vlaggen)
        context = maak_context(browser, ignore_https_errors=True, viewport={"width": 1440, "height": 900})
        pagina = context.new_page()
        pagina.set_default_timeout(30_000)
        yield pagina
        browser.close()


def test_de_hele_app_werkt_achter_de_proxy_en_overtreedt_geen_van_haar_regels(
    opgesteld: tuple[str, Path], blad: Any
) -> None:
    adres, log = opgesteld
    berichten: list[str] = []
    blad.on("console", lambda bericht: berichten.append(f"{blad.url}: {bericht.text}"))
    antwoord = blad.goto(adres)
    koppen = antwoord.headers
    assert "max-age=63072000" in koppen["strict-transport-security"]
    assert koppen["content-security-policy"].count("frame-ancestors 'none'") == 1
    assert "server" not in koppen or koppen["server"] == "nginx"
    blad.get_by_role("button", name=re.compile("Meld u aan|Aanmelden|Inloggen")).first.click()
    blad.wait_for_load_state("domcontentloaded")
    blad.locator("input[name=sub]").fill("a")
    blad.get_by_role("button", name="Authorize").click()
    blad.wait_for_url(f"{adres}/**")
    blad.locator("h1").first.wait_for(state="attached")
    rust(blad)
    for scherm in maak_schermen():
        if scherm.groep in ("Sessie", "Evaluatie") and not scherm.verborgen:
            blad.goto(f"{adres}/{scherm.pad}?casus=1&ik=evaluatieteam")
            rust(blad)
            assert blad.locator("h1").first.inner_text().strip(), scherm.pad
    assert [b for b in berichten if "Content Security" in b or "Refused" in b] == []
    assert "Traceback" not in log.read_text("utf-8")
    assert blad.goto(f"{adres}/gezondheid").status == 404
