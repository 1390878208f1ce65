"""What is printed for the table: opened again and read."""

import io
from collections.abc import Callable
from datetime import date

import pytest
from pypdf import PdfReader

from casus.demonstratie import laad_demonstratie
from casus.toestemming import mag_op_papier
from exports.afdrukken import KAARTEN, laad_toestemming, maak_tijdlijnblad
from exports.samenvatting import MEESTE_WOORDEN, tel_woorden_per_zin
from exports.schrijvers.afdrukken import (
    schrijf_betrokkenen_pdf, schrijf_kaarten_pdf, schrijf_tijdlijnblad_pdf, schrijf_toestemming_pdf,
)  # fmt: skip
from exports.schrijvers.pdf import SchrijfFout
from tests.fabriek import maak_betrokkene, maak_casus, maak_onderzoek

PEIL = date(2018, 6, 30)


def lees(pdf: bytes) -> tuple[PdfReader, str]:
    blad = PdfReader(io.BytesIO(pdf))
    return blad, " ".join(" ".join(bladzij.extract_text() for bladzij in blad.pages).split())


@pytest.mark.parametrize(
    "schrijf",
    [
        schrijf_kaarten_pdf,
        lambda: schrijf_toestemming_pdf(maak_onderzoek()),
        lambda: schrijf_betrokkenen_pdf(maak_casus()),
        lambda: schrijf_tijdlijnblad_pdf(maak_casus(), PEIL),
        lambda: schrijf_tijdlijnblad_pdf(None, None, "A4"),
    ],
)
def test_elk_blad_is_nederlands_getagd_heeft_een_titel_en_blijft_gelijk(schrijf: Callable[[], bytes]) -> None:
    pdf, _ = lees(schrijf())
    wortel = pdf.trailer["/Root"]
    assert len(pdf.pages) == 1
    assert str(wortel["/Lang"]).startswith("nl") and b"pdfuaid" in wortel["/Metadata"].get_data()
    assert pdf.metadata is not None and pdf.metadata.title
    assert schrijf() == schrijf()


def test_elke_kaart_heeft_een_gezicht_een_woord_en_een_getal() -> None:
    tekst = lees(schrijf_kaarten_pdf())[1]
    for woord in ("Werkte sterk tegen", "Werkte tegen", "Half om half", "Hielp", "Hielp sterk", "Geen beeld"):
        assert woord in tekst
    assert [kaart.getal for kaart in KAARTEN] == ["−2", "−1", "0", "+1", "+2", ""]
    assert len({kaart.gezicht for kaart in KAARTEN}) == 6 and all(kaart.gezicht_woorden for kaart in KAARTEN)


def test_het_formulier_zegt_in_korte_zinnen_wat_iemand_moet_weten() -> None:
    tekst = lees(schrijf_toestemming_pdf(maak_onderzoek()))[1]
    assert "Proef, Testdam" in tekst and "Nee zeggen mag." in tekst and "Handtekening" in tekst
    inhoud = laad_toestemming()
    zinnen = [zin for deel in inhoud["delen"] for zin in deel["zinnen"]] + inhoud["keuzes"]
    woorden = tel_woorden_per_zin(zinnen)
    assert woorden is not None and woorden <= MEESTE_WOORDEN


def test_de_naamkaarten_noemen_rol_en_partij_en_niet_wie_er_niet_bij_was() -> None:
    mensen = [
        maak_betrokkene(), maak_betrokkene("w", aanduiding="wijkagent", soort="ketenpartner", partij="politie", lijn=1),
        maak_betrokkene("x", aanduiding="ex-partner", soort="naaste", over_afwezige=True),
    ]  # fmt: skip
    tekst = lees(schrijf_betrokkenen_pdf(maak_casus(betrokkenen=mensen)))[1]
    assert "Wijkagent" in tekst and "politie" in tekst and "ex-partner" not in tekst.lower()
    with pytest.raises(SchrijfFout, match="strikt"):
        schrijf_betrokkenen_pdf(maak_casus(betrokkenen=mensen, veiligheid="strikt"))


@pytest.mark.parametrize("rol", ["a" * 400, "#panic() *x* [", "👩 שלום", "gebiedsteammedewerker van heel ver weg " * 8])
def test_geen_rol_houdt_de_kaarten_tegen(rol: str) -> None:
    mensen = [maak_betrokkene(f"b{n}", aanduiding=rol) for n in range(9)]
    assert len(lees(schrijf_betrokkenen_pdf(maak_casus(betrokkenen=mensen)))[0].pages) == 2


def test_zonder_betrokkenen_is_er_een_leeg_vel() -> None:
    assert "Kaarten" in lees(schrijf_betrokkenen_pdf(maak_casus(betrokkenen=[])))[1]


def test_het_tijdlijnblad_heeft_de_jaren_van_het_verhaal() -> None:
    casus = maak_casus(periode_van="2014", periode_tot="2016-05")
    assert maak_tijdlijnblad(casus, PEIL).kolommen == ("2014", "2015", "2016")
    pdf, tekst = lees(schrijf_tijdlijnblad_pdf(casus, PEIL))
    assert "2014" in tekst and "Wat gebeurde er?" in tekst
    breed, hoog = float(pdf.pages[0].mediabox.width), float(pdf.pages[0].mediabox.height)
    assert (round(breed / 72 * 25.4), round(hoog / 72 * 25.4)) == (420, 297)


def test_heel_veel_jaren_staan_samen_in_een_kolom_en_strikt_heeft_geen_jaren() -> None:
    lang = maak_casus(periode_van="1975", periode_tot="2016")
    kolommen = maak_tijdlijnblad(lang, PEIL).kolommen
    assert len(kolommen) <= 12 and kolommen[0] == "1975–1978" and kolommen[-1].endswith("2016")
    strikt = maak_casus(veiligheid="strikt")
    assert set(maak_tijdlijnblad(strikt, PEIL).kolommen) == {""}


def test_alle_verhalen_van_de_demonstratie_geven_kaarten_en_een_blad() -> None:
    for casus in laad_demonstratie().casussen:
        if mag_op_papier(casus):
            assert schrijf_betrokkenen_pdf(casus)
        assert len(lees(schrijf_tijdlijnblad_pdf(casus, PEIL, "A4"))[0].pages) == 1
