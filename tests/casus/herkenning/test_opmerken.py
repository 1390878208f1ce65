"""While people type: what points to a person is said, a number is never said again, and nothing is stopped."""

import pytest

from casus.herkenning import merk_op, vertel_plekken, vind_sporen
from tests.fabriek import maak_bestand, maak_casus, maak_notitie


@pytest.mark.parametrize("tekst", ["", "moeder belt het team op 12 mei 2016", "€ 1.234,56 per maand", "C13, twee keer"])
def test_van_een_gewone_zin_wordt_niets_gezegd(tekst: str) -> None:
    assert merk_op(tekst) == ""


def test_een_naam_wordt_genoemd_met_wat_u_beter_schrijft() -> None:
    assert merk_op("Fatima kwam langs") == "‘Fatima’ lijkt op een naam. Schrijf liever een rol."
    assert merk_op("Fatima en Ahmed kwamen").startswith("‘Fatima’ en ‘Ahmed’ lijken op namen")


@pytest.mark.parametrize(
    ("tekst", "soort", "geheim"),
    [("bel 06-12345678", "telefoonnummer", "12345678"), ("bsn 111222333", "burgerservicenummer", "111222333"),
     ("mail a.b@voorbeeld.nl", "e-mailadres", "voorbeeld")],
)  # fmt: skip
def test_een_nummer_of_adres_heet_naar_zijn_soort_en_wordt_niet_herhaald(tekst: str, soort: str, geheim: str) -> None:
    zin = merk_op(tekst)
    assert soort in zin and "Laat het liever weg" in zin and geheim not in zin


def test_na_het_inlezen_staat_er_in_hoeveel_teksten_en_waar() -> None:
    casus = maak_casus(notities=[maak_notitie("n1", tekst="bel 06-12345678"), maak_notitie("n2", tekst="Fatima")])
    zin = vertel_plekken(vind_sporen(maak_bestand(casus), alle=True))
    assert "in 2 teksten" in zin and "C01" in zin and "12345678" not in zin and "Fatima" not in zin
    assert vertel_plekken(()) == ""
