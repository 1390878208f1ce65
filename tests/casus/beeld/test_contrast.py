"""Every text in every drawing can be read: a contrast of 4.5 with what it stands on, light, dark and on paper."""

import tomllib
from typing import get_args

import pytest

from aspects.leerbeeld import teken_stroken
from aspects.screens.gesprek.beeld import _INKT as INKT_STIPPEN
from casus.beeld import Merk, maak_tijdlijnbeeld, teken_svg
from casus.beeld.kleuren import Thema
from casus.beeld.netwerk import maak_netwerkbeeld, vind_momenten
from casus.beeld.teken_netwerk import teken_netwerk
from casus.bestand import lees_pad
from casus.demonstratie import laad_demonstratie
from casus.model import Casus
from tests.aspects.test_leerbeeld_prent import maak_bont
from tests.casus.beeld.beeldhulp import PEILDATUM, WORTEL
from tests.casus.beeld.kleurhulp import contrast, meet_contrasten
from tests.fabriek import DATA

GENOEG = 4.5
THEMAS: tuple[Thema, ...] = get_args(Thema)
GAT = Merk(
    tekst="niemand?", soort="gat", van=PEILDATUM.replace(month=2), tot=PEILDATUM, lijst="regieperioden",
    item="hoofdlijnen",
)  # fmt: skip
VERHALEN = [*laad_demonstratie().casussen, *lees_pad(DATA / "randen.json").casussen]


def _zwak(svg: str) -> list[tuple[str, str, float]]:
    gemeten = meet_contrasten(svg)
    assert gemeten
    return [(t.tekst, t.kleur, round(t.contrast, 2)) for t in gemeten if t.contrast < GENOEG]


@pytest.mark.parametrize("thema", THEMAS)
@pytest.mark.parametrize("casus", VERHALEN, ids=lambda c: c.code)
def test_tijdlijn_regie_en_anders(casus: Casus, thema: Thema) -> None:
    beeld = maak_tijdlijnbeeld(casus, PEILDATUM, merken=[GAT])
    for breedte in (640, 1400):
        assert _zwak(teken_svg(beeld, breedte=breedte, thema=thema)) == [], breedte


@pytest.mark.parametrize("casus", VERHALEN[:4], ids=lambda c: c.code)
def test_op_papier(casus: Casus) -> None:
    assert _zwak(teken_svg(maak_tijdlijnbeeld(casus, PEILDATUM), papier=True)) == []
    assert _zwak(teken_netwerk(maak_netwerkbeeld(casus, PEILDATUM, PEILDATUM), papier=True)) == []


@pytest.mark.parametrize("thema", THEMAS)
@pytest.mark.parametrize("casus", VERHALEN, ids=lambda c: c.code)
def test_netwerk(casus: Casus, thema: Thema) -> None:
    momenten = vind_momenten(casus, PEILDATUM)
    for dag in [*momenten[:: max(1, len(momenten) // 2)], PEILDATUM]:
        for breedte in (480, 1400):
            svg = teken_netwerk(maak_netwerkbeeld(casus, PEILDATUM, dag), breedte=breedte, thema=thema)
            assert _zwak(svg) == [], (dag, breedte)


@pytest.mark.parametrize("thema", THEMAS)
@pytest.mark.parametrize("breedte", [480, 1400])
def test_leerbeeld(thema: Thema, breedte: int) -> None:
    beeld = maak_bont()
    assert _zwak(teken_stroken(beeld.vorm("dagelijks"), beeld.keuze, breedte=breedte, thema=thema)) == []


def test_letters_bij_de_stippen_van_het_gesprek() -> None:
    thema = tomllib.loads((WORTEL / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
    for naam, inkt in INKT_STIPPEN.items():
        assert contrast(inkt, thema[naam]["backgroundColor"]) >= GENOEG


@pytest.mark.parametrize(
    ("vorm", "ziet"),
    [
        ("", False),
        ('<rect x="0" y="0" width="99" height="30" fill="#777777"/>', True),
        ('<rect x="0" y="0" width="99" height="30" fill="#000000" fill-opacity="0.9"/>', True),
        ('<rect x="0" y="0" width="99" height="30" fill="#000000" fill-opacity="0.05"/>', False),
        ('<path d="M0 0H99V30H0Z" fill="url(#p)"/>', True),
        ('<path d="M0 0H99V30H0Z" fill="url(#v)"/>', True),
        ('<path d="M0 40H99V70H0Z" fill="#000000"/>', False),
    ],
)
def test_de_meting_ziet_wat_niet_te_lezen_is(vorm: str, ziet: bool) -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><defs><pattern id="p">'
        '<rect fill="#FFFFFF"/><rect fill="#111111"/></pattern><linearGradient id="v" x1="0" x2="99">'
        '<stop offset="0" stop-color="#000000" stop-opacity="0.05"/>'
        '<stop offset="1" stop-color="#000000" stop-opacity="1"/></linearGradient></defs>'
        f'<rect width="99" height="99" fill="#FFFFFF"/>{vorm}'
        '<text x="5" y="20" font-size="14" fill="#111111">te lezen?</text></svg>'
    )
    assert bool(_zwak(svg)) == ziet
