"""Inzet en kosten: what the support cost, what it would have cost otherwise, and what every amount rests on."""

from aspects.screens.kosten.scherm import toon_kosten

__all__ = ["toon_kosten"]
