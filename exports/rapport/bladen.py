"""Which sheet a timeline picture fits on, so that its type stays readable in print.

At ``EENHEDEN_PER_MM`` the smallest type of the picture (13 units) prints as 7 pt or more. A picture that is
too high for A4 goes on A3; one that is too high for that is spread over several sheets, by its parts.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from casus.beeld import GROEPEN, Tijdlijnbeeld, teken_svg
from exports.rapport.model import Blad

EENHEDEN_PER_MM = 5.1
RAND_MM = 14
KOP_MM = 27
_BLADEN: dict[Blad, tuple[int, int]] = {"A4": (297, 210), "A3": (420, 297)}


@dataclass(frozen=True)
class Vel:
    """One sheet with a picture, and which parts of the timeline it shows."""

    svg: str
    blad: Blad
    groepen: tuple[str, ...]


def verdeel(maak: Callable[[tuple[str, ...]], Tijdlijnbeeld]) -> list[Vel]:
    """The sheets for one timeline; ``maak`` builds the picture of some of its parts."""
    bladen: tuple[Blad, ...] = ("A4", "A3")
    for blad in bladen:
        if vel := _probeer(maak, GROEPEN, blad):
            return [vel]
    vellen: list[Vel] = []
    rest = list(GROEPEN)
    while rest:
        vel = None
        aantal = len(rest)
        while aantal > 1 and not (vel := _probeer(maak, tuple(rest[:aantal]), "A3")):
            aantal -= 1
        # One part alone may still be too high; then it is shrunk to the sheet by the writer.
        vel = vel or Vel(_teken(maak(tuple(rest[:1])), "A3"), "A3", tuple(rest[:1]))
        rest = rest[len(vel.groepen) :]
        if not maak(vel.groepen).leeg:
            vellen.append(vel)
    return vellen


def _probeer(maak: Callable[[tuple[str, ...]], Tijdlijnbeeld], groepen: tuple[str, ...], blad: Blad) -> Vel | None:
    svg = _teken(maak(groepen), blad)
    hoog = int(svg.split('height="', 1)[1].split('"', 1)[0])
    ruimte = (_BLADEN[blad][1] - 2 * RAND_MM - KOP_MM) * EENHEDEN_PER_MM
    return Vel(svg, blad, groepen) if hoog <= ruimte else None


def _teken(beeld: Tijdlijnbeeld, blad: Blad) -> str:
    # The heading of the page says what it is; the picture need not say it again.
    beeld = replace(beeld, titel="", ondertitel="")
    return teken_svg(beeld, breedte=int((_BLADEN[blad][0] - 2 * RAND_MM) * EENHEDEN_PER_MM), papier=True)
