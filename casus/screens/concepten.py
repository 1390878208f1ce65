"""Keeps what is being typed in any field, and offers it back: 'u was hier aan het typen'."""

from casus.screens.bron import ik, opslag, vind_onderzoek
from casus.screens.raamwerk import Houder, bewaak_velden, lees_adres
from casus.screens.winkel import kijkt_naar_demonstratie
from casus.storage import OpslagFout


def vind_houder() -> Houder | None:
    """What is in view in this window: a case, else an evaluation; None without either."""
    casus = lees_adres().casus
    if casus is not None:
        return Houder(casus, demonstratie=kijkt_naar_demonstratie())
    onderzoek = vind_onderzoek()
    return None if onderzoek is None else Houder(onderzoek.nr, True, kijkt_naar_demonstratie())


def bewaak_concepten() -> None:
    """Once per screen, after all that is on it."""
    houder = vind_houder()
    if houder is None:
        return
    van = "onderzoek" if houder.van_onderzoek else "casus"
    try:
        bewaak_velden(houder, opslag().veldconcepten(van).lees(houder.nummer, ik()))
    except OpslagFout:
        return  # the next thing that is entered says what is wrong with the store
