"""Draws the matrix as SVG: a row per story, a column per aspect, and under it in how many stories it points which way.

A cell, a row, a heading and a number of the foot can be chosen. Source: the sketch of the matrix, with its
bevindingen; the palette of the product.
"""

from dataclasses import dataclass
from math import cos, radians, sin
from xml.sax.saxutils import quoteattr

from aspects.naast.legenda import teken_legenda
from aspects.naast.matrix import GEEN_RICHTING, VOETREGELS, Deelrij, Matrix, Rij, Voet
from aspects.naast.vertellen import (
    VOETTEKENS,
    VOETWOORDEN,
    noem_verhaal,
    vertel_cel,
    vertel_matrix,
    vertel_plek,
    vertel_scores,
)
from aspects.naast.vormen import kies_kleur, teken_cel
from aspects.tellingen import schrijf_telling
from aspects.waardering import RICHTINGEN, UITEENLOPEND
from casus.beeld.doek import Doek, maak_schoon, n
from casus.beeld.kleuren import Thema, kies_palet
from casus.beeld.maten import Maten, breek, kies_maten, kort_in

KLEINSTE_BREEDTE = 480
_HELLING = 38.0
_TUSSEN = 5.0
_LANGSTE_KOP = 230.0
_SMALST, _VEEL = 56.0, 9
"""The narrowest column, in px: a sign, a number and three marks."""


@dataclass(frozen=True)
class _Vlak:
    """Where things stand: the names of the stories left of ``links``, then ``kolommen``, each ``stap`` wide."""

    links: float
    stap: float
    hoog: float
    kolommen: range

    def x(self, kolom: int) -> float:
        return self.links + (kolom - self.kolommen.start) * self.stap

    @property
    def breed(self) -> float:
        return self.stap - _TUSSEN

    @property
    def rij(self) -> float:
        return self.hoog + _TUSSEN


def teken_matrix(matrix: Matrix, *, breedte: int, thema: Thema = "licht", koppen: bool = True) -> str:
    """The picture ``breedte`` px wide; its height follows from the stories. ``koppen``: headings can be chosen.

    Where the columns would become too narrow to read, they stand in blocks below each other.
    """
    maten = kies_maten(max(KLEINSTE_BREEDTE, breedte), False)
    merk = f"naast|{maten.breedte}|{thema}|{matrix.bladzijde}|{matrix.aantal}|{len(matrix.kolommen)}"
    doek = Doek(maten, kies_palet(thema, False), merk, False, None)
    y, hoog = 0.0, 0.0
    for vlak in _verdeel(maten, matrix):
        hoog = vlak.hoog
        y = _teken_koppen(doek, vlak, matrix, koppen, y)
        for rij in matrix.rijen:
            y = _teken_rij(doek, vlak, matrix, rij, koppen, y)
        y = _teken_voet(doek, vlak, matrix, y) + maten.basis
    y = teken_legenda(doek, matrix, y + maten.basis * 0.4, hoog)
    return doek.schrijf(y, vertel_matrix(matrix))


