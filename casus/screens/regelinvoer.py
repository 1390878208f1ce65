"""The quick line on the timeline: each line stored before the next word, echoed before Enter, undone with one key."""

from datetime import date
from typing import Any

import streamlit as st

from casus.model import Casus
from casus.screens.acties import tekst_van, wis_item, wis_tekst
from casus.screens.bron import Zicht, doe, maak_ongedaan, meld, opslag, wis_melding, zicht
from casus.screens.keuze import gekozen_item, kies
from casus.screens.lijnstand import lees_nummer, met_opmerking, verwerk_regels, werk_concept_bij
from casus.screens.raamwerk import STANDAARD_TOETSEN, Regel, snelregel
from casus.snelregel import Gelezen, lees_regel, verbeter, voeg_toe, zie_anders
from casus.snelregel.handelen import Uitkomst
from casus.snelregel.zeggen import zeg_terug
from casus.woorden import lijstnaam

PLEK = "tijdlijn.regel"
_TOETSEN = tuple(
    {
        **toets,
        "leegt": toets["naam"] in ("notitie", "verbeteren", "anders"),
        "label": toets["label"].removesuffix(" maken"),
    }
    for toets in STANDAARD_TOETSEN
)
"""At every key that stores the line the field is empty at once: who types on types the next line."""


@st.fragment
def teken_snelregel() -> None:
    """Handles the lines that came in, and draws the field with its echo."""
    huidig = zicht()
    if huidig is None:
        return
    sleutel = f"{PLEK}.{huidig.nr}"
    if verwerk_regels(huidig.nr, sleutel, PLEK, lambda regel: verwerk(zicht() or huidig, regel, sleutel)):
        st.rerun()
    concept = werk_concept_bij(huidig.nr, sleutel, PLEK)
    echo, soort = zeg_terug(lees(huidig, concept), huidig.casus)
    snelregel(
        key=sleutel,
        label="Wat gebeurde er, en wanneer?",
        plaatshouder="mrt 2016 huisbezoek gebiedsteammedewerker",
        echo=met_opmerking(echo, concept) or "Enter zet het op de tijdlijn. Zonder datum wordt het een notitie.",
        echo_soort=soort,  # type: ignore[arg-type]
        concept=concept,
        gekozen=_gekozen_tekst(huidig),
        volgnummer=lees_nummer(sleutel),
        toetsen=_TOETSEN,
        focus=True,
    )


def _gekozen_tekst(huidig: Zicht) -> str:
    keuze = gekozen_item()
    if keuze is None or not (tekst := tekst_van(huidig, *keuze)):
        return ""
    return f"{lijstnaam(keuze[0])}: {tekst[:70]}"


def lees(huidig: Zicht, tekst: str) -> Gelezen:
    """Reads a line in its case; relative dates count from the chosen item, else from the last entered."""
    sessie = huidig.casus.sessiedatum or huidig.omgeving.onderzoek.peildatum
    return lees_regel(tekst, huidig.casus, anker=_anker(huidig.casus), sessiedatum=date.fromisoformat(sessie))


def _anker(casus: Casus) -> str | None:
    keuze = gekozen_item()
    dingen: list[Any] = []
    if keuze:
        dingen = [d for d in getattr(casus, keuze[0], []) if d.id == keuze[1]]
    dingen = dingen or casus.gebeurtenissen[-1:]
    for ding in dingen:
        for veld in ("datum", "van", "gesteld", "aangevraagd", "gemeld"):
            if waarde := getattr(ding, veld, None):
                return str(waarde)
    return None


def verwerk(huidig: Zicht, regel: Regel, sleutel: str) -> str | None:
    """Carries out one line; returns the text that stays in the field (None: nothing stays)."""
    wis_melding()
    gelezen = lees(huidig, regel.tekst)
    if regel.actie == "ongedaan":
        maak_ongedaan(huidig.nr)
        return regel.tekst
    if regel.actie in ("vorige", "volgende"):
        _blader(huidig, -1 if regel.actie == "vorige" else 1)
        return regel.tekst
    if regel.actie == "hoort_niet":
        return _haal_weg(huidig, regel.tekst, sleutel)
    uitkomst = _UITVOER[regel.actie](huidig, gelezen)
    if uitkomst.melding:
        meld(uitkomst.melding, "vraag")
    if not uitkomst.stappen:
        return regel.tekst
    if not doe(huidig.nr, _omschrijf(regel, gelezen), uitkomst.stappen):
        return regel.tekst
    if uitkomst.lijst and regel.actie != "notitie":
        kies(uitkomst.lijst, uitkomst.item)
    _onthoud_gezegd(sleutel, regel, gelezen, uitkomst)
    return None


