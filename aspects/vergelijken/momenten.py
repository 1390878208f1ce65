"""The days on which something in a story may have begun, all tellings together, and the first of several.

Nothing certain is made of a vague or disputed memory: the first of several lies somewhere between the earliest day
that one of them can mean and the last day by which one of them had certainly been. Source: calculation rules, Dates.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from casus.beeld.dagen import lees_datum
from casus.model.verteld import Verteld
from casus.perioden import Stuk, lees_moment


@dataclass(frozen=True)
class Mogelijk:
    """One thing that may be the first: where it stands, and the days it can mean, margins and tellings included.

    ``betwist``: people tell it otherwise.
    """

    lijst: str
    item: str
    datum: str
    dagen: Stuk
    betwist: bool


@dataclass(frozen=True)
class Eerste:
    """The first of its kind, on some day of ``dagen``; ``van`` are the things that may be it, earliest first.

    ``betwist``: one of them is told otherwise too. ``zeker`` False: it may be that there was none at all.
    """

    dagen: Stuk
    van: tuple[Mogelijk, ...]
    betwist: bool
    zeker: bool = True

    @property
    def midden(self) -> int:
        """The day in the middle, by ordinal: where it is drawn."""
        return self.dagen.van + (self.dagen.tot - self.dagen.van) // 2


def lees_mogelijk(lijst: str, ding: Verteld, datum: str, veld: str) -> Mogelijk:
    """One date of an item; ``veld`` is the field it stands in, in which other tellings may give another."""
    tellingen = [datum]
    for lezing in ding.lezingen:
        anders = lees_datum(lezing.velden.get(veld)) or (lezing.datum if veld != "tot" else None)
        tellingen += [anders] if anders else []
    momenten = [lees_moment(telling) for telling in tellingen]
    dagen = Stuk(min(m.vroeg for m in momenten), max(m.laat for m in momenten))
    return Mogelijk(lijst, ding.id, datum, dagen, ding.betwist)


def kies_eerste(mogelijk: Iterable[Mogelijk]) -> Eerste | None:
    """The first of these; None where there are none."""
    return kies_eerste_vanaf(mogelijk, None)


def kies_eerste_vanaf(mogelijk: Iterable[Mogelijk], vanaf: Stuk | None) -> Eerste | None:
    """The first on or after a moment that is itself on some day of ``vanaf``; None where none can be.

    What lies before that moment for sure is left aside. What may lie before it is not certain to be after it.
    """
    erna = [m for m in mogelijk if vanaf is None or m.dagen.tot >= vanaf.van]
    if not erna:
        return None
    zeker = [m.dagen.tot for m in erna if vanaf is None or m.dagen.van >= vanaf.tot]
    laatst = min(zeker) if zeker else max(m.dagen.tot for m in erna)
    vroegst = min(m.dagen.van for m in erna)
    if vanaf is not None:
        vroegst = max(vroegst, vanaf.van)
    return _maak(erna, Stuk(vroegst, laatst), bool(zeker))


def kies_eerste_tot(mogelijk: Iterable[Mogelijk], tot: Stuk | None) -> Eerste | None:
    """The first of those that do not lie after a moment on some day of ``tot`` for sure; None where none can be."""
    ervoor = [m for m in mogelijk if tot is None or m.dagen.van <= tot.tot]
    if not ervoor:
        return None
    vroegst, laatst = min(m.dagen.van for m in ervoor), min(m.dagen.tot for m in ervoor)
    if tot is None:
        return _maak(ervoor, Stuk(vroegst, laatst), True)
    return _maak(ervoor, Stuk(vroegst, min(laatst, tot.tot)), laatst <= tot.van)


def _maak(mogelijk: Sequence[Mogelijk], dagen: Stuk, zeker: bool) -> Eerste:
    van = sorted((m for m in mogelijk if m.dagen.van <= dagen.tot), key=lambda m: (m.dagen, m.lijst, m.item))
    return Eerste(dagen, tuple(van), any(m.betwist for m in van), zeker)
