"""Casussen: a new evaluation, a new case, the demonstration, and files out and in."""

import json
from pathlib import Path

import pytest

from casus.bestand import MAX_BYTES_SCHERM, schrijf_bytes
from casus.demonstratie import laad_demonstratie
from casus.storage import Opslag
from tests.casus.screens.schermhulp import Scherm, kies_niet_versleutelen, zet_klaar
from tests.casus.vervormen import vervorm
from tests.fabriek import maak_bestand, maak_casus, maak_casusdocument, maak_document, maak_onderzoek


def _lees_in(scherm: Scherm, inhoud: bytes, hoe: str | None = None) -> Scherm:
    scherm.app.file_uploader[0].set_value(("bestand.json", inhoud, "application/json"))
    scherm.loop()
    if hoe:
        scherm.vul("Als dit onderzoek er al is", hoe)
    return scherm.klik("Lees in")


def test_the_demonstration_is_there_with_one_click_and_marked_as_such(db: Path) -> None:
    scherm = Scherm("casussen", db).klik("Laad de demonstratie")
    (onderzoek,) = Opslag(db).onderzoeken()
    assert (onderzoek.demonstratie, onderzoek.casussen) == (True, len(laad_demonstratie().casussen))
    assert "Dit is de demonstratie" in scherm.teksten()


def test_a_new_evaluation_and_its_first_case(db: Path) -> None:
    kies_niet_versleutelen(db)
    scherm = Scherm("casussen", db)
    scherm.veld("Naam van het onderzoek").set_value("Proef & Co")
    scherm.veld("Gemeente").set_value("Testdam")
    scherm.veld("Teams, met komma's ertussen").set_value("Noord, Zuid, Noord")
    scherm.klik("Maak het onderzoek")
    (onderzoek,) = Opslag(db).onderzoeken()
    assert (onderzoek.naam, onderzoek.gemeente, onderzoek.demonstratie) == ("Proef & Co", "Testdam", False)
    assert Opslag(db).laad_onderzoek(onderzoek.nr)[0].teams == ["Noord", "Zuid"]
    scherm.veld("Code (geen naam)").set_value("C01")
    scherm.veld("Vanaf welk jaar gaat het verhaal").set_value("2014")
    scherm.klik("Maak de casus")
    (regel,) = Opslag(db).casussen()
    casus, _ = Opslag(db).laad_casus(regel.nr)
    assert (casus.code, casus.titel, casus.periode_van) == ("C01", "Nog zonder titel", "2014")
    assert scherm.app.query_params["casus"] in (str(regel.nr), [str(regel.nr)])


@pytest.mark.parametrize(
    ("code", "jaar", "zin"), [("", "2016", "Geef de casus een code"), ("C1", "toen", "‘toen’ kan ik niet lezen")]
)
def test_a_case_without_a_code_or_a_year_is_not_made(db: Path, code: str, jaar: str, zin: str) -> None:
    zet_klaar(db)
    scherm = Scherm("casussen", db)
    scherm.veld("Code (geen naam)").set_value(code)
    scherm.veld("Vanaf welk jaar gaat het verhaal").set_value(jaar)
    assert zin in scherm.klik("Maak de casus").teksten()
    assert len(Opslag(db).casussen()) == 1


def test_an_evaluation_without_a_name_is_not_made(db: Path) -> None:
    kies_niet_versleutelen(db)
    scherm = Scherm("casussen", db).klik("Maak het onderzoek")
    assert "Vul de naam van het onderzoek en de gemeente in" in scherm.teksten()
    assert Opslag(db).onderzoeken() == []


def test_a_case_without_consent_says_so_in_the_list(db: Path) -> None:
    zet_klaar(db, maak_casus(toestemming={"status": "niet_gevraagd"}))
    assert ":orange[toestemming" in Scherm("casussen", db).teksten()


def test_a_file_comes_in_as_it_is(db: Path) -> None:
    zet_klaar(db)
    ander = maak_bestand(maak_casus("c5"), onderzoek=maak_onderzoek("o2", naam="Ander"))
    scherm = _lees_in(Scherm("casussen", db), schrijf_bytes(ander))
    assert "Ingelezen: Ander, 1 casus." in scherm.teksten().replace("\\", "")
    assert schrijf_bytes(Opslag(db).laad_bestand(2)) == schrijf_bytes(ander)


def test_an_evaluation_that_is_there_already_is_left_unless_one_says_otherwise(db: Path) -> None:
    zet_klaar(db)
    inhoud = schrijf_bytes(maak_bestand(maak_casus(titel="anders")))
    scherm = _lees_in(Scherm("casussen", db), inhoud)
    assert "is er al" in scherm.teksten()
    assert Opslag(db).casussen()[0].titel == "de trap"
    scherm.vul("Als dit onderzoek er al is", "ernaast").klik("Lees in")
    assert [o.naam for o in Opslag(db).onderzoeken()] == ["Proef", "Proef (2)"]
    _lees_in(Scherm("casussen", db), inhoud, "vervang")
    assert "anders" in [regel.titel for regel in Opslag(db).casussen()]
    assert len(Opslag(db).onderzoeken()) == 2


def test_a_refused_file_says_where_and_changes_nothing(db: Path) -> None:
    zet_klaar(db)
    fout = maak_casusdocument("c9", inzetten=[{"id": "i1", "betrokkene": "b9", "omschrijving": "**x**", "van": "mei"}])
    document = maak_document(casussen=[fout, maak_casusdocument("c9")])
    scherm = _lees_in(Scherm("casussen", db), json.dumps(document).encode())
    tekst = scherm.app.error[0].value.replace("\\", "")
    assert "Niet ingelezen; er is niets veranderd." in tekst
    assert "casussen[0].inzetten[0].van" in tekst
    assert len(Opslag(db).casussen()) == 1


@pytest.mark.parametrize("inhoud", [b"", b"{", b"[]", b"\xff\xfe", b'{"a": 1, "a": 2}'])
def test_what_is_no_such_file_is_refused_in_dutch(db: Path, inhoud: bytes) -> None:
    zet_klaar(db)
    scherm = _lees_in(Scherm("casussen", db), inhoud)
    assert "Niet ingelezen" in scherm.app.error[0].value
    assert len(Opslag(db).onderzoeken()) == 1


@pytest.mark.parametrize("zaad", [*range(5001, 5009)])
def test_a_file_that_went_wrong_is_refused_on_the_screen_with_its_place(db: Path, zaad: int) -> None:
    zet_klaar(db)
    voor = Opslag(db).laad_bestand(1)
    bestand = vervorm(zaad)
    scherm = _lees_in(Scherm("casussen", db), bestand.inhoud)
    tekst = scherm.teksten().replace("\\", "")
    assert ("Niet ingelezen; er is niets veranderd" in tekst) != ("Ingelezen: " in tekst), bestand.hoe
    assert Opslag(db).laad_bestand(1) == voor
    if "Ingelezen: " in tekst:
        assert scherm.app.file_uploader[0].value is None, "nothing of the file stays in the window"


def test_a_file_that_is_too_large_is_refused_on_the_screen(db: Path) -> None:
    zet_klaar(db)
    tekst = _lees_in(Scherm("casussen", db), b" " * (MAX_BYTES_SCHERM + 1)).teksten()
    assert "te groot: hooguit 50 MB" in tekst.replace("\\", "")
