"""Draws the costs per payer as SVG: two bars each, what happened filled, what would have happened hollow and dashed.

Every bar has its amount behind it, rounded to € 100. There is nothing to click.
"""

from collections.abc import Sequence
from decimal import Decimal

from aspects.effecten.kosten import Betaler
from aspects.kosten.verschilwoorden import schrijf_rond
from casus.beeld.doek import Doek, n
from casus.beeld.kleuren import Thema, kies_palet
from casus.beeld.maten import breek, kies_maten
from casus.beeld.woorden import maak_hoofdletter
from casus.woorden import woord

KLEINSTE_BREEDTE = 480
NIETS = "geen"


def teken_betalers(
    betalers: Sequence[Betaler], koppen: tuple[str, str], *, breedte: int, thema: Thema = "licht"
) -> str:
    """The picture ``breedte`` px wide; ``koppen`` are the names of both bars, with what holds them back."""
    maten = kies_maten(max(KLEINSTE_BREEDTE, breedte), False, [_noem(b) for b in betalers])
    doek = Doek(maten, kies_palet(thema, False), f"betalers|{maten.breedte}|{thema}", False, None)
    hoogste = max((bedrag for b in betalers for bedrag in (b.interventie, b.referentie) if bedrag), default=Decimal(1))
    bedragen = [_zeg(bedrag) for b in betalers for bedrag in (b.interventie, b.referentie)]
    ruimte = maten.rechts - maten.links - 12 - max((maten.meet(tekst) for tekst in bedragen), default=0)
    y = _teken_legenda(doek, koppen, maten.kant * 0.4)
    for betaler in betalers:
        y = _teken_betaler(doek, betaler, float(ruimte) / float(hoogste), y)
    return doek.schrijf(y + maten.basis * 0.3, beschrijf_betalers(betalers))


def beschrijf_betalers(betalers: Sequence[Betaler]) -> str:
    """The picture in one sentence; the amounts stand below it as a table."""
    wie = "1 betaler" if len(betalers) == 1 else f"{len(betalers)} betalers"
    return f"Per betaler twee balken: wat er gebeurde, en wat anders zou zijn gegaan. {wie}. Als tabel: hieronder."


def _noem(betaler: Betaler) -> str:
    return maak_hoofdletter(woord("financier", betaler.financier))


def _zeg(bedrag: Decimal | None) -> str:
    return NIETS if bedrag is None else schrijf_rond(bedrag)


def _teken_legenda(doek: Doek, koppen: tuple[str, str], y: float) -> float:
    m = doek.m
    x, y = m.kant, y + m.klein * 1.2
    for nummer, kop in enumerate(koppen):
        breed = m.klein * 2.2 + 8 + m.meet(kop)
        if x > m.kant and x + breed > m.rechts:
            x, y = m.kant, y + m.regel * 1.25
        doek.zet("midden", _balk(doek, x, y - m.klein * 0.8, m.klein * 2.2, m.klein * 0.9, nummer == 1))
        doek.zet("boven", doek.tekst(x + m.klein * 2.2 + 8, y, kop))
        x += breed + m.basis * 1.6
    return y + m.klein * 0.8


def _teken_betaler(doek: Doek, betaler: Betaler, per_euro: float, y: float) -> float:
    m, p = doek.m, doek.p
    balk, lucht = m.klein * 1.25, m.klein * 0.45
    hoog = 2 * balk + 3 * lucht
    doek.zet("raster", f'<line x1="{n(m.kant)}" y1="{n(y)}" x2="{n(m.rechts)}" y2="{n(y)}" stroke="{p.scheiding}"/>')
    regels = breek(_noem(betaler), m.links - 14 - m.kant, m.basis, 2, ruim=m.ruim)
    for k, regel in enumerate(regels):
        y_naam = y + hoog / 2 + m.basis * 0.35 + (k - (len(regels) - 1) / 2) * m.basis * 1.2
        doek.zet("boven", doek.tekst(m.links - 14, y_naam, regel, maat=m.basis, anker="end"))
    for nummer, bedrag in enumerate((betaler.interventie, betaler.referentie)):
        top = y + lucht + nummer * (balk + lucht * 0.6)
        breed = max(2.0, float(bedrag) * per_euro) if bedrag else 0.0
        if breed:
            doek.zet("midden", _balk(doek, m.links, top, breed, balk, nummer == 1))
        x, kleur = m.links + breed + 8, None if bedrag is not None else p.zacht
        doek.zet("boven", doek.tekst(x, top + balk / 2 + m.klein * 0.35, _zeg(bedrag), kleur=kleur))
    return y + hoog


def _balk(doek: Doek, x: float, y: float, breed: float, hoog: float, hol: bool) -> str:
    kleur = doek.p.lijn1 if not hol else doek.p.inkt
    plek = f'x="{n(x)}" y="{n(y)}" width="{n(breed)}" height="{n(hoog)}" rx="2"'
    if hol:
        return f'<rect {plek} fill="{doek.p.grond}" stroke="{kleur}" stroke-width="1.6" stroke-dasharray="5 3"/>'
    return f'<rect {plek} fill="{kleur}"/>'
