"""The funnel: how many cases were put forward, chosen, planned, held, worked out and verified, and who dropped out.

Source: product, *Selectie* (funnel from ``verloop``); product, "The method" (1).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from aspects.selectie.model import AFGEVALLEN, Inbreng, zet_op_code

TREDEN = {
    "voorgesteld": "Voorgesteld",
    "geselecteerd": "Gekozen",
    "gepland": "Gesprek gepland",
    "sessie_gehouden": "Gesprek gehouden",
    "uitgewerkt": "Uitgewerkt",
    "geverifieerd": "Nagekeken",
}
"""The steps of the funnel with what they are called."""
_WAAR = {
    "voorgesteld": "voordat er gekozen was",
    "geselecteerd": "na het kiezen",
    "gepland": "na het plannen",
    "sessie_gehouden": "na het gesprek",
    "uitgewerkt": "na het uitwerken",
    "geverifieerd": "na het nakijken",
}
_HOOGTE = {status: hoogte for hoogte, status in enumerate(TREDEN)}


@dataclass(frozen=True)
class Trede:
    """A step: the cases that ever came this far, by number; ``dicht`` are those of them without consent now.

    ``afgevallen`` are those that came no further and dropped out here; ``waar`` says that place in words.
    """

    status: str
    naam: str
    nummers: tuple[int, ...]
    dicht: tuple[int, ...]
    afgevallen: tuple[int, ...]
    waar: str

    @property
    def aantal(self) -> int:
        """How many cases ever came this far, with those that are shut now."""
        return len(self.nummers)


@dataclass(frozen=True)
class Trechter:
    """The steps from put forward to verified, and who waits: as reserve, or put forward and not chosen so far."""

    treden: tuple[Trede, ...]
    reserve: tuple[int, ...]
    wacht: tuple[int, ...]

    @property
    def afgevallen(self) -> tuple[int, ...]:
        """All cases that dropped out, wherever."""
        return tuple(nr for trede in self.treden for nr in trede.afgevallen)


def bereken_trechter(inbreng: Sequence[Inbreng]) -> Trechter:
    """Counts each case at every step it ever reached; a later step counts for the earlier ones as well.

    Taken from the earlier statuses and the present one; who dropped out and was taken back in did not drop out. A case
    without consent counts as a number, for it was there.
    """
    lijst = zet_op_code(inbreng)
    hoogte = {ander.nr: max((_HOOGTE.get(status, 0) for status in ander.pad), default=0) for ander in lijst}
    treden = []
    for status, naam in TREDEN.items():
        tot_hier = [ander for ander in lijst if hoogte[ander.nr] >= _HOOGTE[status]]
        treden.append(
            Trede(
                status,
                naam,
                tuple(ander.nr for ander in tot_hier),
                tuple(ander.nr for ander in tot_hier if ander.dicht),
                tuple(a.nr for a in tot_hier if a.status == AFGEVALLEN and hoogte[a.nr] == _HOOGTE[status]),
                _WAAR[status],
            )
        )
    reserve = [ander for ander in lijst if ander.status == "reserve"]
    return Trechter(
        tuple(treden),
        tuple(ander.nr for ander in reserve),
        tuple(ander.nr for ander in lijst if ander.status == "voorgesteld"),
    )


def vertel_trechter(trechter: Trechter) -> tuple[str, ...]:
    """The funnel in sentences, for who does not see the picture."""
    zinnen = [f"{trede.naam}: {zeg_trede(trede)}." for trede in trechter.treden]
    zinnen += [f"Afgevallen {trede.waar}: {len(trede.afgevallen)}." for trede in trechter.treden if trede.afgevallen]
    if trechter.reserve:
        zinnen.append(f"In reserve: {len(trechter.reserve)}.")
    return tuple(zinnen)


def zeg_trede(trede: Trede) -> str:
    """'16, waarvan 1 nu dicht'."""
    return f"{trede.aantal}, waarvan {len(trede.dicht)} nu dicht" if trede.dicht else str(trede.aantal)
