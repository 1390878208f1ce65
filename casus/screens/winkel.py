"""Which store a window looks into: that of the machine, or the one that holds the demonstration only."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from casus.screens.raamwerk import lees_adres
from casus.storage import standaard_pad
from casus.storage.demonstratiewinkel import kies_winkel

DEMONSTRATIE = "demonstratie"
"""What the address says of the store with the demonstration only."""
_GEZET: ContextVar[bool | None] = ContextVar("winkel", default=None)


def kijkt_naar_demonstratie() -> bool:
    """Whether this window, or who asks beside the runs, looks into the store with the demonstration only."""
    gezet = _GEZET.get()
    return gezet if gezet is not None else lees_adres().opslag == DEMONSTRATIE


def kies_pad() -> Path:
    """Where the store of this window lies."""
    return kies_winkel(standaard_pad(), demonstratie=kijkt_naar_demonstratie())


@contextmanager
def in_winkel(demonstratie: bool) -> Iterator[None]:
    """In this block it is this store: beside the runs there is no address to read."""
    merk = _GEZET.set(demonstratie)
    try:
        yield
    finally:
        _GEZET.reset(merk)
