"""Selectie: from the cases teams put forward to those that are talked through."""

from aspects.screens.selectie.scherm import toon_selectie

__all__ = ["toon_selectie"]
