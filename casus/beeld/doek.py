"""The sheet that is drawn on: writes SVG, escapes every text, keeps what lies under and what lies over.

No script, no reference to anything outside, no style sheet; ids carry a mark of their own, so that several
pictures can stand on one page.
"""

import hashlib
from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from casus.beeld.kleuren import Palet
from casus.beeld.maten import Maten
from casus.beeld.model import Getekend

LETTER_SCHERM = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', 'DejaVu Sans', sans-serif"
LETTER_PAPIER = "'Liberation Sans', 'Libertinus Serif', 'DejaVu Sans Mono'"
LAGEN = ("raster", "onder", "midden", "boven")
_RAAK = 24.0
Rechthoek = tuple[float, float, float, float]
"""Left, top, width and height in px."""
_ONZICHTBAAR = {
    **dict.fromkeys(range(32)),
    **dict.fromkeys(range(127, 160)),
    **dict.fromkeys((*range(8234, 8239), *range(8294, 8298), 65279, 65534, 65535)),
    0x09: " ", 0x0A: " ", 0x0D: " ",
}  # fmt: skip


def maak_schoon(tekst: str) -> str:
    """The text without what XML cannot hold and what turns reading order round."""
    schoon = tekst.translate(_ONZICHTBAAR)
    if schoon.isascii():
        return schoon
    return "".join(t for t in schoon if not ("\ud800" <= t <= "\udfff" or ord(t) & 0xFFFE == 0xFFFE))


def maak_veilig(tekst: str) -> str:
    """The text fit to stand between tags."""
    return maak_schoon(tekst).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def n(getal: float) -> str:
    """A coordinate: one decimal, no trailing zero; the same on every machine."""
    return f"{getal:.1f}".removesuffix(".0")


class Doek:
    """Collects the parts of one picture; ``schrijf`` puts them together."""

    def __init__(self, maten: Maten, palet: Palet, merk: str, papier: bool, gekozen: str | None):
        self.m, self.p = maten, palet
        self.papier, self.gekozen = papier, gekozen
        self._uniek = hashlib.sha256(merk.encode("utf-8", "replace")).hexdigest()[:10]
        self._lagen: dict[str, list[str]] = {laag: [] for laag in LAGEN}
        self._definities: dict[str, str] = {}

    def zet(self, laag: str, *vormen: str) -> None:
        self._lagen[laag].extend(vormen)

    def zet_ding(
        self, laag: str, ding: Getekend, vormen: Sequence[str], vak: Rechthoek, ring: bool = True
    ) -> None:
        """An item's own group: its shapes, a hit area of at least 24 px, and a ring if it is the chosen one."""
        self.zet_groep(laag, ding.lijst, ding.id, ding.omschrijving, vormen, vak, ring)

    def zet_groep(
        self, laag: str, lijst: str, item: str, zin: str, vormen: Sequence[str],
        vak: Rechthoek, ring: bool = True,
    ) -> None:  # fmt: skip
        x, y, b, h = _rek_op(vak)
        if self.papier:
            self._lagen[laag].extend(vormen)
            return
        delen = [
            f'<g data-lijst={_attr(lijst)} data-item={_attr(item)} role="button" tabindex="-1" '
            f"aria-label={_attr(zin)}>",
            *vormen,
        ]
        if ring and self.gekozen == item:
            rand = f'x="{n(x - 3)}" y="{n(y - 3)}" width="{n(b + 6)}" height="{n(h + 6)}" rx="6" fill="none"'
            delen.append(f'<rect {rand} stroke="{self.p.inkt}" stroke-width="2.5"/>')
        delen.append(f'<rect x="{n(x)}" y="{n(y)}" width="{n(b)}" height="{n(h)}" fill="transparent"/></g>')
        self._lagen[laag].append("".join(delen))

    def tekst(
        self, x: float, y: float, tekst: str, *, maat: float | None = None, kleur: str | None = None,
        anker: str = "start", vet: bool = False, halo: bool = False, wijd: bool = False,
    ) -> str:  # fmt: skip
        """One line of text with its baseline at ``y``; ``halo`` lets lines stop short of it."""
        extra = "" if anker == "start" else f' text-anchor="{anker}"'
        extra += ' font-weight="600"' if vet else ""
        extra += f' letter-spacing="{n((maat or self.m.klein) * 0.05)}"' if wijd else ""
        if halo:
            extra += f' stroke="{self.p.grond}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"'
        grootte = n(maat or self.m.klein)
        vul = kleur or self.p.inkt
        return f'<text x="{n(x)}" y="{n(y)}" font-size="{grootte}" fill="{vul}"{extra}>{maak_veilig(tekst)}</text>'

    def arcering(self, kleur: str, grond: str | None = None, dicht: bool = True) -> str:
        """A hatched fill; the address to use as ``fill``."""
        stap = 7 if dicht else 9
        sleutel = f"a{kleur[1:]}{(grond or '')[1:]}{stap}-{self._uniek}"
        vlak = f'<rect width="{stap}" height="{stap}" fill="{grond}"/>' if grond else ""
        self._definities[sleutel] = (
            f'<pattern id="{sleutel}" width="{stap}" height="{stap}" patternUnits="userSpaceOnUse" '
            f'patternTransform="rotate(45)">{vlak}<rect width="1.6" height="{stap}" fill="{kleur}"/></pattern>'
        )
        return f"url(#{sleutel})"

    def verloop(self, kleur: str, x1: float, x2: float, stops: Sequence[tuple[float, float]]) -> str:
        """A fill that comes and goes between two places; stops are (place, opacity)."""
        sleutel = f"v{len(self._definities)}-{self._uniek}"
        punten = "".join(
            f'<stop offset="{max(0.0, min(1.0, plek)):.3f}" stop-color="{kleur}" stop-opacity="{dekking:g}"/>'
            for plek, dekking in stops
        )
        self._definities[sleutel] = (
            f'<linearGradient id="{sleutel}" gradientUnits="userSpaceOnUse" x1="{n(x1)}" y1="0" x2="{n(x2)}" y2="0">'
            f"{punten}</linearGradient>"
        )
        return f"url(#{sleutel})"

    def schrijf(self, hoogte: float, naam: str) -> str:
        """The whole picture as one SVG document."""
        b, h = self.m.breedte, int(hoogte + 0.999)
        letter = LETTER_PAPIER if self.papier else LETTER_SCHERM
        rol = f'role="img" aria-label={_attr(naam)}' if self.papier else f'role="group" aria-label={_attr(naam)}'
        delen = [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{b}" height="{h}" viewBox="0 0 {b} {h}" {rol} '
            f'font-family="{letter}">',
            f"<defs>{''.join(self._definities.values())}</defs>",
            f'<rect width="{b}" height="{h}" fill="{self.p.grond}"/>',
        ]
        for laag in LAGEN:
            delen.extend(self._lagen[laag])
        delen.append("</svg>")
        return "\n".join(delen)


def _attr(tekst: str) -> str:
    return quoteattr(maak_schoon(tekst))


def _rek_op(vak: Rechthoek) -> Rechthoek:
    x, y, b, h = vak
    if b < _RAAK:
        x, b = x - (_RAAK - b) / 2, _RAAK
    if h < _RAAK:
        y, h = y - (_RAAK - h) / 2, _RAAK
    return x, y, b, h
