"""What goes into the store comes out of it: import(export(x)) is x, to the last digit."""

import json
import shutil
import tempfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from casus.bestand import lees_bytes, lees_pad, schrijf_bytes, schrijf_json
from casus.model import Casusbestand, Lezing
from casus.model.kenmerken import beschrijf
from casus.model.lijsten import ITEMLIJSTEN
from casus.storage import Opslag, Zet, ZetKop
from tests.fabriek import (
    DATA,
    VOORBEELDEN,
    maak_bestand,
    maak_casus,
    maak_inzet,
    maak_prijs,
    maak_prijslijst,
    maak_volle_casus,
)
from tests.strategie import casusbestanden, documenten


@pytest.fixture(scope="module")
def lege_db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pad = tmp_path_factory.mktemp("leeg") / "leeg.db"
    Opslag(pad)
    return pad


def door_opslag(bestand: Casusbestand, leeg: Path, hoe_vaak: int = 2) -> list[bytes]:
    """The exports of as many fresh stores, each filled with what the one before gave."""
    uit: list[bytes] = []
    with tempfile.TemporaryDirectory() as map_:
        for nummer in range(hoe_vaak):
            pad = Path(map_) / f"{nummer}.db"
            shutil.copy(leeg, pad)
            opslag = Opslag(pad)
            onderzoek = opslag.zet_bestand(bestand, "proef")
            uit.append(schrijf_bytes(opslag.laad_bestand(onderzoek)))
            bestand = lees_bytes(uit[-1])
    return uit


def staat_erin(eerst: Any, later: Any, plaats: str = "") -> None:
    """Everything of ``eerst`` stands in ``later``; ``later`` may have more keys (defaults written out)."""
    if isinstance(eerst, dict):
        assert isinstance(later, dict), plaats
        for naam, waarde in eerst.items():
            assert naam in later, f"{plaats}.{naam}"
            staat_erin(waarde, later[naam], f"{plaats}.{naam}")
    elif isinstance(eerst, list):
        assert isinstance(later, list) and len(eerst) == len(later), plaats
        for nummer, (een, ander) in enumerate(zip(eerst, later, strict=True)):
            staat_erin(een, ander, f"{plaats}[{nummer}]")
    elif isinstance(eerst, bool) or eerst is None:
        assert eerst is later, plaats
    elif isinstance(later, str) and isinstance(eerst, int | Decimal):
        assert Decimal(later) == eerst, plaats
    else:
        assert eerst == later and isinstance(eerst, str) == isinstance(later, str), plaats


def lees_exact(inhoud: bytes) -> Any:
    return json.loads(inhoud, parse_float=Decimal)


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_a_delivered_file_comes_back_as_it_went_in(naam: str, lege_db: Path) -> None:
    bestand = lees_pad(DATA / f"{naam}.json")
    een, twee = door_opslag(bestand, lege_db)
    assert een == twee
    assert lees_bytes(een) == bestand
    staat_erin(lees_exact((DATA / f"{naam}.json").read_bytes()), lees_exact(een))


@given(documenten())
@settings(max_examples=200)
def test_any_valid_file_comes_back_as_it_went_in(lege_db: Path, document: dict[str, Any]) -> None:
    inhoud = schrijf_json(document).encode()
    bestand = lees_bytes(inhoud)
    een, twee = door_opslag(bestand, lege_db)
    assert een == twee
    assert lees_bytes(een) == bestand
    gelezen, uit = lees_exact(inhoud), lees_exact(een)
    _schrijf_getallen_uit(gelezen)
    staat_erin(gelezen, uit)


def _schrijf_getallen_uit(document: Any) -> None:
    """Amounts may be given as text with zeros in front; their value is what must come back."""
    for casus in document["casussen"]:
        for inzet in casus.get("inzetten", []):
            for naam in ("aantal", "prijs"):
                if isinstance(inzet.get(naam), str):
                    inzet[naam] = Decimal(inzet[naam])
    for regel in (document.get("prijslijst") or {}).get("regels", []):
        regel["prijs"] = Decimal(regel["prijs"])
    index = document["onderzoek"].get("prijsindex", {})
    index.update({jaar: Decimal(cijfer) for jaar, cijfer in index.items()})


