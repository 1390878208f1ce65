"""The sheet that puts a vignette to somebody: opened again and read."""

import io

import pytest
from pypdf import PdfReader

from exports.schrijvers.pdf import SchrijfFout
from exports.schrijvers.voorlegblad import schrijf_voorlegblad_pdf
from tests.fabriek import maak_casus, maak_vignet

CASUS = maak_casus(code="MERKCODE", titel="Merktitel", team="Merkteam")


def lees(pdf: bytes) -> tuple[PdfReader, str]:
    blad = PdfReader(io.BytesIO(pdf))
    return blad, " ".join(" ".join(bladzij.extract_text() for bladzij in blad.pages).split())


def test_it_holds_the_words_and_the_boxes_and_nothing_else_of_the_case() -> None:
    blad, tekst = lees(schrijf_voorlegblad_pdf(CASUS, maak_vignet(tekst="Zij kon niet naar boven.\n\nToen belde zij.")))
    for stuk in ("Klopt dit zo?", "De trap", "Zij kon niet naar boven.", "Toen belde zij.", "Nee, dit mag er niet in."):
        assert stuk in tekst
    assert "MERK" not in tekst.upper()
    assert blad.trailer["/Root"]["/Lang"] == "nl" and blad.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert len(blad.pages) == 1


def test_the_same_vignette_gives_the_same_bytes() -> None:
    assert schrijf_voorlegblad_pdf(CASUS, maak_vignet()) == schrijf_voorlegblad_pdf(CASUS, maak_vignet())


@pytest.mark.parametrize(
    "anders",
    [{"veiligheid": "strikt"}, {"toestemming": {"status": "ingetrokken"}}, {"status": "afgevallen"}],
)
def test_what_stays_inside_is_not_printed(anders: dict[str, object]) -> None:
    with pytest.raises(SchrijfFout):
        schrijf_voorlegblad_pdf(maak_casus(**anders), maak_vignet())


@pytest.mark.parametrize("tekst", ["#set page() *vet*", "<b>", "👩 שלום", "a" * 400, "woord " * 1500])
def test_text_of_people_is_never_layout(tekst: str) -> None:
    _, gelezen = lees(schrijf_voorlegblad_pdf(CASUS, maak_vignet(tekst=tekst, titel=tekst[:50])))
    if tekst.isascii() and " " in tekst:
        assert tekst.split()[0] in gelezen
