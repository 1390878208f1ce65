"""Plants marks in an evaluation: a word of its own in every free text, so that a report can be searched for each."""

import io
import re
import zipfile
from collections.abc import Iterator
from html import unescape
from typing import Any, TypeVar
from urllib.parse import unquote

from pypdf import PdfReader

from aspects.verificatie import leg_voor, mag_openbaar, schrijf_kijkers_op, zet_akkoord
from casus.model import Casus, Casusbestand, Model, Vignet
from casus.model.kenmerken import beschrijf
from exports.schrijvers.html.schrijven import laad_tekenaar

M = TypeVar("M", bound=Model)
Pad = tuple[str | int, ...]
Merken = dict[str, Pad]
"""Every mark with the place it was planted at."""
_GEEN_TEKST = ("id", "code", "formaat", "extra", "plaats", "deelaspect")


class Planter:
    """Gives each text a mark that no line break or hyphen can break up, and remembers where."""

    def __init__(self) -> None:
        self.merken: Merken = {}

    def merk(self, *pad: str | int) -> str:
        merk = f"Q{len(self.merken) + 1001}Q"
        self.merken[merk] = pad
        return merk

    def plant(self, ding: M, *pad: str | int) -> M:
        """A copy with a mark behind every free text in it, and in ``extra``; ids, codes, dates and choices stay."""
        nieuw: dict[str, Any] = {"extra": {**ding.extra, "van elders": self.merk(*pad, "extra")}}
        for veld in beschrijf(type(ding)):
            waarde, plek = getattr(ding, veld.naam), (*pad, veld.naam)
            if veld.naam in _GEEN_TEKST or veld.keuze or veld.verwijst or veld.codes or waarde is None:
                continue
            if veld.soort == "tekst":
                nieuw[veld.naam] = f"{waarde} {self.merk(*plek)}".strip()
            elif veld.soort == "model":
                nieuw[veld.naam] = self.plant(waarde, *plek)
            elif veld.soort == "modellen":
                nieuw[veld.naam] = [self.plant(deel, *plek, n) for n, deel in enumerate(waarde)]
        return ding.model_copy(update=nieuw)


def keur_opnieuw_goed(was: Casus, nu: Casus) -> Casus:
    """The vignettes that might be public before the marks came, agreed to and looked at again as they now read."""
    paren = zip(was.vignetten, nu.vignetten, strict=True)
    return nu.model_copy(update={"vignetten": [keur_goed(v) if mag_openbaar(was, oud) else v for oud, v in paren]})


def keur_goed(vignet: Vignet) -> Vignet:
    akkoord = zet_akkoord(leg_voor(vignet.model_copy(update={"herkenbaarheid": None}), ["inwoner"]))
    return schrijf_kijkers_op(akkoord, ["onderzoeker", "cliëntenraad"], "2018-01-01")


def lees_alles(inhoud: bytes, einde: str) -> str:
    """All a reader can find in a file: text, what is read aloud, properties, links; without blanks and hyphens."""
    if einde == ".pdf":
        stukken = list(_lees_pdf(inhoud))
    elif inhoud[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(inhoud)) as pak:
            delen = [naam for naam in pak.namelist() if naam.endswith((".xml", ".rels", ".qde", ".txt"))]
            stukken = [_lees_xml(pak.read(naam).decode("utf-8")) for naam in delen]
    elif einde == ".html":
        # The drawing script is the same in every page; all the rest is searched, also what stands in pictures.
        bladzij = inhoud.decode("utf-8").replace(laad_tekenaar(), "")
        stukken = [bladzij, _lees_xml(bladzij), _lees_xml(unquote(unescape(bladzij)))]
    else:
        stukken = [inhoud.decode("utf-8")]
        stukken.append(_lees_xml(stukken[0]))
    return strak(" ".join(stukken))


def strak(tekst: str) -> str:
    return re.sub(r"[\s\u00ad\u2010\u2011-]", "", tekst)


def _lees_xml(tekst: str) -> str:
    """With and without the tags between: what stands in an attribute, and words that a tag breaks up."""
    tekst = re.sub(r' (?:r|ref|sqref|topLeftCell|activeCell)="[A-Z]+\d+(?::[A-Z]+\d+)?"', "", tekst)  # cells
    return unescape(f"{tekst} {re.sub(r'<[^>]*>', '', tekst)}")


def _lees_pdf(inhoud: bytes) -> Iterator[str]:
    lezer = PdfReader(io.BytesIO(inhoud))
    yield from (bladzij.extract_text() for bladzij in lezer.pages)
    yield from (str(waarde) for waarde in (lezer.metadata or {}).values())
    # Every string of the file: what is read aloud for pictures, bookmarks, links.
    for nummer in range(1, len(lezer.xref_objStm) + sum(map(len, lezer.xref.values())) + 1):
        yield from _lees_strings(lezer.get_object(nummer))


def _lees_strings(ding: Any) -> Iterator[str]:
    if isinstance(ding, str):
        yield str(ding)
    elif isinstance(ding, dict):
        for deel in ding.values():
            yield from _lees_strings(deel)
    elif isinstance(ding, list):
        for deel in ding:
            yield from _lees_strings(deel)


def vind_merken(tekst: str) -> set[str]:
    """The marks in a text from ``strak`` or ``lees_alles``."""
    return set(re.findall(r"Q\d{4,5}Q", tekst))


def plant_in_evaluatie(bestand: Casusbestand) -> tuple[Casusbestand, Merken]:
    """The evaluation with a mark in every free text of every case."""
    planter = Planter()
    casussen = []
    for casus in bestand.casussen:
        casussen.append(keur_opnieuw_goed(casus, planter.plant(casus, casus.code)))
    return bestand.model_copy(update={"casussen": casussen}), planter.merken


def vind_ding(casus: Casus, pad: Pad) -> Model:
    """The thing a mark of this case was planted in."""
    ding: Any = casus
    for stap in pad[1:-1]:
        ding = ding[stap] if isinstance(stap, int) else getattr(ding, stap)
    assert isinstance(ding, Model)
    return ding
