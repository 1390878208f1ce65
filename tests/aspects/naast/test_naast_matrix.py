"""The matrix as plain data: columns, pages, unfolded rows, and a foot that adds up."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspects.aspectenlijst import laad_aspecten
from aspects.cijfers import CasusCijfers, bereken_casus
from aspects.geheel import bereken_geheel
from aspects.naast.kolommen import maak_deelkolommen, maak_kolommen
from aspects.naast.matrix import PER_BLADZIJDE, VOETREGELS, Matrix, bereken_cellen, maak_matrix, vind_bij_telling
from casus.model import Aspect, Casus
from tests.aspects.hulp import maak_omgeving
from tests.fabriek import maak_betrokkene, maak_bevinding, maak_casus, maak_waardering

ASPECTEN = ("tevredenheid", "maatwerk", "regie")
OMGEVING = maak_omgeving(aspecten=[Aspect(code=code) for code in ASPECTEN])
UITLEG = laad_aspecten(OMGEVING.onderzoek)
MENSEN = [maak_betrokkene("b1"), maak_betrokkene("b2", soort="gebiedsteam"), maak_betrokkene("b3", soort="gemeente")]


def reken(*casussen: Casus) -> dict[int, CasusCijfers]:
    return {nr: bereken_casus(casus, OMGEVING) for nr, casus in enumerate(casussen, 1)}


def bouw(*casussen: Casus, **anders: Any) -> Matrix:
    cijfers = reken(*casussen)
    kolommen = maak_kolommen(UITLEG, cijfers.values())
    return maak_matrix(cijfers, bereken_cellen(cijfers, kolommen), kolommen, tuple(cijfers), aspecten=UITLEG, **anders)


def waardering(nummer: int, aspect: str, wie: str, score: int | None, deel: str | None = None) -> Any:
    return maak_waardering(f"w{nummer}", aspect=aspect, perspectief=wie, score=score, deelaspect=deel)


def test_tevredenheid_is_twee_kolommen_en_de_rest_een() -> None:
    matrix = bouw(maak_casus())
    assert [k.code for k in matrix.kolommen] == ["tevredenheid.proces", "tevredenheid.resultaat", "maatwerk", "regie"]
    assert [k.kop for k in matrix.kolommen][:3] == [
        "Tevredenheid: hoe het ging", "Tevredenheid: wat het opleverde", "Maatwerk",
    ]  # fmt: skip


def test_de_kop_is_kort_en_een_eigen_naam_gaat_voor() -> None:
    aspecten = [Aspect(code="samenwerking"), Aspect(code="informeel", label="Samen met de buurt"), Aspect(code="eigen")]
    kolommen = maak_kolommen(laad_aspecten(maak_omgeving(aspecten=aspecten).onderzoek))
    assert [k.kop for k in kolommen] == ["Samenwerking", "Samen met de buurt", "eigen"]
    assert kolommen[0].naam == "Samenwerking met andere partijen"


def test_wat_over_tevredenheid_zonder_onderdeel_gezegd_is_gaat_niet_verloren() -> None:
    matrix = bouw(maak_casus(bevindingen=[maak_bevinding(aspect="tevredenheid")]))
    assert [k.code for k in matrix.kolommen][:3] == ["tevredenheid.proces", "tevredenheid.resultaat", "tevredenheid.-"]
    assert [cel.staat for cel in matrix.rijen[0].cellen][:3] == ["niets_gezegd", "niets_gezegd", "gezegd"]


def test_de_kolommen_van_een_aspect_zijn_het_geheel_en_de_onderdelen() -> None:
    regie = next(uitleg for uitleg in UITLEG if uitleg.code == "regie")
    kolommen = maak_deelkolommen(regie)
    assert [k.deel for k in kolommen] == [None, *(d.code for d in regie.deelaspecten)]
    assert kolommen[0].kop == "het hele aspect" and not kolommen[1].kop.startswith("Regie")
    tevreden = next(uitleg for uitleg in UITLEG if uitleg.code == "tevredenheid")
    assert [k.deel for k in maak_deelkolommen(tevreden)] == ["proces", "resultaat"], "never as one figure"


def test_een_rij_klapt_open_in_wat_er_per_onderdeel_is() -> None:
    casus = maak_casus(
        betrokkenen=MENSEN,
        bevindingen=[maak_bevinding("f1", deelaspect="spanning"), maak_bevinding("f2", aspect="maatwerk")],
        waarderingen=[waardering(1, "regie", "b1", 1, "dagelijks"), waardering(2, "regie", "b2", None, "inwoner")],
    )
    dicht, open_ = bouw(casus, casus.model_copy(update={"id": "c02"})), bouw(casus, open_rij=1)
    assert all(rij.delen == () for rij in dicht.rijen)
    delen = [(open_.kolommen[d.kolom].code, d.naam, d.cel.deel) for d in open_.rijen[0].delen]
    assert delen == [
        ("tevredenheid.proces", "hoe het ging", "proces"),
        ("tevredenheid.resultaat", "wat het opleverde", "resultaat"),
        ("maatwerk", "in het algemeen", "-"), ("regie", "inwonersregie", "inwoner"),
        ("regie", "dagelijkse regie", "dagelijks"), ("regie", "spanning tussen vormen", "spanning"),
    ]  # fmt: skip


def test_de_voet_telt_alle_gekozen_verhalen_ook_van_andere_bladzijden() -> None:
    casussen = [
        maak_casus(
            f"c{n}", code=f"C{n}", betrokkenen=MENSEN,
            waarderingen=[waardering(1, "regie", "b1", 2), waardering(2, "regie", "b2", 1 if n % 2 else -1)],
        )
        for n in range(PER_BLADZIJDE + 5)
    ]  # fmt: skip
    eerste, laatste = bouw(*casussen), bouw(*casussen, bladzijde=2)
    assert (len(eerste.rijen), len(laatste.rijen), eerste.bladzijden) == (PER_BLADZIJDE, 5, 2)
    assert eerste.voet == laatste.voet
    assert (eerste.voet[-1].aantal("draagt_bij"), eerste.voet[-1].aantal("uiteenlopend")) == (22, 23)


@pytest.mark.parametrize(("gevraagd", "hier"), [(-3, 1), (0, 1), (2, 2), (99, 2)])
def test_een_bladzijde_die_er_niet_is_is_de_dichtstbijzijnde(gevraagd: int, hier: int) -> None:
    casussen = [maak_casus(f"c{n}") for n in range(PER_BLADZIJDE + 1)]
    assert bouw(*casussen, bladzijde=gevraagd).bladzijde == hier


def test_zonder_verhalen_is_er_een_lege_matrix() -> None:
    matrix = bouw()
    assert (matrix.rijen, matrix.bladzijden, matrix.aantal) == ((), 1, 0)
    assert all(voet.aantal(regel) == 0 for voet in matrix.voet for regel in VOETREGELS)


def test_strikt_staat_erbij() -> None:
    assert [rij.strikt for rij in bouw(maak_casus(), maak_casus("c2", veiligheid="strikt")).rijen] == [False, True]


gegeven = st.lists(
    st.lists(
        st.tuples(
            st.sampled_from(ASPECTEN), st.sampled_from(["b1", "b2", "b3"]), st.sampled_from([None, -2, -1, 0, 1, 2])
        ),
        max_size=8,
    ),
    max_size=5,
)


@given(gegeven)
def test_de_voet_is_wat_de_rekenregels_tellen_en_opent_naar_zijn_verhalen(lijsten: Any) -> None:
    casussen = [
        maak_casus(
            f"c{n}", betrokkenen=MENSEN, waarderingen=[waardering(m, *scores) for m, scores in enumerate(lijst)]
        )
        for n, lijst in enumerate(lijsten)
    ]  # fmt: skip
    cijfers = reken(*casussen)
    kolommen = maak_kolommen(UITLEG, cijfers.values())
    cellen = bereken_cellen(cijfers, kolommen)
    matrix = maak_matrix(cijfers, cellen, kolommen, tuple(cijfers))
    geheel = bereken_geheel(casussen, list(cijfers.values()), OMGEVING)
    for voet in matrix.voet:
        assert sum(voet.aantal(regel) for regel in VOETREGELS) == len(casussen)
        if voet.kolom.deel is None:
            telling = geheel.aspecten[voet.kolom.aspect].richtingen
            assert {regel: voet.aantal(regel) for regel in telling} == telling
        for regel in VOETREGELS:
            gevonden = vind_bij_telling(cellen, tuple(cijfers), voet.kolom.code, regel)
            assert len(gevonden) == voet.aantal(regel)
