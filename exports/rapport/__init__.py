"""The report of an evaluation: one model of what is said, apart from how it is laid out."""

from exports.rapport.bouwen import maak_rapport
from exports.rapport.model import Rapport

__all__ = ["Rapport", "maak_rapport"]
