"""Two windows: different fields go together, the same field is put before the person."""

from pathlib import Path

import pytest

from casus.bewerken import lees_halve
from tests.casus.screens.schermhulp import Scherm, laad, zet_klaar
from tests.fabriek import maak_casus, maak_doel, maak_inzet


def _twee(db: Path, naam: str = "doelen", **adres: object) -> tuple[int, Scherm, Scherm]:
    (nummer,) = zet_klaar(db, maak_casus(doelen=[maak_doel()]))
    adres = adres or {"lijst": "doelen", "item": "d1"}
    een, twee = (Scherm(naam, db, casus=nummer, ik=ik, **adres) for ik in ("gespreksleider", "notulist"))
    return nummer, een, twee


def test_different_fields_of_one_item_are_both_stored_without_a_question(db: Path) -> None:
    nummer, een, twee = _twee(db)
    een.vul("Doel", "rust")
    twee.vul("Afgesproken", "2015")
    doel = laad(db, nummer).doelen[0]
    assert (doel.omschrijving, doel.gesteld) == ("rust", "2015")
    assert "Iemand anders" not in twee.teksten()


@pytest.mark.parametrize(("keus", "blijft"), [("Van mij: 'slaap'", "slaap"), ("Van de ander: 'rust'", "rust")])
def test_the_same_field_shows_both_values_and_the_person_chooses(db: Path, keus: str, blijft: str) -> None:
    nummer, een, twee = _twee(db)
    een.vul("Doel", "rust")
    twee.vul("Doel", "slaap")
    assert laad(db, nummer).doelen[0].omschrijving == "rust"
    assert "Iemand anders veranderde ‘Doel’ ook" in twee.teksten()
    knoppen = [knop.label.replace("\\", "") for knop in twee.app.button]
    assert {"Van de ander: 'rust'", "Van mij: 'slaap'"} <= set(knoppen)
    twee.app.button[knoppen.index(keus)].click()
    twee.loop()
    assert laad(db, nummer).doelen[0].omschrijving == blijft
    assert twee.veld("Doel").value == blijft
    assert "Iemand anders" not in twee.teksten()


def test_the_same_value_twice_is_no_question(db: Path) -> None:
    _, een, twee = _twee(db)
    een.vul("Doel", "rust")
    twee.vul("Doel", "rust")
    assert "Iemand anders" not in twee.teksten()


def test_an_item_that_was_removed_meanwhile_comes_back_half_and_nothing_typed_is_lost(db: Path) -> None:
    nummer, een, twee = _twee(db)
    een.klik("Verwijderen")
    twee.vul("Doel", "slaap")
    casus = laad(db, nummer)
    assert casus.doelen == []
    assert "Iemand anders veranderde ‘Doel’ ook" in twee.teksten()
    twee.app.button(key="conflict.omschrijving.1").click()
    twee.loop()
    assert lees_halve(laad(db, nummer))[0].velden == {"omschrijving": "slaap"}


def test_what_somebody_changed_meanwhile_is_not_removed_unseen(db: Path) -> None:
    nummer, een, twee = _twee(db)
    een.vul("Doel", "rust")
    twee.klik("Verwijderen")
    assert laad(db, nummer).doelen[0].omschrijving == "rust"
    assert "Er is niets verwijderd" in twee.teksten() and "rust" in twee.teksten()
    twee.klik("Begrepen").klik("Verwijderen")
    assert laad(db, nummer).doelen == []


def test_the_head_of_a_case_too(db: Path) -> None:
    nummer, een, twee = _twee(db, "voorbereiding", x="y")
    een.vul("Titel", "de trap op")
    twee.vul("Titel", "de trap af")
    assert laad(db, nummer).titel == "de trap op"
    assert "Iemand anders veranderde ‘Titel’ ook" in twee.teksten()
    twee.app.button(key="conflict.titel.1").click()
    twee.loop()
    assert laad(db, nummer).titel == "de trap af"


def test_and_a_part_of_the_head(db: Path) -> None:
    nummer, een, twee = _twee(db, "anders", x="y")
    een.vul("Vergeleken met", "oude_aanpak")
    twee.vul("Vergeleken met", "betere_aanpak")
    assert laad(db, nummer).referentie.soort == "oude_aanpak"
    knoppen = [knop.label for knop in twee.app.button]
    assert any("de oude aanpak" in k for k in knoppen) and any("een betere aanpak" in k for k in knoppen)
    twee.app.button(key="conflict.referentie.1").click()
    twee.loop()
    assert laad(db, nummer).referentie.soort == "betere_aanpak"


def test_different_fields_of_the_head_go_together(db: Path) -> None:
    nummer, een, twee = _twee(db, "voorbereiding", x="y")
    een.vul("Titel", "de trap op")
    twee.vul("Code", "C77")
    casus = laad(db, nummer)
    assert (casus.code, casus.titel) == ("C77", "de trap op")
    assert "Iemand anders" not in twee.teksten()


def test_at_the_table_a_price_that_two_people_changed_shows_no_amount(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(inzetten=[maak_inzet()]))
    adres = {"casus": nummer, "ik": "evaluatieteam", "lijst": "inzetten", "item": "i1"}
    een, twee = Scherm("inzetten", db, **adres), Scherm("inzetten", db, **adres)
    een.vul("Eigen prijs", "62,5")
    twee.vul("Eigen prijs", "71,25")
    assert "62,5" in str([knop.label for knop in twee.app.button])
    twee.app.query_params["ik"] = "gespreksleider"
    twee.loop()
    gezien = twee.teksten() + str([knop.label for knop in twee.app.button])
    assert "Inzet en kosten" in gezien
    assert "62,5" not in gezien and "71,25" not in gezien


@pytest.mark.parametrize(
    ("wie", "aan_tafel", "ziet"),
    [("gespreksleider", False, False), ("notulist", False, False), ("gespreksleider", True, True),
     ("evaluatieteam", False, True)],
)  # fmt: skip
def test_no_price_in_the_form_at_the_table_unless_the_inwoner_asked(db: Path, wie, aan_tafel, ziet) -> None:
    (nummer,) = zet_klaar(db, maak_casus(inzetten=[maak_inzet()], kosten_aan_tafel=aan_tafel))
    scherm = Scherm("inzetten", db, casus=nummer, ik=wie, lijst="inzetten", item="i1")
    assert ("Eigen prijs" in scherm.labels()) == ziet
    assert "Hoeveel" in scherm.labels()
