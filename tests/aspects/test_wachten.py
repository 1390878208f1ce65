"""Waiting: from the least to the most days it can have been, and what can be said of the norm."""

from typing import Any

import pytest

from aspects.wachten import Wachttijd, bereken_wachttijden
from tests.aspects.hulp import maak_gevraagde_casus, maak_omgeving
from tests.fabriek import maak_voorziening

NORMEN = {"wmo": 56, "jeugdwet": 0}
LEZING = {"verteld_door": ["b1"], "tekst": "dat was eerder"}


def wacht(*voorzieningen: dict[str, Any]) -> dict[str, Wachttijd]:
    """The rows by voorziening and stretch, in their order."""
    lijst = [maak_voorziening(f"v{n}", **v) for n, v in enumerate(voorzieningen)]
    rijen = bereken_wachttijden(
        maak_gevraagde_casus("voorzieningen", voorzieningen=lijst), maak_omgeving(normdagen=NORMEN)
    )
    assert rijen is not None
    return {f"{r.voorziening}:{r.traject}": r for r in rijen}


def test_niet_gevraagd_is_niet_niets() -> None:
    casus = maak_gevraagde_casus("kosten", uitgevraagd={"voorzieningen": "deels"}, voorzieningen=[maak_voorziening()])
    assert bereken_wachttijden(casus, maak_omgeving()) is None
    assert bereken_wachttijden(maak_gevraagde_casus("voorzieningen"), maak_omgeving()) == ()


def test_drie_trajecten_in_hun_volgorde() -> None:
    vol = {"gemeld": "2016-01-01", "besloten": "2016-02-01", "gestart": "2016-03-01", "wet": "wmo"}
    rijen = wacht(vol, {"gemeld": "2016-01-01"})
    assert list(rijen) == ["v0:melding_besluit", "v0:besluit_start", "v0:melding_start", "v1:melding_besluit"]
    assert [(r.min, r.max, r.norm, r.oordeel) for r in rijen.values()] == [
        (31, 31, 56, "binnen"), (29, 29, None, "geen_norm"), (60, 60, None, "geen_norm"),
        (None, None, None, "niet_te_bepalen"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("v", "trajecten"),
    [
        ({}, []),
        ({"besloten": "2016-02"}, []),
        ({"gestart": "2016-02"}, []),
        ({"uitkomst": "lopend"}, []),
        ({"besloten": "2016-02", "gestart": ".."}, ["besluit_start"]),
        ({"gemeld": "2016-02", "gestart": "2016-03"}, ["melding_besluit", "melding_start"]),
        ({"aangevraagd": "2016-02", "besloten": "2016-03"}, ["melding_besluit"]),
    ],
)
def test_een_traject_heeft_twee_kanten(v: dict[str, Any], trajecten: list[str]) -> None:
    assert [r.traject for r in wacht(v).values()] == trajecten


def test_de_melding_gaat_voor_de_aanvraag() -> None:
    rijen = wacht({"gemeld": "2016-01-01", "aangevraagd": "2016-01-20", "besloten": "2016-01-31"})
    assert rijen["v0:melding_besluit"].min == 30


def test_zwijgen_is_geen_naleven() -> None:
    (rij,) = wacht({"gemeld": "2016-01-01", "wet": "wmo", "uitkomst": "toegekend", "lezingen": [LEZING]}).values()
    assert rij == Wachttijd("v0", "melding_besluit", None, None, False, 56, "niet_te_bepalen", True)


def test_wat_loopt_loopt_tot_de_peildatum() -> None:
    # 1 may to 30 june 2018: 60 days
    rijen = wacht({"gemeld": "2018-05-01", "wet": "wmo", "uitkomst": "lopend", "opgeschort_dagen": 3})
    assert rijen["v0:melding_besluit"] == Wachttijd(
        "v0", "melding_besluit", 57, 57, True, 56, "zeker_overschreden", False
    )
    rijen = wacht({"gemeld": "2018-05-01", "besloten": "2018-06-01", "gestart": "..", "uitkomst": "toegekend"})
    assert not rijen["v0:melding_besluit"].lopend
    assert (rijen["v0:besluit_start"].max, rijen["v0:besluit_start"].lopend) == (29, True)
    assert (rijen["v0:melding_start"].min, rijen["v0:melding_start"].lopend) == (60, True)


def test_lopend_met_een_besluit_loopt_niet_meer() -> None:
    (rij,) = wacht({"gemeld": "2016-01-01", "besloten": "2016-01-11", "uitkomst": "lopend"}).values()
    assert (rij.min, rij.max, rij.lopend) == (10, 10, False)


def test_vaag_maakt_een_bandbreedte() -> None:
    # from jan 2016 (31 days off) to 10 april 2016 (15 off): least 26 mrt - 2 mrt, most 25 april - 1 dec
    (rij,) = wacht({"gemeld": "2016-01~", "besloten": "2016-04-10?"}).values()
    assert (rij.min, rij.max) == (24, 146)


def test_nooit_onder_nul() -> None:
    (rij,) = wacht({"gemeld": "2016-03", "besloten": "2016-03"}).values()
    assert (rij.min, rij.max) == (0, 30)
    vol = {"gemeld": "2016-03-01", "besloten": "2016-03-05", "gestart": "2016-03-06", "opgeschort_dagen": 2**70}
    rijen = wacht(vol)
    assert (rijen["v0:melding_besluit"].min, rijen["v0:melding_besluit"].max) == (0, 0)
    assert (rijen["v0:besluit_start"].min, rijen["v0:melding_start"].max) == (1, 5)  # suspended only before deciding


@pytest.mark.parametrize(
    ("besloten", "anders", "oordeel"),
    [
        ("2016-02-26", {}, "binnen"),  # 56 days
        ("2016-02-27", {}, "zeker_overschreden"),
        ("2016-02-27", {"opgeschort_dagen": 1}, "binnen"),
        ("[2016-02-26..2016-02-27]", {}, "mogelijk_overschreden"),
        ("2016-02-10~", {}, "binnen"),  # at most 55
        ("2016-02-12~", {}, "mogelijk_overschreden"),
        ("2016-02-27", {"lezingen": [LEZING]}, "mogelijk_overschreden"),
        ("2016-01-02", {"lezingen": [LEZING]}, "mogelijk_overschreden"),
        ("2016-02-27", {"wet": "zvw"}, "geen_norm"),
        ("2016-02-27", {"wet": None, "lezingen": [LEZING]}, "geen_norm"),
        ("2016-01-01", {"wet": "jeugdwet"}, "binnen"),  # a norm of 0 is a norm
        ("2016-01-02", {"wet": "jeugdwet"}, "zeker_overschreden"),
    ],
)
def test_wat_er_van_de_norm_te_zeggen_is(besloten: str, anders: dict[str, Any], oordeel: str) -> None:
    (rij,) = wacht({"gemeld": "2016-01-01", "besloten": besloten, "wet": "wmo", **anders}).values()
    assert (rij.oordeel, rij.betwist) == (oordeel, "lezingen" in anders)
