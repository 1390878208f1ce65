"""Voorbereiding: the head of a case, who comes, and what stays in the store."""

import json
from datetime import date
from pathlib import Path

import pytest

from casus.bestand import schrijf_bytes
from casus.model import Deelname
from casus.storage import Opslag, Voorbereiding
from tests.casus.screens.schermhulp import Scherm, laad, zet_klaar
from tests.fabriek import maak_betrokkene, maak_bestand, maak_casus, maak_onderzoek


@pytest.mark.parametrize(
    ("label", "getypt", "veld", "waarde"),
    [
        ("Code", "C09", "code", "C09"),
        ("Titel", "de fiets", "titel", "de fiets"),
        ("Doelgroep", "jeugd_gezin", "doelgroep", "jeugd_gezin"),
        ("Gespreksleider", "F2", "facilitator", "F2"),
        ("Levensgebieden", ["financien"], "levensdomeinen", ["financien"]),
        ("Datum van het gesprek", "8-11-2017", "sessiedatum", "2017-11-08"),
        ("Begin van het verhaal", "voorjaar 2014", "periode_van", "2014-21"),
        ("Einde van het verhaal", "loopt nog", "periode_tot", ".."),
        ("Veiligheid", "strikt", "veiligheid", "strikt"),
        ("Kosten aan tafel", True, "kosten_aan_tafel", True),
        ("Hoe krijgt de inwoner de samenvatting", "via de dochter", "overhandigen", "via de dochter"),
    ],
)
def test_a_field_of_the_head_is_stored_when_it_is_left(db, label, getypt, veld, waarde) -> None:
    (nummer,) = zet_klaar(db)
    Scherm("voorbereiding", db, casus=nummer).vul(label, getypt)
    assert getattr(laad(db, nummer), veld) == waarde


def test_a_part_of_the_head_is_stored_and_keeps_its_field(db: Path) -> None:
    (nummer,) = zet_klaar(db)
    scherm = Scherm("voorbereiding", db, casus=nummer)
    sleutel = f"voorbereiding.{nummer}.kop.toestemming.datum#0"
    scherm.app.text_input(key=sleutel).set_value("1-2-2017")
    scherm.loop().vul("Hoe gegeven", "mondeling")
    toestemming = laad(db, nummer).toestemming
    assert (toestemming.datum, toestemming.vorm) == ("2017-02-01", "mondeling")
    assert scherm.app.text_input(key=sleutel).value == "1-2-2017"


def test_what_cannot_be_is_said_under_the_field_and_stays_in_it(db: Path) -> None:
    (nummer,) = zet_klaar(db)
    scherm = Scherm("voorbereiding", db, casus=nummer).vul("Datum van het gesprek", "ergens in mei")
    assert laad(db, nummer).sessiedatum is None
    assert scherm.veld("Datum van het gesprek").value == "ergens in mei"
    assert "Nog niet bewaard" in " ".join(caption.value for caption in scherm.app.caption)
    scherm.vul("Datum van het gesprek", "3 mei 2017")
    assert laad(db, nummer).sessiedatum == "2017-05-03"
    assert "Nog niet bewaard" not in scherm.teksten()


def test_an_end_before_the_begin_of_the_story_is_refused_and_said(db: Path) -> None:
    (nummer,) = zet_klaar(db)
    scherm = Scherm("voorbereiding", db, casus=nummer).vul("Einde van het verhaal", "2010")
    assert "ligt voor het begin" in scherm.teksten()
    assert laad(db, nummer).periode_tot == "2016-12-31"


def test_the_teams_of_the_evaluation_can_be_chosen(db: Path) -> None:
    (nummer,) = zet_klaar(db, onderzoek=maak_onderzoek(teams=["Noord", "Zuid"]))
    scherm = Scherm("voorbereiding", db, casus=nummer).vul("Team", "Zuid")
    assert laad(db, nummer).team == "Zuid"
    scherm.vul("Team", None)
    assert laad(db, nummer).team is None


def test_who_comes_and_who_says_yes(db: Path) -> None:
    mensen = [maak_betrokkene(), maak_betrokkene("b2", aanduiding="dochter")]
    (nummer,) = zet_klaar(db, maak_casus(betrokkenen=mensen))
    scherm = Scherm("voorbereiding", db, casus=nummer)
    scherm.vul("Aanwezig: dochter", "gekomen").vul("Doet mee: dochter", "ja")
    assert laad(db, nummer).deelnames == [Deelname(betrokkene="b2", aanwezig="gekomen", status="ja")]
    scherm.vul("Over wie gaat het", "b2").vul("Citaten mogen", True).vul("Vertegenwoordigd door", "oom")
    assert laad(db, nummer).deelnames == [
        Deelname(betrokkene="b2", aanwezig="gekomen", status="ja", citaten=True, vertegenwoordigd_door="oom")
    ]


def test_a_part_without_answers_is_gone(db: Path) -> None:
    deelname = {"betrokkene": "b1", "aanwezig": "uitgenodigd"}
    (nummer,) = zet_klaar(db, maak_casus(deelnames=[deelname]))
    Scherm("voorbereiding", db, casus=nummer).vul("Aanwezig: inwoner", None)
    assert laad(db, nummer).deelnames == []
    Opslag(db).maak_ongedaan(nummer, "gespreksleider")
    assert laad(db, nummer).deelnames == [Deelname(betrokkene="b1", aanwezig="uitgenodigd")]


def test_what_stays_off_the_table_is_stored_and_in_no_export(db: Path) -> None:
    (nummer,) = zet_klaar(db)
    scherm = Scherm("voorbereiding", db, casus=nummer).vul("Waar praten we niet over", "het testament")
    scherm.vul("Data die al bekend zijn uit besluiten en brieven", "besluit 3 mei")
    winkel = Opslag(db)
    assert winkel.voorbereiding(nummer) == Voorbereiding("het testament", "besluit 3 mei")
    bestand = schrijf_bytes(winkel.laad_bestand(1))
    assert b"testament" not in bestand
    assert json.loads(bestand) == json.loads(schrijf_bytes(maak_bestand()))


def test_a_status_that_changes_here_is_a_step_of_the_case_with_its_day(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(status="gepland"))
    Scherm("voorbereiding", db, casus=nummer).vul("Status", "sessie_gehouden")
    casus = laad(db, nummer)
    assert casus.status == "sessie_gehouden"
    assert [(stap.status, stap.datum) for stap in casus.verloop] == [
        ("gepland", None), ("sessie_gehouden", date.today().isoformat()),
    ]  # fmt: skip
