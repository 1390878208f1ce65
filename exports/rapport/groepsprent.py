"""The groups side by side as one small picture: in how many stories a group saw it how. Drawn without a browser.

A group keeps its mark beside its colour, a bar its number. A number that may not be said has no bar.
"""

from collections.abc import Callable, Sequence

from aspects.naast.schaal import SCHAAL, Groepsverdeling
from aspects.naast.vormen import kies_kleur, teken_merk
from aspects.scores import GROEPWOORDEN, SCHAALWOORDEN
from aspects.waardering import DRAAGT_BIJ, DREMPEL
from casus.beeld.doek import Doek, n
from casus.beeld.kleuren import kies_palet
from casus.beeld.maten import breek, kies_maten
from casus.beeld.woorden import maak_hoofdletter
from exports.rapport.grafiek import Grafiek, Reeks
from exports.rapport.openbaar import KLEINSTE, MINDER, schrijf_aantal

BREEDTE = 720
"""Units: at 4.6 to the millimetre as wide as the text on A4, with type of 8 points."""
_LINKS = 210.0
Blok = tuple[str, Sequence[Groepsverdeling]]
"""The name of a part ('' for the aspect as a whole), and its groups."""


def teken_groepen(blokken: Sequence[Blok], *, verberg: bool) -> str:
    """The picture; ``verberg``: numbers below three are not in it. Needs at least one group."""
    m = kies_maten(BREEDTE, True)
    zin = beschrijf_groepen(blokken, schrijf_aantal if verberg else str)
    doek = Doek(m, kies_palet("licht", True), f"groepen|{zin}", True, None)
    meeste = max((aantal for _, groepen in blokken for v in groepen for aantal in v.aantallen), default=1) or 1
    y = _teken_kop(doek)
    for naam, groepen in blokken:
        if naam:
            y += m.regel * 1.2
            doek.zet("boven", doek.tekst(m.kant, y, naam[:1].upper() + naam[1:], vet=True))
        for verdeling in groepen:
            y = _teken_groep(doek, verdeling, meeste, verberg, y)
    if verberg:
        y += m.regel * 1.2
        uitleg = f"Een streepje betekent: minder dan {KLEINSTE} verhalen."
        doek.zet("boven", doek.tekst(m.kant, y, uitleg, kleur=doek.p.zacht))
    return doek.schrijf(y + m.klein * 0.6, zin)


def beschrijf_groepen(blokken: Sequence[Blok], schrijf: Callable[[int], str]) -> str:
    """The picture in words; ``schrijf`` says how a number is said."""
    zinnen = []
    for naam, groepen in blokken:
        for v in groepen:
            zinnen.append(f"{f'{naam}, ' if naam else ''}{GROEPWOORDEN[v.groep]}: {_zeg_aantallen(v, schrijf)}")
    return f"In hoeveel verhalen een groep het hoe zag. {'. '.join(zin[:1].upper() + zin[1:] for zin in zinnen)}."


def maak_groepsgrafieken(blokken: Sequence[Blok], schrijf: Callable[[int], str]) -> tuple[Grafiek, ...]:
    """The numbers of the picture, a graph per part; one that is said as 'minder dan 3' is not in it."""
    return tuple(
        Grafiek(
            soort="kolommen",
            wat="Antwoord",
            maat="Aantal verhalen",
            punten=tuple(SCHAALWOORDEN[waarde] for waarde in SCHAAL),
            reeksen=tuple(_maak_reeks(verdeling, schrijf) for verdeling in groepen),
            titel=maak_hoofdletter(naam),
        )
        for naam, groepen in blokken
    )


def _maak_reeks(v: Groepsverdeling, schrijf: Callable[[int], str]) -> Reeks:
    gezegd = tuple(schrijf(aantal) for aantal in v.aantallen)
    waarden = tuple(None if woorden == MINDER else n for n, woorden in zip(v.aantallen, gezegd, strict=True))
    return Reeks(maak_hoofdletter(GROEPWOORDEN[v.groep]), waarden, gezegd, list(GROEPWOORDEN).index(v.groep))


def _zeg_aantallen(v: Groepsverdeling, schrijf: Callable[[int], str]) -> str:
    """The numbers from worked against to helped; those that may not be said together at the end."""
    paren = [(SCHAALWOORDEN[waarde], schrijf(aantal)) for waarde, aantal in zip(SCHAAL, v.aantallen, strict=True)]
    gezegd = [f"{woord} {aantal}" for woord, aantal in paren if aantal != MINDER]
    rest = [f"elk ander antwoord {MINDER}"] if len(gezegd) < len(paren) else []
    return ", ".join([*gezegd, *rest])


def _x(rechts: float, plek: int) -> float:
    return _LINKS + (plek + 0.5) * (rechts - _LINKS) / len(SCHAAL)


def _teken_kop(doek: Doek) -> float:
    m = doek.m
    stap, meeste = (m.rechts - _LINKS) / len(SCHAAL), 1
    for plek, waarde in enumerate(SCHAAL):
        regels = breek(SCHAALWOORDEN[waarde], stap - 8, m.klein, 2, ruim=m.ruim)
        meeste = max(meeste, len(regels))
        for nummer, regel in enumerate(regels, 1):
            x = _x(m.rechts, plek)
            doek.zet("boven", doek.tekst(x, m.regel * nummer, regel, anker="middle", kleur=doek.p.zacht))
    return m.regel * meeste + m.klein * 0.4


def _teken_groep(doek: Doek, v: Groepsverdeling, meeste: int, verberg: bool, y: float) -> float:
    m, p = doek.m, doek.p
    hoog = m.basis * 2.6
    voet = y + hoog
    doek.zet("boven", teken_merk(p, v.groep, m.kant + 8, voet - m.klein * 0.4, 5))
    doek.zet("boven", doek.tekst(m.kant + 20, voet, GROEPWOORDEN[v.groep]))
    for plek, (waarde, aantal) in enumerate(zip(SCHAAL, v.aantallen, strict=True)):
        x = _x(m.rechts, plek)
        if verberg and aantal < KLEINSTE:
            doek.zet("boven", doek.tekst(x, voet, "–", anker="middle", kleur=p.zacht))
            continue
        doek.zet("boven", doek.tekst(x, voet, str(aantal), anker="middle", vet=bool(aantal)))
        if aantal:
            staaf = (hoog - m.klein * 1.6) * aantal / meeste + 2
            kleur = kies_kleur(p, DRAAGT_BIJ if waarde > 0 else DREMPEL if waarde < 0 else None)
            plaats = f'x="{n(x - 22)}" y="{n(voet - m.klein * 1.1 - staaf)}" width="44" height="{n(staaf)}"'
            doek.zet("midden", f'<rect {plaats} fill="{kleur}"/>')
    onder = voet + m.klein * 0.5
    lijn = f'x1="{n(m.kant)}" x2="{n(m.rechts)}" y1="{n(onder)}" y2="{n(onder)}"'
    doek.zet("raster", f'<line {lijn} stroke="{p.raster}"/>')
    return onder
