"""The matrix of stories and aspects as plain data, before anything is drawn: rows, columns, cells, and the foot.

Source: product, "Aspecten naast elkaar". The foot counts over all chosen stories, also those on other pages.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aspects.aspectenlijst import AspectUitleg
from aspects.cijfers import CasusCijfers
from aspects.naast.cellen import ZONDER_DEEL, Cel, maak_cellen
from aspects.naast.kolommen import ZONDER_ONDERDEEL, Kolom
from aspects.naast.woorden import GEZEGD
from aspects.profiel import APART
from aspects.waardering import RICHTINGEN
from casus.model import Bevinding, Waardering

PER_BLADZIJDE = 40
GEEN_RICHTING = "geen"
"""What the foot calls stories with fewer than two voices: they have no direction."""
VOETREGELS = (*RICHTINGEN, GEEN_RICHTING)

Cellen = Mapping[str, Cel]
"""The cells of one story by the code of their column."""


@dataclass(frozen=True)
class Deelrij:
    """One part of one aspect of a story: where its row is unfolded. ``kolom``: the number of its column."""

    kolom: int
    naam: str
    cel: Cel


@dataclass(frozen=True)
class Rij:
    """One story: its number in the store, how it is called, a cell per column; ``delen`` where it is unfolded."""

    nr: int
    code: str
    titel: str
    strikt: bool
    cellen: tuple[Cel, ...]
    delen: tuple[Deelrij, ...] = ()


@dataclass(frozen=True)
class Voet:
    """How many stories point which way in one column; together they are all chosen stories."""

    kolom: Kolom
    aantallen: tuple[tuple[str, int], ...]

    def aantal(self, regel: str) -> int:
        return dict(self.aantallen)[regel]


@dataclass(frozen=True)
class Matrix:
    """The rows of one page, and the foot over all ``aantal`` chosen stories of the ``van`` that count."""

    kolommen: tuple[Kolom, ...]
    rijen: tuple[Rij, ...]
    voet: tuple[Voet, ...]
    aantal: int
    van: int
    bladzijde: int
    bladzijden: int


def bereken_cellen(cijfers: Mapping[int, CasusCijfers], kolommen: Sequence[Kolom]) -> dict[int, dict[str, Cel]]:
    """Every cell of these stories, by number and column."""
    codes, plekken = [kolom.code for kolom in kolommen], [(kolom.aspect, kolom.deel) for kolom in kolommen]
    return {nr: dict(zip(codes, maak_cellen(c, plekken), strict=True)) for nr, c in cijfers.items()}


def maak_matrix(
    cijfers: Mapping[int, CasusCijfers],
    cellen: Mapping[int, Cellen],
    kolommen: Sequence[Kolom],
    gekozen: Sequence[int],
    *,
    bladzijde: int = 1,
    open_rij: int | None = None,
    aspecten: Sequence[AspectUitleg] = (),
) -> Matrix:
    """The matrix of the chosen stories. ``cijfers``: all that count. ``open_rij``: the story that is unfolded.

    A page that is not there is the nearest that is.
    """
    bladzijden = max(1, -(-len(gekozen) // PER_BLADZIJDE))
    hier = min(max(1, bladzijde), bladzijden)
    op_blad = gekozen[(hier - 1) * PER_BLADZIJDE : hier * PER_BLADZIJDE]
    rijen = tuple(
        _maak_rij(nr, cijfers[nr], cellen[nr], kolommen, aspecten if nr == open_rij else ()) for nr in op_blad
    )  # fmt: skip
    voet = tuple(tel_richtingen(kolom, [cellen[nr] for nr in gekozen]) for kolom in kolommen)
    return Matrix(tuple(kolommen), rijen, voet, len(gekozen), len(cijfers), hier, bladzijden)


def tel_richtingen(kolom: Kolom, verhalen: Sequence[Cellen]) -> Voet:
    """In how many of these stories the column points which way, or no way."""
    telling = Counter(cellen[kolom.code].richting or GEEN_RICHTING for cellen in verhalen)
    return Voet(kolom, tuple((regel, telling[regel]) for regel in VOETREGELS))


def vind_bij_telling(cellen: Mapping[int, Cellen], gekozen: Sequence[int], kolom: str, regel: str) -> tuple[int, ...]:
    """The stories behind a number of the foot."""
    return tuple(nr for nr in gekozen if (cellen[nr][kolom].richting or GEEN_RICHTING) == regel)


def maak_deelrijen(
    cijfers: CasusCijfers, kolommen: Sequence[Kolom], aspecten: Sequence[AspectUitleg]
) -> tuple[Deelrij, ...]:
    """The parts of every aspect in which something was said or scored; of what is kept apart always every part."""
    eerste: dict[str, int] = {}
    for nummer, kolom in enumerate(kolommen):
        eerste.setdefault(kolom.aspect, nummer)
    plek = {kolom.code: nummer for nummer, kolom in enumerate(kolommen)}
    delen = [
        (uitleg.code, code, naam)
        for uitleg in aspecten
        if uitleg.code in eerste
        for code, naam in noem_delen(cijfers, uitleg)
    ]
    uit = []
    cellen = maak_cellen(cijfers, [(aspect, code) for aspect, code, _ in delen])
    for (aspect, code, naam), cel in zip(delen, cellen, strict=True):
        vast = aspect in APART and code != ZONDER_DEEL
        if vast or cel.staat == GEZEGD or cel.n or cel.zonder_beeld:
            uit.append(Deelrij(plek.get(f"{aspect}.{code}", eerste[aspect]), naam, cel))
    return tuple(uit)


def noem_delen(cijfers: CasusCijfers, uitleg: AspectUitleg) -> list[tuple[str, str]]:
    """The parts of an aspect with what they are called: those of its list, others that were used, and none."""
    delen = {d.code: d.label for d in uitleg.deelaspecten}
    dingen: list[Bevinding | Waardering] = [*cijfers.casus.bevindingen, *cijfers.casus.waarderingen]
    for ding in dingen:
        if ding.aspect == uitleg.code and ding.deelaspect:
            delen.setdefault(ding.deelaspect, ding.deelaspect)
    return [*delen.items(), (ZONDER_DEEL, ZONDER_ONDERDEEL)]


def _maak_rij(
    nr: int, cijfers: CasusCijfers, cellen: Cellen, kolommen: Sequence[Kolom], aspecten: Sequence[AspectUitleg]
) -> Rij:
    casus = cijfers.casus
    delen = maak_deelrijen(cijfers, kolommen, aspecten) if aspecten else ()
    rij = tuple(cellen[kolom.code] for kolom in kolommen)
    return Rij(nr, casus.code, casus.titel, casus.veiligheid == "strikt", rij, delen)
