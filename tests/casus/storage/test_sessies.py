"""Where a talk is, kept in the store: by every window, through a restart, in no export."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from casus.sessiedelen import Sessiestand
from casus.storage import Opslag
from tests.fabriek import maak_bestand, maak_casus


@pytest.fixture
def nummer(opslag: Opslag) -> int:
    return opslag.casussen(opslag.zet_bestand(maak_bestand(maak_casus(), maak_casus("c2")), "proef"))[0].nr


def test_een_gesprek_dat_nooit_begon(opslag: Opslag, nummer: int) -> None:
    assert opslag.sessies.lees(nummer) == Sessiestand()
    assert not opslag.sessies.is_gepauzeerd(nummer) and not opslag.sessies.is_gepauzeerd(None)


def test_elke_verandering_verhoogt_de_versie_van_het_gesprek_en_niet_die_van_de_casus(
    opslag: Opslag, nummer: int
) -> None:
    voor = opslag.versie(nummer)
    opslag.sessies.ga_naar(nummer, "tijdlijn")
    opslag.sessies.zet_budget(nummer, "regie", 35)
    opslag.sessies.zet_toon(nummer, "aspect:regie")
    opslag.sessies.zet_pauze(nummer, True)
    stand = opslag.sessies.lees(nummer)
    assert (stand.deel, stand.toon, stand.pauze, stand.versie) == ("tijdlijn", "aspect:regie", True, 4)
    assert stand.minuten_budget("regie") == 35
    assert opslag.versie(nummer) == voor


def test_wat_al_zo_was_wordt_niet_geschreven(opslag: Opslag, nummer: int) -> None:
    opslag.sessies.ga_naar(nummer, "start")
    opslag.sessies.ga_naar(nummer, "start")
    opslag.sessies.zet_pauze(nummer, False)
    assert opslag.sessies.lees(nummer).versie == 1


def test_de_klok_telt_in_hele_seconden_ook_na_een_herstart(opslag: Opslag, nummer: int) -> None:
    opslag.sessies.ga_naar(nummer, "start")
    time.sleep(1.1)
    assert Opslag(opslag.pad).sessies.ga_naar(nummer, "regie").besteed == {"start": 1}


def test_een_pauze_geldt_voor_die_casus_en_wie_naar_alle_vraagt_ziet_hem(opslag: Opslag, nummer: int) -> None:
    ander = opslag.casussen()[1].nr
    opslag.sessies.zet_pauze(nummer, True)
    sessies = Opslag(opslag.pad).sessies
    assert (sessies.is_gepauzeerd(nummer), sessies.is_gepauzeerd(ander)) == (True, False)
    assert sessies.is_gepauzeerd(None)


@pytest.mark.parametrize(("gevraagd", "bewaard"), [(-5, 0), (0, 0), (90, 90), (10_000, 600)])
def test_een_budget_blijft_gewoon(opslag: Opslag, nummer: int, gevraagd: int, bewaard: int) -> None:
    assert opslag.sessies.zet_budget(nummer, "start", gevraagd).minuten_budget("start") == bewaard


def test_een_casus_die_er_niet_is(opslag: Opslag) -> None:
    with pytest.raises(KeyError):
        opslag.sessies.ga_naar(999, "start")
    assert opslag.sessies.lees(999) == Sessiestand()


def test_een_deel_dat_er_niet_is_verandert_niets(opslag: Opslag, nummer: int) -> None:
    with pytest.raises(ValueError, match="geen deel"):
        opslag.sessies.ga_naar(nummer, "koffie")
    assert opslag.sessies.lees(nummer) == Sessiestand()


def test_een_gesprek_gaat_niet_mee_in_een_uitwisseling(opslag: Opslag, nummer: int) -> None:
    onderzoek = opslag.onderzoeken()[0].nr
    voor = opslag.laad_bestand(onderzoek)
    opslag.sessies.ga_naar(nummer, "start")
    assert opslag.laad_bestand(onderzoek) == voor


def test_twee_vensters_tegelijk_verliezen_niets(opslag: Opslag, nummer: int) -> None:
    with ThreadPoolExecutor(4) as groep:
        list(groep.map(lambda n: opslag.sessies.zet_budget(nummer, "start", n), range(1, 41)))
    stand = opslag.sessies.lees(nummer)
    assert stand.versie == 40 and 1 <= stand.minuten_budget("start") <= 40
