"""The screen Aspecten naast elkaar: the matrix, one aspect over the stories, one cell."""

from aspects.screens.naast.scherm import toon_naast

__all__ = ["toon_naast"]
