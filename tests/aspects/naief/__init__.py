"""The key figures once more, computed the dumb way from the calculation rules alone.

Shares nothing with ``aspects/`` or ``casus/``: it has its own reading of dates and files, looks at days one
by one and adds months one by one. Slow and plain; it only serves to hold the real computation against.
"""

from tests.aspects.naief.geheel import bereken_kerncijfers
from tests.aspects.naief.vergelijken import gelijk_gemaakt, verschillen

__all__ = ["bereken_kerncijfers", "gelijk_gemaakt", "verschillen"]
