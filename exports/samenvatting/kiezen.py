"""Which events stand in the story on paper: all where they fit on a page, else those that weigh most.

What is left out here still stands in the picture of the timeline.
"""

from math import ceil

from casus.model import Gebeurtenis

REGELS = 40
"""Lines of text that leave room on two pages for the picture, the people and the agreements."""
_TEKENS_PER_REGEL = 84
_ZWAAR = ("aanmelding", "crisis", "mijlpaal", "levensgebeurtenis", "weigering")


def kies_gebeurtenissen(gebeurd: list[Gebeurtenis]) -> tuple[list[Gebeurtenis], set[str]]:
    """The events that stand on paper in the order given, and the ids of those with the inwoner's words."""
    met_woorden = {g.id for g in gebeurd if any(abs(b.score) == 2 and b.woorden for b in g.belevingen)}
    if tel_regels(gebeurd, met_woorden) <= REGELS:
        return gebeurd, met_woorden
    gekozen: set[str] = set()
    ruimte = REGELS
    for ding in sorted(gebeurd, key=_weeg):
        nodig = _tel(ding, ding.id in met_woorden)
        if nodig <= ruimte:
            gekozen.add(ding.id)
            ruimte -= nodig
    return [g for g in gebeurd if g.id in gekozen], met_woorden


def _weeg(ding: Gebeurtenis) -> tuple[int, int]:
    """How much it weighs, heaviest first: how the inwoner lived it, then its kind."""
    return -max((abs(b.score) for b in ding.belevingen), default=0), int(ding.soort not in _ZWAAR)


def tel_regels(gebeurd: list[Gebeurtenis], met_woorden: set[str]) -> int:
    """About how many lines these take on paper."""
    return sum(_tel(ding, ding.id in met_woorden) for ding in gebeurd)


def _tel(ding: Gebeurtenis, met_woorden: bool) -> int:
    regels = ceil((len(ding.titel) + 24) / _TEKENS_PER_REGEL)
    if met_woorden:
        regels += sum(ceil((len(b.woorden) + 10) / _TEKENS_PER_REGEL) for b in ding.belevingen if b.woorden)
    return regels
