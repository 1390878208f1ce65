"""How a model lies in tables: derived from the model itself, so that no field is described twice.

A scalar field is a column; a date has its two bounds beside it; a part (``toestemming``) lies flat with
its name before its columns; a list of parts is a table of its own. Of the items of a case, ids go to
``verwijzing`` and words from a list to ``kenmerk``, so that an analyst can join them; other lists and
free tables lie as JSON.
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from casus.bestand import lees_json_tekst, schrijf_json
from casus.datums import laatst, vroegst
from casus.model import Model
from casus.model.kenmerken import Veldkenmerk, beschrijf
from casus.model.lijsten import ITEMLIJSTEN

Rij = dict[str, Any]

# SQLite would make a float of digits it cannot hold; with this before them they stay a text.
_TE_GROOT = "#"
# Most of what lies as JSON is empty; reading that takes longer than making it.
_LEEG: dict[str, type[Any]] = {"{}": dict, "[]": list}

TABELNAMEN = {
    "notities": "notitie", "betrokkenen": "betrokkene", "gebeurtenissen": "gebeurtenis", "inzetten": "inzet",
    "voorzieningen": "voorziening", "regieperioden": "regieperiode", "doelen": "doel",
    "waarderingen": "waardering", "bevindingen": "bevinding", "citaten": "citaat", "vignetten": "vignet",
    "afspraken": "afspraak", "lezingen": "lezing", "belevingen": "beleving", "evaluaties": "evaluatie",
    "verificaties": "verificatie", "verloop": "stap", "deelnames": "deelname",
    "zelfredzaamheid": "zelfredzaamheid", "aspecten": "aspect", "deelaspecten": "deelaspect",
    "regels": "prijs", "panelgesprekken": "panelgesprek", "uitspraken": "uitspraak",
    "aandachtspunten": "aandachtspunt", "bewijs": "bewijs", "teksten": "rapporttekst",
    "principes": "principe", "acties": "actie",
}  # fmt: skip


@dataclass(frozen=True)
class Kolom:
    """One column: its name, and how a value gets in and out (``aard``: gewoon, getal, ja_nee, json)."""

    naam: str
    aard: str
    type: str
    grenzen: bool = False


@lru_cache
def kolommen(model: type[Model], voor: str = "") -> tuple[Kolom, ...]:
    """The columns of ``model`` itself, parts laid flat; lists of parts are not among them."""
    gevonden: list[Kolom] = []
    for veld in beschrijf(model):
        naam = voor + veld.naam
        if veld.soort == "model" and veld.model is not None:
            gevonden += kolommen(veld.model, naam + "_")
        elif veld.soort != "modellen" and not (model in ITEMLIJSTEN.values() and veld.soort == "lijst"):
            gevonden.append(_kolom(naam, veld))
    return tuple(gevonden)


def _kolom(naam: str, veld: Veldkenmerk) -> Kolom:
    if veld.soort in ("datum", "einde"):
        return Kolom(naam, "gewoon", "TEXT", grenzen=True)
    if veld.soort in ("tekst", "dag"):
        return Kolom(naam, "gewoon", "TEXT")
    if veld.soort == "heel":
        return Kolom(naam, "gewoon", "INTEGER")
    if veld.soort == "ja_nee":
        return Kolom(naam, "ja_nee", "INTEGER")
    return Kolom(naam, "getal" if veld.soort == "getal" else "json", "TEXT")


def naar_rij(ding: Model, voor: str = "") -> Rij:
    """The columns of ``ding`` with their values."""
    rij: Rij = {}
    los = type(ding) in ITEMLIJSTEN.values()
    for veld in beschrijf(type(ding)):
        naam, waarde = voor + veld.naam, getattr(ding, veld.naam)
        if veld.soort == "model" and veld.model is not None:
            rij |= naar_rij(waarde, naam + "_") if waarde is not None else _lege_rij(veld.model, naam + "_")
        elif veld.soort == "modellen" or (los and veld.soort == "lijst"):
            continue
        else:
            rij |= _waarde(_kolom(naam, veld), waarde)
    return rij


def _lege_rij(model: type[Model], voor: str) -> Rij:
    rij: Rij = {}
    for kolom in kolommen(model, voor):
        rij[kolom.naam] = None
        if kolom.grenzen:
            rij |= {f"{kolom.naam}_vroegst": None, f"{kolom.naam}_laatst": None}
    return rij


def _waarde(kolom: Kolom, waarde: Any) -> Rij:
    if kolom.grenzen:
        echt = waarde not in (None, "..")
        return {
            kolom.naam: waarde,
            f"{kolom.naam}_vroegst": vroegst(waarde).isoformat() if echt else None,
            f"{kolom.naam}_laatst": laatst(waarde).isoformat() if echt else None,
        }
    if waarde is None:
        return {kolom.naam: None}
    if kolom.aard == "ja_nee":
        return {kolom.naam: int(waarde)}
    if kolom.aard == "getal":
        return {kolom.naam: format(waarde, "f")}
    if kolom.aard == "json":
        return {kolom.naam: schrijf_json(waarde)}
    if isinstance(waarde, int) and not -(2**63) <= waarde < 2**63:
        return {kolom.naam: f"{_TE_GROOT}{waarde}"}
    return {kolom.naam: waarde}


def uit_rij(model: type[Model], rij: Rij, delen: dict[str, Any], voor: str = "") -> Rij:
    """The plain values of a ``model`` from its row; ``delen`` holds what lies in other tables."""
    waarden: Rij = {}
    for veld in beschrijf(model):
        naam = voor + veld.naam
        if not voor and veld.naam in delen:
            waarden[veld.naam] = delen[veld.naam]
        elif veld.soort == "model" and veld.model is not None:
            aanwezig = rij[naam + "_extra"] is not None
            waarden[veld.naam] = uit_rij(veld.model, rij, {}, naam + "_") if aanwezig else None
        elif veld.soort == "modellen" or (model in ITEMLIJSTEN.values() and veld.soort == "lijst"):
            waarden[veld.naam] = []
        else:
            waarden[veld.naam] = _uit_waarde(_kolom(naam, veld), rij[naam], veld)
    return waarden


def _uit_waarde(kolom: Kolom, waarde: Any, veld: Veldkenmerk) -> Any:
    if waarde is None:
        return None
    if kolom.aard == "ja_nee":
        return bool(waarde)
    if kolom.aard == "getal":
        return Decimal(waarde)
    if kolom.aard == "json":
        return _LEEG[waarde]() if waarde in _LEEG else lees_json_tekst(waarde)
    if veld.soort == "heel" and isinstance(waarde, str):
        return int(waarde.removeprefix(_TE_GROOT))
    return waarde
