"""Draws the strips of one form as SVG: a row per story, time in months from first contact.

A group has its colour, and its word or its letter; who is not of the first four is drawn hollow. Nobody is
hatched with a question mark, missed is hatched between two firm edges, unclear is dotted, explained is an empty
frame: no difference is a colour alone. There is nothing to click and nothing to hover over.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from aspects.leerbeeld.model import GROEPEN, Deel, Groep, Keuze, Leemte, SoortDeel, Strook, Vormbeeld
from aspects.leerbeeld.woorden import (
    DAGEN_PER_MAAND, GROEPLETTERS, GROEPWOORDEN, SOORTWOORDEN, VORMWOORDEN, noem_duur,
)  # fmt: skip
from aspects.tellingen import schrijf_telling
from casus.beeld.doek import Doek, n
from casus.beeld.kleuren import Palet, Thema, kies_palet
from casus.beeld.maten import Maten, kies_maten
from casus.datums import dagen_in_woorden
from casus.perioden import Stuk
from casus.woorden import woord

KLEINSTE_BREEDTE = 480
_KLEUR: dict[Groep, str] = {
    "inwoner": "inwoner", "naaste": "inwoner", "vrijwilliger": "lijn0", "gebiedsteam": "lijn1", "gemeente": "lijn1",
    "aanbieder": "lijn2", "ketenpartner": "lijn2", "anders": "grijs",
}  # fmt: skip
_HOL = ("naaste", "gemeente", "ketenpartner", "anders")
_STAPPEN = (1, 2, 3, 6, 12, 24, 60)


@dataclass(frozen=True)
class _Vlak:
    """Where strips stand: days from 0 to ``dagen`` over px ``links`` to ``rechts``; handovers at ``x_wissel``."""

    links: float
    rechts: float
    dagen: int
    x_wissel: float

    def x(self, dag: float) -> float:
        return self.links + (self.rechts - self.links) * dag / self.dagen

    def breed(self, stuk: Stuk) -> tuple[float, float]:
        return self.x(stuk.van), self.x(stuk.tot + 1)


def teken_stroken(vorm: Vormbeeld, keuze: Keuze, *, breedte: int, thema: Thema = "licht", papier: bool = False) -> str:
    """The picture ``breedte`` px wide; its height follows from the number of strips. Needs at least one strip."""
    maten = kies_maten(max(KLEINSTE_BREEDTE, breedte), papier)
    palet = kies_palet(thema, papier)
    doek = Doek(maten, palet, f"leerbeeld|{vorm.vorm}|{maten.breedte}|{thema}", papier, None)
    vlak = _maak_vlak(maten, vorm)
    y = _teken_legenda(doek, vorm, maten.kant * 0.4)
    y = boven = _teken_as(doek, vlak, y)
    gekozen = vorm.stroken[: vorm.met_keuze]
    koppen = bool(vorm.met_keuze) and vorm.met_keuze < vorm.verhalen
    if koppen:
        # On paper nobody chose: there it is the length from which is asked.
        welk = f"van {dagen_in_woorden(keuze.vanaf)} of langer" if papier else "dat bij uw keuze past"
        y = _teken_kop(doek, f"Met een stuk zonder regie {welk}: {vorm.met_keuze}", y)
    for nummer, strook in enumerate(vorm.stroken, 1):
        if koppen and nummer == len(gekozen) + 1:
            y = _teken_kop(doek, f"Zonder zo'n stuk: {vorm.verhalen - vorm.met_keuze}", y)
        y = _teken_strook(doek, vlak, nummer, strook, keuze, y)
    _teken_raster(doek, vlak, boven, y)
    return doek.schrijf(y + maten.basis * 0.4, _noem_prent(vorm) if papier else beschrijf_prent(vorm))


def beschrijf_prent(vorm: Vormbeeld) -> str:
    """The picture in one sentence; the strips themselves stand below it as text."""
    met = schrijf_telling(vorm.met_keuze, vorm.verhalen)
    zin = f"{met.capitalize()} met een stuk zonder regie dat bij uw keuze past. Als tekst: hieronder."
    return f"{_noem_prent(vorm)} {zin}"


def _noem_prent(vorm: Vormbeeld) -> str:
    return (
        f"{VORMWOORDEN[vorm.vorm].capitalize()} in {vorm.verhalen} verhalen, elk een strook vanaf het eerste contact."
    )


def _maak_vlak(m: Maten, vorm: Vormbeeld) -> _Vlak:
    kolom = m.meet("gewisseld", m.klein) + m.basis
    langste = max(strook.lengte for strook in vorm.stroken)
    links = m.kant + m.meet("Verhaal 000", m.klein) + 14
    return _Vlak(links, m.rechts - kolom, max(60, langste), m.rechts)


def _teken_as(doek: Doek, vlak: _Vlak, y: float) -> float:
    m, p = doek.m, doek.p
    y_kop, y_maten = y + m.klein * 1.3, y + m.klein * 2.75
    doek.zet("boven", doek.tekst(vlak.links, y_kop, "Maanden na het eerste contact", kleur=p.zacht))
    doek.zet("boven", doek.tekst(vlak.x_wissel, y_kop, "Keer", kleur=p.zacht, anker="end"))
    doek.zet("boven", doek.tekst(vlak.x_wissel, y_maten, "gewisseld", kleur=p.zacht, anker="end"))
    for maand, x in _maandstrepen(doek, vlak):
        doek.zet("boven", doek.tekst(x, y_maten, str(maand), anker="start" if maand == 0 else "middle"))
    return y_maten + m.klein * 0.5


def _maandstrepen(doek: Doek, vlak: _Vlak) -> list[tuple[int, float]]:
    """Every month, every second, third, sixth, …: as many as can be read."""
    maanden = int(vlak.dagen / DAGEN_PER_MAAND)
    nodig = doek.m.meet("000") + doek.m.basis
    per_maand = vlak.x(DAGEN_PER_MAAND) - vlak.links
    stap = next((s for s in _STAPPEN if s * per_maand >= nodig), _STAPPEN[-1])
    return [(maand, vlak.x(maand * DAGEN_PER_MAAND)) for maand in range(0, maanden + 1, stap)]


def _teken_raster(doek: Doek, vlak: _Vlak, boven: float, onder: float) -> None:
    for _, x in _maandstrepen(doek, vlak):
        doek.zet(
            "raster",
            f'<line x1="{n(x)}" y1="{n(boven)}" x2="{n(x)}" y2="{n(onder)}" stroke="{doek.p.raster}"/>',
        )


def _teken_kop(doek: Doek, tekst: str, y: float) -> float:
    m = doek.m
    y += m.basis * 1.5
    doek.zet("boven", doek.tekst(m.kant, y, tekst, maat=m.basis, vet=True, halo=True))
    return y + m.basis * 0.35


def _teken_strook(doek: Doek, vlak: _Vlak, nummer: int, strook: Strook, keuze: Keuze, y: float) -> float:
    """One story: its name, its stretches, a brace over two at once, and how often it changed hands."""
    m, p = doek.m, doek.p
    ruimte = m.klein * (0.95 if strook.dubbel else 0.35)
    top, hoog = y + ruimte, m.balk * 0.92
    lijn = top + hoog / 2
    y_tekst = lijn + m.klein * 0.35
    doek.zet("boven", doek.tekst(vlak.links - 14, y_tekst, f"Verhaal {nummer}", anker="end"))
    if strook.wisselingen:
        doek.zet("boven", doek.tekst(vlak.x_wissel, y_tekst, f"{strook.wisselingen}×", anker="end"))
    doek.zet(
        "onder",
        f'<line x1="{n(vlak.links)}" y1="{n(lijn)}" x2="{n(vlak.x(strook.lengte) - 1)}" y2="{n(lijn)}" '
        f'stroke="{p.zacht}" stroke-width="1.2"/>',
    )
    for deel in strook.delen:
        _teken_deel(doek, deel, vlak.breed(deel.dagen), top, hoog)
    for leemte in strook.leemten:
        if keuze.past(leemte):
            _teken_leemte(doek, leemte, vlak.breed(leemte.dagen), top, hoog)
    for stuk in strook.dubbel:
        _teken_dubbel(doek, vlak.breed(stuk), top)
    return top + hoog + m.klein * 0.35


def _teken_deel(doek: Doek, deel: Deel, plek: tuple[float, float], y: float, hoog: float) -> None:
    x1, x2 = plek
    breed = max(2.0, x2 - x1 - 1)
    if deel.soort != "gedekt":
        doek.zet("midden", _rechthoek(x1, y, breed, hoog, *_vul_niemand(doek, deel.soort)))
        doek.zet("midden", *_merk_niemand(doek, deel.soort, x1, y, breed, hoog))
        if deel.soort == "verklaard":
            _zet_woord(doek, plek, y, hoog, (woord("duiding", deel.duiding),), doek.p.inkt)
        elif deel.soort == "onduidelijk":
            _zet_woord(doek, plek, y, hoog, ("onduidelijk wie", "onduidelijk"), doek.p.inkt, bord=True)
        return
    deelhoogte = hoog / len(deel.groepen)
    for rij, groep in enumerate(deel.groepen):
        kleur = _kleur(doek.p, groep)
        hol = groep in _HOL
        extra = f' fill-opacity="{doek.p.tint}"' if hol else ""
        begin, dik = y + rij * deelhoogte, deelhoogte - (len(deel.groepen) > 1)
        if hol:
            doek.zet("midden", _rechthoek(x1, begin, breed, dik, doek.p.grond))
        doek.zet("midden", _rechthoek(x1, begin, breed, dik, kleur, kleur if hol else "", extra))
        if deelhoogte >= doek.m.klein * 1.1:
            woorden = (GROEPWOORDEN[groep], GROEPLETTERS[groep])
            _zet_woord(doek, plek, begin, deelhoogte, woorden, doek.p.inkt if hol else doek.p.op_balk)
    if deelhoogte < doek.m.klein * 1.1:
        _zet_woord(doek, plek, y, hoog, _korte_namen(deel.groepen), doek.p.inkt, bord=True)


def _korte_namen(groepen: Sequence[Groep]) -> tuple[str, ...]:
    return (" en ".join(GROEPWOORDEN[g] for g in groepen), "+".join(GROEPLETTERS[g] for g in groepen))


def _vul_niemand(doek: Doek, soort: SoortDeel) -> tuple[str, str, str]:
    """Fill, edge and further attributes of a stretch that nobody held."""
    p = doek.p
    if soort == "verklaard":
        return p.grond, p.zacht, ' stroke-dasharray="5 3"'
    if soort == "gemist":
        return doek.arcering(p.gat, p.grond), p.gat, ""
    if soort == "onduidelijk":
        return p.grond, p.wachten, ""
    return doek.arcering(p.zacht, p.grond), p.zacht, ""


def _merk_niemand(doek: Doek, soort: SoortDeel, x: float, y: float, breed: float, hoog: float) -> list[str]:
    """What tells these stretches apart without colour: firm edges for missed, dots for unclear."""
    p = doek.p
    if soort == "gemist":
        return [_rechthoek(x, y, breed, 4, p.gat), _rechthoek(x, y + hoog - 4, breed, 4, p.gat)]
    if soort != "onduidelijk":
        return []
    punten = [
        f"M{n(x + stap)} {n(y + hoog * deel)}h0.1" for deel in (0.25, 0.75) for stap in range(5, int(breed) - 2, 9)
    ]
    lijn = f'stroke="{p.wachten}" stroke-width="4" stroke-linecap="round"'
    return [f'<path d="{"".join(punten)}" fill="none" {lijn}/>'] if punten else []


def _teken_leemte(doek: Doek, leemte: Leemte, plek: tuple[float, float], y: float, hoog: float) -> None:
    """A chosen stretch: a firm frame, and how long it was."""
    x1, x2 = plek
    duur = noem_duur(leemte.dagen.dagen)
    rand = doek.p.gat if leemte.stand == "gemist" else doek.p.inkt
    dik = ' stroke-width="2.4"' + (' stroke-dasharray="7 4"' if leemte.stand == "uitgelegd" else "")
    doek.zet("midden", _rechthoek(x1, y, max(3.0, x2 - x1 - 1), hoog, "none", rand, dik))
    if leemte.stand == "open":
        _zet_woord(doek, plek, y, hoog, (f"? {duur}", "?"), doek.p.inkt, bord=True, vet=True)
    elif leemte.stand == "gemist":
        _zet_woord(doek, plek, y, hoog, (f"gemist, {duur}", duur, "!"), doek.p.gat, bord=True, vet=True)


def _teken_dubbel(doek: Doek, plek: tuple[float, float], y: float) -> None:
    """Two at once: a brace above the strip, with its words where they fit."""
    m, p = doek.m, doek.p
    x1, x2 = plek[0], max(plek[1], plek[0] + 6)
    pad = f"M{n(x1)} {n(y - 2)}V{n(y - 6)}H{n(x2)}V{n(y - 2)}"
    doek.zet("boven", f'<path d="{pad}" fill="none" stroke="{p.inkt}" stroke-width="2.2"/>')
    midden, breed = (x1 + x2) / 2, m.meet("2", vet=True) + 6
    if breed + 6 <= x2 - x1:
        doek.zet("boven", _rechthoek(midden - breed / 2, y - m.klein * 0.95, breed, m.klein * 0.9, p.grond))
        doek.zet("boven", doek.tekst(midden, y - m.klein * 0.12, "2", anker="middle", vet=True))


def _zet_woord(
    doek: Doek, plek: tuple[float, float], y: float, hoog: float, woorden: Sequence[str], kleur: str,
    *, bord: bool = False, vet: bool = False,
) -> None:  # fmt: skip
    """The longest of these words that fits, in the middle of the stretch; on a plate where the ground is hatched."""
    m, x1, x2 = doek.m, *plek
    for tekst in woorden:
        breed = m.meet(tekst, vet=vet)
        if breed + 10 > x2 - x1:
            continue
        midden = (x1 + x2) / 2
        if bord:
            doek.zet("midden", _rechthoek(midden - breed / 2 - 3, y + 3, breed + 6, hoog - 6, doek.p.grond))
        y_tekst = y + hoog / 2 + m.klein * 0.35
        doek.zet("boven", doek.tekst(midden, y_tekst, tekst, kleur=kleur, anker="middle", vet=vet))
        return


def _rechthoek(x: float, y: float, breed: float, hoog: float, vul: str, rand: str = "", extra: str = "") -> str:
    lijn = f' stroke="{rand}"' if rand else ""
    plek = f'x="{n(x)}" y="{n(y)}" width="{n(breed)}" height="{n(hoog)}" rx="2"'
    return f'<rect {plek} fill="{vul}"{lijn}{extra}/>'


def _kleur(p: Palet, groep: Groep) -> str:
    return str(getattr(p, _KLEUR[groep]))


def _teken_legenda(doek: Doek, vorm: Vormbeeld, y: float) -> float:
    """What stands for what, only what is in the picture, over as many lines as it takes."""
    m = doek.m
    delen = [deel for strook in vorm.stroken for deel in strook.delen]
    groepen = {groep for deel in delen for groep in deel.groepen}
    soorten = {deel.soort for deel in delen}
    monsters = [(Deel(Stuk(0, 0), "gedekt", (g,)), GROEPWOORDEN[g]) for g in GROEPEN if g in groepen]
    monsters += [(Deel(Stuk(0, 0), s, (), "niet_nodig"), tekst) for s, tekst in SOORTWOORDEN.items() if s in soorten]
    hoog, blok = m.klein * 1.35, m.klein * 1.9
    x, begin = m.kant, m.kant
    for deel, tekst in monsters:
        breed = blok + 7 + m.meet(tekst)
        if x > begin and x + breed > m.rechts:
            x, y = begin, y + m.regel * 1.25
        _teken_deel(doek, deel, (x, x + blok), y, hoog)
        if deel.soort == "vraag":
            _zet_woord(doek, (x - 2, x + blok + 2), y, hoog, ("?",), doek.p.inkt, bord=True, vet=True)
        doek.zet("boven", doek.tekst(x + blok + 7, y + hoog / 2 + m.klein * 0.35, tekst))
        x += breed + m.basis * 1.3
    if any(strook.dubbel for strook in vorm.stroken):
        tekst = "twee tegelijk"
        if x > begin and x + blok + 7 + m.meet(tekst) > m.rechts:
            x, y = begin, y + m.regel * 1.25
        _teken_dubbel(doek, (x, x + blok), y + hoog * 0.8)
        doek.zet("boven", doek.tekst(x + blok + 7, y + hoog / 2 + m.klein * 0.35, tekst))
    return y + hoog + m.klein * 0.4
