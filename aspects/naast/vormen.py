"""The small shapes of the matrix: a mark per voice, a cell with its marks, its sign and its edge.

A voice has a shape beside its colour; a direction has a sign beside its tint; what helped stands above the line
in a cell, what worked against below it, both on it, an idea behind an exclamation mark.
"""

from collections.abc import Sequence

from aspects.naast.cellen import Cel, Gezegde
from aspects.naast.woorden import (
    ALLEEN_SCORES, GEEN_BEELD, GEZEGD, NIET_BESPROKEN, RICHTINGTEKENS, STEMMEN,
)  # fmt: skip
from aspects.waardering import DRAAGT_BIJ, DREMPEL
from casus.beeld.doek import Doek, n
from casus.beeld.kleuren import Palet
from casus.model.keuzes import Werking

_KLEUR = {
    "inwoner": "inwoner", "vrijwilliger": "lijn0", "gebiedsteam": "lijn1", "gemeente": "lijn1",
    "ondersteuners": "lijn2", "anderen": "grijs", "niet_genoemd": "grijs",
}  # fmt: skip
_HOOGTE: dict[Werking, float] = {"hielp": 0.24, "dubbel": 0.5, "werkte_tegen": 0.76}
_PLEKKEN: tuple[Werking, ...] = ("hielp", "werkte_tegen", "dubbel")
_WOORDEN = {ALLEEN_SCORES: ("scores",), GEEN_BEELD: ("geen", "beeld"), NIET_BESPROKEN: ("niet", "besproken")}
_KORTER = {NIET_BESPROKEN: ("niet",), GEEN_BEELD: ("geen",)}
KLEINST = 13.0
"""Type in a cell: px, never smaller on a screen."""


def kies_kleur(p: Palet, richting: str | None) -> str:
    """The colour of a direction, always beside its sign."""
    return {DRAAGT_BIJ: p.lijn0, DREMPEL: p.gat}.get(richting or "", p.grijs)


def teken_merk(p: Palet, stem: str, x: float, y: float, r: float) -> str:
    """The mark of one voice around ``x``, ``y``."""
    kleur = str(getattr(p, _KLEUR[stem]))
    if stem == "inwoner":
        return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" fill="{kleur}"/>'
    if stem in ("anderen", "niet_genoemd"):
        streep = ' stroke-dasharray="2 1.5"' if stem == "niet_genoemd" else ""
        return (
            f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r - 0.8)}" fill="{p.grond}" stroke="{kleur}" '
            f'stroke-width="1.6"{streep}/>'
        )
    return f'<path d="{_maak_pad(stem, x, y, r)}" fill="{kleur}"/>'


def _maak_pad(stem: str, x: float, y: float, r: float) -> str:
    if stem == "gebiedsteam":
        z = r * 0.9
        return f"M{n(x - z)} {n(y - z)}h{n(2 * z)}v{n(2 * z)}h{n(-2 * z)}z"
    if stem == "gemeente":
        z = r * 1.2
        return f"M{n(x)} {n(y - z)}L{n(x + z)} {n(y)}L{n(x)} {n(y + z)}L{n(x - z)} {n(y)}z"
    if stem == "vrijwilliger":
        z = r * 1.15
        return f"M{n(x)} {n(y - z)}L{n(x + z)} {n(y + z * 0.8)}H{n(x - z)}z"
    d, k = r * 0.42, r  # a thick cross: not the sign of a direction
    punten = [(0, -d), (k - d, -k), (k, -k + d), (d, 0), (k, k - d), (k - d, k), (0, d), (-k + d, k), (-k, k - d),
              (-d, 0), (-k, -k + d), (-k + d, -k)]  # fmt: skip
    return "M" + "L".join(f"{n(x + px)} {n(y + py)}" for px, py in punten) + "z"


def teken_cel(doek: Doek, cel: Cel, x: float, y: float, b: float, h: float) -> list[str]:
    """One cell in its place: ground, edge, sign and marks; where nothing was said, why not."""
    uit = _teken_grond(doek, cel, x, y, b, h)
    teken = RICHTINGTEKENS.get(cel.richting or "", "")
    maat = min(h * 0.6, doek.m.basis * 1.2)
    ruimte = maat * 0.66
    if teken:
        uit.append(doek.tekst(x + 3 + ruimte / 2, y + h / 2 + maat * 0.35, teken, maat=maat, anker="middle", vet=True))
    if cel.staat == GEZEGD:
        uit += _teken_gezegd(doek, cel, x + 5.5 + ruimte, y, b - ruimte - 7.5, h)
    else:
        links = x + (3 + ruimte if teken else 0)
        uit += _teken_woorden(doek, cel.staat, (links + x + b) / 2, y + h / 2, x + b - links)
    return uit


