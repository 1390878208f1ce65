"""Verificatie on a real store: what people do with texts, and what is stored of it."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from aspects.screens.verificatie.blad import geef_blad
from aspects.verificatie import antwoordt, bepaal_stand, is_bekeken, leg_voor, vind_kijkers, zet_akkoord
from casus.model import Rapporttekst
from casus.stappen import Zet
from casus.storage import Opslag
from tests.casus.screens.schermhulp import Scherm, laad, zet_klaar
from tests.fabriek import maak_betrokkene, maak_casus, maak_citaat, maak_vignet

DAG = "2017-11-20"
MENSEN = [maak_betrokkene(), maak_betrokkene("b2", aanduiding="dochter", soort="naaste")]


def zet(db: Path, *vignetten: Any, teksten: Any = (), **casus: Any) -> int:
    casus = {"betrokkenen": MENSEN, "vignetten": list(vignetten), **casus}
    return zet_klaar(db, maak_casus(**casus), teksten=list(teksten))[0]


def vignet(db: Path, nummer: int = 1) -> Any:
    return laad(db, nummer).vignetten[0]


def knoppen(scherm: Scherm) -> list[str]:
    return [knop.label.replace("\\", "") for knop in scherm.app.button]


def open_vignet(db: Path, **adres: Any) -> Scherm:
    return Scherm("verificatie", db, stuk="vignetten.1.vg1", **adres)


def test_without_a_counting_story_the_screen_says_when_there_is_one(db: Path) -> None:
    zet_klaar(db, maak_casus(toestemming={"status": "ingetrokken"}, vignetten=[maak_vignet(titel="Merkteken")]))
    scherm = Scherm("verificatie", db)
    assert "nog geen verhaal dat meetelt" in scherm.teksten()
    assert "Merkteken" not in str(scherm.app)


def test_without_texts_it_says_how_to_begin(db: Path) -> None:
    zet(db)
    assert "Er is nog geen vignet" in Scherm("verificatie", db).teksten()
    assert "nog geen tekst van het rapport" in Scherm("verificatie", db, soort="teksten").teksten()


def test_a_vignette_is_written_here(db: Path) -> None:
    zet(db)
    scherm = Scherm("verificatie", db).klik("Maak dit vignet")
    assert laad(db, 1).vignetten == []  # nothing was filled in
    scherm.vul("Bij welke casus?", 1).vul("Titel", "De trap").vul("Tekst", "Zij kon niet naar boven.")
    scherm.klik("Maak dit vignet")
    nieuw = vignet(db)
    assert (nieuw.titel, nieuw.tekst, nieuw.status) == ("De trap", "Zij kon niet naar boven.", "concept")
    assert scherm.app.query_params["stuk"] == f"vignetten.1.{nieuw.id}"


def test_it_is_put_to_roles_answered_and_called_agreed_by_people(db: Path) -> None:
    zet(db, maak_vignet())
    scherm = open_vignet(db)
    scherm.vul("Aan wie legt u dit voor?", ["inwoner", "dochter"]).klik("Leg voor")
    assert bepaal_stand(vignet(db)) == "voorgelegd"
    assert "1 vignet wacht op inwoner" in knoppen(scherm)
    assert next(k for k in scherm.app.button if k.label == "Dit is akkoord").disabled
    for wie in ("inwoner", "dochter"):
        scherm.vul("Wie antwoordt?", wie).vul("Wanneer?", "20 november 2017").vul("Wat zei diegene erbij?", "goed zo")
        scherm.klik("Akkoord")
    assert [(v.door, v.datum, v.antwoord, v.opmerking) for v in vignet(db).verificaties] == [
        ("inwoner", DAG, "akkoord", "goed zo"), ("dochter", DAG, "akkoord", "goed zo"),
    ]  # fmt: skip
    assert vignet(db).status == "voorgelegd"
    scherm.klik("Dit is akkoord")
    assert vignet(db).status == "akkoord"


@pytest.mark.parametrize(("wie", "wanneer"), [(None, "20 november 2017"), ("inwoner", "ergens in de herfst")])
def test_an_answer_needs_who_and_a_day(db: Path, wie: str | None, wanneer: str) -> None:
    zet(db, maak_vignet())
    scherm = open_vignet(db)
    if wie:
        scherm.vul("Wie antwoordt?", wie)
    scherm.vul("Wanneer?", wanneer).klik("Niet akkoord")
    assert vignet(db).verificaties == []
    assert len(scherm.app.warning) == 1


def test_a_changed_text_is_asked_again_and_the_answer_stays_to_be_seen(db: Path) -> None:
    akkoord = zet_akkoord(antwoordt(leg_voor(maak_vignet(), ["inwoner"]), "inwoner", DAG, "akkoord", "mooi"))
    zet(db, akkoord)
    scherm = open_vignet(db)
    tekst = next(veld for veld in scherm.app.text_area if veld.label == "Tekst *")
    tekst.set_value("Zij wilde niet naar boven.")
    scherm.loop()
    assert (vignet(db).status, bepaal_stand(vignet(db))) == ("concept", "opnieuw")
    assert "over de tekst van eerder" in scherm.teksten() and "mooi" in scherm.teksten()
    assert scherm.veld("Aan wie legt u dit voor?").value == ["inwoner"]
    scherm.klik("Leg opnieuw voor")
    assert "1 vignet wacht op inwoner" in knoppen(scherm)


def test_a_text_changed_on_another_screen_is_asked_again_as_well(db: Path) -> None:
    akkoord = zet_akkoord(antwoordt(leg_voor(maak_vignet(), ["inwoner"]), "inwoner", DAG, "akkoord"))
    zet(db, akkoord)
    anders = akkoord.model_copy(update={"tekst": "Door een ander veranderd."})
    Opslag(db).wijzig(1, "iemand", "proef", [Zet("vignetten", anders, akkoord)])
    scherm = open_vignet(db)
    assert "opnieuw voorleggen" in scherm.teksten()
    assert "1 vignet: veranderd, leg opnieuw voor" in knoppen(scherm)


def test_a_wrong_answer_is_taken_away_and_undone(db: Path) -> None:
    zet(db, antwoordt(maak_vignet(), "inwoner", DAG, "niet_akkoord"))
    scherm = open_vignet(db).klik("Haal weg")
    assert vignet(db).verificaties == []
    Opslag(db).maak_ongedaan(1, "gespreksleider")
    assert len(scherm.loop() and vignet(db).verificaties) == 1


def test_two_different_people_look_at_it(db: Path) -> None:
    zet(db, zet_akkoord(antwoordt(maak_vignet(), "inwoner", DAG, "akkoord")))
    scherm = open_vignet(db)
    scherm.vul("Wie keek?", "onderzoeker").vul("En wie nog meer?", "Onderzoeker").klik("Bewaar wie keek")
    assert vignet(db).herkenbaarheid is None
    assert "twee keer dezelfde" in scherm.teksten()
    assert "klaar voor het openbare rapport" not in scherm.teksten()
    scherm.vul("En wie nog meer?", "cliëntenraad").vul("Wat is er veranderd, zodat niemand het herkent?", "de straat")
    scherm.klik("Bewaar wie keek")
    assert is_bekeken(vignet(db)) and vignet(db).herkenbaarheid.wat_veranderd == "de straat"
    assert "klaar voor het openbare rapport" in scherm.teksten()
    next(veld for veld in scherm.app.text_area if veld.label == "Tekst *").set_value("Anders.")
    scherm.loop()
    assert vind_kijkers(vignet(db)) == ()
    assert "Laat er opnieuw naar kijken" in scherm.teksten()


def test_of_a_strict_case_nothing_is_put_to_anybody(db: Path) -> None:
    zet(db, maak_vignet(titel="Merkteken"), veiligheid="strikt", citaten=[maak_citaat("q1", tekst="Merkwoorden")])
    scherm = open_vignet(db)
    assert "blijft bij het evaluatieteam" in scherm.teksten()
    assert not {"Leg voor", "Akkoord", "Dit is akkoord", "Bewaar wie keek"} & set(knoppen(scherm))
    assert len(scherm.app.get("download_button")) == 0
    ander = open_vignet(db, ik="notulist")
    assert "Merkteken" not in str(ander.app) and "Alleen het evaluatieteam" in ander.teksten()
    assert "Merkwoorden" not in str(Scherm("verificatie", db, soort="citaten", stuk="citaten.1.q1", ik="notulist").app)


def test_the_sheet_is_of_the_vignette_as_it_is_now_and_stands_in_the_log(db: Path) -> None:
    zet(db, maak_vignet(tekst="Nu."), maak_vignet("vg2", tekst="Ander."))
    scherm = open_vignet(db)
    assert [knop.label for knop in scherm.app.get("download_button")] == ["Blad om voor te leggen (PDF)"]
    blad = geef_blad(Opslag(db), "evaluatieteam", 1, "vg1", lambda casus, vignet: vignet.tekst.encode())
    assert blad == b"Nu."
    with sqlite3.connect(db) as verbinding:
        wie, wat = verbinding.execute("SELECT wie, wat FROM logboek ORDER BY nr DESC").fetchone()
    assert wie == "evaluatieteam" and "sha256" in wat and "Nu." not in wat


def test_a_vignette_about_somebody_absent_says_it_gives_no_public_text(db: Path) -> None:
    zet(db, maak_vignet(over_afwezige=True))
    scherm = open_vignet(db)
    assert "Het komt in geen openbare tekst" in scherm.teksten()
    assert "Bewaar wie keek" not in knoppen(scherm)


def test_a_line_of_the_worklist_opens_its_texts(db: Path) -> None:
    wacht = leg_voor(maak_vignet("vg2", titel="Wacht"), ["inwoner"])
    zet(db, maak_vignet(), wacht, teksten=[leg_voor(Rapporttekst(plaats="vooraf", tekst="Dank."), ["inwoner"])])
    scherm = Scherm("verificatie", db).klik("1 vignet en 1 tekst wachten op inwoner")
    assert scherm.app.radio[0].options == ["C01 · Wacht", "Vooraf"]
    scherm.klik("Toon alles")
    assert scherm.app.radio[0].options == ["C01 · De trap", "C01 · Wacht"]


def test_a_text_of_the_report_goes_the_same_way(db: Path) -> None:
    zet(db)
    scherm = Scherm("verificatie", db, soort="teksten")
    assert "Vooraf" in scherm.veld("Op welke plaats in het rapport?").options
    scherm.vul("Op welke plaats in het rapport?", "vooraf").vul("Tekst", "Dank aan iedereen.")
    scherm.klik("Bewaar deze tekst")
    scherm.vul("Aan wie legt u dit voor?", ["stuurgroep"]).klik("Leg voor")
    scherm.vul("Wie antwoordt?", "stuurgroep").klik("Akkoord").klik("Dit is akkoord")
    (tekst,) = Opslag(db).evaluaties.laad(1).teksten
    assert (tekst.plaats, tekst.status, len(tekst.verificaties)) == ("vooraf", "akkoord", 1)
    next(veld for veld in scherm.app.text_area if veld.label == "Tekst *").set_value("Dank aan velen.")
    scherm.loop()
    (tekst,) = Opslag(db).evaluaties.laad(1).teksten
    assert bepaal_stand(tekst) == "opnieuw"


def test_a_quote_is_approved_but_not_one_about_somebody_absent(db: Path) -> None:
    zet(db, citaten=[maak_citaat("q1"), maak_citaat("q2", over_afwezige=True)])
    scherm = Scherm("verificatie", db, soort="citaten", stuk="citaten.1.q1").vul("Goedgekeurd", True)
    assert [c.goedgekeurd for c in laad(db, 1).citaten] == [True, False]
    assert "nog geen ja op citaten" in scherm.teksten()
    ander = Scherm("verificatie", db, soort="citaten", stuk="citaten.1.q2")
    assert "Het kan niet in het rapport" in ander.teksten()
    assert "Goedgekeurd" not in [veld.label for veld in ander.app.checkbox]


@pytest.mark.parametrize(
    "adres", [{"stuk": "vignetten.9.x"}, {"soort": "x", "toon": "rol-x"}, {"stuk": "citaten.1.vg1", "blad": "x"}]
)
def test_an_address_somebody_typed_opens_the_screen(db: Path, adres: dict[str, str]) -> None:
    zet(db, maak_vignet(), citaten=[maak_citaat()])
    Scherm("verificatie", db, **adres)
