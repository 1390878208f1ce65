"""Which points of attention stand in the report, in which order, with which number."""

from dataclasses import dataclass

from aspects.puntnamen import telt_als_punt
from casus.model import Aandachtspunt
from exports.rapport.stof import Rapportstof


@dataclass(frozen=True)
class Rapportpunt:
    """A point with its number in the report (None: not settled yet, so not numbered) and its words."""

    punt: Aandachtspunt
    nummer: int | None
    titel: str

    @property
    def kenmerk(self) -> str:
        """What links name it by."""
        return self.punt.id

    @property
    def vast(self) -> bool:
        """True for a point that people settled."""
        return self.punt.status == "vastgesteld"


def kies_punten(stof: Rapportstof) -> tuple[Rapportpunt, ...]:
    """The settled points by number; in the internal edition after these what is still worked on.

    A settled point without a number gets the next one: in a report every point can be named by its number.
    """
    punten = [punt for punt in stof.lijsten.aandachtspunten if telt_als_punt(punt)]
    vast = sorted(
        (punt for punt in punten if punt.status == "vastgesteld"),
        key=lambda punt: (punt.nummer is None, punt.nummer or 0),
    )
    hoogste = max((punt.nummer or 0 for punt in vast), default=0)
    uit = []
    for punt in vast:
        hoogste += punt.nummer is None
        nummer = punt.nummer if punt.nummer is not None else hoogste
        uit.append(Rapportpunt(punt, nummer, stof.zeg(punt.titel)))
    if not stof.openbaar:
        open_ = [punt for punt in punten if punt.status in ("getoetst", "concept")]
        uit += [Rapportpunt(punt, None, stof.zeg(punt.titel)) for punt in open_]
    return tuple(uit)


def noem_kort(punt: Rapportpunt) -> str:
    """'3. De aanvraag duurt lang'; without number only its title."""
    return punt.titel if punt.nummer is None else f"{punt.nummer}. {punt.titel}"
