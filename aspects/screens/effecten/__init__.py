"""Effecten: self-reliance before and after, and the costs over the comparable stories per payer."""

from aspects.screens.effecten.scherm import toon_effecten

__all__ = ["toon_effecten"]
