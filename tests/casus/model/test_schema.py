"""Models and schema say the same, and judge the same documents the same."""

import copy
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from casus.bestand import lees_bytes, schrijf_json
from casus.model import Casusbestand
from casus.plaats import BestandFout
from tests.fabriek import DATA, VOORBEELDEN, maak_casusdocument, maak_document
from tests.strategie import documenten

SCHEMA = json.loads((Path(__file__).parents[3] / "casus/data/casusbestand.schema.json").read_text("utf-8"))
KEURING = jsonschema.Draft202012Validator(SCHEMA)


def zonder_woorden(ding: Any, in_velden: bool = False) -> Any:
    """A schema without its titles and descriptions, which are English there and Dutch here."""
    if isinstance(ding, dict):
        return {
            naam: zonder_woorden(deel, naam in ("properties", "$defs") and not in_velden)
            for naam, deel in ding.items()
            if in_velden or naam not in ("title", "description")
        }
    return [zonder_woorden(deel) for deel in ding] if isinstance(ding, list) else ding


def mag_volgens_schema(document: Any) -> bool:
    return bool(KEURING.is_valid(_als_getallen(document)))


def _als_getallen(ding: Any) -> Any:
    """jsonschema knows no Decimal: a whole one becomes an int, another a float."""
    if isinstance(ding, Decimal):
        return float(ding)
    if isinstance(ding, dict):
        return {naam: _als_getallen(deel) for naam, deel in ding.items()}
    return [_als_getallen(deel) for deel in ding] if isinstance(ding, list) else ding


def mag_volgens_model(document: Any) -> bool:
    try:
        Casusbestand.model_validate(document)
    except ValidationError:
        return False
    return True


def test_the_models_give_the_schema_and_the_schema_the_models() -> None:
    assert zonder_woorden(Casusbestand.model_json_schema()) == zonder_woorden(SCHEMA)


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_the_delivered_files_keep_to_the_schema(naam: str) -> None:
    assert mag_volgens_schema(json.loads((DATA / f"{naam}.json").read_bytes()))


@given(documenten())
@settings(max_examples=100)
def test_what_is_valid_here_is_valid_there(document: dict[str, Any]) -> None:
    assert mag_volgens_schema(document)
    assert mag_volgens_model(document)


_VREEMD = st.sampled_from(
    [None, "", "x", "1", "..", "2016", 0, 1, -1, 3, 10**30, True, False, [], {}, ["x"], [1], {"x": 1}]
)
_GETAL = st.sampled_from([True, -1, 0, 6, 10**30, Decimal("1.5"), Decimal("-0.1"), "1.5", "1,5"])
_ALS_DIT = {
    str: st.sampled_from(["", "2017-02-30", "[2017..2016]", "0000", "2016-03~", "1.", "+1", "1.234", "x9", "ja"]),
    int: _GETAL,
    Decimal: _GETAL,
    bool: st.sampled_from([0, 1, "true", None]),
}


