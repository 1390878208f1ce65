"""The shapes of the picture: bars with soft ends, diamonds, arrows at the edge, a question mark."""

from dataclasses import dataclass

from casus.beeld.doek import Doek, n
from casus.beeld.model import Blok
from casus.beeld.schaal import Schaal

KLEINSTE = 7.0
_VAAG_BEGIN = 0.14


@dataclass(frozen=True)
class Plek:
    """Where a bar stands: px of all it may cover, and of its sure core (empty where ``k2`` < ``k1``)."""

    x1: float
    x2: float
    k1: float
    k2: float
    voor: bool
    na: bool

    @property
    def breed(self) -> float:
        return self.x2 - self.x1


def plaats_blok(blok: Blok, schaal: Schaal) -> Plek:
    """Where a bar is drawn, cut at the edges of the picture; one wholly outside is a stub at the edge."""
    a, b = schaal.x(blok.mogelijk.van), schaal.x_na(blok.mogelijk.tot)
    x1, x2 = schaal.klem(a), schaal.klem(b)
    if x2 - x1 < KLEINSTE:
        if x1 + KLEINSTE > schaal.rechts:
            x1, x2 = schaal.rechts - KLEINSTE, schaal.rechts
        else:
            x2 = x1 + KLEINSTE
    if x2 - x1 > 12 and b <= schaal.rechts:
        x2 -= 1
    if blok.kern is None:
        k1, k2 = x2, x1
    elif blok.einde == "onbekend":
        k1 = max(x1, min(schaal.x(blok.kern.van), x2))
        k2 = min(x2, k1 + (x2 - k1) * 0.45)
    elif blok.kern == blok.mogelijk:
        k1, k2 = x1, x2
    else:
        k1, k2 = max(x1, schaal.klem(schaal.x(blok.kern.van))), min(x2, schaal.klem(schaal.x_na(blok.kern.tot)))
    return Plek(x1, x2, k1, k2, a < schaal.links - 0.5, b > schaal.rechts + 0.5)


def balk_pad(x1: float, x2: float, y: float, h: float, punt_voor: bool, punt_na: bool) -> str:
    """A bar with round corners; a point where it goes on beyond the edge or still runs."""
    r, p = min(4.0, (x2 - x1) / 2), min(h * 0.28, (x2 - x1) / 2)
    links = (
        f"M{n(x1 + p)} {n(y)}" if punt_voor else f"M{n(x1)} {n(y + r)}Q{n(x1)} {n(y)} {n(x1 + r)} {n(y)}"
    )
    rechts = (
        f"H{n(x2 - p)}L{n(x2)} {n(y + h / 2)}L{n(x2 - p)} {n(y + h)}"
        if punt_na
        else f"H{n(x2 - r)}Q{n(x2)} {n(y)} {n(x2)} {n(y + r)}V{n(y + h - r)}Q{n(x2)} {n(y + h)} {n(x2 - r)} {n(y + h)}"
    )
    terug = (
        f"H{n(x1 + p)}L{n(x1)} {n(y + h / 2)}Z"
        if punt_voor
        else f"H{n(x1 + r)}Q{n(x1)} {n(y + h)} {n(x1)} {n(y + h - r)}Z"
    )
    return links + rechts + terug


def vul_zacht(doek: Doek, kleur: str, plek: Plek, onbekend: bool) -> str:
    """The fill of a bar: full in its core, thinning out to what it only may cover."""
    if plek.k1 <= plek.x1 + 0.5 and plek.k2 >= plek.x2 - 0.5:
        return kleur
    breed = plek.breed
    if plek.k2 < plek.k1:
        return doek.verloop(kleur, plek.x1, plek.x2, [(0, _VAAG_BEGIN), (0.5, 0.6), (1, _VAAG_BEGIN)])
    begin, slot = (plek.k1 - plek.x1) / breed, (plek.k2 - plek.x1) / breed
    stops = [(0.0, _VAAG_BEGIN)] if begin > 0.002 else []
    stops += [(begin, 1.0), (slot, 1.0)]
    if slot < 0.998:
        stops.append((1.0, 0.05 if onbekend else _VAAG_BEGIN))
    return doek.verloop(kleur, plek.x1, plek.x2, stops)


def ruit(x: float, y: float, r: float, vul: str, rand: str, streep: str = "") -> str:
    """A diamond around a point, ``r`` px to each corner: an event."""
    pad = f"M{n(x)} {n(y - r)}L{n(x + r)} {n(y)}L{n(x)} {n(y + r)}L{n(x - r)} {n(y)}Z"
    return f'<path d="{pad}" fill="{vul}" stroke="{rand}" stroke-width="1.8"{streep}/>'


def randpijl(x: float, y: float, r: float, kleur: str, naar_links: bool) -> str:
    """An arrow at the edge: what it stands for lies outside the picture."""
    d = -r if naar_links else r
    pad = f"M{n(x + d)} {n(y)}L{n(x - d * 0.6)} {n(y - r)}L{n(x - d * 0.6)} {n(y + r)}Z"
    return f'<path d="{pad}" fill="{kleur}"/>'


def vraagteken(doek: Doek, x: float, y: float) -> str:
    """The small mark of what is still to be looked up, with its middle at ``x``, ``y``."""
    r = doek.m.klein * 0.62
    rand = f'fill="{doek.p.grond}" stroke="{doek.p.inkt}" stroke-width="1.3"'
    cirkel = f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" {rand}/>'
    return cirkel + doek.tekst(x, y + doek.m.klein * 0.35, "?", anker="middle", vet=True)


def breed_vraagteken(doek: Doek) -> float:
    """Room in px that the mark of 'still to look up' takes beside a label."""
    return doek.m.klein * 1.24 + 5
