"""One part of a date phrase ('november', '12 mei 2016', 'vorig jaar zomer') and the year it belongs to."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from .edtf import DatumFout, grenzen, laatst, vroegst
from .kalender import MAANDEN, WEEKDAGEN, maak_dag
from .woorden import in_lopende_zin

# How much must stand beside a part before it counts as a date at all.
STERK, MET_VOORZETSEL, MET_JAAR = 0, 1, 2


class Omgeving(NamedTuple):
    """What a phrase may count from: the item last entered (EDTF) and the day of the session."""

    anker: str | None
    sessiedatum: date | None


class Gelezen(NamedTuple):
    """A date as read, and what has to be said beside it."""

    datum: str
    toelichting: tuple[str, ...] = ()
    vragen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deel:
    """A part of a date phrase: with datum (EDTF) it is known, with probleem it cannot be read for sure.

    With neither it still lacks its year (or, as dagnummer, its month) and maak gives the date for a year.
    """

    naam: str
    maak: Callable[[int], Gelezen] | None = None
    datum: str | None = None
    probleem: str | None = None
    toelichting: tuple[str, ...] = ()
    vragen: tuple[str, ...] = ()
    zwak: int = STERK
    dagnummer: int | None = None
    dag_maand: tuple[int, int] | None = None
    weekdag: int | None = None
    feest: bool = False
    alleen_jaar: bool = False
    cijfers: bool = False  # '12-5': may well be something else than a date

    @property
    def vast(self) -> str:
        """The date, where it is known: to be asked only then."""
        if self.datum is None:
            raise ValueError(f"{self.naam} has no date yet")
        return self.datum

    @property
    def zonder_jaar(self) -> bool:
        """Whether only the year is missing."""
        return self.datum is None and self.probleem is None and self.maak is not None


def make_dag_deel(dag: int, maand: int, *, weekdag: int | None = None) -> Deel:
    """A day of a month of which the year is still to be said."""
    naam = f"{dag} {MAANDEN[maand - 1]}"
    return Deel(naam, lambda jaar: Gelezen(maak_dag(jaar, maand, dag)), dag_maand=(dag, maand), weekdag=weekdag)


def fill_jaar(deel: Deel, jaar: int, *toelichting: str, vragen: tuple[str, ...] = ()) -> Deel:
    """The part in that year; with a probleem if it does not exist there."""
    if deel.maak is None:
        return deel
    try:
        gelezen = deel.maak(jaar)
        grenzen(gelezen.datum)
    except DatumFout as fout:
        return replace(deel, probleem=str(fout))
    return replace(
        deel,
        datum=gelezen.datum,
        toelichting=deel.toelichting + toelichting + gelezen.toelichting,
        vragen=deel.vragen + vragen + gelezen.vragen + _check_weekdag(deel, gelezen.datum),
    )


def apply_vast_jaar(deel: Deel, jaar: Deel) -> Deel:
    """The part in the year that another part of the line names."""
    return fill_jaar(deel, vroegst(jaar.vast).year, *jaar.toelichting, vragen=jaar.vragen)


def fill_from_anker(deel: Deel, omgeving: Omgeving) -> Deel:
    """The part in the year that the anchor points at; with a probleem where that is no one year.

    The anchor's own year if the part lies in it or follows in it. Else the nearest one, before or after
    (stories go on past New Year), never after the session if it can be before; that is always asked about.
    """
    anker, sessiedatum = omgeving
    if anker is None:
        return replace(deel, probleem=f"Van welk jaar is ‘{deel.naam}’? Zet het jaartal erbij.")
    eerste, laatste, _ = grenzen(anker)
    vraag = f"Van welk jaar is ‘{deel.naam}’? Bij {in_lopende_zin(anker)} kan het meer dan één jaar zijn."
    if laatste.year - eerste.year > 2:
        return replace(deel, probleem=vraag)
    jaren = range(max(eerste.year - 1, 1), min(laatste.year + 1, 9998) + 1)
    kandidaten = {jaar: poging.vast for jaar in jaren if (poging := fill_jaar(deel, jaar)).datum}
    waaruit = f"jaartal gerekend vanaf {in_lopende_zin(anker)}"
    binnen = [j for j, d in kandidaten.items() if vroegst(d) <= laatste and laatst(d) >= eerste]
    if len(binnen) > 1 and eerste.year != laatste.year:
        return replace(deel, probleem=vraag)
    if binnen:
        # What lies over New Year can touch the anchor's year twice; it is named after the year it begins.
        return fill_jaar(deel, binnen[-1], waaruit)
    erna = min((j for j, d in kandidaten.items() if vroegst(d) > laatste), default=None)
    ervoor = max((j for j, d in kandidaten.items() if laatst(d) < eerste), default=None)
    if erna is None or ervoor is None:
        return fill_jaar(deel, next((j for j in (erna, ervoor) if j is not None), eerste.year), waaruit)
    komt_nog = sessiedatum is not None and vroegst(kandidaten[erna]) > sessiedatum
    if erna == laatste.year and not komt_nog:
        return fill_jaar(deel, erna, waaruit)
    terug = (eerste - laatst(kandidaten[ervoor])).days
    verder = (vroegst(kandidaten[erna]) - laatste).days
    jaar, ander = (ervoor, erna) if komt_nog or terug <= verder else (erna, ervoor)
    vraag = (
        f"Gelezen als {in_lopende_zin(kandidaten[jaar])}, {'voor' if jaar == ervoor else 'na'} "
        f"{in_lopende_zin(anker)}. Of was het {in_lopende_zin(kandidaten[ander])}?"
    )
    return fill_jaar(deel, jaar, waaruit, vragen=(vraag,))


def fill_between(links: Deel, rechts: Deel, *, een_van_twee: bool = False) -> tuple[Deel, Deel]:
    """Two parts of one phrase, where the one takes from the other what it lacks; links is said first.

    In a period links comes first in time as well; of een_van_twee ('december of januari 2015') they lie close.
    """
    if links.dagnummer is not None and rechts.dag_maand:
        links = _fill_maand(links, links.dagnummer, *rechts.dag_maand)
    if links.zonder_jaar and rechts.datum:
        return _fill_beside(links, rechts.vast, -1, een_van_twee), rechts
    if rechts.zonder_jaar and links.datum:
        rechts_in = _fill_beside(rechts, links.vast, 1, een_van_twee)
        uitleg = f"jaartal van {rechts.naam} uit {in_lopende_zin(links.vast)}"
        if rechts_in.toelichting == rechts.toelichting and rechts_in.datum:
            rechts_in = replace(rechts_in, toelichting=(*rechts_in.toelichting, uitleg))
        return links, rechts_in
    return links, rechts


def _fill_beside(deel: Deel, ander: str, kant: int, een_van_twee: bool) -> Deel:
    """The part in the year of the other date, or in the one before or after, by which side of it it lies on."""
    jaar = vroegst(ander).year
    eigen = fill_jaar(deel, jaar)
    if eigen.datum is None:
        return eigen
    verkeerd = vroegst(eigen.vast) > laatst(ander) if kant < 0 else laatst(eigen.vast) < vroegst(ander)
    if een_van_twee:
        pogingen = {j: fill_jaar(deel, j) for j in (jaar, jaar - 1, jaar + 1)}
        jaren = [j for j, poging in pogingen.items() if poging.datum]
        keuze = min(jaren, key=lambda j: abs((vroegst(pogingen[j].vast) - vroegst(ander)).days))
    else:
        keuze = jaar + kant if verkeerd else jaar
    if keuze == jaar:
        return eigen
    return fill_jaar(deel, keuze, f"{deel.naam} is gelezen als {deel.naam} {keuze}")


def _fill_maand(deel: Deel, dagnummer: int, dag: int, maand: int) -> Deel:
    """A bare day number in the month of the day that follows it, or in the month before ('28 tot 3 mei')."""
    eigen = maand if dagnummer <= dag else (maand - 2) % 12 + 1
    return make_dag_deel(dagnummer, eigen, weekdag=deel.weekdag)


def _check_weekdag(deel: Deel, datum: str) -> tuple[str, ...]:
    if deel.weekdag is None or len(datum) != 10:
        return ()
    dag = vroegst(datum)
    if dag.weekday() == deel.weekdag:
        return ()
    echt, gezegd = WEEKDAGEN[dag.weekday()], WEEKDAGEN[deel.weekdag]
    return (f"{in_lopende_zin(datum)} was een {echt}, geen {gezegd}. Klopt de datum?",)
