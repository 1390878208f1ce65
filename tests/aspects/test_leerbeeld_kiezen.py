"""Which stories stand in the learning picture, from how many on, and what one choice less another can show."""

from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspects.leerbeeld import MINIMUM, Keuze, bepaal_teamgroepen, hoort_in_leerbeeld
from aspects.leerbeeld.kiezen import bundel, houd_genoeg, noem_groep, vind_herkenbaar
from tests.aspects.leerbeeldhulp import ALLES, bouw, maak_verhaal, maak_verhalen

NOORD = {"team": "Noord"}
OPEN = {"houder": None, "van": "2016-03-01", "tot": "2016-05-31"}


def test_vier_verhalen_laten_niets_zien_en_vijf_wel() -> None:
    vier, vijf = bouw(maak_verhalen(4, {})), bouw(maak_verhalen(5, {}))
    assert (vier.verhalen, vier.vrijgegeven, vier.vormen, vier.teamgroepen) == (0, 4, (), ())
    assert (vijf.verhalen, vijf.vorm("dagelijks").verhalen) == (5, 5)


@pytest.mark.parametrize(
    "anders",
    [
        {"in_leerbeeld": False},
        {"veiligheid": "strikt"},
        {"status": "gepland"},
        {"toestemming": {"status": "ingetrokken"}},
        {"toestemming": {"status": "niet_gevraagd"}},
    ],
)
def test_wat_niet_mag_is_er_ook_niet_als_vijfde(anders: dict) -> None:
    vijfde = maak_verhaal(5, {}, **anders)
    assert not hoort_in_leerbeeld(vijfde)
    assert bouw([*maak_verhalen(4, {}), vijfde]).verhalen == 0
    assert bouw([*maak_verhalen(5, {}), vijfde]).verhalen == 5


def test_let_op_mag_wel() -> None:
    assert hoort_in_leerbeeld(maak_verhaal(veiligheid="let_op"))


@pytest.mark.parametrize(
    ("aantallen", "groepen"),
    [
        ({}, []),
        ({"Noord": 4}, []),
        ({"Noord": 5}, ["Noord"]),
        ({"Noord": 5, "Zuid": 5}, ["Noord", "Zuid"]),
        ({"Noord": 7, "Zuid": 6, "Oost": 4}, ["Noord", "Oost en Zuid"]),
        ({"Noord": 7, "Zuid": 2, "Oost": 3}, ["Noord", "Oost en Zuid"]),
        ({"Noord": 3, "Zuid": 2}, ["Noord en Zuid"]),
        ({"Noord": 3, "Zuid": 0}, []),
        ({"Noord": 5, "zonder team": 1}, ["Noord en zonder team"]),
        ({"Oost": 2, "West": 2, "zonder team": 1}, ["Oost, West en zonder team"]),
    ],
)
def test_kleine_teams_staan_samen(aantallen: dict[str, int], groepen: list[str]) -> None:
    assert [noem_groep(groep) for groep in bundel(aantallen)] == groepen


@given(st.dictionaries(st.sampled_from("abcdefg"), st.integers(0, 9)))
def test_geen_keuze_en_geen_verschil_van_keuzen_is_een_tot_vier_verhalen(aantallen: dict[str, int]) -> None:
    groepen = bundel(aantallen)
    assert sorted(chain.from_iterable(groepen)) == sorted(n for n, aantal in aantallen.items() if aantal and groepen)
    keuzen = [set(k) for r in range(len(groepen) + 1) for k in combinations(groepen, r)]
    for een in keuzen:
        for ander in keuzen:
            verschil = sum(aantallen[naam] for groep in een - ander for naam in groep)
            assert verschil == 0 or verschil >= MINIMUM


@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans()), max_size=30))
def test_ook_per_onderwerp_is_geen_verschil_van_keuzen_kleiner_dan_vijf(verhalen: list[tuple[str, bool]]) -> None:
    alle = [groep for groep, gevraagd in verhalen if gevraagd]
    gezien = []
    for r in range(4):
        for keuze in combinations("abc", r):
            mag = houd_genoeg(alle, frozenset(keuze), alle)
            gezien.append({nummer for nummer, zichtbaar in enumerate(mag) if zichtbaar})
    for een in gezien:
        for ander in gezien:
            assert len(een - ander) == 0 or len(een - ander) >= MINIMUM


def test_een_team_met_te_weinig_verhalen_is_niet_apart_te_kiezen() -> None:
    casussen = [*maak_verhalen(7, {}), *maak_verhalen(2, {}, vanaf=8, team="Zuid")]
    beeld = bouw(casussen, Keuze(teams=frozenset({"Zuid"})))
    assert beeld.teamgroepen == ("Noord en Zuid",)
    assert beeld.verhalen == 9, "an unknown choice is no choice"
    assert beeld.keuze.teams == frozenset()


