"""Every screen runs: with nothing in the store, with an empty case, and with the demonstration."""

from pathlib import Path

import pytest

from casus.demonstratie import laad_demonstratie
from casus.model.lijsten import ITEMLIJSTEN
from casus.storage import Opslag
from tests.casus.screens.schermhulp import LIJSTSCHERMEN, SCRIPTS, VAN_ONDERZOEK, Scherm, zet_klaar
from tests.fabriek import maak_casus

# complete, in work, strict, two inwoners, not chosen, consent withdrawn
DEMONSTRATIE = ("C03", "C02", "C13", "C14", "C16", "C21")


@pytest.mark.parametrize("naam", SCRIPTS)
def test_with_an_empty_store(db: Path, naam: str) -> None:
    scherm = Scherm(naam, db)
    assert scherm.app.title or naam.startswith("tijdlijn")
    assert ("Er staat nog niets" in scherm.teksten()) == (naam == "casussen")


@pytest.mark.parametrize("naam", SCRIPTS)
def test_with_an_address_of_a_case_that_is_not_there(db: Path, naam: str) -> None:
    zet_klaar(db)
    tekst = Scherm(naam, db, casus=999, lijst="inzetten", item="nergens").teksten()
    assert naam in VAN_ONDERZOEK or "Deze casus is er niet (meer)" in tekst


@pytest.mark.parametrize("naam", SCRIPTS)
def test_with_a_case_without_anything(db: Path, naam: str) -> None:
    (nummer,) = zet_klaar(db, maak_casus(betrokkenen=[]))
    tekst = Scherm(naam, db, casus=nummer).teksten()
    if naam in LIJSTSCHERMEN:
        assert f"Nog geen {naam}" in tekst


@pytest.mark.parametrize("naam", SCRIPTS)
def test_with_the_demonstration(db: Path, naam: str) -> None:
    winkel = Opslag(db)
    winkel.zet_bestand(laad_demonstratie(), "proef", demonstratie=True)
    nummers = {regel.code: regel.nr for regel in winkel.casussen()}
    for code in DEMONSTRATIE:
        Scherm(naam, db, casus=nummers[code])


@pytest.mark.parametrize("lijst", LIJSTSCHERMEN)
def test_the_first_and_last_item_of_each_kind_of_the_demonstration(db: Path, lijst: str) -> None:
    winkel = Opslag(db)
    winkel.zet_bestand(laad_demonstratie(), "proef", demonstratie=True)
    nummer = winkel.casussen()[0].nr
    dingen = getattr(winkel.laad_casus(nummer)[0], lijst)
    for ding in (dingen[0], dingen[-1]):
        scherm = Scherm(lijst, db, casus=nummer, lijst=lijst, item=ding.id)
        assert any(knop.label == "Verwijderen" for knop in scherm.app.button)
    assert winkel.laad_casus(nummer)[1] == 1, "looking changes nothing"


@pytest.mark.parametrize("lijst", [*ITEMLIJSTEN, "rommel", "regievraag"])
def test_an_address_of_an_item_that_is_not_there(db: Path, lijst: str) -> None:
    (nummer,) = zet_klaar(db)
    Scherm("tijdlijn", db, casus=nummer, lijst=lijst, item="nergens")
