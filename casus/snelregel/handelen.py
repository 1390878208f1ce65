"""What a typed line does to the story: added, or told otherwise of the chosen item. Returns steps."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from casus.bewerken import maak_lezing, nieuw_kenmerk, zet_velden
from casus.bewerken.halve import lees_halve, vind_half, vind_item
from casus.controle import Omgeving
from casus.model import Beleving, Casus, Notitie
from casus.model.lijsten import ITEMLIJSTEN
from casus.snelregel.gelezen import Gelezen, periodevelden
from casus.snelregel.herkennen import vind_woord
from casus.stappen import Stap, Zet

TEKSTVELD = {
    "gebeurtenissen": "titel", "notities": "tekst", "inzetten": "omschrijving", "voorzieningen": "omschrijving",
    "doelen": "omschrijving", "betrokkenen": "aanduiding", "regieperioden": "toelichting",
    "waarderingen": "toelichting", "bevindingen": "tekst", "citaten": "tekst", "vignetten": "tekst",
    "afspraken": "tekst",
}  # fmt: skip
DATUMVELD = {
    "gebeurtenissen": "datum", "inzetten": "van", "regieperioden": "van", "betrokkenen": "van", "doelen": "gesteld",
    "afspraken": "wanneer",
}  # fmt: skip
Keus = tuple[str, str] | None


@dataclass(frozen=True)
class Uitkomst:
    """Steps to carry out, and which item they are about; ``melding`` (Dutch) where there is something to say."""

    stappen: list[Stap]
    lijst: str = ""
    item: str = ""
    melding: str = ""
    meldingen: list[str] = field(default_factory=list)


def voeg_toe(gelezen: Gelezen, casus: Casus, omgeving: Omgeving, gekozen: Keus) -> Uitkomst:
    """Adds the line as a new item; what lacks something is kept half-filled."""
    if gelezen.leeg:
        return Uitkomst([])
    if gelezen.lijst == "belevingen":
        return voeg_beleving_toe(gelezen, casus, omgeving, gekozen)
    velden = {**gelezen.velden, "verteld_door": list(gelezen.door)}
    if gelezen.vragen:
        velden["nog_uitzoeken"] = samen(gelezen.vragen)
    if gelezen.lijst == "notities":
        notitie = Notitie.model_validate({"id": nieuw_kenmerk("notities"), **velden})
        return Uitkomst([Zet("notities", notitie)], "notities", notitie.id)
    nu = stand(casus, gelezen.lijst, gelezen.doel) if gelezen.doel else {}
    if nu:
        velden |= bij(nu, gelezen.door, gelezen.vragen)
    elif gelezen.doel:
        velden.setdefault(TEKSTVELD[gelezen.lijst], gelezen.tekst)
    kenmerk = gelezen.doel or nieuw_kenmerk(gelezen.lijst)
    had_half = vind_half(casus, gelezen.lijst, kenmerk) is not None
    uitkomst = zet(casus, omgeving, gelezen.lijst, kenmerk, velden)
    if uitkomst.meldingen and not had_half:
        stappen = [_met_woorden(stap, gelezen) for stap in uitkomst.stappen]
        return replace(uitkomst, stappen=stappen)
    return uitkomst


def zet(casus: Casus, omgeving: Omgeving, lijst: str, kenmerk: str, velden: dict[str, Any]) -> Uitkomst:
    """Fills in these fields; nothing to do without any."""
    if not velden:
        return Uitkomst([], lijst, kenmerk)
    stappen, meldingen = zet_velden(casus, omgeving, lijst, kenmerk, velden, nieuw_kenmerk("notities"))
    return Uitkomst(stappen, lijst, kenmerk, meldingen=meldingen)


def _met_woorden(stap: Stap, gelezen: Gelezen) -> Stap:
    """A half-filled item from the quick line keeps the words as they were typed."""
    if not isinstance(stap, Zet) or not isinstance(stap.na, Notitie):
        return stap
    notitie = stap.na.model_copy(update={"tekst": gelezen.tekst, "verteld_door": list(gelezen.door)})
    return Zet("notities", notitie, stap.voor)


def voeg_beleving_toe(gelezen: Gelezen, casus: Casus, omgeving: Omgeving, gekozen: Keus) -> Uitkomst:
    """How somebody lived the chosen event; without an event or a person it is kept as a note."""
    plek = wijs_aan(casus, gekozen)
    if plek is None or plek[0] != "gebeurtenissen" or gelezen.velden["betrokkene"] is None:
        vraag = None if gelezen.velden["betrokkene"] else samen(gelezen.vragen)
        notitie = Notitie(
            id=nieuw_kenmerk("notities"), tekst=gelezen.tekst, verteld_door=list(gelezen.door), nog_uitzoeken=vraag
        )
        waarom = "Zeg ook voor wie dat zo was." if vraag else "Kies eerst een gebeurtenis."
        return Uitkomst([Zet("notities", notitie)], "notities", notitie.id, f"{waarom} Het staat bij de notities.")
    beleving = Beleving(**gelezen.velden).model_dump()
    belevingen = list(stand(casus, *plek).get("belevingen") or [])
    plekken = [n for n, stuk in enumerate(belevingen) if stuk["betrokkene"] == beleving["betrokkene"]]
    if plekken:
        eerder = belevingen[plekken[0]]
        belevingen[plekken[0]] = {**beleving, "extra": eerder.get("extra", {})}
    else:
        belevingen.append(beleving)
    return zet(casus, omgeving, *plek, {"belevingen": belevingen})


def zie_anders(gelezen: Gelezen, casus: Casus, gekozen: Keus) -> Uitkomst:
    """'Zien we anders': the line becomes another telling of the chosen item; both stay."""
    plek = wijs_aan(casus, gekozen)
    if plek is None or gelezen.leeg:
        return Uitkomst([], melding="Kies eerst een item, en typ hoe iemand anders het vertelt.")
    lijst, kenmerk = plek
    half = vind_half(casus, lijst, kenmerk)
    ding = vind_item(casus, lijst, kenmerk) or (half.notitie if half else None)
    if not hasattr(ding, "lezingen"):
        return Uitkomst([], melding="Bij dit item kan dat niet.")
    velden = {} if lijst == "gebeurtenissen" else datumvelden(gelezen, lijst, stand(casus, lijst, kenmerk))
    if gelezen.lijst == "belevingen":
        velden = {}
    waar = "notities" if isinstance(ding, Notitie) else lijst
    return Uitkomst([maak_lezing(waar, ding, list(gelezen.door), gelezen.tekst, gelezen.datum, velden)], lijst, kenmerk)


def datumvelden(gelezen: Gelezen, lijst: str, nu: dict[str, Any]) -> dict[str, Any]:
    """The date of the line in the field it is about; empty where the item has none, or where that is not clear."""
    if gelezen.datum is None:
        return {}
    heeft_tot = "tot" in ITEMLIJSTEN[lijst].model_fields
    if lijst == "voorzieningen":
        return _voorzieningdatum(gelezen, nu)
    if lijst == "gebeurtenissen":
        return {"datum": gelezen.datum, "zoals_gezegd": gelezen.extra.get("gezegd")}
    if lijst == "doelen" and gelezen.extra.get("soort") == "tot":
        return {"streefdatum": gelezen.datum}
    if lijst not in DATUMVELD:
        return {}
    if heeft_tot:
        periode = periodevelden(gelezen)
        return periode if periode.get("tot") else {"van": gelezen.datum}
    return {DATUMVELD[lijst]: gelezen.datum}


def _voorzieningdatum(gelezen: Gelezen, nu: dict[str, Any]) -> dict[str, Any]:
    """The verb tells which date it is; without one it is the only date there is, or the first."""
    veld = vind_woord("voorziening_veld", gelezen.rest)
    if veld is None and vind_woord("voorziening_veld", gelezen.rest, ontkend_telt=True):
        return {}
    bekend = [naam for naam in ("gemeld", "aangevraagd", "besloten", "gestart", "beeindigd") if nu.get(naam)]
    if veld is None and len(bekend) > 1:
        return {}
    return {veld or (bekend[0] if bekend else "aangevraagd"): gelezen.datum}


def wijs_aan(casus: Casus, gekozen: Keus) -> Keus:
    """The chosen thing as (list, id): the half-filled item where its note was chosen; None where it is not there."""
    if gekozen is None or gekozen[0] not in ITEMLIJSTEN:
        return None
    lijst, kenmerk = gekozen
    if lijst == "notities":
        for half in lees_halve(casus):
            if half.notitie.id == kenmerk:
                return half.lijst, half.id
    if vind_item(casus, lijst, kenmerk) is None and vind_half(casus, lijst, kenmerk) is None:
        return None
    return lijst, kenmerk


def stand(casus: Casus, lijst: str, kenmerk: str) -> dict[str, Any]:
    """The fields as they now are, half-filled ones before those of the item."""
    item, half = vind_item(casus, lijst, kenmerk), vind_half(casus, lijst, kenmerk)
    return {**(item.model_dump() if item else {}), **(half.velden if half else {})}


def bij(nu: dict[str, Any], door: Iterable[str], vragen: Iterable[str], lijst: str = "") -> dict[str, Any]:
    """Who told it and what is to be looked up, beside what stood there."""
    kent = ITEMLIJSTEN[lijst].model_fields if lijst else {"verteld_door": None, "nog_uitzoeken": None}
    velden: dict[str, Any] = {}
    if "verteld_door" in kent and any(door):
        velden["verteld_door"] = list(dict.fromkeys([*(nu.get("verteld_door") or []), *door]))
    if "nog_uitzoeken" in kent and any(vragen):
        velden["nog_uitzoeken"] = samen([nu.get("nog_uitzoeken"), *vragen])
    return velden


def samen(zinnen: Iterable[str | None]) -> str | None:
    """Sentences as one text, each once; None where there are none."""
    return "; ".join(dict.fromkeys(zin for zin in zinnen if zin)) or None
