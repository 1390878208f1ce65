"""What a new evaluation starts with."""

from aspects.aspectenlijst import laad_standaard
from aspects.prijslijst import laad_standaardindex, laad_standaardlijst, laad_standaardnormdagen
from aspects.standaard import maak_standaardinstellingen


def test_een_nieuw_onderzoek_begint_met_de_meegeleverde_lijst_index_en_termijnen() -> None:
    standaard = maak_standaardinstellingen()
    assert standaard.aspecten == tuple(aspect.code for aspect in laad_standaard())
    assert standaard.prijslijst == laad_standaardlijst()
    assert (standaard.prijsindex, standaard.normdagen) == (laad_standaardindex(), laad_standaardnormdagen())


def test_er_wordt_niet_omgerekend_tot_mensen_een_jaar_kiezen() -> None:
    assert maak_standaardinstellingen().prijspeil is None
