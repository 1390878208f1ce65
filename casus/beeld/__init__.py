"""The picture of the timeline: built from a case as plain data, then drawn as SVG."""

from casus.beeld.bouwen import GROEPEN, maak_tijdlijnbeeld
from casus.beeld.model import Merk, Tijdlijnbeeld
from casus.beeld.svg import teken_svg
from casus.beeld.vertellen import vertel_beeld, vertel_kort

__all__ = ["GROEPEN", "Merk", "Tijdlijnbeeld", "maak_tijdlijnbeeld", "teken_svg", "vertel_beeld", "vertel_kort"]
