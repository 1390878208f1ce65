"""Draws one bar by its kind: support, presence, a holder, nobody, unclear, waiting."""

from collections.abc import Sequence
from dataclasses import dataclass

from casus.beeld.doek import Doek, n
from casus.beeld.model import Blok
from casus.beeld.vormen import Plek, balk_pad, breed_vraagteken, vraagteken, vul_zacht

_DUN = ("aanwezig", "in_gebruik")


def binnenruimte(doek: Doek, blok: Blok, plek: Plek) -> tuple[float, float]:
    """From where to where words can stand in the bar itself: its core, clear of marks; empty where end < begin."""
    if blok.soort in _DUN:
        return 0.0, -1.0
    vol = blok.soort in ("inzet", "houder") and not blok.hol and not blok.andere_lezing
    links, rechts = (plek.k1, plek.k2) if vol else (plek.x1, plek.x2)
    rechts -= breed_vraagteken(doek) if blok.uitzoeken else 0
    rechts -= 6 if plek.na or blok.einde == "loopt" else 0
    return links + 8 + (5 if plek.voor else 0), rechts - 8


def einde_met_teken(doek: Doek, blok: Blok, plek: Plek) -> float:
    """Where the bar ends with the marks that stand behind it."""
    x = plek.x2
    if blok.einde == "onbekend" and blok.soort != "in_gebruik":
        x += doek.m.klein
    if blok.uitzoeken and not _past_vraagteken(doek, plek):
        x += breed_vraagteken(doek)
    return x


def _past_vraagteken(doek: Doek, plek: Plek) -> bool:
    return plek.breed >= breed_vraagteken(doek) + 10


@dataclass(frozen=True)
class Woorden:
    """The words of a bar and where they stand; ``y_onder``: the baseline where that is a line below."""

    tekst: str
    x: float
    binnen: bool
    anker: str = "start"
    y_onder: float | None = None


def teken_snor(doek: Doek, x1: float, x2: float, y: float) -> str:
    """A whisker at ``y``: the days a vague end may mean."""
    pad = f"M{n(x1)} {n(y - 3)}V{n(y + 3)}M{n(x1)} {n(y)}H{n(x2)}M{n(x2)} {n(y - 3)}V{n(y + 3)}"
    return f'<path d="{pad}" fill="none" stroke="{doek.p.wachten}" stroke-width="1.4"/>'


def teken_blok(
    doek: Doek, blok: Blok, plek: Plek, y: float, h: float, woorden: Woorden | None, vet: bool,
    snorren: Sequence[str] = (),
) -> None:  # fmt: skip
    """The bar from ``y`` down, ``h`` high, with its words and its marks."""
    m = doek.m
    vormen = [*_vorm(doek, blok, plek, y, h), *snorren]
    vak = (plek.x1, y, plek.breed, h)
    if woorden is not None:
        y_tekst = woorden.y_onder or y + h / 2 + m.klein * 0.35
        breed = m.meet(woorden.tekst, vet=vet)
        if woorden.y_onder is not None:
            vormen.append(_wijzer(doek, plek, y + h, woorden.y_onder))
        gearceerd = blok.soort in ("gemist", "niemand", "gat", "wachten") or blok.andere_lezing
        if woorden.binnen and gearceerd:
            vormen.append(_bordje(doek, woorden.x, y, h, breed))
        kleur = _tekstkleur(doek, blok, woorden.binnen)
        vormen.append(
            doek.tekst(woorden.x, y_tekst, woorden.tekst, kleur=kleur, vet=vet, halo=not woorden.binnen,
                       anker=woorden.anker)
        )  # fmt: skip
    if blok.einde == "onbekend" and blok.soort != "in_gebruik":
        vormen.append(doek.tekst(plek.x2 + 2, y + h / 2 + m.klein * 0.35, "?", vet=True))
    if blok.uitzoeken:
        past = _past_vraagteken(doek, plek)
        x = plek.x2 - m.klein * 0.62 - 6 if past else einde_met_teken(doek, blok, plek) - m.klein * 0.62
        vormen.append(vraagteken(doek, x, y + h / 2))
    doek.zet_ding("midden", blok, vormen, vak)


def _tekstkleur(doek: Doek, blok: Blok, binnen: bool) -> str:
    p = doek.p
    if blok.soort == "gemist":
        return p.gat
    if blok.soort in ("wachten", "na_besluit"):
        return p.wachten
    if binnen and blok.soort in ("inzet", "houder") and not blok.hol and not blok.andere_lezing:
        return p.op_balk
    if blok.soort in ("verklaard", "onduidelijk", "niemand", "gat") or blok.andere_lezing:
        return p.zacht
    return p.inkt


