"""The picture of a timeline as plain data: lanes, bars, points and lines with dates, before anything is drawn.

Every thing that can be pointed at carries the list and the id of its item and a Dutch sentence that says
it whole. Nothing here knows of pixels, colours of a theme or a screen; colours are names (``Kleur``).
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Kleur = Literal["inwoner", "lijn0", "lijn1", "lijn2", "grijs"]
Einde = Literal["bekend", "loopt", "onbekend"]
SoortBlok = Literal[
    "inzet", "aanwezig", "houder", "onduidelijk", "niemand", "gemist", "verklaard", "gat",
    "wachten", "na_besluit", "in_gebruik",
]  # fmt: skip
SoortMerk = Literal["norm", "signaal", "gat"]


@dataclass(frozen=True, kw_only=True)
class Merk:
    """Something to point at that the builder cannot know: a norm term, a gap, a signal.

    A moment (``datum``) or a stretch (``van``, ``tot``), with the words for it. ``lijst`` and ``item`` say
    where it belongs: an id of that list, or for ``regieperioden`` also a form of regie; without them it
    stands in a row of its own.
    """

    tekst: str
    soort: SoortMerk = "signaal"
    datum: date | None = None
    van: date | None = None
    tot: date | None = None
    lijst: str | None = None
    item: str | None = None

    def __post_init__(self) -> None:
        if self.datum is None and (self.van is None or self.tot is None):
            raise ValueError("een merk heeft een datum nodig, of van en tot")

    @property
    def begin(self) -> date:
        return self.datum or self.van  # type: ignore[return-value]

    @property
    def einde(self) -> date:
        return self.datum or self.tot  # type: ignore[return-value]


@dataclass(frozen=True)
class Spanne:
    """Calendar days from ``van`` to ``tot``, both included; never reversed."""

    van: date
    tot: date

    @property
    def midden(self) -> date:
        return self.van + (self.tot - self.van) // 2

    @property
    def dagen(self) -> int:
        """Number of days, at least 1."""
        return (self.tot - self.van).days + 1


@dataclass(frozen=True, kw_only=True)
class Getekend:
    """What every drawable has: where it comes from, and a sentence that says it whole.

    ``betwist``: somebody tells it otherwise. ``andere_lezing``: this is that other telling.
    """

    lijst: str
    id: str
    omschrijving: str
    uitzoeken: bool = False
    betwist: bool = False
    andere_lezing: bool = False
    hol: bool = False


@dataclass(frozen=True, kw_only=True)
class Moment(Getekend):
    """A point in time with all days it may mean; ``tekst`` is its label, ``datum_tekst`` set where it is vague."""

    mogelijk: Spanne
    midden: date
    tekst: str
    datum_tekst: str = ""
    soort: str = "overig"

    @property
    def label(self) -> str:
        return f"{self.tekst} · {self.datum_tekst}" if self.datum_tekst else self.tekst


@dataclass(frozen=True, kw_only=True)
class Blok(Getekend):
    """A bar: ``mogelijk`` is all it may cover, ``kern`` what it covers if each date is at its narrowest.

    ``kern`` is None where the dates are too vague to leave a sure middle. ``teksten`` are labels from long
    to short: the drawer takes the longest that fits. ``rij`` is the sub-row within its lane. ``snorren`` are the
    days its vague ends may mean, where the bar itself is drawn to their middle.
    """

    soort: SoortBlok
    kleur: Kleur
    mogelijk: Spanne
    kern: Spanne | None
    teksten: tuple[str, ...] = ()
    einde: Einde = "bekend"
    rij: int = 0
    snorren: tuple[Spanne, ...] = ()


@dataclass(frozen=True)
class Belevingspunt:
    """How somebody lived one event, -2 (very hard) to 2 (very good)."""

    id: str
    dag: date
    score: int
    omschrijving: str
    betwist: bool = False


@dataclass(frozen=True)
class Belevinglijn:
    """One person's experience through the dated events. ``hoofd``: an inwoner; else somebody near."""

    betrokkene: str
    naam: str
    hoofd: bool
    punten: tuple[Belevingspunt, ...]


@dataclass(frozen=True)
class Baan:
    """A lane: a name, what stands under it, its bars and moments; ``hint`` is said where there are none."""

    sleutel: str
    kop: str
    onderkop: str = ""
    blokken: tuple[Blok, ...] = ()
    momenten: tuple[Moment, ...] = ()
    merken: tuple[Merk, ...] = ()
    hint: str = ""

    @property
    def rijen(self) -> int:
        """Number of sub-rows, at least 1."""
        return 1 + max((blok.rij for blok in self.blokken), default=0)


@dataclass(frozen=True)
class Groep:
    """Lanes under one heading: 'Wie deed wat', 'Regie'."""

    sleutel: str
    kop: str
    banen: tuple[Baan, ...]
    toelichting: str = ""


@dataclass(frozen=True)
class Anders:
    """What would have happened otherwise, from the splitsingspunt on."""

    kop: str
    toelichting: str
    beleving: tuple[Belevinglijn, ...] = ()
    gebeurtenissen: tuple[Moment, ...] = ()
    banen: tuple[Baan, ...] = ()


@dataclass(frozen=True)
class Streep:
    """A line through the whole picture: the splitsingspunt, the session, the peildatum, the first contact.

    ``van`` and ``tot`` are the days it may be, where that is not one day; without ``van`` these begin at ``dag``.
    """

    soort: Literal["splitsingspunt", "sessie", "peildatum", "contact"]
    dag: date
    tekst: str
    omschrijving: str
    tot: date | None = None
    van: date | None = None


@dataclass(frozen=True)
class Maatstreep:
    """A mark on the axis; a month carries a year with it where the year begins.

    ``telling``: counted from a day of the story itself ('maand 6'), on an axis that says no calendar.
    """

    dag: date
    soort: Literal["jaar", "maand", "dag", "telling"]
    tekst: str


@dataclass(frozen=True)
class Tijdlijnbeeld:
    """The whole picture of one case over the days ``van`` to ``tot``."""

    casus: str
    titel: str
    ondertitel: str
    van: date
    tot: date
    maatstrepen: tuple[Maatstreep, ...]
    beleving: tuple[Belevinglijn, ...] = ()
    gebeurtenissen: tuple[Moment, ...] = ()
    groepen: tuple[Groep, ...] = ()
    anders: Anders | None = None
    strepen: tuple[Streep, ...] = ()
    signalen: tuple[Merk, ...] = ()
    hint: str = ""
    toont: tuple[str, ...] = field(default=())

    @property
    def leeg(self) -> bool:
        """True where nothing was placed yet."""
        return not (self.beleving or self.gebeurtenissen or any(g.banen for g in self.groepen) or self.anders)
