"""Draws the picture as SVG: one function for the screen, the beamer and paper."""

from collections.abc import Iterable

from casus.beeld.doek import Doek, n
from casus.beeld.kleuren import Thema, kies_palet
from casus.beeld.maten import breek, kies_maten
from casus.beeld.model import Anders, Groep, Streep, Tijdlijnbeeld
from casus.beeld.schaal import Schaal, maak_schaal, teken_as, teken_raster
from casus.beeld.teken_banen import teken_baan
from casus.beeld.teken_beleving import teken_beleving
from casus.beeld.teken_momenten import Rijen, teken_momenten, teken_signalen
from casus.beeld.vertellen import vertel_kort

_LIJST_VAN_GROEP = {"inzet": "betrokkenen", "voorzieningen": "voorzieningen"}
_STREEP = {
    "splitsingspunt": 'stroke-width="1.8" stroke-dasharray="6 4"',
    "sessie": 'stroke-width="1.4"',
    "peildatum": 'stroke-width="1.4" stroke-dasharray="1.5 4"',
    "contact": 'stroke-width="2"',
}
KLEINSTE_BREEDTE = 480


def teken_svg(
    beeld: Tijdlijnbeeld,
    *,
    breedte: int = 1200,
    thema: Thema = "licht",
    papier: bool = False,
    gekozen: str | None = None,
    koppen: Iterable[str] = (),
    met_kop: bool = True,
) -> str:
    """The picture ``breedte`` px wide; its height follows from what is in it.

    ``gekozen``: the id of the item that gets a ring. ``papier``: white ground, nothing to click, small type.
    ``koppen``: names of lanes of other pictures, so that pictures below each other begin at the same px.
    ``met_kop`` False leaves out title and subtitle.
    """
    maten = kies_maten(max(KLEINSTE_BREEDTE, breedte), papier, [*lees_koppen(beeld), *koppen])
    merk = f"{beeld.casus}|{maten.breedte}|{thema}|{papier}|{beeld.van}|{beeld.tot}|{beeld.toont}"
    doek = Doek(maten, kies_palet(thema, papier), merk, papier, gekozen)
    schaal = maak_schaal(beeld, maten)
    y = _teken_kop(doek, beeld) if met_kop else maten.klein * 0.5
    if beeld.leeg:
        y = _teken_leeg(doek, beeld, schaal, y)
        return doek.schrijf(y, vertel_kort(beeld))
    as_boven = y
    y = boven = teken_as(doek, beeld, schaal, y)
    y = _teken_verhaal(doek, beeld, schaal, y + 4)
    for groep in beeld.groepen:
        y = _teken_groep(doek, groep, schaal, y)
    if beeld.anders:
        y = _teken_anders(doek, beeld.anders, schaal, y)
    teken_raster(doek, beeld, schaal, boven, y)
    y = _teken_strepen(doek, beeld.strepen, schaal, as_boven + maten.basis * 1.4, y)
    return doek.schrijf(y + maten.basis * 0.6, vertel_kort(beeld))


def lees_koppen(beeld: Tijdlijnbeeld) -> list[str]:
    """The names that stand left of the picture: the longest decides how wide their column is."""
    groepen = [*(groep.banen for groep in beeld.groepen), beeld.anders.banen if beeld.anders else ()]
    return ["Wat er gebeurde", *(baan.kop for banen in groepen for baan in banen)]


def _teken_kop(doek: Doek, beeld: Tijdlijnbeeld) -> float:
    m, p = doek.m, doek.p
    ruimte = m.rechts - m.kant
    y = m.kant * 0.6
    for regel in breek(beeld.titel, ruimte, m.kop, 2, vet=True, ruim=m.ruim):
        y += m.kop * 1.2
        doek.zet("boven", doek.tekst(m.kant, y, regel, maat=m.kop, vet=True))
    for regel in breek(beeld.ondertitel, ruimte, m.klein, 2, ruim=m.ruim):
        y += m.klein * 1.55
        doek.zet("boven", doek.tekst(m.kant, y, regel, kleur=p.zacht))
    return y + m.klein * 0.9


def _teken_leeg(doek: Doek, beeld: Tijdlijnbeeld, schaal: Schaal, y: float) -> float:
    m = doek.m
    boven = teken_as(doek, beeld, schaal, y)
    onder = boven + m.basis * 11
    midden = (boven + onder) / 2
    for k, regel in enumerate(breek(beeld.hint, schaal.rechts - schaal.links, m.basis, 3, ruim=m.ruim)):
        x = (schaal.links + schaal.rechts) / 2
        y_regel = midden + k * m.basis * 1.5
        doek.zet("boven", doek.tekst(x, y_regel, regel, maat=m.basis, kleur=doek.p.zacht, anker="middle", halo=True))
    teken_raster(doek, beeld, schaal, boven, onder)
    return onder + m.kant


