"""What a typed line does to the story: added, put right at the chosen item, or told otherwise. Returns steps."""

from dataclasses import dataclass, field
from typing import Any

from casus.bewerken import maak_lezing, nieuw_kenmerk, zet_velden
from casus.bewerken.halve import HALF
from casus.controle import Omgeving
from casus.model import Beleving, Casus, Notitie
from casus.model.lijsten import ITEMLIJSTEN
from casus.snelregel.herkennen import netjes
from casus.snelregel.lezen import Gelezen
from casus.stappen import Stap, Zet

TEKSTVELD = {
    "gebeurtenissen": "titel", "notities": "tekst", "inzetten": "omschrijving", "voorzieningen": "omschrijving",
    "doelen": "omschrijving", "betrokkenen": "aanduiding", "regieperioden": "toelichting",
}  # fmt: skip
_DATUMVELD = {"gebeurtenissen": "datum", "inzetten": "van", "regieperioden": "van", "betrokkenen": "van", "doelen": "gesteld"}


@dataclass(frozen=True)
class Uitkomst:
    """Steps to carry out, and which item they are about; ``melding`` (Dutch) where there is something to say."""

    stappen: list[Stap]
    lijst: str = ""
    item: str = ""
    melding: str = ""
    meldingen: list[str] = field(default_factory=list)


def voeg_toe(gelezen: Gelezen, casus: Casus, omgeving: Omgeving, gekozen: tuple[str, str] | None) -> Uitkomst:
    """Adds the line as a new item; what lacks something is kept half-filled."""
    if gelezen.leeg:
        return Uitkomst([])
    if gelezen.lijst == "belevingen":
        return _voeg_beleving_toe(gelezen, casus, gekozen)
    velden = dict(gelezen.velden)
    velden["verteld_door"] = list(gelezen.door)
    if gelezen.vragen:
        velden["nog_uitzoeken"] = "; ".join(gelezen.vragen)
    if gelezen.lijst == "notities":
        notitie = Notitie.model_validate({"id": nieuw_kenmerk("notities"), **velden})
        return Uitkomst([Zet("notities", notitie)], "notities", notitie.id)
    if gelezen.doel:
        velden.pop("verteld_door")
    kenmerk = gelezen.doel or nieuw_kenmerk(gelezen.lijst)
    stappen, meldingen = zet_velden(casus, omgeving, gelezen.lijst, kenmerk, velden, nieuw_kenmerk("notities"))
    if meldingen and isinstance(stappen[0], Zet):
        stappen = [_met_woorden(stappen[0], gelezen)]
    return Uitkomst(stappen, gelezen.lijst, kenmerk, meldingen=meldingen)


def _met_woorden(stap: Zet, gelezen: Gelezen) -> Stap:
    """A half-filled item from the quick line keeps the words as they were typed."""
    notitie: Any = stap.na
    return Zet("notities", notitie.model_copy(update={"tekst": gelezen.tekst, "verteld_door": list(gelezen.door)}), stap.voor)


def _voeg_beleving_toe(gelezen: Gelezen, casus: Casus, gekozen: tuple[str, str] | None) -> Uitkomst:
    ding = _vind(casus, gekozen)
    if ding is None or gekozen is None or gekozen[0] != "gebeurtenissen" or gelezen.velden["betrokkene"] is None:
        tekst = f"beleving {gelezen.velden['score']}: {gelezen.velden['woorden']}".strip(" :")
        notitie = Notitie(id=nieuw_kenmerk("notities"), tekst=tekst, verteld_door=list(gelezen.door))
        return Uitkomst([Zet("notities", notitie)], "notities", notitie.id, "Kies eerst een gebeurtenis. Het staat bij de notities.")
    beleving = Beleving(**gelezen.velden)
    anderen = [b for b in ding.belevingen if b.betrokkene != beleving.betrokkene]
    return Uitkomst([Zet(gekozen[0], ding.model_copy(update={"belevingen": [*anderen, beleving]}), ding)], *gekozen)