def _teken_grond(doek: Doek, cel: Cel, x: float, y: float, b: float, h: float) -> list[str]:
    """Filled where something was said, an outline where there are only scores, nothing where there is nothing."""
    p = doek.p
    if cel.staat not in (GEZEGD, ALLEEN_SCORES):
        return [] if cel.staat in (GEEN_BEELD, NIET_BESPROKEN) else [_stippel(p, x, y, b, h)]
    kleur, vol = kies_kleur(p, cel.richting), cel.staat == GEZEGD
    plek = f'x="{n(x)}" y="{n(y)}" width="{n(b)}" height="{n(h)}" rx="5"'
    tint = p.tint if cel.richting in (DRAAGT_BIJ, DREMPEL) else p.tint * 0.6
    uit = [f'<rect {plek} fill="{kleur}" fill-opacity="{tint:.2f}"/>'] if vol else []
    if cel.oneens:
        uit.append(f'<rect {plek} fill="none" stroke="{p.inkt}" stroke-width="1.8" stroke-dasharray="5 3"/>')
    elif not vol:
        uit.append(f'<rect {plek} fill="none" stroke="{kleur}" stroke-width="1.2"/>')
    return uit


def _stippel(p: Palet, x: float, y: float, b: float, h: float) -> str:
    midden = y + h / 2
    return (
        f'<line x1="{n(x + b * 0.35)}" y1="{n(midden)}" x2="{n(x + b * 0.65)}" y2="{n(midden)}" '
        f'stroke="{p.zacht}" stroke-width="2" stroke-dasharray="0.1 5" stroke-linecap="round"/>'
    )


def _teken_woorden(doek: Doek, staat: str, x: float, y: float, ruimte: float) -> list[str]:
    woorden = _WOORDEN.get(staat, ())
    if any(doek.m.meet(woord, KLEINST) > ruimte for woord in woorden):
        woorden = _KORTER.get(staat, ())
    begin = y + KLEINST * 0.35 - (len(woorden) - 1) * KLEINST * 0.55
    return [
        doek.tekst(x, begin + nummer * KLEINST * 1.1, woord, maat=KLEINST, kleur=doek.p.zacht, anker="middle")
        for nummer, woord in enumerate(woorden)
    ]


def _teken_gezegd(doek: Doek, cel: Cel, x: float, y: float, b: float, h: float) -> list[str]:
    """The marks of the bevindingen above, on and below the line."""
    midden = y + h / 2
    op_lijn = [*cel.bij("dubbel"), *cel.bij("idee")]
    uit = [] if op_lijn else [
        f'<line x1="{n(x)}" y1="{n(midden)}" x2="{n(x + b)}" y2="{n(midden)}" stroke="{doek.p.zacht}" '
        f'stroke-opacity="0.45"/>'
    ]  # fmt: skip
    r = max(3.8, min(h * 0.1, 5.4))
    for werking in _PLEKKEN:
        if gezegd := cel.bij(werking):
            uit += _teken_stemmen(doek, gezegd, x, y + h * _HOOGTE[werking], b, r)[0]
    if ideeen := cel.bij("idee"):
        begin = x if not cel.bij("dubbel") else x + _teken_stemmen(doek, cel.bij("dubbel"), x, midden, b, r)[1] + 3
        uit += _teken_idee(doek, ideeen, begin, midden, x + b - begin, r)
    if not cel.gezegd and cel.citaten:
        uit.append(doek.tekst(x + b / 2, midden + doek.m.klein * 0.6, "“”", maat=doek.m.klein, anker="middle"))
    return uit


def _teken_stemmen(
    doek: Doek, gezegd: Sequence[Gezegde], x: float, y: float, ruimte: float, r: float
) -> tuple[list[str], float]:
    """How many bevindingen (nothing for one), and a mark for each voice in them; and how wide that is."""
    stemmen = [stem for stem in STEMMEN if any(stem in g.stemmen for g in gezegd)]
    uit, voor = [], 0.0
    if len(gezegd) > 1:
        getal = str(len(gezegd))
        uit.append(doek.tekst(x, y + KLEINST * 0.35, getal, maat=KLEINST, vet=True))
        voor = doek.m.meet(getal, KLEINST, vet=True) + 1.5
    stap = min(2 * r + 0.9, max(r, (ruimte - voor - 2 * r) / max(1, len(stemmen) - 1)))
    uit += [teken_merk(doek.p, stem, x + voor + r + nummer * stap, y, r) for nummer, stem in enumerate(stemmen)]
    return uit, voor + 2 * r + stap * (len(stemmen) - 1)


def _teken_idee(doek: Doek, ideeen: Sequence[Gezegde], x: float, y: float, ruimte: float, r: float) -> list[str]:
    """The sign of an idea; whose it is where there is room."""
    teken = "!" if len(ideeen) == 1 else f"{len(ideeen)}!"
    breed = doek.m.meet(teken, KLEINST, vet=True) + 1.5
    vormen, nodig = _teken_stemmen(doek, ideeen[:1], x + breed, y, ruimte - breed, r)
    uit = [doek.tekst(x, y + KLEINST * 0.35, teken, maat=KLEINST, vet=True)]
    return [*uit, *vormen] if nodig <= ruimte - breed else uit
