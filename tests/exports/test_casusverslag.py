"""The casusverslag for the team: opened again and read."""

import io
from typing import Any

import pytest
from pypdf import PdfReader

from casus.controle import Omgeving
from casus.model import Casus
from exports.rapport.casusverslag import MERK
from exports.schrijvers.casusverslag import schrijf_casusverslag_pdf
from exports.schrijvers.pdf import SchrijfFout
from tests.exports.test_samenvatting import DATUM
from tests.fabriek import (
    maak_betrokkene, maak_bevinding, maak_casus, maak_citaat, maak_doel, maak_onderzoek, maak_waardering,
)  # fmt: skip

OMGEVING = Omgeving.maak(maak_onderzoek(), None)


def maak_verhaal(**anders: Any) -> Casus:
    basis = {
        "uitgevraagd": {"regie_dagelijks": "ja"}, "aspecten_gedaan": {"regie": "verdiept"},
        "betrokkenen": [maak_betrokkene(), maak_betrokkene("m", aanduiding="medewerker 2", soort="gebiedsteam")],
        "bevindingen": [
            maak_bevinding("f1", tekst="één vast gezicht", door=["b1"]),
            maak_bevinding("f2", tekst="Geheim over iemand", over_afwezige=True),
        ],
        "doelen": [maak_doel()],
        "citaten": [
            maak_citaat("q1", tekst="Eindelijk belde er iemand.", goedgekeurd=True),
            maak_citaat("q2", tekst="Geheim nog niet goed"),
            maak_citaat("q3", tekst="Geheim van wie er niet was", goedgekeurd=True, over_afwezige=True),
        ],
        "waarderingen": [maak_waardering(toelichting="Geheim bij een score")],
    }  # fmt: skip
    return maak_casus(**{**basis, **anders})


def lees(casus: Casus) -> tuple[PdfReader, str]:
    pdf = PdfReader(io.BytesIO(schrijf_casusverslag_pdf(casus, OMGEVING, DATUM)))
    return pdf, " ".join(" ".join(bladzij.extract_text() for bladzij in pdf.pages).split())


def test_het_verslag_zegt_wat_er_is_gezegd_en_is_op_elke_bladzijde_intern() -> None:
    pdf, tekst = lees(maak_verhaal())
    assert all(MERK in bladzij.extract_text() for bladzij in pdf.pages)
    assert "één vast gezicht (inwoner)" in tekst and "Wat hielp" in tekst and "Uitgebreid besproken." in tekst
    assert "weer buiten komen; gesteld: maart 2016; loopt nog; niet op teruggekeken" in tekst
    assert "“Eindelijk belde er iemand.” (inwoner)" in tekst
    assert "Hier is nog niet (helemaal) naar gevraagd." in tekst
    wortel = pdf.trailer["/Root"]
    assert str(wortel["/Lang"]).startswith("nl") and b"pdfuaid" in wortel["/Metadata"].get_data()


def test_wat_over_een_afwezige_gaat_of_niet_goedgekeurd_is_wordt_alleen_geteld() -> None:
    tekst = lees(maak_verhaal())[1]
    assert "Geheim" not in tekst
    assert "1 bevinding gaat over iemand die er niet bij was." in tekst
    assert "1 citaat is nog niet goedgekeurd en staat hier niet." in tekst


@pytest.mark.parametrize("anders", [{"veiligheid": "strikt"}, {"toestemming": {"status": "ingetrokken"}}])
def test_geen_verslag_op_papier_waar_dat_niet_mag(anders: dict[str, Any]) -> None:
    with pytest.raises(SchrijfFout, match="niets op papier"):
        schrijf_casusverslag_pdf(maak_verhaal(**anders), OMGEVING, DATUM)


def test_hetzelfde_verslag_geeft_dezelfde_bytes_en_een_lege_casus_kan_ook() -> None:
    leeg = maak_casus(betrokkenen=[])
    assert schrijf_casusverslag_pdf(leeg, OMGEVING, DATUM) == schrijf_casusverslag_pdf(leeg, OMGEVING, DATUM)
    assert "Er staan geen doelen bij dit verhaal." in lees(leeg)[1]
