"""The page to keep apart from the computer: numbers, kinds and counts; no title, no story."""

import io
from datetime import date
from pathlib import Path

from pypdf import PdfReader

from casus.storage import Opslag
from exports.schrijvers.verliesblad import schrijf_verliesblad_pdf
from tests.casus.storage.sporenzoeker import Merken, maak_gemerkte_casus
from tests.fabriek import maak_bestand, maak_casus

DAG = date(2020, 6, 30)


def lees(opslag: Opslag, *, versleuteld: bool) -> str:
    pdf = schrijf_verliesblad_pdf(opslag.beheer.tel_gegevens(), versleuteld=versleuteld, dag=DAG)
    return "\n".join(blad.extract_text() for blad in PdfReader(io.BytesIO(pdf)).pages)


def test_it_says_which_numbers_how_many_people_and_what_kinds_and_nothing_of_a_story(opslag: Opslag) -> None:
    merken = Merken("zuring")
    strikt = maak_casus("c02", code="C02", doelgroep="jeugd_gezin", veiligheid="strikt")
    opslag.zet_bestand(maak_bestand(maak_gemerkte_casus(merken), strikt), "ik")
    tekst = " ".join(lees(opslag, versleuteld=True).split())
    for zin in (
        "Casussen (2): C01, C02", "zonder naam: 2", "jeugd en gezin: 1", "strikt is: 1", "72 uur", "30 juni 2020",
        "woorden van mensen", "De gegevens zijn versleuteld",
    ):  # fmt: skip
        assert zin in tekst, zin
    assert [merk for merk in merken.gegeven if merk in tekst] == []


def test_it_says_so_where_nothing_is_encrypted_and_where_there_is_only_the_demonstration(
    opslag: Opslag, tmp_path: Path
) -> None:
    opslag.zet_bestand(maak_bestand(), "ik", demonstratie=True)
    tekst = lees(opslag, versleuteld=False)
    assert "NIET versleuteld" in tekst and "geen eigen onderzoek" in tekst and "C01" not in tekst