def _verdeel(m: Maten, matrix: Matrix) -> list[_Vlak]:
    """The blocks: one where all columns have room, else as even as can be."""
    nodig = max((m.meet(f"{rij.code} {rij.titel}", m.klein) for rij in matrix.rijen), default=0) + 40
    aantal = len(matrix.kolommen)
    deel = 0.2 if aantal > _VEEL else 0.34
    namen = max(min(nodig, m.breedte * deel), m.meet("minder dan twee scores", m.klein) + 22)
    ruimte = m.rechts - m.kant - namen
    if matrix.kolommen:  # room for the last slanted heading
        kop = min(m.meet(matrix.kolommen[-1].kop, m.klein, vet=True), _LANGSTE_KOP)
        ruimte -= max(0.0, min(kop * cos(radians(_HELLING)) - m.kant - _SMALST / 2, 70.0))
    blokken = max(1, -(-aantal // max(1, int(ruimte / _SMALST))))
    per_blok = -(-aantal // blokken) if aantal else 0
    stap = ruimte / max(6 if blokken == 1 else 1, per_blok)
    hoog = max(40.0, m.basis * 2.55)  # two lines of a title; marks above, on and below the line
    return [
        _Vlak(m.kant + namen, stap, hoog, range(begin, min(begin + per_blok, aantal)))
        for begin in range(0, aantal, max(1, per_blok))
    ]


def _teken_koppen(doek: Doek, vlak: _Vlak, matrix: Matrix, kiesbaar: bool, y: float) -> float:
    """The names of the columns, slanted; the part of an aspect on a line of its own."""
    m, hoek = doek.m, radians(_HELLING)
    regels = {nummer: matrix.kolommen[nummer].kop.split(": ", 1) for nummer in vlak.kolommen}
    langst = max((m.meet(regel, m.klein, vet=True) for delen in regels.values() for regel in delen), default=0)
    y += min(langst, _LANGSTE_KOP) * sin(hoek) + m.klein * 1.2 + m.basis * 0.6
    for nummer, delen in regels.items():
        kolom, x = matrix.kolommen[nummer], vlak.x(nummer) + vlak.breed * 0.42
        ruimte = min(_LANGSTE_KOP, (m.breedte - x) / cos(hoek) - 4)
        tekst = [
            doek.tekst(
                0, (rij - len(delen) + 1) * m.klein * 1.12, kort_in(deel, ruimte, m.klein, vet=not rij),
                vet=not rij, kleur=doek.p.inkt if not rij else doek.p.zacht,
            )
            for rij, deel in enumerate(delen)
        ]  # fmt: skip
        draai = f'transform="translate({n(x)} {n(y - 4)}) rotate({n(-_HELLING)})"'
        if not kiesbaar:
            doek.zet("boven", f"<g {draai}>{''.join(tekst)}</g>")
            continue
        diep = min(vlak.stap * sin(hoek), m.klein * 1.3 * max(len(delen), 1.4))
        raak = f'<rect x="-4" y="{n(m.klein * 0.4 - diep)}" width="{n(ruimte + 8)}" height="{n(diep)}"'
        groep = f'<g data-lijst="kolom" data-item={quoteattr(kolom.aspect)} role="button" tabindex="-1"'
        naam = quoteattr(maak_schoon(f"{kolom.naam}: open dit aspect over alle verhalen"))
        doek.zet("onder", f'{groep} aria-label={naam} {draai}>{"".join(tekst)}{raak} fill="transparent"/></g>')
    return y + _TUSSEN


def _teken_rij(doek: Doek, vlak: _Vlak, matrix: Matrix, rij: Rij, kiesbaar: bool, y: float) -> float:
    p, onder = doek.p, y + vlak.hoog
    _teken_naam(doek, vlak, rij, y, "" if kiesbaar else matrix.kolommen[0].aspect)
    for nummer in vlak.kolommen:
        kolom, cel, x = matrix.kolommen[nummer], rij.cellen[nummer], vlak.x(nummer)
        vormen = teken_cel(doek, cel, x, y, vlak.breed, vlak.hoog)
        zin = vertel_plek(rij, kolom, cel)
        doek.zet_groep("midden", "cel", f"{rij.nr}.{kolom.code}", zin, vormen, (x, y, vlak.breed, vlak.hoog))
    lijn = f'<line x1="{n(doek.m.kant)}" x2="{n(doek.m.rechts)}" stroke="{p.raster}"'
    y = onder + _TUSSEN
    delen = [deel for deel in rij.delen if deel.kolom in vlak.kolommen]
    if delen:
        boven = y
        for deel in delen:
            y = _teken_deelrij(doek, vlak, matrix, rij, deel, y)
        plek = f'x="{n(doek.m.kant)}" y="{n(boven)}" height="{n(y - boven)}" width="{n(doek.m.rechts - doek.m.kant)}"'
        doek.zet("raster", f'<rect {plek} rx="6" fill="{p.raster}" fill-opacity="0.5"/>')
        y += _TUSSEN
    doek.zet("raster", f'{lijn} y1="{n(y - _TUSSEN / 2)}" y2="{n(y - _TUSSEN / 2)}"/>')
    return y


def _teken_naam(doek: Doek, vlak: _Vlak, rij: Rij, y: float, aspect: str) -> None:
    """Code and title of a story, with the word where safety is strict; a triangle says whether it is unfolded.

    With ``aspect`` there is nothing to unfold: the name opens the cell of that aspect.
    """
    m, p = doek.m, doek.p
    lijn, x = y + vlak.hoog / 2 + m.klein * 0.35, m.kant + 14
    hoek, h = (m.kant + 1, y + vlak.hoog / 2), 4.5
    pad = f"M{n(hoek[0])} {n(hoek[1] - h / 2)}h{n(2 * h)}l{n(-h)} {n(h * 1.3)}z" if rij.delen else (
        f"M{n(hoek[0])} {n(hoek[1] - h)}v{n(2 * h)}l{n(h * 1.3)} {n(-h)}z"
    )  # fmt: skip
    vormen = [f'<path d="{pad}" fill="{p.zacht}"/>', doek.tekst(x, lijn, rij.code, kleur=p.zacht)]
    einde, x = vlak.links - 8, x + m.meet(rij.code) + 8
    if rij.strikt:
        vormen.append(doek.tekst(einde, lijn, "strikt", anker="end", vet=True))
        einde -= m.meet("strikt", vet=True) + 8
    vet = bool(rij.delen)
    regels = breek(rij.titel, einde - x, m.klein, 2, vet)
    lijn -= (len(regels) - 1) * m.klein * 0.58
    vormen += [doek.tekst(x, lijn + nr * m.klein * 1.16, regel, vet=vet) for nr, regel in enumerate(regels)]
    doen = "open" if aspect else "klap de onderdelen dicht" if rij.delen else "klap de onderdelen open"
    lijst, item = ("cel", f"{rij.nr}.{aspect}") if aspect else ("rij", str(rij.nr))
    doek.zet_groep(
        "midden",
        lijst,
        item,
        f"{noem_verhaal(rij)}: {doen}",
        vormen if not aspect else vormen[1:],
        (m.kant, y, vlak.links - m.kant - 8, vlak.hoog),
    )


def _teken_deelrij(doek: Doek, vlak: _Vlak, matrix: Matrix, rij: Rij, deel: Deelrij, y: float) -> float:
    """One part: its name, its cell under its aspect, and what was said of it where there is room beside."""
    m, x = doek.m, vlak.x(deel.kolom)
    kolom, lijn = matrix.kolommen[deel.kolom], y + vlak.hoog / 2 + m.klein * 0.35
    naam = kort_in(deel.naam, vlak.links - m.kant - 36, m.klein)
    vormen = [doek.tekst(m.kant + 24, lijn, naam), *teken_cel(doek, deel.cel, x, y, vlak.breed, vlak.hoog)]
    kop = kolom.kop.split(": ")[0]
    zin = " · ".join(g.bevinding.tekst for g in deel.cel.gezegd) or vertel_scores(deel.cel)
    rechts, links = m.rechts - x - vlak.stap - 8, x - vlak.links - 8
    plek, anker = (x + vlak.stap + 4, "start") if rechts >= links else (x - 10, "end")
    tekst = kort_in(f"{kop}: {zin}", max(rechts, links), m.klein)
    vormen.append(doek.tekst(plek, lijn, tekst, kleur=doek.p.zacht, anker=anker))
    omschrijving = f"{rij.code}, {kop}, {deel.naam}: {vertel_cel(deel.cel)}"
    vak = (m.kant + 20, y, m.rechts - m.kant - 20, vlak.hoog)
    item = f"{rij.nr}.{deel.cel.aspect}.{deel.cel.deel}"
    doek.zet_groep("midden", "cel", item, omschrijving, vormen, vak)
    return y + vlak.rij


def _teken_voet(doek: Doek, vlak: _Vlak, matrix: Matrix, y: float) -> float:
    """In how many of the chosen stories: a bar per column, and its numbers, each to open."""
    m = doek.m
    y += m.basis * 1.3
    doek.zet("boven", doek.tekst(m.kant, y, "In hoeveel verhalen", maat=m.basis, vet=True))
    hoog = m.basis * 0.75
    for nummer in vlak.kolommen:
        _teken_balk(doek, matrix.voet[nummer], matrix.aantal, vlak.x(nummer), y - hoog, vlak.breed, hoog)
    for regel in VOETREGELS:
        y += m.regel * 1.2
        doek.zet("boven", doek.tekst(m.kant, y, VOETTEKENS[regel], vet=True))
        doek.zet("boven", doek.tekst(m.kant + 18, y, VOETWOORDEN[regel]))
        for nummer in vlak.kolommen:
            _teken_getal(doek, vlak, matrix.voet[nummer], regel, nummer, y, matrix.aantal)
    return y


def _teken_getal(doek: Doek, vlak: _Vlak, voet: Voet, regel: str, nummer: int, y: float, van: int) -> None:
    m, aantal = doek.m, voet.aantal(regel)
    midden = vlak.x(nummer) + vlak.breed / 2
    if not aantal:
        doek.zet("boven", doek.tekst(midden, y, "0", kleur=doek.p.zacht, anker="middle"))
        return
    zin = f"{voet.kolom.naam}, {VOETWOORDEN[regel]}: {schrijf_telling(aantal, van)}. Open deze verhalen"
    streep = m.meet(str(aantal), vet=True) / 2
    vormen = [
        doek.tekst(midden, y, str(aantal), anker="middle", vet=True),
        f'<line x1="{n(midden - streep)}" x2="{n(midden + streep)}" y1="{n(y + 3)}" y2="{n(y + 3)}" '
        f'stroke="{doek.p.zacht}"/>',
    ]
    vak = (vlak.x(nummer), y - m.klein, vlak.breed, m.regel * 1.15)
    doek.zet_groep("boven", "telling", f"{voet.kolom.code}:{regel}", zin, vormen, vak)


def _teken_balk(doek: Doek, voet: Voet, van: int, x: float, y: float, breed: float, hoog: float) -> None:
    """The directions beside each other; hatched where people see it differently, empty where there is no direction."""
    plek, p = x, doek.p
    for richting in RICHTINGEN:
        deel = breed * voet.aantal(richting) / van if van else 0
        if not deel:
            continue
        vul = doek.arcering(p.inkt, p.grond) if richting == UITEENLOPEND else kies_kleur(p, richting)
        doek.zet("midden", f'<rect x="{n(plek)}" y="{n(y)}" width="{n(deel)}" height="{n(hoog)}" fill="{vul}"/>')
        plek += deel
    if voet.aantal(GEEN_RICHTING) or not van:
        rand = f'fill="none" stroke="{p.zacht}" stroke-width="0.8"'
        maat = f'width="{n(x + breed - plek)}" height="{n(hoog - 0.8)}"'
        doek.zet("midden", f'<rect x="{n(plek)}" y="{n(y + 0.4)}" {maat} {rand}/>')
