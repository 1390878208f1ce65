"""Draws the network map as SVG: three rings round the inwoner, each seat a card with its words.

The rings lie in each other as long rounds: names stand in rows above and below the middle, so that none
overlaps another, however many there are and however narrow the screen.
"""

from casus.beeld.doek import Doek, n
from casus.beeld.kleuren import Thema, kies_palet
from casus.beeld.maten import Maten, kies_maten
from casus.beeld.netwerk import Netwerkbeeld, Ring, vertel_netwerk_kort
from casus.beeld.netwerkkaarten import (
    Band, Kaart, inspringing, kaartbreedte, leg_in_rijen, lucht, maak_band, maak_kaart, ruimte_in,
)  # fmt: skip
from casus.datums import in_woorden

KLEINSTE_BREEDTE = 480
_RAND = {
    "misschien": 'stroke-width="2" stroke-dasharray="7 4"',
    "onbekend": 'stroke-width="2" stroke-dasharray="2 4" stroke-linecap="round"',
}


def teken_netwerk(
    beeld: Netwerkbeeld, *, breedte: int = 1200, thema: Thema = "licht", papier: bool = False,
    gekozen: str | None = None,
) -> str:  # fmt: skip
    """The map ``breedte`` px wide; its height follows from how many there are."""
    maten = kies_maten(max(KLEINSTE_BREEDTE, breedte), papier)
    merk = f"netwerk|{beeld.casus}|{maten.breedte}|{thema}|{papier}|{beeld.moment}"
    doek = Doek(maten, kies_palet(thema, papier), merk, papier, gekozen)
    y = _teken_kop(doek, beeld)
    banden = [maak_band(ring, maten, nummer) for nummer, ring in _nummer_ringen(beeld)]
    y = _teken_ringen(doek, banden, beeld, y)
    for ring in beeld.ringen:
        if ring.lijn is None:
            y = _teken_erbuiten(doek, ring, y + maten.basis)
    return doek.schrijf(_teken_uitleg(doek, y + maten.basis), vertel_netwerk_kort(beeld))


def _nummer_ringen(beeld: Netwerkbeeld) -> list[tuple[int, Ring]]:
    """The rings from the inside out, each with how many lie around it."""
    ringen = [ring for ring in beeld.ringen if ring.lijn is not None]
    return [(len(ringen) - 1 - plek, ring) for plek, ring in enumerate(ringen)]


def _teken_kop(doek: Doek, beeld: Netwerkbeeld) -> float:
    m = doek.m
    y = m.kant * 0.4 + m.kop
    tekst = in_woorden(beeld.moment.isoformat())
    doek.zet("boven", doek.tekst(m.kant, y, tekst, maat=m.kop, vet=True))
    return y + m.klein


def _teken_ringen(doek: Doek, banden: list[Band], beeld: Netwerkbeeld, y: float) -> float:
    """From the outside in: the heading of each ring and its upper rows; then the middle; then back out."""
    m = doek.m
    midden = _maak_midden(beeld, m)
    naast = _past_naast(midden, banden[0], m)
    tops: list[float] = []
    for band in reversed(banden):
        tops.append(y)
        y += m.basis * 1.9
        if not (naast and band is banden[0]):
            y = _teken_rijen(doek, band.boven, band.ring, y) + lucht(m) * 0.4
    y = _teken_naast(doek, banden[0], midden[0], y) if naast else _teken_midden(doek, midden, y + lucht(m))
    lijnen = []
    for nummer, (band, top) in enumerate(zip(banden, reversed(tops), strict=True)):
        if not (naast and nummer == 0):
            y = _teken_rijen(doek, band.onder, band.ring, y + lucht(m) * (1 if band.onder else 0.6))
        lijnen.append((band, top, y, len(banden) - 1 - nummer))
        y += lucht(m) * 0.4
    for lijn in reversed(lijnen):  # the inner ones lie on the outer
        _teken_lijn(doek, *lijn)
    return y


def _past_naast(midden: tuple[tuple[Kaart, ...], ...], binnen: Band, m: Maten) -> bool:
    """True where all of the innermost ring can stand left and right of the middle, in one row."""
    if len(midden) != 1:
        return False
    rij = (*_plat(binnen.boven), *midden[0], *_plat(binnen.onder))
    return _breed(rij, m) + 2 * m.basis * 1.6 <= ruimte_in(m, 2)


