"""Beheer: erasing after a code was typed, the retention term, what left the app, backups, the log."""

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from streamlit.testing.v1 import AppTest

from casus.stappen import ZetKop
from casus.storage import Opslag
from casus.storage.db import verbind
from casus.storage.register import GEWIST
from tests.casus.screens.schermhulp import Scherm, zet_klaar
from tests.fabriek import maak_casus, maak_onderzoek, maak_volle_casus

_START = (
    "from casus.screens.vergeten import doe_dagelijks, vergeet_gewist\n"
    "vergeet_gewist()\ndoe_dagelijks()\n"
    "from casus.screens.start import toon_start\ntoon_start()"
)


def _zet(db: Path, **anders: object) -> tuple[Opslag, list[int]]:
    nummers = zet_klaar(
        db, maak_volle_casus("c01"), maak_casus("c02", code="C02", toestemming={"status": "ingetrokken"}),
        onderzoek=maak_onderzoek(**anders),
    )  # fmt: skip
    return Opslag(db), nummers


def test_a_case_is_erased_only_after_its_code_was_typed(db: Path) -> None:
    winkel, (een, twee) = _zet(db)
    winkel.beheer.maak_kopie("ik")
    scherm = Scherm("bewaren", db, casus=een, ik="evaluatieteam")
    assert "het hele verhaal" in scherm.teksten() and "12 regels op de tijdlijn" in scherm.teksten()
    scherm.klik("Wis deze casus voorgoed")
    assert "U typte niet de code" in scherm.teksten()
    assert len(winkel.casussen()) == 2
    scherm.vul("Typ de code van de casus om te wissen (C01)", "C01").klik("Wis deze casus voorgoed")
    assert [regel.nr for regel in winkel.casussen()] == [twee]
    assert "Ook uit 1 reservekopie" in scherm.teksten()
    assert [(regel.code, regel.wie) for regel in winkel.beheer.lees_register(GEWIST)] == [("C01", "evaluatieteam")]
    assert "casus" not in scherm.app.query_params


def test_cases_without_consent_stand_first(db: Path) -> None:
    _, (een, twee) = _zet(db)
    keuze = Scherm("bewaren", db).veld("Welke casus")
    assert keuze.options == ["C02 (toestemming ingetrokken)", "C01"]


def test_a_whole_evaluation_is_erased_after_its_name_was_typed(db: Path) -> None:
    winkel, _ = _zet(db)
    scherm = Scherm("bewaren", db)
    scherm.vul("Typ de naam van het onderzoek om te wissen", "iets anders").klik("Wis dit onderzoek voorgoed")
    assert winkel.onderzoeken()
    scherm.vul("Typ de naam van het onderzoek om te wissen", "Proef").klik("Wis dit onderzoek voorgoed")
    assert winkel.onderzoeken() == []
    assert "Het onderzoek is gewist." in scherm.teksten() or "Er is nog geen onderzoek" in scherm.teksten()


def test_another_window_holds_nothing_of_it_any_more(db: Path) -> None:
    winkel, (een, _) = _zet(db)
    venster = AppTest.from_string(_START, default_timeout=30)
    venster.query_params["casus"] = str(een)
    venster.run()
    assert "de trap" in str([knop.value for knop in venster.markdown]) or venster.title
    winkel.beheer.wis_casus(een, "ik", "C01")
    venster.run()
    assert "Deze casus is er niet (meer)" in "\n".join(ding.value for ding in venster.info)


_UIT_VOORRAAD = (
    "import streamlit as st\nfrom casus.screens import bron\nfrom casus.screens.vergeten import vergeet_gewist\n"
    "{eerst}\n"
    "try:\n    st.text(bron._laad_casus(bron._noem_bestand(), {nummer}, 1).titel)\n"
    "except KeyError:\n    st.text('weg')"
)


def test_what_this_process_kept_of_a_case_is_gone_once_it_was_erased_anywhere(db: Path) -> None:
    winkel, (een, _) = _zet(db)

    def lees(eerst: str) -> str:
        venster = AppTest.from_string(_UIT_VOORRAAD.format(eerst=eerst, nummer=een), default_timeout=30).run()
        assert not venster.exception
        return str(venster.text[0].value)

    assert lees("vergeet_gewist()") == "de trap"
    winkel.beheer.wis_casus(een, "ik", "C01")
    assert lees("") == "de trap", "it was kept, or the test proves nothing"
    assert lees("vergeet_gewist()") == "weg"


def test_every_day_of_work_begins_with_a_backup(db: Path) -> None:
    winkel, (een, _) = _zet(db)
    for _ in range(2):
        venster = AppTest.from_string(_START, default_timeout=30)
        venster.query_params["casus"] = str(een)
        venster.run()
    assert [kopie.soort for kopie in winkel.beheer.lijst_kopieen()] == ["dag"]