def verbeter(gelezen: Gelezen, casus: Casus, omgeving: Omgeving, gekozen: tuple[str, str] | None) -> Uitkomst:
    """Puts the chosen item right: a date in the line becomes its date, other words are added to it.

    Without a date the words replace its text (the old text stays in the history). A note with a date
    becomes an event on the timeline.
    """
    ding = _vind(casus, gekozen)
    if ding is None or gekozen is None:
        return Uitkomst([], melding="Kies eerst een item: met pijl omhoog, of klik het aan in het beeld.")
    lijst, kenmerk = gekozen
    if lijst == "notities":
        return _plaats_notitie(gelezen, casus, omgeving, ding)
    velden: dict[str, Any] = {}
    if gelezen.datum and lijst in _DATUMVELD:
        if gelezen.extra.get("soort") == "tot" and "tot" in ITEMLIJSTEN[lijst].model_fields:
            velden["tot"] = gelezen.tot or gelezen.datum
        else:
            velden[_DATUMVELD[lijst]] = gelezen.datum
            if gelezen.tot and "tot" in ITEMLIJSTEN[lijst].model_fields:
                velden["tot"] = gelezen.tot
        if lijst == "gebeurtenissen":
            velden["zoals_gezegd"] = gelezen.extra.get("gezegd")
        if gelezen.rest and "toelichting" in ITEMLIJSTEN[lijst].model_fields:
            velden["toelichting"] = netjes(f"{ding.toelichting} {gelezen.rest}")
    elif gelezen.tekst:
        velden[TEKSTVELD[lijst]] = gelezen.tekst
    if gelezen.door:
        velden["verteld_door"] = list(dict.fromkeys([*ding.verteld_door, *gelezen.door]))
    stappen, meldingen = zet_velden(casus, omgeving, lijst, kenmerk, velden, nieuw_kenmerk("notities"))
    return Uitkomst(stappen, lijst, kenmerk, meldingen=meldingen)


def _plaats_notitie(gelezen: Gelezen, casus: Casus, omgeving: Omgeving, notitie: Notitie) -> Uitkomst:
    """A note gets its place: with a date it becomes an event, and the note says as which."""
    if HALF in notitie.extra and gelezen.datum:
        half = notitie.extra[HALF]
        velden = {_DATUMVELD.get(half["lijst"], "aangevraagd"): gelezen.datum}
        stappen, meldingen = zet_velden(casus, omgeving, half["lijst"], half["id"], velden, nieuw_kenmerk("notities"))
        return Uitkomst(stappen, half["lijst"], half["id"], meldingen=meldingen)
    if not gelezen.datum:
        tekst = gelezen.tekst or notitie.tekst
        return Uitkomst([Zet("notities", notitie.model_copy(update={"tekst": tekst}), notitie)], "notities", notitie.id)
    kenmerk = nieuw_kenmerk("gebeurtenissen")
    velden = {
        "titel": notitie.tekst[:200], "toelichting": netjes(f"{notitie.tekst[200:]} {gelezen.rest}"), "datum": gelezen.datum,
        "zoals_gezegd": gelezen.extra.get("gezegd"), "soort": "overig", "herkomst": notitie.herkomst,
        "verteld_door": list(dict.fromkeys([*notitie.verteld_door, *gelezen.door])), "over_afwezige": notitie.over_afwezige,
    }  # fmt: skip
    stappen, meldingen = zet_velden(casus, omgeving, "gebeurtenissen", kenmerk, velden, nieuw_kenmerk("notities"))
    if meldingen:
        return Uitkomst(stappen, "gebeurtenissen", kenmerk, meldingen=meldingen)
    geplaatst = notitie.model_copy(update={"geplaatst_als": kenmerk})
    return Uitkomst([*stappen, Zet("notities", geplaatst, notitie)], "gebeurtenissen", kenmerk)


def zie_anders(gelezen: Gelezen, casus: Casus, gekozen: tuple[str, str] | None) -> Uitkomst:
    """'Zien we anders': the line becomes another telling of the chosen item; both stay."""
    ding = _vind(casus, gekozen)
    if ding is None or gekozen is None or gelezen.leeg:
        return Uitkomst([], melding="Kies eerst een item, en typ hoe iemand anders het vertelt.")
    if not hasattr(ding, "lezingen"):
        return Uitkomst([], melding="Bij dit item kan dat niet.")
    velden: dict[str, Any] = {}
    if gelezen.datum and gekozen[0] != "gebeurtenissen" and gekozen[0] in _DATUMVELD:
        velden[_DATUMVELD[gekozen[0]]] = gelezen.datum
        if gelezen.tot:
            velden["tot"] = gelezen.tot
    stap = maak_lezing(gekozen[0], ding, list(gelezen.door), gelezen.tekst, gelezen.datum, velden)
    return Uitkomst([stap], *gekozen)


def _vind(casus: Casus, gekozen: tuple[str, str] | None) -> Any:
    if gekozen is None or gekozen[0] not in ITEMLIJSTEN:
        return None
    return next((ding for ding in getattr(casus, gekozen[0]) if ding.id == gekozen[1]), None)
