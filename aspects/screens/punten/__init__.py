"""Aandachtspunten: what the team finds, what the computer adds, what it rests on, and what is settled."""

from aspects.screens.punten.scherm import toon_punten

__all__ = ["toon_punten"]
