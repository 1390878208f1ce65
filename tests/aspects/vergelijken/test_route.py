"""From the first signal to the first support: which step counts, and how many days lie between."""

from datetime import date
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspects.cijfers import bereken_casus
from aspects.vergelijken import volg_route
from aspects.vergelijken.momenten import Mogelijk, kies_eerste_tot, kies_eerste_vanaf
from aspects.vergelijken.tabel import maak_vergelijktabel
from aspects.vergelijken.woorden import vertel_route, zeg_dagen, zeg_stap
from casus.controle.omgeving import Omgeving
from casus.model import Casus
from casus.perioden import Stuk
from tests.fabriek import (
    maak_betrokkene, maak_casus, maak_gebeurtenis, maak_inzet, maak_onderzoek, maak_voorziening,
)  # fmt: skip

PEIL = date(2018, 6, 30)
MENSEN = [
    maak_betrokkene(), maak_betrokkene("n1", soort="naaste"), maak_betrokkene("t1", soort="gebiedsteam"),
    maak_betrokkene("o1", soort="ondersteuner", partij="Zorg Noord"), maak_betrokkene("v1", soort="vrijwilliger"),
]  # fmt: skip


def gebeurtenis(soort: str, datum: str, id: str = "", **anders: Any) -> Any:
    return maak_gebeurtenis(id or f"{soort}-{datum[:10]}".replace("[", "x"), soort=soort, datum=datum, **anders)


def maak(*gebeurtenissen: Any, **anders: Any) -> Casus:
    return maak_casus(**{"betrokkenen": MENSEN, "gebeurtenissen": list(gebeurtenissen), **anders})


def dagen(casus: Casus) -> dict[str, tuple[int, int] | None]:
    return {stap.soort: stap.dagen for stap in volg_route(casus, PEIL).stappen}


def test_een_leeg_verhaal_heeft_geen_stap_en_geen_nul() -> None:
    route = volg_route(maak(), PEIL)
    assert all(stap.eerste is None and stap.dagen is None for stap in route.stappen)
    assert {zeg_stap(stap) for stap in route.stappen} == {"niet genoemd"}
    assert vertel_route(route) == "De aanmelding is niet genoemd. Daarom zijn er geen dagen te tellen."


def test_alle_stappen_op_een_exacte_dag() -> None:
    casus = maak(
        gebeurtenis("signaal", "2016-02-01"), gebeurtenis("aanmelding", "2016-03-01"),
        gebeurtenis("huisbezoek", "2016-03-01"), gebeurtenis("beschikking", "2016-04-30"),
        inzetten=[maak_inzet(betrokkene="o1", van="2016-05-10")],
    )  # fmt: skip
    assert dagen(casus) == {
        "signaal": (29, 29), "aanmelding": None, "huisbezoek": (0, 0), "besluit": (60, 60), "hulp": (70, 70),
    }  # fmt: skip
    assert vertel_route(volg_route(casus, PEIL)).endswith(
        "Van aanmelding tot eerste huisbezoek: dezelfde dag. Van aanmelding tot eerste besluit: 60 dagen. "
        "Van aanmelding tot eerste hulp van buiten het team: 70 dagen."
    )


def test_vage_data_geven_een_bereik() -> None:
    casus = maak(gebeurtenis("aanmelding", "2016-03"), gebeurtenis("huisbezoek", "2016-04"))
    assert dagen(casus)["huisbezoek"] == (1, 60)
    assert zeg_stap(volg_route(casus, PEIL).stap("huisbezoek")) == "1 tot 60 dagen (april 2016)"


def test_een_huisbezoek_van_voor_de_aanmelding_is_niet_het_eerste_erna() -> None:
    casus = maak(
        gebeurtenis("huisbezoek", "2016-01-10"), gebeurtenis("aanmelding", "2016-03-01"),
        gebeurtenis("huisbezoek", "2016-03-11"),
    )  # fmt: skip
    assert dagen(casus)["huisbezoek"] == (10, 10)


def test_wat_voor_of_na_de_aanmelding_kan_zijn_maakt_het_niet_zeker_eerder() -> None:
    """In March there may have been a visit after the aanmelding of the 20th; on 11 April there certainly was one."""
    casus = maak(
        gebeurtenis("aanmelding", "2016-03-20"), gebeurtenis("huisbezoek", "2016-03", "g7"),
        gebeurtenis("huisbezoek", "2016-04-11"),
    )  # fmt: skip
    assert dagen(casus)["huisbezoek"] == (0, 22)
    alleen_vaag = maak(gebeurtenis("aanmelding", "2016-03-20"), gebeurtenis("huisbezoek", "2016-03", "g7"))
    stap = volg_route(alleen_vaag, PEIL).stap("huisbezoek")
    assert stap.dagen == (0, 11)
    assert zeg_stap(stap) == "hooguit 11 dagen (maart 2016, als het erna was)"


def test_een_signaal_van_na_de_aanmelding_telt_niet() -> None:
    casus = maak(gebeurtenis("aanmelding", "2016-03-20"), gebeurtenis("signaal", "2016-09-01"))
    assert volg_route(casus, PEIL).stap("signaal").eerste is None
    assert dagen(casus)["signaal"] is None


