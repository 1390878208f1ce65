"""Looks for a good selection: the best case one by one, then swaps of one for one as long as that is better."""

from collections.abc import Callable
from itertools import product

from aspects.selectie.weging import Stand, Weging

Verschil = tuple[int, int, int, int]
Weeg = Callable[[Stand, Verschil], Verschil | None]
_BEGINS = 8
_MARGE = 10
"""A tenth: as much less even a selection may be to have fewer cases with one life domain."""


def zoek_beste(weging: Weging) -> Stand:
    """The best selection found: from several beginnings; the first of what is equal."""
    te_kiezen = weging.aantal - len(weging.vast)
    if te_kiezen <= 0 or te_kiezen >= len(weging.vrij):
        return Stand(weging, [*weging.vast, *(weging.vrij if te_kiezen > 0 else [])])
    stap = max(1, len(weging.vrij) // _BEGINS)
    begins: list[list[int]] = [[], *([plek] for plek in weging.vrij[::stap][:_BEGINS])]
    standen = [_verbeter(_vul(Stand(weging, [*weging.vast, *begin])), _weeg_ruil) for begin in begins]
    beste = min(standen, key=lambda stand: (stand.te_veel, -stand.gedekt, stand.ongelijk))
    grens = beste.ongelijk + beste.ongelijk // _MARGE

    def weeg_met_marge(stand: Stand, verschil: Verschil) -> Verschil | None:
        te_veel, kwijt, ongelijk, enkel = verschil
        return (te_veel, kwijt, enkel, ongelijk) if stand.ongelijk + ongelijk <= grens else None

    return _verbeter(beste, weeg_met_marge)


def _vul(stand: Stand) -> Stand:
    """Takes the best case in, one by one, until there are enough."""
    weging = stand.weging
    while len(stand.gekozen) < weging.aantal:
        over = (plek for plek in weging.vrij if plek not in stand.gekozen)
        stand.voeg_toe(min(over, key=lambda plek: (*stand.erbij(plek), plek)))
    return stand


def _weeg_ruil(stand: Stand, verschil: Verschil) -> Verschil:
    return verschil


def _verbeter(stand: Stand, weeg: Weeg) -> Stand:
    """Makes the best swap until no swap makes it better."""
    weging = stand.weging
    while True:
        eruit = [plek for plek in weging.vrij if plek in stand.gekozen]
        erin = [plek for plek in weging.vrij if plek not in stand.gekozen]
        beste, ruil = (0, 0, 0, 0), None
        for weg, erbij in product(eruit, erin):
            verschil = weeg(stand, stand.geruild(weg, erbij))
            if verschil is not None and verschil < beste:
                beste, ruil = verschil, (weg, erbij)
        if ruil is None:
            return stand
        stand.ruil(*ruil)
