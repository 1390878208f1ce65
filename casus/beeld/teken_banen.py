"""Draws lanes: bars with their words inside where they fit, else beside, else on a line below."""

from collections.abc import Callable
from dataclasses import replace

from casus.beeld.doek import Doek, n
from casus.beeld.labels import (
    RAND, Label, Rij, is_vet, is_vrij, kies_onder, verdeel_rijen, zoek_in_balk, zoek_naast, zoek_onder,
)  # fmt: skip
from casus.beeld.maten import breek
from casus.beeld.model import Baan, Blok, Merk, Moment
from casus.beeld.schaal import Schaal
from casus.beeld.teken_blok import Woorden, binnenruimte, einde_met_teken, teken_blok, teken_snor
from casus.beeld.vormen import Plek


Teken = Callable[[float], None]
"""Draws what was planned, given the top of its sub-row."""


def teken_baan(doek: Doek, baan: Baan, schaal: Schaal, y: float, lijst: str = "") -> float:
    """One lane from ``y`` down; gives back where it ends. ``lijst``: what a click on its name chooses."""
    m, p = doek.m, doek.p
    rijen = verdeel_rijen(doek, baan, schaal)
    kop_hoog = _meet_kop(doek, baan)
    hoogten = []
    plannen = []
    for nummer, rij in enumerate(rijen):
        momenten = baan.momenten if nummer == 0 else ()
        plan = _plan_rij(doek, rij, momenten, baan.merken if nummer == 0 else (), schaal)
        plannen.append(plan)
        hoogten.append(_hoog(doek, rij) + len(rij.regels) * m.regel + (3 if rij.regels else 0))
    inhoud = sum(hoogten) + 3 * (len(hoogten) - 1)
    hoog = max(inhoud, kop_hoog) + 2 * m.lucht
    begin = y + (hoog - inhoud) / 2
    _teken_kop(doek, baan, y + (hoog - kop_hoog) / 2, lijst, (y, hoog))
    if baan.hint:
        doek.zet("boven", doek.tekst(schaal.links + 8, y + hoog / 2 + m.klein * 0.35, baan.hint, kleur=p.zacht))
    for plan, rij_hoog in zip(plannen, hoogten, strict=True):
        for teken in plan:
            teken(begin)
        begin += rij_hoog + 3
    doek.zet(
        "raster",
        f'<line x1="{n(m.kant)}" y1="{n(y + hoog)}" x2="{n(m.rechts)}" y2="{n(y + hoog)}" stroke="{p.raster}"/>',
    )
    return y + hoog


def _hoog(doek: Doek, rij: Rij) -> float:
    alleen_dun = rij.blokken and all(blok.soort in ("aanwezig",) for blok, _ in rij.blokken)
    return doek.m.balk * (0.6 if alleen_dun else 1.0)


def _plan_rij(
    doek: Doek, rij: Rij, momenten: tuple[Moment, ...], merken: tuple[Merk, ...], schaal: Schaal
) -> list[Teken]:
    """Decides where every word of a sub-row goes; gives back what is still to be drawn, by its top."""
    dun = [(blok, plek) for blok, plek in rij.blokken if blok.soort == "in_gebruik"]
    balken = [(blok, plek) for blok, plek in rij.blokken if blok.soort != "in_gebruik"]
    rij.bezet = [(plek.x1 - RAND, einde_met_teken(doek, blok, plek) + RAND) for blok, plek in balken]
    binnen_bezet: list[tuple[float, float]] = []
    plannen = [
        _plan_merk(doek, rij, merk, schaal, binnen_bezet) for merk in sorted(merken, key=lambda merk: merk.begin)
    ]
    labels: dict[int, Label] = {}
    over = []
    uitkomst = any(moment.soort == "uitkomst" for moment in momenten)
    for nummer, (blok, plek) in enumerate(balken):
        if label := zoek_in_balk(doek, blok, plek, binnen_bezet):
            labels[nummer] = label
        elif blok.soort in ("wachten", "na_besluit") and uitkomst and not blok.andere_lezing:
            over.append(blok.teksten[0])
        elif blok.teksten and (label := zoek_naast(doek, rij, blok, plek, schaal)):
            labels[nummer] = label
    # What does not fit in a waiting bar is said with the outcome, in one line.
    for moment in momenten:
        achter = over if moment.soort == "uitkomst" else []
        plannen.append(_plan_moment(doek, rij, moment, " · ".join([moment.tekst, *achter]), schaal))
    # From right to left: a label below never has to reach across another to touch its own bar.
    for nummer in sorted(range(len(balken)), key=lambda k: -balken[k][1].x1):
        blok, plek = balken[nummer]
        if nummer not in labels and blok.teksten and blok.teksten[0] not in over:
            labels[nummer] = zoek_onder(doek, rij, blok.teksten[kies_onder(blok)], plek.x1, schaal)
    plannen = [_plan_dun(doek, rij, blok, plek) for blok, plek in dun] + [
        _plan_blok(doek, rij, blok, plek, labels.get(nummer), schaal) for nummer, (blok, plek) in enumerate(balken)
    ] + plannen
    return plannen


