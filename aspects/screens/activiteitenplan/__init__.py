"""Activiteitenplan: what follows from the points of attention."""

from aspects.screens.activiteitenplan.raadslijst import Schrijver
from aspects.screens.activiteitenplan.scherm import toon_activiteitenplan

__all__ = ["Schrijver", "toon_activiteitenplan"]
