"""The Word file and the workbook in LibreOffice: opened without repair, laid out, written back, and read."""

import io
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from casus.bestand import lees_pad
from casus.demonstratie import laad_demonstratie
from casus.model import Casusbestand
from exports.rapport import maak_rapport
from exports.rapport.model import Figuur, Kop, Prent, Rapport, Tabel
from exports.schrijvers.docx import schrijf_docx
from exports.schrijvers.opmaak import wijs_plekken
from exports.schrijvers.pdf import schat_bladzijden
from exports.schrijvers.werkboek import schrijf_werkboek
from exports.werkboek import Werkboek, maak_werkboek
from tests.exports.gereedschap import zet_om
from tests.exports.proefrapport import MERK, maak_proefrapport

VOORBEELD = Path(__file__).parents[1] / "data" / "voorbeeld.json"


def kijk_in_kantoor(rapport: Rapport, boek: Werkboek, map_: Path) -> tuple[PdfReader, str, Any]:
    """The report as LibreOffice lays it out, the workbook as it prints it, and the workbook written back by it."""
    (map_ / "r.docx").write_bytes(schrijf_docx(rapport))
    (map_ / "w.xlsx").write_bytes(schrijf_werkboek(boek))
    report, blad = zet_om("pdf", map_, map_ / "r.docx", map_ / "w.xlsx")
    (map_ / "terug").mkdir()
    (terug,) = zet_om("xlsx", map_ / "terug", map_ / "w.xlsx")
    gedrukt = " ".join(bladzij.extract_text() for bladzij in PdfReader(blad).pages[:3])
    return PdfReader(report), gedrukt, load_workbook(io.BytesIO(terug.read_bytes()))


def kijk_of_het_rapport_er_is(pdf: PdfReader, rapport: Rapport) -> None:
    """Headings as bookmarks, captions numbered on, contents that name them, and links that lead to a page."""
    koppen = [kop for plek in wijs_plekken(rapport.delen) if (kop := plek.kop)[0]]
    bladwijzers = [str(stuk.title) for stuk in _loop_bladwijzers(pdf.outline)]
    assert [_kaal(titel) for titel in bladwijzers if titel] == [_kaal(tekst) for _, tekst in koppen]
    bladen = [bladzij.extract_text() for bladzij in pdf.pages]
    alles = _kaal(" ".join(bladen))
    for plek in wijs_plekken(rapport.delen):
        if isinstance(plek.deel, Tabel | Figuur | Prent) and plek.nummer:
            assert _kaal(f"{plek.label} {plek.deel.bijschrift}") in alles
    begin = next(n for n, blad in enumerate(bladen) if "Inhoud" in blad)
    eerste = next(deel.tekst for deel in rapport.delen if isinstance(deel, Kop))
    inhoud = _kaal(" ".join(bladen[begin : begin + 4]))
    assert all(_kaal(tekst) in inhoud for niveau, tekst in koppen if niveau <= 2) and _kaal(eerste) in inhoud
    # Word's own errors of a broken reference, and a field that was not filled.
    assert not re.search(r"Fout! |Error: Reference|Bladwijzer niet gedefinieerd", " ".join(bladen))
    assert all(rapport.merk in blad for blad in bladen)
    kijk_of_de_bladzijden_kloppen(pdf, rapport, len(pdf.pages))
    doelen = [link for bladzij in pdf.pages for link in bladzij.get("/Annots", ()) if "/Dest" in link.get_object()
              or "/GoTo" in str(link.get_object().get("/A"))]  # fmt: skip
    assert len(doelen) >= sum(niveau <= 2 for niveau, _ in koppen)


def kijk_of_de_bladzijden_kloppen(pdf: PdfReader, rapport: Rapport, aantal: int) -> None:
    """The page numbers in the contents, before Word counts its own: never more than one off, or one in a hundred."""
    echt = [pdf.get_destination_page_number(stuk) + 1 for stuk in _loop_bladwijzers(pdf.outline) if str(stuk.title)]
    plekken = [plek for plek in wijs_plekken(rapport.delen) if plek.kop[0]]
    geschat = schat_bladzijden(rapport)
    verschil = [abs(bladzij - geschat[plek.naam]) for plek, bladzij in zip(plekken, echt, strict=True)]
    assert max(verschil) <= 1 + aantal // 100 and verschil[0] == 0


