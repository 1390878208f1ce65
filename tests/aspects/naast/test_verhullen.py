"""A strict story for whoever may not read it: not a word of it is left, and not a figure is another."""

from casus.controle import Omgeving
from casus.demonstratie import laad_demonstratie
from casus.model.kenmerken import beschrijf, loop_door

from aspects.cijfers import bereken_casus
from aspects.naast.verhullen import VERHULD, is_strikt, verhul

BESTAND = laad_demonstratie()
CIJFERS = [bereken_casus(casus, Omgeving.van_bestand(BESTAND)) for casus in BESTAND.casussen]
STRIKT = next(c for c in CIJFERS if is_strikt(c))
VELDEN = ("titel", "tekst", "toelichting", "omschrijving", "uitkomst", "woorden", "reden", "doel", "keuze_reden")


def _woorden(casus) -> set[str]:
    """Every free text of the story that is longer than a word or two."""
    gevonden = set()
    for _, ding in loop_door(casus):
        for veld in beschrijf(type(ding)):
            waarde = getattr(ding, veld.naam)
            if veld.naam in VELDEN and isinstance(waarde, str) and not veld.codes and len(waarde.split()) > 2:
                gevonden.add(waarde)
    return gevonden


def test_van_een_strikt_verhaal_blijft_geen_woord_over() -> None:
    verteld = _woorden(STRIKT.casus)
    assert len(verteld) > 60
    over = verhul(STRIKT).casus.model_dump_json()
    assert not [woorden for woorden in verteld if woorden in over]
    assert VERHULD in over


def test_de_cijfers_en_wie_er_deden_blijven_zoals_ze_waren() -> None:
    anders = verhul(STRIKT)
    assert (anders.aspecten, anders.regie, anders.doelen) == (STRIKT.aspecten, STRIKT.regie, STRIKT.doelen)
    assert [b.aanduiding for b in anders.casus.betrokkenen] == [b.aanduiding for b in STRIKT.casus.betrokkenen]
    assert [b.werking for b in anders.casus.bevindingen] == [b.werking for b in STRIKT.casus.bevindingen]
    assert (anders.casus.code, anders.casus.veiligheid) == (STRIKT.casus.code, "strikt")


def test_het_verhaal_zelf_verandert_er_niet_van() -> None:
    voor = STRIKT.casus.model_dump_json()
    verhul(STRIKT)
    assert STRIKT.casus.model_dump_json() == voor
