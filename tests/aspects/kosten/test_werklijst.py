"""What an inzet still lacks: the same inzetten as those the sums leave out."""

import pytest

from aspects.kosten.werklijst import vind_ontbrekend
from tests.aspects.kosten.kostenhulp import maak_betaald, maak_omgeving, reken
from tests.fabriek import maak_inzet


@pytest.mark.parametrize(
    ("anders", "verwacht"),
    [({}, ()), ({"prijs": 0}, ()), ({"aantal": None}, ("aantal",)), ({"eenheid": None}, ("eenheid",)),
     ({"per": None}, ("per",)), ({"prijs": None}, ("prijs",)), ({"prijs": None, "prijscode": "P1"}, ())],
)  # fmt: skip
def test_wat_ontbreekt_is_wat_de_som_tegenhoudt(anders: dict, verwacht: tuple[str, ...]) -> None:
    inzet = maak_betaald(**anders)
    assert vind_ontbrekend(inzet, maak_omgeving()) == verwacht
    assert bool(reken(inzet).interventie.onbekend) == bool(verwacht)


def test_zonder_iets_ontbreekt_alles() -> None:
    assert vind_ontbrekend(maak_inzet(), maak_omgeving()) == ("aantal", "eenheid", "per", "prijs")
