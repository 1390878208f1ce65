"""What people decide about a case: choose, reserve, drop out, back; and what is kept of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspects.selectie.bestand import Lijstregel
from aspects.selectie.inbrengen import maak_casus as breng_in
from aspects.selectie.keuze import (
    Keuzefout, kies, laat_afvallen, lijst_reserve, schoon_code, stel_code_voor, verschuif, volgende_plek,
    zet_op_reserve, zet_terug, zet_verder,
)  # fmt: skip
from tests.aspects.selectiehulp import maak_inbreng
from tests.fabriek import maak_casus

DAG = "2017-07-04"


def stappen(casus) -> list[tuple[str, str | None, str | None]]:
    return [(stap.status, stap.datum, stap.reden) for stap in casus.verloop]


def voorgesteld(**anders):
    return maak_casus(**{"status": "voorgesteld", "toestemming": {"status": "niet_gevraagd"}, **anders})


def test_een_casus_wordt_ingebracht_met_de_dag_en_waarom() -> None:
    casus = breng_in(Lijstregel(2, "C07", "", "ouderen", reden="de wijkagent bracht het in"), "c-1", "2017-06-12")
    assert (casus.status, casus.titel, casus.periode_van) == ("voorgesteld", "Nog zonder titel", "2015")
    assert stappen(casus) == [("voorgesteld", "2017-06-12", "de wijkagent bracht het in")]


def test_kiezen_bewaart_de_eerdere_status_en_wanneer_en_waarom() -> None:
    verloop = [{"status": "voorgesteld", "datum": "2017-06-12"}]
    casus = kies(voorgesteld(verloop=verloop, reserve_volgorde=2), DAG, "  om de   oudere uit Zuid ")
    assert (casus.status, casus.keuze_reden, casus.reserve_volgorde) == ("geselecteerd", "om de oudere uit Zuid", None)
    assert stappen(casus) == [("voorgesteld", "2017-06-12", None), ("geselecteerd", DAG, "om de oudere uit Zuid")]


def test_een_eerdere_status_die_nergens_stond_blijft_zonder_dag() -> None:
    assert stappen(kies(voorgesteld(), DAG, "")) == [("voorgesteld", None, None), ("geselecteerd", DAG, None)]


def test_een_status_die_elders_is_veranderd_staat_er_ook_bij() -> None:
    casus = voorgesteld(status="gepland", verloop=[{"status": "voorgesteld", "datum": "2017-06-12"}])
    assert stappen(laat_afvallen(casus, DAG, "verhuisd")) == [
        ("voorgesteld", "2017-06-12", None), ("gepland", None, None), ("afgevallen", DAG, "verhuisd"),
    ]  # fmt: skip


def test_van_reserve_naar_gekozen_naar_afgevallen_blijft_alles_bewaard() -> None:
    casus = zet_op_reserve(voorgesteld(), "2017-07-04", "vult een gat", 1)
    assert (casus.status, casus.reserve_volgorde, casus.keuze_reden) == ("reserve", 1, "vult een gat")
    casus = laat_afvallen(kies(casus, "2017-09-04", "in de plaats van C03"), "2017-09-11", "geen toestemming")
    assert (casus.status, casus.afval_reden, casus.keuze_reden) == (
        "afgevallen", "geen toestemming", "in de plaats van C03",
    )  # fmt: skip
    assert [stap[0] for stap in stappen(casus)] == ["voorgesteld", "reserve", "geselecteerd", "afgevallen"]
    terug = zet_terug(casus, "2017-09-12", "toch wel")
    assert (terug.status, terug.afval_reden, stappen(terug)[-1]) == (
        "voorgesteld", None, ("voorgesteld", "2017-09-12", "toch wel"),
    )  # fmt: skip


def test_afvallen_vraagt_om_een_reden() -> None:
    with pytest.raises(Keuzefout, match="waarom"):
        laat_afvallen(voorgesteld(), DAG, "   ")


@pytest.mark.parametrize(
    ("doe", "status"),
    [
        (lambda c: kies(c, DAG, ""), "geselecteerd"),
        (lambda c: kies(c, DAG, ""), "afgevallen"),
        (lambda c: zet_op_reserve(c, DAG, "", 1), "sessie_gehouden"),
        (lambda c: zet_op_reserve(c, DAG, "", 1), "afgevallen"),
        (lambda c: zet_op_reserve(c, DAG, "", 1), "reserve"),
        (lambda c: laat_afvallen(c, DAG, "weg"), "afgevallen"),
        (lambda c: zet_terug(c, DAG, ""), "uitgewerkt"),
        (lambda c: zet_terug(c, DAG, ""), "voorgesteld"),
        (lambda c: zet_verder(c, DAG, ""), "voorgesteld"),
        (lambda c: zet_verder(c, DAG, ""), "geverifieerd"),
    ],
)
def test_wat_niet_kan_wordt_geweigerd_met_een_zin(doe, status) -> None:
    with pytest.raises(Keuzefout, match="C01"):
        doe(maak_casus(status=status))


def test_de_reserve_staat_op_volgorde_en_wie_geen_plek_heeft_komt_achteraan() -> None:
    reserve = [
        maak_inbreng(1, status="reserve", reserve_volgorde=2),
        maak_inbreng(2, status="reserve"),
        maak_inbreng(3, status="reserve", reserve_volgorde=1),
        maak_inbreng(4),
        maak_inbreng(5, status="reserve", reserve_volgorde=3, dicht=True),
    ]
    assert [ander.nr for ander in lijst_reserve(reserve)] == [3, 1, 2]
    assert volgende_plek(reserve) == 3
    assert volgende_plek([]) == 1


@given(st.permutations(range(5)), st.integers(0, 4), st.integers(-9, 9))
def test_schuiven_houdt_elke_reserve_op_een_eigen_plek(plekken, wie, hoever) -> None:
    reserve = lijst_reserve([maak_inbreng(nr, status="reserve", reserve_volgorde=p) for nr, p in enumerate(plekken)])
    nieuw = {ander.nr: ander.reserve_volgorde for ander in reserve} | verschuif(reserve, wie, hoever)
    assert sorted(nieuw.values()) == [1, 2, 3, 4, 5]
    was = [ander.nr for ander in reserve].index(wie)
    assert nieuw[wie] == min(max(1, was + 1 + hoever), 5)
    anderen = [ander.nr for ander in reserve if ander.nr != wie]
    assert sorted(anderen, key=nieuw.__getitem__) == anderen


@pytest.mark.parametrize(
    ("codes", "code"),
    [
        ([], "C01"),
        (["C01", "C07"], "C08"),
        (["C09"], "C10"),
        (["Z-099"], "Z-100"),
        (["een", "twee"], "C01"),
        (["C2", "c 3"], "c 4"),
        (["C1", "D9"], "D10"),
        (["C" + "9" * 30], "C01"),
    ],
)
def test_er_wordt_een_code_voorgesteld_die_niemand_heeft(codes, code) -> None:
    assert stel_code_voor(codes) == code
    assert schoon_code(code) not in {schoon_code(ander) for ander in codes}