def _onthoud_gezegd(sleutel: str, regel: Regel, gelezen: Gelezen, uitkomst: Uitkomst) -> None:
    """What 'hoort er niet in' is about, right after it was said: the words that were added to an item."""
    toegevoegd = gelezen.rest if regel.actie == "verbeteren" and gelezen.datum else ""
    st.session_state[f"{sleutel}.gezegd"] = (uitkomst.lijst, uitkomst.item, toegevoegd)


def _omschrijf(regel: Regel, gelezen: Gelezen) -> str:
    wat = {"toevoegen": "", "notitie": "notitie: ", "verbeteren": "verbeterd: ", "anders": "zien we anders: "}[
        regel.actie
    ]
    return f"{wat}{gelezen.tekst[:60]}"


def _als_notitie(huidig: Zicht, gelezen: Gelezen) -> Uitkomst:
    if gelezen.leeg:
        return Uitkomst([])
    notitie = Gelezen("notities", {"tekst": gelezen.tekst}, gelezen.tekst, gelezen.door)
    return voeg_toe(notitie, huidig.casus, huidig.omgeving, None)


_UITVOER = {
    "toevoegen": lambda h, g: voeg_toe(g, h.casus, h.omgeving, gekozen_item()),
    "notitie": _als_notitie,
    "verbeteren": lambda h, g: verbeter(g, h.casus, h.omgeving, gekozen_item()),
    "anders": lambda h, g: zie_anders(g, h.casus, gekozen_item()),
}


def _blader(huidig: Zicht, stap: int) -> None:
    """Chooses the item entered before or after the chosen one."""
    volgorde = [
        (r["lijst"], r["item"])
        for r in reversed(opslag().geschiedenis(huidig.nr, None, 400))
        if r["lijst"] != "kop" and r["voor"] is None and tekst_van(huidig, r["lijst"], r["item"])
    ]
    volgorde = list(dict.fromkeys(volgorde)) or [("gebeurtenissen", g.id) for g in huidig.casus.gebeurtenissen]
    if not volgorde:
        return
    keuze = gekozen_item()
    plek = volgorde.index(keuze) if keuze in volgorde else (len(volgorde) if stap < 0 else -1)
    lijst, item = volgorde[max(0, min(len(volgorde) - 1, plek + stap))]
    kies(lijst, item)


def _haal_weg(huidig: Zicht, tekst: str, sleutel: str) -> str | None:
    """F8: a typed passage; with an empty field the words just added, else the chosen item. Again F8 confirms."""
    vraag, gezegd = f"{sleutel}.zeker", st.session_state.get(f"{sleutel}.gezegd", ("", "", ""))
    keuze = gekozen_item()
    woorden = tekst.strip() or (gezegd[2] if keuze == gezegd[:2] else "")
    item = tekst_van(huidig, *keuze) if keuze else ""
    if not woorden and not item:
        meld("Kies eerst een item, of typ de woorden die weg moeten.", "vraag")
        return tekst
    doel = woorden or f"item {keuze}"
    if st.session_state.get(vraag) != doel:
        st.session_state[vraag] = doel
        wat = woorden or item
        meld(
            f"‘{wat[:80]}’ verdwijnt helemaal, ook uit de geschiedenis. Dit kan niet terug. Druk nog een keer op F8.",
            "vraag",
        )
        return tekst
    st.session_state.pop(vraag, None)
    st.session_state.pop(f"{sleutel}.gezegd", None)
    if woorden:
        return None if wis_tekst(huidig, woorden) else tekst
    if keuze and wis_item(huidig, *keuze):
        kies(None, None)
    return None
