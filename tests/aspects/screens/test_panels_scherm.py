"""Panels on a real store: what a person types and chooses, and what is stored."""

from pathlib import Path
from typing import Any

import pytest

from aspects.screens.panels.regel import verwerk, zeg_terug
from aspects.panels import lees_uitspraak
from casus.model import Uitspraak
from casus.screens.raamwerk import Regel
from casus.storage import Opslag
from tests.casus.screens.schermhulp import Scherm, zet_klaar
from tests.fabriek import maak_aandachtspunt, maak_panelgesprek

PUNTEN = [
    maak_aandachtspunt("p1", nummer=1, titel="Eén vast gezicht helpt", aspecten=["regie"]),
    maak_aandachtspunt("p2", nummer=2, titel="De toets duurt lang"),
    maak_aandachtspunt("p3", nummer=3, titel="Niet meer", status="verworpen"),
]
GESPREK = maak_panelgesprek(
    "g1", naam="Jeugd", datum="2018-05-01",
    uitspraken=[Uitspraak(id="u1", tekst="Dat herkennen wij", aandachtspunt="p1", strekking="bevestigt"),
                Uitspraak(id="u2", tekst="Wachten is <b>erger</b>")],
)  # fmt: skip


def zet(db: Path, **anders: Any) -> None:
    zet_klaar(db, **{"aandachtspunten": PUNTEN, "panelgesprekken": [GESPREK], **anders})


def lijsten(db: Path) -> Any:
    return Opslag(db).evaluaties.laad(1)


def test_without_a_talk_the_screen_says_how_to_begin(db: Path) -> None:
    zet(db, panelgesprekken=[])
    scherm = Scherm("panels", db)
    assert "Typ hierboven een naam" in scherm.teksten()
    scherm.vul("Nieuw gesprek (Enter maakt het)", "Volwassenen")
    (gesprek,) = lijsten(db).panelgesprekken
    assert (gesprek.naam, gesprek.uitspraken) == ("Volwassenen", [])
    assert scherm.app.query_params["gesprek"] == gesprek.id
    assert scherm.veld("Nieuw gesprek (Enter maakt het)").value == ""


def test_without_points_the_screen_says_where_they_are_written(db: Path) -> None:
    zet(db, aandachtspunten=[], panelgesprekken=[])
    assert "Er zijn nog geen aandachtspunten" in Scherm("panels", db, beeld="punten").teksten()


def test_a_line_is_stored_at_the_point_it_names(db: Path) -> None:
    zet(db)
    assert verwerk(1, "g1", Regel("toevoegen", "- 2: bij ons juist kort", 1, "k"), "p1", "beleid") is None
    nieuw = lijsten(db).panelgesprekken[0].uitspraken[-1]
    assert (nieuw.tekst, nieuw.aandachtspunt, nieuw.strekking, nieuw.rol) == (
        "bij ons juist kort", "p2", "weerspreekt", "beleid"
    )  # fmt: skip
    assert lijsten(db).aandachtspunten == tuple(PUNTEN)  # nothing becomes tested by itself


def test_an_empty_line_stores_nothing_and_undo_takes_the_last_one_back(db: Path) -> None:
    zet(db)
    assert verwerk(1, "g1", Regel("toevoegen", "  ", 1, "k1")) == "  "
    verwerk(1, "g1", Regel("toevoegen", "iets nieuws", 2, "k2"))
    assert verwerk(1, "g1", Regel("ongedaan", "half", 3, "k3")) == "half"
    assert lijsten(db).panelgesprekken == (GESPREK,)


@pytest.mark.parametrize(
    ("tekst", "zin", "soort"),
    [
        ("", "Enter schrijft het op.", "leeg"),
        ("+ 1: ja", "Bevestigt het, bij 1. Eén vast gezicht helpt: ja", "goed"),
        ("+ 9: ja", "Er is geen punt met nummer 9. Het nummer blijft in de tekst staan.", "vraag"),
        ("- nee", "Spreekt het tegen, nog bij geen punt: nee", "vraag"),
        ("iets", "Is nieuw, nog bij geen punt: iets", "notitie"),
    ],
)
def test_the_line_says_how_it_was_understood(tekst: str, zin: str, soort: str) -> None:
    assert zeg_terug(lees_uitspraak(tekst), PUNTEN, None) == (zin, soort)


