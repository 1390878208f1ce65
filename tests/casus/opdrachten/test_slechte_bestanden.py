"""Malformed files of every kind, through the command line: refused with one Dutch message, nothing stored."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from casus.opdrachten.hoofd import main
from casus.storage import Opslag
from tests.fabriek import maak_bestand, maak_casusdocument, maak_document

WORTEL = Path(__file__).parents[3]


def json_bytes(ding: Any) -> bytes:
    return json.dumps(ding, ensure_ascii=False).encode()


def met_casus(**anders: Any) -> bytes:
    return json_bytes(maak_document(casussen=[maak_casusdocument(**anders)]))


def ingevuld(veld: str, ruw: str) -> bytes:
    """A case with ``ruw`` written into the file as it is, as the value of ``veld``."""
    return met_casus(**{veld: "HIER"}).replace(b'"HIER"', ruw.encode("utf-8", "surrogatepass"))


def genest(lagen: int) -> Any:
    ding: Any = {}
    for _ in range(lagen - 1):
        ding = {"a": ding}
    return ding


INZET = {"id": "i1", "betrokkene": "b1", "omschrijving": "hulp", "van": "2016"}
SLECHT: dict[str, tuple[bytes, str]] = {
    "leeg": (b"", "het bestand is leeg"),
    "alleen wit": (b" \n\t", "het bestand is leeg"),
    "geen JSON": (b"{'formaat': 1}", "geen geldige JSON: regel 1, teken 2"),
    "afgekapt": (json_bytes(maak_document())[:-5], "geen geldige JSON"),
    "iets erachter": (json_bytes(maak_document()) + b"{}", "geen geldige JSON"),
    "een lijst": (b"[]", "hier hoort een casusbestand te staan"),
    "een getal": (b"3", "hier hoort een casusbestand te staan"),
    "niets": (b"null", "hier hoort een casusbestand te staan"),
    "een leeg object": (b"{}", "formaat: ontbreekt"),
    "ander formaat": (json_bytes(maak_document(formaat="kerncijfers")), "formaat: 'kerncijfers' is geen casusbestand"),
    "nieuwere versie": (json_bytes(maak_document(versie=2)), "versie: dit bestand is van een nieuwere versie (2)"),
    "versie als tekst": (json_bytes(maak_document(versie="1")), "versie: hier hoort een heel getal"),
    "versie is waar": (json_bytes(maak_document(versie=True)), "versie: hier hoort een heel getal"),
    "versie als breuk": (met_casus().replace(b'"versie": 1', b'"versie": 1.0'), "versie: hier hoort een heel getal"),
    "onbekende sleutel": (met_casus(naam="x"), "casussen[0].naam: dit veld kent het formaat niet"),
    "verkeerde soort": (met_casus(notities={}), "casussen[0].notities: hier hoort een lijst te staan"),
    "tekst voor een getal": (met_casus(reserve_volgorde="1"), "casussen[0].reserve_volgorde: hier hoort een heel"),
    "waar voor een getal": (met_casus(reserve_volgorde=True), "casussen[0].reserve_volgorde: hier hoort een heel"),
    "een breuk voor een heel getal": (ingevuld("reserve_volgorde", "1.0"), "casussen[0].reserve_volgorde: hier hoort"),
    "1 voor waar": (met_casus(voorgelezen=1), "casussen[0].voorgelezen: hier hoort true of false te staan"),
    "dubbele sleutel": (
        met_casus().replace(b'"titel":', b'"titel": "x", "titel":'),
        "casussen[0].titel: deze sleutel staat twee keer in hetzelfde object",
    ),
    "dubbele sleutel in extra": (
        ingevuld("extra", '{"diep": [{"a": 1, "a": 1}]}'),
        "casussen[0].extra.diep[0].a: deze sleutel staat twee keer",
    ),
    "verwijst naar niets": (
        met_casus(inzetten=[{**INZET, "betrokkene": "b9"}]),
        "casussen[0].inzetten[0].betrokkene: 'b9' staat niet bij de betrokkenen van deze casus",
    ),
    "een dag die niet bestaat": (met_casus(periode_van="2017-02-30"), "casussen[0].periode_van: ‘2017-02-30’ kan niet"),
    "een datum in woorden": (met_casus(periode_van="voorjaar 2015"), "casussen[0].periode_van: ‘voorjaar 2015’"),
    "te diep in extra": (met_casus(extra=genest(51)), "casussen[0].extra: te diep genest: hooguit 50 lagen"),
    "honderdduizend haken": (b"[" * 100_000, "te diep genest"),
    "honderdduizend haken in extra": (ingevuld("extra", '{"a":' * 100_000), "te diep genest"),
    "Latin-1": (met_casus(titel="café").replace("é".encode(), b"\xe9"), "geen UTF-8-tekst (bij byte"),
    "UTF-16": (met_casus().decode().encode("utf-16"), "geen UTF-8-tekst (bij byte 0)"),
    "NaN": (ingevuld("reserve_volgorde", "NaN"), "casussen[0].reserve_volgorde: NaN is geen getal"),
    "oneindig": (ingevuld("extra", '{"x": -Infinity}'), "casussen[0].extra.x: -Infinity is geen getal"),
    "1e999999": (
        met_casus(inzetten=[{**INZET, "aantal": "HIER"}]).replace(b'"HIER"', b"1e999999"),
        "casussen[0].inzetten[0].aantal: '1e999999' is geen bruikbaar getal",
    ),
    "1e999999 in extra": (ingevuld("extra", '{"x": 1e999999}'), "casussen[0].extra.x: '1e999999' is geen bruikbaar"),
    "een onmogelijke macht": (ingevuld("extra", '{"x": 1e99999999999999999999}'), "casussen[0].extra.x: "),
    "vijfduizend cijfers": (
        ingevuld("reserve_volgorde", "9" * 5000),
        "casussen[0].reserve_volgorde: een getal van 5000 cijfers is te groot",
    ),
    "een half teken": (ingevuld("titel", '"x\\ud800"'), "casussen[0].titel: bevat een half teken"),
    "een half teken in extra": (ingevuld("extra", '{"\\udc00": 1}'), "casussen[0].extra: een veldnaam bevat een half"),
    "een NUL": (ingevuld("titel", '"x\\u0000y"'), "casussen[0].titel: bevat een teken dat geen tekst is (NUL)"),
    "een NUL in extra": (ingevuld("extra", '{"x": ["\\u0000"]}'), "casussen[0].extra.x[0]: bevat een teken dat geen"),
    "een kale NUL": (ingevuld("titel", '"x\0y"'), "geen geldige JSON"),
}


@pytest.fixture(scope="module")
def gevuld(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pad = tmp_path_factory.mktemp("db") / "casus.db"
    Opslag(pad).zet_bestand(maak_bestand(), "proef")
    return pad


def weiger(pad: Path, opslag: Path, bericht: str, capsys: pytest.CaptureFixture[str]) -> None:
    voor = opslag.read_bytes()
    code = main(["import", str(pad), "--db", str(opslag), "--vervang"])
    uit, fout = capsys.readouterr()
    assert (code, uit) == (1, "")
    assert fout.splitlines()[0].startswith(f"{pad}: {bericht}"), fout
    assert "Traceback" not in fout
    assert opslag.read_bytes() == voor
    assert [p.name for p in opslag.parent.iterdir()] == [opslag.name]


@pytest.mark.parametrize("wat", SLECHT)
def test_a_malformed_file_is_refused_with_its_place(
    wat: str, gevuld: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inhoud, bericht = SLECHT[wat]
    pad = tmp_path / "bestand.json"
    pad.write_bytes(inhoud)
    weiger(pad, gevuld, bericht, capsys)


def test_a_file_too_large_is_refused_unread(gevuld: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = tmp_path / "groot.json"
    with pad.open("wb") as bestand:
        bestand.truncate(1024**3 + 1)
    weiger(pad, gevuld, "te groot: hooguit 1024 MB", capsys)


@pytest.mark.parametrize("wat", ["geen JSON", "Latin-1", "honderdduizend haken", "een half teken", "1e999999"])
def test_the_same_in_a_process_of_its_own(wat: str, gevuld: Path, tmp_path: Path) -> None:
    inhoud, bericht = SLECHT[wat]
    pad = tmp_path / "bestand.json"
    pad.write_bytes(inhoud)
    opdracht = [sys.executable, "-m", "casus", "import", str(pad), "--db", str(gevuld)]
    uitslag = subprocess.run(opdracht, cwd=WORTEL, capture_output=True, timeout=60)
    fout = uitslag.stderr.decode()
    assert (uitslag.returncode, uitslag.stdout) == (1, b"")
    assert fout.startswith(f"{pad}: {bericht}") and len(fout.splitlines()) == 1


GOED: dict[str, bytes] = {
    "een BOM vooraan": b"\xef\xbb\xbf" + met_casus(),
    "vijftig lagen": met_casus(extra=genest(47)),
    "HTML en formules als tekst": met_casus(titel="<script>alert(1)</script>", samenvatting="=1+1"),
    "tekens van ver": met_casus(titel="\U0001f469\u200d\U0001f9bd \u202eom\u202c \ue000"),
    "een schuine streep voor u0000": ingevuld("titel", '"\\\\u0000"'),
    "een heel paar": ingevuld("titel", '"\\ud83d\\ude00"'),
}


@pytest.mark.parametrize("wat", GOED)
def test_what_only_looks_odd_is_taken(wat: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = tmp_path / "bestand.json"
    pad.write_bytes(GOED[wat])
    assert main(["import", str(pad), "--db", str(tmp_path / "x.db")]) == 0, capsys.readouterr().err
