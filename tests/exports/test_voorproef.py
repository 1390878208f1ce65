"""The pages of a report as pictures: as many as the PDF has, each heading on the page where the PDF has it."""

import io
import xml.etree.ElementTree as ET

import pytest
from pypdf import PdfReader

from exports.rapport.model import Prent
from exports.schrijvers.pdf import SchrijfFout, schrijf_pdf
from exports.schrijvers.voorproef import maak_voorproef
from exports.schrijvers.zetten import teken_bladzijden
from tests.exports.proefrapport import maak_proefrapport

RAPPORT = maak_proefrapport()
PDF = PdfReader(io.BytesIO(schrijf_pdf(RAPPORT)))
PROEF = maak_voorproef(RAPPORT)


def test_er_zijn_evenveel_plaatjes_als_bladzijden_en_elk_heeft_de_maat_van_zijn_bladzij() -> None:
    assert len(PROEF.bladen) == len(PDF.pages) > 4
    for nummer, bladzij in enumerate(PDF.pages, 1):
        beeld = ET.fromstring(PROEF.geef_blad(nummer))
        assert beeld.tag == "{http://www.w3.org/2000/svg}svg"
        maten = [float(maat) for maat in beeld.attrib["viewBox"].split()[2:]]
        assert maten == pytest.approx([float(bladzij.mediabox.width), float(bladzij.mediabox.height)], abs=0.1)
    assert {isinstance(deel, Prent) for deel in RAPPORT.delen} == {True, False}


def test_elke_kop_van_de_inhoud_staat_op_de_bladzij_waar_de_pdf_hem_heeft() -> None:
    assert [kop.tekst for kop in PROEF.koppen if kop.niveau == 1] == ["Aandachtspunten", "Samenwerking", "Bijlagen"]
    assert not any(kop.tekst == "Wat hielp" for kop in PROEF.koppen), "alleen wat in de inhoud staat"
    for kop in PROEF.koppen:
        assert kop.tekst in " ".join(PDF.pages[kop.bladzij - 1].extract_text().split()), kop


def test_een_bladzij_zonder_kop_noemt_de_kop_die_doorloopt() -> None:
    bijlagen = next(kop for kop in PROEF.koppen if kop.tekst == "Bijlagen")
    assert bijlagen in PROEF.vind_koppen(bijlagen.bladzij)
    assert PROEF.vind_koppen(bijlagen.bladzij + 1)[-1].tekst == "Bijlagen"
    assert PROEF.vind_koppen(1) == ()


def test_tekst_van_mensen_wordt_geen_opmaak_van_het_plaatje() -> None:
    proef = maak_voorproef(maak_proefrapport("<script>alert(1)</script> #pagebreak() *vet*"))
    assert "<script" not in "".join(proef.geef_blad(nummer) for nummer in range(1, len(proef.bladen) + 1))


def test_wat_niet_te_tekenen_is_zegt_dat_in_woorden() -> None:
    with pytest.raises(SchrijfFout, match="Het rapport kon niet worden getekend"):
        teken_bladzijden("rapport.typ", {}, "Het rapport")
