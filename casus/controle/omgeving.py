"""What a case is checked against: the evaluation it belongs to."""

from dataclasses import dataclass, field
from datetime import date

from casus.model import Casusbestand, Onderzoek, Prijs, Prijslijst


@dataclass(frozen=True)
class Omgeving:
    """Settings of the evaluation, its price lines by code, its aspects with their deelaspecten."""

    onderzoek: Onderzoek
    prijzen: dict[str, Prijs] = field(default_factory=dict)

    @classmethod
    def maak(cls, onderzoek: Onderzoek, prijslijst: Prijslijst | None) -> "Omgeving":
        """From the settings and the price list (none: no price code is known)."""
        return cls(onderzoek, {regel.code: regel for regel in (prijslijst.regels if prijslijst else [])})

    @classmethod
    def van_bestand(cls, bestand: Casusbestand) -> "Omgeving":
        """From a whole file."""
        return cls.maak(bestand.onderzoek, bestand.prijslijst)

    @property
    def peildatum(self) -> date:
        """The day up to which the evaluation reckons."""
        return date.fromisoformat(self.onderzoek.peildatum)

    @property
    def aspecten(self) -> set[str]:
        """Codes of the evaluation's aspects."""
        return {aspect.code for aspect in self.onderzoek.aspecten}

    def kent_deelaspect(self, aspect: str, deel: str) -> bool:
        """False only where that aspect has a list of deelaspecten and ``deel`` is not on it."""
        for eigen in self.onderzoek.aspecten:
            if eigen.code == aspect and eigen.deelaspecten:
                return any(stuk.code == deel for stuk in eigen.deelaspecten)
        return True
