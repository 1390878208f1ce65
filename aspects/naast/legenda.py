"""What stands for what in the matrix: only what is in the picture, in words beside a sample."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from aspects.naast.cellen import Cel, Gezegde
from aspects.naast.matrix import Matrix
from aspects.naast.vormen import teken_cel, teken_merk
from aspects.naast.woorden import (
    GEZEGD,
    NIET_GENOEMD,
    NIET_INGEVULD,
    NIETS_GEZEGD,
    RICHTINGWOORDEN,
    STAATWOORDEN,
    STEMMEN,
)
from casus.beeld.doek import Doek
from casus.model import Bevinding

_UITLEG = (
    "In een vak staat wat er gezegd is. Boven de streep: het hielp. Eronder: het werkte tegen. Erop: allebei.",
    "Het getal is hoeveel bevindingen; zonder getal is het er één. Daarna wie het zeiden. Achter ! staat een idee.",
)
_LEEG = Cel("", None, GEZEGD, None, (), (), 2, None, (), 0)

_Monster = tuple[float, Callable[[float, float], list[str]], str]


def teken_legenda(doek: Doek, matrix: Matrix, y: float, hoog: float) -> float:
    """The samples over as many lines as it takes; gives where it ends."""
    m = doek.m
    for zin in _UITLEG:
        for regel in _breek_zin(doek, zin):
            doek.zet("boven", doek.tekst(m.kant, y + m.klein, regel, kleur=doek.p.zacht))
            y += m.regel
    x, y = m.kant, y + m.klein * 0.6
    for breed, teken, tekst in _maak_monsters(doek, matrix, hoog):
        nodig = breed + 7 + m.meet(tekst)
        if x > m.kant and x + nodig > m.rechts:
            x, y = m.kant, y + hoog + 4
        doek.zet("midden", *teken(x, y))
        doek.zet("boven", doek.tekst(x + breed + 7, y + hoog / 2 + m.klein * 0.35, tekst))
        x += nodig + m.basis * 1.2
    return y + hoog + m.basis


def _breek_zin(doek: Doek, zin: str) -> list[str]:
    regels, regel = [], ""
    for woord in zin.split():
        langer = f"{regel} {woord}".strip()
        if regel and doek.m.meet(langer) > doek.m.rechts - doek.m.kant:
            regels.append(regel)
            langer = woord
        regel = langer
    return [*regels, regel]


def _maak_monsters(doek: Doek, matrix: Matrix, hoog: float) -> Iterator[_Monster]:
    cellen = [cel for rij in matrix.rijen for cel in (*rij.cellen, *(deel.cel for deel in rij.delen))]
    stemmen = {stem for cel in cellen for g in cel.gezegd for stem in g.stemmen}
    for stem, woord in STEMMEN.items():
        if stem in stemmen:
            yield 14, _als_merk(doek, stem, hoog), woord
    richtingen = {cel.richting for cel in cellen}
    monster = Gezegde(Bevinding.model_construct(werking="hielp"), (NIET_GENOEMD,))
    vol = replace(_LEEG, gezegd=(monster,))
    for richting, woord in RICHTINGWOORDEN.items():
        if richting in richtingen:
            yield 30, _als_cel(doek, replace(vol, richting=richting, gezegd=()), 30, hoog), woord
    staten = {cel.staat for cel in cellen}
    for staat, woord in STAATWOORDEN.items():
        if staat in staten and staat != GEZEGD:
            breed = 30.0 if staat in (NIET_INGEVULD, NIETS_GEZEGD) else 66.0
            yield breed, _als_cel(doek, replace(_LEEG, staat=staat), breed, hoog), woord


def _als_merk(doek: Doek, stem: str, hoog: float) -> Callable[[float, float], list[str]]:
    return lambda x, y: [teken_merk(doek.p, stem, x + 7, y + hoog / 2, 6)]


def _als_cel(doek: Doek, cel: Cel, breed: float, hoog: float) -> Callable[[float, float], list[str]]:
    return lambda x, y: teken_cel(doek, cel, x, y + 3, breed, hoog - 6)
