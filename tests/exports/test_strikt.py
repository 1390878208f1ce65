"""A story whose safety is strict, in the edition for those who took part: no word, role, day or picture of it.

Its figures count; a party of it is in the list of parties, where it stands without a story. The archive (.json) holds
everything by its nature.
"""

import re
from functools import cache

import pytest

from casus.datums import LOOPT_NOG, in_woorden
from casus.demonstratie import laad_demonstratie
from casus.model import Casus, Casusbestand
from casus.model.kenmerken import beschrijf, loop_door
from exports.rapport.bouwen import maak_rapport
from exports.rapport.model import Figuur, Prent, Tabel
from exports.schrijvers import SCHRIJVERS, Vraag
from tests.exports.lekken import Merken, lees_alles, plant_in_evaluatie, strak, vind_merken
from tests.exports.rapporttekst import lees_delen
from tests.exports.test_openbaar_aanval import soort

ENDEN = [einde for einde, schrijver in SCHRIJVERS.items() if not schrijver.heel]
SNEL = (".xlsx", ".qdpx")
MAG = {"betrokkenen.partij"}


@cache
def plant() -> tuple[Casusbestand, Merken, Casus]:
    bestand, merken = plant_in_evaluatie(laad_demonstratie())
    (strikt,) = [casus for casus in bestand.casussen if casus.veiligheid == "strikt"]
    return bestand, merken, strikt


@cache
def lees(einde: str) -> str:
    # The pictures of all timelines take a minute to read back from a PDF; that there is none of this story is below.
    hoofdstukken = ("aandachtspunten", "aspecten", "effecten", "onderzoek") if einde == ".pdf" else None
    return lees_alles(SCHRIJVERS[einde].schrijf(Vraag(plant()[0], "intern", hoofdstukken=hoofdstukken)), einde)


@pytest.mark.parametrize(
    "einde", [pytest.param(e, marks=() if e in SNEL else pytest.mark.lang) for e in ENDEN]
)  # fmt: skip
def test_in_geen_bestand_staat_een_woord_of_rol_van_het_strikte_verhaal(einde: str) -> None:
    _, merken, strikt = plant()
    van = {merk: merken[merk] for merk in vind_merken(lees(einde)) if merken[merk][0] == strikt.code}
    assert {soort(pad) for pad in van.values()} <= MAG
    assert len(vind_merken(lees(einde))) > 500, "van de andere verhalen staan er wel"


def test_in_wat_het_interne_rapport_zegt_staat_er_geen_woord_rol_of_beeld_van() -> None:
    bestand, merken, strikt = plant()
    delen = maak_rapport(bestand, uitgave="intern").delen
    van = {merk: merken[merk] for merk in vind_merken(strak(lees_delen(delen))) if merken[merk][0] == strikt.code}
    assert {soort(pad) for pad in van.values()} == MAG
    assert not [d for d in delen if isinstance(d, Prent | Figuur) and strikt.code in d.alt + d.bijschrift + d.svg]
    rijen = [(d.bijschrift, rij) for d in delen if isinstance(d, Tabel) for rij in d.rijen if strikt.code in rij]
    assert rijen == []


def lees_dagen(casus: Casus) -> set[str]:
    """Every day or month of a case, as a reader sees it; a year alone says too little to look for."""
    dagen = set()
    for _, ding in loop_door(casus):
        for veld in beschrijf(type(ding)):
            waarde = getattr(ding, veld.naam)
            if veld.soort in ("datum", "einde", "dag") and waarde not in (None, LOOPT_NOG):
                dagen.add(in_woorden(waarde))
    return {dag for dag in dagen if re.match(r"\d{1,2} ", dag)}


def test_geen_dag_die_alleen_het_strikte_verhaal_heeft_staat_in_het_rapport_of_het_werkboek() -> None:
    bestand, _, strikt = plant()
    onderzoek = bestand.onderzoek
    anders = [lees_dagen(casus) for casus in bestand.casussen if casus.code != strikt.code]
    panels = {in_woorden(gesprek.datum) for gesprek in bestand.panelgesprekken}
    eigen = lees_dagen(strikt) - set().union(*anders) - panels - {in_woorden(onderzoek.peildatum)}
    tekst = lees_delen(maak_rapport(bestand, uitgave="intern").delen)
    assert len(eigen) > 10 and [dag for dag in eigen if re.search(rf"\b{dag}\b", tekst)] == []
    ander = next(dagen for dagen in anders if len(dagen) > 20)
    assert [dag for dag in ander if dag in tekst], "van een ander verhaal staan de dagen er wel"


def test_was_het_verhaal_niet_strikt_dan_stond_alles_er_wel() -> None:
    """So that these tests can fail."""
    bestand, merken, strikt = plant()
    gewoon = strikt.model_copy(update={"veiligheid": "gewoon"})
    vraag = Vraag(bestand.model_copy(update={"casussen": [gewoon]}), "intern")
    assert len({soort(merken[merk]) for merk in vind_merken(strak(lees_delen(vraag.rapport.delen)))}) > 8
    assert len(vind_merken(lees_alles(SCHRIJVERS[".xlsx"].schrijf(vraag), ".xlsx"))) > 100
