"""What was made of the report: known to every window of this process, by what it was made from."""

from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from exports.screens.rapport.voorraad import _MEESTE, Voorraad
from tests.casus.screens.schermhulp import Scherm
from tests.exports.screens.test_rapport import BESTAND, MAAK, downloads, kies, open_scherm

EERST: Any = ("opslag", 1, 1, 1, ((1, 1),))
LATER: Any = ("opslag", 1, 1, 1, ((1, 2),))
KEUZE: Any = ("openbaar", ("vooraf",))
INTERN: Any = ("intern", ("vooraf",))


def test_wat_klaar_is_hoort_bij_zijn_versies_en_zijn_keuze() -> None:
    voorraad = Voorraad()
    voorraad.zet(EERST, KEUZE, ".pdf", 10)
    voorraad.zet(EERST, KEUZE, ".docx", 20)
    assert voorraad.geef(EERST, KEUZE) == {".pdf": 10, ".docx": 20}
    assert voorraad.geef(EERST, INTERN) == {} == voorraad.geef(LATER, KEUZE)


def test_verouderd_is_wat_van_eerder_is_en_van_nu_nog_niet_gemaakt() -> None:
    voorraad = Voorraad()
    assert not voorraad.is_verouderd(LATER)
    voorraad.zet(EERST, KEUZE, ".pdf", 10)
    assert voorraad.is_verouderd(LATER) and not voorraad.is_verouderd(EERST)
    assert not voorraad.is_verouderd(("opslag", 2, 1, 1, ())), "van een andere evaluatie"
    voorraad.zet(LATER, INTERN, ".pdf", 10)
    assert not voorraad.is_verouderd(LATER)


def test_van_wat_het_langst_geleden_is_gemaakt_wordt_niets_onthouden() -> None:
    voorraad = Voorraad()
    for versie in range(_MEESTE + 1):
        voorraad.zet(("opslag", 1, versie, 1, ()), KEUZE, ".pdf", versie)
    assert voorraad.geef(("opslag", 1, 0, 1, ()), KEUZE) == {}
    assert voorraad.geef(("opslag", 1, 1, 1, ()), KEUZE) == {".pdf": 1}


def test_wat_gemaakt_wordt_is_bezig_tot_het_klaar_is_of_misgaat() -> None:
    voorraad = Voorraad()
    with voorraad.maakt(EERST, KEUZE, ".pdf"), voorraad.maakt(EERST, KEUZE, ".pdf"):
        assert voorraad.is_bezig(EERST, KEUZE) == (".pdf",) and voorraad.is_bezig(EERST, INTERN) == ()
    with pytest.raises(ValueError), voorraad.maakt(EERST, KEUZE, ".docx"):
        raise ValueError
    assert voorraad.is_bezig(EERST, KEUZE) == ()


def test_veel_vensters_tegelijk_verliezen_niets() -> None:
    voorraad = Voorraad()
    draden = [Thread(target=voorraad.zet, args=(EERST, KEUZE, f".{nummer}", nummer)) for nummer in range(200)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert len(voorraad.geef(EERST, KEUZE)) == 200


def test_een_ander_venster_en_een_ververst_venster_vinden_wat_er_al_is(db: Path) -> None:
    kies(open_scherm(db), BESTAND, ".xlsx").klik(MAAK)
    ander = Scherm("rapport", db, ik="evaluatieteam", bestanden_openbaar=".xlsx")
    assert len(downloads(ander)) == 1
    assert not downloads(Scherm("rapport", db, ik="evaluatieteam", bestanden_openbaar=".xlsx", uitgave="intern"))
