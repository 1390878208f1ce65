"""The figures against a second computation that shares no code with them: see ``tests/aspects/naief``."""

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casus.bestand import lees_bytes, schrijf_json
from tests.aspects.gevallen import bestanden, scorebestanden
from tests.aspects.naief import bereken_kerncijfers, verschillen
from tests.fabriek import DATA, VOORBEELDEN, maak_casusdocument, maak_document

Rauw = dict[str, Any]


def bereken_echt(rauw: Rauw) -> Rauw:
    from aspects.kerncijfers import maak_kerncijfers

    return json.loads(schrijf_json(maak_kerncijfers(lees_bytes(schrijf_json(rauw).encode()))), parse_float=Decimal)


def lees(naam: str) -> Rauw:
    return json.loads((DATA / naam).read_text("utf-8"), parse_float=Decimal)


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_de_tweede_berekening_geeft_de_cijfers_bij_de_rekenregels(naam: str) -> None:
    assert verschillen(bereken_kerncijfers(lees(f"{naam}.json")), lees(f"{naam}.kerncijfers.json")) == []


def maak_ver(**anders: Any) -> Rauw:
    """A case over all years the format knows, or what is left of it by ``anders``."""
    open_periode = {"van": "0001", "tot": "9998-24"}
    inzet = {"betrokkene": "b2", "omschrijving": "hulp", "aantal": "1", "eenheid": "uur", "per": "jaar", "prijs": "10"}
    ver: Rauw = {
        "referentie": {"soort": "anders"},
        "uitgevraagd": dict.fromkeys(("regie_dagelijks", "regie_opdrachtgevend", "kosten", "doelen"), "ja"),
        "betrokkenen": [
            {"id": "b1", "aanduiding": "inwoner", "soort": "inwoner"},
            {"id": "b2", "aanduiding": "hulp", "soort": "ondersteuner", "partij": "A", **open_periode},
        ],
        "regieperioden": [{"id": "r1", "vorm": "dagelijks", "houder": "b1", "van": "0001%", "tot": "9998-24%"}],
        "inzetten": [
            {"id": "i1", **inzet, **open_periode},
            {"id": "i2", **inzet, **open_periode, "scenario": "referentie", "prijs": "10.01"},
        ],
        "doelen": [{"id": "d1", "omschrijving": "doel", "gesteld": "0001~", "afgerond": "9998~"}],
    }
    return maak_document(casussen=[maak_casusdocument(**{**ver, **anders})])


@pytest.mark.parametrize(
    "rauw",
    [
        maak_ver(),
        maak_ver(periode_tot="9998-12-31%"),
        maak_ver(periode_van="0001?", inzetten=[], regieperioden=[], periode_tot=None),
        maak_ver(inzetten=[{"id": "i1", "betrokkene": "b2", "omschrijving": "hulp", "van": "9998-24", "tot": None}]),
    ],
)
def test_ook_over_alle_jaren_zeggen_beide_hetzelfde(rauw: Rauw) -> None:
    assert verschillen(bereken_echt(rauw), bereken_kerncijfers(rauw)) == []


@given(bestanden())
@settings(max_examples=1000)
def test_twee_berekeningen_zeggen_van_elk_verhaal_hetzelfde(rauw: Rauw) -> None:
    assert verschillen(bereken_echt(rauw), bereken_kerncijfers(rauw)) == []


@given(scorebestanden())
@settings(max_examples=500)
def test_twee_berekeningen_zeggen_van_verhalen_naast_elkaar_hetzelfde(rauw: Rauw) -> None:
    assert verschillen(bereken_echt(rauw), bereken_kerncijfers(rauw)) == []


perioden = st.tuples(
    st.sampled_from(["2016-01-10", "2016-01-10~", "2016-01", "2016-01-01", "2016-01-02", "[2016-01-02..2016-03-01]"]),
    st.sampled_from(["2016-02", "2016-01-10", "..", None]),
    st.sampled_from(["b1", "b2", "b3"]),
)


@given(st.lists(perioden, min_size=3, max_size=12))
@settings(max_examples=500)
def test_wie_elkaar_opvolgen_tellen_in_dezelfde_volgorde(houders: list[tuple[str, str | None, str]]) -> None:
    """Periods that begin on one day go by id as text: r10 before r9."""
    regie = [
        {"id": f"r{n * 37 % 101}", "vorm": "dagelijks", "houder": houder, "van": van, "tot": tot}
        for n, (van, tot, houder) in enumerate(houders)
    ]
    mensen = [{"id": f"b{n}", "aanduiding": "iemand", "soort": "naaste"} for n in (1, 2, 3)]
    casus = maak_casusdocument(uitgevraagd={"regie_dagelijks": "ja"}, betrokkenen=mensen, regieperioden=regie)
    rauw = maak_document(casussen=[casus])
    assert verschillen(bereken_echt(rauw), bereken_kerncijfers(rauw)) == []
