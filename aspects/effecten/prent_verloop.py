"""Draws the cumulative costs as SVG: two lines over the months from the first contact, told apart by dashes too."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from math import ceil, floor, log10

from aspects.effecten.verloop import Verloop
from casus.beeld.doek import Doek, n
from casus.beeld.kleuren import Thema, kies_palet
from casus.beeld.maten import kies_maten
from casus.getallen import schrijf_afgerond

KLEINSTE_BREEDTE = 480
_STAPPEN = (1, 3, 6, 12, 24, 60, 120, 600, 1200)
_VEEL_PUNTEN = 480
_HOOG = 15
"""Height of the part with the lines, in times the size of the type."""


def teken_verloop(verloop: Verloop, namen: tuple[str, str], *, breedte: int, thema: Thema = "licht") -> str:
    """The picture ``breedte`` px wide; ``namen`` are those of both lines. Needs at least one month."""
    m = kies_maten(max(KLEINSTE_BREEDTE, breedte), False)
    doek = Doek(m, kies_palet(thema, False), f"verloop|{m.breedte}|{thema}", False, None)
    hoogste = max(max(verloop.interventie), max(verloop.referentie), Decimal(1))
    stap = kies_stap(float(hoogste))
    strepen = [Decimal(round(stap * k)) for k in range(ceil(float(hoogste) / stap) + 1)]
    links = m.kant + max(m.meet(schrijf_afgerond(bedrag)) for bedrag in strepen) + 12
    boven = _teken_legenda(doek, namen, m.kant * 0.4) + m.klein
    onder = boven + m.basis * _HOOG
    top = float(strepen[-1])

    def y(bedrag: Decimal) -> float:
        return onder - float(bedrag) / top * (onder - boven)

    x = _maak_x(verloop, links, m.rechts)
    for bedrag in strepen:
        doek.zet("raster", _lijn(links, y(bedrag), m.rechts, y(bedrag), doek.p.scheiding))
        tekst = schrijf_afgerond(bedrag)
        doek.zet("boven", doek.tekst(links - 10, y(bedrag) + m.klein * 0.35, tekst, kleur=doek.p.zacht, anker="end"))
    onderkant = _teken_maanden(doek, verloop, x, (boven, onder), links)
    plekken = _dun_uit(len(verloop.maanden))
    for nummer, bedragen in enumerate((verloop.interventie, verloop.referentie)):
        punten = [(x(verloop.maanden[k]), y(bedragen[k])) for k in plekken]
        doek.zet("midden", _teken_lijn(doek, punten, nummer == 1))
    return doek.schrijf(onderkant, beschrijf_verloop(verloop))


def beschrijf_verloop(verloop: Verloop) -> str:
    """The picture in one sentence; what it says stands below it as text and as a table."""
    return (
        f"Twee lijnen vanaf het eerste contact, van maand {verloop.maanden[0]} tot en met maand {verloop.maanden[-1]}: "
        "wat het bij elkaar had gekost. Als tekst en als tabel: hieronder."
    )


def _maak_x(verloop: Verloop, links: float, rechts: float) -> Callable[[int], float]:
    eerste, laatste = verloop.maanden[0], max(verloop.maanden[-1], verloop.maanden[0] + 1)
    return lambda maand: links + (rechts - links) * (maand - eerste) / (laatste - eerste)


def kies_stap(hoogste: float) -> float:
    """A round amount that goes three to six times into the highest."""
    grof = hoogste / 4
    macht = 10 ** floor(log10(grof)) if grof > 0 else 1
    return max(100.0, next(f * macht for f in (1, 2, 2.5, 5, 10) if f * macht >= grof))


def _teken_legenda(doek: Doek, namen: tuple[str, str], y: float) -> float:
    m = doek.m
    x, y = m.kant, y + m.klein * 1.2
    for nummer, naam in enumerate(namen):
        breed = m.klein * 2.8 + 8 + m.meet(naam)
        if x > m.kant and x + breed > m.rechts:
            x, y = m.kant, y + m.regel * 1.25
        ym = y - m.klein * 0.35
        doek.zet("midden", _teken_lijn(doek, [(x, ym), (x + m.klein * 2.8, ym)], nummer == 1))
        doek.zet("boven", doek.tekst(x + m.klein * 2.8 + 8, y, naam))
        x += breed + m.basis * 1.6
    return y + m.klein * 0.8


def _teken_maanden(
    doek: Doek, verloop: Verloop, x: Callable[[int], float], hoogten: tuple[float, float], links: float
) -> float:
    """The marks of the months that fit, and a firm line at month 0; gives back where it ends."""
    m, p = doek.m, doek.p
    boven, onder = hoogten
    per_maand = x(1) - x(0)
    nodig = m.meet("000") + m.basis
    stap = next((s for s in _STAPPEN if s * per_maand >= nodig), _STAPPEN[-1])
    y = onder + m.klein * 1.4
    for maand in verloop.maanden:
        if maand % stap == 0:
            doek.zet("boven", doek.tekst(x(maand), y, str(maand).replace("-", "−"), anker="middle"))
            doek.zet("onder", _lijn(x(maand), onder, x(maand), onder + 4, p.zacht))
    if verloop.maanden[0] <= 0 <= verloop.maanden[-1]:
        doek.zet("onder", _lijn(x(0), boven - m.klein * 0.6, x(0), onder, p.inkt, 1.4))
    doek.zet("boven", doek.tekst(links, y + m.regel, "maanden na het eerste contact", kleur=p.zacht))
    return y + m.regel + m.klein * 0.7


def _teken_lijn(doek: Doek, punten: Sequence[tuple[float, float]], hol: bool) -> str:
    pad = " ".join(f"{n(x)},{n(y)}" for x, y in punten)
    soort = f'stroke="{doek.p.inkt}" stroke-dasharray="7 5"' if hol else f'stroke="{doek.p.lijn1}"'
    if len(punten) == 1:
        (x, y) = punten[0]
        return f'<circle cx="{n(x)}" cy="{n(y)}" r="6" fill="{"none" if hol else doek.p.lijn1}" {soort}/>'
    return f'<polyline points="{pad}" fill="none" stroke-width="3" stroke-linejoin="round" {soort}/>'


def _lijn(x1: float, y1: float, x2: float, y2: float, kleur: str, dik: float = 1) -> str:
    plek = f'x1="{n(x1)}" y1="{n(y1)}" x2="{n(x2)}" y2="{n(y2)}"'
    return f'<line {plek} stroke="{kleur}" stroke-width="{n(dik)}"/>'


def _dun_uit(aantal: int) -> list[int]:
    """The months that are drawn: all, or of very many each so-manieth and the last."""
    stap = -(-aantal // _VEEL_PUNTEN)
    plekken = list(range(0, aantal, stap))
    return plekken if plekken[-1] == aantal - 1 else [*plekken, aantal - 1]
