"""The texts people wrote for places of the report: what they agreed to, and in the internal edition also the rest."""

import re

from aspects.verificatie import is_akkoord
from exports.rapport import openbaar as regels
from exports.rapport.model import Alinea, Deel
from exports.rapport.stof import Rapportstof

NOG_NIET_AKKOORD = "Concept. Over deze tekst is nog niet iedereen het eens:"


def maak_tekst(stof: Rapportstof, plaats: str) -> list[Deel]:
    """The text of a place as paragraphs; nothing where there is none, or none that this edition may have."""
    tekst = stof.vind_tekst(plaats)
    if tekst is None or (stof.openbaar and not regels.mag_rapporttekst(tekst)):
        return []
    delen: list[Deel] = [] if is_akkoord(tekst) else [Alinea(NOG_NIET_AKKOORD, stil=True)]
    return [*delen, *(Alinea(stof.zeg(stuk)) for stuk in splits_alineas(tekst.tekst))]


def splits_alineas(tekst: str) -> list[str]:
    """The paragraphs of a text: what stands between empty lines."""
    return [stuk for stuk in re.split(r"\n\s*\n", tekst) if stuk.strip()]