def test_the_term_is_set_and_said_ahead_and_asks_on_the_day(db: Path) -> None:
    winkel, _ = _zet(db, bewaren_tot=(date.today() + timedelta(days=20)).isoformat())
    assert "over 20 dagen voorbij" in Scherm("bewaren", db).teksten()
    assert "over 20 dagen voorbij" in Scherm("casussen", db).teksten()
    scherm = Scherm("bewaren", db)
    scherm.app.date_input[0].set_value(date.today())
    scherm.loop().klik("Bewaar deze dag")
    assert winkel.laad_onderzoek(1)[0].bewaren_tot == date.today().isoformat()
    assert "Mag dit onderzoek nu worden gewist?" in scherm.teksten()
    assert len(winkel.casussen()) == 2, "nothing goes by itself"


def test_a_clock_that_jumped_is_said_and_asks_nothing_else(db: Path) -> None:
    winkel, _ = _zet(db, bewaren_tot="2018-01-01")
    later = (date.today() + timedelta(days=40)).isoformat()
    with closing(verbind(db)) as conn:
        conn.execute("INSERT INTO logboek (tijdstip, wie, wat) VALUES (?, 'ik', 'iets')", [f"{later}T10:00:00+00:00"])
    tekst = Scherm("bewaren", db).teksten()
    assert "Zet de datum van de computer goed" in tekst and "Mag dit onderzoek nu" not in tekst
    assert "Mag dit onderzoek nu" not in Scherm("casussen", db).teksten()


def test_what_left_the_app_is_listed_until_it_is_destroyed(db: Path) -> None:
    winkel, (een, _) = _zet(db)
    winkel.beheer.geef_uit("ik", "samenvatting als PDF meegegeven", b"x", casus_nr=een)
    scherm = Scherm("bewaren", db, casus=een)
    assert "Er ging 1 bestand" in scherm.teksten()
    scherm.veld("Dit is vernietigd").set_value(winkel.beheer.lees_register()[0].nr)
    scherm.loop().klik("Schrijf op")
    assert winkel.beheer.lees_meegegeven("o1") == ()
    assert "Er is niets uitgegeven" in scherm.teksten()


def test_backups_are_made_put_back_and_taken_away_after_a_question(db: Path) -> None:
    winkel, (een, _) = _zet(db)
    scherm = Scherm("reservekopieen", db, ik="evaluatieteam").klik("Maak nu een reservekopie")
    assert "is gemaakt en nagekeken" in scherm.teksten()
    casus, _ = winkel.laad_casus(een)
    winkel.wijzig(een, "ik", "titel", [ZetKop(casus.model_copy(update={"titel": "anders"}), casus)])
    scherm.klik("Kijk na").klik("Zet terug")
    assert winkel.laad_casus(een)[0].titel == "anders"
    scherm.klik("Ja, zet terug")
    assert winkel.laad_casus(een)[0].titel == casus.titel
    assert len(winkel.beheer.lijst_kopieen()) == 2
    scherm.klik("Verwijder").klik("Toch niet").klik("Verwijder").klik("Ja, verwijder")
    assert len(winkel.beheer.lijst_kopieen()) == 1


def test_two_backups_of_one_name_in_two_places_stand_beside_each_other(db: Path, tmp_path: Path) -> None:
    winkel, _ = _zet(db)
    for map_ in ("stick", "schijf"):
        winkel.beheer.maak_kopie("ik", tmp_path / map_ / "kopie.db")
    assert [knop.label for knop in Scherm("reservekopieen", db).app.button].count("Zet terug") == 2


def test_a_backup_from_elsewhere_is_put_back_and_a_damaged_one_refused(db: Path) -> None:
    winkel, (een, _) = _zet(db)
    inhoud = winkel.beheer.maak_kopie("ik").pad.read_bytes()
    winkel.beheer.wis_casus(een, "ik", "C01")
    scherm = Scherm("reservekopieen", db)
    for bytes_, zin in ((inhoud[:5000], "niet te gebruiken"), (inhoud, "is teruggezet")):
        scherm.app.file_uploader[0].set_value(("kopie.db", bytes_, "application/octet-stream"))
        scherm.loop().klik("Zet deze terug")
        assert zin in scherm.teksten()
    assert [regel.code for regel in winkel.casussen()] == ["C02"], "what was erased stays erased"


def test_the_log_can_be_read_by_day_and_by_person_and_shows_no_whole_hash(db: Path) -> None:
    winkel, _ = _zet(db)
    winkel.beheer.geef_uit("iemand", "rapport meegegeven", b"x", onderzoek="o1")
    scherm = Scherm("logboek", db)
    scherm.vul("Wie", "iemand")
    assert "1 regel, de nieuwste eerst." in scherm.teksten()
    scherm.app.date_input[1].set_value(date.today() - timedelta(days=5))
    scherm.app.date_input[0].set_value(date.today() - timedelta(days=9))
    assert "staat er niets in het logboek" in scherm.loop().teksten()
