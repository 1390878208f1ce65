"""The thresholds of the candidates in words."""

from fractions import Fraction
from typing import get_args

from aspects.drempeluitleg import laad_drempeluitleg
from aspects.kandidaten.drempels import STANDAARD
from casus.model.keuzes import Drempelnaam


def test_elke_drempel_staat_er_een_keer() -> None:
    namen = [drempel.naam for drempel in laad_drempeluitleg()]
    assert sorted(namen) == sorted(get_args(Drempelnaam)) == sorted(STANDAARD)


def test_de_groepen_staan_bij_elkaar() -> None:
    groepen = [drempel.groep for drempel in laad_drempeluitleg()]
    assert [g for i, g in enumerate(groepen) if i == 0 or groepen[i - 1] != g] == list(dict.fromkeys(groepen))


def test_de_standaard_in_woorden() -> None:
    op_naam = {drempel.naam: drempel for drempel in laad_drempeluitleg()}
    zeg = {naam: op_naam[naam].zeg(op_naam[naam].standaard) for naam in op_naam}
    assert zeg["borgen"] == "0,6: voorstel vanaf 6 van de 10 verhalen"
    assert zeg["wisseling_casussen"] == "2: voorstel vanaf 2 verhalen"
    assert zeg["spanning_overschot"] == "2: voorstel vanaf 2 verhalen meer dan verwacht"
    assert zeg["veel_partijen_aantal"] == "10: vanaf 10 partijen in één verhaal"
    assert op_naam["borgen"].zeg(Fraction(35, 100)) == "0,35: voorstel vanaf 35 van de 100 verhalen"
    assert op_naam["borgen"].zeg(Fraction(0)) == "0: voorstel vanaf één verhaal"
    assert op_naam["minimum_casussen"].zeg(Fraction(1)) == "1: voorstel vanaf 1 verhaal"


def test_elke_standaard_wordt_gelezen_zoals_die_geschreven_is() -> None:
    for drempel in laad_drempeluitleg():
        assert drempel.lees(drempel.zeg(drempel.standaard).split(":")[0]) == drempel.standaard
