"""A person at the keyboard alone: walks with Tab, presses, types, and counts every key."""

import time
from collections.abc import Callable
from typing import Any

from tests.venster import rust

_HIER = """() => {
  let e = document.activeElement;
  while (e && e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;
  if (!e || e === document.body) return { soort: '', naam: '', groep: '' };
  const tekst = (id) => document.getElementById(id)?.innerText ?? '';
  const naam = e.getAttribute('aria-label')
    || (e.getAttribute('aria-labelledby') || '').split(' ').map(tekst).join(' ').trim()
    || [...(e.labels ?? [])].map((l) => l.innerText).join(' ').trim()
    || (/^(button|a|summary)$/.test(e.localName) ? e.innerText : '');
  const groep = e.closest('[role=radiogroup],[role=group]');
  return {
    soort: e.getAttribute('role') || (e.type ? `${e.localName}:${e.type}` : e.localName),
    naam: naam.replace(/\\s+/g, ' ').trim(), groep: groep ? (groep.getAttribute('aria-label') || '') : '',
  };
}"""


class Toetsenbord:
    """One window without a mouse. ``toetsen`` and ``seconden`` are counted per part of the talk."""

    def __init__(self, pagina: Any):
        self.pagina = pagina
        self.toetsen: dict[str, int] = {}
        self.seconden: dict[str, float] = {}
        self._deel, self._sinds = "", time.monotonic()

    def begin(self, deel: str) -> None:
        """From here on keys and time belong to this part."""
        self.sluit()
        self._deel, self._sinds = deel, time.monotonic()
        self.toetsen.setdefault(deel, 0)

    def sluit(self) -> None:
        if self._deel:
            self.seconden[self._deel] = self.seconden.get(self._deel, 0) + time.monotonic() - self._sinds

    def druk(self, *toetsen: str) -> None:
        for toets in toetsen:
            self.pagina.keyboard.press(toets)
            self.toetsen[self._deel] += 1

    def typ(self, tekst: str) -> None:
        self.pagina.keyboard.type(tekst)
        self.toetsen[self._deel] += len(tekst)

    def rust(self) -> None:
        """Until the screen has done its run."""
        rust(self.pagina)

    def hier(self) -> dict[str, str]:
        """What has the focus: its kind, its name, and the group it is in."""
        plek: dict[str, str] = self.pagina.evaluate(_HIER)
        return plek

    def loop(self, wat: str | Callable[[dict[str, str]], bool], *, terug: bool = False, hoogstens: int = 160) -> None:
        """Tab until the thing with this name has the focus; fails with what was met on the way."""
        raak = wat if callable(wat) else lambda plek: plek["naam"].startswith(wat)
        gezien: list[str] = []
        for _ in range(hoogstens):
            plek = self.hier()
            if raak(plek):
                return
            gezien.append(plek["naam"][:40])
            self.druk("Shift+Tab" if terug else "Tab")
        raise AssertionError(f"met Tab niet te bereiken: {wat}; langs: {gezien}")

    def kies(self, groep: str, keuze: str) -> None:
        """In a group of radio buttons, with the arrows."""
        self.loop(lambda plek: plek["groep"].startswith(groep))
        for _ in range(12):
            if self.hier()["naam"] == keuze:
                break
            self.druk("ArrowRight")
        assert self.hier()["naam"] == keuze, (groep, keuze, self.hier())
        self.druk("Space")
        self.rust()
