"""Which colour every text of a drawing has, and which colours it stands on; read from the SVG itself."""

import re
from dataclasses import dataclass
from xml.etree import ElementTree

from tests.casus.beeld.beeldhulp import SVG, Vak, lees_vakken

Kleur = tuple[float, float, float]
_VORMEN = {f"{SVG}{naam}" for naam in ("rect", "circle", "path")}


@dataclass(frozen=True)
class OpGrond:
    """A text with its colour, and the least contrast it has with anything it stands on."""

    tekst: str
    kleur: str
    contrast: float


@dataclass(frozen=True)
class _Vorm:
    """A shape with the box it lies in; ``hoeken`` only where it is not the box itself."""

    element: ElementTree.Element
    x1: float
    y1: float
    x2: float
    y2: float
    hoeken: tuple[tuple[float, float], ...] = ()

    def ligt_onder(self, x: float, y: float) -> bool:
        if not (self.x1 <= x <= self.x2 and self.y1 <= y <= self.y2):
            return False
        if self.element.tag == f"{SVG}circle":
            r = (self.x2 - self.x1) / 2
            return (x - self.x1 - r) ** 2 + (y - self.y1 - r) ** 2 <= r * r
        return not self.hoeken or _in_veelhoek(self.hoeken, x, y)


def contrast(een: str | Kleur, twee: str | Kleur) -> float:
    """Contrast of two colours as WCAG reckons it."""
    hoog, laag = sorted((_licht(een), _licht(twee)), reverse=True)
    return (hoog + 0.05) / (laag + 0.05)


def _licht(kleur: str | Kleur) -> float:
    delen = [d / 255 for d in (_lees(kleur) if isinstance(kleur, str) else kleur)]
    r, g, b = (d / 12.92 if d <= 0.04045 else ((d + 0.055) / 1.055) ** 2.4 for d in delen)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def _lees(kleur: str) -> Kleur:
    r, g, b = (int(kleur[k : k + 2], 16) for k in (1, 3, 5))
    return r, g, b


def meet_contrasten(svg: str) -> list[OpGrond]:
    """Every text with the least contrast it has, at seven places along it, with what was painted before it.

    A text with a rim in the colour of the ground stands on that rim. A hatched ground counts twice: its ground and
    its stripes. A ground that thins out counts as it is at that place.
    """
    wortel = ElementTree.fromstring(svg)
    vullingen = {el.get("id", ""): el for el in wortel.iter() if el.get("id")}
    vakken = iter(lees_vakken(svg)[0])
    geverfd: list[_Vorm] = []
    uit = []
    for el in _in_volgorde(wortel):
        if el.tag in _VORMEN:
            geverfd.append(_lees_vorm(el))
        elif el.tag == f"{SVG}text":
            vak = next(vakken)
            kleur = el.get("fill", "#000000")
            rand = el.get("stroke")
            gronden = {_lees(rand)} if rand else _gronden_onder(vak, geverfd, vullingen)
            uit.append(OpGrond(el.text or "", kleur, min(contrast(kleur, grond) for grond in gronden)))
    return uit


def _in_volgorde(element: ElementTree.Element) -> list[ElementTree.Element]:
    if element.tag == f"{SVG}defs":
        return []
    return [element, *(el for kind in element for el in _in_volgorde(kind))]


def _gronden_onder(vak: Vak, geverfd: list[_Vorm], vullingen: dict[str, ElementTree.Element]) -> set[Kleur]:
    y, uit = (vak.y1 + vak.y2) / 2, set()
    op_hoogte = [vorm for vorm in geverfd if vorm.y1 <= y <= vorm.y2 and vorm.x1 <= vak.x2 and vorm.x2 >= vak.x1]
    for deel in (0.02, 0.2, 0.35, 0.5, 0.65, 0.8, 0.98):
        x = vak.x1 + (vak.x2 - vak.x1) * deel
        kleuren: set[Kleur] = {(255, 255, 255)}
        for vorm in op_hoogte:
            if vorm.ligt_onder(x, y):
                kleuren = {k for onder in kleuren for k in _verf(onder, vorm.element, x, vullingen)}
        uit |= kleuren
    return uit


def _lees_vorm(el: ElementTree.Element) -> _Vorm:
    def maat(naam: str) -> float:
        return float(el.get(naam, "0"))

    if el.tag == f"{SVG}rect":
        return _Vorm(el, maat("x"), maat("y"), maat("x") + maat("width"), maat("y") + maat("height"))
    if el.tag == f"{SVG}circle":
        x, y, r = maat("cx"), maat("cy"), maat("r")
        return _Vorm(el, x - r, y - r, x + r, y + r)
    hoeken = _lees_hoeken(el.get("d", ""))
    xs, ys = [x for x, _ in hoeken], [y for _, y in hoeken]
    return _Vorm(el, min(xs), min(ys), max(xs), max(ys), hoeken)


def _lees_hoeken(pad: str) -> tuple[tuple[float, float], ...]:
    punten: list[tuple[float, float]] = []
    x = y = 0.0
    for opdracht, getallen in re.findall(r"([MLHVQ])([^MLHVQZ]*)", pad):
        delen = [float(deel) for deel in re.findall(r"-?[\d.]+", getallen)]
        x = delen[0] if opdracht == "H" else x if opdracht == "V" else delen[-2]
        y = delen[0] if opdracht == "V" else y if opdracht == "H" else delen[-1]
        punten.append((x, y))
    return tuple(punten)


def _in_veelhoek(punten: tuple[tuple[float, float], ...], x: float, y: float) -> bool:
    binnen = False
    for (x1, y1), (x2, y2) in zip(punten, punten[1:] + punten[:1], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            binnen = not binnen
    return binnen


def _verf(onder: Kleur, vorm: ElementTree.Element, x: float, vullingen: dict[str, ElementTree.Element]) -> set[Kleur]:
    vul, dekking = vorm.get("fill", "#000000"), float(vorm.get("fill-opacity", "1"))
    if vul in ("none", "transparent"):
        return {onder}
    if not vul.startswith("url(#"):
        return {_meng(onder, _lees(vul), dekking)}
    bron = vullingen[vul[5:-1]]
    if bron.tag == f"{SVG}linearGradient":
        kleur, dicht = _verloop_op(bron, x)
        return {_meng(onder, _lees(kleur), dicht * dekking)}
    lagen = [_lees(laag.get("fill", "#000000")) for laag in bron]
    return {_meng(onder, laag, dekking) for laag in lagen} | ({onder} if len(lagen) == 1 else set())


def _verloop_op(verloop: ElementTree.Element, x: float) -> tuple[str, float]:
    x1, x2 = float(verloop.get("x1", "0")), float(verloop.get("x2", "1"))
    plek = min(1.0, max(0.0, (x - x1) / (x2 - x1)))
    punten = [(float(s.get("offset", "0")), float(s.get("stop-opacity", "1"))) for s in verloop]
    kleur = verloop[0].get("stop-color", "#000000")
    if plek <= punten[0][0]:
        return kleur, punten[0][1]
    for (a, van), (b, naar) in zip(punten, punten[1:], strict=False):
        if plek <= b:
            return kleur, van + (naar - van) * ((plek - a) / (b - a) if b > a else 1.0)
    return kleur, punten[-1][1]


def _meng(onder: Kleur, boven: Kleur, dekking: float) -> Kleur:
    r, g, b = (a + (z - a) * dekking for a, z in zip(onder, boven, strict=True))
    return r, g, b
