"""Draws events: a diamond with the days it may mean, its label beside it, in rows where nothing meets."""

from dataclasses import dataclass

from casus.beeld.doek import Doek, n
from casus.beeld.maten import breek
from casus.beeld.model import Merk, Moment
from casus.beeld.schaal import Schaal
from casus.beeld.vormen import breed_vraagteken, randpijl, ruit, vraagteken
from casus.datums import in_woorden

TUSSEN = 16.0
_REGELS = 3
_RUSTIG = 7
_KORTE_BAND = 60.0


class Rijen:
    """Rows of taken stretches; ``zoek`` finds the first row where all of a label's lines are free."""

    def __init__(self) -> None:
        self._bezet: list[list[tuple[float, float]]] = []

    def zoek(self, x1: float, x2: float, hoog: int = 1) -> int:
        rij = 0
        while not all(self._vrij(rij + k, x1, x2) for k in range(hoog)):
            rij += 1
        return rij

    def neem(self, rij: int, x1: float, x2: float, hoog: int = 1) -> int:
        """Takes the stretch in ``rij`` and the rows below it that its lines need."""
        for k in range(hoog):
            self._rij(rij + k).append((x1, x2))
        return rij

    def _rij(self, rij: int) -> list[tuple[float, float]]:
        while len(self._bezet) <= rij:
            self._bezet.append([])
        return self._bezet[rij]

    def _vrij(self, rij: int, x1: float, x2: float) -> bool:
        return rij >= len(self._bezet) or all(x2 <= a or x1 >= b for a, b in self._bezet[rij])

    @property
    def aantal(self) -> int:
        return len(self._bezet)


@dataclass(frozen=True)
class _Gezet:
    moment: Moment
    x: float
    band: tuple[float, float]
    regels: list[str]
    tekst_x: float
    anker: str
    rij: int
    buiten: str
    breed: float


def teken_momenten(doek: Doek, momenten: tuple[Moment, ...], schaal: Schaal, y: float) -> float:
    """The events from ``y`` down; gives back where they end."""
    if not momenten:
        return y
    rijen = Rijen()
    gezet = [_zet(doek, moment, schaal, rijen) for moment in momenten]
    if rijen.aantal > _RUSTIG:
        # Many events close together: a label before one diamond and one behind the next share a row.
        dicht = Rijen()
        anders = [_zet(doek, moment, schaal, dicht, eerst="end") for moment in momenten]
        if dicht.aantal < rijen.aantal:
            rijen, gezet = dicht, anders
    hoogte = _rijhoogte(doek)
    for g in gezet:
        _teken(doek, g, y + g.rij * hoogte)
    return y + rijen.aantal * hoogte


def _rijhoogte(doek: Doek) -> float:
    return doek.m.klein * 1.42 if doek.papier else max(doek.m.klein * 1.62, 21.0)


def _zet(doek: Doek, moment: Moment, schaal: Schaal, rijen: Rijen, eerst: str = "start") -> _Gezet:
    """Finds the row for an event: of the sides where its label fits, the one that gives the higher row.

    ``eerst``: the side where both give the same row.
    """
    m = doek.m
    r = m.klein * 0.46
    buiten = schaal.buiten(moment.mogelijk)
    x = {"voor": schaal.links + r, "na": schaal.rechts - r}.get(buiten) or schaal.klem(schaal.x_midden(moment.midden))
    band = (schaal.klem(schaal.x(moment.mogelijk.van)), schaal.klem(schaal.x_na(moment.mogelijk.tot)))
    if buiten:
        band = (x, x)
    label = _label(moment, buiten)
    extra = r + 6 + (breed_vraagteken(doek) if moment.uitzoeken else 0)
    # A short band is cleared by the label; a long one runs on behind it.
    armen = {"start": band[1] - x + 6, "end": x - band[0] + 6}
    armen = {anker: max(arm, extra) if arm <= _KORTE_BAND else extra for anker, arm in armen.items()}
    if moment.uitzoeken:
        armen = dict.fromkeys(armen, extra)
    ruimten = {"start": schaal.rechts + m.kant * 0.6 - x - armen["start"], "end": x - armen["end"] - schaal.links}
    breed = m.meet(label)
    ankers = [anker for anker, ruimte in ruimten.items() if breed <= ruimte]
    regels = [label]
    if not ankers:
        ankers = ["start" if ruimten["start"] >= ruimten["end"] else "end"]
        regels = breek(label, ruimten[ankers[0]], m.klein, _REGELS, ruim=m.ruim) or ["…"]
        breed = max((m.meet(regel) for regel in regels), default=0)
    plekken = []
    for anker in ankers:
        arm = armen[anker]
        begin, einde = (x - r, x + arm + breed) if anker == "start" else (x - arm - breed, x + r)
        bezet = (min(begin, band[0]) - TUSSEN / 2, max(einde, band[1]) + TUSSEN / 2)
        plekken.append((rijen.zoek(*bezet, len(regels)), anker, bezet))
    rij, anker, bezet = min(plekken, key=lambda plek: (plek[0], plek[1] != eerst))
    rijen.neem(rij, *bezet, len(regels))
    tekst_x = x + armen[anker] if anker == "start" else x - armen[anker]
    return _Gezet(moment, x, band, regels, tekst_x, anker, rij, buiten, breed)


