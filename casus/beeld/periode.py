"""Which days are drawn: the window of the case with a little air, and what lies close to it.

A birth in 1950 may not squeeze the picture: what lies far outside the window is shown at the edge.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from casus.beeld.dagen import DAG, lees_rek, lees_spanne
from casus.beeld.model import Maatstreep, Spanne
from casus.beeld.voorzieningen import dagen_van
from casus.model import Casus

MAANDEN = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
MAANDEN_VOL_TOT = 75
JAREN_ZONDER_MAANDEN = 25
_EERSTE, _LAATSTE = date(1, 1, 2), date(9998, 12, 30)


def kies_periode(casus: Casus, venster: Spanne, peildatum: date) -> Spanne:
    """The days to draw: the window, stretched to what lies within reach of it, with a small margin.

    Reach is a quarter of the window before it, and half after it (a referentie may lie ahead), at least
    92 and 183 days. What lies further is shown at the edge.
    """
    lengte = venster.dagen
    grens = Spanne(schuif_dag(venster.van, -max(92, lengte // 4)), schuif_dag(venster.tot, max(183, lengte // 2)))
    van, tot = venster.van, venster.tot
    for begin, einde in _alle_dagen(casus, venster, peildatum):
        if grens.van <= begin <= grens.tot:
            van, tot = min(van, begin), max(tot, begin)
        if grens.van <= einde <= grens.tot:
            van, tot = min(van, einde), max(tot, einde)
    lucht = max(4, (tot - van).days // 60)
    return Spanne(schuif_dag(van, -lucht), schuif_dag(tot, lucht))


def schuif_dag(dag: date, dagen: int) -> date:
    """The day so many days later (or earlier, below 0); the edge of the calendar where it would leave it."""
    try:
        return max(_EERSTE, min(_LAATSTE, dag + timedelta(days=dagen)))
    except OverflowError:
        return _EERSTE if dagen < 0 else _LAATSTE


def _alle_dagen(casus: Casus, venster: Spanne, peildatum: date) -> Iterable[tuple[date, date]]:
    for g in casus.gebeurtenissen:
        spanne = lees_spanne(g.datum)
        yield spanne.van, spanne.tot
        for lezing in g.lezingen:
            if lezing.datum:
                ander = lees_spanne(lezing.datum)
                yield ander.van, ander.tot
    perioden = [(i.van, i.tot) for i in casus.inzetten] + [(r.van, r.tot) for r in casus.regieperioden]
    for begin, einde in perioden:
        rek = lees_rek(begin, einde, venster.tot, peildatum)
        yield rek.mogelijk.van, rek.mogelijk.tot
    for v in casus.voorzieningen:
        yield from dagen_van(v)
    if casus.sessiedatum:
        dag = date.fromisoformat(casus.sessiedatum)
        yield dag, dag
    yield peildatum, peildatum


def maak_maatstrepen(periode: Spanne) -> tuple[Maatstreep, ...]:
    """Years and months of the period; days too where it is short, only years where it is long.

    The drawer leaves out what does not fit.
    """
    jaren = periode.tot.year - periode.van.year
    if jaren > JAREN_ZONDER_MAANDEN:
        stap = next(stap for stap in (1, 5, 10, 50, 100, 1000) if jaren / stap <= 60 or stap == 1000)
        ronde = [jaar for jaar in range(periode.van.year + 1, periode.tot.year + 1) if jaar % stap == 0]
        return tuple(Maatstreep(date(jaar, 1, 1), "jaar", "") for jaar in ronde)
    strepen = []
    maand = periode.van.replace(day=1)
    while maand <= periode.tot:
        if maand >= periode.van:
            soort = "jaar" if maand.month == 1 else "maand"
            strepen.append(Maatstreep(maand, soort, MAANDEN[maand.month - 1]))  # type: ignore[arg-type]
        maand = _volgende_maand(maand)
    if periode.dagen <= MAANDEN_VOL_TOT:
        strepen += _maak_dagen(periode)
    return tuple(sorted(strepen, key=lambda s: s.dag))


def _volgende_maand(maand: date) -> date:
    return date(maand.year + maand.month // 12, maand.month % 12 + 1, 1)


def _maak_dagen(periode: Spanne) -> list[Maatstreep]:
    stap = 1 if periode.dagen <= 21 else 7
    dagen, dag = [], periode.van
    while dag <= periode.tot:
        if dag.day != 1 and (stap == 1 or dag.isoweekday() == 1):
            dagen.append(Maatstreep(dag, "dag", str(dag.day)))
        dag += DAG
    return dagen
