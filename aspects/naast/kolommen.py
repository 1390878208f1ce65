"""The columns of the matrix: the aspects of the evaluation, and the parts of one of them.

Satisfaction with the way and with the result are two columns, never one figure. Source: design of the aspects.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from aspects.aspectenlijst import AspectUitleg
from aspects.cijfers import CasusCijfers
from aspects.naast.cellen import ZONDER_DEEL
from aspects.profiel import APART

HEEL_HET_ASPECT, ZONDER_ONDERDEEL = "het hele aspect", "in het algemeen"
_TUSSEN = "."


@dataclass(frozen=True)
class Kolom:
    """A column: an aspect, or one part of it. ``kop`` is short, ``naam`` says it whole; ``code`` for the address."""

    aspect: str
    deel: str | None
    kop: str
    naam: str

    @property
    def code(self) -> str:
        return self.aspect if self.deel is None else f"{self.aspect}{_TUSSEN}{self.deel}"


def maak_kolommen(aspecten: Sequence[AspectUitleg], cijfers: Iterable[CasusCijfers] = ()) -> tuple[Kolom, ...]:
    """A column per aspect in the order of the evaluation; of what is kept apart one per part.

    ``cijfers``: the cases; what they say of such an aspect without naming a part gets a column of its own.
    """
    zonder = vind_zonder_deel(cijfers)
    uit: list[Kolom] = []
    for uitleg in aspecten:
        if uitleg.code in APART and uitleg.deelaspecten:
            uit += _maak_delen(uitleg, uitleg.code in zonder)
        else:
            uit.append(Kolom(uitleg.code, None, uitleg.kort or uitleg.label, uitleg.label))
    return tuple(uit)


def maak_deelkolommen(uitleg: AspectUitleg, cijfers: Iterable[CasusCijfers] = ()) -> tuple[Kolom, ...]:
    """The columns of one aspect: the whole (not where its parts are kept apart), then each part."""
    delen = _maak_delen(uitleg, uitleg.code in vind_zonder_deel(cijfers))
    delen = [Kolom(d.aspect, d.deel, d.kop.removeprefix(f"{uitleg.kort or uitleg.label}: "), d.naam) for d in delen]
    if uitleg.code in APART and uitleg.deelaspecten:
        return tuple(delen)
    return (Kolom(uitleg.code, None, HEEL_HET_ASPECT, uitleg.label), *delen)


def vind_zonder_deel(cijfers: Iterable[CasusCijfers]) -> frozenset[str]:
    """The aspects of which something was said or scored without naming a part."""
    gevonden: set[str] = set()
    for c in cijfers:
        gevonden.update(b.aspect for b in c.casus.bevindingen if not b.deelaspect)
        gevonden.update(w.aspect for w in c.casus.waarderingen if not w.deelaspect)
    return frozenset(gevonden)


def _maak_delen(uitleg: AspectUitleg, ook_zonder: bool) -> list[Kolom]:
    delen = [(d.code, d.label) for d in uitleg.deelaspecten]
    if ook_zonder and delen:
        delen.append((ZONDER_DEEL, ZONDER_ONDERDEEL))
    kort = uitleg.kort or uitleg.label
    return [Kolom(uitleg.code, code, f"{kort}: {label}", f"{uitleg.label}: {label}") for code, label in delen]
