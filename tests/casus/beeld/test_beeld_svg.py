"""The drawing: well-formed whatever the texts are, nothing on top of anything, readable, fast."""

import re
from xml.etree import ElementTree

import pytest
from casus.beeld import Merk, maak_tijdlijnbeeld, teken_svg
from casus.beeld.kleuren import DONKER, LICHT, PAPIER, Palet
from casus.bestand import lees_pad
from casus.model import Casus
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.casus.beeld.beeldhulp import (
    PEILDATUM, SVG, WORTEL, gebeurtenis, inzet, laad_demonstratie, lees_vakken, maak_casus, regie,
)  # fmt: skip

VIJANDIG = [
    "<script>alert(1)</script>", "]]>", "a & b < c > d", "\"' onload=\"x", "\x00\x01\x1f\x7f\x85", "regel\neen\ttab",
    "👩‍👧 gezin 🚲", "x" * 300, "woord " * 60, "\u202eomgekeerd", "שלום عرب 中文", "\ufffe\uffff", " ",
]  # fmt: skip
VERHALEN = laad_demonstratie()


def teken(casus: Casus, breedte: int = 1024, **opties: object) -> str:
    return teken_svg(maak_tijdlijnbeeld(casus, PEILDATUM), breedte=breedte, **opties)


def vol_verhaal(tekst: str) -> Casus:
    """A case with the same text in every place where text can stand."""
    lezing = {"verteld_door": ["inw"], "tekst": tekst, "velden": {"van": tekst, "besloten": tekst}}
    return maak_casus(
        titel=tekst, team=tekst, referentie={"soort": "anders", "splitsingspunt": "2016", "toelichting": tekst},
        betrokkenen=[{"id": "inw", "aanduiding": tekst, "soort": "inwoner", "partij": tekst, "lijn": 1}],
        gebeurtenissen=[
            gebeurtenis("g1", titel=tekst, zoals_gezegd=tekst, datum="2016-21", nog_uitzoeken=tekst, lezingen=[lezing],
                        belevingen=[{"betrokkene": "inw", "score": 1, "woorden": tekst}]),
            gebeurtenis("g2", titel=tekst, scenario="referentie"),
        ],
        inzetten=[inzet("i1", betrokkene="inw", omschrijving=tekst, lezingen=[lezing], nog_uitzoeken=tekst)],
        voorzieningen=[{"id": "v1", "omschrijving": tekst, "loket": tekst, "aangevraagd": "2016-03",
                        "besloten": "2016-05", "lezingen": [lezing]}],
        regieperioden=[regie("r1", houder="inw", lezingen=[lezing])],
    )  # fmt: skip


@pytest.mark.parametrize("tekst", VIJANDIG)
@pytest.mark.parametrize("papier", [False, True])
def test_elke_tekst_geeft_geldige_xml_zonder_opmaak_van_buiten(tekst: str, papier: bool) -> None:
    svg = teken(vol_verhaal(tekst), papier=papier)
    wortel = ElementTree.fromstring(svg.encode("utf-8"))
    namen = {element.tag.removeprefix(SVG) for element in wortel.iter()}
    assert namen <= {
        "svg", "g", "defs", "pattern", "linearGradient", "stop", "rect", "path", "line", "circle", "polyline", "text",
    }  # fmt: skip
    for element in wortel.iter():
        for naam, waarde in element.attrib.items():
            assert not naam.startswith("on") and "href" not in naam
            assert "url(" not in waarde or waarde.startswith("url(#") or naam == "aria-label"


@given(st.text(min_size=1, max_size=120))
@settings(max_examples=40)
def test_geen_tekst_breekt_de_tekening(tekst: str) -> None:
    ElementTree.fromstring(teken(vol_verhaal(tekst), 800).encode("utf-8"))


@pytest.mark.parametrize("breedte", [640, 1024, 1400, 1920])
@pytest.mark.parametrize("casus", VERHALEN, ids=lambda c: c.code)
def test_in_de_demonstratie_raakt_geen_tekst_een_tekst_of_een_ander_ding(casus: Casus, breedte: int) -> None:
    _assert_niets_raakt(teken(casus, breedte), breedte)


