"""Which stories are laid side by side: 'and' is what both have, 'or' is what one of them has."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspects.naast.keuze import ZONDER_TEAM, Keuze, kies_verhalen, lees_keuze, past, schrijf_keuze, zeg_keuze
from aspects.naast.woorden import RICHTINGWOORDEN
from casus.model import Casus
from tests.fabriek import maak_casus

TEAMS = ("Noord", "Zuid en West", "A|B%7C", ZONDER_TEAM)
DOELGROEPEN = ("jeugd_gezin", "volwassenen", "ouderen")
DOMEINEN = ("financien", "huisvesting", "justitie")
KOLOMMEN = ("maatwerk", "bureaucratie", "tevredenheid.proces")
NAMEN = {"maatwerk": "Maatwerk", "bureaucratie": "Bureaucratie", "tevredenheid.proces": "Tevredenheid: hoe het ging"}


def deel(dingen: Any) -> Any:
    """Some of these, in their order."""
    return st.sets(st.sampled_from(dingen)).map(lambda gekozen: tuple(d for d in dingen if d in gekozen))


PAREN = tuple((kolom, wat) for kolom in KOLOMMEN for wat in RICHTINGWOORDEN)
keuzes = st.builds(
    Keuze, teams=deel(TEAMS), doelgroepen=deel(DOELGROEPEN), domeinen=deel(DOMEINEN), richtingen=deel(PAREN),
    alle_domeinen=st.booleans(), alle_richtingen=st.booleans(),
)  # fmt: skip
verhalen = st.lists(
    st.tuples(
        st.builds(
            lambda team, groep, domeinen: maak_casus(
                team=None if team == ZONDER_TEAM else team, doelgroep=groep, levensdomeinen=list(domeinen)
            ),
            st.sampled_from(TEAMS), st.sampled_from(DOELGROEPEN), deel(DOMEINEN),
        ),
        st.fixed_dictionaries({kolom: st.sampled_from([None, *RICHTINGWOORDEN]) for kolom in KOLOMMEN}),
    ),
    max_size=6,
)  # fmt: skip


def kies(keuze: Keuze, lijst: list[tuple[Casus, dict[str, str | None]]]) -> tuple[int, ...]:
    return kies_verhalen(
        keuze, {nr: casus for nr, (casus, _) in enumerate(lijst)}, lambda nr: lijst[nr][1]
    )  # fmt: skip


@given(keuzes, verhalen)
def test_soorten_keuzes_samen_zijn_de_doorsnede(keuze: Keuze, lijst: Any) -> None:
    los = [
        Keuze(teams=keuze.teams), Keuze(doelgroepen=keuze.doelgroepen),
        Keuze(domeinen=keuze.domeinen, alle_domeinen=keuze.alle_domeinen),
        Keuze(richtingen=keuze.richtingen, alle_richtingen=keuze.alle_richtingen),
    ]  # fmt: skip
    assert set(kies(keuze, lijst)) == set.intersection(*(set(kies(een, lijst)) for een in los))


@given(deel(DOMEINEN), deel(PAREN), verhalen)
def test_alle_is_de_doorsnede_en_een_ervan_de_vereniging(domeinen: Any, paren: Any, lijst: Any) -> None:
    allemaal = set(range(len(lijst)))
    per_domein = [set(kies(Keuze(domeinen=(d,)), lijst)) for d in domeinen]
    per_paar = [set(kies(Keuze(richtingen=(p,)), lijst)) for p in paren]
    assert set(kies(Keuze(domeinen=domeinen), lijst)) == allemaal.intersection(*per_domein)
    assert set(kies(Keuze(richtingen=paren), lijst)) == allemaal.intersection(*per_paar)
    if domeinen:
        assert set(kies(Keuze(domeinen=domeinen, alle_domeinen=False), lijst)) == set().union(*per_domein)
    if paren:
        assert set(kies(Keuze(richtingen=paren, alle_richtingen=False), lijst)) == set().union(*per_paar)


@given(deel(TEAMS), deel(DOELGROEPEN), verhalen)
def test_teams_en_groepen_zijn_de_vereniging(teams: Any, groepen: Any, lijst: Any) -> None:
    if teams:
        losse = [set(kies(Keuze(teams=(team,)), lijst)) for team in teams]
        assert set(kies(Keuze(teams=teams), lijst)) == set().union(*losse)
    if groepen:
        losse = [set(kies(Keuze(doelgroepen=(groep,)), lijst)) for groep in groepen]
        assert set(kies(Keuze(doelgroepen=groepen), lijst)) == set().union(*losse)


@given(keuzes, verhalen)
def test_wat_gekozen_is_staat_in_de_volgorde_van_de_verhalen_en_zonder_keuze_is_dat_alles(
    keuze: Keuze, lijst: Any
) -> None:
    gekozen = kies(keuze, lijst)
    assert list(gekozen) == sorted(set(gekozen))
    assert kies(Keuze(), lijst) == tuple(range(len(lijst)))
    assert keuze.leeg == (keuze in (Keuze(alle_domeinen=a, alle_richtingen=b) for a in (0, 1) for b in (0, 1)))


@given(keuzes)
def test_de_keuze_komt_ongeschonden_uit_het_adres(keuze: Keuze) -> None:
    adres = {naam: waarde for naam, waarde in schrijf_keuze(keuze).items() if waarde is not None}
    assert lees_keuze(adres, TEAMS, KOLOMMEN) == keuze


def test_onzin_in_het_adres_is_geen_keuze() -> None:
    rommel = {"team": "Oost|", "groep": "x", "gebied": "||", "richting": "maatwerk|:hielp|regie:drempel|maatwerk:nee"}
    assert lees_keuze(rommel, TEAMS, KOLOMMEN).leeg


def test_een_levensgebied_meer_maakt_van_beide_minder_en_van_een_ervan_meer() -> None:
    casus = maak_casus(levensdomeinen=["financien"])
    twee = ("financien", "justitie")
    assert past(Keuze(domeinen=("financien",)), casus, {})
    assert not past(Keuze(domeinen=twee), casus, {})
    assert past(Keuze(domeinen=twee, alle_domeinen=False), casus, {})


def test_een_verhaal_zonder_richting_past_bij_geen_enkele_richting() -> None:
    for wat in RICHTINGWOORDEN:
        assert not past(Keuze(richtingen=(("maatwerk", wat),)), maak_casus(), {"maatwerk": None})
        assert not past(Keuze(richtingen=(("maatwerk", wat),)), maak_casus(), {})


@pytest.mark.parametrize(
    ("keuze", "zin"),
    [
        (Keuze(), ""),
        (Keuze(teams=("Noord", "Zuid en West"), doelgroepen=("jeugd_gezin",)),
         "team Noord of Zuid en West, en jeugd en gezin"),
        (Keuze(domeinen=("huisvesting", "justitie")), "levensgebied ‘wonen’ én ‘politie en justitie’"),
        (Keuze(domeinen=("huisvesting", "justitie"), alle_domeinen=False),
         "levensgebied ‘wonen’ of ‘politie en justitie’"),
        (Keuze(richtingen=(("maatwerk", "draagt_bij"), ("bureaucratie", "drempel"))),
         "‘Maatwerk’ hielp én ‘Bureaucratie’ werkte tegen"),
    ],
)  # fmt: skip
def test_de_keuze_in_woorden(keuze: Keuze, zin: str) -> None:
    assert zeg_keuze(keuze, NAMEN) == zin
