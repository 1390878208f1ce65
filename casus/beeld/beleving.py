"""The line of experience: one per person, through the events that person said something of."""

from collections.abc import Iterable

from casus.beeld.dagen import lees_midden
from casus.beeld.model import Belevinglijn, Belevingspunt
from casus.beeld.woorden import BELEVING, Namen, knip, maak_hoofdletter
from casus.datums import in_woorden
from casus.model import Beleving, Gebeurtenis


def maak_belevinglijnen(gebeurtenissen: Iterable[Gebeurtenis], namen: Namen) -> tuple[Belevinglijn, ...]:
    """A line for each who said how it was: inwoners first, then others, each in the order of the file.

    Lines are never joined or averaged: each has its own.
    """
    punten: dict[str, list[Belevingspunt]] = {}
    for g in sorted(gebeurtenissen, key=lambda g: (lees_midden(g.datum), g.id)):
        for beleving in g.belevingen:
            punten.setdefault(beleving.betrokkene, []).append(_maak_punt(g, beleving, namen))
    lijnen = [
        Belevinglijn(id_, namen.naam(id_), _is_inwoner(id_, namen), tuple(eigen)) for id_, eigen in punten.items()
    ]
    volgorde = list(namen.bij_id)
    return tuple(sorted(lijnen, key=lambda lijn: (not lijn.hoofd, _plek(volgorde, lijn.betrokkene))))


def _maak_punt(g: Gebeurtenis, beleving: Beleving, namen: Namen) -> Belevingspunt:
    woorden = f": ‘{knip(beleving.woorden)}’" if beleving.woorden else ""
    zin = (
        f"Beleving van {namen.naam(beleving.betrokkene)}: {BELEVING[beleving.score]}{woorden}. "
        f"{maak_hoofdletter(in_woorden(g.datum))}: {g.titel}."
    )
    return Belevingspunt(g.id, lees_midden(g.datum), beleving.score, zin, g.betwist)


def _is_inwoner(id_: str, namen: Namen) -> bool:
    b = namen.bij_id.get(id_)
    return b is not None and b.soort == "inwoner"


def _plek(volgorde: list[str], id_: str) -> int:
    return volgorde.index(id_) if id_ in volgorde else len(volgorde)
