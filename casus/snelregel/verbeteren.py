"""Putting the chosen item right with one line: 'nee, dat was later'. Returns steps."""

import re
from dataclasses import replace
from typing import Any

from casus.bewerken import nieuw_kenmerk
from casus.bewerken.halve import vind_item
from casus.controle import Omgeving
from casus.datums import laatst, lees_datum, vroegst
from casus.model import Casus, Notitie
from casus.model.lijsten import ITEMLIJSTEN
from casus.snelregel.gelezen import Gelezen, maak_titel
from casus.snelregel.handelen import (
    TEKSTVELD, Keus, Uitkomst, bij, datumvelden, samen, stand, voeg_beleving_toe, wijs_aan, zet,
)  # fmt: skip
from casus.snelregel.herkennen import netjes, vind_hoeveelheid, vind_mensen, vind_woord
from casus.stappen import Zet

MAX_NOTITIETITEL = 200
_WELK_JAAR = ("Gelezen als ", "Van welk jaar is ")
_PERSOONVELD = {"inzetten": "betrokkene", "regieperioden": "houder"}


def verbeter(gelezen: Gelezen, casus: Casus, omgeving: Omgeving, gekozen: Keus) -> Uitkomst:
    """Puts the chosen item right: a date in the line becomes its date, other words are added to it.

    Without a date the words replace its text (the old text stays in the history), or fill in who or how much; a date
    that cannot be read yet ('in maart') is added to it with its question. A note with a date becomes an event on the
    timeline; one that was placed already puts that item right. A bare year answers an open "welk jaar?": 'met Pasen'
    and '2016' together are Pasen 2016.
    """
    plek = wijs_aan(casus, gekozen)
    if plek is None:
        return Uitkomst([], melding="Kies eerst een item: met pijl omhoog, of klik het aan in het beeld.")
    if gelezen.leeg:
        return Uitkomst([], melding="Typ wat er anders moet, en druk dan op F2.")
    if gelezen.lijst == "belevingen":
        return voeg_beleving_toe(gelezen, casus, omgeving, gekozen)
    lijst, kenmerk = plek
    nu = stand(casus, lijst, kenmerk)
    if lijst == "notities":
        verder = _waar_staat(casus, nu.get("geplaatst_als"))
        if verder is not None and verder[0] != "notities":
            return verbeter(gelezen, casus, omgeving, verder)
        if gelezen.datum:
            return _plaats_notitie(gelezen, casus, omgeving, vind_item(casus, lijst, kenmerk))
    velden = _verbeterde_velden(gelezen, casus, lijst, nu)
    vragen = (*gelezen.extra.get("tijdvragen", ()), *_vraag_welke_datum(gelezen, lijst, velden))
    return zet(casus, omgeving, lijst, kenmerk, velden | bij({**nu, **velden}, gelezen.door, vragen, lijst))


def _verbeterde_velden(gelezen: Gelezen, casus: Casus, lijst: str, nu: dict[str, Any]) -> dict[str, Any]:
    """What of the item the line changes."""
    velden = datumvelden(gelezen, lijst, nu)
    woorden = gelezen.rest if velden else gelezen.tekst
    if lijst == "inzetten":
        hoeveel, woorden, _ = vind_hoeveelheid(woorden)
        velden |= hoeveel
    velden |= _persoon(casus, lijst, nu, woorden)
    if lijst == "voorzieningen" and (uitkomst := vind_woord("uitkomst", woorden)):
        velden["uitkomst"] = uitkomst
    if lijst == "gebeurtenissen":
        mensen = [*nu.get("betrokkenen", []), *vind_mensen(casus, woorden).ids]
        if mensen:
            velden["betrokkenen"] = list(dict.fromkeys(mensen))
        soort = vind_woord("soort_gebeurtenis", woorden)
        if soort and nu.get("soort", "overig") == "overig":
            velden["soort"] = soort
        velden |= _met_jaar(gelezen, nu)
    onleesbaar = gelezen.datum is None and gelezen.extra.get("tijdvragen")
    geen_plek = lijst == "voorzieningen" and gelezen.datum is not None
    erbij = bool(velden.keys() - {"betrokkenen", "soort"} or onleesbaar or geen_plek)
    velden |= _woordvelden(lijst, nu, woorden, erbij)
    return velden


def _met_jaar(gelezen: Gelezen, nu: dict[str, Any]) -> dict[str, Any]:
    """What was said before, now with its year; the question which year it was is answered."""
    nader = vul_jaar_aan(nu.get("zoals_gezegd"), gelezen.datum or "")
    if nader is None:
        return {}
    open_vragen = [zin for zin in (nu.get("nog_uitzoeken") or "").split("; ") if not zin.startswith(_WELK_JAAR)]
    gezegd = f"{nu['zoals_gezegd']}, {gelezen.extra.get('gezegd')}"
    return {"datum": nader, "zoals_gezegd": gezegd, "nog_uitzoeken": samen(open_vragen)}


