"""Which texts people agreed to and the public edition leaves out all the same, each with its place and why.

Words are never changed, only left out: who wants them in the report can write them so that they may. For the
evaluation team only: the list itself says what is not public. Source: design of the report (two editions).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from aspects.verificatie import is_akkoord
from casus.herkenning import Plek
from casus.model import Casus, Casusbestand
from casus.venster import telt_mee
from casus.woorden import som_op
from exports.rapport import openbaar as regels
from exports.rapport.openbaar import Reden

Soort = Literal["bevinding", "citaat", "vignet", "uitspraak"]
SOORTEN: dict[Soort, tuple[str, str]] = {
    "bevinding": ("bevinding", "bevindingen"),
    "citaat": ("citaat", "citaten"),
    "vignet": ("kort verhaal", "korte verhalen"),
    "uitspraak": ("uitspraak van een panel", "uitspraken van panels"),
}
"""What each is called, one and more."""
REDENEN: dict[Reden, str] = {
    "casus": "de veiligheid van het verhaal is strikt",
    "niet_akkoord": "niet iedereen is het eens met de tekst",
    "over_afwezige": "het gaat over iemand die er niet bij was",
    "doet_niet_mee": "wie het zei, doet niet mee",
    "wil_geen_citaat": "wie het zei, wil geen citaten in het rapport",
    "niet_bekeken": "er keken nog geen twee mensen of iemand te herkennen is",
    "datum": "er staat een dag, een maand of een deel van een jaar in",
    "code": "de code van een verhaal staat erin",
}
"""Why, in words that go on after 'want'."""


@dataclass(frozen=True)
class Weggelaten:
    """A text that was agreed to and is not in the public edition: where it stands, its words, and every reason."""

    soort: Soort
    plek: Plek
    tekst: str
    redenen: tuple[Reden, ...]

    @property
    def waarom(self) -> str:
        """The reasons as a sentence goes on after 'want'."""
        return som_op([REDENEN[reden] for reden in self.redenen])


def lijst_weggelaten(bestand: Casusbestand) -> tuple[Weggelaten, ...]:
    """The approved findings, quotes and vignettes of counting cases, and quotes of panels, that are not public."""
    codes = tuple(casus.code for casus in bestand.casussen)
    uit = [stuk for casus in bestand.casussen if telt_mee(casus) for stuk in _loop_casus(casus, codes)]
    for gesprek in bestand.panelgesprekken:
        for uitspraak in gesprek.uitspraken:
            if uitspraak.citaat and (redenen := regels.waarom_geen_tekst(uitspraak.tekst, codes)):
                plek = Plek("", "panelgesprekken", gesprek.id, f"uitspraken.{uitspraak.id}.tekst")
                uit.append(Weggelaten("uitspraak", plek, uitspraak.tekst, redenen))
    return tuple(uit)


def tel_weggelaten(stukken: Sequence[Weggelaten]) -> str:
    """How many of each kind: '3 bevindingen en 1 citaat'; '' where nothing is left out."""
    delen = []
    for soort, (een, meer) in SOORTEN.items():
        if aantal := sum(stuk.soort == soort for stuk in stukken):
            delen.append(f"{aantal} {een if aantal == 1 else meer}")
    return som_op(delen)


def _loop_casus(casus: Casus, codes: Sequence[str]) -> Iterator[Weggelaten]:
    """Those of one case, in its order; a vignette by its title."""
    for bevinding in casus.bevindingen:
        waarom = regels.waarom_geen_bevinding(casus, bevinding, codes)
        if bevinding.status == "akkoord" and waarom:
            plek = Plek(casus.code, "bevindingen", bevinding.id, "tekst")
            yield Weggelaten("bevinding", plek, bevinding.tekst, waarom)
    for citaat in casus.citaten:
        if citaat.goedgekeurd and (waarom := regels.waarom_geen_citaat(casus, citaat, codes)):
            yield Weggelaten("citaat", Plek(casus.code, "citaten", citaat.id, "tekst"), citaat.tekst, waarom)
    for vignet in casus.vignetten:
        if is_akkoord(vignet) and (waarom := regels.waarom_geen_vignet(casus, vignet, codes)):
            yield Weggelaten("vignet", Plek(casus.code, "vignetten", vignet.id, "tekst"), vignet.titel, waarom)
