"""The matrix drawn: everything can be chosen, nothing is said by colour alone, and it always fits."""

from typing import Any
from xml.etree import ElementTree

import pytest

from aspects.naast.matrix import Matrix
from aspects.naast.prent import teken_matrix
from aspects.naast.woorden import RICHTINGTEKENS, RICHTINGWOORDEN, STEMMEN
from tests.aspects.naast.naasthulp import bouw, maak_verhaal

SVG = "{http://www.w3.org/2000/svg}"


def maak_bont(**anders: Any) -> Matrix:
    """Every direction, every voice, every kind of empty cell."""
    return bouw(
        maak_verhaal(
            1, [("maatwerk", "inw", 2), ("maatwerk", "team", 1)],
            [("maatwerk", "hielp", "inw", "team"), ("maatwerk", "hielp", "zorg"), ("maatwerk", "idee", "buur")],
        ),
        maak_verhaal(2, [("maatwerk", "inw", 2), ("maatwerk", "team", -2)], [("maatwerk", "dubbel", "denker")]),
        maak_verhaal(3, [("maatwerk", "inw", -1), ("maatwerk", "loket", -1)], [("maatwerk", "werkte_tegen", "loket")]),
        maak_verhaal(4, [("maatwerk", "inw", 0), ("maatwerk", "team", 0)], [("regie", "hielp")]),
        maak_verhaal(5, [], [], aspecten_gedaan={"maatwerk": "niet_besproken", "regie": "kort"}, veiligheid="strikt"),
        **anders,
    )  # fmt: skip


def lees(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)


def teksten(svg: str) -> list[str]:
    return ["".join(tekst.itertext()) for tekst in lees(svg).iter(f"{SVG}text")]


def dingen(svg: str) -> dict[tuple[str, str], str]:
    """What can be chosen: list and item, with its words."""
    groepen = [g for g in lees(svg).iter(f"{SVG}g") if g.get("data-item")]
    return {(g.get("data-lijst", ""), g.get("data-item", "")): g.get("aria-label", "") for g in groepen}


@pytest.mark.parametrize("breedte", [480, 720, 1040, 1920])
@pytest.mark.parametrize("thema", ["licht", "donker"])
def test_alles_is_te_kiezen_en_past_op_het_blad(breedte: int, thema: Any) -> None:
    matrix = maak_bont()
    svg = teken_matrix(matrix, breedte=breedte, thema=thema)
    assert lees(svg).get("width") == str(breedte)
    gevonden = dingen(svg)
    assert {item for lijst, item in gevonden if lijst == "rij"} == {"1", "2", "3", "4", "5"}
    assert {item for lijst, item in gevonden if lijst == "kolom"} == {"tevredenheid", "maatwerk", "regie"}
    cellen = {item for lijst, item in gevonden if lijst == "cel"}
    assert cellen == {f"{rij.nr}.{kolom.code}" for rij in matrix.rijen for kolom in matrix.kolommen}
    for vorm in lees(svg).iter(f"{SVG}rect"):
        if float(vorm.get("x", 0)) > 0:
            assert float(vorm.get("x", 0)) + float(vorm.get("width", 0)) <= breedte + 1


def test_elke_richting_en_elke_stem_heeft_een_woord_en_een_teken() -> None:
    woorden = teksten(teken_matrix(maak_bont(), breedte=1040))
    assert {*RICHTINGTEKENS.values(), *RICHTINGWOORDEN.values(), *STEMMEN.values()} <= set(woorden)
    assert {"!", "strikt", "niet besproken", "over dit onderdeel is niets gezegd"} <= set(woorden)


def vormen(*gezegd: Any, **anders: Any) -> list[tuple[str, str]]:
    """The shapes of the cell maatwerk of one story."""
    svg = lees(teken_matrix(bouw(maak_verhaal(1, gezegd=gezegd, **anders)), breedte=1040))
    cel = next(g for g in svg.iter(f"{SVG}g") if g.get("data-item") == "1.maatwerk")
    return [(kind.tag.removeprefix(SVG), kind.get("cy") or kind.get("d") or kind.text or "") for kind in cel]


def test_hielp_staat_boven_de_streep_werkte_tegen_eronder_en_allebei_erop() -> None:
    def hoogte(werking: str) -> float:
        return next(float(waar) for soort, waar in vormen(("maatwerk", werking, "inw")) if soort == "circle")

    assert hoogte("hielp") < hoogte("dubbel") < hoogte("werkte_tegen")


