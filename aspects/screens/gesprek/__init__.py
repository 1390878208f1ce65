"""The screen Aspecten: one aspect at a time, what people say of it, and scores that open together."""

from aspects.screens.gesprek.scherm import toon_aspecten

__all__ = ["toon_aspecten"]
