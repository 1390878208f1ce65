"""Text as a reader takes it: without signs that are not seen, with plain digits, spaces and dashes.

What is hidden in a number (a zero-width sign, a wide digit) would else hide the number from whoever looks for it.
"""

import re
import unicodedata
from dataclasses import dataclass

_SPATIES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t"
_STREEPJES = "\u2010-\u2015\u2212\ufe58\ufe63"
_ONZICHTBAAR = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
_BREED = "\uff01-\uff5e"
_WEG = re.compile(f"[{_ONZICHTBAAR}]+")
_ANDERS = (
    (re.compile(f"[{_SPATIES}]"), lambda m: " "),
    (re.compile(f"[{_STREEPJES}]"), lambda m: "-"),
    (re.compile(f"[{_BREED}]"), lambda m: chr(ord(m[0]) - 0xFEE0)),
    (re.compile(r"[^\x00-\x7f]", re.UNICODE), lambda m: _lees_cijfer(m[0])),
)


@dataclass(frozen=True)
class Schoon:
    """The text as it is read; ``plekken``: where each of its signs stood, None where that is unchanged."""

    tekst: str
    plekken: tuple[int, ...] | None = None

    def begin(self, plek: int) -> int:
        """Where a sign of this text stood in the text as it was written."""
        return plek if self.plekken is None else self.plekken[plek]

    def eind(self, plek: int) -> int:
        """The same for an end, which is one further than the last sign."""
        return plek if self.plekken is None else self.plekken[plek - 1] + 1


def maak_schoon(tekst: str) -> Schoon:
    """The text as a reader takes it."""
    if tekst.isascii() and "\t" not in tekst:
        return Schoon(tekst)
    plekken = None
    if _WEG.search(tekst):
        weg = {plek for treffer in _WEG.finditer(tekst) for plek in range(*treffer.span())}
        plekken = tuple(plek for plek in range(len(tekst)) if plek not in weg)
        tekst = _WEG.sub("", tekst)
    for patroon, vervang in _ANDERS:
        tekst = patroon.sub(vervang, tekst)
    return Schoon(tekst, plekken)


def _lees_cijfer(teken: str) -> str:
    """A digit of another script as a plain one; any other sign as it is."""
    waarde = unicodedata.decimal(teken, None)
    return teken if waarde is None else str(waarde)
