"""Draws the lines of experience: heavy below, good above, one line each, told apart by marker and dash."""

from casus.beeld.doek import Doek, n
from casus.beeld.maten import kort_in
from casus.beeld.model import Belevinglijn, Belevingspunt
from casus.beeld.schaal import Schaal

_STREPEN = ("", "9 4", "3 3", "11 3 2 3")


def teken_beleving(doek: Doek, lijnen: tuple[Belevinglijn, ...], schaal: Schaal, y: float, hol: bool = False) -> float:
    """The band with the lines from ``y`` down, with who is who beside it; gives back where it ends."""
    if not lijnen:
        return y
    m, p = doek.m, doek.p
    namen = len(lijnen) + (0 if hol else 1)
    hoog = max(m.basis * (3.0 if hol else 5.6), m.regel * (namen + 2.3))
    boven, onder = y + m.klein * 0.7, y + m.klein * 0.7 + hoog
    for score, woord in ((2, "heel goed"), (0, ""), (-2, "heel zwaar")):
        y_lijn = _y(score, boven, onder)
        doek.zet(
            "raster",
            f'<line x1="{n(schaal.links)}" y1="{n(y_lijn)}" x2="{n(schaal.rechts)}" y2="{n(y_lijn)}" '
            f'stroke="{p.scheiding}" stroke-dasharray="2 4"/>',
        )
        if woord:
            doek.zet("boven", doek.tekst(m.links - 14, y_lijn + m.klein * 0.35, woord, kleur=p.zacht, anker="end"))
    _teken_namen(doek, lijnen, (boven + onder) / 2, hol)
    for nummer in reversed(range(len(lijnen))):
        _teken_lijn(doek, lijnen[nummer], nummer, len(lijnen), schaal, boven, onder, hol)
    return onder + m.klein * 0.9


def _y(score: int, boven: float, onder: float) -> float:
    return onder - (score + 2) / 4 * (onder - boven)


def _kleur(doek: Doek, lijn: Belevinglijn) -> str:
    return doek.p.inwoner if lijn.hoofd else doek.p.zacht


def _teken_namen(doek: Doek, lijnen: tuple[Belevinglijn, ...], midden: float, hol: bool) -> None:
    """The heading, and for each line its marker and name; a single inwoner needs only a sentence."""
    m, p = doek.m, doek.p
    x = m.links - 14
    alleen = len(lijnen) == 1
    regels = [] if hol else ["Beleving"]
    y = midden - m.regel * (len(regels) + len(lijnen) - 1) / 2 + m.klein * 0.35
    for regel in regels:
        doek.zet("boven", doek.tekst(x, y, regel, maat=m.basis, anker="end"))
        y += m.regel
    for nummer, lijn in enumerate(lijnen):
        ruimte = x - m.kant - (0 if alleen else 34)
        naam = kort_in(_zegt(lijn, hol) if alleen else lijn.naam, ruimte, m.klein, ruim=m.ruim)
        doek.zet("boven", doek.tekst(x - (0 if alleen else 34), y, naam, kleur=p.zacht, anker="end"))
        if not alleen:
            kleur, ym = _kleur(doek, lijn), y - m.klein * 0.35
            doek.zet("boven", _streep([(x - 28, ym), (x, ym)], kleur, nummer, 2.2 if lijn.hoofd else 1.4))
            doek.zet("boven", _marker(x - 14, ym, 4, nummer, kleur, p.grond))
        y += m.regel


def _zegt(lijn: Belevinglijn, hol: bool) -> str:
    if hol:
        return "beleving, zoals verwacht"
    return f"zoals {'de inwoner' if lijn.naam == 'inwoner' else lijn.naam} het zegt"


def _teken_lijn(
    doek: Doek, lijn: Belevinglijn, nummer: int, aantal: int, schaal: Schaal, boven: float, onder: float, hol: bool
) -> None:
    p, kleur = doek.p, _kleur(doek, lijn)
    # Lines that meet in one point are drawn just beside each other, so that each stays visible.
    opzij = (nummer - (aantal - 1) / 2) * 4.5 if aantal > 1 else 0.0
    punten = [(schaal.x_midden(punt.dag), _y(punt.score, boven, onder) + opzij, punt) for punt in lijn.punten]
    r = doek.m.klein * (0.33 if lijn.hoofd else 0.27)
    if len(punten) > 1:
        for stuk in _knip([(x, y) for x, y, _ in punten], schaal):
            doek.zet("midden", _streep(stuk, kleur, nummer, 2.4 if lijn.hoofd else 1.3, hol))
    for x, y, punt in punten:
        if schaal.links <= x <= schaal.rechts:
            vormen = [_marker(x, y, r, nummer, kleur, p.grond, punt.betwist)]
            _zet_punt(doek, punt, vormen, x, y, r)


def _zet_punt(doek: Doek, punt: Belevingspunt, vormen: list[str], x: float, y: float, r: float) -> None:
    vak = (x - r, y - r, 2 * r, 2 * r)
    doek.zet_groep("boven", "gebeurtenissen", punt.id, punt.omschrijving, vormen, vak)


def _knip(punten: list[tuple[float, float]], schaal: Schaal) -> list[list[tuple[float, float]]]:
    """The line within the picture: a piece that leaves it is cut at the edge, on its way."""
    stukken: list[list[tuple[float, float]]] = []
    for (xa, ya), (xb, yb) in zip(punten, punten[1:], strict=False):
        a, b = max(xa, schaal.links), min(xb, schaal.rechts)
        if a > b or (xa == xb and not schaal.links <= xa <= schaal.rechts):
            continue
        helling = (yb - ya) / (xb - xa) if xb > xa else 0.0
        begin = (a, ya + (a - xa) * helling)
        slot = (b, ya + (b - xa) * helling if xb > xa else yb)
        if stukken and stukken[-1][-1] == begin:
            stukken[-1].append(slot)
        else:
            stukken.append([begin, slot])
    return stukken


def _streep(punten: list[tuple[float, float]], kleur: str, nummer: int, dikte: float, hol: bool = False) -> str:
    streep = "5 4" if hol else _STREPEN[nummer % len(_STREPEN)]
    pad = " ".join(f"{n(x)},{n(y)}" for x, y in punten)
    extra = f' stroke-dasharray="{streep}"' if streep else ""
    return (
        f'<polyline points="{pad}" fill="none" stroke="{kleur}" stroke-width="{dikte:g}" '
        f'stroke-linejoin="round" stroke-linecap="round"{extra}/>'
    )


def _marker(x: float, y: float, r: float, nummer: int, kleur: str, vul: str, betwist: bool = False) -> str:
    """Round, square, triangle or diamond, by line; a disputed event has a dashed edge."""
    rand = f'fill="{vul}" stroke="{kleur}" stroke-width="2"' + (' stroke-dasharray="2.5 1.5"' if betwist else "")
    soort = nummer % 4
    if soort == 0:
        return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" {rand}/>'
    if soort == 1:
        return f'<rect x="{n(x - r * 0.9)}" y="{n(y - r * 0.9)}" width="{n(r * 1.8)}" height="{n(r * 1.8)}" {rand}/>'
    q = r * 1.2
    if soort == 2:
        return f'<path d="M{n(x)} {n(y - q)}L{n(x + q)} {n(y + q * 0.8)}H{n(x - q)}Z" {rand}/>'
    return f'<path d="M{n(x)} {n(y - q)}L{n(x + q)} {n(y)}L{n(x)} {n(y + q)}L{n(x - q)} {n(y)}Z" {rand}/>'
