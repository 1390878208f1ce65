"""Names are listed to be read; what is a flower, a month or a law is none."""

import pytest

from casus.herkenning import zoek_vondsten


def namen(tekst: str) -> list[str]:
    return [v.tekst for v in zoek_vondsten(tekst) if v.soort == "naam"]


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("Toen belde Marieke zelf.", "Marieke"),
        ("Fatima kwam elke week.", "Fatima"),
        ("De buurvrouw Roos paste op.", "Roos"),
        ("Dat zei mevrouw Hogeboom ook.", "mevrouw Hogeboom"),
        ("Meneer De Vries belde.", "Meneer De Vries"),
        ("Dhr. van der Zwalm kwam niet.", "Dhr. van der Zwalm"),
        ("De familie El Haddadi verhuisde.", "familie El Haddadi"),
        ("Wij spraken Van der Zwalm daarna.", "Van der Zwalm"),
        ("Zij vroeg of Jan kwam.", "Jan"),
        ("Jan kwam op dinsdag.", "Jan"),
        ("Anne-Marie zei niets.", "Anne-Marie"),
        ("De man heet Timmermans.", "Timmermans"),
        ("Hij wacht op Mar\u200bieke.", "Mar\u200bieke"),
        ("Zij zei: \u201cMarieke helpt mij.\u201d", "Marieke"),
    ],
)
def test_een_naam_staat_op_de_lijst(tekst: str, naam: str) -> None:
    assert namen(tekst) == [naam]


@pytest.mark.parametrize(
    "tekst",
    [
        "Er stond een roos op tafel, en een iris.",
        "Op 12 Jan 2016 was het gesprek. In Jan 2016 ook.",
        "Ben ik dan de enige? Wil hij dat ook? Mei was een slechte maand.",
        "De kosten van de Wmo en van de Jeugdwet. Volgens de GGZ kan dat.",
        "Mevrouw belde terug. Meneer niet. De mevrouw van het loket zei nee.",
        "Team Noord en team West werken samen.",
        "Wij zijn van de afdeling. Werk en Inkomen beslist.",
        "Bakker of slager, dat wil hij worden.",
        "mijn moeder, oma en een tante van vaders kant",
        "",
    ],
)
def test_een_gewoon_woord_is_geen_naam(tekst: str) -> None:
    assert namen(tekst) == []
