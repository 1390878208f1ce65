"""The learning picture of regie: across released stories, without a story, a worker or a calendar date in it."""

from aspects.leerbeeld.bouwen import maak_leerbeeld
from aspects.leerbeeld.gespreksblad import Gespreksblad, Gespreksblok, maak_gespreksblad
from aspects.leerbeeld.kiezen import MINIMUM, bepaal_teamgroepen, hoort_in_leerbeeld
from aspects.leerbeeld.model import Doelenbeeld, Ingekocht, Keuze, Leerbeeld, Strook, Vormbeeld
from aspects.leerbeeld.prent import teken_stroken
from aspects.leerbeeld.vertellen import vertel_strook, vertel_vorm

__all__ = [
    "MINIMUM", "Doelenbeeld", "Gespreksblad", "Gespreksblok", "Ingekocht", "Keuze", "Leerbeeld", "Strook",
    "Vormbeeld", "bepaal_teamgroepen", "hoort_in_leerbeeld", "maak_gespreksblad", "maak_leerbeeld", "teken_stroken",
    "vertel_strook", "vertel_vorm",
]  # fmt: skip
