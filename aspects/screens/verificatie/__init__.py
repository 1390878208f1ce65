"""Verificatie: vignettes, texts of the report and quotes, put to the people they are about."""

from aspects.screens.verificatie.scherm import toon_verificatie

__all__ = ["toon_verificatie"]
