"""Rapport: the whole evaluation, or the papers of one case; what stops it, how it will look, and the files."""

from exports.screens.rapport.scherm import toon_rapport

__all__ = ["toon_rapport"]
