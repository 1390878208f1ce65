"""The drawing of the strips: everything has a word or a mark, nothing can be hovered over, it always fits."""

import random
from typing import Any
from xml.etree import ElementTree

import pytest

from aspects.leerbeeld import Keuze, Leerbeeld, teken_stroken
from aspects.leerbeeld.prent import beschrijf_prent
from aspects.leerbeeld.woorden import GROEPLETTERS, GROEPWOORDEN, SOORTWOORDEN
from tests.aspects.leerbeeldhulp import bouw, maak_verhaal, maak_verhalen

NIEMAND: dict[str, Any] = {"houder": None}
SVG = "{http://www.w3.org/2000/svg}"


def maak_bont() -> Leerbeeld:
    """Every group, every kind of stretch, two at once, handovers."""
    houders = ["inw", "naaste", "vrij", "team1", "gem", "zorg", "keten", "buiten"]
    kwartalen = [(f"2016-{m:02d}-01", f"2016-{m + 2:02d}-28") for m in (1, 4, 7, 10)]
    casussen = [
        maak_verhaal(n, {"houder": houder, "tot": kwartalen[n % 4][1]}, {"houder": houders[n], "van": "2016-02-01"})
        for n, houder in enumerate(houders, 1)
        if n < len(houders)
    ]
    stand = [None, "gemist", "bewust_los", "niet_nodig", "niet_mogelijk"]
    casussen += [
        maak_verhaal(20 + n, {"tot": "2016-03-31"}, {**NIEMAND, "duiding": duiding, "van": "2016-05-01"})
        for n, duiding in enumerate(stand)
    ]
    casussen.append(maak_verhaal(30, {"houder": "buiten", "tot": "2016-06-30"}, {"onduidelijk": True}))
    return bouw(casussen)


def teksten(svg: str) -> list[str]:
    return ["".join(tekst.itertext()) for tekst in ElementTree.fromstring(svg).iter(f"{SVG}text")]


@pytest.mark.parametrize("breedte", [480, 720, 1600, 2400])
@pytest.mark.parametrize("thema", ["licht", "donker"])
def test_alles_in_het_beeld_staat_in_de_legenda_en_past_op_het_blad(breedte: int, thema: Any) -> None:
    beeld = maak_bont()
    svg = teken_stroken(beeld.vorm("dagelijks"), beeld.keuze, breedte=breedte, thema=thema)
    wortel = ElementTree.fromstring(svg)
    assert wortel.get("width") == str(breedte)
    woorden = teksten(svg)
    assert {*GROEPWOORDEN.values(), *SOORTWOORDEN.values(), "twee tegelijk"} <= set(woorden)
    assert set(GROEPLETTERS.values()) <= set(woorden)
    assert [f"Verhaal {n}" for n in range(1, 14)] == [w for w in woorden if w.startswith("Verhaal ")]
    for vorm in wortel.iter(f"{SVG}rect"):
        if vorm.get("x") and vorm.get("x") != "0":
            assert float(vorm.get("x", 0)) + float(vorm.get("width", 0)) <= breedte + 1


def test_er_is_niets_om_op_te_klikken_of_boven_te_hangen() -> None:
    beeld = maak_bont()
    svg = teken_stroken(beeld.vorm("dagelijks"), beeld.keuze, breedte=1200)
    assert "<title" not in svg and "data-item" not in svg and "<desc" not in svg
    assert "2016" not in " ".join(teksten(svg))


def test_gemist_en_onduidelijk_verschillen_ook_zonder_kleur() -> None:
    def tel(duiding: str | None, **anders: Any) -> tuple[int, int]:
        beeld = bouw(maak_verhalen(5, {**NIEMAND, "duiding": duiding, **anders}), Keuze(vanaf=400))
        svg = ElementTree.fromstring(teken_stroken(beeld.vorm("dagelijks"), beeld.keuze, breedte=1200))
        return len(list(svg.iter(f"{SVG}rect"))), len(list(svg.iter(f"{SVG}path")))

    beeld = bouw(maak_verhalen(5), Keuze(vanaf=400))
    svg = ElementTree.fromstring(teken_stroken(beeld.vorm("dagelijks"), beeld.keuze, breedte=1200))
    vraag = (len(list(svg.iter(f"{SVG}rect"))), len(list(svg.iter(f"{SVG}path"))))
    assert tel("gemist")[0] > vraag[0], "firm edges"
    assert tel(None, onduidelijk=True)[1] > vraag[1], "dots"


def test_hetzelfde_beeld_geeft_dezelfde_tekening_in_elke_volgorde_van_het_bestand() -> None:
    casussen = [maak_verhaal(n, {"tot": f"2016-{n:02d}-28"}) for n in range(1, 10)]
    vast = bouw(casussen)
    random.Random(5).shuffle(casussen)
    anders = bouw(casussen)
    tekeningen = {teken_stroken(b.vorm("dagelijks"), b.keuze, breedte=900) for b in (vast, anders)}
    assert len(tekeningen) == 1


@pytest.mark.parametrize("dagen", [14, 60, 400])
def test_ook_korte_verhalen_zijn_te_tekenen(dagen: int) -> None:
    beeld = bouw(maak_verhalen(5, periode_tot="2016-01-14" if dagen == 14 else f"201{6 + dagen // 366}-03-01"))
    svg = teken_stroken(beeld.vorm("dagelijks"), beeld.keuze, breedte=800)
    assert "0" in teksten(svg)


def test_het_beeld_in_een_zin() -> None:
    beeld = bouw([*maak_verhalen(3), *maak_verhalen(4, {}, vanaf=4)])
    zin = beschrijf_prent(beeld.vorm("dagelijks"))
    assert zin.startswith("Dagelijkse regie in 7 verhalen") and "3 van de 7 verhalen" in zin


def test_op_papier_staat_niet_uw_keuze_maar_vanaf_hoe_lang() -> None:
    gat = ({"tot": "2016-05-31"}, {"van": "2016-08-01"})
    beeld = bouw([*maak_verhalen(4, *gat), *maak_verhalen(3, {}, vanaf=5)], regie_drempel_dagen=14)
    vorm = beeld.vorm("dagelijks")
    assert 0 < vorm.met_keuze < vorm.verhalen
    op_scherm, op_papier = (teken_stroken(vorm, beeld.keuze, breedte=800, papier=papier) for papier in (False, True))
    assert "dat bij uw keuze past" in op_scherm and "dat bij uw keuze past" not in op_papier
    assert "van 14 dagen of langer: 4" in op_papier and "Segoe" not in op_papier
