"""The figures as JSON: equal to the published ones, field for field, and the same bytes every time."""

import json
from decimal import Decimal
from typing import Any

import pytest

from aspects.kerncijfers import maak_kerncijfers
from aspects.opdracht import schrijf_bytes
from casus.bestand import lees_pad
from casus.model import Casusbestand
from tests.aspects.naief import verschillen
from tests.aspects.oordelen import maak_beoordeelde_casus
from tests.fabriek import DATA, VOORBEELDEN, maak_bestand, maak_casus, maak_inzet, maak_onderzoek

VORMEN = ("inwoner", "dagelijks", "bureaucratisch", "hoofdlijnen", "opdrachtgevend")


def lees(naam: str) -> Any:
    return json.loads((DATA / naam).read_text("utf-8"), parse_float=Decimal)


def reken(bestand: Casusbestand) -> Any:
    """The figures as they are read back out of the file."""
    return json.loads(schrijf_bytes(bestand), parse_float=Decimal)


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_elk_veld_is_gelijk_aan_het_voorbeeld(naam: str) -> None:
    gevonden = verschillen(reken(lees_pad(DATA / f"{naam}.json")), lees(f"{naam}.kerncijfers.json"))
    assert not gevonden, "hier / verwacht:\n" + "\n".join(gevonden[:20])


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_dezelfde_verhalen_geven_dezelfde_bytes(naam: str) -> None:
    assert schrijf_bytes(lees_pad(DATA / f"{naam}.json")) == schrijf_bytes(lees_pad(DATA / f"{naam}.json"))


def test_een_bestand_zonder_verhalen() -> None:
    leeg = maak_bestand(casussen=[], onderzoek=maak_onderzoek(aspecten=[]), prijslijst=None)
    assert maak_kerncijfers(leeg) == {
        "formaat": "kerncijfers", "versie": 1, "onderzoek": "o1", "casussen": [],
        "geheel": {
            "aantal": 0, "uitgesloten": [], "aspecten": {}, "kandidaten": [], "partijen": [],
            "kosten": {
                "casussen": 0, "interventie": "0.00", "volledig": True, "prijspeil_gemengd": False,
                "vergelijkbaar": {
                    "casussen": 0, "interventie": "0.00", "referentie": "0.00", "verschil": "0.00", "volledig": True,
                },
            },
        },
    }  # fmt: skip


def test_wat_niet_gevraagd_is_is_leeg_en_geen_nul() -> None:
    uit = maak_kerncijfers(maak_bestand(maak_casus()))["casussen"][0]
    assert uit["regie"] == dict.fromkeys(VORMEN)
    leeg = ("vrijwilligers", "collectief", "ingekocht_zonder_evaluatie", "wachttijden", "kosten", "doelen")
    assert {uit[naam] for naam in leeg} == {None}
    assert uit["venster"] == {"van": "2016-01-01", "tot": "2016-12-31", "dagen": 366}


def test_gevraagd_en_niets_is_een_lege_lijst() -> None:
    onderwerpen = ["doelen", "informeel", "voorzieningen", "kosten", *(f"regie_{vorm}" for vorm in VORMEN)]
    uit = maak_kerncijfers(maak_bestand(maak_casus(uitgevraagd=dict.fromkeys(onderwerpen, "ja"))))["casussen"][0]
    assert (uit["vrijwilligers"], uit["ingekocht_zonder_evaluatie"], uit["wachttijden"]) == (0, [], [])
    assert (uit["doelen"]["aantal"], uit["kosten"]["interventie"]["totaal"]) == (0, "0.00")
    assert uit["regie"]["dagelijks"]["gaten"] == [{"van": "2016-01-01", "tot": "2016-12-31", "dagen": 366}]
    leeg = uit["regie"]["opdrachtgevend"]
    assert (leeg["venster_dagen"], leeg["dekking"], leeg["gaten"]) == (0, None, [])


def test_alleen_verhalen_die_meetellen_in_de_volgorde_van_het_bestand() -> None:
    casussen = [maak_casus("c9"), maak_casus("c2", status="gepland"), maak_casus("c1")]
    uit = maak_kerncijfers(maak_bestand(*casussen))
    assert [casus["casus"] for casus in uit["casussen"]] == ["c9", "c1"]
    assert uit["geheel"]["uitgesloten"] == [{"casus": "c2", "reden": "status"}]


def test_getallen_precies_en_zonder_nullen_erachter() -> None:
    casus = maak_beoordeelde_casus(
        aspecten={"regie": {"inwoner": [1, 0], "naaste": 0, "gemeente": -1, "ondersteuner": 0, "ketenpartner": 0}},
        zelfredzaamheid=[
            {"moment": moment, "domein": "financien", "score": score, "beoordelaar": "inwoner"}
            for moment, score in (("begin", 1), ("begin", 2), ("eind", 4))
        ],
    )
    uit = reken(maak_bestand(casus))["casussen"][0]
    groepen = uit["aspecten"]["regie"]["groepen"]
    assert groepen == {"inwoner": Decimal("0.25"), "gemeente": -1, "ondersteuners": 0}
    assert type(groepen["gemeente"]) is int and type(groepen["ondersteuners"]) is int
    # One of five one step beside the other four: 0.4 x 0.75 + 0.6.
    assert str(uit["aspecten"]["regie"]["overeenstemming"]) == "0.9"
    assert {naam: str(waarde) for naam, waarde in uit["zelfredzaamheid"]["financien"].items()} == {
        "begin": "1.5", "eind": "4", "verschil": "2.5",
    }  # fmt: skip


def test_een_bedrag_houdt_al_zijn_cijfers() -> None:
    inzet = maak_inzet(aantal="1" + "0" * 300, eenheid="uur", per="totaal", prijs="0.01", financier="zvw")
    casus = maak_casus(inzetten=[inzet], uitgevraagd={"kosten": "ja"})
    uit = maak_kerncijfers(maak_bestand(casus))
    assert uit["geheel"]["kosten"]["interventie"] == "1" + "0" * 298 + ".00"
    assert uit["casussen"][0]["kosten"]["interventie"]["totaal"] == "1" + "0" * 298 + ".00"


def test_een_verschil_wordt_met_zijn_plek_gemeld() -> None:
    een, ander = {"a": [{"b": 1}, {"b": 2}]}, {"a": [{"b": Decimal("1.0")}, {"b": Decimal("2.5")}]}
    assert [regel.split(":")[0] for regel in verschillen(een, ander)] == [".a[1].b"]
