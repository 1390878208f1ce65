"""Finds room for bars and their words in a lane: in the bar, beside it, else on a line below."""

from dataclasses import dataclass, field

from casus.beeld.doek import Doek
from casus.beeld.maten import kort_in
from casus.beeld.model import Baan, Blok
from casus.beeld.schaal import Schaal
from casus.beeld.teken_blok import binnenruimte, einde_met_teken
from casus.beeld.vormen import Plek, plaats_blok

RAND = 6.0
_STUKKEN = ("wachten", "na_besluit", "in_gebruik")


@dataclass
class Rij:
    """One sub-row while it is laid out: its bars, what is taken beside them, and the label lines below."""

    blokken: list[tuple[Blok, Plek]] = field(default_factory=list)
    bezet: list[tuple[float, float]] = field(default_factory=list)
    regels: list[list[tuple[float, float]]] = field(default_factory=list)


@dataclass(frozen=True)
class Label:
    """A label that found its place; ``regel`` None is in or beside the bar, else the line below."""

    tekst: str
    x: float
    binnen: bool
    regel: int | None = None
    anker: str = "start"


def verdeel_rijen(doek: Doek, baan: Baan, schaal: Schaal) -> list[Rij]:
    """The bars over sub-rows: as the picture has them, one lower where in px they would still meet."""
    rijen = [Rij() for _ in range(baan.rijen)]
    geplaatst = [(blok, plaats_blok(blok, schaal)) for blok in baan.blokken]
    for blok, plek in sorted(geplaatst, key=lambda paar: (paar[0].rij, paar[1].x1, paar[0].id)):
        nummer = blok.rij
        while blok.soort not in _STUKKEN and nummer < len(rijen):
            if all(_verdragen(doek, ander, (blok, plek), schaal) for ander in rijen[nummer].blokken):
                break
            nummer += 1
        if nummer >= len(rijen):
            rijen.append(Rij())
        rijen[nummer].blokken.append((blok, plek))
    return rijen


def _verdragen(doek: Doek, een: tuple[Blok, Plek], twee: tuple[Blok, Plek], schaal: Schaal) -> bool:
    """Whether two bars can share a row: only their soft ends may cross, never a core or a mark."""
    (voor, a), (na, b) = (een, twee) if een[1].x1 <= twee[1].x1 else (twee, een)
    speling = 3 + schaal.per_dag
    a_eind, b_begin = (a.k2, b.k1) if _is_zacht(voor, a) and _is_zacht(na, b) else (a.x2, b.x1)
    merk = einde_met_teken(doek, voor, a)
    return b.x1 >= a_eind - speling and b_begin >= a.x2 - speling and (merk == a.x2 or b.x1 >= merk)


def _is_zacht(blok: Blok, plek: Plek) -> bool:
    vol = blok.soort in ("inzet", "houder") and not blok.hol and not blok.andere_lezing
    return vol and plek.k1 <= plek.k2


def kies_onder(blok: Blok) -> int:
    """Which of its texts a bar takes on a line below: waiting its whole, a holder and support their shortest."""
    return -1 if blok.soort in ("houder", "inzet") else 0


def zoek_in_balk(doek: Doek, blok: Blok, plek: Plek, binnen_bezet: list[tuple[float, float]]) -> Label | None:
    """The longest of its texts that fits in the bar, clear of marks that stand in it."""
    k1, k2 = binnenruimte(doek, blok, plek)
    for a, b in binnen_bezet:
        if a < k2 and b > k1:
            k1, k2 = (k1, min(k2, a)) if a - k1 >= k2 - b else (max(k1, b), k2)
    for tekst in blok.teksten:
        breed = doek.m.meet(tekst, vet=is_vet(blok))
        if breed <= k2 - k1:
            return Label(tekst, (k1 + k2 - breed) / 2 if _in_midden(blok) else k1, binnen=True)
    return None


def zoek_naast(doek: Doek, rij: Rij, blok: Blok, plek: Plek, schaal: Schaal) -> Label | None:
    """Behind the bar where that is free, else before it."""
    for tekst in blok.teksten:
        breed = doek.m.meet(tekst, vet=is_vet(blok))
        na, voor = einde_met_teken(doek, blok, plek) + RAND, plek.x1 - RAND
        if is_vrij(rij, na + 1, na + breed, schaal, doek):
            rij.bezet.append((na - 1, na + breed + 10))
            return Label(tekst, na, binnen=False)
        if is_vrij(rij, voor - breed, voor - 1, schaal, doek):
            rij.bezet.append((voor - breed - 10, voor))
            return Label(tekst, voor, binnen=False, anker="end")
    return None


def _in_midden(blok: Blok) -> bool:
    return blok.soort in ("gemist", "niemand", "onduidelijk", "gat", "verklaard", "wachten", "na_besluit")


def is_vet(blok: Blok) -> bool:
    """True for the bars whose words are bold: a gap that people called so, and waiting."""
    return blok.soort in ("gemist", "wachten", "na_besluit")


def is_vrij(rij: Rij, x1: float, x2: float, schaal: Schaal, doek: Doek) -> bool:
    """True where nothing stands yet between ``x1`` and ``x2`` (px) in this row, and it fits the picture."""
    binnen = x1 >= schaal.links and x2 <= schaal.rechts + doek.m.kant * 0.6
    return binnen and all(x2 <= a or x1 >= b for a, b in rij.bezet)


def zoek_onder(doek: Doek, rij: Rij, tekst: str, x: float, schaal: Schaal) -> Label:
    """On the first line below with room; shifted left at the right edge, cut only where a line is too short."""
    tekst = kort_in(tekst, schaal.rechts - schaal.links, doek.m.klein, ruim=doek.m.ruim)
    breed = doek.m.meet(tekst)
    x = max(schaal.links, min(x, schaal.rechts - breed))
    for nummer, bezet in enumerate(rij.regels):
        if all(x + breed + 12 <= a or x >= b + 12 for a, b in bezet):
            bezet.append((x, x + breed))
            return Label(tekst, x, binnen=False, regel=nummer)
    rij.regels.append([(x, x + breed)])
    return Label(tekst, x, binnen=False, regel=len(rij.regels) - 1)