@pytest.mark.parametrize("tekst", VIJANDIG)
def test_ook_lange_en_vreemde_teksten_raken_elkaar_niet(tekst: str) -> None:
    _assert_niets_raakt(teken(vol_verhaal(tekst), 1024), 1024)


@pytest.mark.parametrize("naam", ["randen", "toets"])
def test_ook_bedachte_verhalen_tekenen_zonder_botsing(naam: str) -> None:
    for casus in lees_pad(WORTEL / "tests" / "data" / f"{naam}.json").casussen:
        _assert_niets_raakt(teken(casus, 1024), 1024)


def _assert_niets_raakt(svg: str, breedte: int) -> None:
    teksten, vormen = lees_vakken(svg)
    samen = [(a.wat, b.wat) for n, a in enumerate(teksten) for b in teksten[n + 1 :] if a.raakt(b)]
    op_vorm = [(a.wat, b.wat) for a in teksten for b in vormen if a.raakt(b, 2) and a.item != b.item]
    assert not samen and not op_vorm
    assert min(vak.x1 for vak in teksten) >= 0 and max(vak.x2 for vak in teksten) <= breedte


def test_de_controle_op_botsingen_ziet_een_botsing() -> None:
    svg = teken(VERHALEN[0])
    vak = next(v for v in lees_vakken(svg)[0] if len(v.wat) > 20)
    geplant = svg.replace("</svg>", f'<text x="{vak.x1 + 5}" y="{vak.y2}" font-size="14">geplant</text></svg>')
    teksten, _ = lees_vakken(geplant)
    assert any(a.raakt(b) for n, a in enumerate(teksten) for b in teksten[n + 1 :])


@pytest.mark.parametrize("breedte", [640, 900, 1200, 1900, 2400])
def test_letters_zijn_nooit_kleiner_dan_13_en_groeien_mee(breedte: int) -> None:
    maten = [float(maat) for maat in re.findall(r'font-size="([\d.]+)"', teken(VERHALEN[0], breedte))]
    assert min(maten) >= 13
    if breedte >= 1900:
        assert min(maten) >= 16


def test_elk_ding_is_aan_te_wijzen_met_een_naam_en_een_vlak_van_24() -> None:
    wortel = ElementTree.fromstring(teken(VERHALEN[0]))
    dingen = [g for g in wortel.iter(f"{SVG}g") if g.get("data-item")]
    assert len(dingen) > 60
    for ding in dingen:
        assert ding.get("role") == "button" and ding.get("tabindex") == "-1"
        assert ding.get("aria-label") and ding.get("data-lijst")
        raak = [r for r in ding.iter(f"{SVG}rect") if r.get("fill") == "transparent"]
        assert len(raak) == 1
        assert float(raak[0].get("width", 0)) >= 24 and float(raak[0].get("height", 0)) >= 24


def test_de_wortel_heeft_een_naam() -> None:
    wortel = ElementTree.fromstring(teken(VERHALEN[0]))
    assert wortel.get("role") == "group" and "gebeurtenissen" in (wortel.get("aria-label") or "")


def test_op_papier_is_er_niets_om_op_te_drukken() -> None:
    svg = teken(VERHALEN[0], papier=True)
    assert "data-item" not in svg and "tabindex" not in svg and "transparent" not in svg


def test_het_gekozen_ding_krijgt_een_ring_en_de_rest_niet() -> None:
    casus = maak_casus(gebeurtenissen=[gebeurtenis("g1"), gebeurtenis("g2", datum="2016-08-01")])
    gewoon, gekozen = teken(casus), teken(casus, gekozen="g2")
    assert gekozen.count('stroke-width="2.5"') == gewoon.count('stroke-width="2.5"') + 1


def test_twee_tekeningen_op_een_pagina_delen_geen_kenmerken() -> None:
    kenmerken = [set(re.findall(r' id="([^"]+)"', teken(casus))) for casus in VERHALEN[:2]]
    assert kenmerken[0] and not kenmerken[0] & kenmerken[1]


def test_hetzelfde_beeld_geeft_dezelfde_tekening() -> None:
    assert teken(VERHALEN[0]) == teken(VERHALEN[0])


