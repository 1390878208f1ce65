"""Regie day by day: covered, explained, unclear, missing; doubled; changed hands; worth a question."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aspects.regie import VORMEN, RegieUitkomst, bereken_regie
from aspects.stukken import Runs, tel_dagen
from casus.datums import grenzen
from casus.model import Regieperiode
from tests.aspects.hulp import dag, maak_gevraagde_casus, maak_omgeving, runs
from tests.fabriek import maak_betrokkene, maak_inzet, maak_regieperiode

LEZING = {"verteld_door": ["b1"], "tekst": "dat was anders"}
NIEMAND: dict[str, Any] = {"houder": None}


def maak_perioden(*perioden: dict[str, Any], vorm: str = "dagelijks") -> list[Regieperiode]:
    basis = {"vorm": vorm, "van": "2016-01-01", "tot": "2016-12-31"}
    return [maak_regieperiode(f"r{n}", **{**basis, **p}) for n, p in enumerate(perioden)]


def reken(*perioden: dict[str, Any], vorm: str = "dagelijks", drempel: int = 14, **hoofd: Any) -> RegieUitkomst:
    """The form as calculated in a case about 2016."""
    casus = maak_gevraagde_casus(f"regie_{vorm}", **{"regieperioden": maak_perioden(*perioden, vorm=vorm), **hoofd})
    uit = bereken_regie(casus, maak_omgeving(regie_drempel_dagen=drempel))[vorm]
    assert uit is not None
    return uit


@pytest.mark.parametrize("antwoord", [None, "deels", "nee"])
def test_niet_gevraagd_is_niet_niets(antwoord: str | None) -> None:
    gevraagd = {"regie_inwoner": "ja", **({"regie_dagelijks": antwoord} if antwoord else {})}
    uit = bereken_regie(maak_gevraagde_casus(uitgevraagd=gevraagd), maak_omgeving())
    assert list(uit) == list(VORMEN)
    assert uit["dagelijks"] is None and uit["inwoner"] is not None


def test_een_leeg_venster_heeft_geen_dekking() -> None:
    uit = reken({}, periode_van="2016", periode_tot="2016")
    assert (uit.venster_dagen, uit.gedekt_dagen, uit.dekking) == (0, 0, None)
    assert (uit.gaten, uit.zonder_regie, uit.wisselingen, uit.signalen) == ((), (), 0, ())


def test_wie_niets_vertelt_laat_alles_open() -> None:
    uit = reken()
    assert uit.gaten == uit.zonder_regie == uit.signalen == runs("2016-01-01/2016-12-31")
    assert (uit.venster_dagen, uit.dekking) == (366, Decimal(0))


def test_elke_dag_is_het_eerste_dat_past() -> None:
    uit = reken(
        {"tot": "2016-03-31"},
        {**NIEMAND, "duiding": "niet_nodig", "van": "2016-02-01", "tot": "2016-05-31"},
        {**NIEMAND, "van": "2016-05-01", "tot": "2016-07-31"},
        {**NIEMAND, "duiding": "gemist", "van": "2016-07-01", "tot": "2016-09-30"},
    )
    assert uit.gedekt == runs("2016-01-01/2016-03-31")
    assert uit.verklaard == runs("2016-04-01/2016-05-31")
    assert uit.onduidelijk == runs("2016-06-01/2016-07-31")
    assert uit.gaten == runs("2016-08-01/2016-12-31")
    assert uit.zonder_regie == runs("2016-06-01/2016-12-31")
    assert uit.dekking == Decimal("0.2486")  # 91 of 366


@pytest.mark.parametrize(
    ("periode", "wordt"),
    [
        ({}, "gedekt"),
        ({"duiding": "bewust_los"}, "gedekt"),
        ({"gedeeld": True}, "gedekt"),
        ({"lezingen": [LEZING]}, "gedekt"),
        ({"onduidelijk": True}, "onduidelijk"),
        ({"onduidelijk": True, "duiding": "niet_mogelijk"}, "verklaard"),
        ({"onduidelijk": True, "duiding": "gemist"}, "gaten"),
        (NIEMAND, "onduidelijk"),
        ({**NIEMAND, "duiding": "bewust_los"}, "verklaard"),
        ({**NIEMAND, "duiding": "niet_nodig", "lezingen": [LEZING]}, "verklaard"),
        ({**NIEMAND, "duiding": "gemist"}, "gaten"),
        ({"vorm": "hoofdlijnen"}, "gaten"),
    ],
)
def test_wat_een_periode_van_een_dag_maakt(periode: dict[str, Any], wordt: str) -> None:
    uit = reken(periode)
    gevuld = {naam for naam in ("gedekt", "verklaard", "onduidelijk", "gaten") if getattr(uit, naam)}
    assert gevuld == {wordt}


def test_gedekt_is_wat_mogelijk_gold() -> None:
    # 1 mei - 31 days = 31 maart; 30 juni + 31 days = 31 juli
    assert reken({"van": "2016-05~", "tot": "2016-06?"}).gedekt == runs("2016-03-31/2016-07-31")
    assert reken({"van": "2016-11-05", "tot": None}).gedekt == runs("2016-11-05/2016-12-31")
    assert reken({"van": "2016-11-05", "tot": ".."}).gedekt == runs("2016-11-05/2016-12-31")


def test_een_breuk_in_het_venster_eindigt_een_stuk() -> None:
    mensen = [maak_betrokkene(), maak_betrokkene("b2", soort="ondersteuner")]
    inzetten = [
        maak_inzet("i1", betrokkene="b2", van="2016-03-01", tot="2016-03-10"),
        maak_inzet("i2", betrokkene="b2", van="2016-03-12", tot="2016-03-25"),
    ]
    uit = reken(vorm="opdrachtgevend", betrokkenen=mensen, inzetten=inzetten)
    assert uit.gaten == uit.venster == runs("2016-03-01/2016-03-10", "2016-03-12/2016-03-25")
    assert (uit.venster_dagen, uit.signalen) == (24, runs("2016-03-12/2016-03-25"))


EEN = {"houder": "b1", "tot": "2016-06-30"}
TWEE = {"houder": "b2", "van": "2016-06-30"}


def test_een_dag_met_twee_houders_is_dubbel() -> None:
    assert reken(EEN, TWEE).overlap == runs("2016-06-30")
    assert reken(EEN, {**TWEE, "van": "2016-07-01"}).overlap == ()


@pytest.mark.parametrize(
    ("een", "twee"),
    [
        ({}, {"houder": "b1"}),
        ({"gedeeld": True}, {"gedeeld": True}),
        ({}, {"onduidelijk": True}),
        ({}, NIEMAND),
        ({}, {"lezingen": [LEZING]}),
        ({}, {"vorm": "hoofdlijnen"}),
        ({}, {"van": "[2016-06-30..2016-07-01]"}),
        ({}, {"van": "2016-06-30~"}),
        ({}, {"van": "2016-06", "tot": None}),
    ],
)
def test_wat_niet_zeker_dubbel_is(een: dict[str, Any], twee: dict[str, Any]) -> None:
    assert reken({**EEN, **een}, {**TWEE, **twee}).overlap == ()


def test_van_een_onbekend_einde_is_alleen_de_eerste_dag_zeker() -> None:
    assert reken({}, {"houder": "b2", "van": "2016-06-29", "tot": None}).overlap == runs("2016-06-29")


def test_samen_regie_is_alleen_samen_als_alles_wat_zeker_is_gedeeld_is() -> None:
    assert reken({**EEN, "gedeeld": True}, TWEE).overlap == runs("2016-06-30")
    samen = ({"gedeeld": True}, {"houder": "b2", "gedeeld": True})
    derde = {"houder": "b1", "van": "2016-03-01", "tot": "2016-03-05"}
    assert reken(*samen, derde).overlap == runs("2016-03-01/2016-03-05")
    misschien = {"houder": "b3", "van": "2016-03~", "tot": "2016-03~"}
    assert reken(*samen, misschien).overlap == ()


def test_dubbel_loopt_door_waar_de_derde_de_tweede_aflost() -> None:
    derde = {"houder": "b3", "van": "2016-02-11", "tot": "2016-03-01"}
    uit = reken({}, {"houder": "b2", "van": "2016-02-01", "tot": "2016-02-10"}, derde)
    assert uit.overlap == runs("2016-02-01/2016-03-01")


A, B = {"houder": "b1"}, {"houder": "b2"}


@pytest.mark.parametrize(
    ("perioden", "aantal"),
    [
        ([], 0),
        ([A], 0),
        ([A, A], 0),
        ([A, B], 1),
        ([A, B, A], 2),
        ([A, B, B, A], 2),
        ([A, NIEMAND, B], 1),
        ([A, {**B, "gedeeld": True}, A], 0),
        ([A, {**B, "onduidelijk": True}, A], 0),
        ([A, {**B, "lezingen": [LEZING]}, A], 0),
    ],
)
def test_hoe_vaak_de_regie_overging(perioden: list[dict[str, Any]], aantal: int) -> None:
    op_rij = [{**p, "van": f"2016-{n + 1:02}-01", "tot": f"2016-{n + 1:02}-20"} for n, p in enumerate(perioden)]
    assert reken(*op_rij).wisselingen == aantal


def test_wie_misschien_maar_niet_echt_in_het_venster_valt_is_geen_wisseling() -> None:
    assert reken({"tot": "2016-06-30"}, {**B, "van": "2017-01-01~", "tot": "2017-03"}).wisselingen == 0
    assert reken({"tot": "2016-06-30"}, {**B, "van": "2016-12-31", "tot": "2017-03"}).wisselingen == 1
    assert reken({**B, "van": "2015", "tot": "2015-12-31"}, A).wisselingen == 0


def test_op_volgorde_van_begin_en_dan_van_kenmerk() -> None:
    # the same first day: r0 (b1), r1 (b2), r2 (b1); the suffix does not move the first day
    assert reken({**A, "van": "2016"}, {**B, "van": "2016-01-01"}, {**A, "van": "2016-01~"}).wisselingen == 2
    assert reken({**A, "van": "2016-05"}, {**B, "van": "2016"}, {**A, "van": "2016-06"}).wisselingen == 1


@pytest.mark.parametrize(("drempel", "signaal"), [(13, True), (14, True), (15, False)])
def test_een_signaal_vanaf_de_drempel(drempel: int, signaal: bool) -> None:
    perioden = ({"van": "2016-01-15"},)  # 14 days without
    uit = reken(*perioden, drempel=drempel)
    assert uit.signalen == (runs("2016-01-01/2016-01-14") if signaal else ())
    assert reken(*perioden, drempel=drempel, vorm="inwoner").signalen == ()


def test_gat_en_onduidelijk_samen_maken_het_signaal() -> None:
    onduidelijk = {**NIEMAND, "van": "2016-01-08", "tot": "2016-01-14"}
    assert reken({"van": "2016-01-15"}, onduidelijk).signalen == runs("2016-01-01/2016-01-14")
    verklaard = {**onduidelijk, "duiding": "bewust_los"}
    assert reken({"van": "2016-01-15"}, verklaard).signalen == ()


# Day by day, as the rules put it, beside the sweep over bounds.

datums = st.sampled_from(
    ["2015-12-30", "2016-01-03", "2016-01-10~", "2016-01-20", "2016-02", "2016-02~", "2016-03-01", "2016-01-31?"]
)
einden = st.one_of(st.none(), st.just(".."), datums)
perioden = st.lists(
    st.fixed_dictionaries(
        {
            "houder": st.sampled_from([None, "b1", "b2", "b3"]),
            "onduidelijk": st.sampled_from([False, False, True]),
            "gedeeld": st.booleans(),
            "duiding": st.sampled_from([None, None, "bewust_los", "gemist"]),
            "van": datums,
            "tot": einden,
            "lezingen": st.sampled_from([[], [], [LEZING]]),
        }
    ),
    max_size=6,
)
PEIL, VENSTER_TOT = dag("2018-06-30"), dag("2016-03-31")


def grens(datum: str) -> tuple[int, int, int]:
    eerst, laatst, marge = grenzen(datum)
    return date.toordinal(eerst), date.toordinal(laatst), marge


def geldt_mogelijk(p: Regieperiode, d: int) -> bool:
    eerst, laatst, marge = grens(p.van)
    if p.tot is None:
        return eerst - marge <= d <= max(VENSTER_TOT, laatst)
    return eerst - marge <= d <= (PEIL if p.tot == ".." else grens(p.tot)[1] + grens(p.tot)[2])


def geldt_zeker(p: Regieperiode, d: int) -> bool:
    eerst, laatst, marge = grens(p.van)
    if p.lezingen:
        return False
    if p.tot is None:
        return d == eerst == laatst + marge
    return laatst + marge <= d <= (PEIL if p.tot == ".." else grens(p.tot)[0] - grens(p.tot)[2])


def noem(ps: list[Regieperiode], d: int) -> str:
    zo = [p for p in ps if geldt_mogelijk(p, d)]
    if any(p.houder and not p.onduidelijk for p in zo):
        return "gedekt"
    zonder = [p for p in zo if p.houder is None or p.onduidelijk]
    if any(p.duiding in ("bewust_los", "niet_nodig", "niet_mogelijk") for p in zonder):
        return "verklaard"
    return "onduidelijk" if any(p.duiding is None for p in zonder) else "gaten"


def is_dubbel(ps: list[Regieperiode], d: int) -> bool:
    zeker = [p for p in ps if p.houder and not p.onduidelijk and geldt_zeker(p, d)]
    return len({p.houder for p in zeker}) >= 2 and not all(p.gedeeld for p in zeker)


def loop(stukken: Runs) -> Iterator[int]:
    return (d for van, tot in stukken for d in range(van, tot + 1))


@settings(max_examples=300)
@given(perioden)
def test_dag_voor_dag_komt_hetzelfde_uit(delen: list[dict[str, Any]]) -> None:
    delen = [d for d in delen if d["tot"] in (None, "..") or grens(d["tot"])[1] >= grens(d["van"])[0]]
    uit = reken(*delen, periode_tot="2016-03-31")
    ps, dagen = maak_perioden(*delen), range(dag("2016-01-01"), VENSTER_TOT + 1)
    for naam in ("gedekt", "verklaard", "onduidelijk", "gaten"):
        assert list(loop(getattr(uit, naam))) == [d for d in dagen if noem(ps, d) == naam]
    assert list(loop(uit.overlap)) == [d for d in dagen if is_dubbel(ps, d)]
    assert set(loop(uit.zonder_regie)) == {*loop(uit.gaten), *loop(uit.onduidelijk)}
    vier = (uit.gedekt, uit.verklaard, uit.onduidelijk, uit.gaten)
    assert sum(map(tel_dagen, vier)) == uit.venster_dagen == len(dagen)
