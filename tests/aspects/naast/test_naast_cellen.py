"""A cell: what was said and by whom, which way the scores point; nothing said is never zero."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspects.cijfers import bereken_casus
from aspects.naast.cellen import ZONDER_DEEL, Cel, maak_cel
from aspects.naast.vertellen import vertel_cel
from casus.model import Casus, Deelname
from tests.aspects.hulp import maak_omgeving
from tests.fabriek import maak_betrokkene, maak_bevinding, maak_casus, maak_citaat, maak_waardering

MENSEN = [
    maak_betrokkene("inw"), maak_betrokkene("moeder", soort="naaste", aanduiding="moeder"),
    maak_betrokkene("team", soort="gebiedsteam"), maak_betrokkene("team2", soort="gebiedsteam"),
    maak_betrokkene("zorg", soort="ondersteuner"), maak_betrokkene("denker", soort="meedenker"),
]  # fmt: skip


def cel(aspect: str = "regie", deel: str | None = None, **anders: Any) -> Cel:
    casus = maak_casus(**{"betrokkenen": MENSEN, **anders})
    return maak_cel(bereken_casus(casus, maak_omgeving()), aspect, deel)


def score(wie: str, score: int | None, deel: str | None = None) -> Any:
    return maak_waardering(f"w{wie}{deel or ''}", perspectief=wie, score=score, deelaspect=deel)


def test_vijf_lege_cellen_die_niet_hetzelfde_zeggen() -> None:
    niets = cel()
    niet = cel(aspecten_gedaan={"regie": "niet_besproken"})
    wel = cel(aspecten_gedaan={"regie": "kort"})
    geen_beeld = cel(waarderingen=[score("inw", None)])
    scores = cel(waarderingen=[score("inw", 0)])
    gezegd = cel(bevindingen=[maak_bevinding()])
    assert [c.staat for c in (niets, niet, wel, geen_beeld, scores, gezegd)] == [
        "niet_ingevuld", "niet_besproken", "geen_beeld", "geen_beeld", "alleen_scores", "gezegd",
    ]  # fmt: skip
    assert len({vertel_cel(c) for c in (niets, niet, wel, scores, gezegd)}) == 5
    assert "0" not in vertel_cel(niet) and scores.n == 1 and niets.n == 0


def test_wat_er_gezegd_is_gaat_voor_wat_er_is_aangekruist() -> None:
    kruisje = {"regie": "niet_besproken"}
    assert cel(aspecten_gedaan=kruisje, bevindingen=[maak_bevinding()]).staat == "gezegd"
    assert cel(aspecten_gedaan=kruisje, waarderingen=[score("inw", 2)]).staat == "alleen_scores"
    assert cel(citaten=[maak_citaat(betrokkene="inw", aspecten=["regie"])]).staat == "gezegd"


def test_de_stemmen_van_een_bevinding_zijn_groepen_in_vaste_volgorde() -> None:
    bevindingen = [
        maak_bevinding("f1", door=["zorg", "moeder", "inw"]), maak_bevinding("f2", door=["denker"]),
        maak_bevinding("f3", werking="idee"),
    ]  # fmt: skip
    stemmen = [g.stemmen for g in cel(bevindingen=bevindingen).gezegd]
    assert stemmen == [("inwoner", "ondersteuners"), ("anderen",), ("niet_genoemd",)]


@pytest.mark.parametrize("status", ["nee", "ingetrokken"])
def test_wie_niet_meedoet_is_er_niet_meer(status: Any) -> None:
    c = cel(
        deelnames=[Deelname(betrokkene="moeder", status=status)],
        bevindingen=[maak_bevinding("f1", door=["moeder"]), maak_bevinding("f2", door=["moeder", "team"])],
        citaten=[maak_citaat(betrokkene="moeder", aspecten=["regie"])],
        waarderingen=[score("moeder", 2), score("team", -1)],
    )  # fmt: skip
    assert [(g.bevinding.id, g.stemmen) for g in c.gezegd] == [("f2", ("gebiedsteam",))]
    assert c.citaten == () and c.n == 1 and c.richting is None


def test_per_werking_in_de_volgorde_waarin_het_kwam() -> None:
    werkingen = ["werkte_tegen", "hielp", "idee", "hielp", "dubbel"]
    c = cel(bevindingen=[maak_bevinding(f"f{n}", werking=w, door=["team"]) for n, w in enumerate(werkingen)])
    assert [g.bevinding.id for g in c.bij("hielp")] == ["f1", "f3"]
    assert [len(c.bij(w)) for w in ("hielp", "werkte_tegen", "dubbel", "idee")] == [2, 1, 1, 1]
    zin = vertel_cel(c)
    assert "2 keer ‘hielp’ (gebiedsteam)" in zin and "1 keer ‘idee’" in zin and "geen scores" in zin


def test_een_stem_is_geen_richting_en_tegenstelling_blijft_staan() -> None:
    assert cel(waarderingen=[score("inw", 2)]).richting is None
    assert cel(waarderingen=[score("inw", 2), score("team", 1)]).richting == "draagt_bij"
    oneens = cel(waarderingen=[score("inw", 2), score("team", -2)])
    assert oneens.oneens and dict(oneens.groepen) == {"inwoner": 2, "gebiedsteam": -2}
    assert "zien we anders" in vertel_cel(oneens)
    binnen = cel(waarderingen=[score("team", 1), score("team2", -1)])
    assert binnen.oneens, "two of one group who see it otherwise are not averaged away"


def test_een_onderdeel_heeft_eigen_scores_en_bevindingen() -> None:
    alles: dict[str, Any] = {
        "waarderingen": [
            score("inw", 2), score("inw", -2, "dagelijks"), score("team", -1, "dagelijks"), score("zorg", 1, "spanning")
        ],
        "bevindingen": [maak_bevinding("f1", deelaspect="dagelijks"), maak_bevinding("f2")],
    }  # fmt: skip
    deel = cel(deel="dagelijks", **alles)
    assert (deel.n, deel.richting, dict(deel.groepen)) == (2, "drempel", {"inwoner": -2, "gebiedsteam": -1})
    assert [g.bevinding.id for g in deel.gezegd] == ["f1"]
    zonder = cel(deel=ZONDER_DEEL, **alles)
    assert (zonder.n, [g.bevinding.id for g in zonder.gezegd]) == (1, ["f2"])
    geheel = cel(**alles)
    assert (geheel.n, len(geheel.gezegd)) == (3, 2)


def test_een_onderdeel_waar_niemand_iets_van_zei_zegt_dat() -> None:
    assert cel(deel="dagelijks", aspecten_gedaan={"regie": "verdiept"}).staat == "niets_gezegd"
    assert cel(deel="dagelijks", aspecten_gedaan={"regie": "niet_besproken"}).staat == "niet_besproken"


def test_een_aspect_dat_het_onderzoek_niet_gebruikt_heeft_geen_scores() -> None:
    assert cel("informeel").n == 0


scores = st.lists(
    st.tuples(
        st.sampled_from([b.id for b in MENSEN]),
        st.sampled_from([None, -2, -1, 0, 1, 2]),
        st.sampled_from([None, "dagelijks"]),
    ),
    max_size=10,
)


def _casus(gegeven: Any) -> Casus:
    waarderingen = [
        maak_waardering(f"w{n}", perspectief=wie, score=s, deelaspect=deel) for n, (wie, s, deel) in enumerate(gegeven)
    ]
    return maak_casus(betrokkenen=MENSEN, waarderingen=waarderingen)


@given(scores)
def test_met_alleen_scores_zonder_onderdeel_zijn_geheel_en_zonder_onderdeel_gelijk(gegeven: Any) -> None:
    cijfers = bereken_casus(_casus([(wie, s, None) for wie, s, _ in gegeven]), maak_omgeving())
    geheel, zonder = maak_cel(cijfers, "regie"), maak_cel(cijfers, "regie", ZONDER_DEEL)
    assert (geheel.n, geheel.richting, geheel.groepen) == (zonder.n, zonder.richting, zonder.groepen)


@given(scores)
def test_de_cel_volgt_de_rekenregels(gegeven: Any) -> None:
    cijfers = bereken_casus(_casus(gegeven), maak_omgeving())
    c, uitkomst = maak_cel(cijfers, "regie"), cijfers.aspecten["regie"]
    assert (c.n, c.richting, dict(c.groepen)) == (uitkomst.n, uitkomst.richting, uitkomst.groepen)
    assert all(isinstance(waarde, Fraction) for _, waarde in c.groepen)
    assert (c.staat == "alleen_scores") == (c.n > 0)
