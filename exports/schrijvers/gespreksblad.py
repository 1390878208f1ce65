"""Writes the sheet for the talk with the team as PDF/UA-1; there is no case on it."""

from dataclasses import asdict
from datetime import date

from aspects.leerbeeld import Gespreksblad
from exports.schrijvers.zetten import zet_pdf


def schrijf_gespreksblad_pdf(blad: Gespreksblad) -> bytes:
    """The sheet as PDF. Raises SchrijfFout where it cannot be laid out."""
    return zet_pdf("gespreksblad.typ", asdict(blad), date.fromisoformat(blad.peildatum), "Het gespreksblad")