def _teken_verhaal(doek: Doek, beeld: Tijdlijnbeeld, schaal: Schaal, y: float) -> float:
    """Experience and events: the top of the picture."""
    m = doek.m
    if beeld.beleving:
        y = _lijn(doek, teken_beleving(doek, beeld.beleving, schaal, y))
    if beeld.gebeurtenissen:
        begin = y + m.klein * 0.5
        y = teken_momenten(doek, beeld.gebeurtenissen, schaal, begin)
        midden = min((begin + y) / 2, begin + m.basis * 4) + m.basis * 0.35
        doek.zet("boven", doek.tekst(m.links - 14, midden, "Wat er gebeurde", maat=m.basis, anker="end"))
        y = _lijn(doek, y + m.klein * 0.5)
    if beeld.signalen:
        begin = y + m.klein * 0.4
        y = teken_signalen(doek, beeld.signalen, schaal, begin)
        midden = (begin + y) / 2 + m.basis * 0.35
        doek.zet("boven", doek.tekst(m.links - 14, midden, "Om over te praten", maat=m.basis, anker="end"))
        y = _lijn(doek, y + m.klein * 0.4)
    return y


def _lijn(doek: Doek, y: float) -> float:
    m = doek.m
    doek.zet(
        "raster",
        f'<line x1="{n(m.kant)}" y1="{n(y)}" x2="{n(m.rechts)}" y2="{n(y)}" stroke="{doek.p.scheiding}"/>',
    )
    return y


def _kop_groep(doek: Doek, kop: str, y: float) -> float:
    m = doek.m
    y += m.klein * 1.75
    tekst = kop.upper()
    past = m.meet(tekst, vet=True) * 1.07 <= m.links - 14 - m.kant
    x, anker = (m.links - 14, "end") if past else (m.kant, "start")
    doek.zet("boven", doek.tekst(x, y, tekst, kleur=doek.p.zacht, anker=anker, vet=True, wijd=True, halo=True))
    return y + m.klein * 0.35


def _teken_groep(doek: Doek, groep: Groep, schaal: Schaal, y: float) -> float:
    y = _kop_groep(doek, groep.kop, y)
    for baan in groep.banen:
        y = teken_baan(doek, baan, schaal, y, _LIJST_VAN_GROEP.get(groep.sleutel, ""))
    return y


def _teken_anders(doek: Doek, anders: Anders, schaal: Schaal, y: float) -> float:
    """The other scenario: its heading over the whole width, then the same rows, hollow and dashed."""
    m, p = doek.m, doek.p
    y = _lijn(doek, y + m.klein * 0.8) + m.klein * 1.7
    kop = "WAT ANDERS ZOU ZIJN GEGAAN"
    doek.zet("boven", doek.tekst(m.kant, y, kop, kleur=p.zacht, vet=True, wijd=True, halo=True))
    uitleg = f"{anders.kop}: {anders.toelichting}" if anders.toelichting else anders.kop
    for regel in breek(uitleg, m.rechts - m.kant, m.klein, 3, ruim=m.ruim):
        y += m.regel
        doek.zet("boven", doek.tekst(m.kant, y, regel, kleur=p.zacht, halo=True))
    y += m.klein * 0.6
    if anders.beleving:
        y = teken_beleving(doek, anders.beleving, schaal, y, hol=True)
    if anders.gebeurtenissen:
        y = teken_momenten(doek, anders.gebeurtenissen, schaal, y + 4) + m.klein * 0.4
    for baan in anders.banen:
        y = teken_baan(doek, baan, schaal, y)
    return y


def _teken_strepen(doek: Doek, strepen: tuple[Streep, ...], schaal: Schaal, boven: float, onder: float) -> float:
    """The upright lines through everything, with their words in a strip below it all."""
    m, p = doek.m, doek.p
    rijen = Rijen()
    for streep in strepen:
        x = schaal.x(streep.dag)
        breed = m.meet(streep.tekst, vet=True)
        links = x - 8 - breed >= m.kant
        x1 = x - 8 - breed if links else x + 8
        begin, einde = min(x1, x) - 8, max(x1 + breed, x) + 8
        rij = rijen.neem(rijen.zoek(begin, einde), begin, einde)
        y = onder + m.klein * 1.35 + rij * m.regel
        if streep.tot:
            begin = schaal.klem(schaal.x(streep.van or streep.dag))
            rand = f'x="{n(begin)}" y="{n(boven)}" width="{n(schaal.klem(schaal.x_na(streep.tot)) - begin)}"'
            doek.zet("raster", f'<rect {rand} height="{n(onder - boven)}" fill="{p.inkt}" fill-opacity="0.04"/>')
        doek.zet(
            "onder",
            f'<line x1="{n(x)}" y1="{n(boven)}" x2="{n(x)}" y2="{n(y)}" stroke="{p.inkt}" '
            f"{_STREEP[streep.soort]}/>",
        )
        x_tekst, anker = (x - 8, "end") if links else (x + 8, "start")
        doek.zet("boven", doek.tekst(x_tekst, y, streep.tekst, anker=anker, vet=True, halo=True))
    return onder + m.klein * 0.8 + rijen.aantal * m.regel
