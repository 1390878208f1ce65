"""What a session puts around the screens: the bar above them, and the blank sheet in a pause."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from casus.screens.concepten import vind_houder
from casus.screens.dicht import sluit_schermen, toon_dicht
from casus.screens.pauze import bewaak_pauze, leg_blad
from casus.screens.raamwerk import Scherm, lees_adres, open_loket
from casus.screens.raamwerk.vuilnis import zet_vast
from casus.screens.recht import mijn_naam
from casus.screens.sessiebalk import teken_sessiebalk
from casus.screens.terug import met_terug
from casus.sessiedelen import vind_deel_op

GROEP = "Sessie"


def maak_sessiekader(schermen: Sequence[Scherm]) -> list[Scherm]:
    """The same screens: with the session bar on those of a session, shut where there is no consent, or all blank in
    a pause.

    Call it once in every whole run, just before the navigation is drawn: it hears the pause key.
    """
    zet_vast()
    open_loket(vind_houder(), mijn_naam())
    if bewaak_pauze():
        return leg_blad(schermen)
    return met_terug([_met_balk(s) if _hoort_erbij(s) else s for s in sluit_schermen(schermen)])


def _hoort_erbij(scherm: Scherm) -> bool:
    van_gesprek = scherm.groep == GROEP or vind_deel_op(scherm.pad) is not None
    return van_gesprek and scherm.casus_nodig and not scherm.verborgen and scherm.functie is not toon_dicht


def _met_balk(scherm: Scherm) -> Scherm:
    return replace(scherm, functie=_zet_erboven(scherm.pad, scherm.functie))


def _zet_erboven(pad: str, functie: Callable[[], None]) -> Callable[[], None]:
    def met_balk() -> None:
        teken_sessiebalk(lees_adres().casus, pad)
        functie()

    met_balk.__name__ = pad
    return met_balk
