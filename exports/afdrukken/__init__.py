"""What is printed for the table, as plain data: cards, consent form, name cards, blank timeline."""

from exports.afdrukken.betrokkenen import Naamkaart, maak_naamkaarten
from exports.afdrukken.gezichten import teken_gezicht
from exports.afdrukken.kaarten import KAARTEN, Kaart
from exports.afdrukken.tijdlijnblad import Tijdlijnblad, maak_tijdlijnblad
from exports.afdrukken.toestemming import laad_toestemming

__all__ = [
    "KAARTEN",
    "Kaart",
    "Naamkaart",
    "Tijdlijnblad",
    "laad_toestemming",
    "maak_naamkaarten",
    "maak_tijdlijnblad",
    "teken_gezicht",
]
