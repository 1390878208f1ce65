"""Thresholds and norm terms: from when on the app asks something or proposes a candidate."""

from decimal import Decimal
from fractions import Fraction
from functools import partial
from itertools import groupby
from typing import Any

import streamlit as st

from aspects.drempeluitleg import Drempeluitleg, laad_drempeluitleg
from aspects.invoergetallen import lees_heel
from aspects.prijslijst import laad_normtermijnen
from aspects.screens.prijslijst.getalveld import Getalveld, teken_getalveld
from aspects.screens.prijslijst.tabel import toon_groep
from casus.getallen import schrijf_getal
from casus.model import Onderzoek
from casus.model.keuzes import Drempelnaam
from casus.screens.bron import Onderzoekszicht
from casus.screens.tekst import letterlijk
from casus.woorden import woorden

_MEEST_DAGEN = 3660
_DAGEN = {
    "regie_drempel_dagen": (
        "Regie: vraag vanaf (dagen)",
        "Is er zo lang niemand met de regie, dan vraagt de app: wie had hier het overzicht?",
    ),
    "evaluatie_drempel_dagen": (
        "Terugkijken: vraag na meer dan (dagen)",
        "Is er langer dan dit niet teruggekeken op een doel of op ingekochte hulp, dan vraagt de app ernaar.",
    ),
}


def teken_drempels(huidig: Onderzoekszicht) -> None:
    """The days, the norm terms, and the thresholds of the candidates; each is stored as soon as it is filled in."""
    st.caption("Wat u invult, wordt meteen bewaard. De cijfers van alle verhalen rekenen er daarna mee.")
    st.header("Vragen bij een verhaal", anchor=False)
    for naam, (titel, uitleg) in _DAGEN.items():
        teken_getalveld(huidig, _maak_dagenveld(huidig.onderzoek, naam, titel, uitleg))
    st.header("Beslistermijnen: dagen van melding tot besluit", anchor=False)
    _teken_normen(huidig)
    st.header("Kandidaten: vanaf wanneer een voorstel", anchor=False)
    st.caption("Een deel schrijft u als een getal van 0 tot en met 1: 0,6 is 6 van de 10 verhalen.")
    for groep, leden in groupby(laad_drempeluitleg(), key=lambda drempel: drempel.groep):
        toon_groep(groep)
        for drempel in leden:
            teken_getalveld(huidig, _maak_drempelveld(huidig.onderzoek, drempel))


def _maak_dagenveld(onderzoek: Onderzoek, naam: str, titel: str, uitleg: str) -> Getalveld:
    waarde, standaard = getattr(onderzoek, naam), Onderzoek.model_fields[naam].default
    return Getalveld(
        naam=naam, titel=titel, waarde=str(waarde), uitleg=f"{uitleg} Standaard {standaard}.",
        lees=partial(lees_heel, minst=1, meest=_MEEST_DAGEN), schrijf=str,
        zet=lambda _, nieuw: {naam: nieuw}, terug=None if waarde == standaard else {naam: standaard},
    )  # fmt: skip


def _teken_normen(huidig: Onderzoekszicht) -> None:
    """A field for each law; a law without days has no norm. A law only this evaluation knows stands below."""
    st.caption("Laat een veld leeg als er geen termijn is: dan zegt de app niets over te laat.")
    normdagen = huidig.onderzoek.normdagen
    namen = woorden("wet")
    for wet in [*namen, *(wet for wet in normdagen if wet not in namen)]:
        teken_getalveld(huidig, _maak_normveld(normdagen, wet, _begin_groot(namen.get(wet, wet))))


def _maak_normveld(normdagen: dict[str, int], wet: str, titel: str) -> Getalveld:
    norm = next((norm for norm in laad_normtermijnen() if norm.wet == wet), None)
    standaard = norm.dagen if norm else None
    waarde = normdagen.get(wet)
    uitleg = "Geen termijn bekend die altijd geldt."
    if norm:
        bron = f"{_begin_groot(norm.omschrijving)} ({norm.grondslag})."
        uitleg = f"Standaard {norm.dagen}. {letterlijk(bron)} [Bron]({norm.bron_url})"
    return Getalveld(
        naam=f"normdagen.{wet}", titel=titel, waarde=_schrijf_dagen(waarde), uitleg=uitleg, lees=_lees_dagen,
        schrijf=_schrijf_dagen,
        zet=lambda onderzoek, nieuw: {"normdagen": _zet_of_weg(onderzoek.normdagen, wet, nieuw)},
        terug=None if waarde == standaard else {"normdagen": _zet_of_weg(normdagen, wet, standaard)},
    )  # fmt: skip


def _begin_groot(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]


def _lees_dagen(tekst: str) -> int | None:
    return lees_heel(tekst, 1, _MEEST_DAGEN) if tekst.strip() else None


def _schrijf_dagen(dagen: int | None) -> str:
    return "" if dagen is None else str(dagen)


def _maak_drempelveld(onderzoek: Onderzoek, drempel: Drempeluitleg) -> Getalveld:
    eigen: dict[Drempelnaam, Decimal] = onderzoek.drempels
    waarde = Fraction(eigen[drempel.naam]) if drempel.naam in eigen else drempel.standaard
    nu = "" if waarde == drempel.standaard else f" Nu {drempel.zeg(waarde)}."
    return Getalveld(
        naam=f"drempels.{drempel.naam}", titel=drempel.titel, waarde=schrijf_getal(waarde),
        uitleg=letterlijk(f"{drempel.uitleg} Standaard {drempel.zeg(drempel.standaard)}.{nu}"),
        lees=drempel.lees, schrijf=schrijf_getal,
        zet=lambda onderzoek, nieuw: {"drempels": _zet_drempel(onderzoek, drempel, nieuw)},
        terug={"drempels": _zet_of_weg(eigen, drempel.naam, None)} if drempel.naam in eigen else None,
    )  # fmt: skip


def _zet_drempel(onderzoek: Onderzoek, drempel: Drempeluitleg, waarde: Decimal) -> dict[Drempelnaam, Decimal]:
    """The evaluation's own thresholds; one that is as the standard is none of its own."""
    return _zet_of_weg(onderzoek.drempels, drempel.naam, None if waarde == drempel.standaard else waarde)


def _zet_of_weg(tabel: dict[Any, Any], naam: str, waarde: object) -> dict[Any, Any]:
    """The table with this value, or without it (None)."""
    rest = {sleutel: oud for sleutel, oud in tabel.items() if sleutel != naam or waarde is not None}
    return rest if waarde is None else {**rest, naam: waarde}
