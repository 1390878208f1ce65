"""Self-reliance at the begin and at the end, per life domain.

Source: calculation rules, section Goals and self-reliance (self-reliance), and Aspects (who does not count).
"""

from dataclasses import dataclass
from fractions import Fraction

from aspects.getallen import bereken_mediaan
from aspects.scores import bepaal_perspectieven
from casus.model import Casus


@dataclass(frozen=True)
class Verandering:
    """Median of the scores (1 acute to 5 fully self-reliant) at begin and end; None where nobody scored."""

    begin: Fraction | None
    eind: Fraction | None

    @property
    def verschil(self) -> Fraction | None:
        """Positive is better; None where either lacks."""
        return None if self.begin is None or self.eind is None else self.eind - self.begin


def bereken_zelfredzaamheid(casus: Casus) -> dict[str, Verandering]:
    """Each life domain with a score, in the order of the case. Who counts nowhere does not count here.

    Source: calculation rules, Goals and self-reliance.
    """
    tellen_mee = bepaal_perspectieven(casus)
    scores: dict[str, tuple[list[int], list[int]]] = {}
    for score in casus.zelfredzaamheid:
        if score.beoordelaar in tellen_mee:
            begin, eind = scores.setdefault(score.domein, ([], []))
            (begin if score.moment == "begin" else eind).append(score.score)
    return {
        domein: Verandering(bereken_mediaan(begin), bereken_mediaan(eind)) for domein, (begin, eind) in scores.items()
    }