def _bordje(doek: Doek, x: float, y: float, h: float, breed: float) -> str:
    """A plain ground under words that stand in a hatched bar."""
    hoog = min(h - 4, doek.m.klein * 1.35)
    rand = f'x="{n(x - 5)}" y="{n(y + (h - hoog) / 2)}" width="{n(breed + 10)}" height="{n(hoog)}"'
    return f'<rect {rand} rx="3" fill="{doek.p.grond}"/>'


def _wijzer(doek: Doek, plek: Plek, y: float, y_onder: float) -> str:
    """A thin line from the bar down to the words that belong to it, where they stand a line lower."""
    x = min(plek.x1 + 1, plek.x2)
    if y_onder - y < doek.m.klein * 1.6:
        return ""
    return f'<line x1="{n(x)}" y1="{n(y)}" x2="{n(x)}" y2="{n(y_onder - doek.m.klein)}" stroke="{doek.p.scheiding}"/>'


def _vorm(doek: Doek, blok: Blok, plek: Plek, y: float, h: float) -> list[str]:
    p = doek.p
    if blok.soort in _DUN:
        return [_dunne_lijn(doek, blok, plek, y, h)]
    pad = balk_pad(plek.x1, plek.x2, y, h, plek.voor, plek.na or blok.einde == "loopt")
    kleur = p.balk(blok.kleur)
    if blok.andere_lezing:
        rand = p.wachten if blok.soort in ("wachten", "na_besluit") else kleur
        vaag = f'<path d="{pad}" fill="{p.grond}"/><path d="{pad}" fill="{doek.arcering(rand)}" fill-opacity="0.35"'
        return [f'{vaag} stroke="{rand}" stroke-width="1.6" stroke-dasharray="4 3"/>']
    if blok.hol:
        return [f'<path d="{pad}" fill="{p.grond}" stroke="{kleur}" stroke-width="1.6" stroke-dasharray="5 4"/>']
    if blok.soort in ("inzet", "houder"):
        vul = vul_zacht(doek, kleur, plek, blok.einde == "onbekend")
        rand = f' stroke="{p.inkt}" stroke-width="1.6" stroke-dasharray="4 3"' if blok.betwist else ""
        return [f'<path d="{pad}" fill="{vul}"{rand}/>']
    return [_bijzonder(doek, blok, pad)]


def _bijzonder(doek: Doek, blok: Blok, pad: str) -> str:
    p = doek.p
    if blok.soort == "gemist":
        vul = f'fill="{doek.arcering(p.gat, p.grond)}" stroke="{p.gat}" stroke-width="1.8"'
    elif blok.soort in ("niemand", "gat"):
        vul = f'fill="{doek.arcering(p.grijs, p.grond)}" stroke="{p.grijs}" stroke-width="1.4" stroke-dasharray="5 3"'
    elif blok.soort == "onduidelijk":
        vul = f'fill="{p.grond}" stroke="{p.grijs}" stroke-width="1.4" stroke-dasharray="3 3"'
    elif blok.soort == "verklaard":
        vul = f'fill="{p.grond}" stroke="{p.scheiding}" stroke-width="1.4"'
    elif blok.soort == "wachten":
        vul = f'fill="{doek.arcering(p.wachten, p.grond)}" stroke="{p.wachten}" stroke-width="1.5"'
    else:
        vul = f'fill="{p.grond}" stroke="{p.wachten}" stroke-width="1.5"'
    return f'<path d="{pad}" {vul}/>'


def _dunne_lijn(doek: Doek, blok: Blok, plek: Plek, y: float, h: float) -> str:
    """A thin line: somebody was there, or a provision is in use; dotted where the date is vague."""
    p, ym = doek.p, y + h / 2
    kleur = p.balk(blok.kleur) if blok.soort == "aanwezig" else p.zacht
    d = 4.0 if blok.soort == "aanwezig" else 2.0
    vul = vul_zacht(doek, kleur, plek, blok.einde == "onbekend")
    rand = f'x="{n(plek.x1)}" y="{n(ym - d / 2)}" width="{n(plek.breed)}" height="{n(d)}" rx="{n(d / 2)}"'
    return f'<rect {rand} fill="{vul}"/>'
