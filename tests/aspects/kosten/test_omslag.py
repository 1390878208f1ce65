"""The month it turns, and why there is none; held against the plain way: month by month, day by day."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from aspects.kosten import KostenUitkomst, Post, bereken_lijnen
from hypothesis import given
from hypothesis import strategies as st

from casus.model import Inzet
from tests.aspects.kosten.kostenhulp import maak_betaald, maak_omgeving, reken

LEZING = {"verteld_door": ["b1"], "tekst": "dat was later"}


def kost(id: str, scenario: str, van: str, tot: str, bedrag: int, **anders: object) -> Inzet:
    return maak_betaald(id, scenario=scenario, van=van, tot=tot, prijs=bedrag, **anders)


EERST = kost("i1", "interventie", "2016-01-01", "2016-03-31", 900)


@pytest.mark.parametrize(
    ("anders", "maand", "reden"),
    [
        ([], None, "duurder_tot_het_einde"),
        # Precies gelijk is niet meer duurder.
        ([kost("i2", "referentie", "2016-01-01", "2016-03-31", 900)], None, "nooit_duurder"),
        ([kost("i2", "referentie", "2016-03-01", "2016-03-31", 900)], "2016-03", None),
        ([kost("i2", "referentie", "2016-04-01", "2016-06-30", 900)], "2016-06", None),
        ([kost("i2", "referentie", "2016-04-01", "2016-06-30", 899)], None, "duurder_tot_het_einde"),
        # Een maand waarin alleen iets van beide scenario's loopt, telt ook.
        ([kost("i2", "beide", "2016-04-01", "2016-04-01", 0)], None, "duurder_tot_het_einde"),
        # Tussendoor goedkoper: de laatste keer telt.
        (
            [kost("i2", "referentie", "2016-04-01", "2016-05-31", 1000),
             kost("i3", "interventie", "2016-07-01", "2016-07-31", 200),
             kost("i4", "referentie", "2016-10-01", "2016-10-31", 150)],
            "2016-10", None,
        ),
        ([kost("i2", "referentie", "2015-01-01", "2015-12-31", 5000)], None, "nooit_duurder"),
        ([maak_betaald("i2", prijs=None, financier="vrijwillig")], None, "duurder_tot_het_einde"),
        ([maak_betaald("i2", prijs=None)], None, "onvolledig"),
    ],
)  # fmt: skip
def test_de_maand_na_de_laatste_duurdere(anders: list[Inzet], maand: str | None, reden: str | None) -> None:
    omslag = reken(EERST, *anders).omslag
    assert (omslag.maand, omslag.reden) == (maand, reden)


def test_met_niets_om_mee_te_vergelijken_is_er_geen_omslag() -> None:
    assert reken(EERST, referentie=None).omslag.reden == "niets_om_mee_te_vergelijken"
    assert reken().omslag.reden == "nooit_duurder"


@pytest.mark.parametrize(
    ("peildatum", "verwacht"), [("2016-05-31", True), ("2016-06-01", False), ("2016-07-01", False)]
)
def test_verwacht_is_na_de_maand_van_de_peildatum(peildatum: str, verwacht: bool) -> None:
    ander = kost("i2", "referentie", "2016-04-01", "2016-06-30", 900)
    omslag = reken(EERST, ander, omgeving=maak_omgeving(peildatum=peildatum)).omslag
    assert (omslag.maand, omslag.verwacht) == ("2016-06", verwacht)


@pytest.mark.parametrize(
    ("anders", "rond"),
    [
        ({"scenario": "referentie"}, False),
        ({"scenario": "referentie", "tot": "2016-06"}, True),
        ({"scenario": "referentie", "tot": "2016-06-30~"}, True),
        ({"scenario": "referentie", "tot": None}, True),
        ({"scenario": "referentie", "lezingen": [LEZING]}, True),
        ({"scenario": "beide", "tot": "2016-06"}, False),
        ({"scenario": "referentie", "tot": "2016-06", "prijs": 0}, False),
        ({"scenario": "referentie", "tot": "2016-06", "financier": "vrijwillig"}, False),
    ],
)
def test_rond_als_een_datum_erachter_vaag_is(anders: dict[str, object], rond: bool) -> None:
    vast = kost("i2", "referentie", "2016-04-01", "2016-06-30", 900)
    assert (
        reken(EERST, vast, maak_betaald("i3", van="2016-05-01", **{"tot": "2016-06-30", **anders})).omslag.rond is rond
    )


def sommeer(posten: tuple[Post, ...], tot: date) -> Fraction:
    """Day by day, as the rule says it."""
    som = Fraction(0)
    for post in posten:
        dagen = sum(post.bedekt.van + n <= tot.toordinal() for n in range(post.dagen))
        som += Fraction(post.bedrag) * dagen / post.dagen
    return som


def loop_af(uitkomst: KostenUitkomst) -> list[tuple[str, Fraction, Fraction]]:
    bedekt = [post.bedekt for post in (*uitkomst.interventie.posten, *uitkomst.referentie.posten)]
    if not bedekt:
        return []
    dag, einde = date.fromordinal(min(b.van for b in bedekt)), date.fromordinal(max(b.tot for b in bedekt))
    rijen = []
    while (dag.year, dag.month) <= (einde.year, einde.month):
        volgende = (dag.replace(day=1) + timedelta(days=32)).replace(day=1)
        laatste = volgende - timedelta(days=1)
        delen = (sommeer(s.posten, laatste) for s in (uitkomst.interventie, uitkomst.referentie))
        rijen.append((f"{dag:%Y-%m}", *delen))
        dag = volgende
    return rijen


DAGEN = st.dates(date(2015, 11, 1), date(2017, 2, 28))


@st.composite
def inzetten(draw: st.DrawFn) -> list[Inzet]:
    uit = []
    for nummer in range(draw(st.integers(0, 5))):
        van, tot = sorted([draw(DAGEN), draw(DAGEN)])
        uit.append(
            maak_betaald(
                f"i{nummer}", van=van.isoformat(), tot=tot.isoformat(), prijs=draw(st.integers(0, 3)),
                aantal=draw(st.sampled_from(["1", "0.01", "33.3"])), per=draw(st.sampled_from(["totaal", "week"])),
                scenario=draw(st.sampled_from(["interventie", "referentie", "beide"])),
            )
        )  # fmt: skip
    return uit


@given(inzetten())
def test_lijnen_en_omslag_zijn_die_van_dag_voor_dag(lijst: list[Inzet]) -> None:
    uitkomst = reken(*lijst)
    rijen = loop_af(uitkomst)
    lijnen = bereken_lijnen(uitkomst)
    assert lijnen.referentie is not None
    assert list(zip(lijnen.maanden, lijnen.interventie, lijnen.referentie, strict=True)) == rijen
    duurder = [nummer for nummer, (_, hier, daar) in enumerate(rijen) if hier > daar]
    omslag = None if not duurder or duurder[-1] == len(rijen) - 1 else rijen[duurder[-1] + 1][0]
    assert uitkomst.omslag.maand == omslag


def test_de_lijn_eindigt_op_het_totaal_en_zonder_referentie_is_er_maar_een() -> None:
    uitkomst = reken(EERST, maak_betaald("i2", per="week", prijs=3, tot="2016-11-11"), referentie=None)
    lijnen = bereken_lijnen(uitkomst)
    assert lijnen.interventie[-1] == Fraction(uitkomst.interventie.totaal)
    assert lijnen.referentie is None
    assert (lijnen.maanden[0], lijnen.maanden[-1]) == ("2016-01", "2016-11")


def test_niets_betaald_geeft_een_lege_lijn() -> None:
    assert bereken_lijnen(reken(maak_betaald(financier="vrijwillig"))).maanden == ()
