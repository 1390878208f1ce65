"""Candidates for attention points: on each threshold and just beside it."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspects.kandidaten import Kandidaat, rust_op_scores, vind_kandidaten
from casus.controle.omgeving import Omgeving
from casus.model import Casus
from tests.aspects.oordelen import (
    EEN_STEM, HELPT, HINDERT, VERSCHILT, WISSELT, Scores, bereken, maak_beoordeelde_casus, maak_omgeving,
)  # fmt: skip
from tests.fabriek import maak_betrokkene, maak_casus, maak_doel, maak_regieperiode, maak_voorziening

# So that only what a test is about can be proposed.
UIT = dict.fromkeys(
    ["borgen", "drempel", "spanningsveld", "spanning", "regiegat", "tussenevaluatie", "normtermijn", "veel_partijen",
     "weinig_vrijwilligers", "geen_collectief"], Decimal(2),
)  # fmt: skip


def zoek(casussen: Sequence[Casus], omgeving: Omgeving) -> tuple[Kandidaat, ...]:
    return vind_kandidaten(bereken(omgeving, casussen), omgeving.onderzoek)


def leg_naast(*beelden: Scores, aspect: str = "regie", **drempels: Any) -> dict[str, Kandidaat]:
    """The candidates by code, for cases with these scores on one aspect; thresholds not named are the standard ones."""
    casussen = [maak_beoordeelde_casus(f"c{n:02}", aspecten={aspect: beeld}) for n, beeld in enumerate(beelden)]
    return {k.code: k for k in zoek(casussen, maak_omgeving(aspect, drempels=drempels))}


def paren(*beelden: tuple[Scores, Scores], **drempels: Any) -> dict[str, Kandidaat]:
    """The same for two aspects, a and b."""
    casussen = [maak_beoordeelde_casus(f"c{n:02}", aspecten={"a": a, "b": b}) for n, (a, b) in enumerate(beelden)]
    return {k.code: k for k in zoek(casussen, maak_omgeving("a", "b", drempels=drempels)) if k.code[:8] == "spanning"}


def test_zonder_verhalen_is_er_geen_vraag() -> None:
    nul = dict.fromkeys(["minimum_casussen", "borgen", "spanningsveld", "veel_partijen", "regiegat"], Decimal(0))
    assert zoek([], maak_omgeving(drempels=nul)) == ()


def test_minder_dan_vijf_verhalen_geven_geen_kandidaat() -> None:
    assert leg_naast(*[HELPT] * 4) == {}
    assert leg_naast(*[HELPT] * 4, EEN_STEM) == {}  # one voice has no direction: not in n
    assert leg_naast(*[HELPT] * 5) == {
        "aspect:regie:borgen": Kandidaat(
            "aspect:regie:borgen", "borgen", ("regie",), 5, ("c00", "c01", "c02", "c03", "c04")
        )
    }


def test_een_eigen_minimum_kan_ook_een_breuk_zijn() -> None:
    assert leg_naast(HELPT, HELPT, minimum_casussen=Decimal("2.5")) == {}
    assert set(leg_naast(HELPT, HELPT, HELPT, minimum_casussen=Decimal("2.5"))) == {"aspect:regie:borgen"}


def test_een_drempel_van_nul_vraagt_nog_altijd_een_verhaal() -> None:
    nul = dict.fromkeys(["borgen", "drempel", "perspectief_casussen", "spanning", "spanning_overschot"], Decimal(0))
    assert set(leg_naast(*[WISSELT] * 5, **nul)) == set()
    assert set(leg_naast(*[WISSELT] * 5, HELPT, **nul)) == {"aspect:regie:borgen"}


@pytest.mark.parametrize(("helpt", "rest", "code"), [(3, 2, True), (2, 3, False), (6, 4, True), (5, 4, False)])
def test_borgen_vanaf_drie_vijfde(helpt: int, rest: int, code: bool) -> None:
    assert ("aspect:regie:borgen" in leg_naast(*[HELPT] * helpt, *[WISSELT] * rest)) is code


@pytest.mark.parametrize(("hindert", "rest", "code"), [(2, 3, True), (2, 4, False), (4, 6, True), (3, 5, False)])
def test_drempel_vanaf_twee_vijfde(hindert: int, rest: int, code: bool) -> None:
    assert ("aspect:regie:drempel" in leg_naast(*[HINDERT] * hindert, *[WISSELT] * rest)) is code


def test_delen_worden_precies_vergeleken() -> None:
    """0.1 of 10 is one: a float has 0.1 a little above a tenth; 1/3 is above 0.3333 and below 0.3334."""
    assert "aspect:regie:borgen" in leg_naast(HELPT, *[WISSELT] * 9, borgen=Decimal("0.1"))
    derde = [HELPT, HELPT, *[WISSELT] * 4]
    assert "aspect:regie:borgen" in leg_naast(*derde, borgen=Decimal("0.3333333333333333333333333333"))
    assert "aspect:regie:borgen" not in leg_naast(*derde, borgen=Decimal("0.3333333333333333333333333334"))


def test_spanningsveld_binnen_verhalen() -> None:
    uit = leg_naast(*[VERSCHILT] * 3, *[WISSELT] * 7)
    assert uit["aspect:regie:spanningsveld"].casussen == ("c00", "c01", "c02")
    assert "aspect:regie:spanningsveld" not in leg_naast(*[VERSCHILT] * 2, *[WISSELT] * 5)


def test_spanningsveld_tussen_verhalen_raakt_ook_de_twee_kanten() -> None:
    uit = leg_naast(*[HELPT] * 3, *[HINDERT] * 3, VERSCHILT, *[WISSELT] * 3)
    assert uit["aspect:regie:spanningsveld"].casussen == ("c00", "c01", "c02", "c03", "c04", "c05", "c06")
    # One side short of 0.3: the share of uiteenlopend alone decides, and those alone are hit.
    assert "aspect:regie:spanningsveld" not in leg_naast(*[HELPT] * 3, *[HINDERT] * 2, VERSCHILT, *[WISSELT] * 4)
    alleen = leg_naast(*[HELPT] * 3, *[HINDERT] * 2, *[VERSCHILT] * 3, *[WISSELT] * 2)
    assert alleen["aspect:regie:spanningsveld"].casussen == ("c05", "c06", "c07")


def test_inwoner_en_gebiedsteam_zien_het_anders() -> None:
    uit = leg_naast(*[VERSCHILT] * 3, *[HELPT] * 2, **UIT)
    assert uit["perspectief:regie"] == Kandidaat("perspectief:regie", "aandacht", ("regie",), 5, ("c00", "c01", "c02"))
    assert leg_naast(*[VERSCHILT] * 2, *[HELPT] * 3, **UIT) == {}
    assert leg_naast(*[VERSCHILT] * 4, {"inwoner": 1, "gemeente": -1}, **UIT) == {}  # n is four
    assert leg_naast(*[{"inwoner": 1, "gebiedsteam": 0}] * 5, **UIT) == {}  # 0 is opposite to nothing


def test_spanning_vraagt_een_overschot_van_twee() -> None:
    """Of n cases k have a helping and b getting in the way, the rest the other way round: k - k*k/n above chance."""
    raak, omgekeerd = (HELPT, HINDERT), (HINDERT, HELPT)
    uit = paren(*[raak] * 4, *[omgekeerd] * 4)  # both: 4 - 16/8 = 2
    assert {code: (k.n, k.casussen) for code, k in uit.items()} == {
        "spanning:a:b": (8, ("c00", "c01", "c02", "c03")),
        "spanning:b:a": (8, ("c04", "c05", "c06", "c07")),
    }
    assert uit["spanning:a:b"].aspecten == ("a", "b") and uit["spanning:b:a"].aspecten == ("b", "a")
    assert paren(*[raak] * 4, *[omgekeerd] * 3) == {}  # 4 - 16/7 < 2
    assert set(paren(*[raak] * 3, *[omgekeerd] * 6)) == {"spanning:a:b", "spanning:b:a"}  # 3 - 1 = 2, 6 - 4 = 2
    assert set(paren(*[raak] * 3, *[omgekeerd] * 8)) == {"spanning:b:a"}  # share 3/11 < 0.3


def test_spanning_kijkt_alleen_naar_verhalen_met_beide_richtingen() -> None:
    uit = paren(
        *[(HELPT, HINDERT)] * 4, *[(WISSELT, WISSELT)] * 4, *[(HELPT, EEN_STEM)] * 9, *[(EEN_STEM, HINDERT)] * 9
    )
    assert uit["spanning:a:b"].n == 8


def test_alleen_de_vijf_met_het_grootste_overschot_en_bij_gelijk_de_eerste_code() -> None:
    """Six aspects help where six others get in the way, and the reverse: all pairs alike, but for one case."""
    codes = [f"{groep}{n}" for groep in "ab" for n in range(3)]
    casussen = [
        maak_beoordeelde_casus(
            f"c{n}", aspecten={code: HELPT if (code[0] == "a") == (n < 4) else HINDERT for code in codes}
        )
        for n in range(8)
    ]
    gevonden = [
        k.code for k in zoek(casussen, maak_omgeving(*reversed(codes), drempels=UIT | {"spanning": Decimal("0.3")}))
    ]
    assert gevonden == ["spanning:a0:b0", "spanning:a0:b1", "spanning:a0:b2", "spanning:a1:b0", "spanning:a1:b1"]


def verhaal(n: int, **anders: Any) -> Casus:
    return maak_casus(f"c{n:02}", **anders)


def zoek_een(code: str, casussen: Iterable[Casus], *aspecten: str, **instellingen: Any) -> Kandidaat | None:
    gevonden = {k.code: k for k in zoek(list(casussen), maak_omgeving(*aspecten or ("regie",), **instellingen))}
    return gevonden.get(code)


def mist_regie(n: int, dagen: int, venster: int = 366) -> Casus:
    """A case of so many days that begins with so many days without dagelijkse regie."""
    van, tot = (f"2016-{1 + d // 31:02}-{1 + d % 31:02}" for d in (dagen, venster - 1))
    perioden = [maak_regieperiode(van=van, tot="2016-12-31")]
    tot = tot if venster < 31 else "2016-12-31"
    return verhaal(n, periode_tot=tot, regieperioden=perioden, uitgevraagd={"regie_dagelijks": "ja"})


def test_regiegat_vanaf_de_drempel_in_dagen() -> None:
    raak = [mist_regie(n, 14) for n in range(2)]
    uit = zoek_een("regiegat:dagelijks", [*raak, *[mist_regie(n, 13) for n in range(2, 5)]])
    assert uit == Kandidaat("regiegat:dagelijks", "drempel", ("regie",), 5, ("c00", "c01"))
    assert zoek_een("regiegat:dagelijks", [*raak, *[mist_regie(n, 13) for n in range(2, 6)]]) is None  # 2/6 < 0.4


def test_een_venster_korter_dan_de_drempel_kon_geen_gat_hebben() -> None:
    raak = [mist_regie(n, 14) for n in range(4)]
    assert zoek_een("regiegat:dagelijks", [*raak, mist_regie(4, 2, venster=13)]) is None
    uit = zoek_een("regiegat:dagelijks", [*raak, mist_regie(4, 2, venster=14)])
    assert uit is not None and uit.n == 5


def test_een_leeg_venster_zonder_drempel_telt_niet() -> None:
    leeg = verhaal(9, periode_van="2016", periode_tot="2016", uitgevraagd={"regie_dagelijks": "ja"})
    leeg = leeg.model_copy(update={"periode_van": "2016~"})
    raak = [mist_regie(n, 3) for n in range(5)]
    uit = zoek_een("regiegat:dagelijks", [*raak, leeg], regie_drempel_dagen=0)
    assert uit is not None and uit.n == 5


def test_inwonersregie_geeft_geen_gat_en_niet_gevraagd_telt_niet() -> None:
    vragen = {"regie_inwoner": "ja", "regie_dagelijks": "deels"}
    gevonden = zoek([verhaal(n, uitgevraagd=vragen) for n in range(6)], maak_omgeving())
    assert [k for k in gevonden if k.code.startswith("regiegat")] == []


def doelverhaal(n: int, duur: str, evaluatie: str | None = None) -> Casus:
    evaluaties = [{"datum": evaluatie}] if evaluatie else []
    doel = maak_doel(gesteld="2016-01-01", afgerond=duur, evaluaties=evaluaties)
    return verhaal(n, doelen=[doel], uitgevraagd={"doelen": "ja"})


def test_tussenevaluatie_onder_verhalen_met_een_langdurig_doel() -> None:
    bekeken = [doelverhaal(n, "2016-12-01", "2016-06-15") for n in range(2, 5)]
    kort = [doelverhaal(n, "2016-03-01") for n in range(5, 9)]
    raak = [doelverhaal(n, "2016-12-01") for n in range(2)]
    uit = zoek_een("tussenevaluatie", [*raak, *bekeken, *kort], "regie", "doelgericht")
    assert uit == Kandidaat("tussenevaluatie", "drempel", ("doelgericht",), 5, ("c00", "c01"))


def wachtverhaal(n: int, besloten: str | None, **anders: Any) -> Casus:
    voorziening = maak_voorziening(**{"wet": "wmo", "gemeld": "2016-01-01", "besloten": besloten, **anders})
    return verhaal(n, voorzieningen=[voorziening], uitgevraagd={"voorzieningen": "ja"})


def test_normtermijn_alleen_waar_het_te_zeggen_is() -> None:
    normen = {"normdagen": {"wmo": 56}}
    raak = [wachtverhaal(n, "2016-02-27") for n in range(2)]  # 57 days
    binnen = [wachtverhaal(n, "2016-02-26") for n in range(2, 5)]
    uit = zoek_een("normtermijn", [*raak, *binnen], "bureaucratie", **normen)
    assert uit == Kandidaat("normtermijn", "drempel", ("bureaucratie",), 5, ("c00", "c01"))
    lezing = [{"verteld_door": [], "tekst": "het was eerder"}]
    stil = [
        wachtverhaal(5, None), wachtverhaal(6, "2017-01-01", lezingen=lezing),
        wachtverhaal(7, "2017-01-01", wet="overig"), wachtverhaal(8, "2017-01-01", gemeld=None),
        verhaal(9, voorzieningen=[maak_voorziening(wet="wmo", gemeld="2016-01-01", besloten="2017-01-01")]),
    ]  # fmt: skip
    uit = zoek_een("normtermijn", [*raak, *binnen, *stil], "bureaucratie", **normen)
    assert uit is not None and (uit.n, uit.casussen) == (5, ("c00", "c01"))


def teamverhaal(n: int, opvolgingen: int, soort: str = "gebiedsteam") -> Casus:
    mensen = [maak_betrokkene("t0", soort=soort)]
    mensen += [maak_betrokkene(f"t{k + 1}", soort=soort, volgt_op=f"t{k}") for k in range(opvolgingen)]
    return verhaal(n, betrokkenen=mensen)


def test_wisseling_van_de_wacht_vanaf_twee_verhalen_met_twee_opvolgingen() -> None:
    raak = [teamverhaal(n, 2) for n in range(2)]
    rest = [teamverhaal(n, 1) for n in range(2, 5)]
    uit = zoek_een("wisseling_van_de_wacht", [*raak, *rest], "samenwerking", "tevredenheid")
    assert uit is not None and (uit.n, uit.casussen) == (5, ("c00", "c01"))
    assert (uit.soort, uit.aspecten) == ("aandacht", ("tevredenheid", "samenwerking"))
    assert zoek_een("wisseling_van_de_wacht", [raak[0], *rest, teamverhaal(5, 1)]) is None
    assert zoek_een("wisseling_van_de_wacht", [*raak, *rest[:2], teamverhaal(5, 2, "ondersteuner")]) is None


def partijverhaal(n: int, aantal: int) -> Casus:
    return verhaal(
        n, betrokkenen=[maak_betrokkene(f"p{k}", soort="ketenpartner", partij=f"partij {k}") for k in range(aantal)]
    )


def test_veel_partijen_vanaf_tien_in_drie_van_de_tien() -> None:
    uit = zoek_een("veel_partijen", [partijverhaal(n, 10 if n < 3 else 9) for n in range(10)], "integraal")
    assert uit == Kandidaat("veel_partijen", "aandacht", ("integraal",), 10, ("c00", "c01", "c02"))
    assert zoek_een("veel_partijen", [partijverhaal(n, 10 if n < 3 else 9) for n in range(11)]) is None
    eigen = {"drempels": {"veel_partijen_aantal": Decimal("8.5")}}
    assert zoek_een("veel_partijen", [partijverhaal(n, 9 if n < 2 else 8) for n in range(5)], **eigen) is not None


@pytest.mark.parametrize(
    ("code", "iemand"),
    [
        ("weinig_vrijwilligers", {"soort": "vrijwilliger"}),
        ("geen_collectief", {"soort": "ondersteuner", "collectief": True}),
    ],
)
def test_informeel_alleen_waar_ernaar_gevraagd_is(code: str, iemand: dict[str, Any]) -> None:
    def maak(n: int, gevraagd: str, mensen: list[Any]) -> Casus:
        return verhaal(n, uitgevraagd={"informeel": gevraagd}, betrokkenen=mensen)

    met, zonder = [maak_betrokkene("v1", **iemand)], [maak_betrokkene()]
    casussen = [maak(n, "ja", zonder if n < 3 else met) for n in range(6)]
    uit = zoek_een(code, casussen, "regie", "informeel")
    assert uit == Kandidaat(code, "aandacht", ("informeel",), 6, ("c00", "c01", "c02"))
    assert zoek_een(code, [*casussen, maak(6, "ja", met)]) is None  # 3/7 < 0.5
    assert zoek_een(code, [*casussen[:4], maak(4, "deels", zonder), maak(5, "nee", zonder)]) is None  # n is four


def test_aspecten_die_het_onderzoek_niet_heeft_staan_er_niet_bij() -> None:
    uit = zoek_een("wisseling_van_de_wacht", [teamverhaal(n, 2) for n in range(5)], "maatwerk", "samenwerking")
    assert uit is not None and uit.aspecten == ("samenwerking",)
    uit = zoek_een("wisseling_van_de_wacht", [teamverhaal(n, 2) for n in range(5)], "maatwerk")
    assert uit is not None and uit.aspecten == ()


def test_meest_gezien_eerst_dan_op_code_en_verhalen_als_tekst() -> None:
    beelden = {"b": HELPT, "a": HELPT, "Z": HELPT, "aa": HINDERT}
    ids = ["c10", "c9", "C1", "c1", "_".join("cc")]
    casussen = [maak_beoordeelde_casus(id, aspecten=beelden) for id in ids]
    casussen.append(maak_beoordeelde_casus("c2", aspecten={**beelden, "b": WISSELT}))
    gevonden = zoek(casussen, maak_omgeving("b", "a", "aa", "Z", drempels={"spanning": 2}))
    van_aspect = [k for k in gevonden if k.code.startswith("aspect")]
    assert [k.code for k in van_aspect] == [
        "aspect:Z:borgen", "aspect:a:borgen", "aspect:aa:drempel", "aspect:b:borgen",
    ]  # fmt: skip
    assert van_aspect[-1].casussen == ("C1", "c1", "c10", "c9", "c_c")


@given(st.permutations(range(7)))
def test_de_volgorde_van_de_verhalen_doet_er_niet_toe(volgorde: list[int]) -> None:
    beelden = [HELPT, HINDERT, VERSCHILT, WISSELT, HELPT, HINDERT, VERSCHILT]
    casussen = [maak_beoordeelde_casus(f"c{n}", aspecten={"regie": beeld}) for n, beeld in enumerate(beelden)]
    omgeving = maak_omgeving()
    assert zoek([casussen[n] for n in volgorde], omgeving) == zoek(casussen, omgeving)


def test_wat_op_scores_rust() -> None:
    codes = {"aspect:a:borgen": True, "perspectief:a": True, "spanning:a:b": True, "regiegat:dagelijks": False,
             "tussenevaluatie": False, "veel_partijen": False}  # fmt: skip
    assert {code: rust_op_scores(Kandidaat(code, "aandacht", (), 5, ("c1",))) for code in codes} == codes
