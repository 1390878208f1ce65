"""What is not complete or cannot be yet: kept as a note with its half-filled fields, never refused at the table.

The fields stand in the note's ``extra`` under ``half_ingevuld``, so that they go along in the exchange file.
Source: product, "The session comes first".
"""

from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from casus.controle import Omgeving, controleer_casus
from casus.meldingen import vertaal
from casus.model import Casus, Model, Notitie
from casus.model.kenmerken import beschrijf, veldkenmerk
from casus.stappen import Stap, Weg, Zet
from casus.model.lijsten import ITEMLIJSTEN
from casus.woorden import lijstnaam

HALF = "half_ingevuld"


@dataclass(frozen=True)
class Half:
    """A half-filled item: for which list and id, what was filled in, and what is still wrong with it."""

    notitie: Notitie
    lijst: str
    id: str
    velden: dict[str, Any] = field(default_factory=dict)


def lees_halve(casus: Casus) -> list[Half]:
    """All half-filled items of a case; a note whose half fields make no sense is just a note."""
    gevonden = []
    for notitie in casus.notities:
        half = notitie.extra.get(HALF)
        if isinstance(half, dict) and half.get("lijst") in ITEMLIJSTEN and isinstance(half.get("velden"), dict):
            gevonden.append(Half(notitie, half["lijst"], str(half.get("id", "")), half["velden"]))
    return gevonden


def vind_half(casus: Casus, lijst: str, kenmerk: str) -> Half | None:
    """The half-filled item with this list and id; None where there is none."""
    return next((half for half in lees_halve(casus) if (half.lijst, half.id) == (lijst, kenmerk)), None)


def vind_item(casus: Casus, lijst: str, kenmerk: str) -> Any:
    """The item with this list and id; None where there is none."""
    return next((ding for ding in getattr(casus, lijst) if ding.id == kenmerk), None)


def zet_velden(
    casus: Casus, omgeving: Omgeving, lijst: str, kenmerk: str, velden: dict[str, Any], notitie_id: str
) -> tuple[list[Stap], list[str]]:
    """Fills in fields of an item, new or existing.

    ``velden`` are plain values as in the exchange file; a date may be words that could not be read.
    Returns the steps, and in Dutch what still lacks or cannot be: then the fields are kept as a note
    (``notitie_id`` is its id where it is new) and the item itself stays as it was.
    """
    huidig, half = vind_item(casus, lijst, kenmerk), vind_half(casus, lijst, kenmerk)
    samen = {**(half.velden if half else {}), **velden}
    rauw = {**(huidig.model_dump() if huidig else {"id": kenmerk}), **samen}
    nieuw, meldingen = probeer(casus, omgeving, lijst, rauw)
    if nieuw is not None and not meldingen:
        stappen: list[Stap] = [Zet(lijst, nieuw, huidig)]
        return (stappen + [Weg("notities", half.notitie.id)] if half else stappen), []
    return [_bewaar_half(half, lijst, kenmerk, samen, meldingen, notitie_id)], meldingen


def probeer(casus: Casus, omgeving: Omgeving, lijst: str, rauw: dict[str, Any]) -> tuple[Model | None, list[str]]:
    """The item these values make, and what is wrong with it in its case (Dutch, with the field's label)."""
    model = ITEMLIJSTEN[lijst]
    try:
        nieuw: Any = model.model_validate(rauw)
    except ValidationError as fout:
        return None, [_zin(model, f.plaats, f.bericht) for f in vertaal(fout)]
    anderen = [ding for ding in getattr(casus, lijst) if ding.id != nieuw.id]
    plek = len(anderen)
    for nummer, ding in enumerate(getattr(casus, lijst)):
        if ding.id == nieuw.id:
            plek = nummer
    met = casus.model_copy(update={lijst: [*anderen[:plek], nieuw, *anderen[plek:]]})
    fouten = controleer_casus(met, omgeving)
    return nieuw, [_zin(model, f.plaats[2:] if f.plaats[:1] == (lijst,) else f.plaats, f.bericht) for f in fouten]


def _zin(model: type[Model], plaats: tuple[str | int, ...], bericht: str) -> str:
    for deel in plaats:
        if isinstance(deel, str) and deel in model.model_fields:
            titel = veldkenmerk(model, deel).titel
            return f"{titel}: nog invullen" if bericht in ("ontbreekt", "mag niet leeg zijn") else f"{titel}: {bericht}"
    return bericht


def _bewaar_half(
    half: Half | None, lijst: str, kenmerk: str, velden: dict[str, Any], meldingen: list[str], notitie_id: str
) -> Stap:
    uitzoeken = "klopt nog niet: " + "; ".join(meldingen)
    inhoud = {"lijst": lijst, "id": kenmerk, "velden": velden}
    tekst = _korte_tekst(lijst, velden)
    if half is None:
        return Zet("notities", Notitie(id=notitie_id, tekst=tekst, nog_uitzoeken=uitzoeken, extra={HALF: inhoud}))
    extra = {**half.notitie.extra, HALF: inhoud}
    nieuw = half.notitie.model_copy(update={"tekst": tekst, "nog_uitzoeken": uitzoeken, "extra": extra})
    return Zet("notities", nieuw, half.notitie)


def _korte_tekst(lijst: str, velden: dict[str, Any]) -> str:
    woorden = [
        str(velden[veld.naam])
        for veld in beschrijf(ITEMLIJSTEN[lijst])
        if veld.soort == "tekst" and not veld.codes and not veld.verwijst and velden.get(veld.naam) and veld.naam != "id"
    ]
    return f"{lijstnaam(lijst)}: {', '.join(woorden[:2])}" if woorden else f"{lijstnaam(lijst)}, nog leeg"