def _plan_blok(doek: Doek, rij: Rij, blok: Blok, plek: Plek, label: Label | None, schaal: Schaal) -> Teken:
    hoog = _hoog(doek, rij)

    def teken(y: float) -> None:
        tekst = None
        if label is not None:
            onder = None if label.regel is None else _y_regel(doek, rij, y, label.regel)
            tekst = Woorden(label.tekst, label.x, label.binnen, label.anker, onder)
        snorren = [
            teken_snor(doek, schaal.klem(schaal.x(s.van)), schaal.klem(schaal.x_na(s.tot)), y + hoog + 1)
            for s in blok.snorren
            if not schaal.buiten(s)
        ]
        teken_blok(doek, blok, plek, y, hoog, tekst, vet=is_vet(blok), snorren=snorren)

    return teken


def _plan_dun(doek: Doek, rij: Rij, blok: Blok, plek: Plek) -> Teken:
    """The thin line of what is in use begins behind all words and bars it would run through."""
    x1 = plek.x1
    for a, b in sorted(rij.bezet):
        if a < plek.x2 and b > x1:
            x1 = max(x1, b)

    def teken(y: float) -> None:
        if plek.x2 - x1 > 8:
            teken_blok(doek, blok, replace(plek, x1=x1, k1=max(x1, plek.k1)), y, _hoog(doek, rij), None, vet=False)

    return teken


def _y_regel(doek: Doek, rij: Rij, y: float, regel: int) -> float:
    return y + _hoog(doek, rij) + 3 + regel * doek.m.regel + doek.m.klein


def _plan_moment(doek: Doek, rij: Rij, moment: Moment, tekst: str, schaal: Schaal) -> Teken:
    """The outcome of a provision, behind its last bar; or a tick where it was applied for."""
    m = doek.m
    eigen_x = schaal.klem(schaal.x(moment.midden))
    if not moment.tekst:
        return _plan_streepje(doek, rij, eigen_x)
    tekst, x = f"▸ {tekst}", eigen_x
    for a, b in sorted(rij.bezet):
        if a <= x + 2:
            x = max(x, b)
    breed = m.meet(tekst)
    voor = min((a for a, _ in rij.bezet), default=eigen_x)
    if is_vrij(rij, x, x + breed, schaal, doek):
        rij.bezet.append((x - 1, x + breed + 10))
        label = Label(tekst, x, binnen=False)
    elif is_vrij(rij, voor - breed, voor, schaal, doek):
        rij.bezet.append((voor - breed - 10, voor))
        # Before the bar an arrow would point the wrong way.
        label = Label(tekst.removeprefix("▸ "), voor - m.meet(tekst.removeprefix("▸ ")), binnen=False)
    else:
        label = zoek_onder(doek, rij, tekst, eigen_x, schaal)

    def teken(y: float) -> None:
        h = _hoog(doek, rij)
        y_tekst = y + h / 2 + m.klein * 0.35 if label.regel is None else _y_regel(doek, rij, y, label.regel)
        vormen = [doek.tekst(label.x, y_tekst, label.tekst, halo=True)]
        doek.zet_ding("boven", moment, vormen, (label.x, y_tekst - m.klein, m.meet(label.tekst), m.regel), ring=False)

    return teken


