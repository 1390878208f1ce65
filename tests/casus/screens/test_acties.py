"""What one can do with an item beside filling it in, as it is stored afterwards."""

from pathlib import Path

from casus.bewerken import lees_halve
from casus.model import Referentie
from casus.storage import Opslag
from tests.casus.screens.schermhulp import Scherm, laad, zet_klaar
from tests.fabriek import (
    maak_betrokkene, maak_casus, maak_doel, maak_gebeurtenis, maak_inzet, maak_notitie, maak_regieperiode,
)  # fmt: skip

TWEE = [maak_betrokkene(), maak_betrokkene("b2", aanduiding="dochter", soort="naaste")]


def test_removing_takes_the_item_away_and_undo_brings_it_back(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(doelen=[maak_doel()]))
    scherm = Scherm("doelen", db, casus=nummer, lijst="doelen", item="d1").klik("Verwijderen")
    assert laad(db, nummer).doelen == []
    assert "Doel verwijderd. Terughalen kan met Ongedaan maken" in scherm.teksten().replace("\\", "")
    assert "item" not in scherm.app.query_params
    Opslag(db).maak_ongedaan(nummer, "gespreksleider")
    assert laad(db, nummer).doelen == [maak_doel()]


def test_removing_what_is_half_takes_its_note_away(db: Path) -> None:
    (nummer,) = zet_klaar(db)
    scherm = Scherm("doelen", db, casus=nummer).klik("Nieuw doel").vul("Doel", "rust")
    scherm.klik("Verwijderen")
    assert laad(db, nummer).notities == []


def test_removing_somebody_with_items_asks_what_becomes_of_them(db: Path) -> None:
    gebeurtenis = maak_gebeurtenis(belevingen=[{"betrokkene": "b2", "score": -1}])
    casus = maak_casus(betrokkenen=TWEE, inzetten=[maak_inzet(betrokkene="b2")], gebeurtenissen=[gebeurtenis])
    (nummer,) = zet_klaar(db, casus)
    scherm = Scherm("betrokkenen", db, casus=nummer, lijst="betrokkenen", item="b2").klik("Verwijderen")
    assert "1 inzet, 1 keer hoe het was" in scherm.teksten()
    assert laad(db, nummer).betrokkenen == TWEE, "nothing happened yet"
    scherm.klik("Toch niet verwijderen")
    assert laad(db, nummer) == casus


def test_the_items_can_go_to_another(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(betrokkenen=TWEE, inzetten=[maak_inzet(betrokkene="b2")]))
    scherm = Scherm("betrokkenen", db, casus=nummer, lijst="betrokkenen", item="b2").klik("Verwijderen")
    scherm.klik("Geef het door, en verwijder deze persoon")
    casus = laad(db, nummer)
    assert ([b.id for b in casus.betrokkenen], casus.inzetten[0].betrokkene) == (["b1"], "b1")


def test_or_all_goes(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(betrokkenen=TWEE, inzetten=[maak_inzet(betrokkene="b2")]))
    scherm = Scherm("betrokkenen", db, casus=nummer, lijst="betrokkenen", item="b2").klik("Verwijderen")
    scherm.klik("Verwijder alles")
    casus = laad(db, nummer)
    assert ([b.id for b in casus.betrokkenen], casus.inzetten) == (["b1"], [])


def test_two_who_are_one_are_merged(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(betrokkenen=TWEE, inzetten=[maak_inzet(betrokkene="b2")]))
    Scherm("betrokkenen", db, casus=nummer, lijst="betrokkenen", item="b2").klik("Voeg samen")
    casus = laad(db, nummer)
    assert ([b.id for b in casus.betrokkenen], casus.inzetten[0].betrokkene) == (["b1"], "b1")


def test_a_bar_is_split_at_a_day(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(inzetten=[maak_inzet(van="2016-03-01", tot="..")]))
    scherm = Scherm("inzetten", db, casus=nummer, lijst="inzetten", item="i1")
    scherm.vul("Vanaf wanneer is het een ander stuk? (Enter splitst)", "1 mei 2016")
    stukken = [(i.van, i.tot) for i in laad(db, nummer).inzetten]
    assert stukken == [("2016-03-01", "2016-04-30"), ("2016-05-01", "..")]


def test_words_that_are_no_date_do_not_split(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(regieperioden=[maak_regieperiode()]))
    scherm = Scherm("regieperioden", db, casus=nummer, lijst="regieperioden", item="r1")
    scherm.vul("Vanaf wanneer is het een ander stuk? (Enter splitst)", "toen")
    assert "Deze datum kan ik niet lezen" in scherm.teksten()
    assert len(laad(db, nummer).regieperioden) == 1


def test_a_split_outside_the_bar_is_refused_and_said(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(inzetten=[maak_inzet(van="2016-03-01", tot="2016-06-01")]))
    scherm = Scherm("inzetten", db, casus=nummer, lijst="inzetten", item="i1")
    scherm.vul("Vanaf wanneer is het een ander stuk? (Enter splitst)", "1 mei 2010")
    assert "Niet bewaard" in scherm.teksten()
    assert [(i.van, i.tot) for i in laad(db, nummer).inzetten] == [("2016-03-01", "2016-06-01")]


def test_a_copy_to_what_would_have_been(db: Path) -> None:
    casus = maak_casus(inzetten=[maak_inzet()], referentie=Referentie(soort="oude_aanpak"))
    (nummer,) = zet_klaar(db, casus)
    Scherm("inzetten", db, casus=nummer, lijst="inzetten", item="i1").klik("Kopie naar ‘Anders?’")
    assert [i.scenario for i in laad(db, nummer).inzetten] == ["interventie", "referentie"]


def test_hoort_er_niet_in_leaves_no_trace(db: Path) -> None:
    (nummer,) = zet_klaar(db)
    scherm = Scherm("doelen", db, casus=nummer).klik("Nieuw doel").vul("Doel", "geheimpje").vul("Afgesproken", "2016")
    scherm.klik("Ja, haal helemaal weg")
    assert laad(db, nummer).doelen == []
    assert all("geheimpje" not in str(regel) for regel in Opslag(db).geschiedenis(nummer))
    assert not any(b"geheimpje" in pad.read_bytes() for pad in db.parent.glob("casus.db*"))


def test_the_history_says_who_changed_what(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(doelen=[maak_doel()]))
    scherm = Scherm("doelen", db, casus=nummer, lijst="doelen", item="d1", ik="notulist")
    scherm.vul("Doel", "rust").vul("Levensgebied", "huisvesting")
    tekst = scherm.teksten().replace("\\", "")
    assert "notulist · Doel bij doel ‘weer buiten komen’: Doel: 'weer buiten komen' → 'rust'" in tekst
    assert "Levensgebied: leeg → " in tekst and "huisvesting" not in tekst.split("Levensgebied: leeg")[1]


def test_a_note_can_be_removed_from_the_timeline(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(notities=[maak_notitie()]))
    scherm = Scherm("tijdlijn", db, casus=nummer, lijst="notities", item="n1")
    scherm.vul("Tekst", "er was iets met de gaskraan").klik("Verwijderen")
    casus = laad(db, nummer)
    assert (casus.notities, lees_halve(casus)) == ([], [])
