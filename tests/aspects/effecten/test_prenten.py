"""The pictures of the effects: well formed, all in view, nothing told by colour alone."""

from decimal import Decimal
from fractions import Fraction
from xml.etree import ElementTree

import pytest

from aspects.effecten import Betaler, Domeineffect, Verhaaleffect, Verloop
from aspects.effecten.prent_kosten import teken_betalers
from aspects.effecten.prent_verloop import teken_verloop
from aspects.effecten.prent_zelf import teken_zelfredzaamheid
from casus.beeld.maten import meet

SVG = "{http://www.w3.org/2000/svg}"
NAMEN = ("wat er gebeurde", "wat anders zou zijn gegaan")
BREEDTEN = (480, 640, 960, 1400)


def lees(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)


def teksten(svg: str) -> list[str]:
    return [deel.text or "" for deel in lees(svg).iter(f"{SVG}text")]


def check_binnen_beeld(svg: str) -> None:
    """Every word between the left and the right edge of the picture."""
    wortel = lees(svg)
    breedte = float(wortel.attrib["width"])
    for deel in wortel.iter(f"{SVG}text"):
        vet = deel.attrib.get("font-weight") == "600"
        breed = meet(deel.text or "", float(deel.attrib["font-size"]), vet)
        x, anker = float(deel.attrib["x"]), deel.attrib.get("text-anchor", "start")
        begin = {"start": x, "middle": x - breed / 2, "end": x - breed}[anker]
        assert begin >= -2 and begin + breed <= breedte + 2, (deel.text, begin, breed, breedte)


def domein(naam: str, *paren: tuple[str, str]) -> Domeineffect:
    verhalen = tuple(Verhaaleffect(f"v{n}", Fraction(a), Fraction(b)) for n, (a, b) in enumerate(paren))
    middelste = sorted(v.begin for v in verhalen), sorted(v.eind for v in verhalen)
    begin, eind = (rij[len(rij) // 2] if rij else None for rij in middelste)
    return Domeineffect(naam, verhalen, (), (), begin, eind)


ZELF = [
    domein("financien", ("1", "3"), ("2", "2"), ("5", "1")), domein("instrumentele_adl", ("5", "5")),
    domein("middelengebruik", ("1", "1")), domein("basale_adl", ("5", "1")), domein("justitie", ("1", "5")),
    domein("huisvesting"),
]  # fmt: skip


@pytest.mark.parametrize("breedte", BREEDTEN)
def test_zelfredzaamheid_past_in_beeld(breedte: int) -> None:
    svg = teken_zelfredzaamheid(ZELF, breedte=breedte)
    check_binnen_beeld(svg)
    woorden = teksten(svg)
    assert {"1", "2", "3", "4", "5", "begin, de middelste", "eind, de middelste"} <= {*woorden}
    assert any("acute problematiek" in tekst or tekst == "acute" for tekst in woorden)
    assert "nog in geen verhaal een begin én een eind" in woorden


def test_elk_verhaal_is_een_stip_en_waar_dat_niet_past_een_getal() -> None:
    weinig = lees(teken_zelfredzaamheid([domein("financien", ("2", "3"), ("2", "4"))], breedte=1000))
    stippen = [c for c in weinig.iter(f"{SVG}circle") if float(c.attrib["r"]) < 4]
    assert len(stippen) == 2 + 4, "two in the legend, a begin and an end for each story"
    veel = teken_zelfredzaamheid([domein("financien", *[("2", "3")] * 150)], breedte=1000)
    assert teksten(veel).count("× 150") == 2
    check_binnen_beeld(veel)


def test_vooruit_en_achteruit_wijzen_een_andere_kant_op() -> None:
    def pijl(effect: Domeineffect) -> str:
        pijlen = [p.attrib["d"] for p in lees(teken_zelfredzaamheid([effect], breedte=1000)).iter(f"{SVG}path")]
        assert len(pijlen) == 1
        return pijlen[0]

    def kant(pad: str) -> int:
        punt, voet = (float(deel.split()[0]) for deel in pad.removeprefix("M").split("L"))
        return 1 if punt > voet else -1

    assert kant(pijl(domein("financien", ("1", "4")))) == 1
    assert kant(pijl(domein("financien", ("4", "1")))) == -1
    gelijk = lees(teken_zelfredzaamheid([domein("financien", ("3", "3"))], breedte=1000))
    assert not list(gelijk.iter(f"{SVG}path"))


def betaler(financier: str, wel: str | None, anders: str | None) -> Betaler:
    bedragen = [None if b is None else Decimal(b) for b in (wel, anders)]
    return Betaler(financier, *bedragen, Decimal("0.00"), ())


@pytest.mark.parametrize("breedte", BREEDTEN)
def test_betalers_passen_in_beeld_ook_met_grote_bedragen(breedte: int) -> None:
    rij = [betaler("gemeente_wmo", "999999999.00", "12.00"), betaler("wlz", None, "0.00"), betaler("zvw", "0.00", None)]
    svg = teken_betalers(rij, NAMEN, breedte=breedte, thema="donker")
    check_binnen_beeld(svg)
    assert teksten(svg).count("geen") == 2 and teksten(svg).count("€ 0") == 2
    assert {"€ 1.000.000.000", "minder dan € 50", *NAMEN} <= {*teksten(svg)}


def test_wat_anders_zou_zijn_gegaan_is_hol_en_gestreept() -> None:
    balken = list(lees(teken_betalers([betaler("zvw", "900.00", "300.00")], NAMEN, breedte=900)).iter(f"{SVG}rect"))
    vol, hol = (b for b in balken[-2:])
    assert "stroke-dasharray" not in vol.attrib and "stroke-dasharray" in hol.attrib
    assert abs(float(vol.attrib["width"]) - 3 * float(hol.attrib["width"])) < 1


def verloop(eerste: int, wel: list[int], anders: list[int]) -> Verloop:
    maanden = tuple(range(eerste, eerste + len(wel)))
    een, twee = (tuple(Decimal(f"{bedrag}.00") for bedrag in rij) for rij in (wel, anders))
    return Verloop(maanden, een, twee, ("v1",), (), ())


@pytest.mark.parametrize("breedte", BREEDTEN)
@pytest.mark.parametrize(
    "lijnen",
    [
        verloop(0, [0], [0]), verloop(-30, list(range(60)), [5] * 60), verloop(3, [10**9, 10**9], [0, 7]),
        verloop(-900, [n * 1000 for n in range(1800)], [0] * 1800),
    ],
)  # fmt: skip
def test_het_verloop_past_in_beeld(breedte: int, lijnen: Verloop) -> None:
    svg = teken_verloop(lijnen, NAMEN, breedte=breedte)
    check_binnen_beeld(svg)
    strepen = [lijn for lijn in lees(svg).iter(f"{SVG}polyline") if "stroke-dasharray" in lijn.attrib]
    assert len(strepen) == (2 if len(lijnen.maanden) > 1 else 1), "also without colour one line is another"


def test_de_hoogste_streep_ligt_boven_de_hoogste_stand() -> None:
    svg = teken_verloop(verloop(0, [100, 8_700], [0, 12_300]), NAMEN, breedte=900)
    bedragen = [int(t.removeprefix("€ ").replace(".", "")) for t in teksten(svg) if t.startswith("€ ")]
    assert max(bedragen) >= 12_300 and min(bedragen) == 0 and 3 <= len(bedragen) <= 8
