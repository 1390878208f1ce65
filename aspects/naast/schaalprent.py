"""Draws the scale from worked against to helped: a mark per person in one case, or numbers per group over the cases."""

from collections.abc import Sequence

from aspects.naast.schaal import SCHAAL, Groepsverdeling, Schaalblok, Schaalrij
from aspects.naast.vormen import kies_kleur, teken_merk
from aspects.scores import GEEN_BEELD, GROEPWOORDEN, SCHAALWOORDEN
from aspects.tellingen import schrijf_telling
from aspects.waardering import DRAAGT_BIJ, DREMPEL
from casus.beeld.doek import Doek, n
from casus.beeld.kleuren import Thema, kies_palet
from casus.beeld.maten import Maten, breek, kies_maten, kort_in

KLEINSTE_BREEDTE = 480


class _Schaal:
    """The names left, then the five words of the scale and, for one case, 'no view'."""

    def __init__(self, m: Maten, waarden: Sequence[int | None]):
        self.m, self.waarden = m, waarden
        self.links = m.kant + min(m.breedte * 0.36, 320.0)
        self.stap = (m.rechts - self.links) / len(waarden)

    def x(self, waarde: int | None) -> float:
        return self.links + (self.waarden.index(waarde) + 0.5) * self.stap


def teken_schaal(blokken: Sequence[Schaalblok], *, breedte: int, thema: Thema = "licht") -> str:
    """Everybody's value on their own row; ``breedte`` px wide. Needs at least one block."""
    m = kies_maten(max(KLEINSTE_BREEDTE, breedte), False)
    doek = Doek(m, kies_palet(thema, False), f"schaal|{m.breedte}|{thema}", False, None)
    schaal = _Schaal(m, (*SCHAAL, None))
    y = boven = _teken_kop(doek, schaal, 0)
    for blok in blokken:
        y += m.regel * 1.25
        doek.zet("boven", doek.tekst(m.kant, y, blok.naam, vet=True))
        y += m.klein * 0.4
        for rij in blok.rijen:
            y = _teken_persoon(doek, schaal, rij, y)
    _teken_lijnen(doek, schaal, boven, y)
    y = _teken_legenda(doek, [rij.groep for blok in blokken for rij in blok.rijen], y)
    return doek.schrijf(y + m.basis * 0.5, beschrijf_schaal(blokken))


def beschrijf_schaal(blokken: Sequence[Schaalblok]) -> str:
    """The picture in words."""
    delen = [f"{blok.naam}: {', '.join(f'{rij.wie} {rij.woord}' for rij in blok.rijen)}" for blok in blokken]
    return f"Wie zag het hoe. {'. '.join(delen)}."


def teken_verdeling(
    delen: Sequence[tuple[str, str, Sequence[Groepsverdeling]]], van: int, *, breedte: int, thema: Thema = "licht"
) -> str:
    """Per part (code, name, groups) how many of the ``van`` stories have which value; every number can be chosen."""
    m = kies_maten(max(KLEINSTE_BREEDTE, breedte), False)
    doek = Doek(m, kies_palet(thema, False), f"verdeling|{m.breedte}|{thema}", False, None)
    schaal = _Schaal(m, SCHAAL)
    y = _teken_kop(doek, schaal, 0)
    meeste = max((max(v.aantallen) for _, _, groepen in delen for v in groepen), default=1) or 1
    for code, naam, groepen in delen:
        if naam:
            y += m.regel * 1.25
            doek.zet("boven", doek.tekst(m.kant, y, naam, vet=True))
            y += m.klein * 0.4
        for verdeling in groepen:
            y = _teken_groep(doek, schaal, code, verdeling, (meeste, van), y)
    return doek.schrijf(y + m.basis * 0.5, beschrijf_verdeling(delen))


def beschrijf_verdeling(delen: Sequence[tuple[str, str, Sequence[Groepsverdeling]]]) -> str:
    """The picture in words."""
    zinnen = []
    for _, naam, groepen in delen:
        for v in groepen:
            woorden = [f"{SCHAALWOORDEN[w]} {a}" for w, a in zip(SCHAAL, v.aantallen, strict=True) if a]
            zinnen.append(f"{f'{naam}, ' if naam else ''}{GROEPWOORDEN[v.groep]}: {', '.join(woorden)}")
    return f"In hoeveel verhalen een groep het hoe zag. {'. '.join(zinnen)}."


def _teken_kop(doek: Doek, schaal: _Schaal, y: float) -> float:
    m, regels = doek.m, 1
    for waarde in schaal.waarden:
        woorden = breek(SCHAALWOORDEN[waarde], schaal.stap - 8, m.klein, 3)
        regels = max(regels, len(woorden))
        for nummer, regel in enumerate(woorden):
            x = schaal.x(waarde)
            doek.zet("boven", doek.tekst(x, y + m.regel * (nummer + 1), regel, anker="middle", kleur=doek.p.zacht))
    return y + m.regel * regels + m.klein * 0.5


