"""Where a day stands: the scale from dates to px, and which marks of the axis fit."""

from dataclasses import dataclass
from datetime import date

from casus.beeld.doek import Doek, n
from casus.beeld.maten import Maten
from casus.beeld.model import Maatstreep, Spanne, Tijdlijnbeeld


TELT_VANAF = "maand 0"
"""The label of the mark that counted months begin at."""


@dataclass(frozen=True)
class Schaal:
    """The days from ``van`` to ``tot`` spread evenly over px ``links`` to ``rechts``."""

    van: date
    tot: date
    links: float
    rechts: float

    @property
    def per_dag(self) -> float:
        return (self.rechts - self.links) / ((self.tot - self.van).days + 1)

    def x(self, dag: date) -> float:
        """Where a day begins; may lie outside the picture."""
        return self.links + (dag - self.van).days * self.per_dag

    def x_na(self, dag: date) -> float:
        """Where a day has ended."""
        return self.x(dag) + self.per_dag

    def x_midden(self, dag: date) -> float:
        return self.x(dag) + self.per_dag / 2

    def klem(self, x: float) -> float:
        return min(self.rechts, max(self.links, x))

    def buiten(self, spanne: Spanne) -> str:
        """'voor' or 'na' where the days lie wholly outside the picture, else ''."""
        return "voor" if spanne.tot < self.van else "na" if spanne.van > self.tot else ""


def maak_schaal(beeld: Tijdlijnbeeld, maten: Maten) -> Schaal:
    """The days of the picture laid on the px between its margins."""
    return Schaal(beeld.van, beeld.tot, maten.links, maten.rechts)


def teken_as(doek: Doek, beeld: Tijdlijnbeeld, schaal: Schaal, y: float) -> float:
    """Years above months, or a single row of counted months; gives back where the axis ends."""
    m, p = doek.m, doek.p
    if any(streep.soort == "telling" for streep in beeld.maatstrepen):
        return _teken_tellingen(doek, beeld, schaal, y)
    y_jaar, y_maand = y + m.basis * 1.1, y + m.basis * 1.1 + m.klein * 1.4
    laatste = -1e9
    jaren = _jaren(beeld)
    if len(jaren) > 1 and schaal.x(jaren[1][1]) < schaal.links + m.meet(jaren[0][0], m.basis, vet=True) + m.basis:
        # A few days of the old year may not take the place of the year the story is in.
        jaren = jaren[1:]
    for jaar, dag in jaren:
        x = max(schaal.x(dag), schaal.links)
        breed = m.meet(jaar, m.basis, vet=True)
        if x >= laatste and x + 5 + breed <= m.breedte - 2:
            doek.zet("boven", doek.tekst(x + 5, y_jaar, jaar, maat=m.basis, vet=True))
            laatste = x + 5 + breed + m.basis
    for x, tekst in _passend(beeld.maatstrepen, schaal, m):
        doek.zet("boven", doek.tekst(x + 5, y_maand, tekst, kleur=p.zacht))
    return y_maand + m.klein * 0.5


def _teken_tellingen(doek: Doek, beeld: Tijdlijnbeeld, schaal: Schaal, y: float) -> float:
    """The labels of counted months: all, or every second, fourth, …; month 0 always."""
    m, y_tekst = doek.m, y + doek.m.basis * 1.1
    strepen = [streep for streep in beeld.maatstrepen if streep.soort == "telling"]
    nul = next((plek for plek, streep in enumerate(strepen) if streep.tekst == TELT_VANAF), 0)
    nodig = max(m.meet(streep.tekst, vet=True) for streep in strepen) + 10
    per_streep = schaal.x(strepen[1].dag) - schaal.x(strepen[0].dag) if len(strepen) > 1 else nodig
    stap = next((s for s in (1, 2, 4, 8, 16, 32) if s * per_streep >= nodig), 64)
    for streep in strepen[nul % stap :: stap]:
        x = schaal.x(streep.dag) + 5
        if x + m.meet(streep.tekst, vet=True) <= m.breedte - 2:
            doek.zet("boven", doek.tekst(x, y_tekst, streep.tekst, vet=True))
    return y_tekst + m.klein * 0.5


def _jaren(beeld: Tijdlijnbeeld) -> list[tuple[str, date]]:
    eerste = [(str(beeld.van.year), beeld.van)]
    return eerste + [(str(s.dag.year), s.dag) for s in beeld.maatstrepen if s.soort == "jaar" and s.dag > beeld.van]


def _passend(strepen: tuple[Maatstreep, ...], schaal: Schaal, m: Maten) -> list[tuple[float, str]]:
    """The labels of months (or days) that fit: every one, every third, every sixth, or none."""
    dagen = [s for s in strepen if s.soort == "dag"]
    maanden = [s for s in strepen if s.soort != "dag"]
    nodig = m.meet("mmm", m.klein) + 9
    for stap in (1, 3, 6):
        if 30 * stap * schaal.per_dag >= nodig:
            gekozen = [s for s in maanden if (s.dag.month - 1) % stap == 0]
            break
    else:
        return []
    plekken = [(schaal.x(s.dag), s.tekst) for s in gekozen]
    if dagen and dagen[0].soort == "dag" and schaal.per_dag * (7 if len(dagen) < 12 else 1) >= nodig:
        plekken += [(schaal.x(s.dag), s.tekst) for s in dagen]
    uit: list[tuple[float, str]] = []
    for x, tekst in sorted(plekken):
        if x + 5 + m.meet(tekst) > m.breedte - 2 or (uit and x < uit[-1][0] + m.meet(uit[-1][1]) + 10):
            continue
        uit.append((x, tekst))
    return uit


def teken_raster(doek: Doek, beeld: Tijdlijnbeeld, schaal: Schaal, boven: float, onder: float) -> None:
    """Thin upright lines: years a little firmer, months only where they are not too close."""
    dicht = schaal.per_dag * 30 < 11
    for streep in beeld.maatstrepen:
        stevig = streep.soort in ("jaar", "telling")
        if streep.soort == "dag" or (dicht and not stevig):
            continue
        x = schaal.x(streep.dag)
        breed = "1.6" if stevig else "1"
        kleur = doek.p.scheiding if stevig else doek.p.raster
        doek.zet(
            "raster",
            f'<line x1="{n(x)}" y1="{n(boven)}" x2="{n(x)}" y2="{n(onder)}" stroke="{kleur}" stroke-width="{breed}"/>',
        )