def _label(moment: Moment, buiten: str) -> str:
    if not buiten:
        return moment.label
    return f"{moment.tekst} · {moment.datum_tekst or in_woorden(moment.midden.isoformat())}"


def _teken(doek: Doek, g: _Gezet, y: float) -> None:
    m, p = doek.m, doek.p
    hoogte = _rijhoogte(doek)
    y_midden, r = y + hoogte / 2, m.klein * 0.46
    vormen = []
    if g.band[1] - g.band[0] > 2 * r:
        dekking = f'fill="{p.inwoner}" fill-opacity="{p.tint:g}"'
        if g.moment.andere_lezing or g.moment.hol:
            dekking = f'fill="none" stroke="{p.inwoner}" stroke-opacity="0.55" stroke-dasharray="3 3"'
        h = m.klein * 0.62
        rand = f'x="{n(g.band[0])}" y="{n(y_midden - h / 2)}" width="{n(g.band[1] - g.band[0])}" height="{n(h)}"'
        doek.zet("onder", f'<rect {rand} rx="{n(h / 2)}" {dekking}/>')
    vormen.append(_teken_punt(doek, g, y_midden, r))
    for k, regel in enumerate(g.regels):
        halo = not g.moment.hol
        vormen.append(
            doek.tekst(g.tekst_x, y_midden + m.klein * 0.35 + k * hoogte, regel, anker=g.anker, halo=halo,
                       kleur=p.zacht if g.moment.andere_lezing else None)
        )  # fmt: skip
    begin = g.x - r if g.anker == "start" else g.tekst_x - g.breed
    einde = g.tekst_x + g.breed if g.anker == "start" else g.x + r
    if g.moment.uitzoeken:
        opzij = m.klein * 0.62 + 6
        vormen.append(vraagteken(doek, g.tekst_x - opzij if g.anker == "start" else g.tekst_x + opzij, y_midden))
    vak = (begin - 3, y, einde - begin + 6, hoogte * max(1, len(g.regels)))
    doek.zet_ding("boven", g.moment, vormen, vak)


def _teken_punt(doek: Doek, g: _Gezet, y: float, r: float) -> str:
    p = doek.p
    if g.buiten:
        return randpijl(g.x, y, r, p.inwoner, g.buiten == "voor")
    if g.moment.andere_lezing:
        return ruit(g.x, y, r + 1, doek.arcering(p.inwoner, p.grond), p.inwoner, ' stroke-dasharray="2.5 2"')
    if g.moment.hol:
        return ruit(g.x, y, r, p.grond, p.inwoner)
    punt = ruit(g.x, y, r, p.inwoner, p.inwoner)
    if g.moment.betwist:
        punt = ruit(g.x, y, r + 4, p.grond, p.inwoner, ' stroke-dasharray="2.5 2"') + punt
    return punt


def teken_signalen(doek: Doek, merken: tuple[Merk, ...], schaal: Schaal, y: float) -> float:
    """Marks that belong to no lane: a small flag with its words, in rows."""
    if not merken:
        return y
    m, p, rijen, hoogte = doek.m, doek.p, Rijen(), _rijhoogte(doek)
    for merk in sorted(merken, key=lambda merk: merk.begin):
        x = schaal.klem(schaal.x(merk.begin))
        breed = m.meet(merk.tekst)
        rechts = x + 10 + breed <= schaal.rechts + m.kant * 0.6 or x - schaal.links < schaal.rechts - x
        ruimte = (schaal.rechts + m.kant * 0.6 - x - 10) if rechts else x - 10 - schaal.links
        regels = breek(merk.tekst, ruimte, m.klein, _REGELS, ruim=m.ruim)
        breed = max((m.meet(regel) for regel in regels), default=0)
        begin, einde = (x - 2, x + 10 + breed) if rechts else (x - 10 - breed, x + 2)
        hoog = max(1, len(regels))
        rij = rijen.neem(rijen.zoek(begin - 8, einde + 8, hoog), begin - 8, einde + 8, hoog)
        y_midden = y + rij * hoogte + hoogte / 2
        vlag = f"M{n(x)} {n(y_midden + 8)}V{n(y_midden - 8)}L{n(x + 7)} {n(y_midden - 4)}L{n(x)} {n(y_midden)}"
        vormen = [f'<path d="{vlag}" fill="{p.inkt}" stroke="{p.inkt}" stroke-width="1.4"/>']
        for k, regel in enumerate(regels):
            x_tekst = x + 10 if rechts else x - 10
            y_tekst = y_midden + m.klein * 0.35 + k * hoogte
            vormen.append(doek.tekst(x_tekst, y_tekst, regel, anker="start" if rechts else "end", halo=True))
        doek.zet("boven", *vormen)
    return y + rijen.aantal * hoogte
