"""What a window asks and tells at the counter, beside the runs of its screen: how things stand, and what is typed."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from casus.screens.bron import opslag
from casus.screens.raamwerk import Vraag, verhul
from casus.sessiedelen import Sessiestand, vertel_klok
from casus.storage import standaard_pad
from casus.storage.grendel import raak_aan
from casus.storage.log import nu

MAX_TEKENS = 20_000
_GELDIG = re.compile(r"(?!bedekt-)[A-Za-z0-9_-]{1,200}")
"""A field whose key begins with ``bedekt`` keeps no draft: what is typed there must not come back to any browser."""


def geef_stand(casus: int, wie: str, gegevens: Mapping[str, Any]) -> dict[str, Any]:
    """Of a case: its version, whether there is a pause, the line of the clock; for a beamer what its picture shows.

    KeyError where the case is gone.
    """
    winkel = opslag()
    versie = winkel.versie(casus)
    sessie = winkel.sessies.lees(casus)
    stand = {"versie": versie, "pauze": sessie.pauze, "klok": vertel_klok(sessie, nu()) if sessie.deel else ""}
    if gegevens.get("beeld"):
        stand["beeld"] = noem_beeld(casus, sessie)
    return stand


def noem_beeld(casus: int, sessie: Sessiestand) -> str:
    """A mark of what the beamer shows of this case: another mark is something new to show. KeyError without it."""
    winkel = opslag()
    versie, _, onderzoek_versie, _ = winkel.stand(casus)
    van_tafel = winkel.voorbereiding(casus).van_tafel
    return verhul(f"{versie}.{onderzoek_versie}.{sessie.versie}.{van_tafel}")


def bewaar_concepten(nummer: int, wie: str, gegevens: Mapping[str, Any], van: str = "casus") -> dict[str, Any]:
    """Keeps what is being typed, by field; nothing there: it was entered or thrown away."""
    velden = gegevens.get("velden")
    if not isinstance(velden, Mapping):
        return {}
    getypt = {
        str(naam): str(tekst)[:MAX_TEKENS] if tekst else None
        for naam, tekst in velden.items()
        if _GELDIG.fullmatch(str(naam))
    }
    if getypt:
        raak_aan(standaard_pad())
        opslag().veldconcepten(van).zet(nummer, wie, getypt)
    return {}


def geef_onderzoeksstand(onderzoek: int, wie: str, gegevens: Mapping[str, Any]) -> dict[str, Any]:
    """Of an evaluation: the version of its settings; there is no clock, and no pause. KeyError where it is gone."""
    return {"versie": opslag().onderzoek_versie(onderzoek), "pauze": False, "klok": ""}


VRAGEN: dict[str, Vraag] = {"stand": geef_stand, "concepten": bewaar_concepten}
ONDERZOEKSVRAGEN: dict[str, Vraag] = {
    "stand": geef_onderzoeksstand, "concepten": partial(bewaar_concepten, van="onderzoek"),
}  # fmt: skip
