"""Anders?: the referentie gets a kind, a moment, and items of its own."""

from pathlib import Path

from casus.bewerken import lees_halve
from casus.model import Referentie
from casus.storage import Opslag
from tests.casus.screens.schermhulp import Scherm, laad, zet_klaar
from tests.fabriek import maak_casus, maak_inzet


def test_the_kind_is_named_first_and_the_rest_comes_after(db: Path) -> None:
    (nummer,) = zet_klaar(db)
    scherm = Scherm("anders", db, casus=nummer)
    assert scherm.labels() == []
    scherm.vul("Vergeleken met", "lichtere_aanpak").vul("Splitsingspunt", "mei 2016")
    scherm.vul("Toelichting", "zonder *aanvraag*")
    verwacht = Referentie(soort="lichtere_aanpak", splitsingspunt="2016-05", toelichting="zonder *aanvraag*")
    assert laad(db, nummer).referentie == verwacht


def test_the_comparison_can_be_taken_away_while_nothing_belongs_to_it(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(referentie=Referentie(soort="anders")))
    Scherm("anders", db, casus=nummer).klik("Haal de vergelijking weg")
    assert laad(db, nummer).referentie is None
    Opslag(db).maak_ongedaan(nummer, "gespreksleider")
    assert laad(db, nummer).referentie == Referentie(soort="anders")


def test_with_items_it_says_why_not(db: Path) -> None:
    inzet = maak_inzet(scenario="referentie")
    (nummer,) = zet_klaar(db, maak_casus(referentie=Referentie(soort="anders"), inzetten=[inzet]))
    scherm = Scherm("anders", db, casus=nummer)
    assert "kan pas als er hiernaast niets meer bij staat" in scherm.teksten()
    assert "hulp thuis" in scherm.teksten()
    assert not [knop for knop in scherm.app.button if knop.label == "Haal de vergelijking weg"]


def test_a_new_item_starts_in_this_scenario(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(referentie=Referentie(soort="anders")))
    scherm = Scherm("anders", db, casus=nummer)
    next(knop for knop in scherm.app.button if knop.label == "Nog een inzet").click()
    scherm.app.run()  # goes to another screen, which is not in this small app
    (half,) = lees_halve(laad(db, nummer))
    assert (half.lijst, half.velden) == ("inzetten", {"scenario": "referentie"})
    scherm = Scherm("inzetten", db, casus=nummer, lijst="inzetten", item=half.id)
    scherm.vul("Wie gaf het", "b1").vul("Wat", "taxi").vul("Vanaf", "2016")
    assert laad(db, nummer).inzetten[0].scenario == "referentie"