def _plat(rijen: tuple[tuple[Kaart, ...], ...]) -> tuple[Kaart, ...]:
    return tuple(kaart for rij in rijen for kaart in rij)


def _breed(kaarten: tuple[Kaart, ...], m: Maten) -> float:
    return sum(kaart.breed for kaart in kaarten) + lucht(m) * max(0, len(kaarten) - 1)


def _teken_naast(doek: Doek, binnen: Band, midden: tuple[Kaart, ...], y: float) -> float:
    """The innermost ring left and right of the inwoner, who stands in the very middle where there is room for it."""
    m, kleur = doek.m, doek.p.balk(binnen.ring.kleur)
    links, rechts, half = _plat(binnen.boven), _plat(binnen.onder), _breed(midden, m) / 2 + m.basis * 1.6
    hoog = max(k.hoog for k in (*links, *rechts, *midden))
    over = ruimte_in(m, 2) / 2 - half
    as_ = m.breedte / 2 + max(0.0, _breed(links, m) - over) - max(0.0, _breed(rechts, m) - over)
    groepen = (
        (links, kleur, as_ - half - _breed(links, m)), (midden, doek.p.inwoner, as_ - half + m.basis * 1.6),
        (rechts, kleur, as_ + half),
    )  # fmt: skip
    for kaarten, tint, x in groepen:
        for kaart in kaarten:
            _teken_kaart(doek, kaart, tint, (x, y + (hoog - kaart.hoog) / 2), rond=kaarten is midden)
            x += kaart.breed + lucht(m)
    return y + hoog + lucht(m)


def _teken_lijn(doek: Doek, band: Band, top: float, onder: float, buiten: int) -> None:
    """The line of a ring with its heading on it."""
    m, kleur = doek.m, doek.p.balk(band.ring.kleur)
    x = m.kant * 0.5 + buiten * inspringing(m)
    rond = min((onder - top) / 2, m.basis * 4)
    rand = f'x="{n(x)}" y="{n(top)}" width="{n(m.breedte - 2 * x)}" height="{n(onder - top)}" rx="{n(rond)}"'
    vlak = f'fill="{kleur}" fill-opacity="0.05" stroke="{kleur}" stroke-width="2"'
    doek.zet("raster", f'<rect {rand} fill="{doek.p.grond}"/>', f"<rect {rand} {vlak}/>")
    leeg = "" if band.ring.plaatsen else " (nog niemand)"
    tekst = doek.tekst(m.breedte / 2, top + m.basis * 1.35, band.ring.kop + leeg, kleur=kleur, anker="middle", vet=True)
    doek.zet("boven", tekst)


def _maak_midden(beeld: Netwerkbeeld, m: Maten) -> tuple[tuple[Kaart, ...], ...]:
    kaarten = [maak_kaart(plaats, m, kaartbreedte(m) * 1.3) for plaats in beeld.inwoners]
    return leg_in_rijen(kaarten, ruimte_in(m, 2), lucht(m))


def _teken_midden(doek: Doek, rijen: tuple[tuple[Kaart, ...], ...], y: float) -> float:
    m, p = doek.m, doek.p
    if not rijen:
        tekst = doek.tekst(m.breedte / 2, y + m.basis, "Nog geen inwoner", maat=m.basis, anker="middle", kleur=p.zacht)
        doek.zet("boven", tekst)
        return y + m.basis * 2
    for rij in rijen:
        y = _teken_rij(doek, rij, p.inwoner, y, rond=True)
    return y


def _teken_rijen(doek: Doek, rijen: tuple[tuple[Kaart, ...], ...], ring: Ring, y: float) -> float:
    for rij in rijen:
        y = _teken_rij(doek, rij, doek.p.balk(ring.kleur), y)
    return y


def _teken_rij(doek: Doek, rij: tuple[Kaart, ...], kleur: str, y: float, rond: bool = False) -> float:
    m = doek.m
    hoog = max(k.hoog for k in rij)
    x = (m.breedte - _breed(rij, m)) / 2
    for kaart in rij:
        _teken_kaart(doek, kaart, kleur, (x, y + (hoog - kaart.hoog) / 2), rond)
        x += kaart.breed + lucht(m)
    return y + hoog + lucht(m)