@pytest.mark.parametrize("palet", [LICHT, DONKER, PAPIER])
def test_kleuren_zijn_als_tekst_te_lezen(palet: Palet) -> None:
    for naam in ("inkt", "zacht", "inwoner", "lijn0", "lijn1", "lijn2", "grijs", "gat", "wachten"):
        assert contrast(getattr(palet, naam), palet.grond) >= 4.5, naam
    for naam in ("inwoner", "lijn0", "lijn1", "lijn2", "grijs"):
        assert contrast(palet.op_balk, getattr(palet, naam)) >= 4.5, naam


def contrast(een: str, twee: str) -> float:
    """Contrast of two colours as WCAG reckons it."""
    def licht(kleur: str) -> float:
        delen = [int(kleur[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        rgb = [d / 12.92 if d <= 0.04045 else ((d + 0.055) / 1.055) ** 2.4 for d in delen]
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]

    hoog, laag = sorted((licht(een), licht(twee)), reverse=True)
    return (hoog + 0.05) / (laag + 0.05)


def test_een_leeg_verhaal_tekent_een_rustig_leeg_beeld() -> None:
    svg = teken(maak_casus())
    assert "Nog niets op de tijdlijn" in svg and "data-item" not in svg


def test_wat_buiten_het_beeld_ligt_staat_aan_de_rand_met_zijn_datum() -> None:
    casus = maak_casus(gebeurtenissen=[gebeurtenis("g1", datum="1950-03-01", titel="geboren"), gebeurtenis("g2")])
    assert "Geboren · 1 maart 1950" in teken(casus)


def test_een_paar_dagen_december_verdringen_het_jaar_van_het_verhaal_niet() -> None:
    halfjaar = {"periode_van": "2017-01-01", "periode_tot": "2017-06-30"}
    casus = maak_casus(**halfjaar, gebeurtenissen=[gebeurtenis(datum="2017-02-01")])
    svg = teken(casus)
    assert ">2017</text>" in svg and ">2016</text>" not in svg


def test_een_onbekend_einde_krijgt_een_vraagteken_en_wat_loopt_niet() -> None:
    assert ">?</text>" in teken(maak_casus(inzetten=[inzet(tot=None)]))
    assert ">?</text>" not in teken(maak_casus(inzetten=[inzet(tot="..")]))


def test_gemist_is_rood_en_niemand_zonder_meer_niet() -> None:
    assert LICHT.gat in teken(maak_casus(regieperioden=[regie(duiding="gemist")]))
    assert LICHT.gat not in teken(maak_casus(regieperioden=[regie()]))
    gat = Merk(tekst="niemand?", soort="gat", van=PEILDATUM.replace(month=2), tot=PEILDATUM.replace(month=3),
               lijst="regieperioden", item="hoofdlijnen")  # fmt: skip
    beeld = maak_tijdlijnbeeld(maak_casus(regieperioden=[regie()]), PEILDATUM, merken=[gat])
    assert LICHT.gat not in teken_svg(beeld)


@pytest.mark.parametrize("van", ["0001", "2015-12-30", "9990"])
def test_ook_een_onmogelijk_lange_of_korte_periode_tekent(van: str) -> None:
    casus = maak_casus(periode_van=van, periode_tot=None, gebeurtenissen=[gebeurtenis(datum=van)])
    assert len(teken(casus)) < 400_000


def test_zestig_gebeurtenissen_en_twintig_betrokkenen_staan_er_allemaal_op() -> None:
    mensen = [{"id": "inw", "aanduiding": "inwoner", "soort": "inwoner"}] + [
        {"id": f"b{n}", "aanduiding": f"ondersteuner {n}", "soort": "ondersteuner", "lijn": n % 3} for n in range(20)
    ]
    casus = maak_casus(
        betrokkenen=mensen,
        gebeurtenissen=[
            gebeurtenis(f"g{n}", f"2016-{n % 12 + 1:02}-{n % 27 + 1:02}", f"er gebeurde iets, nummer {n}",
                        belevingen=[{"betrokkene": "inw", "score": n % 5 - 2}]) for n in range(60)
        ],
        inzetten=[inzet(f"i{n}", f"2016-{n % 9 + 1:02}", "..", betrokkene=f"b{n}") for n in range(20)],
    )  # fmt: skip
    svg = teken(casus, 1200)
    assert all(f'data-item="g{n}"' in svg for n in range(60))
    assert all(f'data-item="i{n}"' in svg for n in range(20))
