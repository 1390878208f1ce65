"""Writes the answer to a person who asked what is kept about them, as PDF/UA-1."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import date

from casus.model import Casus, Onderzoek
from exports.inzage import maak_uittreksel
from exports.schrijvers.zetten import zet_pdf


def schrijf_uittreksel_pdf(
    casus: Casus, betrokkene_id: str, onderzoek: Onderzoek, gegeven: Collection[str], datum: date
) -> bytes:
    """The extract as PDF. Raises SchrijfFout where it cannot be laid out, KeyError for a person not in the story."""
    uittreksel = maak_uittreksel(casus, betrokkene_id, onderzoek, gegeven, datum)
    return zet_pdf("uittreksel.typ", asdict(uittreksel), datum, "Het uittreksel")
