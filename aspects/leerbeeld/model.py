"""The learning picture as plain data: strips, counts and short lists.

Days count from the first contact (0 is the first day of W); there is no calendar date in here, no id, no
title, no text of a story. The one text is what the team wrote as its answer. Source: the product, Regie-leerbeeld.
"""

from dataclasses import dataclass
from typing import Literal

from casus.perioden import Stuk

Groep = Literal[
    "inwoner", "naaste", "vrijwilliger", "gebiedsteam", "gemeente", "aanbieder", "ketenpartner", "anders"
]  # fmt: skip
SoortDeel = Literal["gedekt", "verklaard", "onduidelijk", "vraag", "gemist"]
Stand = Literal["open", "gemist", "uitgelegd"]
Uitleg = Literal["alles", "open", "gemist", "uitgelegd"]

GROEPEN: tuple[Groep, ...] = (
    "inwoner", "naaste", "vrijwilliger", "gebiedsteam", "gemeente", "aanbieder", "ketenpartner", "anders",
)  # fmt: skip
GROEP_VAN_SOORT: dict[str, Groep] = {
    "inwoner": "inwoner", "naaste": "naaste", "vrijwilliger": "vrijwilliger", "gebiedsteam": "gebiedsteam",
    "gemeente": "gemeente", "ondersteuner": "aanbieder", "ketenpartner": "ketenpartner",
}  # fmt: skip


@dataclass(frozen=True)
class Deel:
    """A stretch of a strip. ``groepen``: who possibly held regie on all its days (soort gedekt, one or more).

    ``duiding``: why nobody did (soort verklaard), '' else. ``dagen`` from first contact, both ends included.
    """

    dagen: Stuk
    soort: SoortDeel
    groepen: tuple[Groep, ...] = ()
    duiding: str = ""


@dataclass(frozen=True)
class Leemte:
    """A run of days without regie, long enough to ask about: still open, called missed, or explained."""

    dagen: Stuk
    stand: Stand


@dataclass(frozen=True)
class Strook:
    """One story under one form of regie. ``lengte``: days from first contact to the end of the story.

    ``delen`` lie next to each other in time order; where no day of W is, there is none. ``dubbel``: runs on
    which two certainly held it without sharing. ``wisselingen``: how often the holder changed.
    """

    lengte: int
    delen: tuple[Deel, ...]
    leemten: tuple[Leemte, ...] = ()
    dubbel: tuple[Stuk, ...] = ()
    wisselingen: int = 0


@dataclass(frozen=True)
class Keuze:
    """What is asked to be seen: groups of teams (empty: all), from how many days on, explained or not.

    ``vanaf`` is at least the threshold from which a stretch is a question.
    """

    teams: frozenset[str] = frozenset()
    vanaf: int = 0
    uitleg: Uitleg = "alles"

    def past(self, leemte: Leemte) -> bool:
        """True for a stretch that was asked for."""
        return leemte.dagen.dagen >= self.vanaf and self.uitleg in ("alles", leemte.stand)


@dataclass(frozen=True)
class Vormbeeld:
    """One form of regie over the stories in which it was asked and there were days enough to look at.

    ``stroken``: those with a chosen stretch first, the longest of these first; the order comes from the strips
    alone. ``met_keuze`` of them have a chosen stretch. The counts are numbers of stories. Empty (``verhalen``
    0) where there are too few to show.
    """

    vorm: str
    verhalen: int = 0
    stroken: tuple[Strook, ...] = ()
    met_keuze: int = 0
    met_open: int = 0
    met_gemist: int = 0
    met_uitgelegd: int = 0
    met_onduidelijk: int = 0
    met_dubbel: int = 0
    met_wisselingen: int = 0


@dataclass(frozen=True)
class Inkoop:
    """Bought-in support that nobody looked back on. ``lijn`` None: not said; ``dagen``: certainly so long.

    ``resultaat``, ``teruggekoppeld``: codes of the format, None: not asked or not said.
    """

    lijn: int | None
    dagen: int
    resultaat: str | None
    teruggekoppeld: str | None


@dataclass(frozen=True)
class Ingekocht:
    """Bought-in support running long without anyone evaluating, the longest first; ``geraakt`` of ``verhalen``."""

    verhalen: int = 0
    geraakt: int = 0
    lijst: tuple[Inkoop, ...] = ()


@dataclass(frozen=True)
class Doelenbeeld:
    """Goals long without looking back: (life domain or '', most days without), the longest first."""

    verhalen: int = 0
    geraakt: int = 0
    doelen: int = 0
    lijst: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Leerbeeld:
    """Everything the screen shows. ``verhalen`` 0: too few to show anything; ``vrijgegeven`` says how many there are.

    ``teamgroepen``: the groups of teams one can choose; ``drempel`` and ``evaluatie_drempel``: days, as set for
    the evaluation.
    """

    vrijgegeven: int
    teamgroepen: tuple[str, ...]
    drempel: int
    evaluatie_drempel: int
    keuze: Keuze
    verhalen: int = 0
    vormen: tuple[Vormbeeld, ...] = ()
    ingekocht: Ingekocht = Ingekocht()
    doelen: Doelenbeeld = Doelenbeeld()
    antwoorden: tuple[str, ...] = ()

    def vorm(self, naam: str) -> Vormbeeld:
        """The picture of one form; an empty one where there is none."""
        return next((beeld for beeld in self.vormen if beeld.vorm == naam), Vormbeeld(naam))
