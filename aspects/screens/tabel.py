"""The plain table for a screen, as ``casus.screens.tabel`` makes it."""

from casus.screens.tabel import maak_tabel

__all__ = ["maak_tabel"]
