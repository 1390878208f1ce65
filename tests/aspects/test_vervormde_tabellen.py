"""Lists that went wrong: zip bombs, giant sheets, other kinds of files; never more than a sentence."""

import io
import random
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator

import pytest
import xlsxwriter

from aspects.prijsbestand import lees_prijsbestand, schrijf_csv
from aspects.tabelbestand import Tabelfout, lees_tabel
from tests.fabriek import maak_prijs, maak_prijslijst

ENTITEIT = (
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "lachlach">'
    + "".join(f'<!ENTITY {c} "{f"&{p};" * 10}">' for p, c in zip("abcdefgh", "bcdefghi", strict=True))
    + ']><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
    '<c r="A1" t="inlineStr"><is><t>&i;</t></is></c></row></sheetData></worksheet>'
)
BUITEN = ENTITEIT.replace('<!ENTITY a "lachlach">', '<!ENTITY a SYSTEM "file:///etc/hostname">').replace("&i;", "&a;")


def _xlsx(vul: Callable[[xlsxwriter.Workbook], None] = lambda map_: None) -> bytes:
    ruimte = io.BytesIO()
    map_ = xlsxwriter.Workbook(ruimte, {"in_memory": True, "constant_memory": False})
    blad = map_.add_worksheet("prijzen")
    for nummer, rij in enumerate((["code", "omschrijving", "eenheid", "prijs", "prijspeil", "bron"],
                                  ["A1", "zorg", "uur", 12.5, 2016, "lijst"])):  # fmt: skip
        blad.write_row(nummer, 0, rij)
    vul(map_)
    map_.close()
    return ruimte.getvalue()


def _met_deel(naam: str, inhoud: bytes, *, lieg: bool = False) -> bytes:
    """A good workbook in which one part was changed; with ``lieg`` the file says it is small."""
    ruimte = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_xlsx())) as goed, zipfile.ZipFile(ruimte, "w", zipfile.ZIP_DEFLATED) as uit:
        for deel in goed.namelist():
            uit.writestr(deel, inhoud if deel == naam else goed.read(deel))
    heel = bytearray(ruimte.getvalue())
    if lieg:
        maat = len(inhoud).to_bytes(4, "little")
        while (plek := bytes(heel).find(maat)) >= 0:
            heel[plek : plek + 4] = (100).to_bytes(4, "little")
    return bytes(heel)


def _bom() -> bytes:
    return b'<worksheet><sheetData>' + b"<row><c><v>1</v></c></row>" * 4_000_000


BLAD = "xl/worksheets/sheet1.xml"
BOMMEN: dict[str, Callable[[], bytes]] = {
    "een zipbom": lambda: _met_deel(BLAD, _bom()),
    "een zipbom die liegt over zijn maat": lambda: _met_deel(BLAD, _bom(), lieg=True),
    "een lach van een miljard": lambda: _met_deel(BLAD, ENTITEIT.encode()),
    "een verwijzing naar een ander bestand": lambda: _met_deel(BLAD, BUITEN.encode()),
    "duizend bladen": lambda: _xlsx(lambda map_: [map_.add_worksheet() for _ in range(999)] and None),
    "een rij van 16.384 kolommen": lambda: _xlsx(
        lambda map_: map_.worksheets()[0].write_row(2, 0, ["x"] * 16_384) and None),
    "een blad met twaalfduizend rijen": lambda: _xlsx(
        lambda map_: [map_.worksheets()[0].write_row(n, 0, ["x", "y"]) for n in range(2, 12_002)] and None),
    "een cel op de laatste rij": lambda: _xlsx(lambda map_: map_.worksheets()[0].write(1_048_575, 0, "x") and None),
    "een zip in een zip": lambda: _met_deel("xl/workbook.xml", _xlsx()),
    "zes megabyte": lambda: b"code;prijs\n" + b"x;1\n" * 1_600_000,
    "één regel van vijf megabyte": lambda: b"code;" + b"x" * 5_000_000,
    "een veld zonder einde": lambda: b'code;"' + b"x\n" * 2_000_000,
}  # fmt: skip


TRAAG = ("duizend bladen", "een rij van 16.384 kolommen", "een blad met twaalfduizend rijen")


@pytest.mark.parametrize("naam", [pytest.param(n, marks=pytest.mark.lang) if n in TRAAG else n for n in BOMMEN])
def test_a_bomb_is_a_sentence_and_takes_no_memory(naam: str) -> None:
    inhoud = BOMMEN[naam]()
    tracemalloc.start()
    try:
        voorbeeld = lees_prijsbestand(inhoud)
        _, hoogste = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert voorbeeld.fouten or naam in ("duizend bladen", "een cel op de laatste rij")
    assert hoogste < 150 * 1024**2, naam
    for fout in voorbeeld.fouten:
        assert "lachlach" not in str(fout) and len(str(fout)) < 500
    assert not any("lachlach" in regel.omschrijving for regel in voorbeeld.regels)


def _vervormd(zaden: range) -> Iterator[tuple[int, bytes]]:
    goed = [_xlsx(), schrijf_csv(maak_prijslijst(*(maak_prijs(f"P{n}") for n in range(9))))]
    for zaad in zaden:
        toeval = random.Random(zaad)
        inhoud = bytearray(toeval.choice(goed))
        for _ in range(toeval.choice([1, 3, 30])):
            plek = toeval.randrange(len(inhoud))
            keuze = toeval.randrange(4)
            if keuze == 0:
                inhoud[plek] ^= 1 << toeval.randrange(8)
            elif keuze == 1:
                inhoud[plek : plek + 9] = toeval.randbytes(toeval.choice([0, 9]))
            elif keuze == 2:
                vreemd = [b";", b'"', b"\0", b"=1+1", b"\xff", b"\r\n", "€".encode(), b"-9" * 99]
                inhoud[plek:plek] = toeval.choice(vreemd)
            elif len(inhoud) > 40:
                del inhoud[plek + 20 :]
        yield zaad, bytes(inhoud)


def test_three_hundred_changed_lists_give_lines_or_sentences() -> None:
    for zaad, inhoud in _vervormd(range(300)):
        try:
            voorbeeld = lees_prijsbestand(inhoud)
            assert voorbeeld.regels or voorbeeld.fouten
            for fout in voorbeeld.fouten:
                assert str(fout).endswith((".", "?", "’")) or ":" in str(fout), str(fout)
            lees_tabel(inhoud, len)
        except Tabelfout as fout:
            assert all(tekst.endswith((".", "?")) for tekst in fout.teksten), zaad
        except Exception as fout:
            raise AssertionError(f"zaad {zaad}: {type(fout).__name__}: {fout}") from fout
