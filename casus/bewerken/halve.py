"""What is not complete or cannot be yet: kept as a note with its half-filled fields, never refused at the table.

The fields stand in the note's ``extra`` under ``half_ingevuld``, so that they go along in the exchange file.
Source: product, "The session comes first".
"""

import re
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from casus.bewerken.verwijzen import vervang
from casus.controle import Omgeving, controleer_casus
from casus.meldingen import vertaal
from casus.model import Casus, Model, Notitie
from casus.model.kenmerken import beschrijf, veldkenmerk
from casus.model.lijsten import ITEMLIJSTEN
from casus.stappen import Stap, Weg, Zet
from casus.woorden import lijstnaam

HALF = "half_ingevuld"
NOG_NIET = "klopt nog niet: "


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
        if isinstance(half, dict) and isinstance(half.get("velden"), dict):
            lijst, kenmerk = half.get("lijst"), half.get("id")
            if isinstance(lijst, str) and lijst in ITEMLIJSTEN and isinstance(kenmerk, str) and kenmerk:
                gevonden.append(Half(notitie, lijst, kenmerk, half["velden"]))
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
    samen = {**(half.velden if half else {}), **{naam: _schoon(waarde) for naam, waarde in velden.items()}}
    rauw = {**(huidig.model_dump() if huidig else {"id": kenmerk}), **samen}
    nieuw, meldingen = probeer(casus, omgeving, lijst, rauw)
    if nieuw is None or meldingen:
        return [_bewaar_half(half, lijst, kenmerk, samen, meldingen, notitie_id)], meldingen
    return _maak_heel(casus, lijst, nieuw, huidig, half), []


def _schoon(waarde: Any) -> Any:
    """Text without what no exchange file may hold: NUL, half a character."""
    if not isinstance(waarde, str):
        return waarde
    return "".join("\ufffd" if 0xD800 <= ord(teken) <= 0xDFFF else teken for teken in waarde if teken != "\0")


def _maak_heel(casus: Casus, lijst: str, nieuw: Any, huidig: Any, half: Half | None) -> list[Stap]:
    """The item; the note it was until now goes, and what named or stood on that note comes to the item."""
    if half is None:
        return [Zet(lijst, nieuw, huidig)]
    notitie = half.notitie
    nieuw = vervang(_erf(nieuw, half), {notitie.id}, None)
    stappen: list[Stap] = [Zet(lijst, nieuw, huidig)]
    for andere in ITEMLIJSTEN:
        for ding in getattr(casus, andere):
            if ding.id not in (nieuw.id, notitie.id) and (anders := vervang(ding, {notitie.id}, nieuw.id)) != ding:
                stappen.append(Zet(andere, anders, ding))
    return [*stappen, Weg("notities", notitie.id, notitie)]


def _erf(nieuw: Any, half: Half) -> Any:
    """The item with what people put on its note beside the half fields; words that stand in no field yet too."""
    notitie = half.notitie
    velden = type(nieuw).model_fields
    anders: dict[str, Any] = {}
    if "lezingen" in velden:
        anders["lezingen"] = [*nieuw.lezingen, *notitie.lezingen]
        anders["verteld_door"] = list(dict.fromkeys([*nieuw.verteld_door, *notitie.verteld_door]))
        anders["herkomst"] = nieuw.herkomst or notitie.herkomst
        anders["nog_uitzoeken"] = _voeg_zin_toe(nieuw.nog_uitzoeken, _eigen_vraag(notitie))
    if "over_afwezige" in velden:
        anders["over_afwezige"] = nieuw.over_afwezige or notitie.over_afwezige
    rest = {naam: waarde for naam, waarde in notitie.extra.items() if naam != HALF}
    anders["extra"] = {**rest, **nieuw.extra}
    if notitie.tekst != _korte_tekst(half.lijst, half.velden) and _woorden(notitie.tekst) - _alle_woorden(nieuw):
        if "toelichting" in velden:
            anders["toelichting"] = f"{nieuw.toelichting} (gezegd: {notitie.tekst})".strip()
        elif "nog_uitzoeken" in velden:
            anders["nog_uitzoeken"] = _voeg_zin_toe(anders["nog_uitzoeken"], f"gezegd: {notitie.tekst}")
    return nieuw.model_copy(update=anders)


