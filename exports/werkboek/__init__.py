"""The workbook of an evaluation as plain data: a sheet per table, and a codebook that says what each column is."""

from exports.werkboek.bouwen import maak_werkboek
from exports.werkboek.model import Kolom, Werkblad, Werkboek

__all__ = ["Kolom", "Werkblad", "Werkboek", "maak_werkboek"]
