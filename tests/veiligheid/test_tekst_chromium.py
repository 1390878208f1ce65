"""Poisoned text on every screen in a real browser: nothing of it runs, is fetched, or becomes more than text."""

from typing import Any

import pytest

from app import maak_schermen
from casus.storage import Opslag
from tests.veiligheid.conftest import Luistervink, Wacht
from tests.veiligheid.gif import BUITEN, maak_giftig
from tests.venster import rust

KORT = ("start", "rapport")
SPOREN = """(buiten) => [
  ...(window.__lek === undefined ? [] : ["a script ran"]),
  ...[...document.querySelectorAll("img, iframe, object, embed, video, audio, link")]
    .filter((e) => (e.src || e.href || e.data || "").includes(buiten)).map((e) => e.outerHTML.slice(0, 200)),
  ...[...document.querySelectorAll("a")].filter((a) => /^javascript:/i.test(a.getAttribute("href") ?? "")
    || a.href.includes(buiten)).map((a) => a.outerHTML.slice(0, 200)),
  ...[...document.querySelectorAll(".katex, .katex-display")].map((e) => `latex: ${e.textContent}`.slice(0, 200)),
  ...[...document.querySelectorAll("script")].filter((s) => s.textContent.includes("__lek")).map(() => "a script"),
]"""


def _loop_rond(wacht: Wacht, vink: Luistervink, schermen: list[str]) -> None:
    winkel = Opslag(wacht.db)
    winkel.zet_bestand(maak_giftig(), "proef")
    nr = winkel.casussen()[0].nr
    sporen: list[Any] = []
    for scherm in schermen:
        vink.pagina.goto(f"{wacht.adres}/{scherm}?casus={nr}&ik=evaluatieteam")
        rust(vink.pagina)
        sporen += [(scherm, spoor) for spoor in vink.pagina.evaluate(SPOREN, BUITEN)]
    assert sporen == []
    assert vink.buiten(wacht.adres) == [] and vink.geweigerd() == []
    assert "__lek" not in wacht.log.read_text("utf-8")


def test_vergiftigde_tekst_doet_in_de_browser_niets(wacht: Wacht, vink: Luistervink) -> None:
    _loop_rond(wacht, vink, list(KORT))


@pytest.mark.lang
def test_op_elk_scherm_net_zo(wacht: Wacht, vink: Luistervink) -> None:
    _loop_rond(wacht, vink, [scherm.pad for scherm in maak_schermen()])


def test_een_spoor_zou_gevonden_worden(chromium: Any) -> None:
    pagina = chromium.new_page()
    pagina.set_content(f"<a href='javascript:1'>x</a><img src='https://{BUITEN}/x'><span class='katex'>l</span>")
    assert len(pagina.evaluate(SPOREN, BUITEN)) == 3
    pagina.close()
