"""The thresholds of the candidates in words: what each is about, what its standard means, how it is typed.

Source: calculation rules, section Candidates for attention points; words in ``aspects/data/drempels.json``.
"""

import json
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from importlib.resources import files
from typing import cast

from aspects.invoergetallen import lees_deel, lees_heel, lees_overschot
from aspects.kandidaten.drempels import STANDAARD
from casus.getallen import schrijf_getal
from casus.model.keuzes import Drempelnaam

_MEEST = 1000


@dataclass(frozen=True)
class Drempeluitleg:
    """A threshold; ``soort`` is deel (a share), aantal (of cases), overschot (cases more than expected) or partijen."""

    naam: Drempelnaam
    soort: str
    groep: str
    titel: str
    uitleg: str

    @property
    def standaard(self) -> Fraction:
        """What counts where the evaluation has none of its own."""
        return STANDAARD[self.naam]

    def lees(self, tekst: str) -> Decimal:
        """What was typed, as this threshold is stored. Raises Getalfout."""
        if self.soort == "deel":
            return lees_deel(tekst)
        return lees_overschot(tekst) if self.soort == "overschot" else Decimal(lees_heel(tekst, 1, _MEEST))

    def zeg(self, waarde: Fraction) -> str:
        """The threshold in words: '0,6: voorstel vanaf 6 van de 10 verhalen'."""
        getal = schrijf_getal(waarde)
        if self.soort == "deel":
            return f"{getal}: voorstel vanaf {_zeg_deel(waarde)}"
        if self.soort == "partijen":
            return f"{getal}: vanaf {getal} {'partij' if waarde == 1 else 'partijen'} in één verhaal"
        verhalen = "verhaal" if waarde == 1 else "verhalen"
        if self.soort == "overschot":
            return f"{getal}: voorstel vanaf {getal} {verhalen} meer dan verwacht"
        return f"{getal}: voorstel vanaf {getal} {verhalen}"


@lru_cache(maxsize=1)
def laad_drempeluitleg() -> tuple[Drempeluitleg, ...]:
    """All thresholds, in the order in which they are shown."""
    rauw = json.loads((files("aspects") / "data" / "drempels.json").read_text(encoding="utf-8"))
    return tuple(Drempeluitleg(**{**regel, "naam": cast("Drempelnaam", regel["naam"])}) for regel in rauw)


def _zeg_deel(deel: Fraction) -> str:
    if deel == 0:
        return "één verhaal"
    if deel == 1:
        return "alle verhalen"
    for noemer in (10, 100):
        if (deel * noemer).denominator == 1:
            return f"{deel * noemer} van de {noemer} verhalen"
    return f"een deel van {schrijf_getal(deel)} van de verhalen"
