"""What comes with the app to reckon with, and finding a price in it."""

from decimal import Decimal

import pytest
from aspects.prijslijst import (
    laad_indexcijfers,
    laad_normtermijnen,
    laad_standaardindex,
    laad_standaardlijst,
    laad_standaardnormdagen,
    zoek,
)

from casus.model import Onderzoek
from tests.fabriek import maak_onderzoek, maak_prijs


def test_elke_prijs_heeft_een_bron_en_een_eigen_code() -> None:
    regels = laad_standaardlijst().regels
    assert len(regels) > 100
    assert len({regel.code for regel in regels}) == len(regels)
    assert all(regel.bron and regel.bron_url for regel in regels)


def test_onbetaald_werk_is_schaduw_en_een_vergoeding_niet() -> None:
    aard = {regel.code: regel.aard for regel in laad_standaardlijst().regels}
    assert (aard["INF-MANTEL"], aard["INF-ONBET"], aard["VRW-UUR"]) == ("schaduw", "schaduw", "betaald")


def test_een_prijs_komt_er_precies_uit() -> None:
    consult = next(regel for regel in laad_standaardlijst().regels if regel.code == "ZVW-HA-GEM")
    assert (consult.prijs, consult.prijspeil, consult.financier) == (Decimal("30.87"), 2022, "zvw")


def test_index_en_normen_passen_in_een_onderzoek() -> None:
    basis = maak_onderzoek().model_dump()
    onderzoek = Onderzoek.model_validate(
        {**basis, "prijsindex": laad_standaardindex(), "normdagen": laad_standaardnormdagen()}
    )
    assert onderzoek.prijsindex["2022"] == Decimal("793.0")
    assert onderzoek.normdagen["wmo"] == 56 and "zvw" not in onderzoek.normdagen
    assert all(cijfer.bron for cijfer in laad_indexcijfers())
    assert all(norm.grondslag and norm.bron_url for norm in laad_normtermijnen())


@pytest.mark.parametrize(
    ("woorden", "codes"),
    [
        ("", ["A", "B"]), ("CAFE", ["A"]), ("café", ["A"]), ("groep café", ["A"]), ("groep bakfiets", []),
        ("2019", ["B"]), ("zorgverzekering", ["B"]), ("  ", ["A", "B"]), ("dagdelen", []), ("dagdeel", ["A"]),
    ],
)  # fmt: skip
def test_zoeken_kijkt_niet_naar_hoofdletters_en_accenten_en_wil_alle_woorden(woorden: str, codes: list[str]) -> None:
    regels = [
        maak_prijs("A", omschrijving="Repair Café, groep", eenheid="dagdeel"),
        maak_prijs("B", omschrijving="Fiets", prijspeil=2019, financier="zvw"),
    ]
    assert [regel.code for regel in zoek(regels, woorden)] == codes
