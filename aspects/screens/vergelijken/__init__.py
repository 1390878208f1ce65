"""Vergelijken: two to four timelines below each other, on the calendar or from the first contact."""

from aspects.screens.vergelijken.scherm import toon_vergelijken

__all__ = ["toon_vergelijken"]