def vul_jaar_aan(gezegd: str | None, jaar: str) -> str | None:
    """'met Pasen' and '2016' as one date (EDTF); None where they make none within that year."""
    if not gezegd or not re.fullmatch(r"[0-9]{4}", jaar):
        return None
    gelezen = lees_datum(f"{gezegd} {jaar}")
    if gelezen is None or gelezen.datum is None or gelezen.tot is not None or gelezen.datum == jaar:
        return None
    binnen = vroegst(jaar) <= vroegst(gelezen.datum) and laatst(gelezen.datum) <= laatst(jaar)
    return gelezen.datum if binnen else None


def _vraag_welke_datum(gelezen: Gelezen, lijst: str, velden: dict[str, Any]) -> tuple[str, ...]:
    if lijst != "voorzieningen" or gelezen.datum is None or gelezen.datum in velden.values():
        return ()
    return (f"{gelezen.extra['gezegd']}: was dat aangevraagd, besloten of gekregen?",)


def _woordvelden(lijst: str, nu: dict[str, Any], woorden: str, erbij: bool) -> dict[str, Any]:
    """The words beside a date or amount are added to the item; words alone take the place of its text."""
    if not woorden:
        return {}
    velden = ITEMLIJSTEN[lijst].model_fields
    toelichting = nu.get("toelichting") or ""
    if not erbij:
        if lijst != "gebeurtenissen":
            return {TEKSTVELD[lijst]: woorden}
        titel, meer = maak_titel(woorden)
        return {"titel": titel, **({"toelichting": netjes(f"{toelichting} {meer}")} if meer else {})}
    if "toelichting" in velden:
        return {"toelichting": netjes(f"{toelichting} {woorden}")}
    if lijst == "betrokkenen":
        return {"nog_uitzoeken": samen([nu.get("nog_uitzoeken"), woorden])}
    return {TEKSTVELD[lijst]: netjes(f"{nu.get(TEKSTVELD[lijst]) or ''} {woorden}")}


def _persoon(casus: Casus, lijst: str, nu: dict[str, Any], woorden: str) -> dict[str, Any]:
    """Who it was, where that was still to be filled in and the line names one person."""
    veld = _PERSOONVELD.get(lijst)
    mensen = vind_mensen(casus, woorden)
    if veld is None or veld in nu or len(mensen.ids) != 1 or mensen.vragen:
        return {}
    return {veld: mensen.ids[0]}


def _plaats_notitie(gelezen: Gelezen, casus: Casus, omgeving: Omgeving, notitie: Notitie) -> Uitkomst:
    """A note gets its place: with a date it becomes an event, and the note says as which."""
    kenmerk = nieuw_kenmerk("gebeurtenissen")
    kort = len(notitie.tekst) <= MAX_NOTITIETITEL
    titel, meer = (notitie.tekst, "") if kort else maak_titel(notitie.tekst)
    alles = f"{notitie.tekst} {gelezen.rest}"
    periode = f"({gelezen.extra.get('gezegd')})" if gelezen.tot is not None else ""
    velden = {
        "titel": titel, "toelichting": netjes(f"{meer} {gelezen.rest} {periode}"), "datum": gelezen.datum,
        "zoals_gezegd": gelezen.extra.get("gezegd"), "soort": vind_woord("soort_gebeurtenis", alles) or "overig",
        "betrokkenen": list(vind_mensen(casus, alles).ids), "herkomst": notitie.herkomst,
        "verteld_door": list(dict.fromkeys([*notitie.verteld_door, *gelezen.door])),
        "over_afwezige": notitie.over_afwezige,
        "nog_uitzoeken": samen([notitie.nog_uitzoeken, *gelezen.extra.get("tijdvragen", ())]),
        "lezingen": [lezing.model_dump() for lezing in notitie.lezingen],
    }  # fmt: skip
    eerder = lees_datum(notitie.tekst)
    if eerder is not None and eerder.datum is None:
        velden |= _met_jaar(gelezen, {**velden, "zoals_gezegd": eerder.zoals_gezegd})
    uitkomst = zet(casus, omgeving, "gebeurtenissen", kenmerk, velden)
    if uitkomst.meldingen:
        return uitkomst
    geplaatst = notitie.model_copy(update={"geplaatst_als": kenmerk})
    return replace(uitkomst, stappen=[*uitkomst.stappen, Zet("notities", geplaatst, notitie)])


def _waar_staat(casus: Casus, kenmerk: str | None) -> Keus:
    """The list in which this id stands; None where in none."""
    return next(((lijst, kenmerk) for lijst in ITEMLIJSTEN if kenmerk and vind_item(casus, lijst, kenmerk)), None)