def _teken_persoon(doek: Doek, schaal: _Schaal, rij: Schaalrij, y: float) -> float:
    m, p = doek.m, doek.p
    hoog, ruimte = m.regel * 1.25, schaal.links - m.kant - 30
    lijn, midden = y + hoog / 2 + m.klein * 0.35, y + hoog / 2
    doek.zet("boven", teken_merk(p, rij.groep, m.kant + 10, midden, 5))
    doek.zet("boven", doek.tekst(m.kant + 22, lijn, kort_in(rij.wie, ruimte, m.klein)))
    for nummer, regel in enumerate(breek(rij.erbij, ruimte, m.klein, 2) if rij.erbij else [], 1):
        doek.zet("boven", doek.tekst(m.kant + 22, lijn + nummer * m.regel, regel, kleur=p.zacht))
        hoog += m.regel
    if rij.score is None:
        doek.zet("boven", doek.tekst(schaal.x(None), lijn, GEEN_BEELD, anker="middle"))
    else:
        nul, hier = schaal.x(0), schaal.x(rij.score)
        doek.zet("midden", f'<line x1="{n(nul)}" x2="{n(hier)}" y1="{n(midden)}" y2="{n(midden)}" '
                 f'stroke="{p.zacht}" stroke-width="1.5"/>')  # fmt: skip
        doek.zet("boven", teken_merk(p, rij.groep, hier, midden, 7.5))
    return y + hoog


def _teken_groep(doek: Doek, schaal: _Schaal, code: str, v: Groepsverdeling, maat: tuple[int, int], y: float) -> float:
    """One group: a bar per value as high as its number, and the number."""
    m, p, (meeste, van) = doek.m, doek.p, maat
    hoog = m.basis * 3.2
    voet = y + hoog
    doek.zet("boven", teken_merk(p, v.groep, m.kant + 10, voet - m.klein * 0.4, 6))
    doek.zet("boven", doek.tekst(m.kant + 24, voet, GROEPWOORDEN[v.groep]))
    for waarde, aantal in zip(SCHAAL, v.aantallen, strict=True):
        x = schaal.x(waarde)
        if not aantal:
            doek.zet("boven", doek.tekst(x, voet, "0", kleur=p.zacht, anker="middle"))
            continue
        breed, staaf = min(schaal.stap * 0.5, 44.0), (hoog - m.klein * 1.9) * aantal / meeste + 2
        kleur = kies_kleur(p, DRAAGT_BIJ if waarde > 0 else DREMPEL if waarde < 0 else None)
        zin = f"{GROEPWOORDEN[v.groep]}, {SCHAALWOORDEN[waarde]}: {schrijf_telling(aantal, van)}. Open deze verhalen"
        vormen = [
            f'<rect x="{n(x - breed / 2)}" y="{n(voet - m.klein * 1.15 - staaf)}" width="{n(breed)}" '
            f'height="{n(staaf)}" fill="{kleur}"/>',
            doek.tekst(x, voet, str(aantal), anker="middle", vet=True),
            f'<line x1="{n(x - 6)}" x2="{n(x + 6)}" y1="{n(voet + 3)}" y2="{n(voet + 3)}" stroke="{p.zacht}"/>',
        ]
        vak = (x - schaal.stap / 2 + 2, y + 2, schaal.stap - 4, hoog + 4)
        doek.zet_groep("midden", "verdeling", f"{code}:{v.groep}:{waarde}", zin, vormen, vak)
    lijn = f'x1="{n(m.kant)}" x2="{n(m.rechts)}" y1="{n(voet + m.klein * 0.6)}" y2="{n(voet + m.klein * 0.6)}"'
    doek.zet("raster", f'<line {lijn} stroke="{p.raster}"/>')
    return voet + m.klein * 0.6


def _teken_lijnen(doek: Doek, schaal: _Schaal, boven: float, onder: float) -> None:
    for waarde in SCHAAL:
        dik = "1.6" if waarde == 0 else "1"
        plek = f'x1="{n(schaal.x(waarde))}" x2="{n(schaal.x(waarde))}" y1="{n(boven)}" y2="{n(onder)}"'
        doek.zet("raster", f'<line {plek} stroke="{doek.p.scheiding}" stroke-width="{dik}"/>')


def _teken_legenda(doek: Doek, groepen: Sequence[str], y: float) -> float:
    m = doek.m
    x, y = m.kant, y + m.regel * 1.5
    for groep, woord in GROEPWOORDEN.items():
        if groep not in groepen:
            continue
        breed = 22 + m.meet(woord) + m.basis
        if x > m.kant and x + breed > m.rechts:
            x, y = m.kant, y + m.regel * 1.2
        doek.zet("boven", teken_merk(doek.p, groep, x + 7, y - m.klein * 0.35, 6), doek.tekst(x + 20, y, woord))
        x += breed
    return y
