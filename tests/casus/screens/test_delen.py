"""How it was, looking back, telling it otherwise: the small lists inside an item."""

from pathlib import Path

import pytest

from casus.model import Beleving, Evaluatie, Lezing
from tests.casus.screens.schermhulp import Scherm, laad, zet_klaar
from tests.fabriek import maak_casus, maak_doel, maak_gebeurtenis, maak_inzet


def test_how_it_was_is_stored_with_one_click_and_replaces_what_was(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(gebeurtenissen=[maak_gebeurtenis()]))
    scherm = Scherm("tijdlijn", db, casus=nummer, lijst="gebeurtenissen", item="g1")
    scherm.vul("In eigen woorden", "eindelijk").klik("goed")
    assert laad(db, nummer).gebeurtenissen[0].belevingen == [Beleving(betrokkene="b1", score=1, woorden="eindelijk")]
    scherm.klik("heel zwaar")
    assert laad(db, nummer).gebeurtenissen[0].belevingen == [Beleving(betrokkene="b1", score=-2)]
    scherm.klik("Haal weg")
    assert laad(db, nummer).gebeurtenissen[0].belevingen == []


@pytest.mark.parametrize("lijst", ["doelen", "inzetten"])
def test_looking_back_is_stored_with_who_was_there(db: Path, lijst: str) -> None:
    (nummer,) = zet_klaar(db, maak_casus(doelen=[maak_doel()], inzetten=[maak_inzet()]))
    item = getattr(laad(db, nummer), lijst)[0].id
    scherm = Scherm(lijst, db, casus=nummer, lijst=lijst, item=item)
    scherm.vul("Wie waren erbij", ["b1"]).vul("Wat kwam eruit", "het gaat beter")
    scherm.vul("Wanneer keek men terug (Enter bewaart)", "mei 2016")
    verwacht = [Evaluatie(datum="2016-05", aanwezig=["b1"], uitkomst="het gaat beter")]
    assert getattr(laad(db, nummer), lijst)[0].evaluaties == verwacht
    assert scherm.veld("Wat kwam eruit").value == ""
    scherm.klik("Haal weg")
    assert getattr(laad(db, nummer), lijst)[0].evaluaties == []


def test_looking_back_at_no_date_is_kept_in_its_field_and_said(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(doelen=[maak_doel()]))
    scherm = Scherm("doelen", db, casus=nummer, lijst="doelen", item="d1")
    scherm.vul("Wanneer keek men terug (Enter bewaart)", "laatst")
    assert "Deze datum kan ik niet lezen" in scherm.teksten()
    assert scherm.veld("Wanneer keek men terug (Enter bewaart)").value == "laatst"


def test_telling_it_otherwise_keeps_both(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(doelen=[maak_doel()]))
    scherm = Scherm("doelen", db, casus=nummer, lijst="doelen", item="d1")
    scherm.vul("Wie ziet het anders", ["b1"]).vul("Wanneer, volgens diegene", "2015")
    scherm.vul("Hoe diegene het vertelt (Enter bewaart)", "dat was veel eerder")
    doel = laad(db, nummer).doelen[0]
    assert doel.lezingen == [Lezing(verteld_door=["b1"], tekst="dat was veel eerder", datum="2015")]
    assert doel.gesteld == "2016-03"
    assert "zien we anders" in scherm.app.radio[0].proto.captions[0]
    scherm.klik("Haal weg")
    assert laad(db, nummer).doelen[0].lezingen == []


def test_a_date_that_cannot_be_read_stays_in_the_words_of_who_tells_it(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(doelen=[maak_doel()]))
    scherm = Scherm("doelen", db, casus=nummer, lijst="doelen", item="d1")
    scherm.vul("Wanneer, volgens diegene", "bij de sneeuw").vul("Hoe diegene het vertelt (Enter bewaart)", "eerder")
    assert laad(db, nummer).doelen[0].lezingen[0].tekst == "eerder (bij de sneeuw)"


def test_what_two_windows_add_is_all_kept(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(doelen=[maak_doel()]))
    een, twee = (Scherm("doelen", db, casus=nummer, lijst="doelen", item="d1") for _ in range(2))
    een.vul("Hoe diegene het vertelt (Enter bewaart)", "eerder")
    twee.vul("Hoe diegene het vertelt (Enter bewaart)", "later")
    assert [lezing.tekst for lezing in laad(db, nummer).doelen[0].lezingen] == ["eerder", "later"]


def test_what_a_browser_sends_late_is_not_stored_twice(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(doelen=[maak_doel()]))
    scherm = Scherm("doelen", db, casus=nummer, lijst="doelen", item="d1")
    sleutel = scherm.veld("Hoe diegene het vertelt (Enter bewaart)").key
    scherm.vul("Hoe diegene het vertelt (Enter bewaart)", "eerder")
    assert scherm.veld("Hoe diegene het vertelt (Enter bewaart)").key != sleutel
