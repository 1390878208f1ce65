"""Payers of few stories together: no amount is lost, and none is of fewer stories than may be."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from aspects.effecten import Betaler
from aspects.effecten.samengenomen import neem_samen
from casus.getallen import tel_op

BEDRAG = st.none() | st.integers(0, 10**9).map(lambda centen: Decimal(centen).scaleb(-2))
BETALERS = st.lists(
    st.builds(
        Betaler,
        financier=st.sampled_from(["zvw", "wlz", "rijk", "fonds", "justitie", "overig"]),
        interventie=BEDRAG,
        referentie=BEDRAG,
        verschil=st.integers(-(10**9), 10**9).map(lambda centen: Decimal(centen).scaleb(-2)),
        casussen=st.lists(st.sampled_from("abcdefgh"), min_size=1, unique=True).map(tuple),
    ),
    unique_by=lambda betaler: betaler.financier,
)


def betaler(financier: str, casussen: str, bedrag: str = "10.00") -> Betaler:
    return Betaler(financier, Decimal(bedrag), None, Decimal(bedrag), tuple(casussen))


def test_wie_er_genoeg_heeft_blijft_op_een_eigen_regel() -> None:
    regels = neem_samen([betaler("zvw", "abc"), betaler("wlz", "ab"), betaler("rijk", "c")], 3)
    assert [(r.financiers, r.casussen) for r in regels] == [(("zvw",), tuple("abc")), (("wlz", "rijk"), tuple("abc"))]
    assert (regels[1].interventie, regels[1].referentie) == (Decimal("20.00"), None)


def test_een_die_alleen_overblijft_krijgt_de_kleinste_erbij() -> None:
    regels = neem_samen([betaler("zvw", "abcd"), betaler("wlz", "abc"), betaler("rijk", "a")], 3)
    assert [r.financiers for r in regels] == [("zvw",), ("rijk", "wlz")]


@given(BETALERS)
def test_de_som_blijft_en_geen_regel_is_te_klein(betalers: list[Betaler]) -> None:
    regels = neem_samen(betalers, 3)
    assert tel_op(r.verschil for r in regels) == tel_op(b.verschil for b in betalers)
    assert sorted(f for r in regels for f in r.financiers) == sorted(b.financier for b in betalers)
    alle = {casus for b in betalers for casus in b.casussen}
    assert all(len(r.casussen) >= min(3, len(alle)) for r in regels)
