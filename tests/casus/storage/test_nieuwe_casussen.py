"""Several cases come in as one: all of them, or none."""

import pytest

from casus.plaats import BestandFout
from casus.storage import Opslag
from tests.fabriek import maak_bestand, maak_casus, maak_inzet


def test_ze_staan_na_wat_er_was_in_de_volgorde_die_gegeven_is(opslag: Opslag) -> None:
    onderzoek = opslag.zet_bestand(maak_bestand(maak_casus("c1", code="C01")), "wij")
    nummers = opslag.nieuwe_casussen(onderzoek, [maak_casus("c3", code="C03"), maak_casus("c2", code="C02")], "wij")
    assert [(regel.nr, regel.code) for regel in opslag.casussen(onderzoek)][1:] == [
        (nummers[0], "C03"),
        (nummers[1], "C02"),
    ]


@pytest.mark.parametrize(
    "fout",
    [
        maak_casus("c1"),
        maak_casus("c2"),
        maak_casus("c9", inzetten=[maak_inzet(betrokkene="b9")]),
    ],
    ids=["there already", "twice", "cannot be"],
)
def test_als_er_een_niet_kan_komt_er_geen_bij(opslag: Opslag, fout) -> None:
    onderzoek = opslag.zet_bestand(maak_bestand(maak_casus("c1")), "wij")
    with pytest.raises(BestandFout):
        opslag.nieuwe_casussen(onderzoek, [maak_casus("c2"), fout], "wij")
    assert [regel.id for regel in opslag.casussen(onderzoek)] == ["c1"]
