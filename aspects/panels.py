"""What panels say: a line read into a statement, and per point of attention what confirms it and what does not.

A first sign says what a statement does to a point: ``+`` confirms, ``±`` qualifies, ``-`` contradicts; without one
it is new. A number and a colon name the point. Nothing is guessed, and a point changes by people only.
Source: product, the method (7, panels); design of the report (3, what the panels said of it).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from aspects.bevindingen import lees_teken
from aspects.puntnamen import telt_als_punt, volg_samengevoegd
from casus.bewerken import nieuw_kenmerk
from casus.model import Aandachtspunt, Panelgesprek, Uitspraak
from casus.model.keuzes import Uitspraakstrekking

STREKKINGEN: tuple[Uitspraakstrekking, ...] = ("bevestigt", "nuanceert", "weerspreekt", "nieuw")
_VAN_TEKEN: dict[str, Uitspraakstrekking] = {
    "hielp": "bevestigt", "dubbel": "nuanceert", "werkte_tegen": "weerspreekt",
}  # fmt: skip
_NUMMER = re.compile(r"(?:punt\s+)?(\d{1,3})\s*:\s*(?=[^\s\d])", re.IGNORECASE)
_TEKEN_DAN_NUMMER = re.compile(r"([^\w\s]{1,3})\s*((?:punt\s+)?\d{1,3}\s*:)\s*(?=[^\s\d])", re.IGNORECASE)


@dataclass(frozen=True)
class GelezenUitspraak:
    """One typed line: the words, the number of the point it names (None: none named), and what it does to it."""

    tekst: str
    nummer: int | None = None
    strekking: Uitspraakstrekking = "nieuw"


@dataclass(frozen=True)
class Gehoord:
    """A statement with the talk it was made in."""

    gesprek: Panelgesprek
    uitspraak: Uitspraak


@dataclass(frozen=True)
class Uitspraken:
    """What the panels said of one point, by what it does to the point, in the order of the talks."""

    bevestigt: tuple[Gehoord, ...] = ()
    nuanceert: tuple[Gehoord, ...] = ()
    weerspreekt: tuple[Gehoord, ...] = ()
    nieuw: tuple[Gehoord, ...] = ()

    @property
    def alle(self) -> tuple[Gehoord, ...]:
        return (*self.bevestigt, *self.nuanceert, *self.weerspreekt, *self.nieuw)

    def van(self, strekking: Uitspraakstrekking) -> tuple[Gehoord, ...]:
        """Those that do this to the point."""
        gevonden: tuple[Gehoord, ...] = getattr(self, strekking)
        return gevonden


def lees_uitspraak(tekst: str) -> GelezenUitspraak:
    """Reads a line; number and sign may stand in either order. Never raises; an empty text is an empty line."""
    zin, nummer = tekst.strip(), None
    if beide := _TEKEN_DAN_NUMMER.match(zin):
        zin = f"{beide[2]} {beide[1]} {zin[beide.end() :]}"
    if voor := _NUMMER.match(zin):
        nummer, zin = int(voor[1]), zin[voor.end() :]
    teken, rest = lees_teken(zin)
    if teken not in _VAN_TEKEN:
        return GelezenUitspraak(zin.strip(), nummer)
    return GelezenUitspraak(rest.strip(), nummer, _VAN_TEKEN[teken])


def maak_uitspraak(
    gelezen: GelezenUitspraak, punten: Sequence[Aandachtspunt], gekozen: str | None = None, rol: str | None = None
) -> Uitspraak:
    """The statement of a line: at the point it names, else at the one chosen beside it, with the aspects of that point.

    A number that no point has stays in the text. Raises ValidationError for an empty line.
    """
    genoemd = vind_punt_met_nummer(punten, gelezen.nummer)
    tekst = gelezen.tekst if gelezen.nummer is None or genoemd else f"{gelezen.nummer}: {gelezen.tekst}"
    punt = genoemd or next((p for p in punten if p.id == gekozen), None)
    return Uitspraak(
        id=nieuw_kenmerk("uitspraken"), tekst=tekst, aspecten=list(punt.aspecten) if punt else [],
        aandachtspunt=punt.id if punt else None, strekking=gelezen.strekking, rol=rol or None,
    )  # fmt: skip


def vind_punt_met_nummer(punten: Sequence[Aandachtspunt], nummer: int | None) -> Aandachtspunt | None:
    """The living point with this number; None where there is none, or no number."""
    if nummer is None:
        return None
    return next((p for p in punten if p.nummer == nummer and telt_als_punt(p)), None)


def verzamel_uitspraken(
    panels: Iterable[Panelgesprek], punt_id: str, punten: Iterable[Aandachtspunt] = ()
) -> Uitspraken:
    """What the panels said of a point, by date; with ``punten`` also what was said of points merged into it."""
    naar = volg_samengevoegd(punten)
    per: dict[Uitspraakstrekking, list[Gehoord]] = {strekking: [] for strekking in STREKKINGEN}
    for gesprek in sorteer_gesprekken(panels):
        for uitspraak in gesprek.uitspraken:
            punt = uitspraak.aandachtspunt
            if punt is not None and naar.get(punt, punt) == punt_id:
                per[uitspraak.strekking].append(Gehoord(gesprek, uitspraak))
    return Uitspraken(**{strekking: tuple(gehoord) for strekking, gehoord in per.items()})


def vind_onbesproken(panels: Sequence[Panelgesprek], punten: Sequence[Aandachtspunt]) -> tuple[Aandachtspunt, ...]:
    """The points of which no panel said anything yet, in their order; without those rejected or merged."""
    naar = volg_samengevoegd(punten)
    genoemd = {naar.get(u.aandachtspunt, u.aandachtspunt) for g in panels for u in g.uitspraken if u.aandachtspunt}
    return tuple(p for p in punten if telt_als_punt(p) and p.id not in genoemd)


def vind_losse(panels: Iterable[Panelgesprek]) -> tuple[Gehoord, ...]:
    """Statements that stand at no point yet, in order of date."""
    return tuple(
        Gehoord(gesprek, uitspraak)
        for gesprek in sorteer_gesprekken(panels)
        for uitspraak in gesprek.uitspraken
        if uitspraak.aandachtspunt is None
    )


def kan_getoetst(punt: Aandachtspunt, panels: Sequence[Panelgesprek]) -> bool:
    """True where people may be offered to call this point tested: still a concept, and a panel spoke of it."""
    return punt.status == "concept" and any(u.aandachtspunt == punt.id for g in panels for u in g.uitspraken)


def sorteer_gesprekken(panels: Iterable[Panelgesprek]) -> list[Panelgesprek]:
    """The talks by date; of one day in the order they were put in."""
    return sorted(panels, key=lambda gesprek: gesprek.datum)


def zet_uitspraak(gesprek: Panelgesprek, uitspraak: Uitspraak) -> Panelgesprek:
    """The talk with this statement: in its place where it was there, else at the end."""
    zelfde = [u.id == uitspraak.id for u in gesprek.uitspraken]
    nieuw = [uitspraak if ja else u for u, ja in zip(gesprek.uitspraken, zelfde, strict=True)]
    return gesprek.model_copy(update={"uitspraken": nieuw if any(zelfde) else [*nieuw, uitspraak]})


def haal_uitspraak_weg(gesprek: Panelgesprek, kenmerk: str) -> Panelgesprek:
    """The talk without this statement."""
    return gesprek.model_copy(update={"uitspraken": [u for u in gesprek.uitspraken if u.id != kenmerk]})
