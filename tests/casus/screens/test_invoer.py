"""Every field is stored when it is left; what cannot be yet is kept and said."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from casus.bewerken import lees_halve
from casus.model import Referentie
from casus.screens.velden import lees_datumveld, typbaar
from casus.storage import Opslag
from tests.casus.screens.schermhulp import Scherm, laad, zet_klaar
from tests.fabriek import (
    maak_betrokkene, maak_casus, maak_doel, maak_gebeurtenis, maak_inzet, maak_regieperiode, maak_voorziening,
)  # fmt: skip

NIEUW: dict[str, tuple[str, list[tuple[str, Any]], dict[str, Any]]] = {
    "betrokkenen": (
        "Nieuwe betrokkene",
        [("Aanduiding", "buurvrouw"), ("Soort", "naaste"), ("Lijn", 0), ("Aan tafel", True), ("Erbij vanaf", "2015")],
        {"aanduiding": "buurvrouw", "soort": "naaste", "lijn": 0, "bij_sessie": True, "van": "2015"},
    ),
    "inzetten": (
        "Nieuwe inzet",
        [("Wie gaf het", "b1"), ("Wat", "hulp thuis"), ("Vanaf", "mrt 2016"), ("Tot", "loopt nog"),
         ("Hoeveel", "2,50"), ("Eenheid", "uur"), ("Per", "week")],
        {"betrokkene": "b1", "omschrijving": "hulp thuis", "van": "2016-03", "tot": "..", "aantal": Decimal("2.50"),
         "eenheid": "uur", "per": "week"},
    ),
    "voorzieningen": (
        "Nieuwe voorziening",
        [("Wat is er aangevraagd", "traplift"), ("Aangevraagd", "12-5-2016"), ("Gekregen", "wacht nog"),
         ("Dagen opgeschort", "14"), ("Wet", "wmo")],
        {"omschrijving": "traplift", "aangevraagd": "2016-05-12", "gestart": "..", "opgeschort_dagen": 14,
         "wet": "wmo"},
    ),
    "regieperioden": (
        "Nieuwe regieperiode",
        [("Welke regie", "dagelijks"), ("Wie had de regie", "b1"), ("Vanaf", "voorjaar 2016"), ("Samen-regie", True)],
        {"vorm": "dagelijks", "houder": "b1", "van": "2016-21", "gedeeld": True},
    ),
    "doelen": (
        "Nieuw doel",
        [("Doel", "weer buiten komen"), ("Afgesproken", "2016"), ("Samen met de inwoner", False),
         ("Hoe staat het ermee", "behaald")],
        {"omschrijving": "weer buiten komen", "gesteld": "2016", "met_inwoner": False, "status": "behaald"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("lijst", NIEUW)
def test_a_new_item_is_half_until_what_is_needed_is_there(db: Path, lijst: str) -> None:
    (nummer,) = zet_klaar(db)
    knop, velden, verwacht = NIEUW[lijst]
    scherm = Scherm(lijst, db, casus=nummer).klik(knop)
    voor = len(getattr(laad(db, nummer), lijst))
    scherm.vul(*velden[0])
    if lijst != "voorzieningen":
        casus = laad(db, nummer)
        assert len(getattr(casus, lijst)) == voor
        assert [(half.lijst, half.id) for half in lees_halve(casus)] == [(lijst, scherm.item)]
        assert "Klopt nog niet, maar is wel bewaard" in scherm.teksten()
    for label, waarde in velden[1:]:
        scherm.vul(label, waarde)
    casus = laad(db, nummer)
    ding = getattr(casus, lijst)[-1]
    assert {naam: getattr(ding, naam) for naam in verwacht} == verwacht
    assert lees_halve(casus) == []
    assert ding.id == scherm.item
    assert "Klopt nog niet" not in scherm.teksten()


def test_a_change_is_stored_and_shown_in_the_list(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(doelen=[maak_doel("d1"), maak_doel("d2", omschrijving="rust")]))
    scherm = Scherm("doelen", db, casus=nummer, lijst="doelen", item="d2")
    scherm.vul("Doel", "meer rust")
    assert [doel.omschrijving for doel in laad(db, nummer).doelen] == ["weer buiten komen", "meer rust"]
    assert scherm.app.radio[0].options == ["weer buiten komen", "meer rust"]


def test_choosing_in_the_list_opens_that_item_also_where_two_are_called_the_same(db: Path) -> None:
    zelfde = [maak_regieperiode(f"r{n}", van=f"201{n}", tot=f"201{n}") for n in range(4)]
    (nummer,) = zet_klaar(db, maak_casus(regieperioden=zelfde))
    scherm = Scherm("regieperioden", db, casus=nummer)
    scherm.app.radio[0].set_value("r2")
    scherm.loop()
    assert scherm.item == "r2"
    assert scherm.veld("Vanaf").value == "2012"


def test_looking_at_an_item_changes_nothing(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(inzetten=[maak_inzet(tot="[2016-05..2016-08]", aantal=Decimal("1.50"))]))
    scherm = Scherm("inzetten", db, casus=nummer, lijst="inzetten", item="i1")
    scherm.loop().loop()
    assert Opslag(db).versie(nummer) == 1


@pytest.mark.parametrize(
    ("getypt", "opgeslagen", "zin"),
    [
        ("12-5-2016", "2016-05-12", "12 mei 2016"),
        ("mei 2016", "2016-05", "mei 2016, dag onbekend"),
        ("ongeveer mei 2016", "2016-05~", "rond mei 2016"),
        ("tussen mei en augustus 2016", "[2016-05..2016-08]", "midden 2016"),
    ],
)
def test_under_a_date_stands_how_it_was_understood(db: Path, getypt: str, opgeslagen: str, zin: str) -> None:
    (nummer,) = zet_klaar(db, maak_casus(doelen=[maak_doel(gesteld="2015")]))
    scherm = Scherm("doelen", db, casus=nummer, lijst="doelen", item="d1").vul("Afgesproken", getypt)
    assert laad(db, nummer).doelen[0].gesteld == opgeslagen
    assert zin in " ".join(caption.value for caption in scherm.app.caption)
    assert scherm.veld("Afgesproken").value == getypt, "the words stand as they were typed"


def test_words_that_are_no_date_are_kept_and_said(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(doelen=[maak_doel(gesteld="2015")]))
    scherm = Scherm("doelen", db, casus=nummer, lijst="doelen", item="d1").vul("Afgesproken", "toen het sneeuwde")
    casus = laad(db, nummer)
    assert casus.doelen[0].gesteld == "2015"
    assert lees_halve(casus)[0].velden == {"gesteld": "toen het sneeuwde"}
    assert "Deze datum kan ik niet lezen" in scherm.teksten()
    assert "is geen datum" in scherm.teksten() and "Toegestaan" not in scherm.teksten()
    opnieuw = Scherm("doelen", db, casus=nummer, lijst="doelen", item="d1")
    assert opnieuw.veld("Afgesproken").value == "toen het sneeuwde"
    opnieuw.vul("Afgesproken", "winter 2015")
    casus = laad(db, nummer)
    assert (casus.doelen[0].gesteld, lees_halve(casus)) == ("2015-24", [])


def test_an_end_before_the_begin_is_kept_half_and_completed_later(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(inzetten=[maak_inzet(van="2016-05", tot="2016-08")]))
    scherm = Scherm("inzetten", db, casus=nummer, lijst="inzetten", item="i1").vul("Tot", "jan 2016")
    casus = laad(db, nummer)
    assert (casus.inzetten[0].tot, lees_halve(casus)[0].velden) == ("2016-08", {"tot": "2016-01"})
    assert "ligt voor het begin" in scherm.teksten()
    scherm.vul("Vanaf", "2015")
    casus = laad(db, nummer)
    assert (casus.inzetten[0].van, casus.inzetten[0].tot, lees_halve(casus)) == ("2015", "2016-01", [])


def test_a_number_that_is_none_is_kept_and_said(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(inzetten=[maak_inzet()]))
    scherm = Scherm("inzetten", db, casus=nummer, lijst="inzetten", item="i1").vul("Hoeveel", "een paar")
    assert "'een paar' is geen getal" in scherm.teksten()
    scherm.vul("Hoeveel", "3")
    casus = laad(db, nummer)
    assert (casus.inzetten[0].aantal, lees_halve(casus)) == (Decimal(3), [])


def test_an_emptied_field_is_empty(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(voorzieningen=[maak_voorziening(loket="Wmo-loket", gemeld="2016")]))
    scherm = Scherm("voorzieningen", db, casus=nummer, lijst="voorzieningen", item="v1")
    scherm.vul("Loket", "").vul("Gemeld", "")
    ding = laad(db, nummer).voorzieningen[0]
    assert (ding.loket, ding.gemeld) == (None, None)


def test_inzet_in_the_other_scenario_asks_for_the_referentie(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(inzetten=[maak_inzet()]))
    scherm = Scherm("inzetten", db, casus=nummer, lijst="inzetten", item="i1").vul("Hoort bij", "referentie")
    assert "deze casus heeft nog geen referentie" in scherm.teksten()
    assert laad(db, nummer).inzetten[0].scenario == "interventie"


def test_with_a_referentie_inzet_can_belong_to_it(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(inzetten=[maak_inzet()], referentie=Referentie(soort="oude_aanpak")))
    Scherm("inzetten", db, casus=nummer, lijst="inzetten", item="i1").vul("Hoort bij", "referentie")
    assert laad(db, nummer).inzetten[0].scenario == "referentie"


def test_a_gebeurtenis_and_a_notitie_open_beside_the_timeline(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(gebeurtenissen=[maak_gebeurtenis()]))
    scherm = Scherm("tijdlijn", db, casus=nummer, lijst="gebeurtenissen", item="g1")
    scherm.vul("Wat gebeurde er", "de val").vul("Wie waren erbij", ["b1"]).vul("Soort", "crisis")
    ding = laad(db, nummer).gebeurtenissen[0]
    assert (ding.titel, ding.betrokkenen, ding.soort) == ("de val", ["b1"], "crisis")


def test_half_fields_of_a_file_may_hold_anything(db: Path) -> None:
    rommel = {"betrokkene": {"a": 1}, "van": 5, "tot": ["x"], "aantal": True, "verteld_door": "b1", "scenario": 3}
    half = {"lijst": "inzetten", "id": "i9", "velden": rommel}
    notitie = {"id": "n1", "tekst": "x", "extra": {"half_ingevuld": half}}
    (nummer,) = zet_klaar(db, maak_casus(notities=[notitie]))
    scherm = Scherm("inzetten", db, casus=nummer, lijst="inzetten", item="i9")
    scherm.vul("Wat", "iets")
    assert lees_halve(laad(db, nummer))[0].velden["omschrijving"] == "iets"


def test_fields_that_say_nothing_here_are_behind_more(db: Path) -> None:
    regie = maak_regieperiode(vorm="dagelijks", houder="b1")
    (nummer,) = zet_klaar(db, maak_casus(regieperioden=[regie], betrokkenen=[maak_betrokkene()]))
    scherm = Scherm("regieperioden", db, casus=nummer, lijst="regieperioden", item="r1")
    voorop = [veld.label for veld in scherm.app.columns[1].selectbox]
    assert "Als niemand de regie had" in voorop, "behind 'Meer', still there"
    scherm.vul("Wie had de regie", "").vul("Als niemand de regie had", "gemist")
    assert laad(db, nummer).regieperioden[0].duiding == "gemist"


@pytest.mark.parametrize("datum", ["2016-09?", "2016-09-03?", "2016-09%", "2016?", "2016-21~", "[2016-03-01..2016-05]"])
def test_a_stored_date_stands_in_its_field_in_words_that_read_the_same(datum: str) -> None:
    woorden = typbaar(datum)
    assert "-" not in woorden and "?" not in woorden
    assert lees_datumveld(woorden, einde=False) == datum


@pytest.mark.parametrize(
    ("lijst", "onderwerp"), [("betrokkenen", "informeel"), ("voorzieningen", "voorzieningen"), ("doelen", "doelen")]
)
def test_whether_it_was_asked_is_said_and_taken_back(db: Path, lijst: str, onderwerp: str) -> None:
    (nummer,) = zet_klaar(db)
    scherm = Scherm(lijst, db, casus=nummer)
    for antwoord, bewaard in (("ja", {onderwerp: "ja"}), ("deels", {onderwerp: "deels"}), (None, {})):
        (vraag,) = scherm.app.get("button_group")
        vraag.set_value(antwoord)
        scherm.loop()
        assert laad(db, nummer).uitgevraagd == bewaard


def test_something_that_stands_there_is_no_proof_that_it_was_asked(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(doelen=[maak_doel()]))
    assert "Is het ook echt besproken?" in Scherm("doelen", db, casus=nummer).teksten()
    assert laad(db, nummer).uitgevraagd == {}