def kijk_of_het_werkboek_er_is(terug: Any, gedrukt: str, boek: Werkboek) -> None:
    """Each sheet with its head in the first row, and each cell of the kind its column is of."""
    assert terug.sheetnames == [blad.naam for blad in boek.bladen]
    assert boek.bladen[0].kolommen[0].naam in gedrukt
    for blad in boek.bladen:
        koppen, *rijen = terug[blad.naam].iter_rows(values_only=True)
        namen = [kolom.naam for kolom in blad.kolommen]
        assert [kop for kop in koppen if kop is not None and "(vervolg" not in kop] == namen
        assert len(rijen) == len(blad.rijen)
        for rij, bron in zip(rijen, blad.rijen, strict=True):
            cellen = dict(zip(koppen, rij, strict=True))
            for kolom, waarde in zip(blad.kolommen, bron, strict=True):
                cel = cellen[kolom.naam]
                if waarde is None or waarde == "":
                    assert cel is None
                elif isinstance(waarde, bool):
                    assert cel == ("ja" if waarde else "nee")
                elif kolom.soort in ("getal", "bedrag") and not isinstance(waarde, str):
                    assert isinstance(cel, int | float) and float(cel) == pytest.approx(float(waarde))
                elif kolom.soort == "datum" and not isinstance(waarde, str):
                    assert isinstance(cel, datetime) and cel.date() == waarde
                else:
                    assert isinstance(cel, str)


def _loop_bladwijzers(stukken: Any) -> Any:
    for stuk in stukken:
        if isinstance(stuk, list):
            yield from _loop_bladwijzers(stuk)
        else:
            yield stuk


def _kaal(tekst: str) -> str:
    return re.sub(r"[\s\u00ad-]", "", tekst)


def test_rapport_en_werkboek_gaan_in_libreoffice_open_en_zijn_heel(tmp_path: Path) -> None:
    rapport, bestand = maak_proefrapport(), lees_pad(VOORBEELD)
    boek = maak_werkboek(bestand, None, "intern")
    pdf, gedrukt, terug = kijk_in_kantoor(rapport, boek, tmp_path)
    kijk_of_het_rapport_er_is(pdf, rapport)
    kijk_of_het_werkboek_er_is(terug, gedrukt, boek)
    bladen = [bladzij.extract_text() for bladzij in pdf.pages]
    assert "Inhoud" in bladen[0] and MERK in bladen[0] and "Tot hier." in bladen[-1]
    assert "Met Werk en Inkomen" in bladen[2] and "Lees meer over samenwerking met Werk en Inkomen" in bladen[1]


@pytest.mark.lang
@pytest.mark.parametrize("uitgave", ["openbaar", "intern"])
def test_ook_de_demonstratie_gaat_in_libreoffice_open_en_is_heel(uitgave: Any, tmp_path: Path) -> None:
    bestand: Casusbestand = laad_demonstratie()
    rapport, boek = maak_rapport(bestand, uitgave=uitgave), maak_werkboek(bestand, None, uitgave)
    pdf, gedrukt, terug = kijk_in_kantoor(rapport, boek, tmp_path)
    kijk_of_het_rapport_er_is(pdf, rapport)
    kijk_of_het_werkboek_er_is(terug, gedrukt, boek)


def test_een_bestand_dat_stuk_is_gaat_in_libreoffice_niet_open(tmp_path: Path) -> None:
    """What the other tests rest on: LibreOffice does say so where a file is broken."""
    heel = schrijf_docx(maak_proefrapport())
    (tmp_path / "stuk.docx").write_bytes(heel[: len(heel) // 2])
    with pytest.raises(pytest.fail.Exception, match=r"maakte geen stuk\.pdf"):
        zet_om("pdf", tmp_path, tmp_path / "stuk.docx")
