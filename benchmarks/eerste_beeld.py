"""How long until the first picture of the timeline stands in Chromium: 60 events, 20 betrokkenen. Prints a median in s.

Run: ``.venv/bin/python -m benchmarks.eerste_beeld``. The aim is at most 3 s. A new browser context each time,
so nothing is cached; the server runs already.
"""

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from benchmarks.tijdlijn import zet_klaar

WORTEL = Path(__file__).parents[1]
VLAGGEN = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]


def meet(keren: int = 7) -> list[float]:
    """Seconds from the address to the first item that can be clicked."""
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as map_, socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        poort = s.getsockname()[1]
        s.close()
        db = Path(map_) / "casus.db"
        nummer = zet_klaar(db)
        opdracht = [sys.executable, "-m", "streamlit", "run", str(WORTEL / "app.py"), "--server.port", str(poort)]
        server = subprocess.Popen(
            opdracht,
            cwd=WORTEL,
            env={**os.environ, "CASUS_DB": str(db)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _wacht(f"http://127.0.0.1:{poort}/_stcore/health")
            with sync_playwright() as spel:
                browser = spel.chromium.launch(
                    executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=VLAGGEN
                )
                return [_keer(browser, f"http://127.0.0.1:{poort}/tijdlijn?casus={nummer}") for _ in range(keren)]
        finally:
            server.terminate()
            server.wait(15)


def _keer(browser, adres: str) -> float:
    pagina = browser.new_context(locale="nl-NL", viewport={"width": 1440, "height": 900}).new_page()
    begin = time.perf_counter()
    pagina.goto(adres)
    pagina.locator("[data-item]").first.wait_for()
    duur = time.perf_counter() - begin
    pagina.context.close()
    return duur


def _wacht(adres: str) -> None:
    einde = time.monotonic() + 60
    while time.monotonic() < einde:
        try:
            with urllib.request.urlopen(adres, timeout=1):
                return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(adres)


if __name__ == "__main__":
    tijden = meet()
    print(f"eerste beeld: mediaan {statistics.median(tijden):.2f} s (van {min(tijden):.2f} tot {max(tijden):.2f})")
