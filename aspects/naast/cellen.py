"""One aspect of one case as a cell: what was said of it and by whom, which way the scores point, was it talked about.

Source: product, "Aspecten naast elkaar"; calculation rules, Aspects. Not talked about is not zero: a cell says so.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from aspects.cijfers import CasusCijfers
from aspects.naast.woorden import (
    ALLEEN_SCORES, GEEN_BEELD, GEZEGD, NIET_BESPROKEN, NIET_GENOEMD, NIET_INGEVULD, NIETS_GEZEGD, STEMMEN, noem_stem,
)  # fmt: skip
from aspects.scores import GROEPWOORDEN, bepaal_perspectieven
from aspects.waardering import bepaal_richting, tel_middelste_op
from casus.model import Bevinding, Casus, Citaat, Waardering
from casus.model.keuzes import AspectGedaan, Werking

ZONDER_DEEL = "-"
"""The part of an aspect that is none of its parts: what was said of the aspect as a whole. No code can be this."""
_DOET_NIET_MEE = ("nee", "ingetrokken")


@dataclass(frozen=True)
class Gezegde:
    """A bevinding with whose voice it is: groups in a fixed order, ``niet_genoemd`` where nobody was named."""

    bevinding: Bevinding
    stemmen: tuple[str, ...]


@dataclass(frozen=True)
class Cel:
    """One aspect (or one part of it) of one case.

    ``n`` perspectives gave a value; ``groepen`` the value (-2 to 2) of each group that has one. ``richting`` is
    None below two voices. ``zonder_beeld``: how many said they had no view. ``gedaan`` None: nobody said.
    """

    aspect: str
    deel: str | None
    staat: str
    gedaan: AspectGedaan | None
    gezegd: tuple[Gezegde, ...]
    citaten: tuple[Citaat, ...]
    n: int
    richting: str | None
    groepen: tuple[tuple[str, Fraction], ...]
    zonder_beeld: int

    def bij(self, werking: Werking) -> tuple[Gezegde, ...]:
        """The bevindingen that say it helped, worked against, both, or that are an idea; in the order they came."""
        return tuple(g for g in self.gezegd if g.bevinding.werking == werking)

    @property
    def oneens(self) -> bool:
        """True where people see it differently."""
        return self.richting == "uiteenlopend"


def maak_cel(cijfers: CasusCijfers, aspect: str, deel: str | None = None) -> Cel:
    """The cell of an aspect, or of one of its parts (``ZONDER_DEEL``: what was said of no part).

    The direction of an aspect is that of the calculation rules; of a part it is the same rule over the scores of
    that part alone. An aspect the evaluation does not use gives a cell without scores.
    """
    return maak_cellen(cijfers, [(aspect, deel)])[0]


def maak_cellen(cijfers: CasusCijfers, plekken: Iterable[tuple[str, str | None]]) -> list[Cel]:
    """The same for several aspects and parts of one case at once."""
    verhaal = _lees_verhaal(cijfers.casus)
    return [_maak(cijfers, verhaal, aspect, deel) for aspect, deel in plekken]


def _maak(cijfers: CasusCijfers, verhaal: "_Verhaal", aspect: str, deel: str | None) -> Cel:
    gezegd, scores = verhaal.gezegd.get(aspect, []), verhaal.scores.get(aspect, [])
    citaten: tuple[Citaat, ...] = ()
    if deel is None:
        citaten = tuple(verhaal.citaten.get(aspect, ()))
        n, richting, groepen = _weeg(cijfers, aspect)
    else:
        gezegd = [g for g in gezegd if (g.bevinding.deelaspect or ZONDER_DEEL) == deel]
        scores = [w for w in scores if (w.deelaspect or ZONDER_DEEL) == deel]
        n, richting, groepen = _weeg_deel(verhaal.groep_van, scores)
    zonder_beeld = len({w.perspectief for w in scores if w.score is None})
    gedaan = cijfers.casus.aspecten_gedaan.get(aspect)
    staat = _bepaal_staat(bool(gezegd or citaten), n, zonder_beeld, gedaan, deel)
    return Cel(aspect, deel, staat, gedaan, tuple(gezegd), citaten, n, richting, groepen, zonder_beeld)


def _bepaal_staat(gezegd: bool, n: int, zonder_beeld: int, gedaan: AspectGedaan | None, deel: str | None) -> str:
    """What people said goes before what was ticked; of a part nobody ticks whether it was talked about."""
    if gezegd:
        return GEZEGD
    if n:
        return ALLEEN_SCORES
    if zonder_beeld or (deel is None and gedaan in ("verdiept", "kort")):
        return GEEN_BEELD
    if gedaan == "niet_besproken":
        return NIET_BESPROKEN
    return NIET_INGEVULD if deel is None else NIETS_GEZEGD


def vind_sprekers(casus: Casus, door: Iterable[str]) -> tuple[str, ...]:
    """Those of ``door`` that take part: who said no or withdrew is not shown any more."""
    weg = _vind_afwezig(casus)
    return tuple(kenmerk for kenmerk in door if kenmerk not in weg)


def _vind_afwezig(casus: Casus) -> set[str]:
    return {d.betrokkene for d in casus.deelnames if d.status in _DOET_NIET_MEE}


@dataclass(frozen=True)
class _Verhaal:
    """What counts of one case, by aspect: who withdrew is left out."""

    groep_van: dict[str, str]
    gezegd: dict[str, list[Gezegde]]
    scores: dict[str, list[Waardering]]
    citaten: dict[str, list[Citaat]]


def _lees_verhaal(casus: Casus) -> _Verhaal:
    verhaal = _Verhaal(bepaal_perspectieven(casus), {}, {}, {})
    weg, soort = _vind_afwezig(casus), {b.id: b.soort for b in casus.betrokkenen}
    for b in casus.bevindingen:
        door = [kenmerk for kenmerk in b.door if kenmerk not in weg]
        if door or not b.door:
            stemmen = {noem_stem(soort[kenmerk]) for kenmerk in door if kenmerk in soort} or {NIET_GENOEMD}
            gezegde = Gezegde(b, tuple(stem for stem in STEMMEN if stem in stemmen))
            verhaal.gezegd.setdefault(b.aspect, []).append(gezegde)
    for w in casus.waarderingen:
        if w.perspectief in verhaal.groep_van:
            verhaal.scores.setdefault(w.aspect, []).append(w)
    for citaat in casus.citaten:
        if citaat.betrokkene not in weg:
            for aspect in citaat.aspecten:
                verhaal.citaten.setdefault(aspect, []).append(citaat)
    return verhaal


_Gewogen = tuple[int, str | None, tuple[tuple[str, Fraction], ...]]


def _weeg(cijfers: CasusCijfers, aspect: str) -> _Gewogen:
    uitkomst = cijfers.aspecten.get(aspect)
    if uitkomst is None:
        return 0, None, ()
    return uitkomst.n, uitkomst.richting, tuple((g, uitkomst.groepen[g]) for g in GROEPWOORDEN if g in uitkomst.groepen)


def _weeg_deel(groep_van: dict[str, str], scores: list[Waardering]) -> _Gewogen:
    """The same over the scores of one part: per person the median, per group the median of these."""
    eigen: dict[str, list[int]] = {}
    for w in scores:
        if w.score is not None:
            eigen.setdefault(w.perspectief, []).append(w.score)
    per_groep: dict[str, list[int]] = {}
    for wie, gegeven in eigen.items():
        per_groep.setdefault(groep_van[wie], []).append(tel_middelste_op(gegeven))
    waarden = tuple(
        (groep, Fraction(tel_middelste_op(per_groep[groep]), 4)) for groep in GROEPWOORDEN if groep in per_groep
    )
    return len(eigen), bepaal_richting(per_groep.values()), waarden
