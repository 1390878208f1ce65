"""How much regie inwoners had: in how many stories it was little, in part or much at some time.

The form ``inwoner`` gives no signal: everyone has some regie; what counts there is how much (``kracht``).
Source: calculation rules, Regie (signals).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from aspects.cijfers import CasusCijfers
from casus.model.keuzes import Kracht

KRACHTEN: tuple[Kracht, ...] = ("weinig", "deels", "veel")


@dataclass(frozen=True)
class Krachttelling:
    """``van``: stories in which it was asked and said; ``aantallen``: in how many of these it was so at some time."""

    van: int
    aantallen: dict[Kracht, int]


def tel_kracht(cijfers: Iterable[CasusCijfers]) -> Krachttelling:
    """Counts over these stories; one story can be in several counts. A disputed stretch says nothing certain."""
    per_verhaal = [gezegd for c in cijfers if c.regie["inwoner"] is not None and (gezegd := _lees_kracht(c))]
    return Krachttelling(len(per_verhaal), {k: sum(k in gezegd for gezegd in per_verhaal) for k in KRACHTEN})


def _lees_kracht(c: CasusCijfers) -> set[Kracht]:
    perioden = [p for p in c.casus.regieperioden if p.vorm == "inwoner" and not p.betwist]
    return {p.kracht for p in perioden if p.kracht is not None}
