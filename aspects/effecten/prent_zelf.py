"""Draws self-reliance before and after as SVG: a row per life domain, from the begin to the end on five levels.

The begin is an open ring, the end a filled disc with an arrow towards it; each story is a small dot, its begin above
the line, its end below. Nothing is told by colour alone, and there is nothing to click.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from aspects.effecten.woorden import tel_kanten
from aspects.effecten.zelfredzaamheid import Domeineffect
from aspects.zelfscore import NIVEAUWOORDEN
from casus.beeld.doek import Doek, n
from casus.beeld.kleuren import Thema, kies_palet
from casus.beeld.maten import breek, kies_maten
from casus.beeld.woorden import maak_hoofdletter
from casus.getallen import schrijf_getal
from casus.woorden import woord

KLEINSTE_BREEDTE = 480
_STIP, _TUSSEN = 3.2, 9.0


@dataclass(frozen=True)
class _Vlak:
    """Where the levels stand: 1 at ``links``, 5 at ``rechts``; the counts begin at ``x_tel``."""

    links: float
    rechts: float
    x_tel: float

    def x(self, stand: Fraction | int) -> float:
        return self.links + (self.rechts - self.links) * float(stand - 1) / 4

    @property
    def stap(self) -> float:
        return (self.rechts - self.links) / 4


def teken_zelfredzaamheid(effecten: Sequence[Domeineffect], *, breedte: int, thema: Thema = "licht") -> str:
    """The picture ``breedte`` px wide; its height follows from the number of life domains."""
    maten = kies_maten(max(KLEINSTE_BREEDTE, breedte), False, [_noem(e) for e in effecten])
    doek = Doek(maten, kies_palet(thema, False), f"zelf|{maten.breedte}|{thema}", False, None)
    teksten = [regel for effect in effecten for regel in _tel(effect)]
    kolom = min(max((maten.meet(tekst) for tekst in teksten), default=0) + maten.basis, maten.breedte * 0.3)
    vlak = _Vlak(maten.links + maten.basis * 2, maten.rechts - kolom - maten.basis * 2.4, maten.rechts - kolom)
    y = _teken_legenda(doek, maten.kant * 0.4)
    y = boven = _teken_as(doek, vlak, y)
    for effect in effecten:
        y = _teken_rij(doek, vlak, effect, y)
    for stand in NIVEAUWOORDEN:
        x = n(vlak.x(stand))
        doek.zet("raster", f'<line x1="{x}" y1="{n(boven)}" x2="{x}" y2="{n(y)}" stroke="{doek.p.raster}"/>')
    return doek.schrijf(y + maten.basis * 0.3, beschrijf_zelf(effecten))


def beschrijf_zelf(effecten: Sequence[Domeineffect]) -> str:
    """The picture in one sentence; what stands in it is below it as text and as a table."""
    gebieden = "1 levensgebied" if len(effecten) == 1 else f"{len(effecten)} levensgebieden"
    return f"Zelfredzaamheid aan het begin en aan het eind, op {gebieden}. Als tekst en als tabel: hieronder."


def _noem(effect: Domeineffect) -> str:
    return maak_hoofdletter(woord("levensdomein", effect.domein))


def _tel(effect: Domeineffect) -> tuple[str, str]:
    aantal = len(effect.verhalen)
    return ("1 verhaal" if aantal == 1 else f"{aantal} verhalen"), tel_kanten(effect)


def _teken_legenda(doek: Doek, y: float) -> float:
    m, p = doek.m, doek.p
    y += m.klein * 1.2
    x, hoog = m.kant + 9, y - m.klein * 0.35
    for vorm, tekst in (("begin", "begin, de middelste"), ("eind", "eind, de middelste"), ("stip", "elk verhaal")):
        breed = 24 + m.meet(tekst) + m.basis * 1.3
        if x > m.kant + 9 and x + breed > m.rechts:
            x, y = m.kant + 9, y + m.regel * 1.25
            hoog = y - m.klein * 0.35
        if vorm == "stip":
            doek.zet("boven", _stip(doek, x - 4, hoog, True), _stip(doek, x + 5, hoog, False))
        else:
            doek.zet("boven", _ring(doek, x, hoog) if vorm == "begin" else _schijf(doek, x, hoog))
        doek.zet("boven", doek.tekst(x + 16, y, tekst, kleur=p.zacht))
        x += breed
    return y + m.klein * 0.6


def _teken_as(doek: Doek, vlak: _Vlak, y: float) -> float:
    """The five levels; their words above the lines where there is room, else as one sentence."""
    m, p = doek.m, doek.p
    langste = max(m.meet(deel) for naam in NIVEAUWOORDEN.values() for deel in naam.split())
    if vlak.stap < langste + 8:
        zin = " · ".join(f"{stand} {naam}" for stand, naam in NIVEAUWOORDEN.items())
        for regel in breek(zin, m.rechts - m.kant, m.klein, 4, ruim=m.ruim):
            y += m.regel
            doek.zet("boven", doek.tekst(m.kant, y, regel, kleur=p.zacht))
        regels = 0
    else:
        regels = 2
    y += m.basis * 1.4
    for stand, naam in NIVEAUWOORDEN.items():
        doek.zet("boven", doek.tekst(vlak.x(stand), y, str(stand), maat=m.basis, anker="middle", vet=True))
        for k, regel in enumerate(breek(naam, vlak.stap - 6, m.klein, 2, ruim=m.ruim) if regels else ()):
            doek.zet("boven", doek.tekst(vlak.x(stand), y + (k + 1) * m.regel, regel, kleur=p.zacht, anker="middle"))
    return y + regels * m.regel + m.klein * 0.6


def _teken_rij(doek: Doek, vlak: _Vlak, effect: Domeineffect, y: float) -> float:
    """One life domain: its name, begin and end on a line, the stories around it, and the counts."""
    m, p = doek.m, doek.p
    hoog = m.basis * 3.9
    midden = y + hoog / 2
    namen = breek(_noem(effect), m.links - 14 - m.kant, m.basis, 2, ruim=m.ruim)
    for k, regel in enumerate(namen):
        y_naam = midden + m.basis * 0.35 + (k - (len(namen) - 1) / 2) * m.basis * 1.2
        doek.zet("boven", doek.tekst(m.links - 14, y_naam, regel, maat=m.basis, anker="end"))
    doek.zet("raster", _lijn(m.kant, y, m.rechts, y, p.scheiding))
    if effect.begin is None or effect.eind is None:
        tekst = "nog in geen verhaal een begin én een eind"
        doek.zet("boven", doek.tekst(vlak.links, midden + m.klein * 0.35, tekst, kleur=p.zacht))
        return y + hoog
    doek.zet("onder", _lijn(vlak.links, midden, vlak.rechts, midden, p.scheiding))
    _teken_stippen(doek, vlak, (v.begin for v in effect.verhalen), midden - m.basis * 1.25, True)
    _teken_stippen(doek, vlak, (v.eind for v in effect.verhalen), midden + m.basis * 1.25, False)
    _teken_stap(doek, vlak, effect.begin, effect.eind, midden)
    for k, regel in enumerate(_tel(effect)):
        regels = breek(regel, m.rechts - vlak.x_tel, m.klein, 1, ruim=m.ruim)
        y_tel = midden + m.klein * 0.35 + (k - 0.5) * m.regel
        doek.zet("boven", doek.tekst(vlak.x_tel, y_tel, regels[0] if regels else "", kleur=p.zacht if k else None))
    return y + hoog


def _teken_stippen(doek: Doek, vlak: _Vlak, standen: Iterable[Fraction], y: float, open_: bool) -> None:
    """Each story a dot at its level; where they do not fit beside each other their number stands beside one."""
    for stand, aantal in sorted(Counter(standen).items()):
        x = vlak.x(stand)
        past = aantal * _TUSSEN <= vlak.stap / 2
        for k in range(aantal if past else 1):
            opzij = (k - (aantal - 1) / 2) * _TUSSEN if past else -_TUSSEN
            doek.zet("midden", _stip(doek, x + opzij, y, open_))
        if not past:
            doek.zet("boven", doek.tekst(x - 1, y + doek.m.klein * 0.35, f"× {aantal}"))


def _teken_stap(doek: Doek, vlak: _Vlak, begin: Fraction, eind: Fraction, y: float) -> None:
    """From the median begin to the median end, each with its number on the side that is free."""
    m, p = doek.m, doek.p
    x1, x2 = vlak.x(begin), vlak.x(eind)
    kant = 1 if x2 >= x1 else -1
    if abs(x2 - x1) > 20:
        punt = x2 - kant * 9
        doek.zet("midden", _lijn(x1, y, punt - kant * 6, y, p.lijn1, 3))
        pad = f"M{n(punt)} {n(y)}L{n(punt - kant * 10)} {n(y - 6)}V{n(y + 6)}Z"
        doek.zet("midden", f'<path d="{pad}" fill="{p.lijn1}"/>')
    doek.zet("boven", _ring(doek, x1, y))
    if begin == eind:
        doek.zet("boven", f'<circle cx="{n(x2)}" cy="{n(y)}" r="4.5" fill="{p.lijn1}"/>')
        doek.zet("boven", doek.tekst(x1 + 15, y + m.klein * 0.35, schrijf_getal(begin), vet=True, halo=True))
        return
    doek.zet("boven", _schijf(doek, x2, y))
    for x, stand, zij in ((x1, begin, -kant), (x2, eind, kant)):
        anker = "start" if zij > 0 else "end"
        y_tekst = y + m.klein * 0.35
        doek.zet("boven", doek.tekst(x + zij * 14, y_tekst, schrijf_getal(stand), anker=anker, vet=True, halo=True))


def _ring(doek: Doek, x: float, y: float) -> str:
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="8" fill="{doek.p.grond}" stroke="{doek.p.inkt}" stroke-width="2.4"/>'


def _schijf(doek: Doek, x: float, y: float) -> str:
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="8.5" fill="{doek.p.lijn1}"/>'


def _stip(doek: Doek, x: float, y: float, open_: bool) -> str:
    vul = f'fill="{doek.p.grond}" stroke="{doek.p.inkt}" stroke-width="1.3"' if open_ else f'fill="{doek.p.lijn1}"'
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{_STIP}" {vul}/>'


def _lijn(x1: float, y1: float, x2: float, y2: float, kleur: str, dik: float = 1) -> str:
    plek = f'x1="{n(x1)}" y1="{n(y1)}" x2="{n(x2)}" y2="{n(y2)}"'
    return f'<line {plek} stroke="{kleur}" stroke-width="{n(dik)}"/>'
