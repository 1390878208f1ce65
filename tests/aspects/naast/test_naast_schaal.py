"""Who saw it how: everybody's own mark, groups that are not averaged over stories, and signals of the timeline."""

from datetime import date
from fractions import Fraction
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspects.cijfers import bereken_casus
from aspects.naast.matrix import bereken_cellen
from aspects.naast.kolommen import maak_kolommen
from aspects.naast.schaal import SCHAAL, maak_schaal, rond_naar_midden, vind_bij_groep, verdeel_groepen
from aspects.naast.schaalprent import beschrijf_schaal, teken_schaal, teken_verdeling
from aspects.naast.signalen import tel_signalen, vind_signalen
from tests.aspects.hulp import maak_gevraagde_casus, maak_omgeving
from tests.aspects.naast.naasthulp import MENSEN, UITLEG, maak_verhaal, reken
from tests.fabriek import maak_doel, maak_voorziening, maak_waardering

MAATWERK = next(uitleg for uitleg in UITLEG if uitleg.code == "maatwerk")
SVG = "{http://www.w3.org/2000/svg}"


def test_ieder_houdt_de_eigen_score_per_onderdeel_groep_voor_groep() -> None:
    scores = [("zorg", -2), ("inw", 2), ("team", None), ("inw", 0, "opstart")]
    casus = maak_verhaal(1, [("maatwerk", *score) for score in scores])
    blokken = maak_schaal(casus, MAATWERK)
    assert [(blok.naam, [(rij.wie, rij.score) for rij in blok.rijen]) for blok in blokken] == [
        ("in het algemeen", [("inwoner", 2), ("medewerker 1", None), ("begeleider", -2)]),
        ("bij de start", [("inwoner", 0)]),
    ]
    assert maak_schaal(maak_verhaal(1), MAATWERK) == ()


def test_wat_alleen_voor_het_evaluatieteam_is_staat_erbij() -> None:
    score = maak_waardering(
        aspect="maatwerk", perspectief="inw", zichtbaar="evaluatieteam", moment="apart", herzien_van=-1
    )
    blokken = maak_schaal(maak_verhaal(1, waarderingen=[score]), MAATWERK)
    assert blokken[0].rijen[0].erbij == "eerst: werkte tegen, apart gevraagd, alleen voor het evaluatieteam"
    assert "alleen voor het" in teken_schaal(blokken, breedte=1040)


def test_de_schaal_heeft_een_plek_per_woord_en_wie_geen_beeld_had_staat_er_ook() -> None:
    casus = maak_verhaal(1, [("maatwerk", "inw", 2), ("maatwerk", "team", None)])
    blokken = maak_schaal(casus, MAATWERK)
    woorden = [
        "".join(t.itertext()) for t in ElementTree.fromstring(teken_schaal(blokken, breedte=1200)).iter(f"{SVG}text")
    ]
    assert {"werkte tegen", "half om half", "hielp", "hielp sterk", "inwoner", "medewerker 1"} <= set(woorden)
    assert woorden.count("geen beeld") == 2, "the heading, and the one who had none"
    assert "inwoner hielp sterk" in beschrijf_schaal(blokken)


@pytest.mark.parametrize(
    ("waarde", "heel"),
    [("1.5", 1), ("-1.5", -1), ("0.5", 0), ("-0.5", 0), ("0.75", 1), ("-0.75", -1), ("2", 2), ("0", 0), ("1.25", 1)],
)  # fmt: skip
def test_halven_gaan_naar_het_midden(waarde: str, heel: int) -> None:
    assert rond_naar_midden(Fraction(waarde)) == heel


@given(
    st.lists(st.lists(st.tuples(st.sampled_from([m.id for m in MENSEN]), st.integers(-2, 2)), max_size=6), max_size=5)
)
def test_elk_getal_van_een_groep_opent_naar_precies_zo_veel_verhalen(lijsten: Any) -> None:
    cijfers = reken(*(maak_verhaal(n, [("maatwerk", *s) for s in lijst]) for n, lijst in enumerate(lijsten)))
    kolommen = maak_kolommen(UITLEG, cijfers.values())
    cellen, gekozen = bereken_cellen(cijfers, kolommen), tuple(cijfers)
    verdeling = verdeel_groepen(cellen, gekozen, "maatwerk")
    for v in verdeling:
        per_waarde = [vind_bij_groep(cellen, gekozen, "maatwerk", v.groep, waarde) for waarde in SCHAAL]
        assert tuple(map(len, per_waarde)) == v.aantallen
        assert len({nr for nummers in per_waarde for nr in nummers}) == v.n > 0


def test_de_getallen_per_groep_zijn_te_kiezen() -> None:
    cijfers = reken(maak_verhaal(1, [("maatwerk", "inw", 2)]), maak_verhaal(2, [("maatwerk", "inw", 2)]))
    cellen = bereken_cellen(cijfers, maak_kolommen(UITLEG))
    verdeling = verdeel_groepen(cellen, (1, 2), "maatwerk")
    svg = ElementTree.fromstring(teken_verdeling([("maatwerk", "", verdeling)], 2, breedte=700))
    groepen = [g for g in svg.iter(f"{SVG}g") if g.get("data-item")]
    assert [g.get("data-item") for g in groepen] == ["maatwerk:inwoner:2"]
    assert "2 van de 2 verhalen" in groepen[0].get("aria-label", "")


def test_een_signaal_noemt_zijn_plek_op_de_tijdlijn() -> None:
    laat = maak_voorziening(gemeld="2016-01-01", besloten="2016-06-01", wet="wmo")
    binnen = maak_voorziening("v2", gemeld="2016-01-01", besloten="2016-01-20", wet="wmo")
    doel = maak_doel(gesteld="2016-01-01", afgerond="2016-12-31")
    casus = maak_gevraagde_casus("voorzieningen", "doelen", voorzieningen=[laat, binnen], doelen=[doel])
    cijfers = bereken_casus(casus, maak_omgeving(normdagen={"wmo": 56}))
    assert [(s.lijst, s.item) for s in vind_signalen(cijfers, "bureaucratie", date(2018, 6, 30))] == [
        ("voorzieningen", "v1")
    ], "a decision within the norm is no signal"
    assert [s.item for s in vind_signalen(cijfers, "doelgericht", date(2018, 6, 30))] == ["d1"]
    assert vind_signalen(cijfers, "maatwerk", date(2018, 6, 30)) == ()


def test_wie_het_niet_gevraagd_is_telt_bij_een_signaal_niet_mee() -> None:
    omgeving = maak_omgeving()
    doel = maak_doel(gesteld="2016-01-01", afgerond="2016-12-31")
    kort = maak_doel(gesteld="2016-01-01", afgerond="2016-02-01")
    casussen = [
        maak_gevraagde_casus("doelen", doelen=[doel]), maak_gevraagde_casus("doelen", doelen=[kort]),
        maak_gevraagde_casus(doelen=[doel]),
    ]  # fmt: skip
    cijfers = {nr: bereken_casus(casus, omgeving) for nr, casus in enumerate(casussen, 1)}
    tellingen = {t.code: t for t in tel_signalen(cijfers, (1, 2, 3), "doelgericht", omgeving.onderzoek)}
    assert (tellingen["tussenevaluatie"].geraakt, tellingen["tussenevaluatie"].gevraagd) == ((1,), (1,))
    assert "ingekocht" not in tellingen, "asked in none: left out, not zero"
    assert tel_signalen(cijfers, (1, 2, 3), "eigen", omgeving.onderzoek) == ()
