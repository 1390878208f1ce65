"""The cards to score with, for whoever does not read easily: a face, a number, and words."""

from dataclasses import dataclass

from aspects.scores import SCHAALWOORDEN
from exports.afdrukken.gezichten import WOORDEN, teken_gezicht


@dataclass(frozen=True)
class Kaart:
    """One card."""

    gezicht: str
    gezicht_woorden: str
    getal: str
    woord: str


def _maak(score: int | None) -> Kaart:
    getal = "" if score is None else f"{score:+d}".replace("-", "−") if score else "0"
    woord = SCHAALWOORDEN[score]
    return Kaart(teken_gezicht(score), WOORDEN[score], getal, woord[:1].upper() + woord[1:])


KAARTEN = tuple(_maak(score) for score in (-2, -1, 0, 1, 2, None))