def _plekken(ding: Any, pad: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    plekken = [pad] if pad else []
    delen = ding.items() if isinstance(ding, dict) else enumerate(ding) if isinstance(ding, list) else ()
    for naam, deel in delen:
        if naam != "extra":
            plekken += _plekken(deel, (*pad, naam))
    return plekken


@given(documenten(max_casussen=1), st.data())
@settings(max_examples=300)
def test_a_spoiled_file_is_judged_the_same_unless_the_rules_are_stricter(
    document: dict[str, Any], data: st.DataObject
) -> None:
    bedorven = copy.deepcopy(document)
    pad = data.draw(st.sampled_from(_plekken(bedorven)))
    ouder = bedorven
    for stap in pad[:-1]:
        ouder = ouder[stap]
    wat = data.draw(st.sampled_from(["vervang"] * 6 + ["haal weg", "zet erbij"]))
    if wat == "haal weg":
        del ouder[pad[-1]]
    elif wat == "zet erbij" and isinstance(ouder, dict):
        ouder["vreemd"] = 1
    else:
        soort = type(ouder[pad[-1]])
        ouder[pad[-1]] = data.draw(st.one_of(_ALS_DIT[soort], _VREEMD) if soort in _ALS_DIT else _VREEMD)
    if mag_volgens_model(bedorven):
        assert mag_volgens_schema(bedorven), pad
    elif mag_volgens_schema(bedorven):
        assert is_strenger(bedorven), (pad, ouder)


def is_strenger(document: Any) -> bool:
    """True where each fault is one of those the rules add to the schema."""
    try:
        Casusbestand.model_validate(document)
    except ValidationError as fout:
        return all(regel["type"] in STRENGER for regel in fout.errors())
    return False


# What the calculation rules and the strictness of the models refuse though the schema lets it by.
STRENGER = {"leeg", "datum", "getal"}

ALLEEN_DE_REGELS = {
    "een leeg verplicht veld": {"titel": ""},
    "een dag die niet bestaat": {"periode_van": "2017-02-30"},
    "een seizoen met een dag": {"periode_van": "2017-21-05"},
    "een omgekeerd tussen": {"periode_van": "[2017..2016]"},
    "het jaar nul": {"periode_van": "0000"},
    "het jaar 9999": {"periode_van": "9999"},
    "een sessiedag die niet bestaat": {"sessiedatum": "2017-02-30"},
    "een plus voor een bedrag": {"inzetten": [{"aantal": "+1"}]},
    "een min voor nul": {"inzetten": [{"aantal": "-0"}]},
    "een punt zonder cijfers erna": {"inzetten": [{"aantal": "1."}]},
    "een punt zonder cijfers ervoor": {"inzetten": [{"aantal": ".5"}]},
    "een prijs met drie cijfers": {"inzetten": [{"prijs": 1.234}]},
    "een regeleinde na een bedrag": {"inzetten": [{"aantal": "1\n"}]},
}
INZET = {"id": "i1", "betrokkene": "b1", "omschrijving": "hulp", "van": "2016"}


def met(anders: dict[str, Any]) -> dict[str, Any]:
    aangevuld = {k: [{**INZET, **d} for d in v] if k == "inzetten" else v for k, v in anders.items()}
    return maak_document(casussen=[maak_casusdocument(**aangevuld)])


@pytest.mark.parametrize("wat", ALLEEN_DE_REGELS)
def test_what_the_schema_lets_by_and_the_rules_refuse(wat: str) -> None:
    document = met(ALLEEN_DE_REGELS[wat])
    assert mag_volgens_schema(document)
    with pytest.raises(BestandFout):
        lees_bytes(json.dumps(document).encode())


STRIKT: list[tuple[str, Any]] = [
    ("reserve_volgorde", "1"), ("reserve_volgorde", True), ("voorgelezen", "true"), ("voorgelezen", 1),
    ("titel", 1), ("titel", None), ("notities", {}), ("notities", None), ("uitgevraagd", []), ("extra", None),
    ("extra", []), ("toestemming", None), ("toestemming", "gegeven"), ("onbekend", 1), ("status", "Gepland"),
    ("doelgroep", ""), ("id", "é"), ("id", ""), ("id", "x" * 65), ("id", "-x"), ("id", "x\n"), ("sessiedatum", "2017"),
    ("periode_tot", "nu"), ("periode_van", ".."), ("uitgevraagd", {"weer": "ja"}), ("levensdomeinen", ["geluk"]),
]  # fmt: skip


@pytest.mark.parametrize(("veld", "waarde"), STRIKT, ids=[f"{v}={w!r:.20}" for v, w in STRIKT])
def test_nothing_is_made_fit_that_does_not_fit(veld: str, waarde: Any) -> None:
    document = met({veld: waarde})
    assert not mag_volgens_model(document)
    if waarde != "x\n":
        assert not mag_volgens_schema(document)
    with pytest.raises(BestandFout) as gevangen:
        lees_bytes(json.dumps(document).encode())
    assert gevangen.value.meldingen[0].startswith(f"casussen[0].{veld}")


GEEN_BEDRAG = [True, False, "", "x", -1, "-1", "1,5", "1e3", " 1", "1 ", "٣", [], {"x": 1}, "1_000", "NaN", "inf"]


@pytest.mark.parametrize("waarde", GEEN_BEDRAG, ids=repr)
@pytest.mark.parametrize("veld", ["aantal", "prijs"])
def test_what_is_no_amount_is_refused(veld: str, waarde: Any) -> None:
    with pytest.raises(BestandFout) as gevangen:
        lees_bytes(json.dumps(met({"inzetten": [{veld: waarde}]})).encode())
    assert gevangen.value.meldingen[0].startswith(f"casussen[0].inzetten[0].{veld}")


@pytest.mark.parametrize("waarde", [True, False, "1", 3])
def test_a_line_is_a_whole_number(waarde: Any) -> None:
    document = met({"betrokkenen": [{"id": "b1", "aanduiding": "x", "soort": "inwoner", "lijn": waarde}]})
    assert not mag_volgens_schema(document)
    with pytest.raises(BestandFout) as gevangen:
        lees_bytes(json.dumps(document).encode())
    assert gevangen.value.meldingen[0].startswith("casussen[0].betrokkenen[0].lijn")


@pytest.mark.parametrize("waarde", [True, "0.4", -1, None])
def test_what_is_no_threshold_is_refused(waarde: Any) -> None:
    document = maak_document()
    document["onderzoek"]["drempels"] = {"borgen": waarde}
    with pytest.raises(BestandFout) as gevangen:
        lees_bytes(json.dumps(document).encode())
    assert gevangen.value.meldingen[0].startswith("onderzoek.drempels.borgen")


@pytest.mark.parametrize("ruw", ["1.0", "1e0", "10E-1"])
def test_a_whole_number_is_written_whole(ruw: str) -> None:
    inhoud = schrijf_json(met({"reserve_volgorde": "HIER"})).replace('"HIER"', ruw).encode()
    with pytest.raises(BestandFout, match="heel getal"):
        lees_bytes(inhoud)


@pytest.mark.parametrize("ruw", ["1.5", '"1.5"', "1.50", "0.15e1", '"01.5"'])
def test_an_amount_may_be_written_in_several_ways(ruw: str) -> None:
    inhoud = schrijf_json(met({"inzetten": [{"aantal": "HIER"}]})).replace('"HIER"', ruw).encode()
    assert lees_bytes(inhoud).casussen[0].inzetten[0].aantal == Decimal("1.5")
