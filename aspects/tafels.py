"""Who sat at the tables: how many people, over all sessions, told apart from who led the talk or took notes."""

from collections.abc import Iterable
from dataclasses import dataclass

from casus.model import Casus

_LEIDT = ("gespreksleider", "notulist")
_KWAM = ("gekomen", "deels")
_DOET_NIET_MEE = ("nee", "ingetrokken")


@dataclass(frozen=True)
class Tafels:
    """``tafels``: stories of which is known who came; ``mensen``: how many came to these together."""

    tafels: int
    mensen: int


def tel_tafels(casussen: Iterable[Casus]) -> Tafels:
    """Counts who came; a story of which nothing was written down on this is in neither figure."""
    per_tafel = [aantal for casus in casussen if (aantal := len(vind_aan_tafel(casus)))]
    return Tafels(len(per_tafel), sum(per_tafel))


def vind_aan_tafel(casus: Casus) -> tuple[str, ...]:
    """Who was at the table (ids): came, wholly or in part. Without who led or took notes, said no or withdrew.

    Where somebody's part says whether they came, that counts; else the mark that they are at the table.
    """
    deelnames = {d.betrokkene: d for d in casus.deelnames}
    uit = []
    for b in casus.betrokkenen:
        deelname = deelnames.get(b.id)
        if b.soort in _LEIDT or (deelname and deelname.status in _DOET_NIET_MEE):
            continue
        if deelname.aanwezig in _KWAM if deelname and deelname.aanwezig else b.bij_sessie:
            uit.append(b.id)
    return tuple(uit)
