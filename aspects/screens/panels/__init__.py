"""Panels: what was said in the talks with panels, and what that does to the points of attention."""

from aspects.screens.panels.scherm import toon_panels

__all__ = ["toon_panels"]
