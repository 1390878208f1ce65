"""Pictures of several cases on one scale: the same calendar, or counted from a day of their own."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.beeld import Tijdlijnbeeld, maak_tijdlijnbeeld, teken_svg, vertel_beeld
from casus.beeld.model import Spanne
from casus.beeld.naast_elkaar import laat_weg_wat_erbuiten_ligt, leg_op_kalender, leg_vanaf, maak_compact
from casus.beeld.svg import lees_koppen
from tests.casus.beeld.beeldhulp import PEILDATUM, gebeurtenis, inzet, maak_casus, regie


def maak_beeld(van: str, tot: str, *gebeurtenissen: dict, **velden: object) -> Tijdlijnbeeld:
    casus = maak_casus(
        periode_van=van, periode_tot=tot, sessiedatum=None, gebeurtenissen=list(gebeurtenissen), **velden
    )
    return maak_tijdlijnbeeld(casus, PEILDATUM)


EEN = maak_beeld("2015-01-01", "2015-12-31", gebeurtenis(datum="2015-03-10"))
TWEE = maak_beeld("2016-06-01", "2017-03-31", gebeurtenis(datum="2016-09-01"))


def spanne(van: str, tot: str | None = None) -> Spanne:
    return Spanne(date.fromisoformat(van), date.fromisoformat(tot or van))


def test_op_de_kalender_lopen_alle_beelden_van_het_vroegste_begin_tot_het_laatste_eind() -> None:
    samen = leg_op_kalender([EEN, TWEE])
    assert {(b.van, b.tot) for b in samen} == {(EEN.van, TWEE.tot)}
    assert samen[0].maatstrepen == samen[1].maatstrepen
    assert [b.gebeurtenissen for b in samen] == [EEN.gebeurtenissen, TWEE.gebeurtenissen]
    assert leg_op_kalender([]) == leg_vanaf([]) == ()


def test_vanaf_het_contact_staat_dezelfde_maand_boven_elkaar() -> None:
    paren = [(EEN, spanne("2015-03-10")), (TWEE, spanne("2016-09-01"))]
    samen = leg_vanaf(paren)
    lengten = {(b.tot - b.van).days for b in samen}
    assert len(lengten) == 1
    plekken = [[(s.tekst, (s.dag - b.van).days) for s in b.maatstrepen] for b in samen]
    assert plekken[0] == plekken[1]
    assert ("maand 0", (paren[0][1].midden - samen[0].van).days) in plekken[0]
    for beeld, (oud, nul) in zip(samen, paren, strict=True):
        assert beeld.van <= oud.van and beeld.tot >= oud.tot
        contact = next(s for s in beeld.strepen if s.soort == "contact")
        assert (contact.dag, contact.van, contact.tot) == (nul.midden, None, None)


def test_twaalf_maanden_zijn_een_jaar() -> None:
    (beeld,) = leg_vanaf([(TWEE, spanne("2016-03-10"))])
    (dag,) = [s.dag for s in beeld.maatstrepen if s.tekst == "maand 12"]
    assert dag == date(2017, 3, 10)


def test_een_vaag_contact_is_een_band_met_maand_nul_in_het_midden() -> None:
    (beeld,) = leg_vanaf([(EEN, spanne("2015-03-01", "2015-03-31"))])
    contact = next(s for s in beeld.strepen if s.soort == "contact")
    assert (contact.van, contact.dag, contact.tot) == (date(2015, 3, 1), date(2015, 3, 16), date(2015, 3, 31))
    nul = next(s for s in beeld.maatstrepen if s.tekst == "maand 0")
    assert nul.dag == date(2015, 3, 16)
    assert any("ergens tussen 1 maart 2015 en 31 maart 2015" in zin for zin in vertel_beeld(beeld))


def test_maanden_voor_het_contact_heten_ervoor() -> None:
    (beeld,) = leg_vanaf([(EEN, spanne("2015-10-01"))])
    teksten = [s.tekst for s in beeld.maatstrepen]
    assert "9 ervoor" in teksten and "maand 0" in teksten and "maand 3" in teksten
    assert not any("-" in tekst for tekst in teksten)


@pytest.mark.parametrize(("jaren", "stap"), [(1, 1), (3, 3), (7, 6), (15, 12), (80, 60)])
def test_hoe_langer_de_schaal_hoe_minder_maanden_een_streep_krijgen(jaren: int, stap: int) -> None:
    beeld = maak_beeld(f"{2018 - jaren}-01-01", "2017-11-01")
    nul = Spanne(beeld.van, beeld.van)
    (uit,) = leg_vanaf([(beeld, nul)])
    maanden = [int(s.tekst.split()[-1]) for s in uit.maatstrepen]
    assert {b - a for a, b in zip(maanden, maanden[1:], strict=False)} == {stap}


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 900), st.integers(0, 200)), min_size=1, max_size=4))
def test_niets_van_een_verhaal_valt_van_de_schaal(delen: list[tuple[int, int, int]]) -> None:
    paren = []
    for voor, na, vaag in delen:
        begin = date(2014, 1, 1) + timedelta(days=voor)
        beeld = maak_tijdlijnbeeld(maak_casus(), PEILDATUM, van=date(2014, 1, 1), tot=begin + timedelta(days=na + vaag))
        paren.append((beeld, Spanne(begin, begin + timedelta(days=vaag))))
    samen = leg_vanaf(paren)
    assert all(b.van <= oud.van and b.tot >= oud.tot for b, (oud, _) in zip(samen, paren, strict=True))
    assert len({(nul.midden - b.van).days for b, (_, nul) in zip(samen, paren, strict=True)}) == 1
    assert len({(b.tot - b.van).days for b in samen}) == 1


def test_aan_het_eind_van_de_kalender_gaat_het_niet_stuk() -> None:
    ver = maak_tijdlijnbeeld(maak_casus(), PEILDATUM, van=date(1, 1, 1), tot=date(9999, 12, 31))
    for beeld in leg_vanaf([(ver, spanne("0001-01-03")), (EEN, spanne("9998-12-30"))]):
        assert beeld.van <= beeld.tot
        teken_svg(beeld, breedte=900)


def test_compact_staat_de_inzet_per_lijn_en_zegt_elke_balk_van_wie_hij_is() -> None:
    beeld = maak_beeld(
        "2016-01-01", "2016-12-31",
        inzetten=[
            inzet("i1"), inzet("i2", betrokkene="mtj", omschrijving="koffie"),
            inzet("i3", betrokkene="mtj", van="2016-05-01", tot="2016-06-01", omschrijving="samen eten"),
        ],
    )  # fmt: skip
    (groep,) = [g for g in maak_compact(beeld).groepen if g.kop == "Wie deed wat"]
    assert [baan.kop for baan in groep.banen] == ["0e lijn", "1e lijn"]
    nul, een = groep.banen
    assert [blok.teksten[0] for blok in nul.blokken] == ["maatje: koffie", "maatje: samen eten"]
    assert [blok.rij for blok in nul.blokken] == [0, 1], "two at once never lie over each other"
    assert [blok.teksten for blok in een.blokken] == [("medewerker 1: gesprekken", "medewerker 1")]
    assert {blok.id for baan in groep.banen for blok in baan.blokken} == {"i1", "i2", "i3"}


def test_compact_laat_regie_en_gebeurtenissen_zoals_ze_zijn() -> None:
    beeld = maak_beeld("2016-01-01", "2016-12-31", gebeurtenis(), regieperioden=[regie()])
    compact = maak_compact(beeld)
    assert compact.gebeurtenissen == beeld.gebeurtenissen
    assert [g for g in compact.groepen if g.sleutel == "regie"] == [g for g in beeld.groepen if g.sleutel == "regie"]


def _raster(svg: str) -> list[str]:
    return re.findall(r'<line x1="([\d.]+)" y1="[\d.]+" x2="\1" [^>]*stroke-width="1\.6"', svg)


def test_op_dezelfde_schaal_getekend_staan_de_strepen_op_dezelfde_plek() -> None:
    lang = maak_beeld(
        "2016-06-01", "2017-03-31",
        betrokkenen=[{"id": "gt1", "aanduiding": "een heel lange naam van een medewerker", "soort": "gebiedsteam"}],
        inzetten=[inzet()],
    )  # fmt: skip
    samen = leg_vanaf([(EEN, spanne("2015-03-10")), (lang, spanne("2016-09-01"))])
    koppen = [kop for beeld in samen for kop in lees_koppen(beeld)]
    een, twee = (_raster(teken_svg(b, breedte=1000, koppen=koppen, met_kop=False)) for b in samen)
    assert een and een == twee


def test_een_getelde_schaal_noemt_geen_jaar() -> None:
    (beeld,) = leg_vanaf([(EEN, spanne("2015-03-10"))])
    svg = teken_svg(beeld, breedte=1200, met_kop=False)
    assert ">maand 0<" in svg and ">eerste contact<" in svg and ">2015<" not in svg


@pytest.mark.parametrize("breedte", [480, 640, 900, 1400])
@pytest.mark.parametrize("nul", ["2015-01-20", "2016-08-01", "2017-06-15"])
def test_maand_nul_staat_er_altijd_bij_ook_als_niet_alles_past(breedte: int, nul: str) -> None:
    (beeld,) = leg_vanaf([(maak_beeld("2015-01-01", "2017-10-31"), spanne(nul))])
    svg = teken_svg(beeld, breedte=breedte, met_kop=False)
    namen = re.findall(r">(maand \d+|\d+ ervoor)<", svg)
    assert "maand 0" in namen
    maanden = [-int(n.split()[0]) if n.endswith("ervoor") else int(n.split()[1]) for n in namen]
    assert len({b - a for a, b in zip(maanden, maanden[1:], strict=False)}) == 1, "the same step everywhere"


def test_een_stuk_is_zoveel_maanden_ervoor_en_erna_in_elk_beeld() -> None:
    samen = leg_vanaf([(EEN, spanne("2015-03-10")), (TWEE, spanne("2016-09-01"))], (1, 6))
    assert [b.van for b in samen] == [date(2015, 2, 8), date(2016, 8, 2)]
    assert {(b.tot - b.van).days for b in samen} == {30 + 183}
    assert all(b.van <= streep.dag <= b.tot for b in samen for streep in b.strepen)


def test_wat_buiten_het_stuk_ligt_is_weg_en_geteld_en_wat_er_deels_in_ligt_blijft() -> None:
    lang = maak_beeld(
        "2015-01-01", "2017-10-31", gebeurtenis("g1", "2016-03-10"), gebeurtenis("g2", "2017-09-01"),
        gebeurtenis("g3", "2016"),
        inzetten=[
            inzet("i1", "2015-02-01", "2015-03-01"), inzet("i2", "2015-02-01", "2017-01-01"),
            inzet("i3", "2017-02-01", "2017-03-01", betrokkene="mtj"),
        ],
        regieperioden=[regie("r1")], uitgevraagd={"regie_dagelijks": "ja"},
    )  # fmt: skip
    (beeld,) = leg_vanaf([(maak_compact(lang), spanne("2016-03-10"))], (1, 6))
    kort, weg = laat_weg_wat_erbuiten_ligt(beeld)
    assert {m.id for m in kort.gebeurtenissen} == {"g1", "g3"}
    assert {b.id for g in kort.groepen for baan in g.banen for b in baan.blokken} == {"i2", "r1"}
    assert weg == 3
    lijnen, regiebanen = kort.groepen
    assert [baan.kop for baan in lijnen.banen] == ["1e lijn"], "a lijn without anything in this stretch is left out"
    assert len(regiebanen.banen) == 5 and not any(b.hint for b in regiebanen.banen if b.blokken)


def test_een_regiebaan_die_buiten_het_stuk_ligt_zegt_dat() -> None:
    lang = maak_beeld("2015-01-01", "2017-10-31", regieperioden=[regie("r1", van="2017-05-01", tot="2017-06-01")])
    (beeld,) = leg_vanaf([(lang, spanne("2016-03-10"))], (1, 6))
    kort, weg = laat_weg_wat_erbuiten_ligt(beeld)
    hints = {baan.sleutel: baan.hint for baan in kort.groepen[0].banen}
    assert (hints["hoofdlijnen"], hints["dagelijks"], weg) == ("niets in dit stuk", "nog niet naar gevraagd", 1)
