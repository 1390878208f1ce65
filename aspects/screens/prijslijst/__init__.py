"""Prijslijst en rekenen: the price list in force, another one, price level and index, thresholds and norm terms."""

from aspects.screens.prijslijst.scherm import toon_prijslijst

__all__ = ["toon_prijslijst"]