def _woorden(tekst: str) -> set[str]:
    return set(re.findall(r"\w+", tekst.casefold()))


def _alle_woorden(ding: Model) -> set[str]:
    return _woorden(" ".join(str(waarde) for waarde in ding.model_dump().values()))


def _eigen_vraag(notitie: Notitie) -> str | None:
    """What somebody wrote there to look up; not what this module wrote."""
    vraag = notitie.nog_uitzoeken
    return None if vraag is None or vraag.startswith(NOG_NIET) else vraag


def _voeg_zin_toe(was: str | None, zin: str | None) -> str | None:
    return "; ".join(dict.fromkeys(deel for deel in (was, zin) if deel)) or None


def probeer(casus: Casus, omgeving: Omgeving, lijst: str, rauw: dict[str, Any]) -> tuple[Model | None, list[str]]:
    """The item these values make, and what is wrong with it in its case (Dutch, with the field's label)."""
    model = ITEMLIJSTEN[lijst]
    try:
        nieuw: Any = model.model_validate(_zonder_lege(model, rauw))
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


def _zonder_lege(model: type[Model], rauw: dict[str, Any]) -> dict[str, Any]:
    """An emptied field is an absent one: it gets its default, or is still to be filled in."""
    over = dict(rauw)
    for veld in beschrijf(model):
        vrij = veld.soort == "tekst" and not veld.codes and not veld.verwijst
        leeg = over.get(veld.naam, 0) is None or (over.get(veld.naam) == "" and not vrij)
        if leeg and veld.mag_leeg:
            over[veld.naam] = None
        elif leeg:
            del over[veld.naam]
    return over


def _zin(model: type[Model], plaats: tuple[str | int, ...], bericht: str) -> str:
    for deel in plaats:
        if isinstance(deel, str) and deel in model.model_fields:
            titel = veldkenmerk(model, deel).titel
            return f"{titel}: nog invullen" if bericht in ("ontbreekt", "mag niet leeg zijn") else f"{titel}: {bericht}"
    return bericht


def _bewaar_half(
    half: Half | None, lijst: str, kenmerk: str, velden: dict[str, Any], meldingen: list[str], notitie_id: str
) -> Stap:
    uitzoeken = NOG_NIET + "; ".join(meldingen)
    tekst = _korte_tekst(lijst, velden)
    if half is None:
        inhoud = {"lijst": lijst, "id": kenmerk, "velden": velden}
        return Zet("notities", Notitie(id=notitie_id, tekst=tekst, nog_uitzoeken=uitzoeken, extra={HALF: inhoud}))
    was = half.notitie
    if was.tekst != _korte_tekst(lijst, half.velden):
        tekst = was.tekst
    if vraag := _eigen_vraag(was):
        velden = {**velden, "nog_uitzoeken": _voeg_zin_toe(velden.get("nog_uitzoeken"), vraag)}
    extra = {**was.extra, HALF: {"lijst": lijst, "id": kenmerk, "velden": velden}}
    nieuw = was.model_copy(update={"tekst": tekst, "nog_uitzoeken": uitzoeken, "extra": extra})
    return Zet("notities", nieuw, was)


def _korte_tekst(lijst: str, velden: dict[str, Any]) -> str:
    woorden = [
        str(velden[veld.naam])
        for veld in beschrijf(ITEMLIJSTEN[lijst])
        if veld.soort == "tekst" and not (veld.codes or veld.verwijst or veld.naam == "id") and velden.get(veld.naam)
    ]
    return f"{lijstnaam(lijst)}: {', '.join(woorden[:2])}" if woorden else f"{lijstnaam(lijst)}, nog leeg"
