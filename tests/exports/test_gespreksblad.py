"""The sheet for the talk with the team as PDF: opened again and read; no case on it."""

import io
from typing import Any

import pytest
from pypdf import PdfReader

from aspects.leerbeeld import Gespreksblad, Gespreksblok, maak_gespreksblad
from exports.schrijvers.gespreksblad import schrijf_gespreksblad_pdf
from exports.schrijvers.tekens import maak_zetbaar
from tests.aspects.leerbeeldhulp import bouw, maak_verhalen


def maak_blad(**anders: Any) -> Gespreksblad:
    blok = Gespreksblok("Doelen", ("In enkele verhalen keek lang niemand terug.",), ("Hoe houden we doelen levend?",))
    basis = {
        "titel": "Praten over regie", "ondertitel": "Proef", "uitleg": "Voor in het team.", "blokken": (blok,),
        "onder": "Gekozen om van te leren.", "peildatum": "2018-06-30",
    }  # fmt: skip
    return Gespreksblad(**{**basis, **anders})


def lees(blad: Gespreksblad) -> tuple[PdfReader, str]:
    pdf = PdfReader(io.BytesIO(schrijf_gespreksblad_pdf(blad)))
    return pdf, " ".join(" ".join(bladzij.extract_text() for bladzij in pdf.pages).split())


def test_het_blad_is_nederlands_getagd_en_heeft_een_titel() -> None:
    pdf, tekst = lees(maak_blad())
    wortel = pdf.trailer["/Root"]
    assert str(wortel["/Lang"]).startswith("nl") and wortel["/MarkInfo"]["/Marked"]
    assert b"pdfuaid" in wortel["/Metadata"].get_data()
    assert pdf.metadata is not None and "Praten over regie" in str(pdf.metadata.title)
    assert "Hoe houden we doelen levend?" in tekst and "Gekozen om van te leren." in tekst


def test_het_blad_van_een_leerbeeld_noemt_geen_verhaal() -> None:
    casussen = maak_verhalen(6, {"tot": "2016-06-30"}, titel="Merkteken", antwoord_team="Merkteken", team="Merkteken")
    blad = maak_gespreksblad(bouw(casussen), "Evaluatie", "2018-06-30")
    assert blad is not None
    pdf, tekst = lees(blad)
    assert "Dagelijkse regie: in (bijna) alle verhalen is nog de vraag waarom" in tekst
    assert "Merkteken" not in tekst and "C01" not in tekst and "2016" not in tekst
    assert len(pdf.pages) <= 2


def test_hetzelfde_blad_geeft_dezelfde_bytes() -> None:
    assert schrijf_gespreksblad_pdf(maak_blad()) == schrijf_gespreksblad_pdf(maak_blad())


@pytest.mark.parametrize("tekst", ["#panic() $x$ *vet*", "<script>", "👩 שלום", "\\u{41} `code` [haak]", "a" * 200])
def test_geen_tekst_wordt_opmaak_of_houdt_het_blad_tegen(tekst: str) -> None:
    _, uit = lees(maak_blad(ondertitel=tekst))
    assert "".join(maak_zetbaar(tekst).split())[:10] in "".join(uit.split())


def test_een_blad_zonder_blokken_kan_ook() -> None:
    _, tekst = lees(maak_blad(blokken=()))
    assert "Voor in het team." in tekst
