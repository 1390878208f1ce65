"""The places of the report that have a text of people's own, in the order of the report.

Source: design of the report; ``teksten.plaats`` of the exchange format.
"""

from collections.abc import Iterable

from aspects.aspectenlijst import AspectUitleg
from casus.model import Rapporttekst

_VOOR = {"vooraf": "Vooraf", "leeswijzer": "Leeswijzer"}
_NA = {"effecten": "Effecten", "onderzoek": "Over het onderzoek", "ervaringen": "Ervaringen met de gesprekken"}
_ASPECT = "aspect"


def lijst_plaatsen(aspecten: Iterable[AspectUitleg]) -> dict[str, str]:
    """Every place with its words: what comes first, each aspect with its parts, and what comes after."""
    uit = dict(_VOOR)
    for aspect in aspecten:
        uit[f"{_ASPECT}:{aspect.code}"] = f"Hoofdstuk {aspect.label}"
        for deel in aspect.deelaspecten:
            uit[f"{_ASPECT}:{aspect.code}:{deel.code}"] = f"{aspect.label}: {deel.label}"
    return uit | _NA


def noem_plaats(plaats: str, plaatsen: dict[str, str]) -> str:
    """A place in words; one that the evaluation does not know stays as it was written."""
    return plaatsen.get(plaats, plaats)


def sorteer_teksten(teksten: Iterable[Rapporttekst], plaatsen: dict[str, str]) -> list[Rapporttekst]:
    """The texts in the order of the report; at places it does not know at the end."""
    volgorde = {plaats: nummer for nummer, plaats in enumerate(plaatsen)}
    return sorted(teksten, key=lambda tekst: (volgorde.get(tekst.plaats, len(volgorde)), tekst.plaats))