def _plan_streepje(doek: Doek, rij: Rij, x: float) -> Teken:
    def teken(y: float) -> None:
        rand = f'x1="{n(x)}" y1="{n(y + _hoog(doek, rij) - 4)}" x2="{n(x)}" y2="{n(y + _hoog(doek, rij) + 4)}"'
        doek.zet("midden", f'<line {rand} stroke="{doek.p.wachten}" stroke-width="2"/>')

    return teken


def _plan_merk(doek: Doek, rij: Rij, merk: Merk, schaal: Schaal, binnen_bezet: list[tuple[float, float]]) -> Teken:
    """A norm or a signal in a lane: an upright line (or a line over a stretch) with its words."""
    m, p = doek.m, doek.p
    x1, x2 = schaal.klem(schaal.x(merk.begin)), schaal.klem(schaal.x_na(merk.einde))
    breed = m.meet(merk.tekst, vet=True)
    binnen = next(
        ((blok, plek) for blok, plek in rij.blokken
         if blok.soort == "wachten" and plek.k1 <= x1 and x1 + 8 + breed + 8 <= binnenruimte(doek, blok, plek)[1]), None
    )  # fmt: skip
    binnen_bezet.append((x1 - 6, (x1 + 8 + breed + 8) if binnen else x1 + 6))
    label = None if binnen else zoek_onder(doek, rij, merk.tekst, x1, schaal)

    def teken(y: float) -> None:
        h = _hoog(doek, rij)
        if merk.datum is not None:
            plek = f'x1="{n(x1)}" y1="{n(y - 4)}" x2="{n(x1)}" y2="{n(y + h + 4)}"'
            doek.zet("boven", f'<line {plek} stroke="{p.inkt}" stroke-width="2.4"/>')
        else:
            pad = f"M{n(x1)} {n(y + h - 4)}V{n(y + h + 2)}H{n(x2)}V{n(y + h - 4)}"
            doek.zet("boven", f'<path d="{pad}" fill="none" stroke="{p.inkt}" stroke-width="2"/>')
        if label is None:
            vak = f'<rect x="{n(x1 + 5)}" y="{n(y + 3)}" width="{n(breed + 6)}" height="{n(h - 6)}" fill="{p.grond}"/>'
            doek.zet("boven", vak, doek.tekst(x1 + 8, y + h / 2 + m.klein * 0.35, merk.tekst, vet=True))
        else:
            doek.zet("boven", doek.tekst(label.x, _y_regel(doek, rij, y, label.regel or 0), label.tekst, halo=True))

    return teken


def _kopregels(doek: Doek, baan: Baan) -> tuple[list[str], list[str]]:
    m = doek.m
    ruimte = m.links - 14 - m.kant
    kop = breek(baan.kop, ruimte, m.basis, 2, ruim=m.ruim)
    return kop, breek(baan.onderkop, ruimte, m.klein, 3, ruim=m.ruim) if baan.onderkop else []


def _meet_kop(doek: Doek, baan: Baan) -> float:
    kop, onder = _kopregels(doek, baan)
    return len(kop) * doek.m.basis * 1.22 + len(onder) * doek.m.klein * 1.2


def _teken_kop(doek: Doek, baan: Baan, y: float, lijst: str, vak: tuple[float, float]) -> None:
    m, p = doek.m, doek.p
    kop, onder = _kopregels(doek, baan)
    x, vormen = m.links - 14, []
    for regel in kop:
        vormen.append(doek.tekst(x, y + m.basis * 0.95, regel, maat=m.basis, anker="end"))
        y += m.basis * 1.22
    for regel in onder:
        vormen.append(doek.tekst(x, y + m.klein * 0.9, regel, kleur=p.zacht, anker="end"))
        y += m.klein * 1.2
    if not lijst:
        doek.zet("boven", *vormen)
        return
    naam = f"{baan.kop}, {baan.onderkop}" if baan.onderkop else baan.kop
    doek.zet_groep("boven", lijst, baan.sleutel, naam, vormen, (m.kant, vak[0] + 2, x - m.kant + 6, vak[1] - 4))
