"""What a selection lacks, in words."""

import pytest

from aspects.selectie.gemis import vind_gemis
from tests.aspects.selectiehulp import maak_inbreng


def zinnen(lijst, gekozen=None, teams=()) -> dict[str, tuple[int, ...]]:
    nummers = {ander.nr for ander in lijst if ander.is_gekozen} if gekozen is None else gekozen
    return {gemis.zin: gemis.nummers for gemis in vind_gemis(lijst, nummers, teams)}


def test_zonder_keuze_mist_er_nog_niets() -> None:
    assert vind_gemis([maak_inbreng(1)], (), ["Zuid"]) == ()


def test_een_groep_uit_een_team_die_de_lijst_heeft_en_de_keuze_niet() -> None:
    lijst = [
        maak_inbreng(1, team="Zuid", doelgroep="volwassenen"),
        maak_inbreng(2, team="Noord", doelgroep="ouderen"),
        maak_inbreng(3, team="Zuid", doelgroep="ouderen"),
    ]
    assert zinnen(lijst, {1, 2})["Geen oudere uit Zuid."] == (3,)
    assert "Geen volwassene uit Noord." not in zinnen(lijst, {1, 2})  # the list has none either


def test_een_team_zonder_verhaal_staat_er_een_keer_en_niet_per_groep() -> None:
    lijst = [maak_inbreng(1, team="Noord"), maak_inbreng(2, team="Zuid"), maak_inbreng(3, team="Zuid")]
    gevonden = zinnen(lijst, {1}, ["Noord", "Zuid", "West"])
    assert gevonden["Geen verhaal uit Zuid."] == (2, 3)
    assert gevonden["Geen verhaal uit West; ook niet op de lijst."] == ()
    assert not [zin for zin in gevonden if "oudere uit" in zin]


def test_wat_afviel_of_dicht_is_vult_geen_gat() -> None:
    lijst = [
        maak_inbreng(1, team="Noord"),
        maak_inbreng(2, team="Zuid", status="afgevallen"),
        maak_inbreng(3, team="Zuid", dicht=True),
    ]
    assert zinnen(lijst, {1}, ["Zuid"])["Geen verhaal uit Zuid; ook niet op de lijst."] == ()


def test_een_levensgebied_dat_geen_gekozen_verhaal_heeft() -> None:
    lijst = [maak_inbreng(1), maak_inbreng(2, levensdomeinen=("justitie", "financien"))]
    gevonden = zinnen(lijst, {1})
    assert gevonden["Geen verhaal over politie en justitie."] == (2,)
    assert gevonden["Geen verhaal over opvoeding; ook niet op de lijst."] == ()


@pytest.mark.parametrize(("keer", "gezegd"), [(3, False), (4, True)])
def test_meer_dan_drie_via_een_medewerker_staat_er(keer: int, gezegd: bool) -> None:
    lijst = [maak_inbreng(nr, medewerker="M9" if nr <= keer else f"M{nr + 20}") for nr in range(1, 16)]
    gevonden = zinnen(lijst, {ander.nr for ander in lijst})
    assert ("4 van de 15 via dezelfde medewerker (M9)." in gevonden) is gezegd
    if gezegd:
        assert gevonden["4 van de 15 via dezelfde medewerker (M9)."] == (1, 2, 3, 4)


@pytest.mark.parametrize(("keer", "gezegd"), [(5, False), (6, True)])
def test_meer_dan_de_helft_uit_een_team_staat_er(keer: int, gezegd: bool) -> None:
    lijst = [maak_inbreng(nr, team="Zuid" if nr <= keer else f"T{nr % 3}") for nr in range(1, 11)]
    assert any("uit Zuid: meer dan de helft" in zin for zin in zinnen(lijst, set(range(1, 11)))) is gezegd


@pytest.mark.parametrize(("keer", "gezegd"), [(7, False), (8, True)])
def test_bijna_alles_vooraf_goed_genoemd_staat_er(keer: int, gezegd: bool) -> None:
    """Of those of whom it is known: two more are not."""
    indruk = ["geslaagd"] * keer + ["minder_geslaagd"] * (10 - keer) + ["onbekend"] * 2
    lijst = [maak_inbreng(nr, indruk_vooraf=welke) for nr, welke in enumerate(indruk, 1)]
    zin = "Bijna alles is vooraf ‘goed verlopen’ genoemd: 8 van de 10 waarvan dat bekend is."
    assert (zin in zinnen(lijst, set(range(1, 13)))) is gezegd


def test_bij_vier_verhalen_staat_er_niets_over_bijna_alles() -> None:
    lijst = [maak_inbreng(nr) for nr in range(1, 5)]
    assert not [zin for zin in zinnen(lijst, {1, 2, 3, 4}) if "Bijna alles" in zin]


def test_een_levensgebied_valt_op_en_niet_gezegd_is_niet_een() -> None:
    lijst = [
        maak_inbreng(1, levensdomeinen=("financien",)),
        maak_inbreng(2, levensdomeinen=()),
        maak_inbreng(3),
        maak_inbreng(4, levensdomeinen=("justitie",)),
    ]
    gevonden = zinnen(lijst, {1, 2, 3, 4})
    assert gevonden["Hier speelt maar één levensgebied: C01 en C04."] == (1, 4)
    assert gevonden["Nog niet gezegd welke levensgebieden spelen: C02."] == (2,)


def test_medewerkers_zonder_gekozen_verhaal_staan_samen_in_een_zin() -> None:
    lijst = [maak_inbreng(1), maak_inbreng(2), maak_inbreng(3)]
    assert zinnen(lijst, {1})["Van 2 medewerkers is geen verhaal gekozen."] == (2, 3)
    assert zinnen(lijst, {1, 2})["Van één medewerker (M3) is geen verhaal gekozen."] == (3,)


def test_elke_zin_heeft_een_eigen_sleutel_die_in_een_adres_mag() -> None:
    teams = ["Zuid/Oost", "Zuid Oost", "Ünder <b>", "Zuid"]
    lijst = [maak_inbreng(nr, team=team, doelgroep=groep) for nr, (team, groep) in enumerate(
        ((team, groep) for team in teams for groep in ("ouderen", "volwassenen")), 1
    )]  # fmt: skip
    sleutels = [gemis.sleutel for gemis in vind_gemis(lijst, {1, 3, 5, 8}, teams)]
    assert len(set(sleutels)) == len(sleutels)
    assert all(sleutel.isascii() and sleutel.replace(".", "").replace("_", "").isalnum() for sleutel in sleutels)
