"""Fields of one thing of an evaluation: what a person fills in, and what is stored of it."""

from pathlib import Path
from typing import Any

import pytest

from casus.model import Aandachtspunt, Actie, Panelgesprek, Uitspraak
from casus.stappen import Weg, Zet
from casus.storage import Opslag
from tests.casus.screens.schermhulp import SCRIPTS, Scherm, zet_klaar

_SCRIPT = (
    "from casus.screens.opening import open_onderzoekscherm\n"
    "from casus.screens.onderzoekformulier import teken_velden\n"
    "huidig = open_onderzoekscherm('Proef', 'Proef')\n"
    "namen = ['advies', ('categorie', 'status'), 'aandachtspunten', 'eigenaar']\n"
    "teken_velden(huidig, 'acties', 'a1', namen, 'proef')\n"
    "teken_velden(huidig, 'panelgesprekken', 'p1', ['datum'], 'proef')\n"
    "teken_velden(huidig, 'panelgesprekken', 'p1', ['tekst', 'aandachtspunt'], 'proef', deel=('uitspraken', 'u1'))\n"
)
ACTIE = Actie(id="a1", advies="Bel eerder", categorie="opdracht", herkomst="nieuw")
PUNT = Aandachtspunt(id="k1", nummer=4, soort="drempel", titel="De aanvraag duurt lang", aspecten=["regie"])
GESPREK = Panelgesprek(
    id="p1", naam="Jeugd", datum="2017-11-20", deelnemers="drie rollen",
    uitspraken=[Uitspraak(id="u1", tekst="Dat klopt"), Uitspraak(id="u2", tekst="Soms")],
)  # fmt: skip


@pytest.fixture
def scherm(db: Path, monkeypatch: pytest.MonkeyPatch) -> Scherm:
    monkeypatch.setitem(SCRIPTS, "onderzoekformulier", _SCRIPT)
    zet_klaar(db, acties=[ACTIE], aandachtspunten=[PUNT], panelgesprekken=[GESPREK])
    return Scherm("onderzoekformulier", db)


def laad(db: Path) -> Any:
    return Opslag(db).evaluaties.laad(1)


def verander(db: Path, **anders: Any) -> None:
    """Somebody else changes the action."""
    nu = laad(db).acties[0]
    Opslag(db).evaluaties.wijzig(1, "iemand", "proef", [Zet("acties", nu.model_copy(update=anders), nu)])


def test_a_field_is_stored_when_it_is_left_and_nothing_else_changes(scherm: Scherm, db: Path) -> None:
    scherm.vul("Advies", "Bel binnen een week")
    assert laad(db).acties == (ACTIE.model_copy(update={"advies": "Bel binnen een week"}),)
    assert Opslag(db).evaluaties.laatste_handeling(1, "gespreksleider").omschrijving == "Advies bij actie"


def test_a_choice_shows_words_and_stores_the_code(scherm: Scherm, db: Path) -> None:
    assert scherm.veld("Categorie").options == ["organisatie", "opdracht", "slimmer werken"]
    scherm.vul("Categorie", "efficientie")
    assert laad(db).acties[0].categorie == "efficientie"


def test_a_point_is_chosen_by_its_number_and_title(scherm: Scherm, db: Path) -> None:
    scherm.vul("Aandachtspunten", ["k1"])
    assert scherm.veld("Aandachtspunten").options == ["4. De aanvraag duurt lang"]
    assert laad(db).acties[0].aandachtspunten == ["k1"]


def test_a_part_is_changed_in_its_place(scherm: Scherm, db: Path) -> None:
    scherm.vul("Bij aandachtspunt", "k1")
    assert [(u.id, u.aandachtspunt) for u in laad(db).panelgesprekken[0].uitspraken] == [("u1", "k1"), ("u2", None)]


@pytest.mark.parametrize(("label", "waarde"), [("Advies", " "), ("Datum", "ergens in de herfst")])
def test_what_cannot_be_is_not_stored_and_stays_as_it_was_typed(
    scherm: Scherm, db: Path, label: str, waarde: str
) -> None:
    voor = laad(db)
    scherm.vul(label, waarde)
    assert laad(db) == voor
    assert scherm.veld(label).value == waarde
    assert "Nog niet bewaard" in scherm.teksten()


def test_a_date_is_read_as_people_write_it(scherm: Scherm, db: Path) -> None:
    scherm.vul("Datum", "3 december 2017")
    assert laad(db).panelgesprekken[0].datum == "2017-12-03"


def test_two_people_change_other_fields_and_both_stay(scherm: Scherm, db: Path) -> None:
    verander(db, eigenaar="beleid")
    scherm.vul("Advies", "Bel meteen")
    assert laad(db).acties[0].eigenaar == "beleid"
    assert laad(db).acties[0].advies == "Bel meteen"


def test_the_same_field_changed_by_somebody_else_is_put_before_the_person(scherm: Scherm, db: Path) -> None:
    verander(db, advies="Schrijf een brief")
    scherm.vul("Advies", "Bel meteen")
    assert laad(db).acties[0].advies == "Schrijf een brief"
    assert "Iemand anders veranderde ‘Advies’ ook" in scherm.teksten()
    scherm.klik("Van mij: 'Bel meteen'")
    assert laad(db).acties[0].advies == "Bel meteen"
    assert scherm.veld("Advies").value == "Bel meteen"


def test_what_was_taken_away_is_not_brought_back(scherm: Scherm, db: Path) -> None:
    Opslag(db).evaluaties.wijzig(1, "iemand", "weg", [Weg("acties", "a1")])
    scherm.vul("Advies", "Bel meteen")
    assert laad(db).acties == ()
    assert "weggehaald" in scherm.teksten()
