"""Builders and readers for the tests of the picture: a case with defaults, and boxes read back from an SVG."""

import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from casus.beeld.maten import meet
from casus.model import Casus

WORTEL = Path(__file__).parents[3]
PEILDATUM = date(2017, 12, 1)
SVG = "{http://www.w3.org/2000/svg}"


def maak_casus(**velden: object) -> Casus:
    """A held case with consent over 2016-2017, with one inwoner; everything else as given."""
    basis = {
        "id": "c1", "code": "C01", "titel": "Een verhaal", "doelgroep": "ouderen", "status": "uitgewerkt",
        "periode_van": "2016-01", "periode_tot": "2017-06", "sessiedatum": "2017-06-20",
        "toestemming": {"status": "gegeven"},
        "betrokkenen": [
            {"id": "inw", "aanduiding": "inwoner", "soort": "inwoner"},
            {"id": "gt1", "aanduiding": "gebiedsteammedewerker 1", "soort": "gebiedsteam", "lijn": 1},
            {"id": "mtj", "aanduiding": "maatje", "soort": "vrijwilliger", "lijn": 0},
        ],
    }  # fmt: skip
    return Casus.model_validate({**basis, **velden})


def gebeurtenis(id_: str = "g1", datum: str = "2016-05-12", titel: str = "huisbezoek", **velden: object) -> dict:
    return {"id": id_, "datum": datum, "titel": titel, "soort": "contact", **velden}


def inzet(id_: str = "i1", van: str = "2016-03-01", tot: str | None = "2016-09-30", **velden: object) -> dict:
    return {"id": id_, "betrokkene": "gt1", "omschrijving": "gesprekken", "van": van, "tot": tot, **velden}


def regie(id_: str = "r1", vorm: str = "hoofdlijnen", houder: str | None = None, **velden: object) -> dict:
    return {"id": id_, "vorm": vorm, "houder": houder, "van": "2016-03-01", "tot": "2016-04-20", **velden}


def laad_demonstratie() -> list[Casus]:
    """The demonstration stories there are."""
    paden = sorted((WORTEL / "casus" / "data" / "demonstratie").glob("verhaal_*.json"))
    return [Casus.model_validate(json.loads(pad.read_text(encoding="utf-8"))) for pad in paden]


@dataclass(frozen=True)
class Vak:
    """A box on the picture, what is in it, and the item it belongs to ('' for none)."""

    x1: float
    y1: float
    x2: float
    y2: float
    wat: str
    item: str

    def raakt(self, ander: "Vak", speling: float = 1.0) -> bool:
        return (
            self.x1 + speling < ander.x2 and ander.x1 + speling < self.x2
            and self.y1 + speling < ander.y2 and ander.y1 + speling < self.y2
        )  # fmt: skip


def lees_vakken(svg: str) -> tuple[list[Vak], list[Vak]]:
    """All texts, and all bars and diamonds, as boxes; read from the SVG itself, not from the layout."""
    teksten: list[Vak] = []
    vormen: list[Vak] = []
    _loop(ElementTree.fromstring(svg), "", teksten, vormen)
    return teksten, vormen


def _loop(element: ElementTree.Element, item: str, teksten: list[Vak], vormen: list[Vak]) -> None:
    if element.tag == f"{SVG}defs":
        return
    if element.get("data-item"):
        item = f"{element.get('data-lijst')}/{element.get('data-item')}/{id(element)}"
    if element.tag == f"{SVG}text":
        teksten.append(_vak_van_tekst(element, item))
    elif element.tag == f"{SVG}path":
        vormen.append(_vak_van_pad(element.get("d", ""), item))
    for kind in element:
        _loop(kind, item, teksten, vormen)


def _vak_van_tekst(element: ElementTree.Element, item: str) -> Vak:
    x, y, maat = (float(element.get(naam, "0")) for naam in ("x", "y", "font-size"))
    tekst = element.text or ""
    breed = meet(tekst, maat, vet=element.get("font-weight") is not None, ruim=1.0)
    begin = {"start": x, "middle": x - breed / 2, "end": x - breed}[element.get("text-anchor", "start")]
    return Vak(begin, y - maat * 0.72, begin + breed, y + maat * 0.2, tekst, item)


def _vak_van_pad(pad: str, item: str) -> Vak:
    xs, ys = [], []
    for opdracht, getallen in re.findall(r"([MLHVQ])([^MLHVQZ]*)", pad):
        delen = [float(deel) for deel in re.findall(r"-?[\d.]+", getallen)]
        if opdracht == "H":
            xs += delen
        elif opdracht == "V":
            ys += delen
        else:
            xs += delen[0::2]
            ys += delen[1::2]
    return Vak(min(xs), min(ys), max(xs), max(ys), pad[:30], item)
