"""How many people and parties, and who took over from whom."""

from typing import Any

import pytest

from aspects.betrokkenheid import Betrokkenheid, tel_betrokkenheid
from tests.aspects.hulp import maak_gevraagde_casus, maak_omgeving
from tests.fabriek import maak_betrokkene


def tel(*mensen: dict[str, Any], onderwerp: str = "informeel", **hoofd: Any) -> Betrokkenheid:
    lijst = [maak_betrokkene(f"b{n}", **{"soort": "gebiedsteam", **m}) for n, m in enumerate(mensen)]
    return tel_betrokkenheid(maak_gevraagde_casus(onderwerp, betrokkenen=lijst, **hoofd), maak_omgeving())


def test_een_casus_zonder_mensen() -> None:
    assert tel() == Betrokkenheid(0, 0, 0, frozenset(), 0, 0, 0)


@pytest.mark.parametrize("antwoord", ["nee", "deels", None])
def test_informeel_niet_gevraagd_is_niet_nul(antwoord: str | None) -> None:
    uit = tel({"soort": "vrijwilliger"}, uitgevraagd={"informeel": antwoord} if antwoord else {})
    assert (uit.vrijwilligers, uit.collectief) == (None, None)


def test_vrijwilligers_naar_soort_en_collectief_naar_merk() -> None:
    uit = tel({"soort": "vrijwilliger"}, {"soort": "ondersteuner", "collectief": True}, {"soort": "vrijwilliger"})
    assert (uit.vrijwilligers, uit.collectief, uit.gebiedsteammedewerkers) == (2, 1, 0)


@pytest.mark.parametrize(
    ("reden", "aantal"),
    [
        (None, 1), ("start", 1), ("overdracht", 1), ("verzuim", 1), ("tijdelijk", 1),
        ("expertise", 0), ("tweede_persoon", 0),
    ],
)  # fmt: skip
def test_wie_opvolgt_en_niet_erbij_kwam(reden: str | None, aantal: int) -> None:
    assert tel({}, {"volgt_op": "b0", "reden_komst": reden}).opvolgingen == aantal


def test_opvolgen_is_binnen_dezelfde_soort() -> None:
    uit = tel(
        {}, {"soort": "ondersteuner", "volgt_op": "b0"}, {"volgt_op": "b1"}, {"soort": "ondersteuner", "volgt_op": "b1"}
    )
    assert (uit.gebiedsteammedewerkers, uit.opvolgingen, uit.opvolgingen_ondersteuners) == (2, 0, 1)


@pytest.mark.parametrize(
    ("soort", "telt"),
    [
        ("inwoner", False), ("naaste", False), ("vrijwilliger", True), ("gebiedsteam", True), ("gemeente", True),
        ("ondersteuner", True), ("ketenpartner", True), ("meedenker", False), ("gespreksleider", False),
        ("notulist", False),
    ],
)  # fmt: skip
def test_van_wie_de_partij_telt(soort: str, telt: bool) -> None:
    uit = tel({"soort": soort, "partij": "Zorgplein"})
    assert uit.partijen == ({"Zorgplein"} if telt else set())
    assert uit.partijen_gelijktijdig_max == int(telt)


def test_een_partij_is_een_partij_zoals_ze_is_opgeschreven() -> None:
    uit = tel(*({"partij": p} for p in ("Zorgplein", "zorgplein", "Zorgplein ", "Zorgplein", "", None)))
    assert uit.partijen == {"Zorgplein", "zorgplein", "Zorgplein "}
    assert uit.partijen_gelijktijdig_max == 3


P, Q = {"partij": "P"}, {"partij": "Q"}


@pytest.mark.parametrize(
    ("mensen", "hoogste"),
    [
        ([{**P, "tot": "2016-05-01"}, {**Q, "van": "2016-05-01"}], 2),
        ([{**P, "tot": "2016-05-01"}, {**Q, "van": "2016-05-02"}], 1),
        ([{**P, "tot": "2016-05-01~"}, {**Q, "van": "2016-05-02~"}], 1),  # a suffix does not move what is covered
        ([{**P, "tot": "2016-05"}, {**Q, "van": "2016-05-31"}], 2),
        ([P, {**P, "van": "2016-03"}], 1),
        ([P, {**Q, "van": "2017-01-01"}], 1),  # reversed: empty tot is the end of the window
        ([P, {**Q, "tot": "2015-12-31"}], 1),  # reversed: empty van is its start
        ([P, {**Q, "van": "2017", "tot": ".."}], 1),  # after the window
        ([P, {**Q, "van": "2016-12-31", "tot": ".."}], 2),
        ([{**P, "van": "2015", "tot": "2016-01-01"}, {**Q, "van": "2015", "tot": "2016-01-01"}], 2),
        ([{**P, "van": "2015-01", "tot": "2015-03"}, {**Q, "van": "2015-01", "tot": "2015-03"}], 0),
    ],
)
def test_de_meeste_partijen_op_een_dag(mensen: list[dict[str, Any]], hoogste: int) -> None:
    assert tel(*mensen).partijen_gelijktijdig_max == hoogste


def test_dezelfde_partij_mag_met_twee_mensen_komen_en_gaan() -> None:
    # the second of P is still there when the first leaves
    uit = tel({**P, "tot": "2016-03"}, {**P, "van": "2016-02", "tot": "2016-06"}, {**Q, "van": "2016-06"})
    assert uit.partijen_gelijktijdig_max == 2
