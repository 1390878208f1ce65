"""Effects over the counting stories: what the support cost beside what it would have cost, and who can do more."""

from aspects.effecten.kosten import Betaler, Kosteneffect, NietVergeleken, bereken_kosteneffect
from aspects.effecten.verloop import Verloop, bereken_verloop, kort_in
from aspects.effecten.zelfredzaamheid import Domeineffect, Verhaaleffect, bereken_zelfeffect

__all__ = [
    "Betaler", "Domeineffect", "Kosteneffect", "NietVergeleken", "Verhaaleffect", "Verloop", "bereken_kosteneffect",
    "bereken_verloop", "bereken_zelfeffect", "kort_in",
]  # fmt: skip
