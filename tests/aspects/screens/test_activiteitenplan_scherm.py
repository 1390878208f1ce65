"""Activiteitenplan on a real store: what a person fills in, and what is stored."""

import hashlib
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from aspects.activiteitenplan import maak_rooster
from aspects.screens.activiteitenplan.raadslijst import Schrijver, geef_mee
from aspects.screens.activiteitenplan.rooster import beschrijf_rooster, maak_tabel
from casus.model import Actie
from casus.storage import Opslag
from tests.casus.screens.schermhulp import Scherm, zet_klaar
from tests.fabriek import maak_aandachtspunt

PUNTEN = [maak_aandachtspunt("p1", nummer=1, titel="Eén vast gezicht helpt"), maak_aandachtspunt("p2", titel="Wachten")]
ACTIE = Actie(
    id="a1", advies="Bel <b>binnen</b> een week", categorie="opdracht", herkomst="lopend",
    maanden=["2018-03", "2018-05"], aandachtspunten=["p1"],
)  # fmt: skip


def zet(db: Path, **anders: Any) -> None:
    zet_klaar(db, **{"aandachtspunten": PUNTEN, "acties": [ACTIE], **anders})


def acties(db: Path) -> Any:
    return Opslag(db).evaluaties.laad(1).acties


def test_without_actions_the_screen_says_how_to_begin(db: Path) -> None:
    zet(db, acties=[], aandachtspunten=[])
    scherm = Scherm("activiteitenplan", db)
    assert "Er is nog geen actie" in scherm.teksten()
    scherm.vul("Soort", "efficientie").vul("Advies (Enter maakt de actie)", "Bel eerder")
    (nieuw,) = acties(db)
    assert (nieuw.advies, nieuw.categorie, nieuw.herkomst, nieuw.status) == (
        "Bel eerder", "efficientie", "nieuw", "gepland"
    )  # fmt: skip
    assert scherm.app.query_params["actie"] == nieuw.id


def test_fields_are_stored_when_they_are_left_and_a_reason_is_asked_where_it_is_not_done(db: Path) -> None:
    zet(db)
    scherm = Scherm("activiteitenplan", db, actie="a1")
    scherm.vul("Eigenaar", "gebiedsteam").vul("Stand van zaken", "besproken").vul("Status", "niet_overgenomen")
    assert "Schrijf bij Reden op" in scherm.teksten()
    assert "schrijf nog op waarom" in scherm.teksten()
    scherm.vul("Reden", "te duur")
    (nu,) = acties(db)
    assert (nu.eigenaar, nu.stand_van_zaken, nu.status, nu.reden) == (
        "gebiedsteam", "besproken", "niet_overgenomen", "te duur"
    )  # fmt: skip
    assert "te duur" in scherm.teksten()
    assert "Aandachtspunten zonder actie (2)" in scherm.teksten()


def test_months_are_pressed_one_by_one(db: Path) -> None:
    zet(db)
    scherm = Scherm("activiteitenplan", db, actie="a1")
    assert scherm.app.pills[0].value == ["2018-03", "2018-05"]
    scherm.app.pills[0].set_value(["2018-03", "2018-04"])
    scherm.loop()
    assert acties(db)[0].maanden == ["2018-03", "2018-04"]
    scherm.vul("Jaar", "2019")
    scherm.app.pills[0].set_value(["2019-01"])
    scherm.loop()
    assert acties(db)[0].maanden == ["2018-03", "2018-04", "2019-01"]


def test_a_stretch_is_added_and_all_can_be_made_empty(db: Path) -> None:
    zet(db)
    scherm = Scherm("activiteitenplan", db, actie="a1")
    scherm.vul("Van", "2018-11").vul("Tot en met", "2019-01").klik("Voeg toe")
    assert acties(db)[0].maanden == ["2018-03", "2018-05", "2018-11", "2018-12", "2019-01"]
    assert "november 2018 tot en met januari 2019" in scherm.teksten()
    scherm.klik("Maak leeg")
    assert acties(db)[0].maanden == []
    Opslag(db).evaluaties.maak_ongedaan(1, "gespreksleider")
    assert len(acties(db)[0].maanden) == 5


def test_a_point_without_an_action_gets_one_with_a_button(db: Path) -> None:
    zet(db)
    scherm = Scherm("activiteitenplan", db)
    assert "Aandachtspunten zonder actie (1)" in scherm.teksten()
    scherm.klik("Maak een actie")
    nieuw = acties(db)[-1]
    assert (nieuw.advies, nieuw.aandachtspunten) == ("Wachten", ["p2"])
    assert "Bij elk aandachtspunt hoort een actie" in scherm.teksten()


def test_the_table_says_every_month_in_signs_and_words_and_shows_text_as_text() -> None:
    html = maak_tabel(maak_rooster([ACTIE]), "a1")
    assert "&lt;b&gt;binnen" in html and "<b>" not in html
    assert html.count("class='plan-balk'") == 2 and html.count(">gepland</span>") == 2
    assert "<th scope='rowgroup' colspan='4'>Opdracht</th>" in html and "class='gekozen'" in html
    assert beschrijf_rooster(maak_rooster([ACTIE])) == (
        "Bel <b>binnen</b> een week: maart 2018 en mei 2018 (gepland)",
    )  # fmt: skip


def test_the_list_for_the_council_is_shown_copied_and_given_along_with_a_line_in_the_log(db: Path) -> None:
    zet(db)
    scherm = Scherm("activiteitenplan", db, beeld="raad")
    assert "maart 2018 en mei 2018" in scherm.app.code[0].value
    assert [knop.label for knop in scherm.app.get("download_button")] == ["Lijst (Word)"]
    schrijver = Schrijver("x", "plan.docx", "y", lambda lijst, dag: b"inhoud")
    inhoud = geef_mee(Opslag(db), "evaluatieteam", "o1", None, schrijver, None)  # type: ignore[arg-type]
    with sqlite3.connect(db) as verbinding:
        wie, wat = verbinding.execute("SELECT wie, wat FROM logboek ORDER BY nr DESC").fetchone()
    assert (wie, hashlib.sha256(inhoud).hexdigest() in wat) == ("evaluatieteam", True)


def test_an_action_is_removed_and_comes_back(db: Path) -> None:
    zet(db)
    scherm = Scherm("activiteitenplan", db, actie="a1").klik("Verwijder deze actie")
    assert acties(db) == () and "F9" in scherm.teksten()
    Opslag(db).evaluaties.maak_ongedaan(1, "gespreksleider")
    assert acties(db) == (ACTIE,)


@pytest.mark.parametrize("adres", [{"actie": "x"}, {"actie": "a1", "jaar": "9999999"}, {"beeld": "x", "blad": "0"}])
def test_an_address_somebody_typed_opens_the_screen(db: Path, adres: dict[str, str]) -> None:
    zet(db)
    Scherm("activiteitenplan", db, **adres)