def test_een_besluit_kan_ook_van_een_voorziening_zijn() -> None:
    casus = maak(
        gebeurtenis("aanmelding", "2016-03-01"), gebeurtenis("beschikking", "2016-06-01"),
        voorzieningen=[maak_voorziening(besloten="2016-04-01"), maak_voorziening("v2")],
    )  # fmt: skip
    assert dagen(casus)["besluit"] == (31, 31)


@pytest.mark.parametrize("wie", ["b1", "n1", "t1"])
def test_hulp_van_inwoner_naaste_of_team_is_geen_hulp_van_buiten(wie: str) -> None:
    casus = maak(gebeurtenis("aanmelding", "2016-03-01"), inzetten=[maak_inzet(betrokkene=wie, van="2016-03-05")])
    assert dagen(casus)["hulp"] is None


@pytest.mark.parametrize("wie", ["o1", "v1"])
def test_hulp_van_een_ander_telt_vanaf_de_eerste_dag(wie: str) -> None:
    casus = maak(gebeurtenis("aanmelding", "2016-03-01"), inzetten=[maak_inzet(betrokkene=wie, van="2016-03-05")])
    assert dagen(casus)["hulp"] == (4, 4)


def test_wat_anders_zou_zijn_gegaan_is_geen_stap() -> None:
    casus = maak(
        gebeurtenis("aanmelding", "2016-03-01"), gebeurtenis("huisbezoek", "2016-03-02", scenario="referentie"),
        inzetten=[maak_inzet(betrokkene="o1", scenario="referentie")], referentie={"soort": "geen_aanpak"},
    )  # fmt: skip
    assert dagen(casus)["huisbezoek"] is None and dagen(casus)["hulp"] is None


@pytest.mark.parametrize(
    ("paar", "tekst"),
    [
        ((0, 0), "dezelfde dag"), ((1, 1), "1 dag"), ((12, 12), "12 dagen"), ((0, 1), "hooguit 1 dag"),
        ((0, 20), "hooguit 20 dagen"), ((3, 1200), "3 tot 1.200 dagen"),
    ],
)  # fmt: skip
def test_dagen_in_woorden(paar: tuple[int, int], tekst: str) -> None:
    assert zeg_dagen(paar) == tekst


stukken = st.tuples(st.integers(1, 9), st.integers(0, 4)).map(lambda p: Stuk(p[0], p[0] + p[1]))


def _mogelijk(delen: list[Stuk]) -> list[Mogelijk]:
    return [Mogelijk("gebeurtenissen", f"g{n}", "2016", deel, False) for n, deel in enumerate(delen)]


@given(st.lists(stukken, max_size=3), stukken)
def test_het_eerste_erna_is_precies_wat_er_kan(delen: list[Stuk], anker: Stuk) -> None:
    """Held against every way in which it can have been."""
    keuzes = [range(deel.van, deel.tot + 1) for deel in delen]
    uitkomsten = [
        min((dag for dag in dagen if dag >= nul), default=None)
        for nul in range(anker.van, anker.tot + 1)
        for dagen in product(*keuzes)
    ]
    gevonden = kies_eerste_vanaf(_mogelijk(delen), anker)
    bestaat = [dag for dag in uitkomsten if dag is not None]
    assert (gevonden is None) == (not bestaat)
    if gevonden is not None:
        assert gevonden.dagen == Stuk(min(bestaat), max(bestaat))
        assert not gevonden.zeker or None not in uitkomsten


@given(st.lists(stukken, max_size=3), stukken)
def test_het_eerste_ervoor_sluit_niets_uit_dat_kan(delen: list[Stuk], anker: Stuk) -> None:
    keuzes = [range(deel.van, deel.tot + 1) for deel in delen]
    uitkomsten = [
        min((dag for dag in dagen if dag <= nul), default=None)
        for nul in range(anker.van, anker.tot + 1)
        for dagen in product(*keuzes)
    ]
    gevonden = kies_eerste_tot(_mogelijk(delen), anker)
    bestaat = [dag for dag in uitkomsten if dag is not None]
    assert (gevonden is None) == (not bestaat)
    if gevonden is not None:
        assert gevonden.dagen == Stuk(min(bestaat), max(bestaat))
        assert not gevonden.zeker or None not in uitkomsten


def test_de_tabel_zet_de_verhalen_naast_elkaar_in_de_gekozen_volgorde() -> None:
    omgeving = Omgeving.maak(maak_onderzoek(), None)
    vol = maak(gebeurtenis("aanmelding", "2016-03-01"), gebeurtenis("huisbezoek", "2016-03-11"))
    leeg = maak_casus("c02")
    rijen = {rij[0]: rij[1:] for rij in maak_vergelijktabel([bereken_casus(c, omgeving) for c in (leeg, vol)], PEIL)}
    assert rijen["Van aanmelding tot eerste huisbezoek"] == ("niet genoemd", "10 dagen (11 maart 2016)")
    assert rijen["Eerste contact"] == ("niet genoemd", "1 maart 2016")
    assert rijen["Medewerkers van het gebiedsteam"] == ("0", "1")
    assert rijen["Partijen"] == ("0", "1")
