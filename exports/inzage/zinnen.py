"""Which sentences about a person may be given to that person, and which would tell of others.

A list of words is no judgement: it shuts what a word gives away, and a human reads what is left before it is given.
Source: confidentiality, "Safety of people"; the rights of others (AVG art. 15 lid 4).
"""

import json
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from casus.model import Casus

_BESTAND = Path(__file__).parent.parent / "data" / "inzage.json"
_WOORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_ZIN = re.compile(r"(?<=[.!?…])\s+|(?<=[.!?…][\"'”’)])\s+|\n+")
_KORTST = 3

ANDER = "Hier staat iets over iemand anders."
IK_VORM = "Hier is iemand anders zelf aan het woord."
VERTELT = "Hier staat wie iets zei of deed."
PLAATS = "Hier staat iets over een plek of een moment."
HAAR = "De veiligheid is strikt, en deze zin gaat ook over een ander."


@lru_cache(maxsize=1)
def _woorden() -> dict[str, frozenset[str]]:
    return {naam: frozenset(lijst) for naam, lijst in json.loads(_BESTAND.read_text("utf-8")).items()}


def splits_zinnen(tekst: str) -> tuple[str, ...]:
    """The sentences of a text, in their order."""
    return tuple(zin for deel in _ZIN.split(tekst) if (zin := " ".join(deel.split())))


def kies_woorden(tekst: str) -> frozenset[str]:
    """The words of a text in small letters, and the parts of those with a dash in them."""
    heel = [woord.lower() for woord in _WOORD.findall(tekst)]
    return frozenset(heel) | frozenset(deel for woord in heel for deel in re.split(r"['’-]", woord) if deel)


def noemt_aanduiding(tekst: str, aanduiding: str) -> bool:
    """True where a text names somebody by the words they are known by in this story."""
    return bool(aanduiding) and re.search(rf"(?<!\w){re.escape(aanduiding.lower())}(?!\w)", tekst.lower()) is not None


def waarom_dicht(zin: str, casus: Casus, betrokkene_id: str) -> str:
    """Why this sentence cannot be given to this person, whoever reads it; empty where a human may decide.

    Of a strikt story more is shut: places, moments, names, and every 'zij'.
    """
    gebruikt, lijsten = kies_woorden(zin), _woorden()
    if gebruikt & lijsten["ik_vorm"]:
        return IK_VORM
    if gebruikt & lijsten["vertelt"]:
        return VERTELT
    eigen = _kernwoorden(b.aanduiding for b in casus.betrokkenen if b.id == betrokkene_id)
    anderen = _kernwoorden(b.aanduiding for b in casus.betrokkenen if b.id != betrokkene_id) | lijsten["anderen"]
    if gebruikt & (anderen - eigen):
        return ANDER
    if casus.veiligheid == "strikt":
        if gebruikt & (lijsten["plaats"] | lijsten["tijd"]) or _heeft_naam_of_getal(zin):
            return PLAATS
        if gebruikt & lijsten["zij"]:
            return HAAR
    return ""


def _kernwoorden(aanduidingen: Iterable[str]) -> frozenset[str]:
    """What people are called by: the words of their names in this story that say something."""
    alle = frozenset().union(*(kies_woorden(aanduiding) for aanduiding in aanduidingen))
    return frozenset(w for w in alle if len(w) >= _KORTST and not w.isdigit()) - _woorden()["lege_woorden"]


def _heeft_naam_of_getal(zin: str) -> bool:
    """True for figures, and for a capital that no sentence begins with."""
    return any(teken.isdigit() for teken in zin) or any(woord[0].isupper() for woord in _WOORD.findall(zin)[1:])
