"""How many people sat at the tables."""

from aspects.tafels import Tafels, tel_tafels, vind_aan_tafel
from casus.demonstratie import laad_demonstratie
from casus.venster import telt_mee
from tests.fabriek import maak_betrokkene, maak_casus


def test_wie_kwam_zat_aan_tafel_en_wie_leidde_nee_zei_of_niet_kwam_niet() -> None:
    mensen = [maak_betrokkene(f"b{n}", bij_sessie=n in (1, 5, 6, 7)) for n in range(1, 8)]
    mensen += [maak_betrokkene("g", soort="gespreksleider", bij_sessie=True),
               maak_betrokkene("n", soort="notulist", bij_sessie=True)]  # fmt: skip
    deelnames = [
        {"betrokkene": "b2", "status": "ja", "aanwezig": "gekomen"},
        {"betrokkene": "b3", "status": "ja", "aanwezig": "deels"},
        {"betrokkene": "b4", "status": "ja"},  # nothing said of coming, and not marked as at the table
        {"betrokkene": "b5", "status": "ja", "aanwezig": "niet_gekomen"},
        {"betrokkene": "b6", "status": "ingetrokken", "aanwezig": "gekomen"},
        {"betrokkene": "b7", "status": "nee"},
    ]
    casus = maak_casus(betrokkenen=mensen, deelnames=deelnames)
    assert vind_aan_tafel(casus) == ("b1", "b2", "b3")
    assert tel_tafels([casus, maak_casus()]) == Tafels(1, 3)
    assert tel_tafels([]) == Tafels(0, 0)


def test_aan_de_tafels_van_de_demonstratie_zat_steeds_meer_dan_een_mens() -> None:
    tellend = [casus for casus in laad_demonstratie().casussen if telt_mee(casus)]
    tafels = tel_tafels(tellend)
    assert tafels.tafels == len(tellend) == 15
    assert all(len(vind_aan_tafel(casus)) >= 2 for casus in tellend)
    assert tafels.mensen == sum(len(vind_aan_tafel(casus)) for casus in tellend)