def _teken_kaart(doek: Doek, kaart: Kaart, kleur: str, plek: tuple[float, float], rond: bool) -> None:
    m, p, (x, y) = doek.m, doek.p, plek
    stand, midden = kaart.plaats.stand, x + kaart.breed / 2
    if stand == "weg":
        rand = f'fill="{p.grond}" stroke="{p.zacht}" stroke-width="1.5"'
        vormen = [f'<circle cx="{n(midden)}" cy="{n(y + kaart.hoog / 2)}" r="{n(m.klein * 0.3)}" {rand}/>']
        doek.zet("midden", *vormen)
        return
    vast = stand == "zeker"
    rx = kaart.hoog / 2 if rond else m.basis * 0.5
    vak = f'x="{n(x)}" y="{n(y)}" width="{n(kaart.breed)}" height="{n(kaart.hoog)}" rx="{n(rx)}"'
    rand = f'fill="{kleur}"' if vast else f'fill="{p.grond}" stroke="{kleur}" {_RAND[stand]}'
    tekst = p.op_balk if vast else p.inkt
    vormen, regel_y = [f"<rect {vak} {rand}/>"], y + m.basis * 0.4
    for regel in kaart.naam:
        regel_y += m.basis * 1.22
        hier = regel_y - m.basis * 0.3
        vormen.append(doek.tekst(midden, hier, regel, maat=m.basis, kleur=tekst, anker="middle", vet=True))
    for regel in kaart.onder:
        regel_y += m.regel * 0.92
        vormen.append(doek.tekst(midden, regel_y - m.klein * 0.3, regel, kleur=tekst, anker="middle"))
    omvang = (x, y, kaart.breed, kaart.hoog)
    doek.zet_groep("midden", "betrokkenen", kaart.plaats.id, kaart.plaats.omschrijving, vormen, omvang)


def _teken_erbuiten(doek: Doek, ring: Ring, y: float) -> float:
    """The place of who belongs to no known lijn: below the rings, with its name."""
    m, p = doek.m, doek.p
    rijen = leg_in_rijen([maak_kaart(pl, m, kaartbreedte(m)) for pl in ring.plaatsen], ruimte_in(m, 0), lucht(m))
    top, y = y, y + m.basis * 1.9
    tekst = doek.tekst(m.breedte / 2, top + m.basis * 1.35, ring.kop, kleur=p.grijs, anker="middle", vet=True)
    doek.zet("boven", tekst)
    y = _teken_rijen(doek, rijen, ring, y)
    x = m.kant * 0.5
    vak = f'x="{n(x)}" y="{n(top)}" width="{n(m.breedte - 2 * x)}" height="{n(y - top)}" rx="{n(m.basis)}"'
    doek.zet("raster", f'<rect {vak} fill="none" stroke="{p.grijs}" stroke-width="1.5" stroke-dasharray="3 5"/>')
    return y


def _teken_uitleg(doek: Doek, y: float) -> float:
    """What the cards mean, in words."""
    m, p = doek.m, doek.p
    h, x = m.klein * 0.9, m.kant
    for stand, tekst in (
        ("zeker", "zeker erbij"), ("misschien", "misschien erbij"), ("onbekend", "niet bekend wanneer"),
        ("weg", "toen niet erbij"),
    ):  # fmt: skip
        breed = h * 2.2 + 8 + m.meet(tekst) + m.basis * 1.2
        if x > m.kant and x + breed > m.breedte - m.kant:
            x, y = m.kant, y + m.regel * 1.3
        if stand == "weg":
            rand = f'fill="{p.grond}" stroke="{p.zacht}" stroke-width="1.5"'
            doek.zet("boven", f'<circle cx="{n(x + h * 1.1)}" cy="{n(y + h / 2)}" r="{n(m.klein * 0.3)}" {rand}/>')
        else:
            rand = f'fill="{p.grijs}"' if stand == "zeker" else f'fill="{p.grond}" stroke="{p.grijs}" {_RAND[stand]}'
            vak = f'x="{n(x)}" y="{n(y)}" width="{n(h * 2.2)}" height="{n(h)}" rx="4"'
            doek.zet("boven", f"<rect {vak} {rand}/>")
        doek.zet("boven", doek.tekst(x + h * 2.2 + 8, y + h * 0.88, tekst, kleur=p.zacht))
        x += breed
    return y + m.regel * 1.6