def test_een_stem_is_ook_zonder_kleur_te_herkennen() -> None:
    """The commands of a path, the radius of a circle: no two voices have the same."""
    svgs = {
        wie: lees(teken_matrix(bouw(maak_verhaal(1, gezegd=[("maatwerk", "hielp", wie)])), breedte=1040))
        for wie in ("inw", "team", "loket", "zorg", "buur", "denker")
    }
    getekend = set()
    for svg in svgs.values():
        cel = next(g for g in svg.iter(f"{SVG}g") if g.get("data-item") == "1.maatwerk")
        vorm = next(kind for kind in cel if kind.tag in (f"{SVG}circle", f"{SVG}path"))
        getekend.add(vorm.get("r") or "".join(filter(str.isalpha, vorm.get("d", ""))))
    assert len(getekend) == len(svgs)


def test_meer_dan_een_bevinding_krijgt_een_getal() -> None:
    twee = vormen(("maatwerk", "hielp", "inw"), ("maatwerk", "hielp", "team"))
    assert ("text", "2") in twee and ("text", "1") not in vormen(("maatwerk", "hielp", "inw"))


def test_oneens_heeft_een_onderbroken_rand_en_een_eigen_teken() -> None:
    def rand(*scores: Any) -> str:
        matrix = bouw(maak_verhaal(1, scores, [("maatwerk", "hielp", "inw")]))
        svg = lees(teken_matrix(matrix, breedte=1040))
        cel = next(g for g in svg.iter(f"{SVG}g") if g.get("data-item") == "1.maatwerk")
        return "".join(kind.get("stroke-dasharray", "") + (kind.text or "") for kind in cel)

    assert rand(("maatwerk", "inw", 2), ("maatwerk", "team", -2)) == "5 3≠"
    assert rand(("maatwerk", "inw", 2), ("maatwerk", "team", 2)) == "+"


def test_een_vak_zegt_in_woorden_wat_het_toont() -> None:
    gevonden = dingen(teken_matrix(maak_bont(), breedte=1040))
    zin = gevonden["cel", "1.maatwerk"]
    assert zin.startswith("C01, Maatwerk: hielp") and "2 keer ‘hielp’" in zin and "1 keer ‘idee’ (vrijwilligers)" in zin
    assert "zien we anders" in gevonden["cel", "2.maatwerk"]
    assert gevonden["cel", "5.maatwerk"].endswith("niet besproken")
    assert gevonden["cel", "5.regie"].endswith("niemand had er een beeld bij")
    assert "strikt" in gevonden["rij", "5"]


def test_elk_getal_onder_de_matrix_opent_en_nul_niet() -> None:
    gevonden = dingen(teken_matrix(maak_bont(), breedte=1040))
    assert gevonden["telling", "maatwerk:draagt_bij"] == "Maatwerk, hielp: 1 van de 5 verhalen. Open deze verhalen"
    assert ("telling", "regie:draagt_bij") not in gevonden
    assert "5 van de 5" in gevonden["telling", "regie:geen"]


def test_een_opengeklapte_rij_toont_wat_er_gezegd_is() -> None:
    svg = teken_matrix(maak_bont(open_rij=1), breedte=1040)
    assert any("gezegd 1.0" in tekst for tekst in teksten(svg))
    assert ("cel", "1.maatwerk.-") in dingen(svg)
    assert "klap de onderdelen dicht" in dingen(svg)["rij", "1"]


def test_bij_een_aspect_opent_de_naam_van_een_verhaal_het_vak() -> None:
    gevonden = dingen(teken_matrix(maak_bont(), breedte=1040, koppen=False))
    assert {lijst for lijst, _ in gevonden} == {"cel", "telling"}
    assert ("cel", "1.tevredenheid") in gevonden


def test_tekst_van_mensen_blijft_tekst() -> None:
    svg = teken_matrix(bouw(maak_verhaal(1, titel='<script>"&', code="C<1>")), breedte=1040)
    assert "<script>" not in svg and any("<script>" in tekst for tekst in teksten(svg))


def test_zonder_verhalen_is_er_nog_een_beeld() -> None:
    assert "In hoeveel verhalen" in teksten(teken_matrix(bouw(), breedte=1040))
