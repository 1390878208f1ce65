"""Commissioned support that nobody looked back on."""

from typing import Any

import pytest

from aspects.ingekocht import vind_ingekocht
from casus.model import Casus
from tests.aspects.hulp import maak_gevraagde_casus, maak_omgeving
from tests.fabriek import maak_betrokkene, maak_gebeurtenis, maak_inzet

LEZING = {"verteld_door": ["b1"], "tekst": "dat was korter"}


def maak_ingekocht(*inzetten: dict[str, Any], **hoofd: Any) -> Casus:
    lijst = [
        maak_inzet(f"i{n}", **{"betrokkene": "b2", "van": "2016-01-01", "tot": "2016-12-31", **i})
        for n, i in enumerate(inzetten)
    ]
    mensen = [maak_betrokkene(), maak_betrokkene("b2", soort="ondersteuner"), maak_betrokkene("b3", soort="gemeente")]
    return maak_gevraagde_casus("regie_opdrachtgevend", **{"betrokkenen": mensen, "inzetten": lijst, **hoofd})


def test_niet_gevraagd_is_niet_niets() -> None:
    casus = maak_ingekocht({}, uitgevraagd={"regie_opdrachtgevend": "deels", "regie_dagelijks": "ja"})
    assert vind_ingekocht(casus, maak_omgeving()) is None
    assert vind_ingekocht(maak_ingekocht(), maak_omgeving()) == ()


@pytest.mark.parametrize(("drempel", "lang"), [(30, ("i0",)), (31, ()), (32, ())])
def test_meer_dagen_dan_de_drempel(drempel: int, lang: tuple[str, ...]) -> None:
    casus = maak_ingekocht({"van": "2016-01-01", "tot": "2016-01-31"})
    assert vind_ingekocht(casus, maak_omgeving(evaluatie_drempel_dagen=drempel)) == lang


@pytest.mark.parametrize(
    ("inzet", "telt"),
    [
        ({}, True),
        ({"scenario": "beide"}, True),
        ({"scenario": "referentie"}, False),
        ({"financier": "vrijwillig"}, False),
        ({"betrokkene": "b3"}, False),
        ({"lezingen": [LEZING]}, False),
        ({"tot": None}, False),
        ({"tot": ".."}, True),
        ({"evaluaties": [{"datum": "2010"}]}, False),
    ],
)
def test_welke_inzet_erbij_hoort(inzet: dict[str, Any], telt: bool) -> None:
    assert vind_ingekocht(maak_ingekocht(inzet), maak_omgeving()) == (("i0",) if telt else ())


def test_alleen_de_dagen_van_het_venster_tellen() -> None:
    lang = {"van": "2015-01-01", "tot": "2017-12-31"}
    aanmelding = maak_gebeurtenis(soort="aanmelding", datum="2016-12-01")  # 31 days are left
    casus = maak_ingekocht(lang, gebeurtenissen=[aanmelding])
    assert vind_ingekocht(casus, maak_omgeving(evaluatie_drempel_dagen=31)) == ()
    assert vind_ingekocht(casus, maak_omgeving(evaluatie_drempel_dagen=30)) == ("i0",)


def test_in_de_volgorde_van_de_casus() -> None:
    casus = maak_ingekocht({"van": "2016-05-01"}, {"evaluaties": [{"datum": "2016"}]}, {})
    assert vind_ingekocht(casus, maak_omgeving()) == ("i0", "i2")
