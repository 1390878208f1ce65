"""A strict story for whoever may not read it: its words are gone, what it counts for stays.

Source: confidentiality, "Safety of people" (strikt: for who leads its talk and the evaluation team only).
"""

from dataclasses import replace
from typing import Any, TypeVar

from aspects.cijfers import CasusCijfers
from casus.model import Model
from casus.model.kenmerken import Veldkenmerk, beschrijf
from casus.model.lijsten import ITEMLIJSTEN

VERHULD = "alleen voor het evaluatieteam"
_KENMERKEN = ("id", "code", "team", "medewerker", "facilitator", "deelaspect", "partij", "aanduiding")
"""Texts that name or count and tell nothing: ids, codes, teams, pseudonyms, parts of aspects, parties, roles."""

M = TypeVar("M", bound=Model)


def is_strikt(cijfers: CasusCijfers) -> bool:
    """True where the safety of the story is strict."""
    return cijfers.casus.veiligheid == "strikt"


def verhul(cijfers: CasusCijfers) -> CasusCijfers:
    """The same figures with a case without its words: no title, no text of any item, no vignette, no note."""
    casus = cijfers.casus
    anders = {lijst: [zonder_woorden(ding) for ding in getattr(casus, lijst)] for lijst in ITEMLIJSTEN}
    anders |= {"vignetten": [], "notities": [], "afspraken": []}
    return replace(cijfers, casus=zonder_woorden(casus).model_copy(update=anders))


def zonder_woorden(ding: M) -> M:
    """The thing with every free text of it and of its parts left out; what must be there says for whom it is."""
    anders: dict[str, Any] = {}
    for veld in beschrijf(type(ding)):
        waarde = getattr(ding, veld.naam)
        if veld.soort == "modellen" and veld.naam not in ITEMLIJSTEN:
            anders[veld.naam] = [zonder_woorden(deel) for deel in waarde]
        elif veld.soort == "model" and waarde is not None:
            anders[veld.naam] = zonder_woorden(waarde)
        elif veld.naam == "extra":
            anders[veld.naam] = {}
        elif _is_vrij(veld) and waarde:
            anders[veld.naam] = VERHULD if veld.verplicht else None if veld.mag_leeg else ""
    return ding.model_copy(update=anders)


def _is_vrij(veld: Veldkenmerk) -> bool:
    return veld.soort == "tekst" and not veld.codes and veld.verwijst is None and veld.naam not in _KENMERKEN
