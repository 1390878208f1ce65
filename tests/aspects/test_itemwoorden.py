"""The sentences under a voorziening and a goal."""

import pytest

from aspects.itemwoorden import NIET_GEVRAAGD, vertel_doel, vertel_wachttijden
from aspects.doelen import bereken_doelen
from aspects.wachten import bereken_wachttijden
from tests.aspects.hulp import maak_gevraagde_casus, maak_omgeving
from tests.fabriek import maak_doel, maak_voorziening


def wacht(**velden):
    casus = maak_gevraagde_casus("voorzieningen", voorzieningen=[maak_voorziening(**velden)])
    return vertel_wachttijden(bereken_wachttijden(casus, maak_omgeving(normdagen={"wmo": 56})), "v1")


@pytest.mark.parametrize(
    ("velden", "zinnen"),
    [
        ({}, ["Nog geen wachttijd: niet bekend is wanneer het gemeld of aangevraagd is."]),
        (
            {"gemeld": "2016-03-01", "wet": "wmo", "besloten": "2016-04-26"},
            ["Van melding tot besluit: 56 dagen; binnen de norm van 56 dagen."],
        ),
        (
            {"gemeld": "2016-03", "wet": "wmo", "besloten": "2016-05"},
            ["Van melding tot besluit: 31 tot 91 dagen; misschien langer dan de norm van 56 dagen."],
        ),
        (
            {"gemeld": "2018-06-01", "uitkomst": "lopend"},
            ["Van melding tot besluit: 29 dagen, en het wachten duurt nog."],
        ),
        (
            {"gemeld": "2016-03-01", "wet": "wmo"},
            ["Van melding tot besluit: niet te zeggen, want er is geen besluit ingevuld."],
        ),
        (
            {"gemeld": "2016-03-01", "besloten": "2016-03-02", "gestart": "2016-03-02"},
            ["Van melding tot besluit: 1 dag.", "Van besluit tot start: 0 dagen.", "Van melding tot start: 1 dag."],
        ),
    ],
)
def test_wachttijden_in_woorden(velden, zinnen):
    assert wacht(**velden) == zinnen


def test_wat_betwist_is_is_niet_zeker():
    zinnen = wacht(
        gemeld="2016-03-01", besloten="2016-09-01", wet="wmo", lezingen=[{"verteld_door": ["b1"], "tekst": "later"}]
    )
    assert "misschien langer" in zinnen[0] and "niets hiervan zeker" in zinnen[1]


def test_niet_gevraagd():
    assert vertel_wachttijden(None, "v1") == vertel_doel(None, "d1", 183) == [NIET_GEVRAAGD]


@pytest.mark.parametrize(
    ("velden", "hoofd", "woorden"),
    [
        ({"gesteld": "2016-01-01", "afgerond": "2016-07-02"}, {}, ["183 dagen."]),
        ({"gesteld": "2016-01-01", "afgerond": "2016-07-03"}, {}, ["184 dagen.", "langer dan 183 dagen"]),
        ({"gesteld": "2016"}, {"periode_tot": None}, ["einde van het doel is niet bekend"]),
    ],
)
def test_terugkijken_in_woorden(velden, hoofd, woorden):
    casus = maak_gevraagde_casus("doelen", doelen=[maak_doel(**velden)], **hoofd)
    zinnen = vertel_doel(bereken_doelen(casus, maak_omgeving()), "d1", 183)
    assert len(zinnen) == len(woorden)
    assert all(woord in zin for woord, zin in zip(woorden, zinnen, strict=True))