def test_wie_een_klein_team_heeft_ziet_nog_niets() -> None:
    casussen = [*maak_verhalen(7, {}), *maak_verhalen(4, {}, vanaf=8, team="Zuid")]
    beeld = bouw(casussen, eigen_teams=frozenset({"Zuid"}))
    assert (beeld.verhalen, beeld.vrijgegeven) == (0, 4)
    assert bouw(casussen, eigen_teams=frozenset({"Noord"})).verhalen == 7
    assert bouw(casussen, eigen_teams=frozenset()).verhalen == 0


def test_de_keuze_van_een_team_geldt_voor_alles() -> None:
    noord = maak_verhalen(5, OPEN, antwoord_team="wij in het noorden")
    zuid = maak_verhalen(6, {}, vanaf=6, team="Zuid", antwoord_team="wij in het zuiden")
    beeld = bouw([*noord, *zuid], Keuze(teams=frozenset({"Zuid"})))
    assert (beeld.verhalen, beeld.vorm("dagelijks").verhalen, beeld.vorm("dagelijks").met_open) == (6, 6, 0)
    assert beeld.antwoorden == ("wij in het zuiden",)


@pytest.mark.parametrize(("gevraagd", "zichtbaar"), [(4, 0), (5, 5), (6, 6)])
def test_een_vorm_die_te_weinig_gevraagd_is_blijft_leeg(gevraagd: int, zichtbaar: int) -> None:
    zonder = {onderwerp: antwoord for onderwerp, antwoord in ALLES.items() if onderwerp != "regie_dagelijks"}
    casussen = [*maak_verhalen(gevraagd, {}), *maak_verhalen(6, {}, vanaf=10, uitgevraagd=zonder)]
    beeld = bouw(casussen)
    assert beeld.vorm("dagelijks").verhalen == len(beeld.vorm("dagelijks").stroken) == zichtbaar
    assert beeld.vorm("hoofdlijnen").verhalen == gevraagd + 6


def test_een_vorm_die_in_een_team_te_weinig_gevraagd_is_komt_er_alleen_samen_bij() -> None:
    zonder = {onderwerp: antwoord for onderwerp, antwoord in ALLES.items() if onderwerp != "regie_dagelijks"}
    noord = maak_verhalen(6, {})
    zuid = [
        *maak_verhalen(2, {}, vanaf=10, team="Zuid"),
        *maak_verhalen(4, {}, vanaf=20, team="Zuid", uitgevraagd=zonder),
    ]
    aantallen = {
        teams: bouw([*noord, *zuid], Keuze(teams=frozenset(teams))).vorm("dagelijks").verhalen
        for teams in [("Noord",), ("Zuid",), ("Noord", "Zuid"), ()]
    }
    assert aantallen == {("Noord",): 0, ("Zuid",): 0, ("Noord", "Zuid"): 8, (): 8}


def test_teamgroepen_zijn_er_alleen_van_wat_vrijgegeven_is() -> None:
    assert list(bepaal_teamgroepen([])) == []
    beeld = bouw([*maak_verhalen(5, {}), *maak_verhalen(5, {}, vanaf=6, team="Zuid", veiligheid="strikt")])
    assert beeld.teamgroepen == ("Noord",)


@pytest.mark.parametrize(
    ("tekst", "vondst"),
    [
        ("Wij maken nu afspraken bij een overdracht.", ""),
        ("In 3 van onze 12 verhalen ging dit mis.", ""),
        ("", ""),
        ("Dit was c01.", "code of titel"),
        ("Bij 'Verhaal nummer 1' ging het mis.", "code of titel"),
        ("M7 heeft dit opgepakt.", "schuilnaam"),
        ("Dat zou gebiedsteammedewerker 2 doen.", "persoon met een nummer"),
        ("Sinds 2019 doen we het anders.", "jaartal"),
        ("Op 12-5 is het besproken.", "jaartal of datum"),
        ("Op 3 mei is het besproken.", "jaartal of datum"),
    ],
)
def test_een_antwoord_dat_een_verhaal_aanwijst_blijft_weg(tekst: str, vondst: str) -> None:
    casus = maak_verhaal(1, {}, medewerker="M7", antwoord_team=tekst)
    gevonden = vind_herkenbaar(casus, tekst)
    assert bool(gevonden) == bool(vondst) and vondst in ", ".join(gevonden)
    assert bouw([casus, *maak_verhalen(4, {}, vanaf=2)]).antwoorden == ((tekst,) if tekst and not vondst else ())


def test_antwoorden_staan_op_alfabet_en_een_keer() -> None:
    teksten = ["wij wachten niet meer", "afspraken op papier", "wij wachten niet meer", " ", "samen kijken"]
    casussen = [maak_verhaal(n, {}, antwoord_team=tekst) for n, tekst in enumerate(teksten)]
    assert bouw(casussen).antwoorden == ("afspraken op papier", "samen kijken", "wij wachten niet meer")