def test_a_statement_is_put_right_in_its_place_and_a_new_one_gets_its_point_later(db: Path) -> None:
    zet(db)
    scherm = Scherm("panels", db, gesprek="g1")
    assert "Wachten is \\<b\\>erger" in scherm.teksten()
    scherm.klik("Wijzig")  # the newest stands on top
    assert scherm.veld("Bij aandachtspunt").options == ["—", "1. Eén vast gezicht helpt", "2. De toets duurt lang"]
    scherm.vul("Bij aandachtspunt", "p2").vul("Strekking", "nuanceert").vul("Over welke casussen", "complex")
    scherm.vul("Mag als citaat", True)
    eerste, tweede = lijsten(db).panelgesprekken[0].uitspraken
    assert eerste == GESPREK.uitspraken[0]
    assert (tweede.aandachtspunt, tweede.strekking, tweede.over, tweede.citaat) == ("p2", "nuanceert", "complex", True)


def test_a_statement_is_taken_away_and_the_talk_too(db: Path) -> None:
    zet(db)
    scherm = Scherm("panels", db, gesprek="g1", uitspraak="u1").klik("Haal weg")
    assert [u.id for u in lijsten(db).panelgesprekken[0].uitspraken] == ["u2"]
    scherm.klik("Verwijder dit gesprek")
    assert lijsten(db).panelgesprekken == ()
    assert "F9" in scherm.teksten()


def test_tested_is_said_with_a_button_for_points_that_were_spoken_of_only(db: Path) -> None:
    zet(db)
    scherm = Scherm("panels", db, gesprek="g1")
    assert [k.key for k in scherm.app.button if k.label == "Zet op getoetst"] == ["panels.getoetst.p1"]
    scherm.klik("Zet op getoetst")
    assert [p.status for p in lijsten(db).aandachtspunten] == ["getoetst", "concept", "verworpen"]
    assert [k for k in scherm.app.button if k.label == "Zet op getoetst"] == []


def test_per_point_stands_what_was_said_and_what_nobody_spoke_of(db: Path) -> None:
    zet(db)
    scherm = Scherm("panels", db, beeld="punten", punt="p1")
    assert "Nog niet besproken: 1 van de 2 aandachtspunten" in scherm.teksten()
    assert scherm.app.radio[0].options == [
        "1\\. Eén vast gezicht helpt",
        "2\\. De toets duurt lang",
        "Nog bij geen punt",
    ]
    assert "\\+ Bevestigt het \\(1\\)" in [kop.value for kop in scherm.app.subheader]
    assert "**\\+** Dat herkennen wij" in scherm.teksten()  # a sign, not the dot of a list
    scherm.app.radio[0].set_value("los")
    scherm.loop()
    assert "Wachten is" in scherm.teksten()


def test_a_long_talk_is_turned_page_by_page(db: Path) -> None:
    veel = [Uitspraak(id=f"u{n}", tekst=f"uitspraak nummer {n}") for n in range(40)]
    zet(db, panelgesprekken=[GESPREK.model_copy(update={"uitspraken": veel})])
    scherm = Scherm("panels", db, gesprek="g1")
    assert "uitspraak nummer 39" in scherm.teksten() and "uitspraak nummer 24" not in scherm.teksten()
    scherm.klik("Volgende")
    assert "uitspraak nummer 24" in scherm.teksten() and "uitspraak nummer 39" not in scherm.teksten()
    assert "Blad 2 van 3" in scherm.teksten()


@pytest.mark.parametrize(
    "adres", [{"gesprek": "onzin"}, {"beeld": "x", "blad": "999"}, {"gesprek": "g1", "verder": "-2"}]
)
def test_an_address_somebody_typed_opens_the_screen(db: Path, adres: dict[str, str]) -> None:
    zet(db)
    Scherm("panels", db, **adres)
