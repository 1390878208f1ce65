"""The action plan as Word: opened again and read."""

import io
from datetime import date

import pytest
from docx import Document

from aspects.activiteitenplan import maak_raadslijst
from casus.model import Actie
from exports.schrijvers.activiteitenplan_docx import schrijf_activiteitenplan_docx
from tests.fabriek import maak_aandachtspunt

DAG = date(2018, 3, 1)
ACTIES = [
    Actie(id="a1", advies="Bel binnen een week", categorie="organisatie", herkomst="nieuw", eigenaar="gebiedsteam",
          maanden=["2018-03", "2018-04", "2018-05", "2018-06"], aandachtspunten=["p1"]),
    Actie(id="a2", advies="Vraag één vast gezicht", categorie="opdracht", herkomst="lopend", status="bezig",
          stand_van_zaken="In het bestek"),
    Actie(id="a3", advies="Eigen vervoer", categorie="efficientie", herkomst="nieuw", status="vervallen",
          reden="te duur"),
]  # fmt: skip
PUNTEN = [maak_aandachtspunt("p1", nummer=2, titel="Wachten"), maak_aandachtspunt("p2", titel="Vast gezicht")]


def lees(acties=ACTIES, punten=PUNTEN):  # type: ignore[no-untyped-def]
    lijst = maak_raadslijst("Evaluatie", "Testdam", acties, punten)
    return Document(io.BytesIO(schrijf_activiteitenplan_docx(lijst, DAG)))


def test_every_category_has_a_real_heading_and_a_table_with_a_heading_row() -> None:
    document = lees()
    koppen = [a.text for a in document.paragraphs if a.style.name == "Heading 1"]
    assert koppen == ["Organisatie", "Opdracht", "Niet overgenomen of vervallen", "Aandachtspunten zonder actie"]
    eerste, tweede = document.tables
    assert [cel.text for cel in eerste.rows[0].cells] == [
        "Advies",
        "Herkomst",
        "Eigenaar",
        "Planning",
        "Stand van zaken",
    ]
    assert eerste.rows[0]._tr.trPr.xpath("w:tblHeader")
    assert [cel.text for cel in eerste.rows[1].cells] == [
        "Bel binnen een week\nBij aandachtspunt 2. Wachten", "nieuw", "gebiedsteam",
        "maart tot en met juni 2018", "gepland",
    ]  # fmt: skip
    assert [cel.text for cel in tweede.rows[1].cells] == [
        "Vraag één vast gezicht", "loopt al", "nog niemand", "nog niet gepland", "bezig: In het bestek",
    ]  # fmt: skip
    punten = [a.text for a in document.paragraphs if a.style.name == "List Bullet"]
    assert punten == ["Eigen vervoer: vervallen, te duur", "Vast gezicht"]


def test_the_same_list_gives_the_same_bytes() -> None:
    lijst = maak_raadslijst("Evaluatie", "Testdam", ACTIES, PUNTEN)
    assert schrijf_activiteitenplan_docx(lijst, DAG) == schrijf_activiteitenplan_docx(lijst, DAG)
    assert schrijf_activiteitenplan_docx(lijst, DAG) != schrijf_activiteitenplan_docx(lijst, date(2019, 1, 1))


def test_language_and_title_are_set_and_an_empty_plan_says_so() -> None:
    document = lees([], [])
    assert document.core_properties.language == "nl-NL"
    assert document.core_properties.title == "Activiteitenplan Evaluatie"
    assert "Er is nog geen actie opgeschreven." in [a.text for a in document.paragraphs]
    assert document.tables == []


@pytest.mark.parametrize("tekst", ["<w:p/> & ]]>", "{MERGEFIELD x}", "שלום", "a‮b\x07c\x00d", "=SOM(A1)", "w " * 3000])
def test_text_of_people_is_never_layout(tekst: str) -> None:
    vol = ACTIES[0].model_copy(update={"advies": tekst, "eigenaar": tekst, "stand_van_zaken": tekst})
    heel = lees([vol]).tables[0].rows[1].cells[2].text
    assert heel == "".join(teken for teken in tekst if teken not in "‮\x07\x00")