def test_two_evaluations_in_one_store_do_not_touch_each_other(opslag: Opslag) -> None:
    bestanden = [lees_pad(DATA / f"{naam}.json") for naam in VOORBEELDEN]
    nummers = [opslag.zet_bestand(bestand, "proef") for bestand in bestanden]
    assert [opslag.laad_bestand(nummer) for nummer in nummers] == bestanden


@pytest.mark.parametrize("bedrag", ["12345678901234567.89", "0.10", "7", "0.00000000000000000001", "1" + "0" * 300])
def test_an_amount_of_many_digits_survives(opslag: Opslag, bedrag: str) -> None:
    casus = maak_casus(inzetten=[maak_inzet(aantal=Decimal(bedrag), extra={"som": Decimal(bedrag)})])
    terug = opslag.laad_bestand(opslag.zet_bestand(maak_bestand(casus), "proef"))
    assert terug.casussen[0].inzetten[0].aantal == Decimal(bedrag)
    uit = lees_exact(schrijf_bytes(terug))
    assert uit["casussen"][0]["inzetten"][0]["aantal"] == bedrag
    assert uit["casussen"][0]["inzetten"][0]["extra"]["som"] == Decimal(bedrag)


@pytest.mark.parametrize("aantal", [2**63 - 1, 2**63, -(2**63) - 1, 10**300])
def test_a_whole_number_beyond_what_the_store_counts_in_survives(opslag: Opslag, aantal: int) -> None:
    bestand = maak_bestand(maak_casus(reserve_volgorde=aantal))
    assert opslag.laad_bestand(opslag.zet_bestand(bestand, "proef")) == bestand


def test_the_dearest_price_survives(opslag: Opslag) -> None:
    bestand = maak_bestand(prijslijst=maak_prijslijst(maak_prijs(prijs=Decimal("9999999999.99"))))
    assert opslag.laad_bestand(opslag.zet_bestand(bestand, "proef")) == bestand


def test_order_of_cases_and_items_is_kept(opslag: Opslag) -> None:
    inzetten = [maak_inzet("z"), maak_inzet("a"), maak_inzet("m")]
    casussen = [maak_casus(id, inzetten=inzetten) for id in ("c9", "c1", "c5")]
    terug = opslag.laad_bestand(opslag.zet_bestand(maak_bestand(*casussen), "proef"))
    assert [casus.id for casus in terug.casussen] == ["c9", "c1", "c5"]
    assert [inzet.id for inzet in terug.casussen[0].inzetten] == ["z", "a", "m"]


def test_an_edit_in_every_list_still_comes_back_the_same(opslag: Opslag, lege_db: Path) -> None:
    onderzoek = opslag.zet_bestand(maak_bestand(maak_volle_casus()), "proef")
    nummer = opslag.casussen(onderzoek)[0].nr
    for lijst in ITEMLIJSTEN:
        casus, _ = opslag.laad_casus(nummer)
        ding = getattr(casus, lijst)[0]
        anders: dict[str, Any] = {"extra": {"door": ["proef", Decimal("0.1")]}}
        if any(veld.naam == "lezingen" for veld in beschrijf(type(ding))):
            anders["lezingen"] = [Lezing(verteld_door=["b1"], tekst="nee, later", velden={"datum": "2017", "n": 3})]
        opslag.wijzig(nummer, "ik", "anders", [Zet(lijst, ding.model_copy(update=anders), ding)])
        nieuw = ding.model_copy(update={**anders, "id": f"{ding.id}-2"})
        opslag.wijzig(nummer, "ik", "erbij", [Zet(lijst, nieuw)])
    casus, _ = opslag.laad_casus(nummer)
    opslag.wijzig(nummer, "ik", "kop", [ZetKop(casus.model_copy(update={"samenvatting": "kort"}), casus)])
    bestand = opslag.laad_bestand(onderzoek)
    assert all(len(getattr(bestand.casussen[0], lijst)) == 2 for lijst in ITEMLIJSTEN)
    een, twee = door_opslag(bestand, lege_db)
    assert een == twee == schrijf_bytes(bestand)


@pytest.mark.lang
@given(casusbestanden(max_casussen=4))
@settings(max_examples=2000)
def test_many_more_files_come_back(lege_db: Path, bestand: Casusbestand) -> None:
    een, twee = door_opslag(bestand, lege_db)
    assert een == twee
    assert lees_bytes(een) == bestand
