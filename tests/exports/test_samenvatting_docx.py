"""The summary as Word: opened again and read."""

import io
import zipfile
from datetime import date

import pytest
from docx import Document

from exports.schrijvers.samenvatting import schrijf_samenvatting_docx
from tests.exports.test_samenvatting import DATUM, MERK, PEIL, maak_verhaal
from tests.fabriek import maak_afspraak


def lees(casus):  # type: ignore[no-untyped-def]
    return Document(io.BytesIO(schrijf_samenvatting_docx(casus, PEIL, DATUM)))


def test_de_koppen_zijn_echte_koppen_en_de_tekst_staat_in_stijlen() -> None:
    document = lees(maak_verhaal())
    stijlen = [(alinea.style.name, alinea.text) for alinea in document.paragraphs]
    assert ("Title", "Uw verhaal: de trap") in stijlen
    koppen = [tekst for stijl, tekst in stijlen if stijl == "Heading 1"]
    assert koppen == [
        "Wat er gebeurde", "Wie er om u heen stonden", "Wat wij hebben afgesproken", "Hoe het verder gaat",
        "Uw tijdlijn",
    ]  # fmt: skip
    assert ("List Bullet", "12 mei 2016: De fiets kwam. U zei: “Rood is hij.”") in stijlen
    assert MERK not in " ".join(tekst for _, tekst in stijlen)


def test_de_prent_is_in_woorden_gezegd() -> None:
    document = lees(maak_verhaal())
    assert len(document.inline_shapes) == 1
    alt = document.inline_shapes[0]._inline.docPr.get("descr")
    assert "de fiets kwam" in alt.lower() and MERK not in alt


def test_taal_titel_en_tijd_staan_vast() -> None:
    document = lees(maak_verhaal())
    eigen = document.core_properties
    assert eigen.title == "Uw verhaal: de trap" and eigen.language == "nl-NL"
    assert eigen.author == "" and eigen.comments == "" and eigen.created.date() == DATUM
    assert 'w:lang w:val="nl-NL"' in document.styles.element.xml


def test_hetzelfde_verhaal_geeft_dezelfde_bytes() -> None:
    bestand = schrijf_samenvatting_docx(maak_verhaal(), PEIL, DATUM)
    assert bestand == schrijf_samenvatting_docx(maak_verhaal(), PEIL, DATUM)
    assert bestand != schrijf_samenvatting_docx(maak_verhaal(), PEIL, date(2019, 1, 1))
    with zipfile.ZipFile(io.BytesIO(bestand)) as zip_:
        assert {deel.date_time for deel in zip_.infolist()} == {(2000, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize(
    "tekst", ["<w:p/> & ]]>", "{MERGEFIELD x}", "👩 שלום عربي", "a\u202eb\x07c\x00d", "=SOM(A1)", "woord " * 2000]
)
def test_geen_tekst_wordt_opmaak(tekst: str) -> None:
    document = lees(maak_verhaal(titel=tekst, samenvatting=tekst, afspraken=[maak_afspraak(tekst=tekst)]))
    heel = " ".join(alinea.text for alinea in document.paragraphs)
    for stuk in tekst.replace("\u202e", "").replace("\x07", "").replace("\x00", "").split()[:2000]:
        assert stuk in heel
    assert "\u202e" not in heel
