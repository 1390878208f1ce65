"""What a new evaluation starts with; the package of the aspects fills it in."""

from dataclasses import dataclass, field
from decimal import Decimal

from casus.model import Prijslijst


@dataclass(frozen=True)
class Standaarden:
    """Codes of the aspects, price list, index figure per year, days per law; ``prijspeil`` None: no conversion.

    What is absent is not set: a law without days has no norm, without a list no price code is known.
    """

    aspecten: tuple[str, ...]
    prijslijst: Prijslijst | None = None
    prijsindex: dict[str, Decimal] = field(default_factory=dict)
    normdagen: dict[str, int] = field(default_factory=dict)
    prijspeil: int | None = None
