"""What a neighbour might recognise, to be read by people before the public edition goes out.

At vignettes two people looked; at findings and quotes they did not, and one that stands in the chapter of a vignette of
the same story can say of whom both are. This lists them, with why; it stops nothing and is no filter: people read.
Source: design of the report (two editions); confidentiality, "No identities".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

import casus
from casus.herkenning import Plek
from casus.model import Bevinding, Casus, Casusbestand, Citaat
from exports.rapport import openbaar as regels

Aanleiding = Literal["omstandigheid", "aantal", "naast_verhaal"]
AANLEIDINGEN: dict[Aanleiding, str] = {
    "omstandigheid": "er staat iets in dat weinig mensen meemaken",
    "aantal": "er staat een groot aantal in dat bij één verhaal hoort",
    "naast_verhaal": "in hetzelfde hoofdstuk staat een kort verhaal over dezelfde mensen",
}
_TELWOORD = r"(?:[5-9]|[1-9]\d|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien)"
_AANTAL = re.compile(
    rf"\b{_TELWOORD}(?:de)?\s+(?:\w+\s+)?"
    r"(?:medewerkers?|begeleiders?|hulpverleners?|mensen|kinderen|partijen|anderen|keer|voogden|scholen|adressen)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class TeLezen:
    """A text of the public edition to be read first: where it stands, its words, and each reason."""

    plek: Plek
    tekst: str
    aanleidingen: tuple[Aanleiding, ...]


def lijst_te_lezen(bestand: Casusbestand) -> tuple[TeLezen, ...]:
    """The findings and quotes that will be public and deserve a reading as a neighbour, in the order of the file."""
    codes = tuple(verhaal.code for verhaal in bestand.casussen)
    return tuple(stuk for verhaal in bestand.casussen for stuk in _loop(verhaal, codes))


def _loop(verhaal: Casus, codes: tuple[str, ...]) -> Iterator[TeLezen]:
    waar = {v.aspecten[0] for v in verhaal.vignetten if v.aspecten and regels.mag_vignet(verhaal, v, codes)}
    for bevinding in verhaal.bevindingen:
        if regels.mag_bevinding(verhaal, bevinding, codes):
            yield from _weeg(verhaal, "bevindingen", bevinding, bevinding.aspect in waar)
    for citaat in verhaal.citaten:
        if regels.mag_citaat(verhaal, citaat, codes):
            yield from _weeg(verhaal, "citaten", citaat, bool(waar & set(citaat.aspecten[:1])))


def _weeg(verhaal: Casus, lijst: str, ding: Bevinding | Citaat, ernaast: bool) -> Iterator[TeLezen]:
    redenen: tuple[tuple[Aanleiding, bool], ...] = (
        ("omstandigheid", bool(_zoek_omstandigheid().search(ding.tekst))),
        ("aantal", bool(_AANTAL.search(ding.tekst))),
        ("naast_verhaal", ernaast),
    )
    aanleidingen = tuple(reden for reden, geldt in redenen if geldt)
    if aanleidingen:
        yield TeLezen(Plek(verhaal.code, lijst, ding.id, "tekst"), ding.tekst, aanleidingen)


@lru_cache(maxsize=1)
def _zoek_omstandigheid() -> re.Pattern[str]:
    lijst = (Path(casus.__file__).parent / "data" / "omstandigheden.txt").read_text("utf-8").splitlines()
    woorden = [re.escape(regel.strip()) for regel in lijst if regel.strip() and not regel.startswith("#")]
    return re.compile(rf"\b(?:{'|'.join(woorden)})", re.IGNORECASE)
