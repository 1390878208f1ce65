"""A screen in a real browser: do what a person does, and wait for what it should do."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from casus.model import Casus
from casus.screens.raamwerk import laad_woordenboek
from casus.storage import Opslag
from tests.fabriek import maak_bestand, maak_casus, maak_onderzoek
from tests.venster import rust

ENGELS = """(links) => {
  const gevonden = [];
  const loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let k = loper.nextNode(); k; k = loper.nextNode())
    if (!["script", "style"].includes(k.parentElement.localName) && links.includes(k.nodeValue.trim())
        && k.parentElement.checkVisibility() && !k.parentElement.closest('[data-testid="stMarkdownContainer"]'))
      gevonden.push(k.nodeValue);
  for (const el of document.querySelectorAll("*"))
    for (const naam of ["aria-label", "placeholder", "title", "alt"])
      if (links.includes(el.getAttribute(naam)) && el.checkVisibility())
        gevonden.push(`${naam}=${el.getAttribute(naam)}`);
  return gevonden;
}"""

BREDER = "() => { const m = document.querySelector('[data-testid=stMain]'); return m.scrollWidth - m.clientWidth }"


@dataclass
class App:
    """Where the app answers, and the file it keeps."""

    adres: str
    db: Path
    _teller: int = 0

    @property
    def winkel(self) -> Opslag:
        return Opslag(self.db)

    def zet_klaar(self, casus: Casus | None = None, **anders: Any) -> int:
        """An evaluation of its own with this case; the number of the case."""
        self._teller += 1
        onderzoek = maak_onderzoek(f"proef-{self._teller}", naam=f"Proef {self._teller}", **anders)
        nummer = self.winkel.zet_bestand(maak_bestand(casus or maak_casus(), onderzoek=onderzoek), "proef")
        return self.winkel.casussen(nummer)[0].nr

    def laad(self, nummer: int) -> Casus:
        return self.winkel.laad_casus(nummer)[0]


def wacht(voorwaarde: Callable[[], Any], wat: str, seconden: float = 15) -> None:
    """Waits until this holds; fails with what was waited for."""
    einde = time.monotonic() + seconden
    while not _geldt(voorwaarde):
        assert time.monotonic() < einde, f"Dit gebeurde niet binnen {seconden:g} s: {wat}"
        time.sleep(0.03)


def _geldt(voorwaarde: Callable[[], Any]) -> bool:
    try:
        return bool(voorwaarde())
    except (IndexError, AttributeError):  # what is asked about is not there yet
        return False


class Blad:
    """One window."""

    def __init__(self, pagina: Any, app: App):
        self.pagina, self.app = pagina, app

    def open(self, pad: str, **adres: object) -> "Blad":
        """Goes to a screen, and waits until it stands."""
        self.pagina.goto(f"{self.app.adres}/{pad}?{urlencode(adres)}", wait_until="domcontentloaded")
        self.pagina.locator("html[lang=nl][data-casus-thema]").wait_for(state="attached")
        self.pagina.get_by_role("heading", level=1).wait_for(state="attached")
        return self.rust()

    def rust(self) -> "Blad":
        """Waits until the screen has done its run."""
        rust(self.pagina)
        return self

    def veld(self, label: str, nummer: int = 0) -> Any:
        """A text field by its label."""
        return self.pagina.get_by_role("textbox", name=label, exact=True).nth(nummer)

    def typ(self, label: str, tekst: str, bij: Callable[[], Any] | None = None, toets: str = "Enter") -> "Blad":
        """Fills in a text field as a person does, and waits until ``bij`` holds in the store."""
        veld = self.veld(label)
        veld.fill(tekst)
        veld.press(toets)
        if bij is not None:
            wacht(bij, f"{label}: {tekst} in de opslag")
        return self.rust()

    def kies(self, label: str, optie: str, bij: Callable[[], Any] | None = None) -> "Blad":
        """Chooses in a list by its label."""
        veld = self.pagina.get_by_role("combobox", name=label, exact=True)
        veld.click()
        if veld.get_attribute("aria-expanded") != "true":
            veld.press("ArrowDown")
        self.pagina.get_by_role("option", name=optie, exact=True).click()
        if bij is not None:
            wacht(bij, f"{label}: {optie} in de opslag")
        return self.rust()

    def vink(self, label: str, bij: Callable[[], Any]) -> "Blad":
        """Ticks a box by its words."""
        self.pagina.get_by_test_id("stCheckbox").filter(has_text=label).locator("label").first.click()
        wacht(bij, f"{label} in de opslag")
        return self.rust()

    def klik(self, naam: str, bij: Callable[[], Any] | None = None) -> "Blad":
        """Presses a button by its words."""
        knoppen = self.pagina.locator('button:not([aria-haspopup="listbox"])')
        self.pagina.get_by_role("button", name=naam, exact=True).and_(knoppen).first.click()
        if bij is not None:
            wacht(bij, f"‘{naam}’ gedaan in de opslag")
        return self.rust()

    def vouw_open(self, titel: str) -> "Blad":
        """Opens what is folded, by the begin of its title."""
        vouw = self.pagina.get_by_test_id("stExpander").filter(has=self.pagina.locator("summary", has_text=titel)).first
        if vouw.locator("details").get_attribute("open") is None:
            vouw.locator("summary").click()
        return self.rust()

    def verwacht(self, label: str, waarde: str) -> "Blad":
        """The text field with this label holds this."""
        expect(self.veld(label)).to_have_value(waarde)
        return self

    def toets(self, toets: str) -> "Blad":
        self.pagina.keyboard.press(toets)
        return self

    @property
    def adres(self) -> dict[str, str]:
        """The parameters of the address."""
        return {naam: waarden[0] for naam, waarden in parse_qs(urlsplit(self.pagina.url).query).items()}

    def ziet(self, tekst: str) -> None:
        """This text is to be seen."""
        self.pagina.get_by_text(tekst).first.wait_for()

    def breder(self) -> int:
        """How much wider the screen is than its window, in px."""
        return int(self.pagina.evaluate(BREDER))

    def overtredingen(self) -> list[str]:
        """What axe finds."""
        self.pagina.wait_for_function("() => document.getAnimations().every((a) => a.playState !== 'running')")
        uitkomst = Axe().run(self.pagina).response["violations"]
        return [f"{o['id']}: {[(k['target'], k['html'][:150]) for k in o['nodes'][:3]]}" for o in uitkomst]

    def engels(self) -> list[str]:
        """Words of the framework that nobody translated."""
        links = [k for k, v in laad_woordenboek()["teksten"].items() if k != v]
        return list(self.pagina.evaluate(ENGELS, links))
